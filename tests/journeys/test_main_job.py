"""The main job with keyboard and mouse, in the real program on a real X server: create a vault, record, finish, lock.

What was typed is read back through the command line, from the vault as it lies on the disk.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from tests.ui.conftest import display  # noqa: F401  a fixture

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = ("QT_", "XDG_", "LC_", "LANG")
PASSPHRASE = "marmot lantern orchard velvet granite whistle seven"
NARRATIVE = "My brother was taken from Aktogai in March 2018, and we do not know where he is."

# The supervisor as `amanat` runs it, with the real window's process, and its reports on standard output.
PROGRAM = """
import signal, sys
sys.path.insert(0, sys.argv[1])
from ui import supervisor
from ui.platform import this_system
def tell(child, line):
    print(child.process.pid, line, flush=True)
one = supervisor.Supervisor(supervisor.child_command(), idle_clock=this_system().idle_clock, on_line=tell)
signal.signal(signal.SIGTERM, lambda *_: one.stop())
sys.exit(one.run())
"""


class Window:
    """The running program: what it reports, and a person's hands."""

    def __init__(self, screen: str, home: Path) -> None:
        self._environment = {
            **{
                name: value for name, value in os.environ.items() if not name.startswith(("QT_", "XDG_", "LC_", "LANG"))
            },
            "DISPLAY": screen,
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "LC_ALL": "C.UTF-8",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(ROOT)], env=self._environment, stdout=subprocess.PIPE, text=True
        )
        self._said: Queue[tuple[int, str] | None] = Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            pid, _, said = line.strip().partition(" ")
            self._said.put((int(pid), said.partition(" ")[0]))
        self._said.put(None)

    def wait_for(self, word: str) -> int:
        """The process that reported `word`, as soon as it has."""
        while (told := self._said.get(timeout=60)) is not None:
            if told[1] == word:
                return told[0]
        raise AssertionError(f"ended before {word}")

    def rest(self) -> None:
        """Until everything pressed so far has been done: the second heartbeat from now is from an idle event loop."""
        while not self._said.empty():
            self._said.get()
        self.wait_for("alive")
        self.wait_for("alive")

    def _do(self, *arguments: str) -> str:
        command = ["xdotool", *arguments]
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, check=True).stdout

    def focus(self) -> None:
        """There is no window manager that would give the keyboard to a new window."""
        window = self._do("search", "--sync", "--onlyvisible", "--name", "^Amanat$").split()[0]
        self._do("windowfocus", "--sync", window)

    def type(self, text: str) -> None:
        self._do("type", text)

    def press(self, *keys: str) -> None:
        self._do("key", *keys)

    def end(self) -> int:
        self.process.terminate()
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self._reader.join()
            if self.process.stdout is not None:
                self.process.stdout.close()


def ask(vault: Path, *command: str) -> Any:
    """What the command line says of a vault, as JSON."""
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE.encode())
    os.close(writing)
    program = [sys.executable, "-m", "intake.cli", "--vault", str(vault), "--passphrase-fd", str(reading)]
    try:
        said = subprocess.run(
            [*program, *command, "--json"], cwd=ROOT, pass_fds=(reading,), capture_output=True, text=True, check=False
        )
    finally:
        os.close(reading)
    assert said.returncode == 0, said.stderr
    return json.loads(said.stdout)


@pytest.fixture
def tools() -> None:
    """What a person's hands need; the run that decides may not leave them out."""
    missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@pytest.fixture
def window(tools: None, display: str, tmp_path: Path) -> Iterator[Window]:  # noqa: F811
    one = Window(display, tmp_path)
    yield one
    assert one.end() == 0


def test_create_a_vault_record_finish_and_lock(window: Window, tmp_path: Path) -> None:
    window.wait_for("ready")
    window.focus()
    window.type(PASSPHRASE)
    window.press("Tab", "Tab")
    window.type(PASSPHRASE)
    window.press("Tab", "Tab")
    window.type("Sumbul")
    window.press("Return")
    holder = window.wait_for("opened")
    window.rest()
    window.press("ctrl+n")
    window.rest()
    # the three questions before: Yes, nobody, face and voice; past the nine questions to the narrative
    for _ in range(3):
        window.press("1")
        window.rest()
    window.press("F12")
    window.rest()
    window.type(NARRATIVE)
    # the end asks for the three packages, and comes with the last answer
    window.press("ctrl+Return")
    window.rest()
    for _ in range(3):
        window.press("1")
        window.rest()
    window.press("ctrl+l")
    assert window.wait_for("closing") == holder
    # the new window's process is only started when the one that held the vault has been reaped
    assert window.wait_for("ready") != holder
    with pytest.raises(ProcessLookupError):
        os.kill(holder, 0)

    (vault,) = (tmp_path / "data").iterdir()
    (row,) = ask(vault, "testimony", "list")
    account = ask(vault, "testimony", "show", row["record"])["account"]
    assert account["testimony"]["narrative"] == NARRATIVE
    assert account["testimony"]["state"] == "finished"
    (consent,) = account["consents"].values()
    assert {answer["state"] for answer in consent["answers"]} == {"given"}
