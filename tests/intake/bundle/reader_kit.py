"""One good bundle for the tests of reading, ways to spoil it, and what it means to be refused."""

from __future__ import annotations

from dataclasses import replace

import pytest

from intake.errors import AmanatError
from tests.intake.bundle.bundle_kit import Draft, Receiver, TarParts, read

DRAFT = Draft()
WHOLE = DRAFT.write()
PARTS = DRAFT.parts()


def refused(age_file: bytes, kind: type[AmanatError], receiver: Receiver | None = None) -> Receiver:
    receiver = receiver or Receiver()
    with pytest.raises(kind) as caught:
        read(age_file, receiver)
    assert type(caught.value) is kind
    assert receiver.discarded
    assert not receiver.finished
    assert not receiver.objects
    assert not receiver.entries
    return receiver


def flipped(member: int) -> TarParts:
    name, data = PARTS.members[member]
    members = list(PARTS.members)
    members[member] = (name, data[:-1] + bytes([data[-1] ^ 1]))
    return replace(PARTS, members=members)
