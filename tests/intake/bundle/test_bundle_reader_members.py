"""The members of the tar: exactly those of the manifest, in one form of header, and nothing between or after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from intake.bundle import tar
from intake.errors import BundleMember
from tests.intake.bundle.bundle_kit import TarParts, encrypt
from tests.intake.bundle.reader_kit import PARTS, refused


def members(change: Callable[[list], object]) -> TarParts:
    changed = list(PARTS.members)
    change(changed)
    return replace(PARTS, members=changed)


MEMBERS = {
    "one too few": members(lambda m: m.pop()),
    "the first missing": members(lambda m: m.pop(0)),
    "one too many": members(lambda m: m.append(("objects/0006", b"x"))),
    "one too many in the middle": members(lambda m: m.insert(2, ("objects/0002", b"x"))),
    "two exchanged": members(lambda m: m.reverse()),
    "one renamed to a path": members(lambda m: m.__setitem__(0, ("../x", m[0][1]))),
    "one renamed to an absolute path": members(lambda m: m.__setitem__(0, ("/tmp/x", m[0][1]))),
    "one longer": members(lambda m: m.__setitem__(4, (m[4][0], m[4][1] + b"\0"))),
    "one shorter": members(lambda m: m.__setitem__(4, (m[4][0], m[4][1][:-1]))),
    "no list of hashes": replace(PARTS, listing=b""),
    "an end that is none": replace(PARTS, end=bytes(1023) + b"x"),
    "something after the end": replace(PARTS, fill=bytes(100) + b"x"),
    "too little fill": replace(PARTS, fill=b""),
    "too much fill": replace(PARTS, fill=bytes(100_000)),
}


@pytest.mark.parametrize("case", MEMBERS)
def test_another_set_of_members_is_refused(case: str) -> None:
    refused(MEMBERS[case].encrypt(), BundleMember)


def test_the_manifest_must_come_first() -> None:
    payload = PARTS.tar()
    refused(encrypt(payload[512 + len(PARTS.envelope) + tar.padding(len(PARTS.envelope)) :]), BundleMember)


def test_bytes_between_members_are_refused() -> None:
    payload = bytearray(PARTS.tar())
    end = 512 + len(PARTS.envelope)
    assert tar.padding(len(PARTS.envelope))
    payload[end] = 1
    refused(encrypt(bytes(payload)), BundleMember)


HEADERS = {
    "a time": (136, b"00000000001"),
    "an owner": (108, b"0001750"),
    "executable": (100, b"0000755"),
    "a link": (156, b"2"),
    "a folder": (156, b"5"),
    "an extended header": (156, b"x"),
    "an old type": (156, b"\0"),
    "an owner's name": (265, b"root"),
    "a prefix": (345, b".."),
    "gnu magic": (257, b"ustar  \0"),
    "a base-256 size": (124, b"\x80"),
    "a size with spaces": (124, b"          1"),
}


@pytest.mark.parametrize("member", ["manifest.dsse.json", "manifest-sha256.txt", "objects/0001", "objects/0005"])
@pytest.mark.parametrize("case", HEADERS)
def test_a_header_in_any_other_form_is_refused(case: str, member: str) -> None:
    def odd(name: str, size: int) -> bytes:
        block = bytearray(tar.header(name, size))
        if name == member:
            at, value = HEADERS[case]
            block[at : at + len(value)] = value
            block[148:156] = b" " * 8
            block[148:156] = b"%06o\0 " % sum(block)
        return bytes(block)

    refused(replace(PARTS, header=odd).encrypt(), BundleMember)


def test_a_manifest_beyond_its_ceiling_is_refused_by_its_header() -> None:
    block = tar.header("manifest.dsse.json", (1 << 20) + 1)
    refused(encrypt(block + bytes(20_000)), BundleMember)


def test_an_empty_payload_is_refused() -> None:
    refused(encrypt(b""), BundleMember)


def test_a_byte_among_the_zeros_is_refused() -> None:
    for position in (-1, -300):
        payload = bytearray(PARTS.tar())
        payload[position] = 1
        refused(encrypt(bytes(payload)), BundleMember)


def test_a_size_beyond_the_ceiling_is_refused_by_the_header_alone() -> None:
    assert tar.untrusted_size(tar.header("x", 10), "x", 10) == 10
    with pytest.raises(BundleMember):
        tar.untrusted_size(tar.header("x", 11), "x", 10)
