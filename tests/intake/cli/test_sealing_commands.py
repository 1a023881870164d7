"""Sealing from the command line: at birth, later, and by the organisation's policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.services import policy
from intake.vault.vault import Vault
from tests.intake.cli.test_cli import PASSPHRASE, TESTIMONY, Run, coordinator, run, volunteer

__all__ = ["coordinator", "run", "volunteer"]


@pytest.fixture
def joined(run: Run, volunteer: Path, coordinator: Path, tmp_path: Path) -> Path:
    assert run("--vault", coordinator, "org", "create", "--name", "Invented Archive")[0] == 0
    assert run("--vault", coordinator, "org", "invite", "--out", tmp_path / "invitation")[0] == 0
    assert run("--vault", volunteer, "org", "join", tmp_path / "invitation")[0] == 0
    return volunteer


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "testimony.json"
    path.write_text(json.dumps(TESTIMONY), "utf-8")
    return path


def listed(run: Run, vault: Path) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run("--vault", vault, "testimony", "list", "--json")[1])
    return found


def test_a_sealed_testimony_cannot_be_shown_again(run: Run, joined: Path, file: Path) -> None:
    status, out, _ = run("--vault", joined, "testimony", "add", "--file", file, "--sealed", "--json")
    assert status == 0
    record = json.loads(out)["record"]
    (row,) = listed(run, joined)
    assert (row["record"], row["state"], row["names"]) == (record, "sealed", [])
    status, out, errors = run("--vault", joined, "testimony", "show", record)
    assert status == 1 and "sealed" in errors and out == ""


def test_an_open_testimony_is_sealed_later_and_the_vault_still_opens(run: Run, joined: Path, file: Path) -> None:
    _, out, _ = run("--vault", joined, "testimony", "add", "--file", file, "--json")
    number = json.loads(out)["case_number"]
    keyslots = (joined / "k0").read_bytes()
    status, out, errors = run("--vault", joined, "testimony", "seal", number)
    assert status == 0, errors
    assert "new key" in out and "flash memory" in out
    assert (joined / "k0").read_bytes() != keyslots
    (row,) = listed(run, joined)
    assert (row["case_number"], row["state"]) == (number, "sealed")


def test_without_an_organisation_nothing_is_sealed_or_saved(run: Run, volunteer: Path, file: Path) -> None:
    assert run("--vault", volunteer, "testimony", "add", "--file", file, "--sealed")[0] == 1
    assert listed(run, volunteer) == []


def test_a_policy_that_seals_always_needs_no_option(
    run: Run, coordinator: Path, volunteer: Path, file: Path, tmp_path: Path
) -> None:
    assert run("--vault", coordinator, "org", "create", "--name", "Invented Archive")[0] == 0
    with (
        Secret(PASSPHRASE.encode()) as passphrase,
        Vault.unlock(coordinator, passphrase, clock=FixedClock(), size_step=1 << 16) as vault,
    ):
        policy.change(vault, clock=FixedClock(), sealing="always")
    assert run("--vault", coordinator, "org", "invite", "--out", tmp_path / "invitation")[0] == 0
    assert run("--vault", volunteer, "org", "join", tmp_path / "invitation")[0] == 0
    assert run("--vault", volunteer, "testimony", "add", "--file", file)[0] == 0
    assert [row["state"] for row in listed(run, volunteer)] == ["sealed"]


def test_under_such_a_policy_the_only_coordinator_records_openly_and_is_told(
    run: Run, coordinator: Path, file: Path
) -> None:
    assert run("--vault", coordinator, "org", "create", "--name", "Invented Archive")[0] == 0
    assert run("--vault", coordinator, "org", "policy", "--sealing", "always")[0] == 0
    status, out, errors = run("--vault", coordinator, "testimony", "add", "--file", file)
    assert status == 0, errors
    assert "kept open" in out
    assert [row["state"] for row in listed(run, coordinator)] == ["finished"]
    # asked for by name it is refused, as everywhere
    assert run("--vault", coordinator, "testimony", "add", "--file", file, "--sealed")[0] == 1
    assert len(listed(run, coordinator)) == 1


def test_a_file_that_is_refused_leaves_no_sealed_half(run: Run, joined: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps({**TESTIMONY, "attachments": [{"file": "missing.jpg"}]}), "utf-8")
    assert run("--vault", joined, "testimony", "add", "--file", bad, "--sealed")[0] != 0
    assert listed(run, joined) == []
