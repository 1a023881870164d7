"""Start to first paint of the real program beside an empty PySide6 window, both as fresh processes on a warm disk.

Ours is what the launcher starts: the supervisor, which starts the UI process, until that reports its first paint. A
second line is the time until the whole unlock screen stands, which is what a person can use. The peer is one
interpreter that shows a bare QWidget.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.measure import ROOT, Report, interleaved, machine

WANTED = 1.6
REPEATS, QUICK = 15, 3
PATIENCE = 60.0

# CLOCK_MONOTONIC is the same for all processes, so a child tells by its own clock when it painted.
_TELL = """
import sys, time
def tell(word):
    print(word, time.clock_gettime_ns(time.CLOCK_MONOTONIC), file=sys.stderr, flush=True)
"""

_EMPTY_WINDOW = (
    _TELL
    + """
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    told = False
    def paintEvent(self, event):
        if not self.told:
            self.told = True
            tell("painted")
app = QApplication([])
window = Window()
window.resize(720, 480)
window.show()
app.exec()
"""
)

# The command line imports the supervisor by itself; what is added is one listener.
_OURS = (
    _TELL
    + """
from ui import supervisor
class Listened(supervisor.Supervisor):
    def __init__(self, command, **options):
        super().__init__(command, on_line=lambda child, line: line in ("painted", "ready") and tell(line), **options)
supervisor.Supervisor = Listened
from intake.cli import main
sys.exit(main([]))
"""
)


def run(quick: bool) -> list[Report]:
    """One report for each way there is here to show a window."""
    repeats = QUICK if quick else REPEATS
    reports = []
    with tempfile.TemporaryDirectory() as folder:
        with _screen(Path(folder)) as screen:
            if screen is not None:
                reports.append(_measure("Start, X screen (Xvfb)", {**screen, **_home(Path(folder))}, repeats))
        offscreen = {"QT_QPA_PLATFORM": "offscreen", **_home(Path(folder))}
        reports.append(_measure("Start, offscreen", offscreen, repeats))
    return reports


def _measure(title: str, variables: dict[str, str], repeats: int) -> Report:
    found = interleaved(
        repeats,
        {
            "empty window": lambda: _until("painted", _EMPTY_WINDOW, variables),
            "first paint": lambda: _until("painted", _OURS, variables),
            "unlock screen": lambda: _until("ready", _OURS, variables),
        },
        warm=2,
    )
    report = Report(
        title,
        [
            f"From starting the process to the paint event; {repeats} interleaved repeats. Peer: one interpreter, "
            f"QApplication, a bare QWidget. Ours: the supervisor and the UI process it starts. {machine()}."
        ],
    )
    report.times("first paint", found["first paint"], found["empty window"], WANTED)
    report.times("the whole unlock screen", found["unlock screen"], found["empty window"])
    return report


def _until(word: str, script: str, variables: dict[str, str]) -> float:
    """Seconds from starting the interpreter until it, or a child of it, says `word`."""
    begin = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    process = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **variables},
    )
    impatient = threading.Timer(PATIENCE, process.terminate)
    impatient.start()
    assert process.stderr is not None
    told = b""
    try:
        for line in process.stderr:
            told += line
            if line.startswith(word.encode() + b" "):
                return (int(line.split()[1]) - begin) / 1e9
    finally:
        impatient.cancel()
        process.terminate()
        process.wait(PATIENCE)
        process.stderr.close()
    raise RuntimeError(f"never said {word}:\n" + told.decode("utf-8", "replace"))


def _home(folder: Path) -> dict[str, str]:
    """A home without a vault, so that the first window is the one a new person sees; fontconfig's cache stays warm.

    Compiled modules are kept there, for ours and for the peer, as every start but the first finds them.
    """
    names = {"HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache"}
    homes = {variable: str(folder / "home" / name) for variable, name in names.items()}
    return {**homes, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


@contextlib.contextmanager
def _screen(folder: Path) -> Iterator[dict[str, str] | None]:
    """An X server of our own; None where Xvfb is not installed."""
    program = shutil.which("Xvfb")
    if program is None:
        yield None
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=folder,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"} if number else None
    finally:
        server.terminate()
        server.wait()
