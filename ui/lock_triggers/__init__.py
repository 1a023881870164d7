"""What the system tells that an open vault must be locked for: screen lock, sleep, another user, the lid.

One module a system behind one interface. Only the Linux side has been run. A trigger that cannot be had is told, and
then the supervisor's idle deadline and the person's own Ctrl+L hold. Must never hold a process up: nothing here waits
for an answer.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.lock_triggers.base import LockTriggers

__all__ = ["LockTriggers", "triggers_of"]


def triggers_of(system: str, window: QWidget) -> LockTriggers:
    """The triggers of "linux", "windows" or "macos", not yet started. Windows sends its messages to `window`."""
    if system == "windows":
        from ui.lock_triggers.windows import WindowsTriggers

        return WindowsTriggers(window)
    if system == "macos":
        from ui.lock_triggers.macos import MacTriggers

        return MacTriggers(window)
    from ui.lock_triggers.linux_dbus import LinuxTriggers

    return LinuxTriggers(window)
