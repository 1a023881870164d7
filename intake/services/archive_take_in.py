"""Taking a folder of existing material in: each file streamed into the vault with its hash, size and type by bytes.

A second run takes only what is missing. What was taken stays when it stops, however it stops; a file is in whole or
not at all. Must never say anything about consent but that nobody was asked, whatever the table says; "already public"
is only what came with an address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from intake.clock import Clock, day_of
from intake.errors import AmanatError, AttachmentChanged, CannotRead, MachineTrouble, Refused, SourceGone
from intake.fsio import free_bytes, translate_os_errors
from intake.model.dossier import (
    NOBODY_ASKED,
    NOT_ASKED,
    ArchiveCopy,
    ArchiveItem,
    ArchiveKind,
    ArchiveMove,
    ArchiveState,
)
from intake.model.ids import new_id
from intake.model.record_types import TYPE_NAMES
from intake.progress import CancelToken, Progress, no_progress
from intake.services.archive_matching import Found, Match, Matching, files_in, match
from intake.services.archive_table import Mapped, corrected, describe, guess, last_part
from intake.services.attachments import take_in as take_file
from intake.sheets.reader import Table, open_table

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

TYPE = TYPE_NAMES[ArchiveItem]
GONE_AFTER = 8
"""Files in a row that cannot be read before the whole source is taken for gone."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run would do. `waiting` are the files to take, `held` how many are in already; `size` is in bytes, and so
    is `room`, what the vault's disk still takes."""

    folder: Path
    table: Table | None
    mapped: Mapped | None
    matching: Matching
    waiting: tuple[Match, ...]
    held: int
    size: int
    room: int

    @property
    def fits(self) -> bool:
        """Whether all of it has room. What does not is left for another time: what is in stays."""
        return self.size <= self.room


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A file that could not be taken in, and why: the code of an error."""

    file: str
    code: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a run did. `again` counts files whose bytes the vault had already; `stopped` says why it ended early."""

    taken: int
    again: int
    held: int
    size: int
    not_taken: tuple[NotTaken, ...]
    left: int
    stopped: AmanatError | None = None


def plan(
    vault: Vault,
    folder: Path,
    table: Path | None = None,
    *,
    encoding: str = "",
    said: Mapping[str, str] | None = None,
    with_unnamed: bool = False,
    read: Table | None = None,
) -> Plan:
    """Reads the table in a process that can open nothing, and compares it with the folder; takes nothing in.

    `said` corrects the guessed columns (see `archive_table.corrected`), `read` is the table if it was read before.
    `with_unnamed` takes files too that no row names; without a table all are. Raises NotFound, BadTable,
    MachineTrouble, WrongUse.
    """
    files = files_in(folder, leave_out=table)
    found = read if read is not None else None if table is None else open_table(table, encoding=encoding)
    mapped = None
    if found is None:
        matching = Matching(tuple(Match(file, None) for file in files), (), (), ())
    else:
        mapped = corrected(guess(found.rows, [file.name for file in files]), said or {})
        matching = match(files, describe(found.rows, mapped))
    wanted = list(matching.matches)
    if with_unnamed:
        wanted += [Match(file, None) for file in matching.files_alone]
    with vault.reader() as reader:
        known = _known(reader)
    waiting = tuple(item for item in wanted if _mark(item) not in known)
    size = sum(item.file.size for item in waiting)
    return Plan(folder, found, mapped, matching, waiting, len(wanted) - len(waiting), size, free_bytes(vault.folder))


def take_in(
    vault: Vault,
    planned: Plan,
    *,
    clock: Clock,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> TakenIn:
    """Takes in what waits, one file after the other. A full disk, a source that is gone and a cancel end it: what is in
    stays, and `stopped` says why. Never raises AmanatError."""
    day = day_of(clock.now())
    taken = again = done = 0
    failed: list[NotTaken] = []
    in_a_row = 0
    stopped: AmanatError | None = None
    for item in planned.waiting:
        try:
            if cancel is not None:
                cancel.raise_if_cancelled()
            new = _take_one(vault, planned, item, day=day, progress=_Part(progress, done, planned.size), cancel=cancel)
        except (CannotRead, AttachmentChanged) as error:
            # one file that is gone keeps no other from being taken in
            failed.append(NotTaken(item.file.name, error.code))
            in_a_row += 1
            if in_a_row >= GONE_AFTER:
                stopped = SourceGone()
                break
        except (MachineTrouble, Refused) as error:
            stopped = error
            break
        else:
            taken, again, in_a_row = taken + new, again + (not new), 0
        done += item.file.size
        progress("take-in", min(done, planned.size), planned.size)
    if taken or again:
        vault.write(lambda writer: writer.checkpoint())
    left = len(planned.waiting) - taken - again
    return TakenIn(taken, again, planned.held, done, tuple(failed), left, stopped)


@dataclass(frozen=True, slots=True)
class _Part:
    """Progress of one file as a part of the whole."""

    whole: Progress
    before: int
    total: int

    def __call__(self, step: str, done: int, total: int) -> None:
        self.whole(step, min(self.before + done, self.total), self.total)


def _take_one(
    vault: Vault, planned: Plan, item: Match, *, day: str, progress: Progress, cancel: CancelToken | None
) -> bool:
    """Whether it was new; the same bytes again become a copy of the item that has them."""
    path = planned.folder / item.file.name
    with translate_os_errors(writing=False):
        stream = path.open("rb")
    with stream:
        attached = take_file(
            vault.media, stream, last_part(item.file.name), size=item.file.size, progress=progress, cancel=cancel
        )
    attachment = attached.attachment
    told = _told(item)

    def work(writer: Writer) -> bool:
        held = writer.list_archive(sha256=attachment.sha256, limit=1)
        if held:
            found = writer.load(held[0].record, ArchiveItem)
            if _mark(item) not in _marks(found):
                order = max((copy.order for copy in found.copies), default=-1) + 1
                copies = (*found.copies, ArchiveCopy(id=new_id(), order=order, **told))
                writer.save(held[0].record, TYPE, msgspec.structs.replace(found, copies=copies), origin="document")
            return False
        said = item.said
        made = ArchiveItem(
            **told,
            consent_state=NOT_ASKED if told["address"] else NOBODY_ASKED,
            captured=said.captured if said else None,
            captured_by=said.captured_by if said else "",
            still_online=said.online if said else None,
            kind=(said.kind if said else None) or kind_of(attachment.media_type),
            sha256=attachment.sha256,
            size=attachment.size,
            media_type=attachment.media_type,
            moves=(ArchiveMove(id=new_id(), state=ArchiveState.UNWATCHED, day=day, by=vault.pseudonym),),
        )
        writer.save(new_id(), TYPE, made, origin="document")
        return True

    return vault.write(work)


def kind_of(media_type: str) -> ArchiveKind:
    """What bytes of this type most likely are; a person may say otherwise."""
    first = media_type.partition("/")[0]
    kinds = {"video": ArchiveKind.VIDEO, "audio": ArchiveKind.VOICE_MESSAGE, "image": ArchiveKind.PHOTOGRAPH}
    return kinds.get(first, ArchiveKind.DOCUMENT if media_type == "application/pdf" else ArchiveKind.OTHER)


def _told(item: Match) -> dict[str, Any]:
    said = item.said
    return {
        "address": said.address if said else "",
        "channel": said.channel if said else "",
        "title_as_found": said.title if said else "",
        "published": said.published if said else None,
        "original_name": item.file.name,
        "as_found": said.as_found if said else (),
    }


Mark = tuple[str, str, int]
_PAGE = 1_000


def _mark(item: Match) -> Mark:
    """By what a file is known again without being read: its path below the folder, its address, its size."""
    return item.file.name, item.said.address if item.said else "", item.file.size


def _marks(item: ArchiveItem) -> set[Mark]:
    """All marks an item answers to."""
    first = (item.original_name, item.address, item.size)
    return {first, *((copy.original_name, copy.address, item.size) for copy in item.copies)}


def _known(reader: Reader) -> set[Mark]:
    """Read from the list, which is quick; the items that were found more than once are looked into."""
    known: set[Mark] = set()
    page = reader.list_archive(limit=_PAGE)
    while page:
        known |= {(row.original_name, row.address, row.size) for row in page if row.sha256}
        page = reader.list_archive(after=page[-1], limit=_PAGE)
    for record in reader.records_that_say(TYPE, "copies"):
        known |= _marks(reader.load(record, ArchiveItem))
    return known


__all__ = ["Found", "Matching", "NotTaken", "Plan", "TakenIn", "plan", "take_in"]
