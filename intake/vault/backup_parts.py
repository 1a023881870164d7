"""The database's copy in parts below `d/` of a backup, and out of them again. Knows hashes, no key."""

from __future__ import annotations

import contextlib
import hashlib
import os
from pathlib import Path

from intake.errors import BackupDamaged, BackupUnreliable
from intake.fsio import fsync_folder, open_private, translate_os_errors, write_all
from intake.model.ids import RandomBytes, new_id
from intake.progress import CancelToken, Progress
from intake.vault import backup_files as files
from intake.vault.backup_files import Head, Part
from intake.vault.layout import MIB

_CHUNK = MIB


def put_parts(
    folder: Path, local: Path, random_bytes: RandomBytes, progress: Progress, cancel: CancelToken | None
) -> tuple[Part, ...]:
    parts: list[Part] = []
    total = local.stat().st_size
    place = folder / files.DATABASE
    with translate_os_errors(writing=True), local.open("rb") as source:
        done = 0
        while done < total:
            path = place / new_id(random_bytes)
            state, size = hashlib.sha256(), 0
            with open_private(path) as stream:
                while size < files.PART and (data := source.read(min(_CHUNK, files.PART - size))):
                    if cancel is not None:
                        cancel.raise_if_cancelled()
                    write_all(stream, data)
                    state.update(data)
                    size += len(data)
                    progress("backup-database", done + size, total)
                os.fsync(stream.fileno())
            parts.append(Part(path.name, size, state.hexdigest()))
            done += size
        fsync_folder(place)
    return tuple(parts)


def read_back_parts(folder: Path, parts: tuple[Part, ...], progress: Progress, cancel: CancelToken | None) -> None:
    for number, part in enumerate(parts):
        state = hashlib.sha256()
        with translate_os_errors(writing=False), (folder / files.DATABASE / part.name).open("rb") as stream:
            forget_cached(stream.fileno())
            while data := stream.read(_CHUNK):
                if cancel is not None:
                    cancel.raise_if_cancelled()
                state.update(data)
        if state.hexdigest() != part.sha256:
            raise BackupUnreliable
        progress("backup-verify", number + 1, len(parts))


def forget_cached(handle: int) -> None:
    """So that what is read comes from the disk, where the system can be asked."""
    if hasattr(os, "posix_fadvise"):
        with contextlib.suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def join_parts(folder: Path, incoming: Path, head: Head, progress: Progress, cancel: CancelToken | None) -> None:
    total, done = head.database_size, 0
    with translate_os_errors(writing=True), open_private(incoming) as sink:
        for part in head.parts:
            state = hashlib.sha256()
            with translate_os_errors(writing=False), (folder / files.DATABASE / part.name).open("rb") as stream:
                while data := stream.read(_CHUNK):
                    if cancel is not None:
                        cancel.raise_if_cancelled()
                    state.update(data)
                    with translate_os_errors(writing=True):
                        write_all(sink, data)
                    done += len(data)
                    progress("restore-database", done, total)
            if state.hexdigest() != part.sha256:
                raise BackupDamaged(part="database")
        os.fsync(sink.fileno())
