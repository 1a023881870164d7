"""What the vault keeps of cameras' files until each has its testimony, and of cards that are still to be wiped.

Of this vault only, on no log and in no bundle: a row goes when its work is done, and leaves nothing. Kept where the
notes of running recordings are, and shaped so that neither is taken for the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from intake.model.ids import new_id

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

MOST_NOTES = 20_000


class WaitingFile(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="camera-file"):
    """A file that was taken in whole and has no testimony yet. `made` is the card's word for when (local, to the
    minute, as ISO 8601), `takes` the codes seen in it once it was `looked` at."""

    card: str
    number: int
    sha256: str
    size: int
    media_type: str
    name: str
    day: str
    claimed_type: str = ""
    made: str = ""
    takes: tuple[str, ...] = ()
    looked: bool = False
    suggested: str = ""  # a testimony, because it goes on where the file `follows` ended
    follows: str = ""


class Card(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag="camera-card"):
    """A card, telephone or folder whose files were read back and compared: it may be wiped, and nobody said it was.

    `case_number` where its files were added in one testimony: by its id, the note would count as a recording of it.
    """

    day: str
    files: int
    size: int
    label: str = ""
    left: int = 0
    case_number: str = ""


N = TypeVar("N", WaitingFile, Card)
_ANY = msgspec.json.Decoder(WaitingFile | Card)


def put(vault: Vault, note: WaitingFile | Card, identifier: str | None = None) -> str:
    """Writes or replaces one; returns its id."""
    identifier = identifier or new_id()
    data = msgspec.json.encode(note)
    vault.write(lambda writer: writer.put_recording(identifier, data))
    return identifier


def drop(vault: Vault, *identifiers: str) -> None:
    def work(writer: Writer) -> None:
        for identifier in identifiers:
            writer.drop_recording(identifier)

    if identifiers:
        vault.write(work)


def held(reader: Reader, kind: type[N]) -> list[tuple[str, N]]:
    """Every note of that kind with its id, files by card and number."""
    found: list[tuple[str, N]] = []
    for identifier, data in reader.recordings():
        try:
            note = _ANY.decode(data)
        except msgspec.MsgspecError:
            continue  # of a recording that runs
        if isinstance(note, kind):
            found.append((identifier, note))
    return sorted(found, key=_order)


def _order(item: tuple[str, WaitingFile | Card]) -> tuple[str, str, int]:
    identifier, note = item
    return (note.card, "", note.number) if isinstance(note, WaitingFile) else (note.day, identifier, 0)
