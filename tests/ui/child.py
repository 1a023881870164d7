"""The real UI process with a session that knows one vault without cryptography: started by the supervisor's tests.

Usage: python child.py FOLDER. Opens the vault by itself as soon as the unlock screen is there if FOLDER ends in "auto".
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.ui.fakes import FakeSession
from ui.app import NO_TRACES, main


def _open_by_itself() -> None:
    """The vault of the fake session is opened as soon as the window stands, as if the passphrase had been right."""
    from typing import Any

    from PySide6.QtCore import QTimer

    from ui.application import Application
    from ui.screens.today.controller import TodayData
    from ui.screens.today.view import TodayScreen

    TodayScreen.loader = staticmethod(lambda vault, clock: TodayData(day="2026-11-23"))
    painted = Application._painted

    def then_open(self: Any) -> None:
        painted(self)
        QTimer.singleShot(0, lambda: self._opened(self._session.vault))

    Application._painted = then_open  # type: ignore[method-assign]


if __name__ == "__main__":
    if sys.argv[1].endswith("auto"):
        import os

        # as main() does it, before anything imports Qt
        os.environ.update(NO_TRACES)
        _open_by_itself()
    sys.exit(main(lambda: FakeSession(Path(sys.argv[1]))))
