"""Two questions to an OpenType file: is it static, and which letters has it. Reads no outlines; trusts no offset.

Source: OpenType specification 1.9, "Font file", "cmap" formats 4 and 12.
"""

from __future__ import annotations

import struct
from pathlib import Path

from intake.fsio import translate_os_errors

_MAX_BYTES = 64 * 1024 * 1024
_MAX_TABLES = 256
_MAX_LETTERS = 0x110000
_MAX_NAMES = 1000
_SHORTEST_NAME = 16


def is_static(path: Path, index: int = 0) -> bool:
    """Whether the face has no variation axes; False for a file that is not a font."""
    tables = _tables(_read(path), index)
    return "cmap" in tables and "fvar" not in tables


def covered_letters(path: Path, index: int = 0) -> frozenset[int]:
    """Code points with a glyph of their own; empty for a file that is not a font."""
    data = _read(path)
    start, size = _tables(data, index).get("cmap", (0, 0))
    if not size:
        return frozenset()
    table = data[start : start + size]
    try:
        (count,) = struct.unpack_from(">H", table, 2)
        offsets = [struct.unpack_from(">I", table, 8 + 8 * n)[0] for n in range(min(count, _MAX_TABLES))]
        letters: set[int] = set()
        for offset in set(offsets):
            (form,) = struct.unpack_from(">H", table, offset)
            if form == 4:
                letters |= _format_4(table, offset)
            elif form == 12:
                letters |= _format_12(table, offset)
    except struct.error:
        return frozenset()
    return frozenset(letters)


def name_strings(path: Path, index: int = 0) -> tuple[bytes, ...]:
    """What a face says of its names, makers and licence, each as its bytes in the file ("name" table, 16 bytes on)."""
    data = _read(path)
    start, size = _tables(data, index).get("name", (0, 0))
    table = data[start : start + size]
    found: dict[bytes, None] = {}
    try:
        _, count, storage = struct.unpack_from(">HHH", table, 0)
        for n in range(min(count, _MAX_NAMES)):
            length, offset = struct.unpack_from(">HH", table, 6 + 12 * n + 8)
            found[table[storage + offset : storage + offset + length]] = None
    except struct.error:
        return ()
    return tuple(text for text in found if len(text) >= _SHORTEST_NAME)


def _read(path: Path) -> bytes:
    with translate_os_errors(writing=False), path.open("rb") as stream:
        return stream.read(_MAX_BYTES)


def _tables(data: bytes, index: int) -> dict[str, tuple[int, int]]:
    """Tag to (offset, length) of one face of a font or collection."""
    try:
        start = 0
        if data[:4] == b"ttcf":
            (count,) = struct.unpack_from(">I", data, 8)
            if not 0 <= index < min(count, _MAX_TABLES):
                return {}
            (start,) = struct.unpack_from(">I", data, 12 + 4 * index)
        (count,) = struct.unpack_from(">H", data, start + 4)
        found = {}
        for n in range(min(count, _MAX_TABLES)):
            tag, _, offset, length = struct.unpack_from(">4sIII", data, start + 12 + 16 * n)
            found[tag.decode("latin-1")] = (offset, length)
    except struct.error:
        return {}
    return found


def _format_4(table: bytes, at: int) -> set[int]:
    (double,) = struct.unpack_from(">H", table, at + 6)
    ends = struct.unpack_from(f">{double // 2}H", table, at + 14)
    starts = struct.unpack_from(f">{double // 2}H", table, at + 16 + double)
    deltas = struct.unpack_from(f">{double // 2}H", table, at + 16 + 2 * double)
    ranges_at = at + 16 + 3 * double
    ranges = struct.unpack_from(f">{double // 2}H", table, ranges_at)
    letters = set()
    for n, (start, end, delta, offset) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = (code + delta) & 0xFFFF
            if offset:
                (glyph,) = struct.unpack_from(">H", table, ranges_at + 2 * n + offset + 2 * (code - start))
            if glyph:
                letters.add(code)
    return letters


def _format_12(table: bytes, at: int) -> set[int]:
    (count,) = struct.unpack_from(">I", table, at + 12)
    letters: set[int] = set()
    for n in range(min(count, _MAX_LETTERS)):
        start, end, glyph = struct.unpack_from(">III", table, at + 16 + 12 * n)
        letters.update(range(start + (glyph == 0), min(end, _MAX_LETTERS - 1) + 1))
    return letters
