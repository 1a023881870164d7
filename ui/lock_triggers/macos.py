"""macOS, written from its documentation. NOT RUN on macOS: nothing here is promised until its gates have run.

The screen lock comes as the distributed notification com.apple.screenIsLocked, sleep and closing the lid through
IORegisterForSystemPower (sleep waits up to 30 s until it is allowed), and switching users is looked for in
CGSessionCopyCurrentDictionary, which has no notification that plain C can receive.
"""

from __future__ import annotations

import ctypes
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from ui.lock_triggers.base import OTHER_USER, SCREEN_LOCKED, SLEEP, LockTriggers

SCREEN_IS_LOCKED = b"com.apple.screenIsLocked"
ON_CONSOLE = b"kCGSSessionOnConsoleKey"
UTF8 = 0x08000100
DELIVER_IMMEDIATELY = 4
# kIOMessageCanSystemSleep and kIOMessageSystemWillSleep of IOKit/IOMessage.h
CAN_SLEEP, WILL_SLEEP = 0xE0000270, 0xE0000280
LOOK_EVERY_MS = 2000

_FRAMEWORKS = "/System/Library/Frameworks/{0}.framework/{0}"
_Notified = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
_Powered = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)


def _framework(name: str) -> Any:
    library = ctypes.CDLL(_FRAMEWORKS.format(name))
    for function in (
        "CFNotificationCenterGetDistributedCenter",
        "CFStringCreateWithCString",
        "CFRunLoopGetMain",
        "CFDictionaryGetValue",
        "CGSessionCopyCurrentDictionary",
        "IONotificationPortGetRunLoopSource",
    ):
        if hasattr(library, function):
            getattr(library, function).restype = ctypes.c_void_p
    return library


class MacTriggers(LockTriggers):
    """See ui.lock_triggers.base.LockTriggers."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._core = _framework("CoreFoundation")
        self._graphics = _framework("CoreGraphics")
        self._power = _framework("IOKit")
        # kept for as long as the system may call them
        self._notified = _Notified(lambda *_: self.fired.emit(SCREEN_LOCKED))
        self._powered = _Powered(self._power_message)
        self._root = 0
        self._key = self._text(ON_CONSOLE)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def _text(self, words: bytes) -> ctypes.c_void_p:
        return ctypes.c_void_p(self._core.CFStringCreateWithCString(None, words, UTF8))

    def start(self) -> None:
        centre = ctypes.c_void_p(self._core.CFNotificationCenterGetDistributedCenter())
        self._core.CFNotificationCenterAddObserver(
            centre, None, self._notified, self._text(SCREEN_IS_LOCKED), None, ctypes.c_long(DELIVER_IMMEDIATELY)
        )
        port, notifier = ctypes.c_void_p(), ctypes.c_uint32()
        self._root = self._power.IORegisterForSystemPower(
            None, ctypes.byref(port), self._powered, ctypes.byref(notifier)
        )
        if self._root:
            source = ctypes.c_void_p(self._power.IONotificationPortGetRunLoopSource(port))
            mode = ctypes.c_void_p.in_dll(self._core, "kCFRunLoopCommonModes")
            self._core.CFRunLoopAddSource(ctypes.c_void_p(self._core.CFRunLoopGetMain()), source, mode)
        else:
            self.unheard.emit(frozenset({SLEEP}))
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        centre = ctypes.c_void_p(self._core.CFNotificationCenterGetDistributedCenter())
        self._core.CFNotificationCenterRemoveEveryObserver(centre, None)

    def _power_message(self, _reference: Any, _service: int, message: int, argument: Any) -> None:
        if message == CAN_SLEEP:
            self._power.IOAllowPowerChange(self._root, ctypes.c_long(argument or 0))
        elif message == WILL_SLEEP:
            # not allowed by us: the end of this process, which comes with the lock, is the leave
            self.fired.emit(SLEEP)

    def _look(self) -> None:
        session = self._graphics.CGSessionCopyCurrentDictionary()
        if not session:
            self.fired.emit(OTHER_USER)
            return
        value = self._core.CFDictionaryGetValue(ctypes.c_void_p(session), self._key)
        if value and not self._core.CFBooleanGetValue(ctypes.c_void_p(value)):
            self.fired.emit(OTHER_USER)
        self._core.CFRelease(ctypes.c_void_p(session))
