"""How many keys the shortest complete testimony takes, besides its own words: counted, and held down.

Complete: the three questions before, a recording, who speaks of whom, the three packages after, kept. Digits answer,
one key records, one ends it all; nothing is pressed that says nothing.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.consent import ConsentState, Package, Purpose
from intake.model.testimony import TestimonyState
from intake.services import consents, finding, interview
from intake.vault.vault import Vault
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import SMALL, type_text, until
from ui.jobs import Jobs
from ui.screens.interview.view import InterviewScreen
from ui.screens.shell.controller import ShellController
from ui.widgets.theme import Theme

FEWEST = 10
"""Ctrl+N · 1 · 1 · 1 · Enter (from one question to the next) · F9 · Ctrl+Enter · 1 · 1 · 1."""


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            tmp_path / "vault",
            passphrase,
            pseudonym="Dana",
            clock=SystemClock(),
            params=Argon2Params(1, 64, 1),
            size_step=SMALL,
        ) as made,
    ):
        yield made


def test_the_shortest_complete_testimony(qtbot: Any, vault: Vault, capsys: pytest.CaptureFixture[str]) -> None:
    jobs, devices = Jobs(), SimulatedDevices(size=(320, 240))
    shell = ShellController(
        vault=vault,
        theme=Theme("light"),
        jobs=jobs,
        clock=SystemClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: False,
        devices=lambda monotonic: devices,
    )
    qtbot.addWidget(shell.view)
    shell.view.resize(1366, 690)
    shell.view.show()
    shell.view.activateWindow()
    until(qtbot, shell.view.isActiveWindow)
    pressed = 0

    def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        nonlocal pressed
        pressed += 1
        QApplication.processEvents()
        qtbot.keyClick(QApplication.focusWidget() or shell.view, key, modifier)
        QApplication.processEvents()

    control = Qt.KeyboardModifier.ControlModifier
    began = time.monotonic()
    try:
        press(Qt.Key.Key_N, control)
        screen = shell.view.current
        assert isinstance(screen, InterviewScreen)
        for _ in range(3):
            press(Qt.Key.Key_1)
        type_text(QApplication.focusWidget(), "Гүлжан, апасы")
        press(Qt.Key.Key_Return)
        type_text(QApplication.focusWidget(), "Мұратхан, бауырым")
        press(Qt.Key.Key_F9)
        until(qtbot, lambda: screen.controller.records and bool(screen.controller.recording.progress))
        qtbot.wait(1200)  # something is said
        type_text(QApplication.focusWidget(), "2017 жылы алып кетті.")
        press(Qt.Key.Key_Return, control)
        for _ in range(3):
            press(Qt.Key.Key_1)
        until(qtbot, lambda: screen.controller.over)
    finally:
        screen.controller.close_recording()
        jobs.stop()
    seconds = time.monotonic() - began
    with capsys.disabled():
        print(f"\nshortest complete testimony: {pressed} keys besides its words, {seconds:.1f} s at a machine's speed")
    assert pressed <= FEWEST
    (row,) = finding.testimonies(vault)
    account = interview.open_account(vault, row.record).account
    assert account.testimony.state is TestimonyState.FINISHED
    (consent,) = account.consents.values()
    assert consents.answer(consent, Purpose.KEEP).state is ConsentState.GIVEN
    assert all(consents.package_state(consent, package) is ConsentState.GIVEN for package in Package)
    assert (consent.nobody_named, consent.face_or_sound_only) == (True, "both")
    assert [a.media_type for a in account.testimony.attachments] == ["video/x-matroska"]
    core = account.testimony.core
    assert core is not None
    assert (core.who_are_you, core.how_related) == ("Гүлжан, апасы", "Мұратхан, бауырым")
    assert account.testimony.narrative.endswith("алып кетті.")
