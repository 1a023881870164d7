"""Linux: prctl and rlimits against dumps, CLOCK_BOOTTIME, mounts from /proc. Run and tested here."""

# os.path and not pathlib: importing that would delay the first paint of every process.
# ruff: noqa: PTH110, PTH111, PTH112, PTH118, PTH119, PTH123
from __future__ import annotations

import os
import time

from ui.platform import Place

_PR_SET_DUMPABLE = 4
# Mounts that are memory sticks, cards and other disks of a person, by where desktops mount them.
_REMOVABLE_ROOTS = ("/media/", "/run/media/", "/mnt/")


class Linux:
    """See ui.platform.System."""

    name = "linux"
    gates_run = True

    def harden_process(self) -> None:
        import ctypes
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        # exec resets this flag, so every process sets it for itself.
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

    def quiet_environment(self) -> dict[str, str]:
        """Without a session bus the library would start one, and leave its address in the home folder."""
        if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
            return {}
        usual = os.path.join(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}", "bus")
        return {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={usual}" if os.path.exists(usual) else "disabled:"}

    def idle_clock(self) -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

    def has_screen(self) -> bool:
        return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))

    def data_folder(self) -> str:
        return os.environ.get("XDG_DATA_HOME") or os.path.join(os.path.expanduser("~"), ".local", "share")

    def places(self) -> list[Place]:
        home = os.path.expanduser("~")
        found = [Place(home, "", "home", _free(home))]
        try:
            with open("/proc/self/mounts", encoding="utf-8", errors="replace") as stream:
                lines = stream.read(1 << 20).splitlines()
        except OSError:
            return found
        for line in lines:
            parts = line.split()
            if len(parts) < 3:
                continue
            path = parts[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
            if path.startswith(_REMOVABLE_ROOTS) and os.path.isdir(path):
                found.append(Place(path, os.path.basename(path), "stick", _free(path)))
        return found


def _free(path: str) -> int | None:
    try:
        numbers = os.statvfs(path)
    except OSError:
        return None
    return numbers.f_bavail * numbers.f_frsize
