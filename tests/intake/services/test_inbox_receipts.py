"""Receipts: for one reader, marking once and only what is held with its content; a damaged one marks nothing."""

from __future__ import annotations

import pytest

from intake.errors import BadAgeHeader, BadAgePayload, NotForThisVault, NotForUs
from intake.services import handover, inbox
from intake.services.sealed_files import open_sealed, seal
from tests.intake.services.exchange_kit import admit, deliver, everything, exported, paths, record


def test_a_receipt_is_for_one_reader_and_marks_once(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    again = inbox.import_receipt(made.dana, receipt)
    assert (again.revisions, again.media, again.certified) == (0, 0, True)
    before = everything(made.eset)
    with pytest.raises(NotForUs):
        inbox.import_receipt(made.eset, receipt)
    assert everything(made.eset) == before


def test_a_receipt_that_was_sealed_on_to_somebody_else_marks_nothing(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    inside = open_sealed(receipt, [made.dana.identity()], kind="receipt", max_bytes=1 << 20)
    before = everything(made.eset)
    with pytest.raises(NotForThisVault):
        inbox.import_receipt(made.eset, seal(inside, [made.eset.recipient]))
    assert everything(made.eset) == before


@pytest.mark.parametrize("place", [3000, -1, -40])
def test_a_damaged_receipt_marks_nothing(made, tmp_path, place):
    record(made.dana)
    inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "out"))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    receipt = bytearray(inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    receipt[place] ^= 1
    before = everything(made.dana)
    with pytest.raises((BadAgePayload, BadAgeHeader, NotForUs)):
        inbox.import_receipt(made.dana, bytes(receipt))
    assert everything(made.dana) == before


def test_nothing_is_stated_that_is_not_held_with_content(made, tmp_path):
    first, second = record(made.dana, "one"), record(made.dana, "two")
    done = handover.export(made.dana, handover.plan(made.dana, [second]), tmp_path / "out")
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "out"))
    admit(made, made.dana)
    with made.dana.reader() as reader:
        assert reader.testimony_row(second).delivered == "yes"
        assert reader.testimony_row(first).delivered == "no"
