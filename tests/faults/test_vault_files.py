"""A vault's own files, wrong in every way the keyslots can be: said by a code, and the folder stays as it was."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.errors import AmanatError
from intake.services import session
from tests.faults.works import CLOCK, WORKS, judge
from tests.intake.services.exchange_kit import PASSPHRASE


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def newer(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[8:10] = b"\0\2"
    path.write_bytes(data[:-32] + hashlib.sha256(data[:-32]).digest())


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:500])


def cut_and_gone(folder: Path) -> None:
    cut(folder / "k0")
    (folder / "k1").unlink()


def both(how: Callable[[Path], None]) -> Callable[[Path], None]:
    def each(folder: Path) -> None:
        how(folder / "k0")
        how(folder / "k1")

    return each


def one(how: Callable[[Path], None], name: str) -> Callable[[Path], None]:
    return lambda folder: how(folder / name)


REFUSED = {
    "both flipped": (both(flip), "keyslots-torn"),
    "both cut": (both(cut), "keyslots-torn"),
    "one cut, one gone": (cut_and_gone, "keyslots-torn"),
    "both gone": (both(lambda path: path.unlink()), "vault-not-found"),
    "both newer": (both(newer), "vault-newer"),
    "one newer": (one(newer, "k1"), "vault-newer"),
    "database gone": (lambda f: (f / "main").unlink(), "vault-damaged"),
    "database of zeros": (lambda f: (f / "main").write_bytes(bytes(1 << 20)), "vault-damaged"),
}
REPAIRED = {f"{what} {name}": one(how, name) for name in ("k0", "k1") for what, how in (("flip", flip), ("cut", cut))}
REPAIRED |= {f"no {name}": one(lambda path: path.unlink(), name) for name in ("k0", "k1")}


@pytest.fixture
def copy(ground: Path, tmp_path: Path) -> Path:
    shutil.copytree(ground, tmp_path / "ground")
    return tmp_path / "ground"


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in ("w", "main-wal", "main-shm")
    }


def refused(folder: Path, passphrase: bytes) -> str:
    before = bytes_of(folder)
    with pytest.raises(AmanatError) as caught, Secret(passphrase) as secret:
        session.unlock(folder, secret, clock=CLOCK)
    assert caught.value.message
    assert caught.value.advice
    assert caught.value.exit_status == 1
    assert str(folder) not in f"{caught.value.message}{caught.value.advice}{caught.value.details}"
    assert bytes_of(folder) == before
    return caught.value.code


@pytest.mark.parametrize("fault", REFUSED)
def test_what_cannot_be_opened_is_said_and_not_touched(fault: str, copy: Path) -> None:
    harm, code = REFUSED[fault]
    shutil.copytree(copy / "dana", copy / "whole")
    harm(copy / "dana")
    assert refused(copy / "dana", PASSPHRASE) == code
    # with the files as they were, nothing is lost
    shutil.rmtree(copy / "dana")
    (copy / "whole").rename(copy / "dana")
    judge(copy, WORKS["rebuild"], [])


def test_a_wrong_passphrase_opens_nothing_and_changes_nothing(copy: Path) -> None:
    assert refused(copy / "dana", b"not this one") == "wrong-passphrase"
    judge(copy, WORKS["rebuild"], [])


@pytest.mark.parametrize("fault", REPAIRED)
def test_one_whole_copy_of_the_keyslots_opens_and_repairs_the_other(fault: str, copy: Path) -> None:
    before = (copy / "dana" / "k0").read_bytes()
    REPAIRED[fault](copy / "dana")
    judge(copy, WORKS["rebuild"], [])
    assert (copy / "dana" / "k0").read_bytes() == (copy / "dana" / "k1").read_bytes() == before
