"""What the tests of the window stand on: one application in our style, a theme, and a place to make widgets."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.jobs import Jobs
from ui.resources import resource
from ui.widgets.fonts import Script
from ui.widgets.theme import Theme


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[..., Theme]]:
    """Makes a theme and applies it: look("dark", scale=2.0, mirrored=True). Everything is put back afterwards."""
    palette, font = qapp.palette(), qapp.font()
    qapp.setStyle("Fusion")

    def make(
        name: str = "light", *, scale: float = 1.0, mirrored: bool = False, script: Script = Script.LATIN
    ) -> Theme:
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        qapp.setLayoutDirection(direction)
        theme = Theme(name, scale=scale, script=script)
        theme.apply(qapp)
        return theme

    yield make
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.fixture
def theme(look: Callable[..., Theme]) -> Theme:
    return look()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.stop()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the compiled translations, made from the .ts files as set-up does."""
    folder = tmp_path_factory.mktemp("translations")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for source in resource("translations").glob("*.ts"):
        command = [str(tool), "-silent", str(source), "-qm", str(folder / f"{source.stem}.qm")]
        subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture
def display() -> Iterator[str]:
    """An X server of one's own; skips where Xvfb is not installed."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-r"]
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


def type_text(widget: QWidget, text: str) -> None:
    """Types as an input method does: key clicks with letters beyond ASCII would abort the whole run."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)
