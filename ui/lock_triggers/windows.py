"""Windows, written from its documentation. NOT RUN on Windows: nothing here is promised until its gates have run.

Session changes (WTSRegisterSessionNotification, WM_WTSSESSION_CHANGE), sleep (WM_POWERBROADCAST, PBT_APMSUSPEND), the
lid (RegisterPowerSettingNotification with GUID_LIDSWITCH_STATE_CHANGE) and the end of the session (WM_QUERYENDSESSION).
Windows gives a program about two seconds before it sleeps and has no inhibitor that a program may hold for longer.
"""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.lock_triggers.base import ENDING, LID, OTHER_USER, SCREEN_LOCKED, SLEEP, LockTriggers

WM_QUERYENDSESSION, WM_POWERBROADCAST, WM_WTSSESSION_CHANGE = 0x0011, 0x0218, 0x02B1
PBT_APMSUSPEND, PBT_POWERSETTINGCHANGE = 0x0004, 0x8013
WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x2, 0x4, 0x6, 0x7
NOTIFY_FOR_THIS_SESSION = 0
# ba3e0f4d-b817-4094-a2d1-d56379e6a0f3 as it lies in memory
LID_SWITCH = bytes.fromhex("4d0f3eba17b89440a2d1d56379e6a0f3")

SESSION_REASONS = {
    WTS_SESSION_LOCK: SCREEN_LOCKED,
    WTS_CONSOLE_DISCONNECT: OTHER_USER,
    WTS_REMOTE_DISCONNECT: OTHER_USER,
    WTS_SESSION_LOGOFF: ENDING,
}


def reason_of(message: int, wparam: int, setting: bytes = b"", value: int = 1) -> str | None:
    """Why to lock, from the numbers of one window message; nothing for every other message."""
    if message == WM_WTSSESSION_CHANGE:
        return SESSION_REASONS.get(wparam)
    if message == WM_POWERBROADCAST and wparam == PBT_APMSUSPEND:
        return SLEEP
    if message == WM_POWERBROADCAST and wparam == PBT_POWERSETTINGCHANGE:
        return LID if setting == LID_SWITCH and value == 0 else None
    return ENDING if message == WM_QUERYENDSESSION else None


class _Message(ctypes.Structure):
    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


class _PowerSetting(ctypes.Structure):
    _fields_ = (("setting", ctypes.c_ubyte * 16), ("length", ctypes.c_uint32), ("data", ctypes.c_ubyte))


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, triggers: WindowsTriggers) -> None:
        super().__init__()
        self._triggers = triggers

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: Any) -> Any:
        if bytes(kind) == b"windows_generic_MSG":  # type: ignore[arg-type]
            told = _Message.from_address(int(message))
            setting, value = b"", 1
            if told.message == WM_POWERBROADCAST and told.wparam == PBT_POWERSETTINGCHANGE and told.lparam:
                power = _PowerSetting.from_address(told.lparam)
                setting, value = bytes(power.setting), int(power.data)
            reason = reason_of(told.message, told.wparam, setting, value)
            if reason is not None:
                self._triggers.fired.emit(reason)
        return False, 0


class WindowsTriggers(LockTriggers):
    """See ui.lock_triggers.base.LockTriggers."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = int(window.winId())
        self._filter = _Filter(self)
        self._lid: int | None = None

    def start(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self._filter)
        # use_last_error is not wanted: what cannot be registered is done without
        sessions, user = ctypes.WinDLL("wtsapi32"), ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
        if not sessions.WTSRegisterSessionNotification(ctypes.c_void_p(self._window), NOTIFY_FOR_THIS_SESSION):
            self.unheard.emit(frozenset({SCREEN_LOCKED}))
        user.RegisterPowerSettingNotification.restype = ctypes.c_void_p
        guid = (ctypes.c_ubyte * 16).from_buffer_copy(LID_SWITCH)
        self._lid = user.RegisterPowerSettingNotification(ctypes.c_void_p(self._window), ctypes.byref(guid), 0)

    def stop(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self._filter)
        sessions, user = ctypes.WinDLL("wtsapi32"), ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore]
        sessions.WTSUnRegisterSessionNotification(ctypes.c_void_p(self._window))
        if self._lid:
            user.UnregisterPowerSettingNotification(ctypes.c_void_p(self._lid))
