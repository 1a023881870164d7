"""Files of a camera's card or a telephone into the vault, with hash and name; each is read back before a card is wiped.

The card is read twice, the second time past the system's memory of the first; what the vault holds is read once and
decrypted. Only where all three agree may anybody be told to wipe. Never writes to the card, follows no link on it.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from intake.clock import Clock, day_of
from intake.errors import AmanatError, Cancelled, CardReadsDifferently, DiskFull
from intake.fsio import translate_os_errors
from intake.media.sniff import HEAD_BYTES, Viewer, by_mime
from intake.model.attachment import Attachment
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.services import camera_notes, viewing
from intake.services.attachments import CHUNK, Attached, described, take_in
from intake.services.camera_cards import Found, find
from intake.services.camera_notes import Card, WaitingFile
from intake.vault.media import StoredMedia

__all__ = ["Found", "Taken", "TakenCard", "TakenHere", "cards", "find", "is_film", "is_named", "take_in_all"]
__all__ += ["settled", "take_in_card", "take_in_here", "wiped"]

if TYPE_CHECKING:
    from intake.services.account import Account
    from intake.services.sealed_session import SealedSession
    from intake.vault.vault import Vault

_READINGS = 3  # the card, the vault, the card again


@dataclass(frozen=True, slots=True)
class Taken:
    """One file in the vault, the same as on the card at both readings; `known` where something named it before."""

    attached: Attached
    made: str
    known: bool = False


@dataclass(frozen=True, slots=True)
class TakenCard:
    """What became of a card. `failed` counts by error code; `card` is empty unless all of it may be wiped."""

    card: str
    files: tuple[str, ...]
    known: int = 0
    size: int = 0
    failed: dict[str, int] = field(default_factory=dict)
    left: int = 0


@dataclass(frozen=True, slots=True)
class TakenHere:
    """Files taken in for one testimony; `known` were there already, `failed` counts by error code, `card` as above.
    `waiting` are their notes: to be `settled` once the testimony with them is kept."""

    attached: tuple[Attached, ...]
    known: int = 0
    failed: dict[str, int] = field(default_factory=dict)
    card: str = ""
    waiting: tuple[str, ...] = ()


def take_in_card(
    vault: Vault,
    paths: Sequence[Path],
    *,
    clock: Clock,
    label: str = "",
    left: int = 0,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> TakenCard:
    """Takes files in; each waits in the vault for its testimony. What was taken in stays when it is cancelled or one
    fails. Raises Cancelled, DiskFull."""
    card, day = new_id(), day_of(clock.now())
    files: list[str] = []
    failed: dict[str, int] = {}
    known = size = 0
    for number, taken in enumerate(take_in_all(vault, paths, failed, progress=progress, cancel=cancel)):
        item = taken.attached.attachment
        size += item.size
        if taken.known:
            known += 1
            continue
        files.append(camera_notes.put(vault, _waiting(card, number, taken, day)))
    remind = ""
    if not failed and paths:
        remind = camera_notes.put(vault, Card(day=day, files=len(paths), size=size, label=label, left=left))
    return TakenCard(remind, tuple(files), known, size, failed, left)


def take_in_here(
    vault: Vault,
    session: SealedSession | None,
    paths: Sequence[Path],
    account: Account,
    clock: Clock,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> TakenHere:
    """Files for one testimony, each verified as those of a card are. Those it has already are only counted.

    Each waits with its number until `settled`, so that nothing that came in is lost when the testimony is not kept
    with it. Raises Cancelled, DiskFull where nothing came in before.
    """
    attached: list[Attached] = []
    notes: list[str] = []
    group = new_id()
    failed: dict[str, int] = {}
    have = {item.sha256 for item in account.testimony.attachments}
    known = size = 0
    day = day_of(clock.now())
    whole = bool(paths)
    try:
        for taken in take_in_all(vault, paths, failed, session=session, progress=progress, cancel=cancel):
            item = taken.attached.attachment
            size += item.size
            if item.sha256 in have:
                known += 1
                continue
            have.add(item.sha256)
            made = item.made or (exact(taken.made[:10]) if taken.made else None)
            item = msgspec.structs.replace(item, made=made, received=exact(day))
            attached.append(Attached(item, taken.attached.warning))
            if session is None:
                found = _waiting(group, len(notes), taken, day)
                notes.append(camera_notes.put(vault, msgspec.structs.replace(found, looked=True, suggested=account.id)))
    except (Cancelled, DiskFull):
        if not attached:
            raise
        whole = False  # what came in is kept; nobody is told to wipe
    card = ""
    if whole and not failed:
        number = account.testimony.case_number
        note = Card(day=day, files=len(paths), size=size, label=paths[0].parent.name, case_number=number)
        card = camera_notes.put(vault, note)
    return TakenHere(tuple(attached), known, failed, card, tuple(notes))


def settled(vault: Vault, waiting: Sequence[str]) -> None:
    """The testimony that names these files is kept."""
    camera_notes.drop(vault, *waiting)


def _waiting(card: str, number: int, taken: Taken, day: str) -> WaitingFile:
    item = taken.attached.attachment
    return WaitingFile(
        card=card,
        number=number,
        sha256=item.sha256,
        size=item.size,
        media_type=item.media_type,
        claimed_type=item.claimed_type,
        name=item.original_name,
        made=taken.made,
        day=day,
    )


def take_in_all(
    vault: Vault,
    paths: Sequence[Path],
    failed: dict[str, int],
    *,
    session: SealedSession | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> Iterator[Taken]:
    """Takes files in one after the other, each verified before the next; what fails is counted in `failed` by its
    error's code. Into `session` where the testimony is sealed. Raises Cancelled, DiskFull."""
    sizes = [_size(path) for path in paths]
    told = _Told(progress, _READINGS * sum(sizes))
    held = {vault.media.size(sha256) for sha256 in vault.media.held()}
    for path, size in zip(paths, sizes, strict=True):
        start = told.done
        try:
            yield _verified(vault, path, session, size in held, told, cancel)
            held.add(size)
        except (Cancelled, DiskFull):
            raise
        except AmanatError as error:
            failed[error.code] = failed.get(error.code, 0) + 1
        told.jump(start + _READINGS * size)


class _Told:
    """Progress over several readings of several files, in bytes."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress, self._total, self.done = progress, max(1, total), 0

    def add(self, count: int) -> None:
        self.jump(self.done + count)

    def jump(self, done: int) -> None:
        self.done = done
        self._progress("take-in", min(done, self._total), self._total)


def _verified(
    vault: Vault, path: Path, session: SealedSession | None, same_size: bool, told: _Told, cancel: CancelToken | None
) -> Taken:
    """One file: read, stored, read back from the vault and read again from the card. Raises AttachmentChanged where
    any two differ (then nothing of it is kept), MachineTrouble, Cancelled."""
    if same_size and session is None and (known := _known(vault, path, told, cancel)) is not None:
        return known
    with translate_os_errors(writing=False):
        stream = path.open("rb")
    with stream:
        with translate_os_errors(writing=False):
            status = os.fstat(stream.fileno())
        last = 0

        def moved(step: str, done: int, total: int) -> None:
            nonlocal last
            told.add(done - last)
            last = done

        store = vault.media if session is None else session.media
        attached = take_in(store, stream, path.name, size=status.st_size, progress=moved, cancel=cancel)
    item = attached.attachment
    try:
        _agree(item.sha256, _hash_held(vault, item, told, cancel))
        _agree(item.sha256, _hash_file(path, told, cancel))
    except BaseException:
        _drop_unnamed(vault, item.sha256)
        raise
    return Taken(attached, _minute(status.st_mtime))


def _known(vault: Vault, path: Path, told: _Told, cancel: CancelToken | None) -> Taken | None:
    """The file if the vault holds it and something names it; compared as carefully, stored no second time."""
    sha256 = _hash_file(path, told, cancel)
    size = vault.media.size(sha256)
    if size is None or not is_named(vault, sha256):
        return None
    with vault.media.open(sha256) as reader:
        head = reader.read(HEAD_BYTES)
    attached = described(StoredMedia("", sha256, size), head, path.name)
    _agree(sha256, _hash_held(vault, attached.attachment, told, cancel))
    return Taken(attached, _minute(path.stat().st_mtime), known=True)


def is_named(vault: Vault, sha256: str) -> bool:
    """Whether a record, a draft or a file that waits names it: else nothing would ever find it again."""
    with vault.reader() as reader:
        if reader.media_mentioned(sha256):
            return True
        if any(note.sha256 == sha256 for _, note in camera_notes.held(reader, WaitingFile)):
            return True
        drafts = [data for row in reader.drafts() if (data := reader.draft(row.record)) is not None]
    return any(sha256.encode() in data for data in drafts)


def _drop_unnamed(vault: Vault, sha256: str) -> None:
    if not is_named(vault, sha256):
        vault.media.delete(sha256)


def _agree(wanted: str, found: str) -> None:
    if wanted != found:
        raise CardReadsDifferently


def _hash_held(vault: Vault, item: Attachment, told: _Told, cancel: CancelToken | None) -> str:
    with viewing.source(vault, item) as reader:
        return _hashed(reader, told, cancel)


def _hash_file(path: Path, told: _Told, cancel: CancelToken | None) -> str:
    with translate_os_errors(writing=False), path.open("rb") as stream:
        if hasattr(os, "posix_fadvise"):
            # else a second reading is of the system's memory of the first, not of the card
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return _hashed(stream, told, cancel)


def _hashed(stream: BinaryIO, told: _Told, cancel: CancelToken | None) -> str:
    digest = hashlib.sha256()
    while piece := stream.read(CHUNK):
        if cancel is not None:
            cancel.raise_if_cancelled()
        digest.update(piece)
        told.add(len(piece))
    return digest.hexdigest()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _minute(moment: float) -> str:
    """The card's word for when a file was last written, as its clock had it here."""
    try:
        return datetime.fromtimestamp(moment).isoformat(timespec="minutes")
    except (OverflowError, OSError, ValueError):
        return ""


def cards(vault: Vault) -> list[tuple[str, Card]]:
    """Cards that are still to be wiped, the oldest first."""
    with vault.reader() as reader:
        return camera_notes.held(reader, Card)


def wiped(vault: Vault, card: str) -> None:
    """A person said that the card is wiped."""
    camera_notes.drop(vault, card)


def is_film(media_type: str) -> bool:
    """Whether a code can be looked for in it."""
    kind = by_mime(media_type)
    return kind.viewer is Viewer.PICTURE or (kind.viewer is Viewer.PLAYER and not media_type.startswith("audio/"))
