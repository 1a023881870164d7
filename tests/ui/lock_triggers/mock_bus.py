"""A message bus of one's own with a logind, a UPower and a desktop on it that do what a test says."""

from __future__ import annotations

import os
from typing import Any

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

SESSION_PATH = "/org/freedesktop/login1/session/_31"


class Services(QDBusVirtualObject):
    """Answers for logind and UPower. `properties` are what Get gives, `inhibitor` the reading end of what was lent."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self.properties: dict[str, Any] = {"Active": True, "LockedHint": False, "LidIsClosed": False}
        self.calls: list[tuple[str, list[Any]]] = []
        self.inhibitor = -1
        self.knows_auto = True
        self.refuses = False
        assert bus.registerVirtualObject("/", self, QDBusConnection.VirtualObjectRegisterOption.SubPath)
        for name in ("org.freedesktop.login1", "org.freedesktop.UPower"):
            assert bus.registerService(name)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        name, given = message.member(), message.arguments()
        self.calls.append((name, given))
        if self.refuses:
            connection.send(message.createErrorReply("org.freedesktop.DBus.Error.AccessDenied", "no"))
        elif name == "Inhibit":
            self.inhibitor, lent = os.pipe()
            connection.send(message.createReply(QDBusUnixFileDescriptor(lent)))
            os.close(lent)
        elif name == "GetSessionByPID" or (name == "GetSession" and self.knows_auto):
            connection.send(message.createReply(QDBusObjectPath(SESSION_PATH)))
        elif name == "Get":
            connection.send(message.createReply(QDBusVariant(self.properties[given[1]])))
        else:
            connection.send(message.createErrorReply("org.freedesktop.DBus.Error.Failed", "no"))
        return True

    def tell(self, path: str, interface: str, name: str, *values: Any) -> None:
        """Sends a signal."""
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self._bus.send(message)

    def changed(self, path: str, interface: str, **properties: Any) -> None:
        """Properties change, and PropertiesChanged says so."""
        self.properties.update(properties)
        self.tell(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", interface, properties, [])

    def let_go(self) -> bool:
        """Whether every copy of the inhibitor was closed: reading then finds the end."""
        os.set_blocking(self.inhibitor, False)
        try:
            return os.read(self.inhibitor, 1) == b""
        except BlockingIOError:
            return False

    def close(self) -> None:
        if self.inhibitor >= 0:
            os.close(self.inhibitor)
