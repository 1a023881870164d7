"""Bundles in and out, receipts, purge and erasure."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.errors import NotFound, NotPermitted, WrongUse
from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.model.revision import Change
from intake.model.testimony import Testimony
from intake.vault.exchange import ReceiptRange, VerifiedReceipt
from intake.vault.rows import ContentState
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony, runs_of

Make = Callable[[str], Vault]
MIB = 1 << 20
BUNDLE, SENDER, MANIFEST, ISSUER, OTHER = ("ab" * 16, "cd" * 32, "ef" * 32, "11" * 32, "22" * 32)
PERSONS = {ISSUER: "one", OTHER: "other"}


def media(vault: Vault, data: bytes) -> str:
    with vault.media.begin() as writer:
        writer.write(data)
        return writer.finish().sha256


def with_attachment(vault: Vault, data: bytes, narrative: str = "сөз") -> tuple[str, str]:
    sha256 = media(vault, data)
    attachment = Attachment(id=new_id(), sha256=sha256, size=len(data))
    testimony, _ = vault.write(lambda w: add_testimony(w, narrative, name="Айгүл", attachments=(attachment,)))
    return testimony, sha256


def receipt(
    vault: Vault, issuer: str = ISSUER, *, backup: str = "", held: tuple[str, ...] = (), number: int = 0
) -> VerifiedReceipt:
    with vault.reader() as reader:
        ranges = tuple(ReceiptRange(s.segment, s.start, s.head) for s in reader.segments(vault.log))
    name = hashlib.sha256(f"{issuer}{number}".encode()).hexdigest()
    return VerifiedReceipt(name, issuer, "2026-11-24", backup, b"{}", ranges, held, (BUNDLE,))


# --- quarantine ------------------------------------------------------------------------------------------------------


def test_a_staged_bundle_waits_and_is_taken_in_whole(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    data = random.Random(1).randbytes(2 * MIB + 9)
    testimony, sha256 = with_attachment(theirs, data)
    with ours.stage_bundle() as staged:
        with staged.object("objects/0001", "headers") as sink:
            sink.write(b"header lines")
        with staged.object("objects/0002", "media", (sha256, len(data), 0)) as sink:
            sink.write(data)
        assert staged.read("objects/0001") == b"header lines"
        with staged.open("objects/0002") as reader:
            assert reader.read() == data
        assert staged.objects["objects/0002"].sha256 == sha256
        staged.hold(BUNDLE, SENDER, b'{"why":"nobody admitted them"}')
    with ours.reader() as reader:
        (waiting,) = reader.quarantined()
        assert (waiting.bundle, waiting.sender, waiting.day) == (BUNDLE, SENDER, "2026-11-23")
        assert waiting.details == b'{"why":"nobody admitted them"}'
        assert [o.name for o in waiting.objects] == ["objects/0001", "objects/0002"]
        assert reader.counts()["quarantined"] == 1
        assert reader.manifest_in(BUNDLE) is None
    assert ours.media.held() == []
    report = ours.write(lambda w: w.admit(waiting.token, runs_of(theirs), MANIFEST))
    assert report.new == 2
    with ours.reader() as reader:
        assert reader.quarantined() == []
        assert (reader.manifest_in(BUNDLE), reader.bundles_in(SENDER)) == (MANIFEST, [(BUNDLE, SENDER)])
        assert reader.media_named(testimony) == [sha256]
    with ours.media.open(sha256) as media_reader:
        assert media_reader.read() == data
    with pytest.raises(NotFound):
        ours.media.open_object(waiting.objects[0].object)


def test_an_admission_that_fails_takes_nothing(make_vault: Make, tmp_path: Path) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    data = bytes(MIB)
    _, sha256 = with_attachment(theirs, data)
    with ours.stage_bundle() as staged:
        with staged.object("objects/0001", "media", (sha256, len(data), 0)) as sink:
            sink.write(data)
        staged.hold(BUNDLE, SENDER)

    def runs() -> object:
        yield from runs_of(theirs)
        raise KeyError("the last object was wrong")

    with pytest.raises(KeyError):
        ours.write(lambda w: w.admit(staged.token, runs(), MANIFEST))  # type: ignore[arg-type]
    with ours.reader() as reader:
        assert reader.list_testimonies() == []
        assert len(reader.quarantined()) == 1
    assert ours.media.held() == []


def test_leaving_without_hold_leaves_nothing(vault: Vault, tmp_path: Path) -> None:
    with vault.stage_bundle() as staged:
        with staged.object("objects/0000", "media", ("ab" * 32, 3 * MIB, 2 * MIB)) as sink:
            sink.write(bytes(MIB))
        sink = staged.object("objects/0001", "media", ("ab" * 32, 3 * MIB, 0))
        sink.write(bytes(2 * MIB))
        with pytest.raises(WrongUse):
            staged.object("", "headers")
    assert [p for p in (tmp_path / "vault/p").rglob("*") if p.is_file()] == []
    with vault.reader() as reader:
        assert reader.quarantined() == []
    with pytest.raises(WrongUse):
        staged.object("objects/0002", "headers")


def test_a_discarded_bundle_is_gone(vault: Vault, tmp_path: Path) -> None:
    with vault.stage_bundle() as staged:
        with staged.object("objects/0001", "media", ("ab" * 32, MIB, 0)) as sink:
            sink.write(bytes(MIB))
        staged.hold(BUNDLE, SENDER)
    vault.write(lambda w: w.discard_quarantined(staged.token))
    assert [p for p in (tmp_path / "vault/p").rglob("*") if p.is_file()] == []
    with pytest.raises(NotFound):
        vault.write(lambda w: w.discard_quarantined(staged.token))


def test_media_spread_over_bundles_appears_with_the_last(make_vault: Make) -> None:
    ours = make_vault("ours")
    data = random.Random(2).randbytes(3 * MIB)
    sha256 = hashlib.sha256(data).hexdigest()
    cuts = [(0, MIB + 7), (2 * MIB, 3 * MIB), (MIB + 7, 2 * MIB)]
    for number, (start, stop) in enumerate(cuts):
        with ours.stage_bundle() as staged:
            with staged.object("objects/0001", "media", (sha256, len(data), start)) as sink:
                sink.write(data[start:stop])
            staged.hold(f"{number:032x}", SENDER)
        assert ours.media.assemble() == ([], [])
        ours.write(lambda w, t=staged.token: w.admit(t, [], MANIFEST))  # type: ignore[misc]
        (made, failed) = ours.media.assemble()
        assert failed == []
        assert made == ([sha256] if number == 2 else [])
    with ours.media.open(sha256) as reader:
        assert reader.read() == data


# --- bundles out and receipts ----------------------------------------------------------------------------------------


def test_a_bundle_is_promised_before_it_is_written(vault: Vault) -> None:
    assert vault.write(lambda w: w.promise_bundle(BUNDLE, b"plan")) == 1
    assert vault.write(lambda w: w.promise_bundle("12" * 16)) == 2
    vault.write(lambda w: w.bundle_written(BUNDLE, MANIFEST, 4321))
    with vault.reader() as reader:
        first, second = reader.bundles_out()
        assert (first.sequence, first.complete, first.manifest, first.size, first.plan) == (
            1,
            True,
            MANIFEST,
            4321,
            b"plan",
        )
        assert (second.sequence, second.complete) == (2, False)
        assert reader.last_manifest() == MANIFEST
    with pytest.raises(NotFound):
        vault.write(lambda w: w.bundle_written("34" * 16, MANIFEST, 1))


def test_a_receipt_marks_what_has_arrived(vault: Vault) -> None:
    testimony, sha256 = with_attachment(vault, bytes(MIB))
    vault.write(lambda w: w.promise_bundle(BUNDLE))
    given = receipt(vault, held=(sha256,))
    later, _ = vault.write(lambda w: add_testimony(w, "after the export"))
    assert vault.write(lambda w: w.add_receipt(given)) == 2
    assert vault.write(lambda w: w.add_receipt(given)) == 0
    with vault.reader() as reader:
        assert reader.testimony_row(testimony).delivered == "yes"  # type: ignore[union-attr]
        assert reader.testimony_row(later).delivered == "no"  # type: ignore[union-attr]
        covered = [entry.receipts for entry in reader.entries(vault.log)]
        assert covered == [1, 1, 0]
        first = next(iter(reader.entries(vault.log))).link
        assert reader.delivered_to(first)
        assert reader.delivered_to(first, [OTHER, ISSUER])
        assert not reader.delivered_to(first, [OTHER])
        assert reader.delivered_media_of() == reader.delivered_media_of([ISSUER]) == {sha256}
        assert reader.delivered_media_of([OTHER]) == set()
        assert [row.issuer for row in reader.receipts()] == [ISSUER]
        assert reader.bundles_out()[0].receipts == 1
        assert len(reader.list_testimonies(delivered="yes")) == 1
    assert vault.compare_projections() == []


def test_a_range_that_does_not_lead_to_its_beginning_marks_nothing(vault: Vault) -> None:
    vault.write(lambda w: [add_testimony(w, "x") for _ in range(3)])
    with vault.reader() as reader:
        (segment,) = reader.segments(vault.log)
        links = [e.link for e in reader.segment_entries(segment.segment)]
    for before, after, marked in (("00" * 32, links[2], 0), (segment.start, "00" * 32, 0), (links[0], links[1], 1)):
        told = VerifiedReceipt(
            hashlib.sha256(after.encode()).hexdigest(), ISSUER, "2026-11-24", "", b"{}",
            (ReceiptRange(segment.segment, before, after),), (), (),
        )  # fmt: skip
        assert vault.write(lambda w, told=told: w.add_receipt(told)) == marked  # type: ignore[misc]


def test_purging_needs_two_receipts_or_a_verified_backup(make_vault: Make, tmp_path: Path) -> None:
    for name, second in (("two", receipt), ("backup", None)):
        vault = make_vault(name)
        testimony, sha256 = with_attachment(vault, bytes(MIB))
        with pytest.raises(NotPermitted):
            vault.write(lambda w, t=testimony: w.purge(t, PERSONS))  # type: ignore[misc]
        vault.write(lambda w, v=vault, s=sha256: w.add_receipt(receipt(v, held=(s,))))  # type: ignore[misc]
        with vault.reader() as reader:
            assert not reader.coverage(testimony, PERSONS).complete
        extra = (
            receipt(vault, OTHER, held=(sha256,))
            if second
            else receipt(vault, backup="2026-11-24", held=(sha256,), number=1)
        )
        vault.write(lambda w, extra=extra: w.add_receipt(extra))  # type: ignore[misc]
        assert vault.write(lambda w, t=testimony: w.purge(t, PERSONS)) == 2  # type: ignore[misc]
        with vault.reader() as reader:
            assert reader.list_testimonies() == reader.list_people() == reader.search("Айгүл") == []
            entries = list(reader.entries(vault.log))
            assert [(e.state, e.content) for e in entries] == [(ContentState.PURGED, None)] * 2
            assert all(e.header for e in entries)
        assert vault.media.held() == []
        assert [p for p in (tmp_path / name / "p").rglob("*") if p.is_file()] == []
        assert vault.compare_projections() == []


def test_media_that_another_testimony_names_survives_a_purge(vault: Vault) -> None:
    first, sha256 = with_attachment(vault, bytes(MIB))
    vault.write(lambda w: w.add_receipt(receipt(vault, backup="2026-11-24", held=(sha256,))))
    with_attachment(vault, bytes(MIB), "another")
    vault.write(lambda w: w.purge(first, PERSONS))
    assert vault.media.held() == [sha256]


# --- erasure ---------------------------------------------------------------------------------------------------------


def test_a_volunteer_erases_only_what_is_undelivered(make_vault: Make, tmp_path: Path) -> None:
    vault, archive = make_vault("vault"), make_vault("archive")
    testimony, sha256 = with_attachment(vault, bytes(MIB))
    delivered, _ = with_attachment(vault, bytes(MIB), "delivered")
    before = runs_of(vault)
    assert vault.write(lambda w: w.erase_own(testimony)) == 2
    assert vault.media.held() == [sha256]
    with vault.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [delivered]
    vault.write(lambda w: w.add_receipt(receipt(vault)))
    with pytest.raises(NotPermitted):
        vault.write(lambda w: w.erase_own(delivered))
    with pytest.raises(NotFound):
        vault.write(lambda w: w.erase_own(new_id()))
    # an old copy brings it back to nobody
    report = vault.write(lambda w: [w.insert_foreign(run) for run in before])[0]
    assert report.erased_refused == 2
    assert vault.compare_projections() == []
    archive.write(lambda w: [w.insert_foreign(run) for run in before])
    with archive.reader() as reader:
        assert reader.load(delivered, Testimony).narrative == "delivered"
    with pytest.raises(NotPermitted):  # not the archive's own
        archive.write(lambda w: w.erase_own(testimony))


@pytest.mark.parametrize("first", ["decision", "content"])
def test_a_decided_erasure_dominates_for_ever(make_vault: Make, tmp_path: Path, first: str) -> None:
    archive, volunteer = make_vault("archive"), make_vault("volunteer")
    data = bytes(MIB)
    testimony, sha256 = with_attachment(volunteer, data)
    kept, _ = volunteer.write(lambda w: add_testimony(w, "stays"))
    with volunteer.reader() as reader:
        revisions = [r.hash for record in (testimony, reader.records_of_testimony(testimony)[0][1])
                     for r in reader.revisions(record)]  # fmt: skip

    def arrive(number: int) -> None:
        with archive.stage_bundle() as staged:
            with staged.object("objects/0001", "media", (sha256, len(data), 0)) as sink:
                sink.write(data)
            staged.hold(f"{number:032x}", SENDER)
        archive.write(lambda w: w.admit(staged.token, runs_of(volunteer), MANIFEST))

    if first == "content":
        arrive(1)
    emptied = archive.write(lambda w: w.apply_erasure(revisions, [sha256], "99" * 32))
    assert emptied == (2 if first == "content" else 0)
    for number in (2, 3):
        arrive(number)
    with archive.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [kept]
        assert reader.search("Айгүл") == []
        assert [e.state for e in reader.entries(volunteer.log)] == [
            ContentState.ERASED, ContentState.ERASED, ContentState.PRESENT,
        ]  # fmt: skip
        assert all(reader.erased(revision) for revision in revisions)
    assert archive.media.held() == []
    assert [p for p in (tmp_path / "archive/p").rglob("*") if p.is_file()] == []
    assert archive.compare_projections() == []


def test_missing_media_are_told(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    _, sha256 = with_attachment(theirs, bytes(MIB))
    ours.write(lambda w: [w.insert_foreign(run) for run in runs_of(theirs)])
    with ours.reader() as reader:
        assert reader.missing_media() == [sha256]
    assert ours.check().sound
    assert ours.check().missing_media == (sha256,)


def test_a_released_document_is_no_missing_attachment(make_vault: Make) -> None:
    ours = make_vault("ours")
    ours.write(lambda w: w.append("ab" * 16, "release", [Change(("sha256",), "cd" * 32)]))
    with ours.reader() as reader:
        assert reader.missing_media() == []
