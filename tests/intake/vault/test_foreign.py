"""Other devices' logs: whatever the order and however often, one result; forks, branches and gaps are told."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.errors import MalformedRevision
from intake.model.ids import new_id
from intake.model.testimony import Testimony
from intake.vault import projections
from intake.vault.foreign import ForeignRun, InsertReport
from intake.vault.rows import ContentState
from intake.vault.vault import Vault
from tests.intake.vault.kit import STEP, Entry, add_testimony, cut, runs_of, secret

Make = Callable[[str], Vault]


def insert(vault: Vault, *runs: ForeignRun) -> InsertReport:
    report = InsertReport()
    for run in runs:
        vault.write(lambda w, run=run: w.insert_foreign(run, report))  # type: ignore[misc]
    return report


def content_of(vault: Vault) -> tuple[object, ...]:
    """Everything that must not depend on the order in which it came."""
    with vault.reader() as reader:
        states = {}
        for row in reader.list_testimonies(limit=1000):
            state = reader.state(row.record)
            states[row.record] = (state.fields, row.case_number, row.names, row.conflict, row.proposal)
        people = {r.record: (r.name, r.names, r.testimony, r.status) for r in reader.list_people(limit=1000)}
        entries = {
            e.link: (e.before, e.hash, e.content, e.state)
            for segment in reader.segments()
            for e in reader.segment_entries(segment.segment)
        }
        findings = {(f.kind, f.link) for f in reader.findings()}
        return states, people, entries, findings


def test_a_run_comes_in_once(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    testimony, person = theirs.write(lambda w: add_testimony(w, "сөз", name="Айгүл"))
    (run,) = runs_of(theirs)
    report = insert(ours, run)
    assert (report.new, report.known, report.findings) == (2, 0, [])
    assert report.records == {testimony, person}
    report = insert(ours, *runs_of(theirs))
    assert (report.new, report.known, report.content_added) == (0, 2, 0)
    with ours.reader() as reader:
        assert reader.load(testimony, Testimony).narrative == "сөз"
        row = reader.testimony_row(testimony)
        assert row is not None
        assert (row.own, row.delivered, row.names) == (False, "received", ("Айгүл",))
        assert {s.log for s in reader.segments()} == {theirs.log}
    assert ours.compare_projections() == []


def test_a_header_gets_its_content_later(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    testimony, _ = theirs.write(lambda w: add_testimony(w, "сөз"))
    insert(ours, *runs_of(theirs, with_content=False))
    with ours.reader() as reader:
        assert reader.list_testimonies() == []
        assert reader.state(testimony).withheld == 1
        (entry,) = reader.entries(theirs.log)
        assert entry.state is ContentState.HEADER_ONLY
    report = insert(ours, *runs_of(theirs))
    assert (report.new, report.known, report.content_added) == (0, 1, 1)
    with ours.reader() as reader:
        assert [row.record for row in reader.list_testimonies()] == [testimony]


def test_an_entry_in_the_wrong_place_takes_nothing_in(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    theirs.write(lambda w: [add_testimony(w, "a") for _ in range(3)])
    (run,) = runs_of(theirs)
    first, second, third = run.entries
    wrong = ForeignRun(run.log, run.segment, run.parent, run.before, [first, third, second])
    with pytest.raises(MalformedRevision):
        insert(ours, wrong)
    with ours.reader() as reader:
        assert reader.segments() == []
        assert reader.list_testimonies() == []


def test_a_gap_is_told_until_it_is_filled(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    theirs.write(lambda w: [add_testimony(w, "a") for _ in range(6)])
    (run,) = runs_of(theirs)
    report = insert(ours, cut(run, 4, 6))
    assert [f.kind for f in report.findings] == ["gap"]
    report = insert(ours, cut(run, 0, 2))
    assert report.findings == []
    with ours.reader() as reader:
        links = [e.link for e in run.entries]
        assert [f.link for f in reader.findings()] == [links[4]]
        assert [e.link for e in reader.segment_entries(run.segment)] == [*links[:2], *links[4:]]
    insert(ours, cut(run, 2, 4))
    with ours.reader() as reader:
        assert reader.findings() == []
        assert [e.link for e in reader.segment_entries(run.segment)] == links
    assert ours.compare_projections() == []


def fork_of(vault: Vault, folder: Path, clock: FixedClock, name: str) -> Vault:
    """The vault as a copy of its locked folder."""
    shutil.copytree(folder, folder.with_name(name))
    return Vault.unlock(folder.with_name(name), secret(), clock=clock, size_step=STEP)


def test_a_restored_vault_makes_two_branches_and_both_are_kept(
    make_vault: Make, tmp_path: Path, clock: FixedClock
) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    theirs.write(lambda w: add_testimony(w, "before"))
    theirs.lock()
    branches = []
    for name in ("laptop", "restored"):
        with fork_of(theirs, tmp_path / "theirs", clock, name) as branch:
            branch.write(lambda w, name=name: add_testimony(w, name))  # type: ignore[misc]
            branches.append(runs_of(branch))
    assert insert(ours, *branches[0]).findings == []
    report = insert(ours, *branches[1])
    assert [f.kind for f in report.findings] == ["branch"]
    with ours.reader() as reader:
        told = {reader.load(row.record, Testimony).narrative for row in reader.list_testimonies()}
        assert told == {"before", "laptop", "restored"}
        assert [f.kind for f in reader.findings()] == ["branch"]


def test_two_entries_after_one_link_are_a_fork(make_vault: Make) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")
    theirs.write(lambda w: [add_testimony(w, "a") for _ in range(3)])
    (run,) = runs_of(theirs)
    entries = list(run.entries)
    insert(ours, run)
    from intake.model.log_chain import next_link

    other = entries[2].revision
    forged = Entry(next_link(entries[0].link, other.hash), other.header, other.content)
    report = insert(ours, ForeignRun(run.log, run.segment, run.parent, entries[0].link, [forged]))
    assert [(f.kind, f.link) for f in report.findings] == [("fork", entries[0].link)]
    with ours.reader() as reader:
        links = [e.link for e in reader.segment_entries(run.segment)]
    assert sorted(links) == sorted([*(e.link for e in entries), forged.link])
    assert ours.compare_projections() == []


def test_our_own_log_from_another_copy_comes_in_beside_ours(
    make_vault: Make, tmp_path: Path, clock: FixedClock, reopen: Callable[[Path], Vault]
) -> None:
    ours = make_vault("ours")
    ours.write(lambda w: add_testimony(w, "before"))
    ours.lock()
    with fork_of(ours, tmp_path / "ours", clock, "copy") as copy:
        copy.write(lambda w: add_testimony(w, "on the copy"))
        runs = runs_of(copy)
    again = reopen(tmp_path / "ours")
    again.write(lambda w: add_testimony(w, "here"))
    with again.reader() as reader:
        position = reader.log_position()
    report = insert(again, *runs)
    assert [f.kind for f in report.findings] == ["branch"]
    with again.reader() as reader:
        assert reader.log_position() == position
        assert len(reader.list_testimonies()) == 3
    again.write(lambda w: add_testimony(w, "after"))
    assert again.compare_projections() == []


# --- the promise: one result -----------------------------------------------------------------------------------------

edits = st.lists(
    st.tuples(st.integers(0, 2), st.integers(0, 1), st.sampled_from(["place", "narrative"]), st.integers(0, 2)),
    min_size=1,
    max_size=14,
)  # fmt: skip


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(edits=edits, seed=st.integers(0, 2**16))
def test_random_edits_on_three_laptops_give_one_result(
    tmp_path_factory: pytest.TempPathFactory,
    clock: FixedClock,
    cheap_params: Argon2Params,
    edits: list[tuple[int, int, str, int]],
    seed: int,
) -> None:
    folder = tmp_path_factory.mktemp("merge")
    dice = random.Random(seed)

    def make(name: str) -> Vault:
        return Vault.create(folder / name, secret(), pseudonym=name, clock=clock, params=cheap_params, size_step=STEP)

    laptops = [make(f"laptop{n}") for n in range(3)]
    archives = [make(f"archive{n}") for n in range(2)]
    try:
        records = [new_id(), new_id()]
        chief = laptops[0].key_id
        for laptop, record, field, value in edits:
            author = laptops[laptop]

            def edit(writer: object, record: str = records[record], field: str = field, value: int = value) -> None:
                told = (
                    writer.load(record, Testimony)  # type: ignore[attr-defined]
                    if writer.exists(record)  # type: ignore[attr-defined]
                    else Testimony()
                )
                from msgspec.structs import replace

                writer.save(record, "testimony", replace(told, **{field: f"value {value}"}))  # type: ignore[attr-defined]

            author.write(edit)
            if dice.random() < 0.3:
                insert(laptops[(laptop + 1) % 3], *runs_of(author))
        outcomes = []
        for archive in archives:
            archive.write(lambda w: w.set_coordinators([chief]))
            pieces = []
            for laptop in laptops:
                for run in runs_of(laptop):
                    size = len(list(run.entries))
                    middle = dice.randrange(size + 1)
                    pieces += [cut(run, 0, middle), cut(run, middle, size), run]
            dice.shuffle(pieces)
            insert(archive, *pieces)
            assert archive.compare_projections() == []
            outcomes.append(content_of(archive))
        assert outcomes[0] == outcomes[1]
    finally:
        for vault in (*laptops, *archives):
            vault.lock()
        shutil.rmtree(folder)


def test_a_large_import_is_listed_as_it_comes_with_the_same_result(
    make_vault: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, other, theirs = make_vault("ours"), make_vault("other"), make_vault("theirs")
    theirs.write(lambda w: [add_testimony(w, f"сөз {n}", name=f"Айгүл {n}") for n in range(7)])
    insert(ours, *runs_of(theirs))
    monkeypatch.setattr(projections, "MAX_PENDING", 3)
    insert(other, *runs_of(theirs))
    assert content_of(ours) == content_of(other)
    assert other.compare_projections() == []
