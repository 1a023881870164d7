"""macOS, written from its documentation. NOT RUN on macOS: nothing here is promised until its gates have run."""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH111, PTH118, PTH208
from __future__ import annotations

import os
import shutil
import time

from ui.platform import Place

_PT_DENY_ATTACH = 31


class MacOS:
    """See ui.platform.System."""

    name = "macos"
    gates_run = False

    def harden_process(self) -> None:
        import ctypes
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        ctypes.CDLL(None).ptrace(_PT_DENY_ATTACH, 0, 0, 0)

    def quiet_environment(self) -> dict[str, str]:
        return {}

    def idle_clock(self) -> float:
        # CLOCK_MONOTONIC goes on during sleep on macOS.
        return time.clock_gettime(time.CLOCK_MONOTONIC)

    def has_screen(self) -> bool:
        return True

    def data_folder(self) -> str:
        return os.path.join(os.path.expanduser("~"), "Library", "Application Support")

    def places(self) -> list[Place]:
        home = os.path.expanduser("~")
        found = [Place(home, "", "home", shutil.disk_usage(home).free)]
        try:
            volumes = sorted(os.listdir("/Volumes"))
        except OSError:
            return found
        for name in volumes:
            path = os.path.join("/Volumes", name)
            if os.path.ismount(path):
                found.append(Place(path, name, "stick", shutil.disk_usage(path).free))
        return found
