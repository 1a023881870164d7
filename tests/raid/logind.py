"""A login manager that says what it is told to: sleep, lock of the session. On a bus that stands for the system's.

`python -m tests.raid.logind ADDRESS` owns org.freedesktop.login1 and reads words from standard input.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusMessage

SERVICE, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
SIGNALS = {
    "sleep": (PATH, f"{SERVICE}.Manager", "PrepareForSleep", [True]),
    "lock": (f"{PATH}/session/_31", f"{SERVICE}.Session", "Lock", []),
}


def main(address: str) -> int:
    app = QCoreApplication(["logind"])
    bus = QDBusConnection.connectToBus(address, "raid")
    if not bus.registerService(SERVICE):
        return 1
    print("ready", flush=True)
    for line in sys.stdin:
        path, interface, name, arguments = SIGNALS[line.strip()]
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(arguments)
        bus.send(message)
        app.processEvents()
        print("sent", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
