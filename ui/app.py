"""The disposable process that may hold an open vault: hardened first, then told what it is to be, then Qt.

Started by ui.supervisor only. Must never import Qt before it is hardened and what Qt would write is switched off.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from ui import wire
from ui.application import Application
from ui.platform import System, this_system

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from ui.lock_triggers import LockTriggers
    from ui.orders import Orders
    from ui.recording.devices import DevicesMaker
    from ui.screens.unlock.controller import SessionService
    from ui.trouble import Troubles

# What Qt and its libraries would write by themselves, off before any of them is imported.
NO_TRACES = {
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
    "QML_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "MESA_GLSL_CACHE_DISABLE": "true",
    # Widgets are painted without OpenGL; its driver would only be loaded for nothing.
    "QT_XCB_GL_INTEGRATION": "none",
}


# How long a thread may keep the interpreter from the one that paints. Every call into Qt gives it up and asks for it
# again: while a recording ran, the usual 5 ms added up to gaps of 30 to 110 ms, and this to 10 to 40.
SWITCH_SECONDS = 0.001


def main(service: Callable[[], SessionService] | None = None, *, devices: DevicesMaker | None = None) -> int:
    """The UI process. Returns only before Qt runs; afterwards the process ends at once, with all threads joined.

    `service` makes what replaces intake.services.session in tests, `devices` the microphones and cameras of recording.
    """
    system = this_system()
    system.harden_process()
    import signal

    from ui.orders import Orders
    from ui.trouble import Troubles

    sys.setswitchinterval(SWITCH_SECONDS)
    troubles = Troubles()
    troubles.install()
    # Ctrl+C on a terminal reaches all processes; the supervisor decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(NO_TRACES)
    os.environ.update(system.quiet_environment())
    orders = Orders.take_standard_streams()
    first = orders.first()
    if first is None:
        print("This is a part of Amanat; start `amanat` instead.", file=sys.stderr)
        return 2
    troubles.silence()
    kind, kept = first
    if kept.get("program"):
        sys.argv[0] = kept["program"]
    from PySide6.QtWidgets import QApplication

    troubles.install_qt()
    # the style as an argument: setStyle() would make Python's side of all styles before the first paint
    qt = QApplication(["amanat", "-style", "Fusion"])
    qt.setApplicationName("Amanat")
    qt.setCursorFlashTime(0)
    qt.setQuitOnLastWindowClosed(False)
    from ui.widgets import roles

    roles.install()
    if kind == "trouble":
        from ui.last_words import tell_trouble

        tell_trouble(qt, orders, kept)
        os._exit(wire.EXIT_QUIT)
    _run(qt, orders, system, kept, service or _session_service, devices, troubles, standby=kind == "standby")
    return 0


def _run(
    qt: QApplication,
    orders: Orders,
    system: System,
    kept: dict[str, str],
    service: Callable[[], SessionService],
    devices: DevicesMaker | None,
    troubles: Troubles,
    *,
    standby: bool,
) -> None:
    from intake.clock import SystemClock
    from ui.collecting import Collecting
    from ui.locking import Link

    def triggers() -> LockTriggers:
        # imported when a vault is open: neither the first paint nor a standby waits for it
        from ui.lock_triggers import triggers_of

        return triggers_of(system.name, application.window)

    Collecting(qt)
    link = Link(orders)
    application = Application(
        qt,
        link=link,
        clock=SystemClock(),
        session=service,
        system=system,
        kept=kept,
        triggers=triggers,
        devices=devices,
        troubles=troubles,
    )
    link.busy = lambda: application.busy
    application.start(standby=standby)
    link.start()
    status = qt.exec()
    sys.stderr.flush()
    # Interpreter and Qt are not taken apart: the vault is closed, the threads are joined, the memory goes at once.
    os._exit(status)


def _session_service() -> SessionService:
    from intake.services import session

    return session


if __name__ == "__main__":
    sys.exit(main())
