"""Text that stands in a file in another writing, as the letters it means: what the leak check reads beside the text.

Part of the leak check: imports nothing from names/ or redaction/, and never refuses what it cannot make sense of, for
a file may hold any bytes. What stands in base64 is found by its pattern in the bytes (`own_match`).
"""

from __future__ import annotations

import html
import re
import urllib.parse
from collections.abc import Iterator

_HEX_RUN = re.compile(r"(?:[0-9A-Fa-f]{2}[ ,:]?){6,}")
_NOT_HEX = re.compile(r"[^0-9A-Fa-f]")
_ESCAPES = (
    (re.compile(r"\\u\{?([0-9A-Fa-f]{4,6})\}?"), 16),
    (re.compile(r"\\x([0-9A-Fa-f]{2})"), 16),
    (re.compile(r"\\([0-9A-Fa-f]{4,6})[ \t\n]?"), 16),
    (re.compile(r"\\([0-7]{3})"), 8),
)


def decodings(data: bytes) -> Iterator[str]:
    """The data (UTF-8) with its entities, percent signs and backslashes resolved, where that changes it; and each run
    of six hexadecimal bytes or more as UTF-8 and as UTF-16 in both orders. What does not decode is left out."""
    text = data.decode("utf-8", "replace")
    yield from {html.unescape(text), urllib.parse.unquote(text), _unbackslashed(text)} - {text}
    for run in _HEX_RUN.findall(text):
        digits = _NOT_HEX.sub("", run)
        decoded = bytes.fromhex(digits[: len(digits) // 2 * 2])
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            yield decoded.decode(encoding, "ignore")


def _unbackslashed(text: str) -> str:
    """\\uXXXX, \\xXX, a style sheet's \\XXXXXX and octal \\NNN as the letters they mean."""
    for pattern, base in _ESCAPES:
        text = pattern.sub(lambda match, base=base: chr(min(int(match.group(1), base), 0x10FFFF)), text)  # type: ignore[misc]
    return text
