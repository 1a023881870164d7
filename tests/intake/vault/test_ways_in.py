"""The ways into a vault: one frozen file with a slot of each kind, changes that keep the others, nothing told."""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.crypto import shamir
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import AmanatError, DiskFull, KeyslotsTorn, LastWayIn, SlotsFull, WrongPassphrase, WrongShares
from intake.vault import keyslots, ways_in
from intake.vault.keyslots import SlotKind
from intake.vault.layout import keyslot_paths
from intake.vault.ways_in import ByPassphrase, ByShares, WayIn

VECTOR = json.loads((Path(__file__).parents[2] / "vectors" / "keyslots.json").read_text("utf-8"))
FILE = bytes.fromhex(VECTOR["file"])
KEY = Secret(bytes.fromhex(VECTOR["vault_key"]))
KEYFILE = Secret(bytes.fromhex(VECTOR["keyfile"]))
WAYS: dict[str, WayIn] = {
    "passphrase": ByPassphrase(Secret(VECTOR["passphrase"].encode())),
    "passphrase and keyfile": ByPassphrase(Secret(VECTOR["second_passphrase"].encode()), KEYFILE),
    "recovery shares": ByShares(Secret(bytes.fromhex(VECTOR["shared_secret"]))),
}
FIRST = ByPassphrase(Secret(b"open"))


def reseal(data: bytes) -> bytes:
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


@pytest.fixture
def folder(tmp_path: Path, cheap_params: Argon2Params) -> Path:
    keyslots.create(tmp_path, KEY, FIRST.passphrase, cheap_params, random_bytes=secrets.token_bytes)
    return tmp_path


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    for path in keyslot_paths(tmp_path):
        path.write_bytes(FILE)
    return tmp_path


def opens(folder: Path, way: WayIn) -> bool:
    try:
        return ways_in.open_by(keyslots.load(folder)[0], way)[0] == KEY
    except (WrongPassphrase, WrongShares):
        return False


# --- the format ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(WAYS))
def test_a_slot_of_each_kind_opens_for_ever(kind: str) -> None:
    key, slot = ways_in.open_by(keyslots.parse(FILE), WAYS[kind])
    assert key == KEY
    assert slot == VECTOR["slots"][kind]


def test_any_three_of_the_frozen_shares_open_it() -> None:
    for three in combinations(VECTOR["shares"], 3):
        assert ways_in.open_by(keyslots.parse(FILE), ByShares(shamir.combine(three)))[0] == KEY


def test_the_frozen_directory_tells_the_kinds(frozen: Path) -> None:
    found = ways_in.listed(frozen, WAYS["recovery shares"])
    assert found.certain
    assert found.generation == VECTOR["generation"]
    assert {slot.number: slot.kind for slot in found.slots} == {
        VECTOR["slots"]["passphrase"]: SlotKind.PASSPHRASE,
        VECTOR["slots"]["passphrase and keyfile"]: SlotKind.PASSPHRASE_AND_KEYFILE,
        VECTOR["slots"]["recovery shares"]: SlotKind.RECOVERY_SHARES,
    }
    assert [slot.number for slot in found.slots if slot.opened_now] == [VECTOR["slots"]["recovery shares"]]


@given(at=st.integers(0, len(FILE) - 33), bit=st.integers(0, 7))
@settings(max_examples=150, deadline=None)
def test_a_changed_bit_with_a_right_checksum_never_gives_another_key(at: int, bit: int) -> None:
    data = bytearray(FILE)
    data[at] ^= 1 << bit
    with contextlib.suppress(AmanatError):
        found = keyslots.parse(reseal(bytes(data)))
        if found.params != keyslots.parse(FILE).params:
            return  # another derivation, which may be slow: its parameters are bound to each slot
        key, _ = ways_in.open_by(found, WAYS["recovery shares"])
        assert key == KEY
        assert keyslots.kinds(found, key) is None, "the directory is bound to every byte before it"


@given(cut=st.integers(0, 1023))
@settings(max_examples=50, deadline=None)
def test_a_copy_cut_anywhere_is_torn(cut: int) -> None:
    with pytest.raises(KeyslotsTorn):
        keyslots.parse(FILE[:cut])


def test_a_torn_copy_beside_a_whole_one_is_no_harm(frozen: Path) -> None:
    for path in keyslot_paths(frozen):
        path.write_bytes(FILE[:512] + bytes(512))
        assert all(opens(frozen, way) for way in WAYS.values())
        path.write_bytes(FILE)


def test_the_file_looks_the_same_with_one_way_in_and_with_five(folder: Path) -> None:
    def measure() -> tuple[int, bool]:
        found = keyslots.load(folder)[0]
        parts = [*found.slots, found.fill]
        return len(found.encode()), all(len(set(part)) > len(part) // 3 for part in parts)

    before = measure()
    for number in range(4):
        ways_in.add(folder, FIRST, ByPassphrase(Secret(f"another {number}".encode())), secrets.token_bytes)
    assert measure() == before == (1024, True)


# --- changes ---------------------------------------------------------------------------------------------------------


def test_adding_changing_and_removing_leaves_the_other_ways(folder: Path) -> None:
    shares, second = ByShares(Secret.random(32)), ByPassphrase(Secret(b"second"), KEYFILE)
    ways_in.add(folder, FIRST, shares, secrets.token_bytes)
    ways_in.add(folder, shares, second, secrets.token_bytes)
    assert opens(folder, FIRST) and opens(folder, shares) and opens(folder, second)
    third = ByPassphrase(Secret(b"third"))
    ways_in.change(folder, second, third, secrets.token_bytes)
    assert not opens(folder, second)
    assert opens(folder, FIRST) and opens(folder, shares) and opens(folder, third)
    kind = SlotKind.RECOVERY_SHARES
    assert ways_in.remove(folder, FIRST, lambda edit: edit.of_kinds(kind), secrets.token_bytes) == 1
    assert not opens(folder, shares)
    assert opens(folder, FIRST) and opens(folder, third)
    assert keyslots.load(folder)[0].generation == 5


def test_new_shares_take_the_place_of_those_before(folder: Path) -> None:
    before, after = ByShares(Secret.random(32)), ByShares(Secret.random(32))
    ways_in.add(folder, FIRST, before, secrets.token_bytes)
    ways_in.add(folder, FIRST, after, secrets.token_bytes)
    assert not opens(folder, before)
    assert opens(folder, after)
    assert len(ways_in.listed(folder, FIRST).slots) == 2


def test_recovering_ends_every_earlier_passphrase(folder: Path) -> None:
    shares, second = ByShares(Secret.random(32)), ByPassphrase(Secret(b"second"), KEYFILE)
    ways_in.add(folder, FIRST, shares, secrets.token_bytes)
    ways_in.add(folder, FIRST, second, secrets.token_bytes)
    new = ByPassphrase(Secret(b"new"))
    ways_in.recover(folder, shares, new, secrets.token_bytes)
    assert opens(folder, new) and opens(folder, shares)
    assert not opens(folder, FIRST)
    assert not opens(folder, second)


def test_recovering_ends_an_old_slot_that_somebody_put_back_as_well(folder: Path) -> None:
    shares, new = ByShares(Secret.random(32)), ByPassphrase(Secret(b"new"))
    ways_in.add(folder, FIRST, shares, secrets.token_bytes)
    old = keyslots.load(folder)[0]
    ways_in.change(folder, FIRST, ByPassphrase(Secret(b"second")), secrets.token_bytes)
    keyslots.store(folder, replace(old, generation=keyslots.load(folder)[0].generation + 1))
    assert opens(folder, FIRST), "the old slots count, and their directory is of another generation"
    ways_in.recover(folder, shares, new, secrets.token_bytes)
    assert opens(folder, new) and opens(folder, shares)
    assert not opens(folder, FIRST)


def test_a_forged_generation_keeps_nobody_from_changing_the_ways_in(folder: Path) -> None:
    keyslots.store(folder, replace(keyslots.load(folder)[0], generation=2**64 - 1))
    ways_in.change(folder, FIRST, ByPassphrase(Secret(b"new")), secrets.token_bytes)
    assert opens(folder, ByPassphrase(Secret(b"new"))) and not opens(folder, FIRST)


def test_the_last_way_in_is_never_removed(folder: Path) -> None:
    before = [path.read_bytes() for path in keyslot_paths(folder)]
    with pytest.raises(LastWayIn):
        ways_in.remove(folder, FIRST, lambda edit: list(edit.used), secrets.token_bytes)
    assert [path.read_bytes() for path in keyslot_paths(folder)] == before


def test_removing_what_is_not_there_writes_nothing(folder: Path) -> None:
    before = [path.read_bytes() for path in keyslot_paths(folder)]
    kind = SlotKind.RECOVERY_SHARES
    assert ways_in.remove(folder, FIRST, lambda edit: edit.of_kinds(kind), secrets.token_bytes) == 0
    assert [path.read_bytes() for path in keyslot_paths(folder)] == before


def test_a_ninth_way_in_is_refused(folder: Path) -> None:
    for number in range(7):
        ways_in.add(folder, FIRST, ByPassphrase(Secret(f"another {number}".encode())), secrets.token_bytes)
    with pytest.raises(SlotsFull):
        ways_in.add(folder, FIRST, ByPassphrase(Secret(b"one too many")), secrets.token_bytes)
    assert opens(folder, FIRST) and opens(folder, ByPassphrase(Secret(b"another 6")))


def test_a_wrong_way_changes_nothing(folder: Path) -> None:
    before = [path.read_bytes() for path in keyslot_paths(folder)]
    with pytest.raises(WrongPassphrase):
        ways_in.add(folder, ByPassphrase(Secret(b"wrong")), FIRST, secrets.token_bytes)
    with pytest.raises(WrongShares):
        ways_in.listed(folder, ByShares(Secret.random(32)))
    assert [path.read_bytes() for path in keyslot_paths(folder)] == before


def test_files_from_before_the_directory_had_one_slot(folder: Path) -> None:
    found = keyslots.load(folder)[0]
    keyslots.store(folder, replace(found, fill=secrets.token_bytes(len(found.fill))))
    listed = ways_in.listed(folder, FIRST)
    assert not listed.certain
    assert len(listed.slots) == 1
    ways_in.add(folder, FIRST, ByShares(Secret.random(32)), secrets.token_bytes)
    assert ways_in.listed(folder, FIRST).certain


def test_an_old_slot_put_back_is_noticed(folder: Path) -> None:
    old = keyslots.load(folder)[0]
    slot = keyslots.open_with(old, FIRST.passphrase)[1]
    new = ByPassphrase(Secret(b"new"))
    ways_in.change(folder, FIRST, new, secrets.token_bytes)
    now = keyslots.load(folder)[0]
    spliced = (*now.slots[:slot], old.slots[slot], *now.slots[slot + 1 :])
    keyslots.store(folder, replace(now, slots=spliced))
    assert not ways_in.listed(folder, FIRST).certain


def test_a_full_disk_changes_neither_copy(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    written: list[int] = []

    def full(stream: object, data: bytes) -> None:
        written.append(len(data))
        if len(written) == 2:
            raise OSError(28, "no space")
        stream.write(data)  # type: ignore[attr-defined]

    monkeypatch.setattr("intake.fsio.write_all", full)
    with pytest.raises(DiskFull):
        ways_in.change(folder, FIRST, ByPassphrase(Secret(b"new")), secrets.token_bytes)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
