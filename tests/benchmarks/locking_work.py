"""The processes of the locking benchmark: one makes the vault and unlocks it, one is a window that opens by itself."""

from __future__ import annotations

import importlib
import json
import sys
import time
from pathlib import Path
from typing import Any

PASSPHRASE = b"seven words that nobody else would write"


def make(vault: Path, *, cheap: bool) -> None:
    """With the parameters and sizes of the program; `cheap` where Argon2id is not what is measured."""
    from intake.clock import SystemClock
    from intake.crypto.kdf import Argon2Params
    from intake.crypto.secret import Secret
    from intake.services import session

    params = Argon2Params(1, 8192, 1) if cheap else None
    session.create(vault, Secret(PASSPHRASE), pseudonym="Karlygash", clock=SystemClock(), params=params).lock()


def unlock(vault: Path, times: int) -> list[tuple[float, float]]:
    """(seconds of Argon2id, seconds of the whole unlock with it) of each, with loaded what a standby has loaded."""
    from intake.clock import SystemClock
    from intake.crypto.secret import Secret
    from intake.services import session
    from ui.opening import keep_imports, load_ahead

    load_ahead()
    keep_imports()
    ways_in: Any = importlib.import_module("intake.vault.ways_in")
    derive, argon2 = ways_in.derive_from_passphrase, [0.0]

    def timed(*given: Any, **named: Any) -> Any:
        begin = time.perf_counter()
        found = derive(*given, **named)
        argon2[0] += time.perf_counter() - begin
        return found

    ways_in.derive_from_passphrase = timed
    taken = []
    for _ in range(times):
        argon2[0] = 0.0
        begin = time.perf_counter()
        opened = session.unlock(vault, Secret(PASSPHRASE), clock=SystemClock())
        whole = time.perf_counter() - begin
        opened.lock()
        taken.append((argon2[0], whole))
    return taken


def window(*, writing: bool) -> int:
    """ui.app.main, whose unlock window is given the passphrase once it stands. With `writing`, a testimony is added
    four times a second from then on, so that a lock always finds what is not yet in its place."""
    from ui import app
    from ui.application import Application

    painted, opened = Application._painted, Application._opened

    def then_write(self: Any, vault: Any) -> None:
        from PySide6.QtCore import QTimer

        from tests.intake.vault.kit import add_testimony

        opened(self, vault)
        self.writes = QTimer(self.window)
        self.writes.timeout.connect(lambda: vault.write(lambda w: add_testimony(w, "told " * 40, "Serik")))
        self.writes.start(250)

    if writing:
        Application._opened = then_write  # type: ignore[method-assign]

    def then_open(self: Any) -> None:
        from PySide6.QtCore import QTimer

        painted(self)
        card = self._unlock_screen.card
        card.passphrase.setText(PASSPHRASE.decode())
        QTimer.singleShot(0, card.attempt)

    Application._painted = then_open  # type: ignore[method-assign]
    return app.main()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--window"]:
        sys.exit(window(writing="--writing" in sys.argv))
    request = json.loads(sys.stdin.read())
    if request["do"] == "make":
        make(Path(request["vault"]), cheap=request["cheap"])
        print("null")
    else:
        print(json.dumps(unlock(Path(request["vault"]), request["times"])))
