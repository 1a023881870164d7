"""A bundle that is passed on keeps its first sender's signature, says who passed it on, and comes in like a first."""

from __future__ import annotations

import itertools

import pytest

from intake.errors import BundleNested, NotPermitted
from intake.services import handover, inbox
from tests.intake.services.bundle_forge import forge, written
from tests.intake.services.exchange_kit import contents, deliver, everything, grow, paths, record


@pytest.fixture
def passed_on(made, tmp_path):
    """dana, admitted by ayna, sent a bundle to ayna; bolat, a second coordinator, has never heard of dana."""
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana, "as she told it", media=b"0123456789abcdef" * (3 << 16))
    (path,) = paths(handover.export(made.dana, handover.plan(made.dana), tmp_path / "out"), tmp_path / "out")
    return made, grow(made), path


def test_it_comes_in_as_the_first_senders_and_says_who_passed_it_on(passed_on, tmp_path):
    made, bolat, path = passed_on
    (done,) = handover.forward(made.ayna, path, [bolat.key_id], tmp_path / "on")
    (report,) = inbox.import_bundles(bolat, [tmp_path / "on" / done.name]).files
    assert (report.outcome, report.sender, report.forwarded_by) == ("imported", "dana", "ayna")
    assert (report.testimonies, report.media_complete) == (1, 1)
    with bolat.reader() as reader:
        assert reader.quarantined() == []
    assert inbox.import_bundles(bolat, [tmp_path / "on" / done.name]).files[0].outcome == "already-in"
    # the first sender's own bundle is the same one
    assert bolat.media.held() == made.dana.media.held()


def test_an_uncertified_first_sender_waits_in_quarantine(made, tmp_path):
    record(made.eset)
    (path,) = paths(handover.export(made.eset, handover.plan(made.eset), tmp_path / "out"), tmp_path / "out")
    bolat = grow(made)
    (done,) = handover.forward(made.ayna, path, None, tmp_path / "on")
    (report,) = inbox.import_bundles(bolat, [tmp_path / "on" / done.name]).files
    assert (report.outcome, report.sender, report.forwarded_by) == ("quarantined", "eset", "ayna")
    assert [waiting.pseudonym for waiting in inbox.pending(bolat)] == ["eset"]
    (file,) = inbox.admit(bolat, made.eset.key_id, clock=made.clock).files
    assert (file.outcome, file.forwarded_by) == ("imported", "ayna")


def test_a_forward_in_several_files_comes_in_with_the_last_in_any_order(passed_on, tmp_path):
    made, bolat, path = passed_on
    done = handover.forward(made.ayna, path, None, tmp_path / "on", max_size=2 << 20)
    assert len(done) > 1
    files = paths(done, tmp_path / "on")
    for order in itertools.islice(itertools.permutations(files), 1, 2):
        outcomes = [inbox.import_bundles(bolat, [item]).files[0].outcome for item in order]
        assert outcomes == ["waiting-for-parts"] * (len(files) - 1) + ["imported"]
    with bolat.reader() as reader:
        assert reader.quarantined() == []


def test_only_a_coordinator_passes_on(passed_on, tmp_path):
    made, bolat, path = passed_on
    with pytest.raises(NotPermitted):
        handover.forward(made.dana, path, None, tmp_path / "on")
    # and a forward signed by a volunteer is refused where it arrives
    (done,) = handover.forward(made.ayna, path, None, tmp_path / "on")
    forged = forge(tmp_path / "on" / done.name, bolat.identity(), made.dana.signing_key())
    forged.payload["sender"] = made.dana.key_id
    deliver_dana_to(bolat, made, tmp_path)
    before = everything(bolat)
    (report,) = inbox.import_bundles(bolat, [written(tmp_path / "bad", forged.close())]).files
    assert report.code == "not-permitted"
    assert everything(bolat) == before


def deliver_dana_to(bolat, made, tmp_path):
    inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    record(made.dana)
    folder = tmp_path / "direct"
    done = handover.export(made.dana, handover.plan(made.dana, recipients=[bolat.key_id]), folder)
    assert inbox.import_bundles(bolat, paths(done, folder)).files[0].outcome == "imported"


def test_a_forward_is_not_passed_on_again(passed_on, tmp_path):
    made, bolat, path = passed_on
    (done,) = handover.forward(made.ayna, path, None, tmp_path / "on")
    with pytest.raises(BundleNested):
        handover.forward(bolat, tmp_path / "on" / done.name, None, tmp_path / "again")


def test_a_tar_that_was_changed_on_the_way_is_refused_and_leaves_nothing(passed_on, tmp_path):
    made, bolat, path = passed_on
    (done,) = handover.forward(made.ayna, path, None, tmp_path / "on")
    before = contents(bolat)
    import hashlib

    forged = forge(tmp_path / "on" / done.name, bolat.identity(), made.ayna.signing_key())
    inner = bytearray(forged.objects[-1][1])
    inner[len(inner) // 2] ^= 1
    forged.objects[-1][1] = bytes(inner)
    forged.fit()
    forged.payload["objects"][-1]["media"]["sha256"] = hashlib.sha256(inner).hexdigest()
    (report,) = inbox.import_bundles(bolat, [written(tmp_path / "bad", forged.close())]).files
    assert report.outcome == "refused"
    assert contents(bolat) == before
    with bolat.reader() as reader:
        assert reader.quarantined() == []


def test_a_receipt_of_the_second_coordinator_covers_what_was_passed_on(passed_on, tmp_path):
    made, bolat, path = passed_on
    (done,) = handover.forward(made.ayna, path, [bolat.key_id], tmp_path / "on")
    inbox.import_bundles(bolat, [tmp_path / "on" / done.name])
    inbox.import_bundles(made.ayna, [path])
    admit_again = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
    inbox.import_receipt(made.dana, admit_again)
    found = inbox.import_receipt(made.dana, inbox.make_receipt(bolat, made.dana.key_id, clock=made.clock))
    assert (found.coordinator, found.media) == ("bolat", 1)
    with made.dana.reader() as reader:
        testimony = next(row.record for row in reader.list_testimonies() if row.attachments)
        persons = {made.ayna.key_id: "ayna", bolat.key_id: "bolat"}
        assert reader.coverage(testimony, persons).complete


