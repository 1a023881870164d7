"""Ceilings of tables and forms: bytes, members of a zip, rows, columns, letters of a cell. Nothing else."""

from __future__ import annotations

MAX_FILE = 64 << 20
MAX_FORM_FILE = 8 << 20
MAX_MEMBERS = 500
MAX_UNPACKED = 256 << 20
"""Bytes that all members of a workbook say they are; the reader stops there whatever they really hold."""
MAX_ROWS = 200_000
MAX_COLUMNS = 100
MAX_CELL = 8_000
MAX_CELLS = 2_000_000
MAX_ANSWER = 96 << 20
