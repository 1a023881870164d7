"""Bundles come in by whole ones or wait; every order gives the same; what is odd is told and nothing is overruled."""

from __future__ import annotations

import shutil

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.errors import RosterFork
from intake.model.dossier import Note
from intake.model.ids import new_id
from intake.model.person import Person
from intake.model.revision import Change
from intake.model.testimony import Testimony
from intake.services import inbox, organisation
from tests.intake.services.exchange_kit import (
    admit,
    contents,
    deliver,
    everything,
    exported,
    grow,
    invitation,
    office,
    open_vault,
    record,
)


def test_an_unknown_sender_waits_and_counts_for_nothing_until_admitted(made, tmp_path):
    testimony = record(made.dana, media=b"m" * 5000, people=2)
    files = exported(made.dana, tmp_path / "out")
    before = contents(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, files).files
    assert (report.outcome, report.sender, report.standing) == ("quarantined", "dana", "unknown")
    assert contents(made.ayna) == before
    with made.ayna.reader() as reader:
        assert not reader.exists(testimony)
        assert reader.counts()["testimonies"] == 0
    assert made.ayna.media.held() == []
    admission = inbox.admit(made.ayna, made.dana.key_id[:10], clock=made.clock)
    (file,) = admission.files
    assert (file.outcome, file.testimonies, file.people, file.media_complete) == ("imported", 1, 2, 1)
    assert inbox.pending(made.ayna) == ()
    assert len(made.ayna.media.held()) == 1
    assert contents(made.dana).keys() & contents(made.ayna).keys() >= {
        h for h, r in contents(made.dana).items() if r == testimony
    }
    assert [v.pseudonym for v in organisation.show(made.ayna, clock=made.clock).volunteers] == ["dana"]


def test_the_next_bundle_of_an_admitted_sender_comes_in_at_once(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana)
    (report,) = inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "second")).files
    assert (report.outcome, report.standing, report.testimonies) == ("imported", "volunteer", 1)


def test_a_second_coordinator_believes_the_firsts_certificate(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    bolat = grow(made)
    inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    record(made.dana)
    files = exported(made.dana, tmp_path / "second", recipients=[bolat.key_id])
    (report,) = inbox.import_bundles(bolat, files).files
    assert (report.outcome, report.standing) == ("imported", "volunteer")
    assert inbox.make_receipt(bolat, made.dana.key_id, clock=made.clock)


def test_a_replay_is_a_no_op(made, tmp_path):
    record(made.dana)
    files = exported(made.dana, tmp_path / "out")
    inbox.import_bundles(made.ayna, files)
    waiting = everything(made.ayna)
    assert inbox.import_bundles(made.ayna, files).files[0].outcome == "quarantined"
    assert everything(made.ayna) == waiting
    admit(made, made.dana)
    before = everything(made.ayna)
    report = inbox.import_bundles(made.ayna, files)
    assert report.files[0].outcome == "already-in"
    assert report.senders == (made.dana.key_id,)
    assert everything(made.ayna) == before


def test_the_same_export_made_twice_changes_nothing_the_second_time(made, tmp_path):
    record(made.dana)
    first = exported(made.dana, tmp_path / "one")
    second = exported(made.dana, tmp_path / "two")
    inbox.import_bundles(made.ayna, first)
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    before = contents(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, second).files
    assert (report.outcome, report.testimonies, report.revisions) == ("imported", 0, 0)
    assert contents(made.ayna) == before


def spread_records(volunteer, reopen):
    for turn in range(4):
        record(volunteer, "word " * 8_000 + str(turn))
        if turn % 2:
            volunteer = reopen()
    return 120_000


def spread_media(volunteer, reopen):
    body = bytes(range(256)) * 5000
    for turn in range(2):
        record(volunteer, media=body + bytes([turn]))
    return 1_300_000


@pytest.mark.parametrize(("spread", "examples"), [(spread_records, 4), (spread_media, 2)])
def test_split_exports_come_in_in_any_order(office_template, tmp_path_factory, spread, examples):
    @settings(max_examples=examples, suppress_health_check=list(HealthCheck), deadline=None)
    @given(st.data())
    def in_some_order(data):
        folder = tmp_path_factory.mktemp("order")
        with office(office_template, folder) as made:
            deliver(made, made.dana, folder / "first", first=True)
            limit = spread(made.dana, lambda: made.reopen("dana"))
            files = exported(made.dana, folder / "out", max_size=limit)
            assert len(files) > 2
            order = data.draw(st.permutations(files))
            reports = [inbox.import_bundles(made.ayna, [path]).files[0] for path in order]
            assert {report.outcome for report in reports} == {"imported"}
            with made.dana.reader() as reader:
                assert sum(report.testimonies for report in reports) == reader.counts()["testimonies"] - 1
            with made.ayna.reader() as reader:
                assert reader.findings() == []
                assert reader.missing_media() == []
            assert contents(made.dana).keys() - contents(made.ayna).keys() == trust_entries(made.dana)
            assert made.ayna.media.held() == made.dana.media.held()
            assert made.ayna.compare_projections() == []
        shutil.rmtree(folder)

    in_some_order()


def trust_entries(vault):
    with vault.reader() as reader:
        return {h for h, record in contents(vault).items() if reader.type_of(record) in ("trust", "setting")}


def test_a_gap_is_told_and_closes_when_the_missing_bundle_comes(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana, "word " * 60_000)
    record(made.dana, "word " * 60_000)
    first, second, *rest = exported(made.dana, tmp_path / "out", max_size=400_000)
    report = inbox.import_bundles(made.ayna, [second, *rest])
    assert report.files[0].gaps == 1
    assert report.open_gaps == 1
    report = inbox.import_bundles(made.ayna, [first])
    assert report.files[0].gaps == 0
    assert report.open_gaps == 0


def test_media_waits_for_its_last_part(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana, media=b"0123456789abcdef" * (4 << 16))
    files = exported(made.dana, tmp_path / "out", max_size=2 << 20)
    reports = [inbox.import_bundles(made.ayna, [path]).files[0] for path in files]
    assert [r.media_complete for r in reports] == [0] * (len(files) - 1) + [1]
    assert all(r.media_waiting == 1 for r in reports[:-1])


def test_a_restored_vault_makes_two_branches_and_both_come_in(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    made.dana.lock()
    shutil.copytree(tmp_path / "dana", tmp_path / "copy")
    made.dana = open_vault(tmp_path / "dana", made.clock)
    one = record(made.dana, "before the laptop broke")
    inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "one"))
    with open_vault(tmp_path / "copy", made.clock) as restored:
        two = record(restored, "after the backup was restored")
        (report,) = inbox.import_bundles(made.ayna, exported(restored, tmp_path / "two")).files
        assert (report.outcome, report.branches) == ("imported", 1)
        assert {one, two} <= set(contents(made.ayna).values())
        receipt = inbox.import_receipt(restored, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
        assert receipt.unknown_ranges == 1
    assert inbox.import_bundles(made.ayna, []).open_gaps == 0


def test_a_volunteer_proposes_over_a_coordinators_work_and_removes_nothing(made, tmp_path):
    testimony = record(made.dana, "as she told it")
    deliver(made, made.dana, tmp_path / "first", first=True)

    def correct(writer):
        held = writer.load(testimony, Testimony)
        writer.save(testimony, "testimony", msgspec.structs.replace(held, narrative="as she meant it", place="Almaty"))

    made.ayna.write(correct)
    with made.ayna.reader() as reader:
        targets = tuple(v.target for v in reader.state(testimony).fields[("narrative",)].current)
        place = tuple(v.target for v in reader.state(testimony).fields[("place",)].current)

    def overrule(writer):
        changes = [Change(("narrative",), "as the police want it", targets), Change(("place",), None, place)]
        writer.append(testimony, "testimony", changes)

    made.dana.write(overrule)
    (report,) = inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "second")).files
    assert (report.outcome, report.proposals) == ("imported", 1)
    with made.ayna.reader() as reader:
        assert reader.load(testimony, Testimony).narrative == "as she meant it"
        assert reader.load(testimony, Testimony).place == "Almaty"
        assert reader.state(testimony).proposals == (("narrative",), ("place",))


def test_coordinators_hand_their_corrections_and_the_volunteers_records_to_each_other(made, tmp_path):
    testimony = record(made.dana, "as she told it", media=b"z" * 9000)
    deliver(made, made.dana, tmp_path / "first", first=True)
    bolat = grow(made)
    made.ayna.write(lambda w: w.save(new_id(), "note", Note(about=testimony, text="call her sister")))
    (report,) = inbox.import_bundles(bolat, exported(made.ayna, tmp_path / "out")).files
    assert (report.outcome, report.standing, report.testimonies, report.gaps) == ("imported", "coordinator", 2, 0)
    assert contents(made.ayna).keys() - contents(bolat).keys() == trust_entries(made.ayna)
    assert len(bolat.media.held()) == 1
    assert inbox.import_receipt(made.ayna, inbox.make_receipt(bolat, made.ayna.key_id, clock=made.clock)).revisions > 4


def copy_of_ayna(made, tmp_path):
    made.ayna.lock()
    shutil.copytree(tmp_path / "ayna", tmp_path / "ayna-before")
    made.ayna = open_vault(tmp_path / "ayna", made.clock)
    return open_vault(tmp_path / "ayna-before", made.clock)


def test_a_roster_travels_with_a_bundle(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    with copy_of_ayna(made, tmp_path) as behind:
        bolat = grow(made)
        inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
        record(made.dana)
        (report,) = inbox.import_bundles(behind, exported(made.dana, tmp_path / "second")).files
        assert report.outcome == "imported"
        assert organisation.show(behind, clock=made.clock).version == 2
        with behind.reader() as reader:
            assert bolat.key_id in reader.coordinators()


def test_a_rival_roster_is_refused_kept_as_evidence_and_names_who_signed_twice(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    with copy_of_ayna(made, tmp_path) as splinter:
        grow(made)
        inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
        true, made.ayna = made.ayna, splinter
        grow(made, "mallory")
        made.ayna = true
        rival = inbox.make_receipt(splinter, made.dana.key_id, clock=made.clock)
        chain = organisation.show(made.dana, clock=made.clock)
        with pytest.raises(RosterFork) as fork:
            inbox.import_receipt(made.dana, rival)
        assert fork.value.persons == ("ayna",)
        after = organisation.show(made.dana, clock=made.clock)
        assert (after.forks, after.signed_twice) == (1, ("ayna",))
        assert after.coordinators == chain.coordinators
        with pytest.raises(RosterFork):
            organisation.join(made.dana, invitation(splinter, made.clock), clock=made.clock)
        assert organisation.show(made.dana, clock=made.clock).forks == 1
        record(made.dana)
        (report,) = inbox.import_bundles(splinter, exported(made.dana, tmp_path / "second")).files
        assert (report.rival_rosters, report.signed_twice) == (1, ("ayna",))
        assert organisation.show(splinter, clock=made.clock).forks == 1
        assert [c.pseudonym for c in organisation.show(splinter, clock=made.clock).coordinators] == ["ayna", "mallory"]


def test_inspect_tells_without_taking_in(made, tmp_path):
    record(made.dana, media=b"x" * 100)
    (path,) = exported(made.dana, tmp_path / "out")
    before = everything(made.ayna)
    with path.open("rb") as stream:
        view = inbox.inspect(made.ayna, stream)
    assert (view.for_us, view.known, view.media, view.media_bytes) == (True, "unknown", 1, 100)
    with path.open("rb") as stream:
        assert not inbox.inspect(made.eset, stream).for_us
    assert everything(made.ayna) == before


def test_people_in_a_bundle_belong_to_their_testimony(made, tmp_path):
    testimony = record(made.dana, people=3)
    deliver(made, made.dana, tmp_path / "first", first=True)
    with made.ayna.reader() as reader:
        people = [r for kind, r in reader.records_of_testimony(testimony) if kind == "person"]
        assert len(people) == 3
        assert all(reader.load(person, Person).testimony == testimony for person in people)
