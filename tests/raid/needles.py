"""The spellings of a secret that a machine may hold: encodings of text and of bytes. The scanner looks for all of them.

A needle shorter than `SHORTEST` bytes is left out: it would be found anywhere by chance.
"""

from __future__ import annotations

import base64
import json
import unicodedata
import urllib.parse
from collections.abc import Iterable, Iterator

from intake.names.fold import fold
from intake.names.inflect import search_prefixes
from intake.names.latin import search_fold
from intake.names.romanise import romanise

SHORTEST = 7
LONGEST = 24
"""Longer secrets are looked for in pieces of this many bytes: half a key that was overwritten is still found."""

_WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
# Python holds a string of Latin-1 letters in one byte each; the others are what old tools write.
_OLD = ("latin-1", "cp1251", "gb18030")


def of_text(text: str) -> dict[bytes, str]:
    """Every needle for one word: bytes -> the name of the encoding."""
    found: dict[bytes, str] = {}
    for form in ("NFC", "NFD"):
        _add(found, _spellings(unicodedata.normalize(form, text)), form)
    for name, folded in _folded(text):
        _add(found, _plain(folded), name)
    return found


def of_bytes(data: bytes) -> dict[bytes, str]:
    """Every needle for a key, a seed or a piece of media, in pieces."""
    found: dict[bytes, str] = {}
    pieces = [data[at : at + LONGEST] for at in range(0, len(data), LONGEST)]
    if len(pieces) > 1 and len(pieces[-1]) < LONGEST // 2:
        pieces[-1] = data[-LONGEST // 2 :]
    for piece in pieces:
        _add(found, _written(piece), "bytes")
        found[piece] = "bytes"
        _add(found, [("repr", repr(piece)[2:-1].encode())], "bytes")
    return {needle: name for needle, name in found.items() if len(needle) >= SHORTEST}


def of_identity(data: bytes) -> dict[bytes, str]:
    """Every needle for an age identity, which is letters: only what stands behind its heading is secret.

    Each begins with "AGE-SECRET-KEY-PQ-1", so that a piece from its beginning is also in every other identity whose
    first letters happen to be the same, such as a frozen one among the tests.
    """
    letters = data[data.rindex(b"1") + 1 :]
    found = of_bytes(letters)
    for at in range(0, len(letters) - LONGEST + 1, LONGEST):
        found |= of_text(letters[at : at + LONGEST].decode())
    return found


def _add(found: dict[bytes, str], spellings: Iterable[tuple[str, bytes]], form: str) -> None:
    for name, needle in spellings:
        if len(needle) >= SHORTEST:
            found.setdefault(needle, f"{form} {name}")


def _spellings(text: str) -> Iterator[tuple[str, bytes]]:
    yield from _plain(text)
    for encoding in _OLD:
        try:
            yield encoding, text.encode(encoding)
        except UnicodeEncodeError:
            continue
    for encoding in ("utf-8", "utf-16-le"):
        for name, written in _written(text.encode(encoding)):
            yield f"{encoding} {name}", written
    if text.isascii():
        return
    escaped = text.encode("ascii", "backslashreplace").decode()
    for name, form in (
        ("percent", urllib.parse.quote(text)),
        ("percent lower", urllib.parse.quote(text).lower()),
        ("percent-u", escaped.replace("\\u", "%u")),
        ("\\u", escaped),
        ("\\u json", json.dumps(text)[1:-1]),
        ("\\u upper", _upper_escapes(escaped)),
        ("repr of bytes", repr(text.encode())[2:-1]),
        ("entities", "".join(f"&#{ord(char)};" for char in text)),
        ("entities hex", "".join(f"&#x{ord(char):x};" for char in text)),
    ):
        yield name, form.encode()
        yield f"{name} wide", form.encode("utf-16-le")


def _upper_escapes(escaped: str) -> str:
    return "\\u".join([part[:4].upper() + part[4:] for part in escaped.split("\\u")]) if "\\u" in escaped else escaped


def _plain(text: str) -> Iterator[tuple[str, bytes]]:
    yield "utf-8", text.encode()
    for encoding in _WIDE:
        yield encoding, text.encode(encoding)


def _written(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Bytes as letters: hexadecimal in both cases, base64 at each offset in both alphabets; each also in UTF-16."""
    written = [("hex", data.hex()), ("HEX", data.hex().upper())]
    for offset in range(3):
        # what stands before decides about the first letters, what stands after about the last: both are cut off
        letters = base64.b64encode(bytes(offset) + data).decode()
        first = (0, 2, 3)[offset]
        rest = (offset + len(data)) % 3
        last = len(letters) - (0, 3, 2)[rest]
        for name, one in (
            (f"base64 at {offset}", letters[first:last]),
            (f"base64url at {offset}", letters[first:last].translate(str.maketrans("+/", "-_"))),
        ):
            written.append((name, one))
    for name, letters in written:
        yield name, letters.encode()
        yield f"{name} wide", letters.encode("utf-16-le")


def _folded(text: str) -> Iterator[tuple[str, str]]:
    """The spellings of our own index and of redaction, each only if it is long enough to be told from chance."""
    spellings = {
        "casefold": text.casefold(),
        "upper": text.upper(),
        "search fold": search_fold(text),
        "search fold joined": search_fold(text).replace(" ", ""),
        "fold": fold(text),
        "romanised": romanise(text),
        "romanised lower": romanise(text).lower(),
    }
    for number, prefix in enumerate(search_prefixes(text)):
        spellings[f"prefix {number}"] = prefix
    for name, spelling in spellings.items():
        if len(spelling) >= SHORTEST or (not spelling.isascii() and len(spelling) >= 4):
            yield name, spelling
