"""Nothing of an error's words leaves the process, whichever way the error takes; its code does."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from intake.services.journal import Scrubbed
from ui.jobs import Jobs, UnexpectedTrouble
from ui.trouble import Troubles

ROOT = Path(__file__).resolve().parents[2]
CANARY = "Aygul-канарейка"

_PROGRAM = """
import os, sys, threading
sys.path.insert(0, sys.argv[1])
import ui
from ui.trouble import Troubles
troubles = Troubles()
troubles.install()
troubles.silence()
canary = "Aygul-\\u043a\\u0430\\u043d\\u0430\\u0440\\u0435\\u0439\\u043a\\u0430"
"""
_WAYS = {
    "not caught": "raise ValueError(canary)",
    "thread": "t = threading.Thread(target=lambda: {}[canary]); t.start(); t.join()",
    "finaliser": (
        "class Held:\n    def __del__(self):\n        raise OSError(2, canary, '/home/' + canary)\n"
        "held = Held()\ndel held"
    ),
    "slot": (
        "from PySide6.QtCore import QCoreApplication, QTimer\napp = QCoreApplication([])\ntroubles.install_qt()\n"
        "def slot():\n    QTimer.singleShot(0, app.quit)\n    raise RuntimeError(canary)\n"
        "QTimer.singleShot(0, slot)\napp.exec()"
    ),
    "override": (
        "from PySide6.QtCore import QCoreApplication, QEvent, QObject\napp = QCoreApplication([])\n"
        "class Odd(QObject):\n    def event(self, event):\n        raise RuntimeError(canary)\n"
        "QCoreApplication.sendEvent(Odd(), QEvent(QEvent.Type.User))"
    ),
    "message of Qt": (
        "from PySide6.QtCore import qCritical, qWarning\ntroubles.install_qt()\nqWarning(canary)\nqCritical(canary)"
    ),
}
_PRINTED = {
    "printed": "print(canary); print(canary, file=sys.stderr)",
    "written by a library": "os.write(2, canary.encode()); os.write(1, canary.encode())",
    "warning of Qt": "from PySide6.QtCore import qWarning; troubles.install_qt(); qWarning(canary)",
}


def _run(way: str) -> str:
    done = subprocess.run([sys.executable, "-c", _PROGRAM + way, str(ROOT)], capture_output=True)
    return (done.stdout + done.stderr).decode("utf-8", "replace")


@pytest.mark.parametrize("way", _WAYS.values(), ids=_WAYS)
def test_only_a_code_is_told(way: str) -> None:
    assert re.fullmatch(r"(amanat: E-[0-9A-Z]{6}\n)+", _run(way))


@pytest.mark.parametrize("way", _PRINTED.values(), ids=_PRINTED)
def test_what_is_printed_goes_nowhere(way: str) -> None:
    assert _run(way) == ""


def test_kept_and_shown_once_while_a_vault_is_open(qtbot: QtBot) -> None:
    said: list[str] = []
    kept: list[Scrubbed] = []
    shown: list[str] = []
    troubles = Troubles(said.append)
    before = troubles.unexpected(ValueError(CANARY))
    troubles.attach(kept.append, shown.append)
    codes = [troubles.unexpected(ValueError(CANARY)) for _ in range(3)]
    assert set(codes) == {before}
    assert kept == [], "not before the event loop: an error may come from the middle of anything"
    qtbot.waitUntil(lambda: bool(shown))
    assert [error.code for error in kept] == shown == [before]
    troubles.detach()
    troubles.unexpected(KeyError(CANARY))
    QCoreApplication.processEvents()
    assert len(kept) == 1
    assert CANARY not in "".join(said) + repr(kept)


def test_a_job_that_breaks_tells_the_code(qtbot: QtBot, jobs: Jobs) -> None:
    troubles = Troubles(lambda code: None)
    jobs.unexpected = troubles.unexpected
    told: list[UnexpectedTrouble] = []

    def broken() -> None:
        raise ValueError(CANARY)

    jobs.start(broken, failed=told.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(told))
    assert re.search(r"\(E-[0-9A-Z]{6}\)", told[0].message)
    assert CANARY not in told[0].message
