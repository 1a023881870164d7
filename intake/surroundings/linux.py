"""Linux: /proc/swaps, /sys/power and the block devices below them. Run and tested, on made-up trees too.

A device counts as encrypted when it, or every device it lies on, is a dm-crypt mapping (its uuid says CRYPT-). Memory
that is compressed (zram without a backing device) is no disk. Sources: the kernel's admin-guide (zram, power, dm).
"""

from __future__ import annotations

import re
from pathlib import Path

_DEEP = 16
# Mounted storage of a cloud service, by the type of file system.
_CLOUD_TYPES = {"fuse.rclone": "rclone", "fuse.google-drive-ocamlfuse": "Google Drive", "davfs": "WebDAV",
                "fuse.davfs2": "WebDAV", "fuse.onedriver": "OneDrive", "fuse.pcloud": "pCloud"}  # fmt: skip


class Linux:
    """See intake.surroundings.Machine. `root` is / but for tests."""

    def __init__(self, root: Path = Path("/")) -> None:
        self._root = root

    def swap_in_the_clear(self) -> bool:
        return any(not self._safe(path, kind) for path, kind in self._swaps())

    def hibernates_in_the_clear(self) -> bool:
        if "disk" not in self._read("sys/power/state").split() or "[disabled]" in self._read("sys/power/disk"):
            return False
        where = self._read("sys/power/resume").strip() or "0:0"
        if where == "0:0" and (named := re.search(r"(?:^|\s)resume=(\S+)", self._read("proc/cmdline"))):
            where = self._number(self._device_of_name(named.group(1)))
        if where == "0:0":
            # where firmware can remember the place, a system needs no setting: any swap on a disk may take the image
            efi = self._at("sys/firmware/efi").exists()
            return efi and self.swap_in_the_clear()
        device = self._at("sys/dev/block") / where
        return not self._encrypted(device.resolve(), _DEEP)

    def cloud_mount(self, folder: Path) -> str:
        return _CLOUD_TYPES.get(self._mount(folder)[1], "")

    # --- swap ----------------------------------------------------------------------------------------------------

    def _swaps(self) -> list[tuple[str, str]]:
        """(path, "partition" or "file") of each swap in use."""
        rows = [line.split() for line in self._read("proc/swaps").splitlines()[1:]]
        return [(_unescaped(row[0]), row[1]) for row in rows if len(row) >= 2]

    def _safe(self, path: str, kind: str) -> bool:
        if kind == "file":
            path = self._mount(Path(path))[0]
        device = self._device_of_name(path)
        return self._in_memory(device) or self._encrypted(device, _DEEP)

    def _in_memory(self, device: Path) -> bool:
        if not device.name.startswith("zram"):
            return False
        behind = self._text(device / "backing_dev").strip()
        return behind in ("", "none")

    # --- devices -------------------------------------------------------------------------------------------------

    def _device_of_name(self, path: str) -> Path:
        """/dev/mapper/x, /dev/sda2 or UUID=… as its folder below /sys."""
        for word, folder in (("UUID=", "by-uuid"), ("PARTUUID=", "by-partuuid"), ("LABEL=", "by-label")):
            if path.startswith(word):
                path = f"/dev/disk/{folder}/{path[len(word) :]}"
        link = self._at(path.lstrip("/"))
        name = link.resolve().name if link.is_symlink() else Path(path).name
        return (self._at("sys/class/block") / name).resolve()

    def _number(self, device: Path) -> str:
        return self._text(device / "dev").strip() or "0:0"

    def _encrypted(self, device: Path, deep: int) -> bool:
        if self._text(device / "dm" / "uuid").startswith("CRYPT-"):
            return True
        if deep == 0:
            return False
        try:
            below = [entry.resolve() for entry in (device / "slaves").iterdir()]
        except OSError:
            return False
        return bool(below) and all(self._encrypted(each, deep - 1) for each in below)

    def _mount(self, path: Path) -> tuple[str, str]:
        """(device, type) of the file system that holds `path`: the longest mount point that it begins with."""
        best: tuple[str, str, str] = ("", "", "")
        for line in self._read("proc/self/mountinfo").splitlines():
            before, _, after = line.partition(" - ")
            parts, rest = before.split(), after.split()
            if len(parts) < 5 or len(rest) < 2:
                continue
            point = _unescaped(parts[4])
            # a later mount on the same point lies over the earlier
            if path.is_relative_to(point) and len(point) >= len(best[0]):
                best = (point, _unescaped(rest[1]), rest[0])
        return best[1], best[2]

    def _at(self, name: str) -> Path:
        return self._root / name

    def _read(self, name: str) -> str:
        return self._text(self._at(name))

    @staticmethod
    def _text(file: Path) -> str:
        try:
            with file.open("rb") as stream:
                return stream.read(1 << 20).decode("utf-8", "replace")
        except OSError:
            return ""


def _unescaped(text: str) -> str:
    """Spaces and the like stand as octal numbers in the kernel's tables."""
    return re.sub(r"\\([0-7]{3})", lambda match: chr(int(match.group(1), 8)), text)
