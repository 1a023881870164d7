"""Folders that a cloud client copies away, known by their names, by what clients leave in them, and by their settings.

Looks only at the folder, the folders above it, and the few settings files named here. Sources: the clients' own
documentation of their default folders and marker files.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

# Service -> names of its folder as clients make it (compared without regard to case).
_NAMES: dict[str, tuple[str, ...]] = {
    "OneDrive": ("onedrive", "onedrive - *", "skydrive"),
    "Dropbox": ("dropbox", "dropbox (*"),
    "Google Drive": ("google drive", "googledrive", "googledrive-*", "my drive"),
    "iCloud": ("icloud drive", "iclouddrive", "icloud~*", "com~apple~clouddocs", "mobile documents"),
    "Nextcloud": ("nextcloud",),
    "ownCloud": ("owncloud",),
    "Yandex.Disk": ("yandex.disk", "yandexdisk", "яндекс.диск", "яндекс диск"),
    "Mail.ru": ("облако mail.ru", "mail.ru cloud"),
    "MEGA": ("mega", "megasync"),
    "pCloud": ("pclouddrive", "pcloud sync"),
    "Box": ("box sync",),
    "Baidu": ("baidusyncdisk",),
}
# Service -> what its client leaves in the top folder.
_MARKS: dict[str, tuple[str, ...]] = {
    "Dropbox": (".dropbox",),
    "Nextcloud": (".nextcloudsync.log", ".sync_*.db", "._sync_*.db"),
    "ownCloud": (".owncloudsync.log",),
    "Syncthing": (".stignore",),
    "Resilio Sync": (".sync/ID",),
    "Seafile": (".seafile-data",),
}
# The same for folders.
_MARK_FOLDERS: dict[str, tuple[str, ...]] = {
    "Dropbox": (".dropbox.cache",),
    "Google Drive": (".tmp.drivedownload", ".tmp.driveupload"),
    "Syncthing": (".stfolder",),
}
_MAX_SETTINGS = 1 << 16
# Service -> (settings file below home, what names the folder in it)
_SETTINGS: dict[str, tuple[str, str]] = {
    "OneDrive": (".config/onedrive/config", r'^\s*sync_dir\s*=\s*"([^"]+)"'),
    "Yandex.Disk": (".config/yandex-disk/config.cfg", r'^\s*dir\s*=\s*"?([^"\n]+)"?'),
    "Nextcloud": (".config/Nextcloud/nextcloud.cfg", r"^\d+\\Folders\\\d+\\localPath=(.+)$"),
    "ownCloud": (".config/ownCloud/owncloud.cfg", r"^\d+\\Folders\\\d+\\localPath=(.+)$"),
    "Syncthing": (".config/syncthing/config.xml", r'<folder [^>]*\bpath="([^"]+)"'),
}
_SYNCTHING_TOO = (".local/state/syncthing/config.xml", "Library/Application Support/Syncthing/config.xml")


def cloud_of(folder: Path, home: Path) -> str:
    """The service that copies `folder` away, or an empty string. Raises OSError where nothing can be looked at."""
    folder = folder.resolve()
    above = [folder, *folder.parents]
    for place in above:
        name = place.name.casefold()
        for service, names in _NAMES.items():
            if any(_like(name, pattern) for pattern in names):
                return service
        for service, marks in _MARKS.items():
            if any(_is_there(place, mark) for mark in marks):
                return service
        for service, marks in _MARK_FOLDERS.items():
            if any((place / mark).is_dir() for mark in marks):
                return service
    for service, synced in _from_settings(home):
        if synced.resolve() in above:
            return service
    return ""


def _like(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern


def _is_there(place: Path, mark: str) -> bool:
    try:
        # files only: ~/.dropbox is a folder, of the client's own settings
        return any(True for _ in place.glob(mark)) if "*" in mark else (place / mark).is_file()
    except OSError:
        return False


def _from_settings(home: Path) -> list[tuple[str, Path]]:
    found = [(service, home / file, pattern) for service, (file, pattern) in _SETTINGS.items()]
    found += [("Syncthing", home / file, _SETTINGS["Syncthing"][1]) for file in _SYNCTHING_TOO]
    folders = []
    for service, file, pattern in found:
        for place in re.findall(pattern, _text(file), re.MULTILINE):
            folders.append((service, home / place.strip()[2:] if place.startswith("~/") else Path(place.strip())))
    try:
        untrusted = json.loads(_text(home / ".dropbox" / "info.json") or "{}")
    except ValueError:
        untrusted = {}
    for account in untrusted.values() if isinstance(untrusted, dict) else ():
        if isinstance(account, dict) and isinstance(account.get("path"), str):
            folders.append(("Dropbox", Path(account["path"])))
    return folders


def _text(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return stream.read(_MAX_SETTINGS).decode("utf-8", "replace")
    except OSError:
        return ""
