"""Frames of every kind that a camera may give become plain bytes; and nothing is imported before it is needed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from intake.errors import NoDevice
from intake.services.recording import jpeg_of, small_rgb
from tests.simulated_devices import SimulatedDevices
from tests.ui.screens.kit import open_context
from tests.ui.test_fit import cut
from ui.jobs import Jobs
from ui.languages import LANGUAGES, Translations
from ui.recording.panel import PHOTOGRAPH, RecordingPanel
from ui.recording.qt_devices import PIXELS, QtDevices, picture_of
from ui.recording.session import RecordingSession
from ui.screens import Context
from ui.widgets.card import vbox
from ui.widgets.fonts import load_shipped_fonts
from ui.widgets.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
Pixels = QVideoFrameFormat.PixelFormat


@pytest.mark.parametrize("pixels", [p for p in PIXELS if p is not Pixels.Format_Jpeg], ids=lambda p: p.name)
def test_a_frame_of_each_kind(pixels: Pixels, qapp: QApplication) -> None:
    frame = QVideoFrame(QVideoFrameFormat(QSize(322, 240), pixels))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for plane in range(frame.planeCount()):
        frame.bits(plane)[:] = bytes([90]) * frame.mappedBytes(plane)
    frame.unmap()
    picture = picture_of(frame, 1.5)
    assert picture is not None
    assert (picture.width, picture.height, picture.at) == (322, 240, 1.5)
    width, height, rgb = small_rgb(picture, 160)
    assert len(rgb) == 3 * width * height
    assert len(set(rgb)) < 40  # one colour, with no padding in it
    assert jpeg_of(picture)[:2] == b"\xff\xd8"


def test_a_frame_of_a_kind_we_do_not_know(qapp: QApplication) -> None:
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF3366)
    frame = QVideoFrame(QVideoFrameFormat(QSize(64, 48), Pixels.Format_ABGR8888))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    frame.bits(0)[:] = bytes([200]) * frame.mappedBytes(0)
    frame.unmap()
    picture = picture_of(frame, 0.0)
    assert picture is not None
    assert picture.pixels == "rgba"
    assert picture_of(QVideoFrame(), 0.0) is None


def test_this_computers_devices(qapp: QApplication) -> None:
    """Whatever there is, asking is no error; what is not there is said to be missing."""
    devices = QtDevices(lambda: 0.0)
    assert isinstance(devices.microphones(), list)
    assert isinstance(devices.cameras(), list)
    with pytest.raises(NoDevice):
        devices.microphone("00")
    with pytest.raises(NoDevice):
        devices.camera("00")


def test_nothing_is_imported_before_recording_is_opened() -> None:
    """Neither PyAV nor QtMultimedia, numpy nor OpenCV: the first window and the open testimony do not wait for them."""
    code = (
        "import sys, ui.app, ui.screens.testimonies.detail, ui.recording.session, ui.recording.panel, "
        "intake.services.recording, intake.services.session, ui.screens.testimonies.photo_tools, "
        "ui.screens.unlock.view\n"
        "print(*sorted({'av', 'cv2', 'numpy', 'PySide6.QtMultimedia'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


@pytest.mark.parametrize(("scale", "mirrored"), [(1.0, False), (2.0, False), (2.0, True)])
@pytest.mark.parametrize("language", LANGUAGES, ids=[one.code for one in LANGUAGES])
def test_no_words_are_cut(
    language: object, scale: float, mirrored: bool, look: Callable[..., Theme], compiled: Path, qapp: QApplication,
    qtbot: QtBot, tmp_path: Path,
) -> None:  # fmt: skip
    load_shipped_fonts()
    translations = Translations(qapp, compiled)
    translations.use(language)  # type: ignore[arg-type]
    theme = look(scale=scale, mirrored=mirrored)
    page = QWidget()
    column = vbox(page)
    qtbot.addWidget(page)
    found = []
    with open_context(tmp_path / "vault") as (made, shell):
        devices = SimulatedDevices()
        context = Context(
            vault=made.vault, theme=theme, jobs=Jobs(), clock=made.clock, shell=shell, devices=lambda _: devices
        )
        session = RecordingSession(context, testimony=lambda: "ab" * 16, takes=lambda: 0)
        panel = RecordingPanel(theme, session)
        column.addWidget(panel)
        column.addStretch(1)
        page.resize(1100 if scale == 1 else 880, 1600)
        page.show()
        try:
            for kind in ("video", PHOTOGRAPH, "sound"):
                panel._kind.choose(kind)
                panel._open()
                _rest(qtbot)
                found += cut(page)
            session.record(panel.kind)
            _rest(qtbot)
            found += cut(page)
            session.trouble = NoDevice(what="camera")
            session.stop()
            qtbot.waitUntil(lambda: not session.running, timeout=10_000)
            _rest(qtbot)
            found += cut(page)
        finally:
            session.close()
            context.jobs.stop()
            translations.use(LANGUAGES[0])
            for translator in translations._installed:
                qapp.removeTranslator(translator)
    assert not found


def _rest(qtbot: QtBot) -> None:
    for _ in range(4):
        QApplication.sendPostedEvents()
        QApplication.processEvents()
