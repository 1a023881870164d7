"""The window on a vault that another program has: says so, offers nothing that writes, and lets read what is there."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from tests.ui.fakes import FakeVault
from tests.ui.screens.kit import open_context
from ui.jobs import Jobs
from ui.screens import Action, Context, Screen, registry
from ui.screens.shell.controller import ShellController
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.tabs import TabStrip
from ui.widgets.theme import Theme


class Form(Screen):
    """Everything that can be on a screen; `edits` as the test says."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        column = vbox(self)
        self.line, self.text = SafeLineEdit(self.theme), SafeTextEdit(self.theme)
        self.box, self.button = QComboBox(), Button(self.theme, "Add", Kind.SECONDARY)
        self.tabs = TabStrip(self.theme, [("one", "One"), ("two", "Two")])
        for widget in (self.line, self.text, self.box, self.button, self.tabs):
            column.addWidget(widget)

    def title(self) -> str:
        return "Form"

    def primary(self) -> Action | None:
        return Action("Write", lambda: None)

    def secondary(self) -> list[Action]:
        return [Action("Look", lambda: None, writes=False), Action("Change", lambda: None)]


@pytest.fixture
def make(qtbot: QtBot, theme: Theme, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setitem(registry.INNER, "form", (f"{__name__}:Form", "today"))

    def shell(*, read_only: bool) -> ShellController:
        vault: Any = FakeVault()
        vault.read_only = read_only
        made = ShellController(
            vault=vault,
            theme=theme,
            jobs=jobs,
            clock=FixedClock(),
            lock=lambda: None,
            changed=lambda: None,
            is_coordinator=lambda: True,
            at=("form", {}),
        )
        qtbot.addWidget(made.view)
        made.view.show()
        return made

    return shell


def _actions(shell: ShellController) -> list[str]:
    # an earlier header's buttons wait for their deletion
    return list(dict.fromkeys(button.text() for button in shell.view._header.findChildren(Button)))


def test_it_says_so_whatever_a_screen_says(make: Any) -> None:
    shell = make(read_only=True)
    assert [words for _, words, _ in shell.view.status.parts] == [
        "Read only: this vault is open in another window or program"
    ]
    shell.status([])
    assert len(shell.view.status.parts) == 1


def test_only_places_and_actions_that_read_are_offered(make: Any) -> None:
    shell = make(read_only=True)
    assert [key for key, *_ in shell.view._places] == ["today", "testimonies", "people"]
    assert _actions(shell) == ["Look"]
    assert shell.view.primary_button is None
    whole = make(read_only=False)
    assert {"handover", "inbox", "settings"} <= {key for key, *_ in whole.view._places}
    assert _actions(whole) == ["Look", "Change", "Write"]


@pytest.mark.parametrize(("read_only", "edits"), [(True, True), (True, False), (False, True)])
def test_what_could_be_changed_cannot_be(
    make: Any, monkeypatch: pytest.MonkeyPatch, read_only: bool, edits: bool
) -> None:
    monkeypatch.setattr(Form, "edits", edits)
    form = make(read_only=read_only).view.current
    frozen = read_only and edits
    assert form.line.isReadOnly() is form.text.isReadOnly() is frozen
    assert form.box.isEnabled() is form.button.isEnabled() is not frozen
    tabs = form.tabs.findChildren(QAbstractButton)
    assert len(tabs) == 2
    assert all(tab.isEnabled() for tab in tabs)


def test_what_is_thawed_later_freezes_again(make: Any) -> None:
    form = make(read_only=True).view.current
    form.line.setReadOnly(False)
    form.text.setReadOnly(False)
    form.button.setEnabled(True)
    form.box.setEnabled(True)
    assert form.line.isReadOnly()
    assert form.text.isReadOnly()
    assert not form.button.isEnabled()
    assert not form.box.isEnabled()


class ReadOnly:
    """A real vault that another program has."""

    read_only = True

    def __init__(self, vault: Any) -> None:
        self._vault = vault

    def __getattr__(self, name: str) -> Any:
        return getattr(self._vault, name)


def test_no_screen_offers_anything_that_writes(qtbot: QtBot, theme: Theme, jobs: Jobs, tmp_path: Path) -> None:
    """Every place, as a coordinator; a place that only writes is not gone to from inside another either."""
    with open_context(tmp_path / "v") as (context, _):
        vault: Any = ReadOnly(context.vault)
        shell = ShellController(
            vault=vault,
            theme=theme,
            jobs=jobs,
            clock=FixedClock(),
            lock=lambda: None,
            changed=lambda: None,
            is_coordinator=lambda: True,
        )
        qtbot.addWidget(shell.view)
        shell.view.show()
        for place in registry.PLACES:
            assert shell.open(place.key) is place.reads
            qtbot.waitUntil(lambda: not jobs.busy)
            screen = shell.view.current
            assert screen is not None
            left = [one.text() for one in screen.findChildren(Button) if one.isVisible() and one.isEnabled()]
            assert left == [], place.key
        assert shell.open("report") is False


def test_a_screen_that_may_be_seen_is_frozen_or_has_no_button_of_its_own() -> None:
    seen = [place.target for place in registry.PLACES if place.reads]
    seen += [
        target for target, place in registry.INNER.values() if any(p.key == place and p.reads for p in registry.PLACES)
    ]
    for target in seen:
        found = registry.screen_class(target)
        source = Path(sys.modules[found.__module__].__file__ or "").read_text(encoding="utf-8")
        assert found.edits or "Button(" not in source, target
