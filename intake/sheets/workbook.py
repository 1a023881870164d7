"""A workbook (XLSX) as rows of text, within ceilings. Runs in the process that can open nothing.

Never follows a link, never works a formula out (the value kept beside it is taken), and unpacks no more than
`limits` says: a small file that unpacks to gigabytes is refused by what its members say, which zipfile holds them to.
"""

from __future__ import annotations

import datetime
import zipfile
from typing import BinaryIO

import defusedxml
from openpyxl.reader.excel import ExcelReader
from openpyxl.xml import DEFUSEDXML

from intake.errors import BadTable, TableTooLarge
from intake.sheets.limits import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_MEMBERS, MAX_ROWS, MAX_UNPACKED

ZIP = b"PK\x03\x04"


def check_package(source: BinaryIO) -> None:
    """Raises BadTable for what is no zip, or would unpack beyond the ceilings. Leaves `source` at its beginning."""
    if not (DEFUSEDXML and defusedxml.__version__):
        raise BadTable  # openpyxl would expand what a workbook's XML defines
    source.seek(0)
    if source.read(4) != ZIP:
        raise BadTable
    source.seek(0)
    try:
        with zipfile.ZipFile(source) as package:
            members = package.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise BadTable from None
    if len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
        raise TableTooLarge
    source.seek(0)


def read_rows(source: BinaryIO) -> list[list[str]]:
    """The rows of the first sheet that holds any, as texts. Raises BadTable, and whatever the reader trips over."""
    check_package(source)
    reader = ExcelReader(source, read_only=True, data_only=True)
    reader.read()
    try:
        for sheet in reader.wb.worksheets:
            rows: list[list[str]] = []
            cells = 0
            for row in sheet.iter_rows(max_col=MAX_COLUMNS, values_only=True):
                texts = [cell_text(value) for value in row]
                while texts and not texts[-1]:
                    texts.pop()
                cells += len(texts)
                rows.append(texts)
                if len(rows) > MAX_ROWS or cells > MAX_CELLS:
                    raise TableTooLarge
            while rows and not rows[-1]:
                rows.pop()
            if rows:
                return rows
    finally:
        reader.archive.close()
    return []


def cell_text(value: object) -> str:
    """What a cell says. Dates as YYYY-MM-DD, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ", "seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value).replace("\xa0", " ").strip()[:MAX_CELL]
