"""Where tests run: an empty HOME, working folder and temporary folder of their own, and no screen.

Anything that appears in them is a file that the program left behind (tests/leaks.py). Must never let a test reach the
home of whoever runs it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Written by libraries at their first use, on any machine, whatever the program does; never holds words of ours.
BY_LIBRARIES = ("home/.cache/fontconfig",)

_HOME_FOLDERS = {
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
}


class Sandbox:
    """The folders, and the process's environment pointed at them until `close`."""

    def __init__(self) -> None:
        # pytest's own tmp_path stays where it always is, so that it can be looked at after a failure.
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
        self.root = Path(tempfile.mkdtemp(prefix="tests-"))
        self.home, self.cwd, self.temporary = (self._folder(name) for name in ("home", "cwd", "tmp"))
        self._environment = dict(os.environ)
        self._cwd_before = Path.cwd()
        os.environ.update({name: str(self.home / folder) for name, folder in _HOME_FOLDERS.items()})
        os.environ.update(HOME=str(self.home), USERPROFILE=str(self.home), TMPDIR=str(self.temporary))
        os.environ.update(XDG_RUNTIME_DIR=str(self._folder("runtime")))
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        # As the program sets them before it imports Qt: no shader caches (they escape even a changed HOME).
        os.environ.update(QT_DISABLE_SHADER_DISK_CACHE="1", QML_DISABLE_DISK_CACHE="1")
        os.environ.update(MESA_SHADER_CACHE_DISABLE="true")
        tempfile.tempdir = None

    def _folder(self, name: str) -> Path:
        folder = self.root / name
        folder.mkdir(mode=0o700)
        return folder

    def enter(self) -> None:
        """Makes the empty folder the working folder; each test starts there."""
        os.chdir(self.cwd)

    def files(self) -> set[str]:
        """Everything in the folders, relative to the sandbox, less what libraries write."""
        return {name for name in self._walk() if not name.startswith(BY_LIBRARIES)}

    def _walk(self) -> Iterator[str]:
        folders = [self.home, self.cwd, self.temporary]
        while folders:
            for entry in os.scandir(folders.pop()):
                name = Path(entry.path).relative_to(self.root).as_posix()
                if entry.is_dir(follow_symlinks=False):
                    folders.append(Path(entry.path))
                    if name in {"home/.cache", "home/.config", "home/.local", "home/.local/share"}:
                        continue
                yield name

    def remove(self, names: set[str]) -> None:
        """Takes away what one test left, so that the next is not blamed for it."""
        for name in names:
            path = self.root / name
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                path.unlink(missing_ok=True)

    def close(self) -> None:
        os.chdir(self._cwd_before)
        os.environ.clear()
        os.environ.update(self._environment)
        tempfile.tempdir = None
        shutil.rmtree(self.root, ignore_errors=True)
