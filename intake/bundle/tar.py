"""The one form of tar a bundle has: POSIX ustar, regular files in a given order, no times, no owners.

Must never follow what a header says: the reader makes the header it expects and compares all 512 bytes, so
paths, links, sizes in other notations, times, owners and every extension are refused alike. Source: IEEE
Std 1003.1, pax, "ustar Interchange Format".
"""

from __future__ import annotations

from intake.bundle.limits import MAX_OBJECT
from intake.errors import BundleMember

BLOCK = 512
END_OF_ARCHIVE = bytes(2 * BLOCK)
_SIZE = slice(124, 135)
_NAME_FIELD = 100


def header(name: str, size: int) -> bytes:
    """The 512 bytes that stand before a file. Raises ValueError for a name or size that has no place in
    one.
    """
    raw_name = name.encode("ascii")
    if not 0 < len(raw_name) < _NAME_FIELD or not 0 <= size <= MAX_OBJECT:
        raise ValueError("a name or size does not fit a tar header")
    block = bytearray(BLOCK)
    block[: len(raw_name)] = raw_name
    block[100:108] = b"0000644\0"
    block[108:124] = b"0000000\0" * 2
    block[124:148] = b"%011o\0" % size + b"00000000000\0"
    block[148:156] = b" " * 8
    block[156:157] = b"0"
    block[257:265] = b"ustar\00000"
    block[329:345] = b"0000000\0" * 2
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def padding(size: int) -> int:
    """Zero bytes after a file of `size` bytes, up to the next block."""
    return -size % BLOCK


def member_size(size: int) -> int:
    """Bytes that a file takes in the tar: header, content, zeros."""
    return BLOCK + size + padding(size)


def untrusted_size(untrusted_header: bytes, name: str, ceiling: int) -> int:
    """The size a header states, if it is exactly the header of a file `name` of at most `ceiling` bytes.

    Raises BundleMember.
    """
    digits = untrusted_header[_SIZE]
    if len(digits) != 11 or not all(0x30 <= digit <= 0x37 for digit in digits):
        raise BundleMember(reason="a header is malformed")
    size = int(digits, 8)
    if size > ceiling:
        raise BundleMember(reason="a member is larger than it may be")
    expect_header(untrusted_header, name, size)
    return size


def expect_header(untrusted_header: bytes, name: str, size: int) -> None:
    """Raises BundleMember unless these are, byte for byte, the header we would write."""
    if untrusted_header != header(name, size):
        raise BundleMember(reason="a member is missing, added, renamed or of another size")
