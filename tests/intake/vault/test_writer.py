"""Revisions on our own log: what a save writes, who may replace what, how conflicts are settled."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.dsse import PayloadType, parse_envelope
from intake.errors import NotFound, WrongUse
from intake.model.ids import new_id
from intake.model.log_chain import ZERO_LINK, next_link, segment_start
from intake.model.names import Name
from intake.model.person import Person
from intake.model.revision import Change, parse_revision
from intake.model.strict_json import loads
from intake.model.testimony import Testimony
from intake.vault.rows import ContentState
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony, runs_of


def save(vault: Vault, record: str, **fields: object) -> object:
    return vault.write(lambda w: w.save(record, "testimony", Testimony(**fields)))  # type: ignore[arg-type]


def take_in(vault: Vault, other: Vault) -> None:
    vault.write(lambda w: [w.insert_foreign(run) for run in runs_of(other)])


def test_a_save_writes_only_what_changed(vault: Vault) -> None:
    record = new_id()
    save(vault, record, narrative="a", place="x")
    revision = save(vault, record, narrative="a", place="y")
    assert [change.path for change in revision.changes] == [("place",)]  # type: ignore[attr-defined]
    assert save(vault, record, narrative="a", place="y") is None
    with vault.reader() as reader:
        state = reader.state(record)
        assert state.fields[("place",)].values == ("y",)
        assert [v.value for v in state.fields[("place",)].replaced] == ["x"]


def test_an_emptied_field_is_withdrawn_and_can_be_filled_again(vault: Vault) -> None:
    record = new_id()
    for place in ("x", "", "z"):
        save(vault, record, narrative="a", place=place)
    with vault.reader() as reader:
        assert reader.load(record, Testimony).place == "z"
        assert not reader.state(record).conflicts


def test_an_empty_record_is_a_record(vault: Vault) -> None:
    record = new_id()
    assert save(vault, record) is not None
    assert save(vault, record) is None
    with vault.reader() as reader:
        assert reader.load(record, Testimony) == Testimony()


def test_elements_keep_their_ids(vault: Vault) -> None:
    record, first, second = new_id(), new_id(), new_id()
    names = (Name(id=first, text="Айгүл", order=0), Name(id=second, text="Айгуль", order=1))
    vault.write(lambda w: w.save(record, "person", Person(names=names)))
    vault.write(lambda w: w.save(record, "person", Person(names=names[1:])))
    with vault.reader() as reader:
        assert [name.id for name in reader.load(record, Person).names] == [second]


def test_a_value_of_a_newer_version_is_left_alone(vault: Vault) -> None:
    record = new_id()
    save(vault, record, narrative="a")
    vault.write(lambda w: w.append(record, "testimony", [Change(("telepathy",), "loud")]))
    save(vault, record, narrative="b")
    with vault.reader() as reader:
        told, unknown = reader.load_with_unknown(record, Testimony)
        assert (told.narrative, unknown) == ("b", ("telepathy",))
        assert reader.state(record).fields[("telepathy",)].values == ("loud",)


@pytest.mark.parametrize(("record", "kind"), [("no id", "testimony"), ("ab" * 16, "nonsense")])
def test_nonsense_is_refused(vault: Vault, record: str, kind: str) -> None:
    with pytest.raises(WrongUse):
        vault.write(lambda w: w.append(record, kind, []))
    with pytest.raises(WrongUse):
        vault.write(lambda w: w.save("ab" * 16, "person", Testimony()))


def test_what_is_not_there_is_not_found(vault: Vault) -> None:
    with vault.reader() as reader:
        with pytest.raises(NotFound):
            reader.load(new_id(), Testimony)
        assert reader.state(new_id()).fields == {}
        assert not reader.exists(new_id())


# --- several devices -------------------------------------------------------------------------------------------------


def test_a_volunteer_only_proposes_over_anothers_work(make_vault: Callable[[str], Vault]) -> None:
    coordinator, volunteer = make_vault("coordinator"), make_vault("volunteer")
    record = new_id()
    save(coordinator, record, narrative="as the archive has it")
    take_in(volunteer, coordinator)
    assert save(volunteer, record, narrative="overruled") is not None
    assert save(volunteer, record, narrative="overruled") is None  # the same proposal is not made twice
    save(volunteer, record, narrative="overruled twice")
    take_in(coordinator, volunteer)
    with coordinator.reader() as reader:
        state = reader.state(record)
        field = state.fields[("narrative",)]
        assert reader.load(record, Testimony).narrative == "as the archive has it"
        assert [p.value for p in field.proposals] == ["overruled twice"]
        assert reader.testimony_row(record).proposal  # type: ignore[union-attr]


def test_a_coordinator_may_replace_anybodys_values(make_vault: Callable[[str], Vault]) -> None:
    coordinator, volunteer = make_vault("coordinator"), make_vault("volunteer")
    record = new_id()
    save(volunteer, record, narrative="first")
    take_in(coordinator, volunteer)
    save(coordinator, record, narrative="second")
    with coordinator.reader() as reader:
        assert reader.load(record, Testimony).narrative == "first"
    coordinator.write(lambda w: w.set_coordinators([coordinator.key_id]))
    with coordinator.reader() as reader:
        assert reader.load(record, Testimony).narrative == "second"
        assert not reader.testimony_row(record).proposal  # type: ignore[union-attr]
        assert reader.coordinators() == {coordinator.key_id}
        assert [hit.match for hit in reader.search("second")] == ["exact"]
    assert coordinator.compare_projections() == []


def test_a_conflict_stays_until_a_person_decides(make_vault: Callable[[str], Vault]) -> None:
    one, two = make_vault("one"), make_vault("two")
    record = new_id()
    save(one, record, narrative="same", place="Құлжа")
    save(two, record, narrative="same", place="Шәуешек")
    take_in(one, two)
    with one.reader() as reader:
        assert reader.state(record).conflicts == (("place",),)
        assert reader.testimony_row(record).conflict  # type: ignore[union-attr]
        shown = reader.load(record, Testimony).place
    assert save(one, record, narrative="same", place=shown) is None
    one.write(lambda w: w.set_coordinators([one.key_id]))
    one.write(lambda w: w.settle(record, ("place",), "Шәуешек"))
    with one.reader() as reader:
        assert reader.load(record, Testimony).place == "Шәуешек"
        assert not reader.testimony_row(record).conflict  # type: ignore[union-attr]
        assert {v.value for v in reader.state(record).fields[("place",)].replaced} == {"Құлжа", "Шәуешек"}


# --- the log ---------------------------------------------------------------------------------------------------------


def test_the_log_is_a_chain_of_segments(vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]) -> None:
    vault.write(lambda w: [add_testimony(w, "a") for _ in range(3)])
    vault.lock()
    second = reopen(tmp_path / "vault")
    second.write(lambda w: add_testimony(w, "b"))
    second.lock()
    third = reopen(tmp_path / "vault")  # nothing is written: no segment
    third.lock()
    last = reopen(tmp_path / "vault")
    last.write(lambda w: add_testimony(w, "c"))
    with last.reader() as reader:
        segments = reader.segments(last.log)
        assert [segment.count for segment in segments] == [3, 1, 1]
        parent = ZERO_LINK
        for segment in segments:
            assert segment.parent == parent
            link = segment_start(segment.log, segment.segment, parent)
            assert (segment.start, segment.author) == (link, last.key_id)
            for entry in reader.segment_entries(segment.segment):
                assert entry.before == link
                assert parse_revision(entry.header, entry.content).hash == entry.hash
                link = next_link(link, entry.hash)
                assert (entry.link, entry.own, entry.state) == (link, True, ContentState.PRESENT)
            assert segment.head == parent == link if segment.count == 0 else segment.head == link
            parent = link
        assert reader.log_position().link == parent
        every = list(reader.entries(last.log))
        assert [e.link for e in reader.entries(last.log, every[1].link)] == [e.link for e in every[2:]]
        assert [e.link for e in reader.entries(last.log, every[0].link, every[3].link)] == [e.link for e in every[1:4]]
        assert [e.link for e in reader.segment_entries(segments[0].segment, every[0].link)] == [
            e.link for e in every[1:3]
        ]
        assert [e.link for e in reader.segment_entries(segments[0].segment, segments[0].start, every[1].link)] == [
            e.link for e in every[:2]
        ]


def test_a_checkpoint_signs_a_link_once(vault: Vault, clock: FixedClock) -> None:
    vault.write(lambda w: add_testimony(w, "a"))
    envelope = vault.write(lambda w: w.checkpoint())
    assert vault.write(lambda w: w.checkpoint()) == envelope
    key = vault.verifying_key()
    payload = parse_envelope(envelope, PayloadType.CHECKPOINT, max_bytes=1 << 16).verify({key.key_id: key}).payload
    with vault.reader() as reader:
        link = reader.log_position().link
        assert loads(payload, max_bytes=1 << 16) == {
            "v": 1, "log": vault.log, "link": link, "author": vault.key_id, "day": "2026-11-23",
        }  # fmt: skip
        assert reader.checkpoint(link) == envelope


def test_an_empty_log_cannot_be_signed(vault: Vault) -> None:
    with pytest.raises(NotFound):
        vault.write(lambda w: w.checkpoint())


def test_drafts_come_back_and_go(vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]) -> None:
    record = new_id()
    vault.write(lambda w: w.put_draft(record, b"half a word"))
    vault.write(lambda w: w.put_draft(record, b"half a sentence"))
    vault.lock()
    again = reopen(tmp_path / "vault")
    with again.reader() as reader:
        assert reader.draft(record) == b"half a sentence"
        assert [(row.record, row.size) for row in reader.drafts()] == [(record, 15)]
    again.write(lambda w: w.drop_draft(record))
    with again.reader() as reader:
        assert reader.draft(record) is None
        assert reader.counts()["drafts"] == 0
