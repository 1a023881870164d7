"""amanat backup, restore and vault check --repair, as a script runs them."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from intake.cli import main
from intake.crypto.kdf import Argon2Params
from intake.services import backing_up, repairing
from intake.vault import copying, writer_thread
from intake.vault import repairing as saving
from tests.intake.cli.test_cli import PASSPHRASE, make_vault

KEPT = "nine bridges over seven rivers"
CHEAP = Argon2Params(1, 64, 1)


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (backing_up, repairing):
        monkeypatch.setattr(module, "recommended_params", lambda memory: CHEAP)
    for inner in (writer_thread, copying, saving):
        monkeypatch.setattr(inner, "pad_size", lambda connection, step: False)


@contextmanager
def told(text: str) -> Iterator[int]:
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    try:
        yield reading
    finally:
        os.close(reading)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def call(*arguments: object, lines: str = PASSPHRASE, **descriptors: str) -> tuple[int, str, str]:
        kept, shares = (descriptors.get(name, "") for name in ("kept", "shares"))
        with told(lines) as first, told(kept) as second, told(shares) as third:
            more: list[str] = ["--passphrase-fd", str(first)]
            if "kept" in descriptors:
                more += ["--backup-passphrase-fd", str(second)]
            if "shares" in descriptors:
                more += ["--shares-fd", str(third)]
            status = main([*(str(a) for a in arguments), *more])
        out, errors = capsys.readouterr()
        return status, out, errors

    return call


Run = Callable[..., tuple[int, str, str]]


def test_back_up_twice_and_restore(run: Run, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", "dana")
    status, out, errors = run("--vault", vault, "backup", tmp_path / "b", "--json", kept=KEPT)
    assert (status, json.loads(out)["first"]) == (0, True), errors
    status, out, _ = run("--vault", vault, "backup", tmp_path / "b")
    assert status == 0
    assert "Backed up and read back" in out
    status, out, _ = run("restore", tmp_path / "b", "--to", tmp_path / "r", lines="another one\n", kept=KEPT)
    assert status == 0
    assert "Restored from the backup of" in out
    status, out, _ = run("vault", "check", tmp_path / "r", lines="another one\n")
    assert status == 0, out
    # without a second passphrase the backup's opens the vault
    assert run("restore", tmp_path / "b", "--to", tmp_path / "s", lines="", kept=KEPT)[0] == 0
    assert run("vault", "check", tmp_path / "s", lines=KEPT)[0] == 0


def test_what_is_refused(run: Run, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", "dana")
    status, _, errors = run("--vault", vault, "backup", tmp_path / "b")
    assert (status, "[no-passphrase]" in errors) == (2, True)
    assert run("--vault", vault, "backup", tmp_path / "b", kept=KEPT)[0] == 0
    for arguments, kept, code in (
        (("restore", tmp_path / "b", "--to", tmp_path / "r"), "wrong", "wrong-passphrase"),
        (("restore", tmp_path / "b", "--to", vault), KEPT, "already-there"),
        (("restore", tmp_path / "nothing", "--to", tmp_path / "r"), KEPT, "backup-not-found"),
        (("vault", "check", vault, "--repair"), None, "no-target"),
    ):
        status, _, errors = run(*arguments, **({} if kept is None else {"kept": kept}))
        assert f"[{code}]" in errors
        assert status in (1, 2)
        assert str(tmp_path) not in errors


def test_recovery_shares_open_a_backup(run: Run, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", "dana")
    status, out, errors = run("vault", "shares", "make", vault, "--json")
    assert status == 0, errors
    three = "\n".join(json.loads(out)["shares"][1:4])
    assert run("--vault", vault, "backup", tmp_path / "b", "--shares", kept=KEPT, shares=three)[0] == 0
    status, _, errors = run(
        "restore", tmp_path / "b", "--shares", "--to", tmp_path / "r", lines="another one", shares=three
    )
    assert status == 0, errors
    assert run("vault", "check", tmp_path / "r", lines="another one")[0] == 0


def test_repair(run: Run, tmp_path: Path) -> None:
    vault = make_vault(tmp_path / "v", "dana")
    status, out, errors = run("vault", "check", vault, "--repair", "--to", tmp_path / "r")
    assert status == 0, errors
    assert "The old folder is as it was" in out
    assert run("vault", "check", tmp_path / "r")[0] == 0
