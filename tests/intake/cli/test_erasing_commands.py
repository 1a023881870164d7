"""Deciding to erase from the command line: alone in an organisation of one, and with a second coordinator."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.services import inbox
from tests.intake.cli.test_cli import TESTIMONY, Run, coordinator, run
from tests.intake.services.exchange_kit import PASSPHRASE, Office, exported, grow, office, prepare_office, record

__all__ = ["coordinator", "run"]


def test_the_only_coordinator_decides_and_is_asked_first(run: Run, coordinator: Path, tmp_path: Path) -> None:
    assert run("--vault", coordinator, "org", "create", "--name", "Invented Archive")[0] == 0
    (tmp_path / "told.json").write_text(json.dumps(TESTIMONY), "utf-8")
    _, out, _ = run("--vault", coordinator, "testimony", "add", "--file", tmp_path / "told.json", "--json")
    number = json.loads(out)["case_number"]
    status, _, errors = run("--vault", coordinator, "erasure", "propose", number)
    assert status == 1 and "nobody said yes" in errors
    assert "Nobody has proposed" in run("--vault", coordinator, "erasure", "list")[1]
    status, out, errors = run("--vault", coordinator, "erasure", "propose", number, "--yes", "--how-known", "by voice")
    assert status == 0 and "Decided. Content goes on " in out, errors
    (view,) = json.loads(run("--vault", coordinator, "erasure", "list", "--json")[1])
    assert (view["state"], view["known_how"], view["may_agree"]) == ("decided", "by voice", False)
    assert view["testimonies"][0][1] == number
    status, _, errors = run("--vault", coordinator, "erasure", "propose", number, "--yes")
    assert status == 1 and "proposed already" in errors


@pytest.fixture
def proposed(tmp_path: Path) -> Iterator[tuple[Office, Path, str]]:
    """ayna proposed, bolat has the proposal; both are locked. What ayna recorded is named."""
    from intake.services import erasing

    prepare_office(tmp_path / "template")
    with office(tmp_path / "template", tmp_path / "office") as made:
        bolat = grow(made)
        testimony = record(made.ayna, "They came at night.")
        erasing.decide(made.ayna, testimony, how_known="by voice", danger=True, clock=made.clock)
        inbox.import_bundles(bolat, exported(made.ayna, tmp_path / "out"))
        bolat.lock()
        yield made, tmp_path / "office" / "bolat", testimony


def test_a_second_coordinator_refuses_and_then_agrees(run: Run, proposed: tuple[Office, Path, str]) -> None:
    _, bolat, testimony = proposed
    words = PASSPHRASE.decode()
    status, out, errors = run("--vault", bolat, "erasure", "list", lines=words)
    assert status == 0, errors
    assert "waits for another coordinator" in out and "signed by ayna" in out and "Your answer is asked for." in out
    (view,) = json.loads(run("--vault", bolat, "erasure", "list", "--json", lines=words)[1])
    assert run("--vault", bolat, "erasure", "refuse", view["decision"][:16], "--why", "forced", lines=words)[0] == 0
    assert "refused by bolat" in run("--vault", bolat, "erasure", "list", lines=words)[1]
    status, _, errors = run("--vault", bolat, "erasure", "agree", view["decision"][:16], lines=words)
    assert status == 1 and "nobody said yes" in errors
    status, out, errors = run(
        "--vault", bolat, "erasure", "agree", view["decision"][:16], "--yes", "--json", lines=words
    )
    assert status == 0, errors
    told = json.loads(out)
    assert told["complete"] is True and told["erased"] > 0
    assert run("--vault", bolat, "testimony", "show", testimony, lines=words)[0] == 1
    assert run("--vault", bolat, "erasure", "agree", "00000000", "--yes", lines=words)[0] == 1
