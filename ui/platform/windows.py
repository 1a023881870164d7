"""Windows, written from its documentation. NOT RUN on Windows: nothing here is promised until its gates have run."""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH111
from __future__ import annotations

import os
import time

from ui.platform import Place

_SEM_NOGPFAULTERRORBOX = 0x0002
_DRIVE_REMOVABLE, _DRIVE_FIXED = 2, 3


class Windows:
    """See ui.platform.System."""

    name = "windows"
    gates_run = False

    def harden_process(self) -> None:
        # Keeps Windows Error Reporting from writing a dump of this process.
        import ctypes

        kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
        kernel.SetErrorMode(_SEM_NOGPFAULTERRORBOX)

    def quiet_environment(self) -> dict[str, str]:
        return {}

    def idle_clock(self) -> float:
        # QueryPerformanceCounter, which Python uses here, goes on during sleep.
        return time.monotonic()

    def has_screen(self) -> bool:
        return True

    def data_folder(self) -> str:
        return os.environ.get("LOCALAPPDATA") or os.path.expanduser("~")

    def places(self) -> list[Place]:
        import ctypes
        import shutil

        kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
        home = os.path.expanduser("~")
        found = [Place(home, "", "home", shutil.disk_usage(home).free)]
        letters = kernel.GetLogicalDrives()
        for number in range(26):
            root = f"{chr(65 + number)}:\\"
            if letters >> number & 1 and kernel.GetDriveTypeW(root) in (_DRIVE_REMOVABLE, _DRIVE_FIXED):
                kind = "stick" if kernel.GetDriveTypeW(root) == _DRIVE_REMOVABLE else "disk"
                try:
                    free: int | None = shutil.disk_usage(root).free
                except OSError:
                    continue
                found.append(Place(root, root[:2], kind, free))
        return found
