"""Windows: page file, hibernation and BitLocker of the system's disk, from the registry. NOT RUN on Windows.

Written from the documentation; whether another disk is encrypted cannot be told without an administrator's rights.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

_CONTROL = r"SYSTEM\CurrentControlSet\Control"


class Windows:
    """See intake.surroundings.Machine."""

    def swap_in_the_clear(self) -> bool:
        files = self._value(rf"{_CONTROL}\Session Manager\Memory Management", "PagingFiles")
        encrypted = self._value(rf"{_CONTROL}\FileSystem", "NtfsEncryptPagingFile") == 1
        return bool(files) and not encrypted and not self._bitlocker()

    def hibernates_in_the_clear(self) -> bool:
        return bool(self._value(rf"{_CONTROL}\Power", "HibernateEnabled") == 1) and not self._bitlocker()

    def cloud_mount(self, folder: Path) -> str:
        import os

        for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
            place = os.environ.get(name)
            if place and folder.resolve().is_relative_to(Path(place)):
                return "OneDrive"
        return ""

    def _bitlocker(self) -> bool:
        return bool(self._value(rf"{_CONTROL}\BitLockerStatus", "BootStatus") == 1)

    @staticmethod
    def _value(key: str, name: str) -> Any:
        """A value of HKEY_LOCAL_MACHINE, or None."""
        import winreg

        registry: Any = winreg
        try:
            with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, key) as opened:
                return registry.QueryValueEx(opened, name)[0]
        except OSError:
            return None
