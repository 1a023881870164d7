"""A table as text (CSV, TSV, with semicolons): its encoding and its separator told apart, then rows. Opens nothing.

Encodings tried, in this order: a byte order mark; UTF-16 by its empty bytes; UTF-8; then GB18030 or CP1251, whichever
makes more sense of the letters. Nothing is ever replaced by question marks: what cannot be read whole is refused.
"""

from __future__ import annotations

import codecs
import csv
import io
import itertools
import unicodedata

from intake.errors import BadTable, TableTooLarge, UnknownEncoding
from intake.sheets.limits import MAX_CELL, MAX_CELLS, MAX_COLUMNS, MAX_ROWS

ENCODINGS = ("utf-8", "utf-16", "gb18030", "cp1251")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WARM_UP = (
    b"a\tb",
    codecs.BOM_UTF8 + b"a;b",
    *("a;b,c".encode(name) for name in ("utf-16", "utf-16-le", "utf-16-be")),
    codecs.BOM_UTF16_BE + "a;b".encode("utf-16-be"),
    "Имя".encode("cp1251"),
    "中文".encode("gb18030"),
)
"""One of each encoding: Python reads a codec from a file when it is first used, which this process cannot do later."""

_SEPARATORS = ("\t", ";", ",", "|")
_LOOK = 64 << 10


def read_rows(data: bytes, encoding: str = "") -> tuple[list[list[str]], str]:
    """(rows, the encoding's name); `encoding` is what a person chose, "" for guessing. Raises BadTable."""
    if encoding and encoding not in ENCODINGS:
        raise UnknownEncoding
    text, used = decode(data, encoding)
    text = text.lstrip("\ufeff")
    if "\0" in text:
        raise BadTable
    rows: list[list[str]] = []
    cells = 0
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator(text), strict=False)
    try:
        for row in reader:
            texts = [cell.strip() for cell in row]
            while texts and not texts[-1]:
                texts.pop()
            cells += len(texts)
            if len(rows) >= MAX_ROWS or cells > MAX_CELLS or len(texts) > MAX_COLUMNS:
                raise TableTooLarge
            if any(len(cell) > MAX_CELL for cell in texts):
                raise TableTooLarge
            rows.append(texts)
    except csv.Error:
        raise BadTable from None
    while rows and not rows[-1]:
        rows.pop()
    return rows, used


def decode(data: bytes, encoding: str = "") -> tuple[str, str]:
    """The text, and the name of the encoding it was in. Raises BadTable."""
    if encoding:
        try:
            return data.decode("utf-8-sig" if encoding == "utf-8" else encoding), encoding
        except UnicodeDecodeError:
            raise UnknownEncoding from None
    for mark, name in _MARKS:
        if data.startswith(mark):
            return decode(data, "utf-8" if name == "utf-8-sig" else "utf-16")
    head = data[:_LOOK]
    # letters of one byte in UTF-16 have an empty byte beside them, always on the same side
    if head[1::2].count(0) > max(1, len(head) // 8):
        return _forced(data, "utf-16-le"), "utf-16"
    if head[::2].count(0) > max(1, len(head) // 8):
        return _forced(data, "utf-16-be"), "utf-16"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    found: list[tuple[float, str, str]] = []
    for name in ("gb18030", "cp1251"):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        found.append((_sense(text[:_LOOK], name), name, text))
    if not found:
        raise UnknownEncoding
    _, name, text = max(found)
    return text, name


def _forced(data: bytes, name: str) -> str:
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        raise UnknownEncoding from None


_COMMON_CYRILLIC = frozenset("оеаинтсрвлкмдпу")
_COMMON_CHINESE = frozenset(
    "的一是不了人我在有他这中大来上个国和地到子出年时会生对自而发成事方部日学家小新分法同政"
    "视频文件名标题地址新疆维吾尔族哈萨克民警察局拘留集中营教育培训监狱判决书信件语音照片录像证词"
    "县市乡村州区伊犁塔城阿勒泰喀什和田昌吉乌鲁木齐母亲父兄弟姐妹丈夫妻儿女被抓捕失踪关押释放"
)


def _sense(text: str, name: str) -> float:
    """How much the letters beyond ASCII look like words, 0 … 1."""
    letters = [letter for letter in text if letter > "\x7f"]
    if not letters:
        return 0.0
    if name == "cp1251":
        good = sum(letter.lower() in _COMMON_CYRILLIC for letter in letters)
        small_after_small = sum(a.islower() or b.isupper() or not b.isalpha() for a, b in itertools.pairwise(letters))
        strange = sum(unicodedata.category(letter)[0] in "SC" for letter in letters)
        score = 1.6 * good / len(letters) * (small_after_small + 1) / len(letters)
        return float(score - strange / len(letters))
    common = sum(letter in _COMMON_CHINESE for letter in letters)
    han = sum("\u4e00" <= letter <= "\u9fff" or "\u3000" <= letter <= "\u303f" or "\uff00" <= letter <= "\uffef"
              for letter in letters)  # fmt: skip
    return float(0.3 * han / len(letters) + 1.6 * common / len(letters))


def separator(text: str) -> str:
    """What divides the columns: the sign that stands in every one of the first lines equally often, or most often."""
    lines = [line for line in text[:_LOOK].splitlines()[:20] if line.strip()]
    if not lines:
        return ","

    def rank(sign: str) -> tuple[int, int]:
        counts = [_outside_quotes(line, sign) for line in lines]
        steady = sum(count == counts[0] for count in counts) if counts[0] else 0
        return steady, counts[0]

    return max(_SEPARATORS, key=rank) if any(sign in lines[0] for sign in _SEPARATORS) else ","


def _outside_quotes(line: str, sign: str) -> int:
    return sum(part.count(sign) for part in line.split('"')[::2])
