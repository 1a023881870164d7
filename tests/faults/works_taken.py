"""Taking much in under faults: a folder with its table into the archive, and a camera's card that waits for wiping.

What was acknowledged is held and named, once; whatever was cut short is gone on with by the same order again; and a
card is never called ready to be wiped before everything on it is in.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Sequence
from pathlib import Path

from intake.model.dossier import ArchiveItem, ArchiveState
from intake.services import archive_take_in, camera_files, camera_matching, upkeep
from intake.sheets.reader import Table
from intake.vault.vault import Vault
from tests.faults.work import CLOCK, Tell, Work

FILES = ("IMG_1.jpg", "VOICE_2.opus", "MOV_3.mkv", "IMG_1 again.jpg")
SIZES = (700_000, 90_000, 2_300_000)
_HEADS = (b"\xff\xd8\xff\xe0", b"OggS", b"\x1aE\xdf\xa3")


def make_card(folder: Path) -> None:
    """Four files on a card, the last with the bytes of the first."""
    folder.mkdir()
    draw = random.Random(31)
    for name, size, head in zip(FILES, SIZES, _HEADS, strict=False):
        (folder / name).write_bytes(head + draw.randbytes(size))
    (folder / FILES[-1]).write_bytes((folder / FILES[0]).read_bytes())


def _paths(ground: Path) -> list[Path]:
    return [ground / "card" / name for name in FILES]


def _hashes(ground: Path) -> set[str]:
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in _paths(ground)}


# --- the archive ----------------------------------------------------------------------------------------------------


def _take_folder(ground: Path, vault: Vault) -> archive_take_in.TakenIn:
    # read beforehand: the process that reads tables is another work
    rows = (("file", "title"), *((name, f"title of {name}") for name in FILES))
    plan = archive_take_in.plan(vault, ground / "card", read=Table(rows, "utf-8"))
    done = archive_take_in.take_in(vault, plan, clock=CLOCK)
    if done.stopped is not None:
        raise done.stopped
    return done


def take_folder(ground: Path, vault: Vault, tell: Tell) -> None:
    _take_folder(ground, vault)
    tell("archive")


def folder_taken(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    held = _items(vault)
    named = {name for item in held for name in (item.original_name, *(copy.original_name for copy in item.copies))}
    assert named == set(FILES) if acknowledged else named <= set(FILES)
    _whole(vault, {item.sha256 for item in held})
    # the same order again takes the rest, and nothing twice
    again = _take_folder(ground, vault)
    assert again.held + again.taken + again.again == len(FILES)
    held = _items(vault)
    assert sorted(item.sha256 for item in held) == sorted(_hashes(ground))
    assert all(item.state is ArchiveState.UNWATCHED and len(item.moves) == 1 for item in held)
    assert upkeep.compare(vault) == []


def _items(vault: Vault) -> list[ArchiveItem]:
    with vault.reader() as reader:
        return [item for _, item in reader.records_of_type(ArchiveItem)]


def _whole(vault: Vault, wanted: set[str]) -> None:
    assert wanted <= set(vault.media.held())
    assert vault.media.verify() == []
    assert vault.media.interrupted() == []


# --- a camera's card ------------------------------------------------------------------------------------------------


def take_card(ground: Path, vault: Vault, tell: Tell) -> None:
    done = camera_files.take_in_card(vault, _paths(ground), clock=CLOCK, label="card")
    if done.failed:
        assert not done.card  # told, and not to be wiped
        return
    tell(f"card {done.card}")


def card_taken(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    waiting = [item.file.sha256 for item in camera_matching.waiting(vault)]
    cards = camera_files.cards(vault)
    assert len(set(waiting)) == len(waiting)
    _whole(vault, set(waiting))
    if acknowledged:
        assert [f"card {identifier}" for identifier, _ in cards] == list(acknowledged)
    if cards:
        assert set(waiting) == _hashes(ground)
    again = camera_files.take_in_card(vault, _paths(ground), clock=CLOCK, label="card")
    assert not again.failed
    assert again.known >= len(waiting)
    after = [item.file.sha256 for item in camera_matching.waiting(vault)]
    assert sorted(after) == sorted(_hashes(ground))
    _whole(vault, set(after))


TAKEN = (Work("archive", "dana", take_folder, folder_taken), Work("card", "dana", take_card, card_taken))
