"""The real UI process, without a screen: what it says to its supervisor and how it ends."""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui import last_words, wire
from ui.resources import resource

_CHILD = Path(__file__).with_name("child.py")


class Process:
    """A UI process whose supervisor is the test."""

    def __init__(self, folder: Path, hello: str = "hello {}", **variables: str) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **variables}
        self.process = subprocess.Popen(
            [sys.executable, str(_CHILD), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        self.say(hello)

    def say(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait_for(self, word: str) -> str:
        stream = self.process.stdout
        assert stream is not None
        while True:
            assert select.select([stream], [], [], 60)[0], f"never said {word}"
            line = stream.readline().decode().strip()
            assert line, "it ended before"
            if line.partition(" ")[0] == word:
                return line

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()


@pytest.fixture
def ui(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path)
    yield process
    process.close()


def test_paints_then_is_ready_then_beats(ui: Process) -> None:
    ui.wait_for("painted")
    ui.wait_for("ready")
    ui.wait_for("alive")


def test_the_first_window_waits_for_no_reader_of_pictures(tmp_path: Path) -> None:
    """Others of these names lie before the real ones, and tell when somebody asks for them."""
    before = tmp_path / "before"
    before.mkdir()
    for name in ("cv2", "numpy", "av"):
        (before / f"{name}.py").write_text(f"open({str(before / 'asked')!r}, 'a').write({name!r})\n")
    ui = Process(tmp_path, PYTHONPATH=str(before))
    try:
        ui.wait_for("painted")
        ui.wait_for("ready")
        ui.wait_for("alive")
        assert not (before / "asked").exists()
    finally:
        ui.close()


def test_ends_when_its_pipe_closes(ui: Process) -> None:
    ui.wait_for("ready")
    assert ui.process.stdin is not None
    ui.process.stdin.close()
    assert ui.process.wait(20) in (wire.EXIT_QUIT, wire.EXIT_LOCKED)


def test_lock_and_quit_have_their_own_status(tmp_path: Path) -> None:
    for order, status in (("lock", wire.EXIT_LOCKED), ("quit", wire.EXIT_QUIT)):
        process = Process(tmp_path)
        process.wait_for("ready")
        process.say(order)
        process.wait_for("closing")
        assert process.process.wait(20) == status
        process.close()


def test_refuses_to_start_without_a_supervisor(tmp_path: Path) -> None:
    process = Process(tmp_path, hello="something else")
    assert process.process.wait(20) == 2
    process.close()


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_hardened_and_without_secrets_in_arguments_or_environment(ui: Process) -> None:
    ui.wait_for("ready")
    folder = Path("/proc") / str(ui.process.pid)
    assert b"Max core file size        0                    0" in (folder / "limits").read_bytes()
    arguments = (folder / "cmdline").read_bytes().split(b"\0")
    assert len(arguments) == 4


def test_a_standby_is_ready_unseen_and_painted_when_it_is_shown(tmp_path: Path) -> None:
    process = Process(tmp_path, hello="standby {}")
    process.wait_for("waiting")
    process.wait_for("alive")
    process.say('show {"language": "ru", "failures": "4", "said": "wrong", "letters": "cyrillic"}')
    process.wait_for("painted")
    process.wait_for("ready")
    process.say("quit")
    assert process.process.wait(20) == wire.EXIT_QUIT
    process.close()


def test_a_standby_ends_when_its_pipe_closes(tmp_path: Path) -> None:
    process = Process(tmp_path, hello="standby {}")
    process.wait_for("waiting")
    assert process.process.stdin is not None
    process.process.stdin.close()
    assert process.process.wait(20) in (wire.EXIT_QUIT, wire.EXIT_LOCKED)
    process.close()


def test_an_open_vault_locks_when_the_pipe_closes(tmp_path: Path) -> None:
    process = Process(tmp_path / "auto")
    process.wait_for("opened")
    assert process.process.stdin is not None
    process.process.stdin.close()
    process.wait_for("closing")
    assert process.process.wait(20) in (wire.EXIT_QUIT, wire.EXIT_LOCKED)
    process.close()


def test_the_last_window_says_its_words_and_ends_with_its_supervisor(tmp_path: Path) -> None:
    process = Process(tmp_path, hello='trouble {"language": "en"}')
    assert process.process.stdin is not None
    process.process.stdin.close()
    assert process.process.wait(20) == wire.EXIT_QUIT
    process.close()


def test_the_last_window_has_our_colours_without_reading_them() -> None:
    for name, colours in (("light", last_words.LIGHT), ("dark", last_words.DARK)):
        tokens = json.loads(resource("palettes", f"{name}.json").read_bytes())
        assert colours == {token: tokens[token] for token in colours}
    source = Path(last_words.__file__).read_text(encoding="utf-8")
    assert "ui.widgets" not in source.partition('"""')[2].partition('"""')[2]


def test_the_last_window_is_one_card_with_one_button(qtbot: QtBot, qapp: QApplication) -> None:
    window = last_words.trouble_window(qapp)
    qtbot.addWidget(window)
    window.show()
    labels = [label.text() for label in window.findChildren(QLabel)]
    assert "three times" in labels[0]
    assert "Nothing that was saved is lost" in labels[1]
    (button,) = window.findChildren(QPushButton)
    assert button.hasFocus() or button.isDefault()
    for label in window.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="dbus-daemon is not installed")
def test_a_locked_screen_ends_the_process_that_holds_the_vault(tmp_path: Path) -> None:
    """The whole way: the desktop says so on the session bus, the process closes the vault and ends as locked."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    process = Process(tmp_path / "auto", DBUS_SESSION_BUS_ADDRESS=address)
    process.wait_for("opened")
    # told after the triggers listen, one after the other on the same thread
    process.wait_for("alive")
    bus = QDBusConnection.connectToBus(address, "desktop")
    message = QDBusMessage.createSignal("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    message.setArguments([True])
    assert bus.send(message)
    process.wait_for("closing")
    assert process.process.wait(20) == wire.EXIT_LOCKED
    process.close()
    QDBusConnection.disconnectFromBus("desktop")
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()
