"""One computer of a journey: the raid gate's laptop with a screen reader's bus on it, the program, and a language.

The program is started as the raid gate starts it (real supervisor, real processes, simulated devices), without strace.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.raid.laptop import ROOT, Laptop, free_display
from ui.languages import Language

WINDOW = (1366, 768)
READER = Path(__file__).with_name("atspi_reader.py")


class Desk(Laptop):
    """`language` is that of the computer, so that the program begins in it by itself."""

    screen = WINDOW

    def __init__(self, folder: Path, language: Language) -> None:
        super().__init__(folder, free_display(), input_method=False)
        self.stick = folder / "stick"
        self.stick.mkdir()
        locale = f"{language.locale}.UTF-8"
        del self.environment["LC_ALL"]
        self.environment |= {"LANG": locale, "LC_CTYPE": "C.UTF-8", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def start_program(self) -> Started:
        return Started(self)

    def start_reader(self) -> Reader:
        return Reader(self)


class Started:
    """The program. `stop` ends it as the desktop would."""

    def __init__(self, desk: Desk) -> None:
        command = [sys.executable, "-m", "tests.raid.program", "--locator", str(desk.locators),
                   "--tell-crash", "--geometry", f"0,0,{WINDOW[0]},{WINDOW[1]}"]  # fmt: skip
        with (desk.told / "program").open("wb") as told:
            self.process = subprocess.Popen(
                command, env=desk.environment, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=told, stderr=told
            )
        desk.programs.append(self)  # type: ignore[arg-type]

    def stop(self) -> int:
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.process.pid, signal.SIGTERM)
        try:
            return self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()


class Reader:
    """A screen reader, in a process of its own with the system's Python."""

    def __init__(self, desk: Desk) -> None:
        self._process = desk._begin(["/usr/bin/python3", str(READER)], pipe=True, listens=True)

    def read(self, process: int) -> list[dict[str, Any]]:
        """What is shown, parents first: role, name, states, depth. Raises OSError when the reader has ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{process}\n".encode())
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise OSError("the reader of the accessibility tree has ended")
        return list(json.loads(line))
