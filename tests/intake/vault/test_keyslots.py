"""The keyslots files: one derivation, two copies, and an error for everything that is not a whole one."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import (
    AlreadyThere,
    KeyslotsTorn,
    VaultNewer,
    VaultNotFound,
    WrongPassphrase,
)
from intake.vault import keyslots, ways_in
from intake.vault.layout import keyslot_paths
from intake.vault.vault import Vault
from intake.vault.ways_in import ByPassphrase

KEY = Secret(bytes(range(32)))


def make(folder: Path, params: Argon2Params, keyfile: Secret | None = None) -> None:
    keyslots.create(folder, KEY, Secret(b"open"), params, keyfile=keyfile, random_bytes=secrets.token_bytes)


def opened(folder: Path, passphrase: bytes = b"open", keyfile: Secret | None = None) -> Secret:
    return keyslots.open_with(keyslots.load(folder)[0], Secret(passphrase), keyfile)[0]


def reseal(data: bytes) -> bytes:
    return data[:-32] + hashlib.sha256(data[:-32]).digest()


def test_the_passphrase_gives_the_vault_key(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    assert opened(tmp_path) == KEY
    assert [path.stat().st_size for path in keyslot_paths(tmp_path)] == [1024, 1024]


def test_a_wrong_passphrase_is_told(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    with pytest.raises(WrongPassphrase):
        opened(tmp_path, b"Open")


def test_a_keyfile_is_needed_once_it_was_given(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params, Secret(b"on a stick"))
    assert opened(tmp_path, keyfile=Secret(b"on a stick")) == KEY
    with pytest.raises(WrongPassphrase):
        opened(tmp_path)


@pytest.mark.parametrize("copy", [0, 1])
@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "missing"])
def test_one_damaged_copy_is_repaired(tmp_path: Path, cheap_params: Argon2Params, copy: int, damage: str) -> None:
    make(tmp_path, cheap_params)
    path = keyslot_paths(tmp_path)[copy]
    whole = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes({"cut": whole[:700], "flip": whole[:90] + b"\0" + whole[91:], "empty": b""}[damage])
    found, report = keyslots.load(tmp_path)
    assert report.good_copies == 1
    assert keyslots.open_with(found, Secret(b"open"))[0] == KEY
    keyslots.repair(tmp_path, found)
    assert path.read_bytes() == whole


def test_both_torn_is_told(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    for path in keyslot_paths(tmp_path):
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(KeyslotsTorn):
        keyslots.load(tmp_path)


def test_no_copy_is_no_vault(tmp_path: Path) -> None:
    with pytest.raises(VaultNotFound):
        keyslots.load(tmp_path)
    with pytest.raises(VaultNotFound):
        keyslots.load(tmp_path / "nowhere")


def test_a_newer_version_is_told_and_not_taken_for_torn(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    path = keyslot_paths(tmp_path)[1]
    data = bytearray(path.read_bytes())
    data[8:10] = struct.pack(">H", 7)
    path.write_bytes(reseal(bytes(data)))
    with pytest.raises(VaultNewer) as caught:
        keyslots.load(tmp_path)
    assert caught.value.details == {"found": 7, "known": 1}


@pytest.mark.parametrize(("at", "value"), [(12, 2**32 - 1), (16, 2**31), (20, 0)])
def test_parameters_beyond_the_ceilings_are_never_used(
    tmp_path: Path, cheap_params: Argon2Params, at: int, value: int
) -> None:
    make(tmp_path, cheap_params)
    for path in keyslot_paths(tmp_path):
        data = bytearray(path.read_bytes())
        data[at : at + 4] = struct.pack(">I", value)
        path.write_bytes(reseal(bytes(data)))
    with pytest.raises(KeyslotsTorn):
        keyslots.load(tmp_path)


def test_parameters_and_salt_are_bound_to_the_slot(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    found = keyslots.load(tmp_path)[0]
    slot = keyslots.open_with(found, Secret(b"open"))[1]
    moved = [*found.slots]
    moved[slot], moved[(slot + 1) % 8] = moved[(slot + 1) % 8], moved[slot]
    from dataclasses import replace

    with pytest.raises(WrongPassphrase):
        keyslots.open_with(replace(found, slots=tuple(moved)), Secret(b"open"))


def test_changing_the_passphrase_leaves_the_key(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    before = keyslots.load(tmp_path)[0]
    ways_in.change(
        tmp_path, ByPassphrase(Secret(b"open")), ByPassphrase(Secret(b"close")), secrets.token_bytes
    )
    after = keyslots.load(tmp_path)[0]
    assert opened(tmp_path, b"close") == KEY
    with pytest.raises(WrongPassphrase):
        opened(tmp_path)
    assert after.generation == before.generation + 1
    assert sum(a != b for a, b in zip(before.slots, after.slots, strict=True)) == 1


def test_a_change_cut_short_after_the_first_copy_counts(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    first, second = keyslot_paths(tmp_path)
    old = second.read_bytes()
    ways_in.change(
        tmp_path, ByPassphrase(Secret(b"open")), ByPassphrase(Secret(b"close")), secrets.token_bytes
    )
    second.write_bytes(old)
    found, report = keyslots.load(tmp_path)
    assert report.good_copies == 1
    assert keyslots.open_with(found, Secret(b"close"))[0] == KEY
    keyslots.repair(tmp_path, found)
    assert first.read_bytes() == second.read_bytes() != old


def test_nothing_is_overwritten(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    with pytest.raises(AlreadyThere):
        make(tmp_path, cheap_params)


def test_a_used_slot_looks_like_an_unused_one(tmp_path: Path, cheap_params: Argon2Params) -> None:
    make(tmp_path, cheap_params)
    slots = keyslots.load(tmp_path)[0].slots
    assert {len(slot) for slot in slots} == {92}
    assert all(len(set(slot)) > 40 for slot in slots)


@given(data=st.binary(max_size=1100))
def test_any_bytes_parse_or_are_torn(data: bytes) -> None:
    for candidate in (data, reseal(data + bytes(32)), reseal(keyslots.MAGIC + b"\0\1" + data + bytes(32))):
        with contextlib.suppress(KeyslotsTorn, VaultNewer):
            assert keyslots.parse(candidate).encode() == candidate


def test_a_change_that_was_killed_leaves_no_copy_behind(
    tmp_path: Path, cheap_params: Argon2Params, clock: FixedClock
) -> None:
    """A keyslots file that was never renamed opens with a passphrase that nobody would think of any more."""
    vault_folder = tmp_path / "v"
    made = Vault.create(
        vault_folder, Secret(b"first"), pseudonym="Kestrel", clock=clock, params=cheap_params, size_step=1 << 20
    )
    made.lock()
    (vault_folder / ".0123456789abcdef").write_bytes((vault_folder / "k0").read_bytes())
    (vault_folder / ".0123456789abcde0").write_bytes(b"")
    (vault_folder / ".somebody-elses").write_bytes(b"")
    (vault_folder / ".1123456789abcdef").write_bytes(bytes(5000))
    Vault.unlock(vault_folder, Secret(b"first"), clock=clock, size_step=1 << 20).lock()
    left = {path.name for path in vault_folder.iterdir() if path.name.startswith(".")}
    assert left == {".somebody-elses", ".1123456789abcdef"}
