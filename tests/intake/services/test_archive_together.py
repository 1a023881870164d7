"""Archive items among several people: they travel, the same bytes are told, and two people look at a transcript."""

from __future__ import annotations

import hashlib

import msgspec
import pytest

from intake.errors import NotPermitted
from intake.model.dossier import ArchiveState
from intake.model.testimony import Transcript
from intake.services import archive, archive_take_in, handover, inbox
from tests.intake.services.exchange_kit import deliver, grow, paths, record
from tests.intake.services.test_archive import items, shelf

assert shelf  # a fixture


def test_items_and_their_media_travel_to_another_coordinator(shelf, tmp_path):
    made, folder, table = shelf
    bolat = grow(made)
    archive_take_in.take_in(made.ayna, archive_take_in.plan(made.ayna, folder, table), clock=made.clock)
    done = handover.export(made.ayna, handover.plan(made.ayna), tmp_path / "out")
    (file,) = inbox.import_bundles(bolat, paths(done, tmp_path / "out")).files
    assert file.outcome == "imported"
    mine, theirs = items(made.ayna), items(bolat)
    assert theirs == mine
    for item in theirs.values():
        with bolat.media.open(item.sha256) as stream:
            assert hashlib.sha256(stream.read()).hexdigest() == item.sha256
    assert archive.listed(bolat, find="Сауытбай")


def test_a_volunteers_items_arrive_with_the_testimonies(shelf, tmp_path):
    made, folder, table = shelf
    archive_take_in.take_in(made.dana, archive_take_in.plan(made.dana, folder, table), clock=made.clock)
    record(made.dana)
    deliver(made, made.dana, tmp_path / "first", first=True)
    assert set(items(made.ayna)) == {"a/001.mkv", "002.mkv", "b/003.mkv"}


def test_whoever_transcribed_an_item_does_not_check_it(shelf, tmp_path):
    made, folder, table = shelf
    bolat = grow(made)
    archive_take_in.take_in(made.ayna, archive_take_in.plan(made.ayna, folder, table), clock=made.clock)
    row = archive.listed(made.ayna)[0]
    told = archive.open_item(made.ayna, row.record)
    assert told.may_check
    written = msgspec.structs.replace(told.item, transcripts=(Transcript(language="kk", text="Баламды"),))
    assert not archive.save(made.ayna, row.record, written).may_check
    archive.move(made.ayna, row.record, ArchiveState.TRANSCRIBED, clock=made.clock)
    with pytest.raises(NotPermitted):
        archive.move(made.ayna, row.record, ArchiveState.CHECKED, clock=made.clock)
    done = handover.export(made.ayna, handover.plan(made.ayna), tmp_path / "out")
    inbox.import_bundles(bolat, paths(done, tmp_path / "out"))
    # who checks may correct, and is a second pair of eyes all the same
    theirs = archive.open_item(bolat, row.record).item
    better = (msgspec.structs.replace(theirs.transcripts[0], text="Баламды алып кетті"),)
    assert archive.save(bolat, row.record, msgspec.structs.replace(theirs, transcripts=better)).may_check
    checked = archive.move(bolat, row.record, ArchiveState.CHECKED, clock=made.clock).item
    assert [(step.state.value, step.by) for step in checked.moves][-2:] == [
        ("transcribed", "ayna"),
        ("checked", "bolat"),
    ]


def test_the_same_bytes_taken_in_by_two_people_are_told(shelf, tmp_path):
    made, folder, table = shelf
    for who in (made.ayna, made.dana):
        archive_take_in.take_in(who, archive_take_in.plan(who, folder, table), clock=made.clock)
    deliver(made, made.dana, tmp_path / "first", first=True)
    rows = archive.listed(made.ayna)
    assert len(rows) == 6
    for row in rows:
        (twin,) = archive.open_item(made.ayna, row.record).twins
        assert twin[0] != row.record
        assert twin[1] == row.title
