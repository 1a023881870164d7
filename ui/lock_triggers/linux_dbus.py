"""Linux: screen lock over the session bus, sleep, lid and switching users over logind and UPower. Run and tested here.

Only asynchronous calls: a service that hangs holds nothing up. While a vault is open, a *delay* inhibitor is held, so
that the computer sleeps only once the process has saved and ended (which closes the descriptor), or when logind's own
patience (5 s by default) is over.

Interfaces: org.freedesktop.login1(5), UPower's reference, and the ScreenSaver interfaces that desktops share. What they
send is used for nothing but locking, so that a forged signal can do no more than lock. What nobody is there to tell is
found out by asking for it once: no answer from logind, or no screen saver on the session bus.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

from ui.lock_triggers.base import LID, OTHER_USER, SCREEN_LOCKED, SLEEP, LockTriggers

SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.cinnamon.ScreenSaver",
)
LOGIND, LOGIND_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = "org.freedesktop.login1.Manager", "org.freedesktop.login1.Session"
UPOWER, UPOWER_PATH = "org.freedesktop.UPower", "/org/freedesktop/UPower"
PROPERTIES = "org.freedesktop.DBus.Properties"
BUS, BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def _slot(signature: str) -> Any:
    # text, whatever PySide's own stubs say
    return SLOT(signature)


class LinuxTriggers(LockTriggers):
    """`session` and `system` are the two buses; tests give others."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        session: QDBusConnection | None = None,
        system: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        # without an address the library would start a bus of its own; see ui.platform.linux
        known = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "disabled:") != "disabled:"
        self._session = session or (QDBusConnection.sessionBus() if known else None)
        self._system = system or QDBusConnection.systemBus()
        self._session_path = ""
        self._inhibitor = -1
        self._running = False
        self._connected: list[tuple[QDBusConnection, tuple[str, str, str, str, str]]] = []
        self._asked: set[QDBusPendingCallWatcher] = set()
        self._deaf = {SCREEN_LOCKED, SLEEP}
        self._unsure = 0

    def start(self) -> None:
        self._running = True
        self._deaf = {SCREEN_LOCKED, SLEEP}
        self._unsure = 1
        if self._session is not None and self._session.isConnected():
            for interface in SCREEN_SAVERS:
                self._listen(self._session, "", "", interface, "ActiveChanged", "screen_saver(QDBusMessage)")
            self._find_out(self._session, BUS, BUS_PATH, BUS, "ListNames", [], self._got_names)
        if self._system.isConnected():
            self._listen_to_system()
        self._sure()

    def _listen_to_system(self) -> None:
        self._listen(self._system, LOGIND, LOGIND_PATH, MANAGER, "PrepareForSleep", "sleeping(QDBusMessage)")
        self._listen(self._system, LOGIND, "", SESSION, "Lock", "session_locked(QDBusMessage)")
        self._listen(self._system, LOGIND, "", PROPERTIES, "PropertiesChanged", "session_changed(QDBusMessage)")
        self._listen(self._system, UPOWER, UPOWER_PATH, PROPERTIES, "PropertiesChanged", "power_changed(QDBusMessage)")
        self._find_out(self._system, LOGIND, LOGIND_PATH, MANAGER, "GetSession", ["auto"], self._got_session)
        # what `systemd-inhibit --list` shows to everybody on this computer: no more than that the program is used
        given = ["sleep", "Amanat", "Locking", "delay"]
        self._find_out(self._system, LOGIND, LOGIND_PATH, MANAGER, "Inhibit", given, self._got_inhibitor)

    def stop(self) -> None:
        self._running = False
        for bus, (service, path, interface, name, slot) in self._connected:
            bus.disconnect(service, path, interface, name, self, _slot(slot))
        self._connected.clear()
        self._let_sleep()

    @property
    def inhibiting(self) -> bool:
        """Whether sleep waits for us."""
        return self._inhibitor >= 0

    # --- asking -----------------------------------------------------------------------------------------------

    def _listen(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        if bus.connect(service, path, interface, name, self, _slot(slot)):
            self._connected.append((bus, (service, path, interface, name, slot)))

    def _ask(
        self,
        bus: QDBusConnection,
        service: str,
        path: str,
        interface: str,
        method: str,
        given: Sequence[Any],
        told: Callable[[Any], object],
    ) -> None:
        """Calls `told` with the first value of the answer, whenever it comes (after 25 s it is an error); with None if
        it is one."""
        message = QDBusMessage.createMethodCall(service, path, interface, method)
        message.setArguments(list(given))
        message.setAutoStartService(False)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message), self)
        self._asked.add(watcher)

        def finished(done: QDBusPendingCallWatcher) -> None:
            self._asked.discard(watcher)
            reply = done.reply()
            answered = reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments()
            if self._running:
                told(reply.arguments()[0] if answered else None)
            watcher.deleteLater()

        watcher.finished.connect(finished)

    def _find_out(
        self,
        bus: QDBusConnection,
        service: str,
        path: str,
        interface: str,
        method: str,
        given: Sequence[Any],
        told: Callable[[Any], object],
    ) -> None:
        """The same, for what `unheard` waits for."""
        self._unsure += 1

        def answered(value: Any) -> None:
            told(value)
            self._sure()

        self._ask(bus, service, path, interface, method, given, answered)

    def _sure(self) -> None:
        self._unsure -= 1
        if not self._unsure and self._deaf:
            self.unheard.emit(frozenset(self._deaf))

    def _got_names(self, names: Any) -> None:
        if isinstance(names, list) and not set(SCREEN_SAVERS).isdisjoint(names):
            self._deaf.discard(SCREEN_LOCKED)

    def _got_session(self, path: Any) -> None:
        if isinstance(path, QDBusObjectPath):
            self._session_path = path.path()
            self._deaf -= {SCREEN_LOCKED, SLEEP}
            return
        # an older logind knows no "auto"
        mine: Sequence[Any] = [os.getpid()]
        self._find_out(self._system, LOGIND, LOGIND_PATH, MANAGER, "GetSessionByPID", mine, self._got_older_session)

    def _got_older_session(self, path: Any) -> None:
        if isinstance(path, QDBusObjectPath):
            self._got_session(path)

    def _got_inhibitor(self, descriptor: Any) -> None:
        if isinstance(descriptor, QDBusUnixFileDescriptor) and descriptor.isValid():
            self._let_sleep()
            # the message's own descriptor is closed with it; ours is not passed on to other processes
            self._inhibitor = os.dup(descriptor.fileDescriptor())
            self._deaf.discard(SLEEP)

    def _let_sleep(self) -> None:
        if self._inhibitor >= 0:
            with contextlib.suppress(OSError):
                os.close(self._inhibitor)
            self._inhibitor = -1

    # --- what comes in ----------------------------------------------------------------------------------------

    @Slot("QDBusMessage")
    def screen_saver(self, message: QDBusMessage) -> None:
        """ActiveChanged(b)."""
        if message.arguments()[:1] == [True]:
            self.fired.emit(SCREEN_LOCKED)

    @Slot("QDBusMessage")
    def sleeping(self, message: QDBusMessage) -> None:
        """PrepareForSleep(b)."""
        if message.arguments()[:1] == [True]:
            self.fired.emit(SLEEP)

    @Slot("QDBusMessage")
    def session_locked(self, message: QDBusMessage) -> None:
        """Lock() of a session: ours, or any while we do not know which one is ours."""
        if self._ours(message.path()):
            self.fired.emit(SCREEN_LOCKED)

    @Slot("QDBusMessage")
    def session_changed(self, message: QDBusMessage) -> None:
        """Another user's session came to the front, or the desktop says that it locked: asked for, since the message's
        own map cannot be read from Python without risk."""
        if message.arguments()[:1] == [SESSION] and self._ours(message.path()):
            self._look(LOGIND, message.path(), SESSION, "Active", wanted=False, reason=OTHER_USER)
            self._look(LOGIND, message.path(), SESSION, "LockedHint", wanted=True, reason=SCREEN_LOCKED)

    @Slot("QDBusMessage")
    def power_changed(self, message: QDBusMessage) -> None:
        """The lid, also where closing it does not put the computer to sleep."""
        if message.arguments()[:1] == [UPOWER]:
            self._look(UPOWER, UPOWER_PATH, UPOWER, "LidIsClosed", wanted=True, reason=LID)

    def _look(self, service: str, path: str, interface: str, name: str, *, wanted: bool, reason: str) -> None:
        def told(value: Any) -> None:
            if isinstance(value, QDBusVariant) and value.variant() is wanted:
                self.fired.emit(reason)

        self._ask(self._system, service, path, PROPERTIES, "Get", [interface, name], told)

    def _ours(self, path: str) -> bool:
        return not self._session_path or path == self._session_path
