"""A vault that another program has: reading is offered where it is seen at once, in any size, and Enter takes it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.errors import VaultInUse
from tests.ui.fakes import PASSPHRASE, FakeSession, FakeVault
from ui.jobs import Jobs
from ui.languages import LANGUAGES, Translations
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.fonts import load_shipped_fonts
from ui.widgets.theme import Theme


class InUse(FakeSession):
    """Another program has its vault."""

    def unlock(self, folder: Path, passphrase: Any, *, clock: Any, keyfile: Path | None = None) -> Any:
        raise VaultInUse

    def unlock_read_only(self, folder: Path, passphrase: Any, *, clock: Any, keyfile: Path | None = None) -> Any:
        self.vault.read_only = True
        return self.vault


@pytest.mark.parametrize("language", LANGUAGES, ids=[one.code for one in LANGUAGES])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_open_to_read_only_is_seen_and_taken_with_enter(
    qtbot: QtBot,
    qapp: QApplication,
    look: Callable[..., Theme],
    jobs: Jobs,
    compiled: Path,
    tmp_path: Path,
    scale: float,
    language: Any,
) -> None:
    load_shipped_fonts()
    translations = Translations(qapp, compiled)
    translations.use(language)
    try:
        read_only_is_found(qtbot, look(scale=scale, mirrored=language.right_to_left), jobs, tmp_path, language.code)
    finally:
        translations.use(LANGUAGES[0])
        for translator in translations._installed:
            qapp.removeTranslator(translator)


def read_only_is_found(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path, language: str) -> None:
    opened: list[FakeVault] = []
    controller = UnlockController(InUse(tmp_path), jobs, FixedClock(), opened.append)  # type: ignore[arg-type]
    screen = UnlockScreen(theme, controller, languages=LANGUAGES, language=language)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    card: Any = screen.card
    card.passphrase.setText(PASSPHRASE)
    card.attempt()
    button = card.read_only_button
    area = screen.findChild(QScrollArea)
    assert area is not None
    view = area.viewport()

    def seen() -> bool:
        return view.rect().contains(button.rect().translated(button.mapTo(view, button.rect().topLeft())))

    qtbot.waitUntil(lambda: bool(card.field.error) and button.isVisible() and seen(), timeout=20_000)
    assert screen.focusWidget() is button
    qtbot.keyClick(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    assert opened[0].read_only
