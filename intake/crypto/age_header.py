"""The textual header of an age v1 file: version line, stanzas, MAC. Bytes in, bytes out; knows no key type.

Source: C2SP age specification (c2sp.org/age), "Header". Must never accept a second spelling of a header:
base64 is canonical and unpadded, lines end with LF alone, so that parsing and serialising give the same
bytes.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake.errors import BadAgeHeader, BadAgeMac

VERSION_LINE = b"age-encryption.org/v1\n"
MAC_PREFIX = b"---"
COLUMNS = 64
FILE_KEY_SIZE = 16

MAX_HEADER = 1 << 20
MAX_LINE = 16 << 10
MAX_STANZAS = 1024
MAX_ARGUMENTS = 64


@dataclass(frozen=True, slots=True)
class Stanza:
    """One recipient's wrapping of the file key: `arguments[0]` is its type."""

    arguments: tuple[str, ...]
    body: bytes

    def to_bytes(self) -> bytes:
        lines = base64_encode(self.body)
        wrapped = b"".join(lines[i : i + COLUMNS] + b"\n" for i in range(0, len(lines), COLUMNS))
        if len(lines) % COLUMNS == 0:
            wrapped += b"\n"  # the last line is always a short one, even if empty
        return b"-> " + " ".join(self.arguments).encode("ascii") + b"\n" + wrapped


@dataclass(frozen=True, slots=True)
class Header:
    """A parsed header; `mac` is not verified until `verify` is called."""

    stanzas: tuple[Stanza, ...]
    mac: bytes
    signed: bytes
    """What the MAC is over: all bytes up to and including "---"."""

    def verify(self, file_key: bytes) -> None:
        """Raises BadAgeMac if the header is not the one this file key was wrapped in."""
        if not hmac.compare_digest(_mac(file_key, self.signed), self.mac):
            raise BadAgeMac(reason="its checksum is wrong")

    def to_bytes(self) -> bytes:
        return self.signed + b" " + base64_encode(self.mac) + b"\n"


class LineSource(Protocol):
    """Anything that gives a line of at most `limit` bytes, with its LF unless cut or at the end."""

    def readline(self, limit: int, /) -> bytes: ...


def build_header(stanzas: Sequence[Stanza], file_key: bytes) -> bytes:
    """The header's bytes. Raises ValueError for stanzas that no reader would take."""
    for stanza in stanzas:
        if not stanza.arguments or not all(map(_is_argument, stanza.arguments)):
            raise ValueError("a stanza's arguments are visible ASCII, and there is at least one")
    signed = VERSION_LINE + b"".join(s.to_bytes() for s in stanzas) + MAC_PREFIX
    return signed + b" " + base64_encode(_mac(file_key, signed)) + b"\n"


def parse_header(untrusted: LineSource) -> Header:
    """Reads up to the end of the header and not a byte further. Raises BadAgeHeader."""
    lines = _Lines(untrusted)
    if lines.next() != VERSION_LINE.rstrip(b"\n"):
        raise BadAgeHeader(reason="it is not an age v1 file")
    stanzas: list[Stanza] = []
    while not (line := lines.next()).startswith(MAC_PREFIX):
        if len(stanzas) == MAX_STANZAS:
            raise BadAgeHeader(reason="it has too many stanzas")
        stanzas.append(_stanza(line, lines))
    if not stanzas:
        raise BadAgeHeader(reason="it has no stanza")
    if line[3:4] != b" ":
        raise BadAgeHeader(reason="its checksum line is malformed")
    mac = base64_decode(line[4:])
    if len(mac) != 32:
        raise BadAgeHeader(reason="its checksum has the wrong length")
    return Header(tuple(stanzas), mac, lines.so_far(len(line) + 1 - len(MAC_PREFIX)))


class _Lines:
    """Lines without their LF, with a ceiling on each and on all."""

    def __init__(self, untrusted: LineSource) -> None:
        self._source = untrusted
        self._raw = bytearray()

    def next(self) -> bytes:
        line = self._source.readline(MAX_LINE)
        if not line.endswith(b"\n"):
            raise BadAgeHeader(reason="it ends early" if len(line) < MAX_LINE else "it has too long a line")
        self._raw += line
        if len(self._raw) > MAX_HEADER:
            raise BadAgeHeader(reason="it is too long")
        return line[:-1]

    def so_far(self, but_last: int) -> bytes:
        return bytes(self._raw[: len(self._raw) - but_last])


def _stanza(first: bytes, lines: _Lines) -> Stanza:
    if not first.startswith(b"-> "):
        raise BadAgeHeader(reason="a stanza begins wrongly")
    try:
        arguments = tuple(first[3:].decode("ascii").split(" "))
    except UnicodeDecodeError:
        raise BadAgeHeader(reason="a stanza has a letter that does not belong there") from None
    if len(arguments) > MAX_ARGUMENTS or not all(map(_is_argument, arguments)):
        raise BadAgeHeader(reason="a stanza's arguments are malformed")
    body = bytearray()
    while True:
        line = lines.next()
        if len(line) > COLUMNS:
            raise BadAgeHeader(reason="a stanza has too long a line")
        body += line
        if len(line) < COLUMNS:
            return Stanza(arguments, base64_decode(bytes(body)))


def _is_argument(text: str) -> bool:
    return bool(text) and all("!" <= letter <= "~" for letter in text)


def _mac(file_key: bytes, signed: bytes) -> bytes:
    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"header").derive(file_key)
    return hmac.digest(key, signed, hashlib.sha256)


def base64_encode(raw: bytes) -> bytes:
    """Standard alphabet without padding."""
    return base64.b64encode(raw).rstrip(b"=")


def base64_decode(untrusted: bytes) -> bytes:
    """The inverse of `base64_encode`, for its exact output alone. Raises BadAgeHeader."""
    try:
        raw = base64.b64decode(untrusted + b"=" * (-len(untrusted) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise BadAgeHeader(reason="it holds something that is not base64") from None
    if base64_encode(raw) != untrusted:
        raise BadAgeHeader(reason="it holds base64 that is not canonical")
    return raw
