"""The real program on a real X server: started as a person starts it, painted, operated, locked, ended."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
_PROGRAM = """
import os, sys
sys.path.insert(0, sys.argv[1])
import ui.supervisor as s
child = [sys.executable, os.path.join(sys.argv[1], "tests", "ui", "child.py"), sys.argv[2]]
sup = s.Supervisor(child, on_line=lambda process, line: print(line, flush=True))
import signal
signal.signal(signal.SIGTERM, lambda *_: sup.stop())
sys.exit(sup.run())
"""


def _run(display: str, *command: str) -> str:
    environment = {**os.environ, "DISPLAY": display}
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout


@pytest.mark.skipif(shutil.which("xdotool") is None, reason="xdotool is not installed")
def test_start_to_painted_unlock_window_to_open_to_locked_to_end(display: str, tmp_path: Path) -> None:
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, str(_ROOT), str(tmp_path)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None

    def wait_for(word: str) -> None:
        for line in process.stdout or ():
            if line.split()[:1] == [word]:
                return
        raise AssertionError(f"ended before {word}")

    try:
        wait_for("painted")
        wait_for("ready")
        window = _run(display, "xdotool", "search", "--onlyvisible", "--name", "^Amanat$").split()[0]
        assert _run(display, "xdotool", "getwindowname", window).strip() == "Amanat"
        # Into the passphrase field; there is no window manager that could give the focus.
        _run(display, "xdotool", "mousemove", "--window", window, "683", "390", "click", "1")
        _run(display, "xdotool", "type", "seven words that nobody else would write")
        _run(display, "xdotool", "key", "Return")
        wait_for("opened")
        _run(display, "xdotool", "key", "ctrl+l")
        wait_for("closing")
        # Another process, with a window of its own.
        wait_for("ready")
        again = _run(display, "xdotool", "search", "--onlyvisible", "--name", "^Amanat$").split()[0]
        assert again != window or process.poll() is None
    finally:
        process.terminate()
        status = process.wait(30)
        process.stdout.close()
    assert status == 0
