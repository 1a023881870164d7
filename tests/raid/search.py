"""Looks for all needles at once in bytes of any length, and inside whatever in them is deflated.

Aho-Corasick over all needles (ahocorasick-rs): one pass, whatever their number. Never prints what it found as it is:
a hit names the secret and the encoding.
"""

from __future__ import annotations

import bz2
import lzma
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ahocorasick_rs import BytesAhoCorasick, Implementation

BLOCK = 16 << 20
INFLATED = 64 << 20
"""Bytes that one deflated stream may come to; more of it is not looked at."""
_DEFLATED = re.compile(rb"\x78[\x01\x5e\x9c\xda]|\x1f\x8b\x08|PK\x03\x04|BZh[1-9]1AY&SY|\xfd7zXZ\x00")
_ENOUGH = 64


@dataclass(frozen=True, slots=True, order=True)
class Hit:
    """`secret` was found as `encoding` at `where`."""

    where: str
    secret: str
    encoding: str


@dataclass(slots=True)
class Counts:
    """What was looked at."""

    files: int = 0
    bytes: int = 0
    processes: int = 0
    memory: int = 0
    streams: int = 0

    def add(self, other: Counts) -> None:
        for name in self.__slots__:
            setattr(self, name, getattr(self, name) + getattr(other, name))


@dataclass(slots=True)
class Scanner:
    """`secrets` maps the name of a secret to its needles (needle -> encoding)."""

    secrets: Mapping[str, Mapping[bytes, str]]
    counts: Counts = field(default_factory=Counts)
    _needles: list[bytes] = field(default_factory=list)
    _names: list[tuple[str, str]] = field(default_factory=list)
    _automaton: BytesAhoCorasick | None = None

    def __post_init__(self) -> None:
        seen: set[bytes] = set()
        for secret, needles in self.secrets.items():
            for needle, encoding in needles.items():
                if needle not in seen:
                    seen.add(needle)
                    self._needles.append(needle)
                    self._names.append((secret, encoding))
        if self._needles:
            self._automaton = BytesAhoCorasick(self._needles, implementation=Implementation.ContiguousNFA)

    @property
    def needles(self) -> int:
        return len(self._needles)

    @property
    def _overlap(self) -> int:
        return max(map(len, self._needles), default=1) - 1

    def in_bytes(self, data: bytes, where: str, *, inflate: bool = True) -> set[Hit]:
        """Hits in one piece of bytes; each secret and encoding once."""
        self.counts.bytes += len(data)
        return self._search(data, where, inflate)

    def in_stream(self, pieces: Iterable[bytes], where: str, *, inflate: bool = True) -> set[Hit]:
        """Hits in bytes that come in pieces; a needle over the edge of two is found."""
        hits: set[Hit] = set()
        tail = b""
        for piece in pieces:
            self.counts.bytes += len(piece)
            hits |= self._search(tail + piece, where, inflate)
            tail = (tail + piece)[-self._overlap :]
        return hits

    def _search(self, data: bytes, where: str, inflate: bool) -> set[Hit]:
        if self._automaton is None:
            return set()
        found = {match[0] for match in self._automaton.find_matches_as_indexes(data, overlapping=True)}
        hits = {Hit(where, *self._names[index]) for index in found}
        if inflate:
            for name, inflated in self._inflated(data):
                self.counts.streams += 1
                hits |= self._search(inflated, f"{where} (inside {name})", inflate=False)
        return hits

    def _inflated(self, data: bytes) -> Iterator[tuple[str, bytes]]:
        for match in _DEFLATED.finditer(data):
            start = match.start()
            for name, make in _ways(match.group(), data, start):
                inflated = _inflate(make, data, start if name != "zip" else _zip_start(data, start))
                if len(inflated) >= _ENOUGH // 8:
                    yield name, inflated


def _ways(magic: bytes, data: bytes, start: int) -> Iterator[tuple[str, Callable[[], object]]]:
    if magic[:1] == b"\x78":
        # the two bytes of a zlib head are a multiple of 31; most finds in memory are not
        if (data[start] << 8 | data[start + 1]) % 31 == 0:
            yield "zlib", zlib.decompressobj
    elif magic[:2] == b"\x1f\x8b":
        yield "gzip", lambda: zlib.decompressobj(31)
    elif magic[:2] == b"PK":
        if data[start + 8 : start + 10] == b"\x08\x00":
            yield "zip", lambda: zlib.decompressobj(-15)
    elif magic[:3] == b"BZh":
        yield "bzip2", bz2.BZ2Decompressor
    else:
        yield "xz", lzma.LZMADecompressor


def _zip_start(data: bytes, start: int) -> int:
    names = int.from_bytes(data[start + 26 : start + 28], "little")
    extra = int.from_bytes(data[start + 28 : start + 30], "little")
    return start + 30 + names + extra


def _inflate(make: Callable[[], object], data: bytes, start: int) -> bytes:
    """As much as inflates: half a stream tells half a testimony."""
    inflater = make()
    out = bytearray()
    # small steps first: what is no stream at all ends within the first of them
    at, step = start, 512
    while at < len(data) and len(out) < INFLATED:
        try:
            out += inflater.decompress(data[at : at + step], INFLATED - len(out))  # type: ignore[attr-defined]
        except (zlib.error, lzma.LZMAError, OSError, EOFError, ValueError):
            break
        if inflater.eof:  # type: ignore[attr-defined]
            break
        at, step = at + step, min(step * 4, 1 << 20)
    return bytes(out)
