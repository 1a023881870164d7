"""Archive items: listed, found, watched, indexed, transcribed, checked. Says nothing about consent, and changes none.

An item is nobody's testimony: it is in no release and in no person's account. Links from it to person records serve
finding alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import msgspec

from intake.clock import Clock, day_of
from intake.errors import NotFound, NotPermitted
from intake.fsio import translate_os_errors, write_all
from intake.model.dossier import ArchiveItem, ArchiveMove, ArchiveState
from intake.model.fields import with_ids
from intake.model.ids import is_id, new_id
from intake.model.record_types import TYPE_NAMES
from intake.model.resolve import RecordState
from intake.progress import CancelToken, Progress, no_progress
from intake.services.attachments import CHUNK

if TYPE_CHECKING:
    from intake.vault.rows import ArchiveRow as ArchiveRow
    from intake.vault.vault import Reader, Vault

TYPE = TYPE_NAMES[ArchiveItem]
PAGE = 200


@dataclass(frozen=True, slots=True)
class Item:
    """One archive item. `names` are what the linked person records call people. `may_check` is False where we wrote
    ourselves what is to be checked. `twins` are (record id, title) of items that others took in of the same bytes,
    `testimonies` (record id, case number) of testimonies that hold the file too."""

    record: str
    item: ArchiveItem
    names: dict[str, str]
    conflicts: tuple[str, ...]
    proposals: tuple[str, ...]
    newer_fields: tuple[str, ...]
    may_check: bool = True
    twins: tuple[tuple[str, str], ...] = ()
    testimonies: tuple[tuple[str, str], ...] = ()


def listed(
    vault: Vault, *, after: ArchiveRow | None = None, limit: int = PAGE, state: str = "", find: str = ""
) -> list[ArchiveRow]:
    """One page, newest first; with `find` the best matches in any script, all on one page."""
    with vault.reader() as reader:
        if find.strip():
            return [] if after is not None else reader.search_archive(find, limit, state=state)
        return reader.list_archive(after=after, limit=limit, **({"state": state} if state else {}))


def counts(vault: Vault) -> dict[str, int]:
    """How many items are in each state."""
    with vault.reader() as reader:
        found = reader.archive_counts()
    return {state.value: found.get(state.value, 0) for state in ArchiveState}


def open_item(vault: Vault, record: str) -> Item:
    """Raises NotFound."""
    if not is_id(record):
        raise NotFound(what="archive item")
    with vault.reader() as reader:
        if reader.type_of(record) != TYPE:
            raise NotFound(what="archive item")
        item, newer = reader.load_with_unknown(record, ArchiveItem)
        state = reader.state(record)
        people = {mention.person for mention in item.mentions if is_id(mention.person)}
        names = {person: row.name for person in people if (row := reader.person_row(person)) is not None}
        twins, testimonies = _same_bytes(reader, record, item.sha256)
    return Item(
        record,
        item,
        names,
        tuple(".".join(path) for path in state.conflicts),
        tuple(".".join(path) for path in state.proposals),
        newer,
        _may_check(state, vault.key_id),
        twins,
        testimonies,
    )


def _may_check(state: RecordState, key_id: str) -> bool:
    """Whether somebody else than `key_id` transcribed it, or wrote in its transcript too."""
    writers: set[str] = set()
    mover, last = "", -1
    for path, field in state.fields.items():
        if len(path) != 3:
            continue
        values = (*field.replaced, *field.current)
        if (path[0], path[2]) == ("transcripts", "text"):
            writers |= {value.author for value in values if value.value}
        elif (path[0], path[2]) == ("moves", "state") and field.value == ArchiveState.TRANSCRIBED:
            order = state.fields.get((path[0], path[1], "order"))
            place = order.value if order is not None and isinstance(order.value, int) else 0
            if place > last:
                mover, last = field.current[0].author, place
    return key_id != mover and writers != {key_id}


def _same_bytes(
    reader: Reader, record: str, sha256: str
) -> tuple[tuple[tuple[str, str], ...], tuple[tuple[str, str], ...]]:
    if not sha256:
        return (), ()
    others = [row for row in reader.list_archive(sha256=sha256) if row.record != record]
    told = (reader.testimony_row(one) for one in sorted(reader.records_naming(sha256)))
    return (
        tuple((row.record, row.title or row.original_name or row.address) for row in others),
        tuple((row.record, row.case_number) for row in told if row is not None),
    )


def save(vault: Vault, record: str, item: ArchiveItem) -> Item:
    """Writes what changed. What the file is and where it was found stays what it was, and so does its consent."""
    held = open_item(vault, record).item
    kept = msgspec.structs.replace(
        with_ids(item, new_id),
        sha256=held.sha256,
        size=held.size,
        media_type=held.media_type,
        original_name=held.original_name,
        as_found=held.as_found,
        copies=held.copies,
        consent_state=held.consent_state,
        state=held.state,
        moves=held.moves,
    )
    vault.write(lambda writer: writer.save(record, TYPE, kept, origin="staff-inference"))
    return open_item(vault, record)


def move(vault: Vault, record: str, state: ArchiveState, *, clock: Clock, note: str = "") -> Item:
    """Moves an item on or back, and keeps who did it when. The same state again changes nothing.

    Raises NotPermitted for whoever would check what they wrote themselves.
    """
    found = open_item(vault, record)
    held = found.item
    if held.state is state:
        return found
    if state is ArchiveState.CHECKED and not found.may_check:
        raise NotPermitted(reason="whoever transcribed it does not check it: somebody else reads it")
    order = max((moved.order for moved in held.moves), default=-1) + 1
    step = ArchiveMove(
        id=new_id(), order=order, state=state, day=day_of(clock.now()), by=vault.pseudonym, note=note.strip()
    )
    changed = msgspec.structs.replace(held, state=state, moves=(*held.moves, step))
    vault.write(lambda writer: writer.save(record, TYPE, changed, origin="staff-inference"))
    return open_item(vault, record)


def export_media(
    vault: Vault,
    record: str,
    sink: BinaryIO,
    *,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> int:
    """Writes the item's bytes, readable, to `sink`; how many. Raises NotFound, MachineTrouble, Cancelled."""
    item = open_item(vault, record).item
    if not item.sha256:
        raise NotFound(what="archive item")
    done = 0
    with vault.media.open(item.sha256) as reader:
        while piece := reader.read(CHUNK):
            if cancel is not None:
                cancel.raise_if_cancelled()
            with translate_os_errors(writing=True):
                write_all(sink, piece)
            done += len(piece)
            progress("write-media", done, item.size)
    return done


def people_like(vault: Vault, query: str, *, limit: int = 8) -> list[tuple[str, str, str]]:
    """(record id, name, case number) of people that a mention might mean."""
    with vault.reader() as reader:
        hits = [hit for hit in reader.search(query, limit=limit * 2) if hit.kind == "person"]
    return [(hit.record, hit.name, hit.case_number) for hit in hits[:limit]]


__all__ = ["Item", "counts", "export_media", "listed", "move", "open_item", "people_like", "save"]
