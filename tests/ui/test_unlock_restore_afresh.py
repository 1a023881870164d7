"""What was typed into the restore form and opens nothing goes with its process; the next one tells what was wrong."""

# pytest takes fixtures by the names of arguments
# ruff: noqa: F811
from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from intake.crypto.secret import Secret
from intake.services import recovery
from intake.vault.vault import Vault
from tests.ui.test_unlock_restore import OLD, Stage, _cheap, here, made  # noqa: F401  a computer, and a backup
from ui import wire
from ui.jobs import Jobs
from ui.widgets.theme import Theme


def _leaving(here: Stage) -> list[dict[str, str]]:
    """Lets another process take over, as the supervisor does, and remembers what it is told."""
    here.controller._start_afresh = lambda attempt: not here.afresh.append(attempt)  # type: ignore[func-returns-value]
    return here.afresh


def test_a_wrong_passphrase_goes_with_its_process_and_the_next_one_tells_it(
    here: Stage, made: tuple[Path, tuple[str, ...]], qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path
) -> None:
    told = _leaving(here)
    card = here.begin(made[0])
    card.choose_place([tmp_path])
    here.controller.failures = 2
    here.go("some other words")
    assert told[-1]["failures"] == "3"
    assert card.form.passphrase.text() == ""
    assert not card.form.go_button.isEnabled()
    assert told[-1]["said"] == "backup"
    assert "some other words" not in repr(told)
    assert wire.kept(told[-1], wire.ATTEMPT) == told[-1]
    fresh = Stage(qtbot, theme, jobs, here.usual)
    fresh.screen.go_on(told[-1])
    form = fresh.card.form
    assert "does not open this backup" in form.way_field.error
    assert "Again in" in form.go_button.text()
    assert not fresh.screen.composing
    form._wait = 1
    form._count_down()
    fresh.go(OLD)
    fresh.restore()
    assert Vault.is_vault(tmp_path / here.usual.name)
    assert not (set(wire.ABANDONED) - {"keyfile"}) - set(told[-1])


def test_wrong_shares_go_with_their_process_too(
    here: Stage, made: tuple[Path, tuple[str, ...]], qtbot: QtBot, theme: Theme, jobs: Jobs
) -> None:
    told = _leaving(here)
    card = here.begin(made[0])
    with recovery.NewShares(Secret.random(32)) as strange:
        card._take_shares(list(strange.shares[:3]))
    here.go()
    assert card._shares == ()
    (attempt,) = told
    assert attempt["said"] == "backup-shares"
    fresh = Stage(qtbot, theme, jobs, here.usual)
    fresh.screen.go_on(attempt)
    assert "These shares do not open this backup" in fresh.card.form.way_field.error
    assert fresh.card._shares == ()


def test_what_is_no_secret_leaves_the_process_as_it_is(here: Stage, tmp_path: Path) -> None:
    told = _leaving(here)
    (tmp_path / "empty").mkdir()
    here.begin(tmp_path / "empty")
    here.go("some other words")
    assert told == []
    assert here.card.form.backup_field.error
