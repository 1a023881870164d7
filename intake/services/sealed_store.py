"""What the vault keeps of sealed testimonies where they were recorded: pieces, their names, and a sealed draft.

A draft row holds `amanat-sealed-draft NUMBER` and the age file; nothing in it opens here. After a kill it becomes a
piece.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from intake.errors import AmanatError
from intake.model.ids import new_id
from intake.model.revision import Change
from intake.model.sealed import Sealed, SealedPiece, SealedState

if TYPE_CHECKING:
    from intake.vault.vault import Vault, Writer

DRAFT = b"amanat-sealed-draft "
TYPE = "sealed"


def keep_draft(vault: Vault, record: str, number: int, sealed: bytes) -> None:
    """Replaces the sealed draft of a record."""
    stored = DRAFT + str(number).encode("ascii") + b"\n" + sealed
    vault.write(lambda writer: writer.put_draft(record, stored))


def name_piece(
    vault: Vault, record: str, before: Sealed, after: Sealed, data: bytes, *, drop_draft: bool
) -> None:
    """The piece is durable in the media store before our log names it."""
    put(vault, data)

    def work(writer: Writer) -> None:
        if before.pieces:
            writer.append(record, TYPE, _added(before, after))
        if not before.pieces or before.state is not after.state:
            writer.save(record, TYPE, after)
        if drop_draft:
            writer.drop_draft(record)

    vault.write(work)


def _added(before: Sealed, after: Sealed) -> list[Change]:
    """A new element alone: comparing a thousand pieces for each new one would hold up a recording."""
    piece = after.pieces[len(before.pieces)]
    path = ("pieces", piece.id)
    changes = [Change((*path, "sha256"), piece.sha256), Change((*path, "size"), piece.size)]
    return changes + ([Change((*path, "order"), piece.order)] if piece.order else [])


def put(vault: Vault, data: bytes) -> None:
    with vault.media.begin() as sink:
        sink.write(data)
        sink.finish()


def write_state(vault: Vault, record: str, sealed: Sealed) -> None:
    vault.write(lambda writer: writer.save(record, TYPE, sealed))


def recover(vault: Vault) -> int:
    """After a kill: sealed drafts become pieces, and what was open is called interrupted. How many those were.

    For right after unlock; what a session in memory holds is left alone. Raises MachineTrouble.
    """
    with vault.reader() as reader:
        rows = reader.list_testimonies(state="sealed-open", limit=1_000)
        drafts = {row.record: reader.draft(row.record) for row in reader.drafts()}
    sealed_drafts = {record: data for record, data in drafts.items() if data is not None and data.startswith(DRAFT)}
    wanted = dict.fromkeys([*(row.record for row in rows), *sealed_drafts])
    live = {getattr(held, "record", "") for held in vault.until_lock.all()}
    done = 0
    for record in wanted:
        if record not in live:
            _recover(vault, record, sealed_drafts.get(record))
            done += 1
    return done


def _recover(vault: Vault, record: str, draft: bytes | None) -> None:
    with vault.reader() as reader:
        state = reader.state(record)
        if state.authors and state.authors != {vault.key_id}:
            return
        try:
            sealed = reader.load(record, Sealed)
        except AmanatError:
            return
    named = sealed
    if draft is not None:
        first, _, data = draft.partition(b"\n")
        put(vault, data)
        sha256 = hashlib.sha256(data).hexdigest()
        if all(piece.sha256 != sha256 for piece in sealed.pieces):
            number = int(first.removeprefix(DRAFT))
            piece = SealedPiece(id=new_id(), order=number, sha256=sha256, size=len(data))
            named = msgspec.structs.replace(named, pieces=(*named.pieces, piece))
    if named.state is SealedState.OPEN:
        named = msgspec.structs.replace(named, state=SealedState.INTERRUPTED)

    def work(writer: Writer) -> None:
        writer.save(record, TYPE, named)
        writer.drop_draft(record)

    vault.write(work)
