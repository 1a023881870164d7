"""A login manager and a power daemon that say what they are told to. On a bus that stands for the system's.

`python -m tests.raid.logind ADDRESS` owns org.freedesktop.login1 and org.freedesktop.UPower, answers what the program
asks, and reads words from standard input: sleep, awake, lock, user, lid, inhibitors. Each is answered with a line; to
"inhibitors" that is JSON: for each one lent, when (monotonic seconds) it was lent and when every copy of it was closed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QCoreApplication, QSocketNotifier
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from tests.ui.lock_triggers.mock_bus import SESSION_PATH, Services

LOGIN, LOGIN_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
POWER, POWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"


class Lender(Services):
    """Lends each inhibitor as the writing end of a pipe, and notes when nobody holds it any more."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__(bus)
        self.lent: list[dict[str, float | None]] = []
        self._watched: list[QSocketNotifier] = []

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() != "Inhibit":
            return super().handleMessage(message, connection)
        reading, writing = os.pipe()
        row: dict[str, float | None] = {"lent": time.monotonic(), "free": None}
        self.lent.append(row)
        watched = QSocketNotifier(reading, QSocketNotifier.Type.Read)

        def freed(*_: object) -> None:
            row["free"] = time.monotonic()
            watched.setEnabled(False)
            os.close(reading)

        watched.activated.connect(freed)
        self._watched.append(watched)
        connection.send(message.createReply(QDBusUnixFileDescriptor(writing)))
        os.close(writing)
        return True

    def say(self, word: str) -> Any:
        """Does what one word means; what is answered."""
        if word in ("sleep", "awake"):
            self.tell(LOGIN_PATH, f"{LOGIN}.Manager", "PrepareForSleep", word == "sleep")
        elif word == "lock":
            self.tell(SESSION_PATH, f"{LOGIN}.Session", "Lock")
        elif word == "user":
            self.changed(SESSION_PATH, f"{LOGIN}.Session", Active=False)
        elif word == "lid":
            self.changed(POWER_PATH, POWER, LidIsClosed=True)
        elif word == "inhibitors":
            return self.lent
        return "sent"


def main(address: str) -> int:
    app = QCoreApplication(["logind"])
    lender = Lender(QDBusConnection.connectToBus(address, "raid"))
    orders = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)

    def ordered(*_: object) -> None:
        words = os.read(sys.stdin.fileno(), 4096).decode()
        if not words:
            app.quit()
        for word in words.split():
            print(json.dumps(lender.say(word)), flush=True)

    orders.activated.connect(ordered)
    print("ready", flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
