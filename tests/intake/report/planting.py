"""Puts a value into finished bytes after they were rendered, each in another place: what the leak check must refuse."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable


def rewritten(data: bytes, change: Callable[[int, bytes], bytes]) -> bytes:
    """The PDF with every object passed through `change` and a new, correct table: laid out as if by the writer."""
    table_at = int(re.search(rb"startxref\s+(\d+)", data).group(1))  # type: ignore[union-attr]
    entries = re.findall(rb"(\d{10}) \d{5} (n|f)", data[table_at:])
    places = {number: int(offset) for number, (offset, kind) in enumerate(entries) if kind == b"n"}
    trailer = data[data.index(b"trailer", table_at) : data.rindex(b"startxref")]
    ordered = sorted(places, key=lambda number: places[number])
    ends = [places[number] for number in ordered[1:]] + [table_at]
    out = bytearray(data[: places[ordered[0]]])
    offsets = {}
    for number, end in zip(ordered, ends, strict=True):
        offsets[number] = len(out)
        out += change(number, data[places[number] : end])
    at = len(out)
    out += b"xref\n0 %d\n" % len(entries)
    for number, (offset, kind) in enumerate(entries):
        out += b"%010d 00000 n\r\n" % offsets[number] if kind == b"n" else offset + b" 65535 f\r\n"
    return bytes(out + trailer + b"startxref\n%d\n%%%%EOF" % at)


def stream_of(region: bytes) -> bytes | None:
    """The decoded stream of one object, if it has one."""
    opening = re.search(rb">>\s*stream\r?\n", region)
    if opening is None:
        return None
    try:
        return zlib.decompressobj().decompress(region[opening.end() :])
    except zlib.error:
        return None


def with_stream(region: bytes, decoded: bytes) -> bytes:
    """The object with another stream in it."""
    opening = re.search(rb">>\s*stream\r?\n", region)
    assert opening is not None
    packed = zlib.compress(decoded)
    head = re.sub(rb"/Length\s+\d+", b"/Length %d" % len(packed), region[: opening.end()])
    if b"/Filter" not in head:
        head = head.replace(b"/Length", b"/Filter/FlateDecode/Length", 1)
    return head + packed + b"\nendstream\nendobj\n\n"


def in_streams(data: bytes, wanted: Callable[[bytes], bool], change: Callable[[bytes], bytes]) -> bytes:
    """`change` applied to the first stream that is wanted."""
    done = []

    def one(number: int, region: bytes) -> bytes:
        decoded = stream_of(region)
        if decoded is None or done or not wanted(decoded):
            return region
        done.append(number)
        return with_stream(region, change(decoded))

    changed = rewritten(data, one)
    assert done, "no such stream"
    return changed


def in_object(data: bytes, wanted: bytes, old: bytes, new: bytes) -> bytes:
    """`old` replaced by `new` in the first object that holds `wanted`."""
    done = []

    def one(number: int, region: bytes) -> bytes:
        if done or wanted not in region or old not in region:
            return region
        done.append(number)
        return region.replace(old, new, 1)

    changed = rewritten(data, one)
    assert done, "no such object"
    return changed


def appended_revision(data: bytes, value: str) -> bytes:
    """An incremental save: a second revision whose Info holds the value, then one that no longer does."""
    size = int(re.search(rb"/Size (\d+)", data).group(1))  # type: ignore[union-attr]
    root = re.search(rb"/Root (\d+ 0 R)", data).group(1)  # type: ignore[union-attr]
    before = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    out = bytearray(data + b"\n")
    at = len(out)
    out += b"%d 0 obj\n<</Title<%s>>>\nendobj\n" % (size, ("\ufeff" + value).encode("utf-16-be").hex().encode())
    table = len(out)
    out += b"xref\n%d 1\n%010d 00000 n\r\n" % (size, at)
    out += b"trailer\n<</Size %d/Root %s/Info %d 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF" % (
        size + 1, root, size, before, table,
    )  # fmt: skip
    return bytes(out)
