"""What the program and the process that decodes say to each other over two pipes. Checks lengths before use.

To the child: u32 length and a command as JSON, later pieces of the file it asked for (u32 length, bytes). From it, one
letter and a body: R (u64 offset, u32 length: a piece is wanted), A (u32 length, answer as JSON; then, where the answer
says so, u32 length and pixels). Big-endian. Everything that comes from the child is untrusted.
"""

from __future__ import annotations

import struct
from collections.abc import Callable

MAX_PIECE = 1 << 20
MAX_TEXT = 1 << 16
READ, ANSWER = b"R", b"A"
ASK = struct.Struct(">QI")
LENGTH = struct.Struct(">I")

Read = Callable[[int], bytes]


class PipeClosed(Exception):
    """The other side is gone; never leaves this package."""


def read_exactly(read: Read, count: int) -> bytes:
    """`count` bytes, whatever pieces they come in. Raises PipeClosed."""
    if count == 0:
        return b""
    first = read(count)
    if len(first) == count:
        return first
    held = bytearray(first)
    while first and len(held) < count:
        first = read(count - len(held))
        held += first
    if len(held) < count:
        raise PipeClosed
    return bytes(held)


def read_block(read: Read, limit: int) -> bytes:
    """A length and as many bytes. Raises PipeClosed, also where the length is beyond `limit`."""
    (count,) = LENGTH.unpack(read_exactly(read, LENGTH.size))
    if count > limit:
        raise PipeClosed
    return read_exactly(read, count)
