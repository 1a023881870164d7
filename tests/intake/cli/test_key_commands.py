"""The ways into a vault from the command line: listed, changed, recovered, moved, rehearsed. Secrets by descriptor."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.cli import main
from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony

PASSPHRASE = "quiet river seven lantern apple stone"
NEW = "marmot orchard velvet granite whistle candle"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object, lines: str = PASSPHRASE) -> tuple[int, str, str]:
        reading, writing = os.pipe()
        os.write(writing, lines.encode())
        os.close(writing)
        try:
            status = main([*(str(a) for a in arguments), "--passphrase-fd", str(reading)])
        finally:
            os.close(reading)
        return status, *capsys.readouterr()

    return call


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    with Vault.create(
        tmp_path / "v",
        Secret(PASSPHRASE.encode()),
        pseudonym="Ayna",
        clock=FixedClock(),
        params=Argon2Params(1, 64, 1),
        size_step=1 << 16,
    ) as made:
        made.write(lambda w: add_testimony(w, "сөз"))
    return tmp_path / "v"


def told(answer: tuple[int, str, str]) -> dict[str, object]:
    status, out, errors = answer
    assert status == 0, errors
    found: dict[str, object] = json.loads(out)
    return found


def kinds(run: Run, vault: Path, *more: object, lines: str = PASSPHRASE) -> list[str]:
    slots = told(run("vault", "slots", vault, "--json", *more, lines=lines))["slots"]
    assert isinstance(slots, list)
    return sorted(slot["kind"] for slot in slots)


def test_slots_are_told_after_the_passphrase_alone(run: Run, vault: Path) -> None:
    assert kinds(run, vault) == ["passphrase"]
    status, out, errors = run("vault", "slots", vault, lines="wrong")
    assert (status, out) == (1, "")
    assert "[wrong-passphrase]" in errors


def test_shares_are_made_recover_and_are_removed(run: Run, vault: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "sheet.pdf"
    made = told(run("vault", "shares", "make", vault, "--json", "--sheet", sheet))
    shares = made["shares"]
    assert isinstance(shares, list)
    assert sheet.read_bytes().startswith(b"%PDF")
    assert kinds(run, vault) == ["passphrase", "recovery shares"]
    three = "\n".join([shares[4], shares[1], shares[2]])
    assert told(run("vault", "rehearse", vault, "--shares", "--json", lines=three))["testimonies"] == 1
    assert run("vault", "recover", vault, lines=f"{three}\n{NEW}")[0] == 0
    assert run("vault", "slots", vault)[0] == 1
    assert kinds(run, vault, lines=NEW) == ["passphrase", "recovery shares"]
    assert told(run("vault", "shares", "remove", vault, "--json", lines=NEW)) == {"removed": True}
    status, _, errors = run("vault", "recover", vault, lines=f"{three}\n{NEW}")
    assert status == 1
    assert "[wrong-shares]" in errors


def test_a_wrong_share_says_which(run: Run, vault: Path) -> None:
    shares = told(run("vault", "shares", "make", vault, "--json"))["shares"]
    assert isinstance(shares, list)
    wrong = " ".join(["academic", *shares[1].split()[1:]])
    status, _, errors = run("vault", "recover", vault, lines=f"{shares[0]}\n{wrong}\n{shares[2]}\n{NEW}")
    assert status == 1
    assert "share 2" in errors
    assert shares[0].split()[5] not in errors


def test_shares_are_not_poured_into_a_pipe(run: Run, vault: Path) -> None:
    status, out, errors = run("vault", "shares", "make", vault)
    assert (status, out) == (2, "")
    assert "[no-terminal]" in errors
    assert kinds(run, vault) == ["passphrase"]


def test_a_second_passphrase_is_added_and_the_first_removed(run: Run, vault: Path) -> None:
    assert run("vault", "passphrase", vault, "--add", lines=f"{PASSPHRASE}\n{NEW}")[0] == 0
    assert kinds(run, vault) == ["passphrase", "passphrase"]
    slots = told(run("vault", "slots", vault, "--json", lines=NEW))["slots"]
    assert isinstance(slots, list)
    (first,) = [slot["number"] for slot in slots if not slot["opened_now"]]
    (mine,) = [slot["number"] for slot in slots if slot["opened_now"]]
    unused = next(number for number in range(8) if number not in (first, mine))
    assert "[no-such-slot]" in run("vault", "slots", vault, "--remove", unused, lines=NEW)[2]
    assert run("vault", "slots", vault, "--remove", first, lines=NEW)[0] == 0
    assert run("vault", "slots", vault)[0] == 1
    assert "[last-way-in]" in run("vault", "slots", vault, "--remove", mine, lines=NEW)[2]
    assert kinds(run, vault, lines=NEW) == ["passphrase"]


def test_shares_change_the_passphrase_and_stay(run: Run, vault: Path) -> None:
    shares = told(run("vault", "shares", "make", vault, "--json"))["shares"]
    assert isinstance(shares, list)
    three = "\n".join(shares[:3])
    assert run("vault", "passphrase", vault, "--shares", lines=f"{three}\n{NEW}")[0] == 0
    assert kinds(run, vault, lines=NEW) == ["passphrase", "recovery shares"]
    assert run("vault", "slots", vault)[0] == 1


def test_a_keyfile_is_made_needed_and_removed(run: Run, vault: Path, tmp_path: Path) -> None:
    keyfile = tmp_path / "k"
    assert run("vault", "keyfile", "add", vault, "--out", keyfile)[0] == 0
    assert keyfile.stat().st_size == 64
    assert run("vault", "slots", vault)[0] == 1
    assert kinds(run, vault, "--keyfile", keyfile) == ["passphrase and keyfile"]
    assert run("--vault", vault, "--keyfile", keyfile, "testimony", "list")[0] == 0
    assert run("vault", "passphrase", vault, "--keyfile", keyfile, lines=f"{PASSPHRASE}\n{NEW}")[0] == 0
    assert run("vault", "slots", vault, lines=NEW)[0] == 1
    assert run("vault", "keyfile", "remove", vault, "--keyfile", keyfile, lines=NEW)[0] == 0
    assert kinds(run, vault, lines=NEW) == ["passphrase"]


def test_a_wrong_passphrase_leaves_no_keyfile(run: Run, vault: Path, tmp_path: Path) -> None:
    assert run("vault", "keyfile", "add", vault, "--out", tmp_path / "k", lines="wrong")[0] == 1
    assert not (tmp_path / "k").exists()
    (tmp_path / "short").write_bytes(bytes(63))
    assert "[bad-keyfile]" in run("vault", "slots", vault, "--keyfile", tmp_path / "short")[2]


def test_rekey_leaves_the_new_passphrase_alone(run: Run, vault: Path) -> None:
    told(run("vault", "shares", "make", vault, "--json"))
    assert told(run("vault", "rekey", vault, "--json", lines=f"{PASSPHRASE}\n{NEW}")) == {"dropped": 1}
    assert run("vault", "slots", vault)[0] == 1
    assert kinds(run, vault, lines=NEW) == ["passphrase"]
    assert told(run("vault", "rehearse", vault, "--json", lines=NEW))["testimonies"] == 1


@pytest.mark.parametrize("command", ["passphrase", "rekey"])
def test_what_could_be_guessed_is_refused(run: Run, vault: Path, command: str) -> None:
    status, _, errors = run("vault", command, vault, lines=f"{PASSPHRASE}\nsummer 2019")
    assert status == 1
    assert "[weak-passphrase]" in errors
    assert kinds(run, vault) == ["passphrase"]


def test_a_new_vault_refuses_it_too(run: Run, tmp_path: Path) -> None:
    assert run("vault", "create", tmp_path / "n", "--pseudonym", "D", lines="summer 2019")[0] == 1
    assert not (tmp_path / "n").exists()
