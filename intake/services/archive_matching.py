"""Which row of a table speaks of which file of a folder. Decides nothing where two could be meant: that is listed."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake.errors import NotFound, TooManyFiles
from intake.fsio import translate_os_errors
from intake.services.archive_table import Described, last_part, plain_path

MAX_FILES = 200_000


@dataclass(frozen=True, slots=True)
class Found:
    """A file of the folder: its path below it with forward slashes, and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Match:
    """A file and what the table says of it; None where the table says nothing."""

    file: Found
    said: Described | None


@dataclass(frozen=True, slots=True)
class Matching:
    """`rows_alone` name no file that is there, `rows_unclear` several, or one that another row names too;
    `files_alone` are named by no row."""

    matches: tuple[Match, ...]
    rows_alone: tuple[Described, ...]
    rows_unclear: tuple[Described, ...]
    files_alone: tuple[Found, ...]


def files_in(folder: Path, leave_out: Path | None = None) -> list[Found]:
    """Every ordinary file below a folder, by name; no link is followed. Raises NotFound, CannotRead, TooManyFiles."""
    with translate_os_errors(writing=False):
        if not folder.is_dir():
            raise NotFound(what="folder")
        left_out = None if leave_out is None else leave_out.resolve()
        found = []
        for path, size in _walk(folder):
            if path == left_out or path.name.startswith("."):
                continue
            found.append(Found(path.relative_to(folder.resolve()).as_posix(), size))
            if len(found) > MAX_FILES:
                raise TooManyFiles(limit=MAX_FILES)
    return sorted(found, key=lambda file: file.name)


def _walk(folder: Path) -> Iterator[tuple[Path, int]]:
    waiting = [folder.resolve()]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(Path(entry.path))
                elif entry.is_file(follow_symlinks=False):
                    yield Path(entry.path), entry.stat(follow_symlinks=False).st_size


def match(files: Sequence[Found], rows: Sequence[Described]) -> Matching:
    """By path, else by name, else by name without its ending; whatever says it of one file alone."""
    by_path: dict[str, list[Found]] = defaultdict(list)
    by_name: dict[str, list[Found]] = defaultdict(list)
    by_stem: dict[str, list[Found]] = defaultdict(list)
    for file in files:
        name = plain_path(last_part(file.name))
        by_path[plain_path(file.name)].append(file)
        by_name[name].append(file)
        by_stem[name.rsplit(".", 1)[0]].append(file)
    wanted: dict[Found, list[Described]] = defaultdict(list)
    alone: list[Described] = []
    unclear: list[Described] = []
    for row in rows:
        candidates = _candidates(row.file, by_path, by_name, by_stem) if row.file else []
        if len(candidates) == 1:
            wanted[candidates[0]].append(row)
        else:
            (unclear if candidates else alone).append(row)
    for said in wanted.values():
        unclear += said[1:]
    return Matching(
        matches=tuple(Match(file, wanted[file][0]) for file in files if file in wanted),
        rows_alone=tuple(alone),
        rows_unclear=tuple(sorted(unclear, key=lambda row: row.row)),
        files_alone=tuple(file for file in files if file not in wanted),
    )


def _candidates(
    cell: str, by_path: dict[str, list[Found]], by_name: dict[str, list[Found]], by_stem: dict[str, list[Found]]
) -> list[Found]:
    path = plain_path(cell)
    if path in by_path:
        return by_path[path]
    name = plain_path(last_part(cell))
    named = by_name.get(name, [])
    # "C:\\videos\\a\\1.mp4" where the folder holds a/1.mp4: the longest common end says which
    ends = [file for file in named if path.endswith("/" + plain_path(file.name))]
    return ends if len(ends) == 1 else named or by_stem.get(name, [])
