"""What is on a camera's card, a telephone or a folder: its films, photographs and sound, by their bytes. Only reads."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from intake.fsio import translate_os_errors
from intake.media.sniff import HEAD_BYTES, Viewer, sniff

MOST_FILES = 5_000
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Found:
    """What is on a card: media to take in, in the order of their names, and how many `others` are left on it."""

    files: tuple[Path, ...]
    others: int = 0


def find(folder: Path) -> Found:
    """The media files of a folder and what is in it, by their first bytes. Raises CannotRead."""
    files: list[Path] = []
    others = 0
    for path in _walk(folder, 0):
        if len(files) >= MOST_FILES:
            others += 1
        elif _is_media(path):
            files.append(path)
        else:
            others += 1
    return Found(tuple(files), others)


def _walk(folder: Path, depth: int) -> Iterator[Path]:
    with translate_os_errors(writing=False), os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if depth < _DEEPEST:
                yield from _walk(Path(entry.path), depth + 1)
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)


def _is_media(path: Path) -> bool:
    try:
        with path.open("rb") as stream:
            kind = sniff(stream.read(HEAD_BYTES))
    except OSError:
        return True  # it will be tried, and told
    return kind.viewer in (Viewer.PICTURE, Viewer.PLAYER, Viewer.PAGES)
