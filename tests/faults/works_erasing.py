"""Erasing under faults: a second coordinator agrees, a volunteer hears of a decision. All of it goes, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from intake.services import erasing, erasure_views, inbox
from intake.vault.vault import Vault
from tests.faults.work import Tell, Work, told
from tests.raw_pages import found

ERASED = "жоқтайқұс tobeerased"
"""In the narratives that are decided about."""


def agree(ground: Path, vault: Vault, tell: Tell) -> None:
    assert erasing.agree(vault, told(ground)["decision"]).erased > 0
    tell("gone")


def agreed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    record, media = told(ground)["erasable"], told(ground)["erasable-media"]
    there = _there(vault, record)
    assert not (there and acknowledged)
    assert (vault.media.size(media) is not None) == there
    (view,) = [item for item in erasure_views.decisions(vault) if item.decision == told(ground)["decision"]]
    assert (view.state, view.may_agree) == (("proposed", True) if there else ("done", False))
    if there:
        assert found(vault, {"canary": ERASED.encode()})
        erasing.agree(vault, told(ground)["decision"])
    _is_gone(vault, record, media)


def hear(ground: Path, vault: Vault, tell: Tell) -> None:
    assert inbox.import_receipt(vault, (ground / "erasing-receipt").read_bytes()).erased > 0
    tell("gone")


def heard(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    record, media = told(ground)["heard"], told(ground)["heard-media"]
    there = _there(vault, record)
    assert not (there and acknowledged)
    assert (vault.media.size(media) is not None) == there
    if there:
        inbox.import_receipt(vault, (ground / "erasing-receipt").read_bytes())
    _is_gone(vault, record, media)


def _there(vault: Vault, record: str) -> bool:
    with vault.reader() as reader:
        contents = {entry.content is not None for _, _, entry in reader.entries_of_record(record)}
    assert len(contents) == 1
    return contents == {True}


def _is_gone(vault: Vault, record: str, media: str) -> None:
    assert not _there(vault, record)
    assert vault.media.size(media) is None
    assert vault.tidy()
    assert found(vault, {"canary": ERASED.encode()}) == {}


ERASING = (
    Work("erase", "ayna", agree, agreed, gone="erasable"),
    Work("hear-erased", "dana", hear, heard, gone="heard"),
)
