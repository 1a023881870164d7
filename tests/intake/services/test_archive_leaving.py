"""Archive items are handed over, confirmed, let go of after delivery, erased by decision, and kept by a backup."""

from __future__ import annotations

import contextlib

import pytest

from intake.crypto.secret import Secret
from intake.errors import NotFound, NothingToExport, NotPermitted
from intake.model.attachment import Attachment
from intake.model.ids import new_case_number, new_id
from intake.model.testimony import Testimony, TestimonyState
from intake.services import (
    archive,
    archive_take_in,
    backing_up,
    erasing,
    erasure_views,
    handover,
    inbox,
    organisation,
    purging,
)
from intake.services.trust_store import load_trust
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import PARAMS, PASSPHRASE, STEP, exported, grow, invitation, paths
from tests.intake.services.test_purging import hand_over
from tests.raw_pages import found

CANARY = "жасырынбейне"
FILE = b"hiddenfootage" * 400


@pytest.fixture
def two(made, tmp_path):
    """The office with a second coordinator whom the volunteer knows of, and three files on a disk."""
    bolat = grow(made)
    organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
    folder = tmp_path / "disk"
    folder.mkdir()
    for number in range(3):
        (folder / f"{CANARY}{number}.bin").write_bytes(FILE + bytes([number]))
    return made, bolat, folder


def take_in(made, who, folder):
    done = archive_take_in.take_in(who, archive_take_in.plan(who, folder), clock=made.clock)
    assert done.stopped is None
    return [row.record for row in archive.listed(who)]


def test_items_alone_are_handed_over_and_only_those_that_were_chosen(two, tmp_path):
    made, _, folder = two
    records = take_in(made, made.dana, folder)
    with made.dana.reader() as reader:
        assert [row.record for row in reader.undelivered_archive()] == records
    planned = handover.plan(made.dana, records[:1])
    assert (planned.testimonies, planned.media) == (0, 1)
    done = handover.export(made.dana, planned, tmp_path / "one")
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "one"))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert [row.record for row in archive.listed(made.ayna)] == records[:1]
    with pytest.raises(NotFound):
        handover.plan(made.dana, [new_id()])


def test_a_receipt_covers_an_item_with_its_file_and_a_change_opens_it_again(two, tmp_path):
    made, _, folder = two
    records = take_in(made, made.dana, folder)
    hand_over(made, made.dana, made.ayna, folder=tmp_path / "out")
    with made.dana.reader() as reader:
        assert reader.undelivered_archive() == []
        held = reader.coverage(records[0], purging.persons_now(load_trust(made.dana, reader)))
        assert (held.media, len(held.holders), held.open) == (1, 1, 2)  # one person alone: the entry and the file
    with pytest.raises(NothingToExport):
        handover.plan(made.dana)
    archive.move(made.dana, records[0], archive.ArchiveState.INDEXED, clock=made.clock)
    with made.dana.reader() as reader:
        assert [row.record for row in reader.undelivered_archive()] == records[:1]


def test_what_two_persons_hold_leaves_the_laptop_and_is_nowhere_any_more(two, tmp_path):
    made, bolat, folder = two
    dana = made.dana
    records = take_in(made, dana, folder)
    out = exported(dana, tmp_path / "out")
    for number, coordinator in enumerate((made.ayna, bolat)):
        inbox.import_bundles(coordinator, out)
        with contextlib.suppress(NotFound):
            inbox.admit(coordinator, dana.key_id, clock=made.clock)
        inbox.import_receipt(dana, inbox.make_receipt(coordinator, dana.key_id, clock=made.clock))
        if not number:
            seen = purging.overview(dana)
            assert (seen.archive.ready, seen.archive.stays) == ((), 3)
            with pytest.raises(NotPermitted):
                purging.purge(dana, records[:1])
    with dana.reader() as reader:
        media = reader.media_named(records[0])
    assert found(dana, {"title": CANARY.encode(), "hash": bytes.fromhex(media[0])})
    seen = purging.overview(dana)
    assert (sorted(seen.archive.ready), seen.archive.stays) == (sorted(records), 0)
    assert seen.size == seen.archive.size > 3 * len(FILE)
    done = purging.purge(dana, records[:2])
    assert (done.testimonies, done.items, done.complete) == (0, 2, True)
    assert [row.record for row in archive.listed(dana)] == records[2:]
    assert archive.listed(dana, find=CANARY) == archive.listed(dana)
    done = purging.purge(dana)
    assert (done.items, archive.listed(dana)) == (1, [])
    assert found(dana, {"title": CANARY.encode(), "file": b"hiddenfootage", "hash": bytes.fromhex(media[0])}) == {}
    assert dana.compare_projections() == []
    # the coordinators have them, and keep them
    assert {row.record for row in archive.listed(bolat)} == set(records)
    with pytest.raises(NotPermitted):
        purging.purge(made.ayna, records)


def test_a_file_that_a_testimony_holds_too_stays_with_it_and_goes_with_the_last(two, tmp_path):
    made, bolat, folder = two
    dana = made.dana
    (item, *_) = take_in(made, dana, folder)
    sha256 = archive.open_item(dana, item).item.sha256
    testimony = new_id()
    told = Testimony(
        case_number=new_case_number(),
        state=TestimonyState.FINISHED,
        attachments=(Attachment(id=new_id(), sha256=sha256, size=len(FILE) + 1),),
    )
    dana.write(lambda writer: writer.save(testimony, "testimony", told))
    hand_over(made, dana, made.ayna, bolat, folder=tmp_path / "out")
    # both at once: receipts for the shared file count until the last of them has gone
    assert purging.purge(dana, [item]).items == 1
    assert dana.media.size(sha256) is not None
    assert purging.purge(dana).testimonies == 1
    assert dana.media.size(sha256) is None


def test_two_coordinators_erase_an_item_everywhere_and_see_which(two, tmp_path):
    made, bolat, folder = two
    (item, other, *_) = take_in(made, made.ayna, folder)
    sha256 = archive.open_item(made.ayna, item).item.sha256
    inbox.import_bundles(bolat, exported(made.ayna, tmp_path / "a"))
    done = erasing.decide(made.ayna, item, how_known="the man in it asked", danger=True, clock=made.clock)
    assert not done.complete
    inbox.import_bundles(bolat, exported(made.ayna, tmp_path / "b"))
    (view,) = erasure_views.asked_of_us(bolat)
    title = next(row.original_name for row in archive.listed(bolat) if row.record == item)
    assert (view.testimonies, view.items) == ((), ((item, title),))
    assert erasure_views.about(bolat, item) == view
    assert erasing.agree(bolat, done.decision).erased
    assert [row.record for row in archive.listed(bolat)] != []
    assert item not in {row.record for row in archive.listed(bolat)}
    assert bolat.media.size(sha256) is None
    with pytest.raises(NotFound):
        archive.open_item(bolat, item)
    inbox.import_bundles(made.ayna, exported(bolat, tmp_path / "c"))
    assert item not in {row.record for row in archive.listed(made.ayna)}
    assert other in {row.record for row in archive.listed(made.ayna)}
    assert made.ayna.media.size(sha256) is None


def test_a_volunteer_erases_an_item_of_their_own_until_somebody_has_it(two, tmp_path):
    made, _, folder = two
    (first, second, *_) = take_in(made, made.dana, folder)
    sha256 = archive.open_item(made.dana, first).item.sha256
    assert erasing.erase_own(made.dana, first)
    assert made.dana.media.size(sha256) is None
    # the disk is still there: what was erased by hand is not taken in again behind one's back without being seen
    assert len(archive_take_in.plan(made.dana, folder).waiting) == 1
    hand_over(made, made.dana, made.ayna, folder=tmp_path / "out")
    with pytest.raises(NotPermitted):
        erasing.erase_own(made.dana, second)


def test_a_backup_keeps_items_and_their_files(made, tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    (folder / "film.bin").write_bytes(FILE)
    (item,) = take_in(made, made.ayna, folder)
    held = archive.open_item(made.ayna, item)
    with Secret(b"another passphrase") as way, Secret(PASSPHRASE) as passphrase:
        backing_up.back_up(made.ayna, tmp_path / "stick", passphrase=way, params=PARAMS)
        backing_up.restore(tmp_path / "stick", tmp_path / "restored", way, passphrase, params=PARAMS, size_step=STEP)
    with (
        Secret(PASSPHRASE) as passphrase,
        Vault.unlock(tmp_path / "restored", passphrase, clock=made.clock, size_step=STEP) as restored,
    ):
        assert archive.open_item(restored, item) == held
        with restored.media.open(held.item.sha256) as stream:
            assert stream.read() == FILE
        # and it goes on where it stopped there, too
        assert archive_take_in.plan(restored, folder).waiting == ()
