"""Every byte of a finished PDF, accounted for. For the leak check: believes no reader that skips what it cannot read.

The file must be one revision, laid out as objects one after another with nothing between them; every stream is decoded
and every string collected, reachable or not. What a report never has (attachments, scripts, pictures, forms, notes,
layers, older revisions, encryption) is a problem by itself.
"""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass, field

import pypdf
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

MAX_OBJECTS = 200_000
MAX_STREAM = 64 * 1024 * 1024
_NEVER = {
    "/EmbeddedFiles": "attachment",
    "/EmbeddedFile": "attachment",
    "/EF": "attachment",
    "/AF": "attachment",
    "/Filespec": "attachment",
    "/JS": "script",
    "/JavaScript": "script",
    "/OpenAction": "script",
    "/AA": "script",
    "/AcroForm": "form",
    "/Annots": "annotation",
    "/OCProperties": "layer",
    "/OCG": "layer",
    "/Encrypt": "encryption",
    "/Image": "picture",
    "/SMask": "picture",
    "/ObjStm": "layout",
    "/XRef": "layout",
    "/Outlines": "outline",
    "/Alt": "alternative-text",
    "/ActualText": "alternative-text",
    "/E": "alternative-text",
    "/PieceInfo": "private-data",
    "/Collection": "attachment",
    "/Thumb": "picture",
}


@dataclass
class PdfContents:
    """Strings and decoded bytes with their place, letters that the fonts' maps can give, replacement letters of glyphs

    (`actual`), and problems by kind."""

    strings: list[tuple[str, str]] = field(default_factory=list)
    blobs: list[tuple[str, bytes]] = field(default_factory=list)
    mapped: list[str] = field(default_factory=list)
    actual: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def walk_pdf(data: bytes) -> PdfContents:
    """Everything in the file. Raises nothing: what cannot be read is a problem."""
    contents = PdfContents()
    try:
        _walk(data, contents)
    except Exception:  # a parser may raise anything; what it could not read is not clean
        contents.problems.append("unreadable")
    return contents


def _walk(data: bytes, contents: PdfContents) -> None:
    offsets = _layout(data, contents)
    # Streams that no table of contents names are decoded where they stand.
    for match in re.finditer(rb"stream\r?\n", data):
        decoded = _inflate(data[match.end() :])
        if decoded:
            contents.blobs.append(("stream", decoded))
    reader = pypdf.PdfReader(io.BytesIO(data), strict=True)
    if reader.is_encrypted:
        contents.problems.append("encryption")
        return
    known = sorted(number for generation in reader.xref.values() for number in generation if number)
    if len(known) > MAX_OBJECTS or reader.xref_objStm:
        contents.problems.append("layout")
        return
    if set(known) != set(offsets):
        contents.problems.append("layout")
    _collect(dict(reader.trailer), "trailer", contents)
    for number in known:
        item = reader.get_object(IndirectObject(number, 0, reader))
        if isinstance(item, StreamObject):
            _stream(item, contents, reader)
        _collect(item, "object", contents)


_OBJECT = re.compile(rb"(\d{1,7}) 0 obj\b")


def _layout(data: bytes, contents: PdfContents) -> dict[int, int]:
    """Offsets of objects by number, from our own reading of the table; anything out of line is a problem."""
    problems = contents.problems
    if data.count(b"%%EOF") != 1 or data.count(b"startxref") != 1:
        problems.append("older-revision")
    if not re.match(rb"%PDF-1\.[4-7]\n%[\x80-\xff]{4}\s*1 0 obj", data):
        problems.append("layout")
    tail = re.search(rb"startxref\s+(\d{1,10})\s+%%EOF\s*\Z", data)
    if tail is None:
        problems.append("bytes-after-end")
        return {}
    table_at = int(tail.group(1))
    table = re.match(rb"xref\s+0 (\d{1,7})\s+", data[table_at : table_at + 64])
    if table is None:
        problems.append("layout")
        return {}
    count = int(table.group(1))
    if count > MAX_OBJECTS:
        problems.append("layout")
        return {}
    at = table_at + table.end()
    offsets: dict[int, int] = {}
    for number in range(count):
        entry = re.fullmatch(rb"(\d{10}) (\d{5}) ([nf])[ \r\n]{2}", data[at : at + 20])
        if entry is None:
            problems.append("layout")
            return {}
        if entry.group(3) == b"n":
            offsets[number] = int(entry.group(1))
        at += 20
    trailer = data[at : tail.start()]
    if (
        not re.fullmatch(rb"\s*trailer\s*<<[^<]*?(/ID\s*\[[^\]]*\])?[^<]*?>>\s*", trailer, re.DOTALL)
        or b"/Prev" in trailer
    ):
        problems.append("older-revision" if b"/Prev" in trailer else "layout")
    places = sorted((offset, number) for number, offset in offsets.items())
    ends = [offset for offset, _ in places[1:]] + [table_at]
    if places and data[: places[0][0]].strip() != data[: places[0][0]].split(b"\n\n")[0].strip():
        problems.append("layout")
    for (start, number), end in zip(places, ends, strict=True):
        if not _is_one_object(data[start:end], number):
            problems.append("hidden-bytes")
    return offsets


def _is_one_object(region: bytes, number: int) -> bool:
    """Whether a stretch of the file is exactly one object and white space."""
    head = _OBJECT.match(region)
    if head is None or int(head.group(1)) != number:
        return False
    opening = re.search(rb">>\s*stream\r?\n", region)
    if opening is None:
        return region.count(b"endobj") == 1 and region.rstrip().endswith(b"endobj") and b"%" not in region
    dictionary = region[: opening.start()]
    length = re.search(rb"/Length\s+(\d{1,10})\b(?!\s+\d+\s+R)", dictionary)
    if length is None or b"%" in dictionary:
        return False
    return re.fullmatch(rb"\s*endstream\s*endobj\s*", region[opening.end() + int(length.group(1)) :]) is not None


def _inflate(data: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(data, MAX_STREAM)
    except zlib.error:
        return b""


def _stream(item: StreamObject, contents: PdfContents, reader: pypdf.PdfReader) -> None:
    filters = item.get("/Filter", ArrayObject())
    names = [filters] if isinstance(filters, NameObject) else list(filters)
    if any(name != "/FlateDecode" for name in names) or len(names) > 1:
        contents.problems.append("filter")
    decoded = item.get_data()
    if len(decoded) > MAX_STREAM:
        contents.problems.append("size")
        return
    if item.get("/Type") == "/Metadata":
        contents.strings.append(("metadata", decoded.decode("utf-8", "replace")))
        contents.blobs.append(("metadata", decoded))
        return
    if b"begincmap" in decoded:
        contents.mapped.extend(_mapped_texts(decoded, contents))
        contents.strings.append(("font-map", decoded.decode("latin-1")))
        contents.blobs.append(("font-map", decoded))
        return
    is_font = decoded[:4] in (b"\0\1\0\0", b"OTTO", b"true") or item.get("/Subtype") in ("/CIDFontType0C", "/OpenType")
    contents.blobs.append(("font" if is_font else "stream", decoded))
    if b"BT" in decoded and b"ET" in decoded:
        _page_strings(item, contents, reader)


def _page_strings(item: StreamObject, contents: PdfContents, reader: pypdf.PdfReader) -> None:
    """Strings of a page that are not shown letters: marked content and its properties."""
    for operands, operator in ContentStream(item, reader).operations:
        if operator in (b"Tj", b"TJ", b"'", b'"'):
            continue
        if operator in (b"INLINE IMAGE", b"BI"):
            contents.problems.append("picture")
        _collect(operands, "page", contents)


def _collect(value: object, place: str, contents: PdfContents, depth: int = 0) -> None:
    if depth > 64:
        contents.problems.append("nesting")
        return
    if isinstance(value, DictionaryObject | dict):
        for key in value:
            if str(key) == "/ActualText" and place == "page":
                # typst says so which letter a glyph stands for where one glyph has two meanings
                contents.actual.append(str(value[key]))
            elif str(key) in _NEVER:
                contents.problems.append(_NEVER[str(key)])
            contents.strings.append((place, str(key)))
            _collect(
                value.raw_get(key) if isinstance(value, DictionaryObject) else value[key], place, contents, depth + 1
            )
    elif isinstance(value, list | tuple):
        for inner in value:
            _collect(inner, place, contents, depth + 1)
    elif isinstance(value, NameObject):
        if str(value) in ("/EmbeddedFile", "/Filespec", "/JavaScript", "/OCG", "/Image", "/ObjStm", "/XRef"):
            contents.problems.append(_NEVER[str(value)])
        contents.strings.append((place, str(value)[1:]))
    elif isinstance(value, TextStringObject):
        contents.strings.append((place, str(value)))
        contents.blobs.append((place, value.original_bytes))
    elif isinstance(value, ByteStringObject | bytes):
        raw = bytes(value)
        contents.blobs.append((place, raw))
        contents.strings.append((place, raw.decode("utf-8", "replace")))
        contents.strings.append((place, raw.decode("utf-16-be", "replace")))


def _mapped_texts(cmap: bytes, contents: PdfContents) -> list[str]:
    """What the glyphs of a font mean, from a ToUnicode map (ISO 32000-1, 9.10.3)."""
    texts: list[str] = []
    for section in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        pairs = re.findall(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f\s]*)>", section)
        texts.extend(_utf16(target) for _, target in pairs)
    for section in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, target, several in re.findall(
            rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f\s]*)>|\[([^\]]*)\])", section
        ):
            if several:
                texts.extend(_utf16(one) for one in re.findall(rb"<([0-9A-Fa-f\s]*)>", several))
                continue
            start = _utf16(target)
            count = int(last, 16) - int(first, 16)
            if not start or not 0 <= count <= 0xFFFF:
                contents.problems.append("font-map")
                continue
            texts.extend(start[:-1] + chr(ord(start[-1]) + step) for step in range(count + 1))
    if b"%" in re.sub(rb"^%[^\n]*$", b"", cmap, flags=re.MULTILINE):
        contents.problems.append("font-map")
    return texts


def _utf16(hexadecimal: bytes) -> str:
    return bytes.fromhex(hexadecimal.decode("ascii")).decode("utf-16-be", "replace")
