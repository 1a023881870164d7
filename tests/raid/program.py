"""`python -m tests.raid.program`: the real program as the gate starts it, with devices that are simulated.

The supervisor, the processes and everything they do are the product's own. What is added here, and here only: shorter
limits, a window as high as the gate's screen, a locator (tests.raid.locator) in the UI process, simulated recording
devices, and the faults of the negative controls, by replacing functions of the running program:

  same-process     after a lock the process that held the vault goes on, with the unlock window in it
  qt-dialogue      choosing files opens Qt's own dialogue beside our picker
  temporary-file   every draft that is kept is also written to a temporary file
  raise            keeping a draft fails once, unexpectedly, with the witness's words in the exception: an error that
                   the gate causes in its ordinary run, and of which nothing may be found either
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

FAULTS = ("same-process", "qt-dialogue", "temporary-file", "raise")


def _options(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.raid.program")
    parser.add_argument("--locator", type=Path, metavar="FOLDER", help="tell the gate's mouse where widgets are")
    parser.add_argument("--geometry", default="", metavar="X,Y,W,H")
    parser.add_argument("--limit", action="append", default=[], metavar="NAME=SECONDS", help="of ui.supervisor.Limits")
    parser.add_argument("--fault", action="append", default=[], choices=FAULTS)
    parser.add_argument("--tell-crash", action="store_true", help="a crash of the UI process tells where it was")
    parser.add_argument("--vault", metavar="FOLDER")
    return parser.parse_args(arguments)


# --- the supervisor's process --------------------------------------------------------------------------------------


def main(arguments: list[str]) -> int:
    """The supervisor as `amanat` runs it, with our UI process in the place of its own."""
    from ui import supervisor

    options = _options(arguments)
    own = supervisor.child_command

    def child_command(*given: Any, **named: Any) -> list[str]:
        # the same interpreter, the same flags, the same module path, and our way into ui.app.main
        command = own(*given, **named)
        ours = [part.replace("from ui.app import main", "from tests.raid.program import window as main")
                for part in command]  # fmt: skip
        if ours == command:
            raise SystemExit("the command of the UI process has changed: tests/raid/program.py must follow it")
        passed = ["--locator", str(options.locator)] if options.locator else []
        passed += ["--tell-crash"] if options.tell_crash else []
        for fault in options.fault:
            passed += ["--fault", fault]
        return [*ours[:-1], *passed, ours[-1]]

    supervisor.child_command = child_command
    _shorten(supervisor, dict(limit.split("=", 1) for limit in options.limit))
    if options.geometry:
        begin = supervisor.Supervisor.__init__

        def __init__(self: Any, *given: Any, kept: dict[str, str] | None = None, **named: Any) -> None:
            begin(self, *given, kept={**(kept or {}), "geometry": options.geometry}, **named)

        supervisor.Supervisor.__init__ = __init__  # type: ignore[method-assign]
    return supervisor.main(["--vault", options.vault] if options.vault else [])


def _shorten(supervisor: Any, limits: dict[str, str]) -> None:
    """Other defaults for the supervisor's own limits."""
    defaults = supervisor.Limits.__init__.__kwdefaults__
    if limits and not set(limits) & set(defaults):
        raise SystemExit(f"the supervisor has none of these limits: {sorted(defaults)}")
    for name in set(limits) & set(defaults):
        defaults[name] = type(defaults[name])(float(limits[name]))


# --- the UI process --------------------------------------------------------------------------------------------------


def window() -> int:
    """The UI process: ui.app.main, with the locator and the faults put in once Qt is there."""
    options = _options(sys.argv[1:])
    if options.tell_crash:
        import faulthandler
        import os

        faulthandler.enable(os.dup(2))  # the product silences its own
    from ui import app

    started = app.Application.start

    def start(self: Any, *given: Any, **named: Any) -> None:
        if options.locator:
            from tests.raid.locator import Locator

            self.raid_locator = Locator(self, options.locator)
        started(self, *given, **named)

    app.Application.start = start  # type: ignore[method-assign]
    faults: dict[str, Callable[[Any], None]] = {
        "same-process": _same_process,
        "qt-dialogue": _qt_dialogue,
        "temporary-file": _temporary_file,
        "raise": _raise,
    }
    for fault in options.fault:
        faults[fault](app)
    return app.main(**_devices(app.main))


def _devices(main: Any) -> dict[str, Any]:
    """Simulated devices, once the program takes any."""
    import inspect

    wanted = inspect.signature(main).parameters
    if "devices" not in wanted:
        return {}
    from tests.raid.devices import simulated

    return {"devices": simulated()}


# --- the faults of the negative controls -----------------------------------------------------------------------------


def _same_process(app: Any) -> None:
    """Everything of a lock is done, clearing and closing; only the process does not end."""

    def _end(self: Any, status: int) -> None:
        from intake.vault.vault import Vault
        from ui.ending import Ending
        from ui.jobs import Jobs

        if self.shell is not None:
            self.shell.save_now()
        if self._vault is not None:
            Ending(self.window, self._link, self._jobs, self._vault)._clear_clipboard()
        if self._jobs is not None:
            self._jobs.stop()
        if isinstance(self._vault, Vault):
            # also where the product keeps the files of a closed vault locked until its process has ended
            self._vault.lock()
        self._vault, self.shell, self._jobs = None, None, Jobs()
        self.show_unlock()

    app.Application._end = _end


def _qt_dialogue(app: Any) -> None:
    from ui.widgets import picker

    made = picker.Picker.show_folder

    def show_folder(self: Any, folder: Path) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QFileDialog

        made(self, folder)
        dialogue = QFileDialog(self.window(), "", str(folder))
        dialogue.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialogue.show()
        QTimer.singleShot(50, dialogue.reject)
        # Qt writes the last folder and the history when the dialogue is deleted, also after it was cancelled
        QTimer.singleShot(100, dialogue.deleteLater)

    picker.Picker.show_folder = show_folder


def _temporary_file(app: Any) -> None:
    from intake.services import interview

    kept = interview.keep_draft

    def keep_draft(vault: Any, account: Any, *given: Any, **named: Any) -> Any:
        import tempfile

        with tempfile.NamedTemporaryFile(delete=False, prefix="draft-") as file:
            file.write(account.testimony.narrative.encode())
        return kept(vault, account, *given, **named)

    interview.keep_draft = keep_draft


def _raise(app: Any) -> None:
    from intake.services import interview

    kept = interview.keep_draft
    raised: list[bool] = []

    def keep_draft(vault: Any, account: Any, *given: Any, **named: Any) -> Any:
        if account.testimony.narrative and not raised:
            raised.append(True)
            raise RuntimeError(account.testimony.narrative)
        return kept(vault, account, *given, **named)

    interview.keep_draft = keep_draft


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
