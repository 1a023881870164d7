"""The unlock window with a real vault: a keyfile chosen, a lost passphrase replaced by three recovery shares."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase
from intake.services import keyfiles, keys, recovery, session
from intake.services.keys import ByPassphrase
from intake.vault.vault import Vault
from tests.ui.conftest import type_text
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.open_card import OpenCard
from ui.screens.unlock.recover_card import RecoverCard
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.theme import Theme

OLD = b"quiet river seven lantern apple stone"
NEW = "marmot orchard velvet granite whistle candle"
STEP = 1 << 16


class Stage:
    """An unlock screen over a real vault in `folder`, and what was opened."""

    def __init__(self, qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path) -> None:
        self.opened: list[Vault] = []
        self.controller = UnlockController(session, jobs, FixedClock(), self.opened.append)
        self.screen = UnlockScreen(theme, self.controller, languages=LANGUAGES, language="en", folder=folder)
        qtbot.addWidget(self.screen)
        self.screen.resize(1366, 768)
        self.screen.show()

    @property
    def card(self) -> Any:
        return self.screen.card


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    Vault.create(
        tmp_path / "v",
        Secret(OLD),
        pseudonym="Ayna",
        clock=FixedClock(),
        params=Argon2Params(1, 64, 1),
        size_step=STEP,
    ).lock()
    return tmp_path / "v"


def shares_of(folder: Path) -> tuple[str, ...]:
    present = ByPassphrase(Secret(OLD))
    with keys.closed(folder) as ways, recovery.new_shares(ways, present) as made:
        made.keep(ways, present)
        return made.shares


def type_shares(card: RecoverCard, shares: list[str]) -> None:
    for share in shares:
        assert card.entry is not None
        card.entry.edit.setPlainText(share)
        card.entry.next_button.click()


def test_three_shares_and_a_new_passphrase_open_the_vault(qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path) -> None:
    shares = shares_of(folder)
    here = Stage(qtbot, theme, jobs, folder)
    here.card.recover_button.click()
    card = here.card
    assert isinstance(card, RecoverCard)
    assert here.screen.composing is False, "shares that exist are typed: a minute, as for a passphrase"
    type_shares(card, [shares[4], " ".join([*shares[2].split()[:-1], "zero"])])
    assert card.entry is not None
    assert card.entry.field.error, "copied wrongly"
    type_shares(card, [shares[2], shares[0]])
    qtbot.waitUntil(lambda: card.fresh is not None, timeout=20_000)
    fresh = card.fresh
    assert fresh is not None
    assert bool(here.screen.composing), "words of a new passphrase are copied by hand"
    type_text(fresh.first, "summer 2019")
    card.open_button.click()
    assert fresh.first_field.error
    fresh.first.clear()
    type_text(fresh.first, NEW)
    type_text(fresh.again, NEW)
    card.open_button.click()
    qtbot.waitUntil(lambda: bool(here.opened), timeout=20_000)
    here.opened[0].lock()
    with pytest.raises(WrongPassphrase):
        Vault.unlock(folder, Secret(OLD), clock=FixedClock(), size_step=STEP)


def test_shares_of_another_vault_open_nothing(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path, tmp_path: Path
) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    with recovery.NewShares(Secret.random(32)) as strange:
        here = Stage(qtbot, theme, jobs, folder)
        here.card.recover_button.click()
        card = here.card
        type_shares(card, list(strange.shares[:3]))
    qtbot.waitUntil(lambda: bool(card.entry is not None and card.entry.field.error), timeout=20_000)
    assert card.fresh is None
    card.entry.back_button.click()
    assert isinstance(here.card, OpenCard)
    assert {path: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_a_keyfile_is_used_beside_the_passphrase(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path, tmp_path: Path
) -> None:
    with keys.closed(folder) as ways, keyfiles.make(tmp_path / "k") as secret:
        ways.change(ByPassphrase(Secret(OLD)), ByPassphrase(Secret(OLD), secret))
    here = Stage(qtbot, theme, jobs, folder)
    type_text(here.card.passphrase, OLD.decode())
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.card.field.error), timeout=20_000)
    here.card.keyfile.choose(tmp_path / "k")
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.opened), timeout=20_000)
    here.opened[0].lock()


def test_a_file_that_is_no_keyfile_is_told(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "k").write_bytes(bytes(65))
    here = Stage(qtbot, theme, jobs, folder)
    type_text(here.card.passphrase, OLD.decode())
    here.card.keyfile.choose(tmp_path / "k")
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(here.card.field.error), timeout=20_000)
    assert "64" in here.card.field.error


def _leaving(here: Stage) -> list[dict[str, str]]:
    """Lets another process take over, as the supervisor does, and remembers what it is told."""
    told: list[dict[str, str]] = []
    here.controller._start_afresh = lambda attempt: not told.append(attempt)  # type: ignore[func-returns-value]
    return told


def test_wrong_shares_go_with_their_process_and_the_next_one_tells_it(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path
) -> None:
    with recovery.NewShares(Secret.random(32)) as strange:
        here = Stage(qtbot, theme, jobs, folder)
        told = _leaving(here)
        here.card.recover_button.click()
        card = here.card
        type_shares(card, list(strange.shares[:3]))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert card._shares == ()
    assert card.entry.shares == []
    assert told[0]["said"] == "shares"
    assert told[0]["at"] == str(folder)
    fresh = Stage(qtbot, theme, jobs, folder)
    fresh.screen.go_on(told[0])
    assert isinstance(fresh.card, RecoverCard)
    assert fresh.card.entry is not None
    assert fresh.card.entry.field.error
    assert not fresh.screen.composing


@pytest.mark.parametrize(("content", "said"), [(64, "wrong"), (65, "keyfile")])
def test_after_a_wrong_keyfile_the_fresh_process_knows_which_was_chosen(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path, tmp_path: Path, content: int, said: str
) -> None:
    (tmp_path / "k").write_bytes(bytes(content))
    here = Stage(qtbot, theme, jobs, folder)
    told = _leaving(here)
    type_text(here.card.passphrase, OLD.decode())
    here.card.keyfile.choose(tmp_path / "k")
    here.card.attempt()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0]["said"] == said
    assert not here.card.passphrase.text()
    fresh = Stage(qtbot, theme, jobs, folder)
    fresh.screen.go_on(told[0])
    assert fresh.card.field.error
    assert fresh.card.keyfile.path == (tmp_path / "k" if said == "wrong" else None)


def test_a_keyfile_that_is_not_there_any_more_is_to_be_chosen_again(
    qtbot: QtBot, theme: Theme, jobs: Jobs, folder: Path, tmp_path: Path
) -> None:
    here = Stage(qtbot, theme, jobs, folder)
    for path in ("", str(tmp_path / "pulled-out")):
        here.screen.go_on({"said": "wrong", "keyfile": path})
        assert here.card.keyfile.path is None
        assert here.card.keyfile.button.text() == "Choose the keyfile again…"
