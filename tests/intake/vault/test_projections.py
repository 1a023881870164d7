"""Lists and search index: made from the log alone, built again with equal results, compared with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from intake.errors import Cancelled, WrongUse
from intake.model.consent import Consent
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.model.names import Name, Spelling
from intake.model.person import Person, Role
from intake.model.status import Status, StatusKind
from intake.model.testimony import Testimony, TestimonyState
from intake.progress import CancelToken
from intake.vault.connection import PAGE
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony

TABLES = ("belongs", "testimonies", "people", "search")


def dump(vault: Vault) -> dict[str, list[object]]:
    order = {"search": "rowid"}
    return vault._thread.run(
        lambda c: {t: c.execute(f"SELECT * FROM {t} ORDER BY {order.get(t, 'record')}").fetchall() for t in TABLES}
    )


def fill(vault: Vault) -> list[str]:
    testimonies = [
        vault.write(lambda w, n=n: add_testimony(w, f"сөз {n}", name=f"Айгүл {n}", languages=("kk",)))[0]  # type: ignore[misc]
        for n in range(8)
    ]
    vault.write(lambda w: w.save(new_id(), "consent", Consent(testimony=testimonies[0], language="kk")))
    vault.write(lambda w: w.erase_own(testimonies[3]))
    return testimonies


def test_a_rebuild_gives_the_same_lists(vault: Vault) -> None:
    fill(vault)
    before = dump(vault)
    seen: list[tuple[str, int, int]] = []
    report = vault.rebuild(lambda *step: seen.append(step))
    assert dump(vault) == before
    assert (report.records, report.revisions) == (17, 17)
    assert seen[-1] == ("rebuild", 17, 17)
    assert vault.compare_projections() == []


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE testimonies SET place = 'elsewhere' WHERE record = 1", "testimonies"),
        ("UPDATE people SET name = 'somebody' WHERE record = 2", "people"),
        ("DELETE FROM people WHERE record = 2", "people"),
        ("INSERT INTO people SELECT 99, testimony, name, names, roles, '', '', 0, 0 FROM people LIMIT 1", "people"),
        ("DELETE FROM belongs WHERE record = 2", "belongs"),
        ("UPDATE search SET raw = 'nothing' WHERE rowid = 1", "search"),
        ("UPDATE records SET type = 'note' WHERE id = 1", "log"),
        ("UPDATE entries SET header = replace(header, 'witness', 'staffer') WHERE id = 2", "log"),
        ("UPDATE entries SET content = replace(content, 'сөз', 'тек') WHERE id = 1", "log"),
        ("UPDATE entries SET prev = 1 WHERE id = 3", "log"),
        ("UPDATE logs SET head = zeroblob(32)", "log"),
    ],
)  # fmt: skip
def test_what_differs_from_the_log_is_told(vault: Vault, statement: str, where: str) -> None:
    fill(vault)
    if "replace(" in statement:
        statement = statement.replace("replace(", "CAST(replace(").replace(") WHERE", ") AS BLOB) WHERE")
    vault._thread.run(lambda c: c.execute(statement))
    assert where in {difference.where for difference in vault.compare_projections()}


def test_a_rebuild_mends_what_the_lists_had_wrong(vault: Vault) -> None:
    fill(vault)
    before = dump(vault)
    vault._thread.run(lambda c: [c.execute("DELETE FROM people"), c.execute("UPDATE testimonies SET day = ''")])
    assert vault.compare_projections()
    vault.rebuild()
    assert dump(vault) == before


def test_a_stale_page_that_is_spliced_in_is_noticed(
    vault: Vault, tmp_path: Path, reopen: Callable[[Path], Vault]
) -> None:
    record = new_id()
    vault.write(lambda w: w.save(record, "testimony", Testimony(narrative="before", place="x" * 3000)))
    vault.lock()
    path = tmp_path / "vault/main"
    old = path.read_bytes()
    again = reopen(tmp_path / "vault")
    again.write(lambda w: w.save(record, "testimony", Testimony(narrative="after", place="x" * 3000)))
    again.lock()
    new = path.read_bytes()
    changed = [at for at in range(0, len(new), PAGE) if old[at : at + PAGE] != new[at : at + PAGE]]
    noticed = 0
    for at in changed[1:]:  # the first page says which version the others are
        path.write_bytes(new[:at] + old[at : at + PAGE] + new[at + PAGE :])
        try:
            spliced = reopen(tmp_path / "vault")
            noticed += bool(spliced.check().differences or spliced.check().damaged_pages)
        except Exception:
            noticed += 1
        finally:
            spliced.lock()
    assert noticed >= 3
    path.write_bytes(new)
    assert reopen(tmp_path / "vault").check().sound


def test_comparing_can_be_stopped(vault: Vault) -> None:
    fill(vault)
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        vault.compare_projections(cancel=token)


# --- what the lists say ----------------------------------------------------------------------------------------------


def test_a_line_of_the_list(vault: Vault) -> None:
    testimony, victim, speaker = new_id(), new_id(), new_id()

    def work(writer: object) -> None:
        save = writer.save  # type: ignore[attr-defined]
        save(
            speaker,
            "person",
            Person(testimony=testimony, names=(Name(id=new_id(), text="Speaker"),), roles=(Role.TESTIFIER,)),
        )
        save(
            testimony,
            "testimony",
            Testimony(case_number="Q7M3-0X9K", state=TestimonyState.FINISHED, languages=("kk", "ru"), place="Алматы",
                      account_date=exact("2026-02")),
        )  # fmt: skip
        names = (
            Name(id=new_id(), text="Айгүл", order=1),
            Name(id=new_id(), text="Қызы", order=0, spellings=(Spelling(text="Kyzy"),)),
        )
        statuses = (
            Status(id=new_id(), kind=StatusKind.MISSING, as_of=exact("2017-03"), order=0),
            Status(id=new_id(), kind=StatusKind.PRISON, as_of=exact("2019"), order=1),
        )
        save(
            victim,
            "person",
            Person(testimony=testimony, names=names, roles=(Role.VICTIM,), statuses=statuses, birth_date=exact("1980")),
        )

    vault.write(work)
    with vault.reader() as reader:
        row = reader.testimony_row(testimony)
        assert row is not None
        assert (row.case_number, row.day, row.state, row.languages, row.names, row.place) == (
            "Q7M3-0X9K", "2026-02", "finished", ("kk", "ru"), ("Қызы", "Speaker"), "Алматы",
        )  # fmt: skip
        person = reader.person_row(victim)
        assert person is not None
        assert (person.name, set(person.names), person.roles, person.birth, person.status) == (
            "Қызы", {"Айгүл", "Қызы", "Kyzy"}, ("victim",), "1980", "prison",
        )  # fmt: skip
        assert (person.testimony, person.case_number) == (testimony, "Q7M3-0X9K")
        assert reader.testimony_by_case_number("Q7M3-0X9K") == testimony
        assert reader.records_of_testimony(testimony) == [("person", speaker), ("person", victim)]


def test_a_person_may_come_before_its_testimony_and_move_to_another(vault: Vault) -> None:
    first, second, person = new_id(), new_id(), new_id()

    def put(testimony: str) -> None:
        told = Person(testimony=testimony, names=(Name(id="ab" * 16, text="Айгүл"),))
        vault.write(lambda w: w.save(person, "person", told))

    put(first)
    for testimony in (first, second):
        vault.write(lambda w, t=testimony: w.save(t, "testimony", Testimony(narrative="x")))  # type: ignore[misc]
    put(second)
    with vault.reader() as reader:
        assert reader.testimony_row(first).names == ()  # type: ignore[union-attr]
        assert reader.testimony_row(second).names == ("Айгүл",)  # type: ignore[union-attr]
    assert vault.compare_projections() == []


def test_pages_follow_one_another(vault: Vault) -> None:
    records = vault.write(lambda w: [add_testimony(w, str(n), name=str(n))[0] for n in range(25)])
    with vault.reader() as reader:
        seen = []
        after = None
        while page := reader.list_testimonies(after=after, limit=7):
            seen += [row.record for row in page]
            after = page[-1]
        assert seen == records[::-1]
        people = reader.list_people(limit=10)
        more = reader.list_people(after=people[-1], limit=100)
        assert len({p.record for p in (*people, *more)}) == 25
        assert len(reader.list_people(testimony=records[4])) == 1
        assert len(reader.list_people(role="victim")) == 25
        assert reader.list_people(role="official") == []


def test_filters(vault: Vault) -> None:
    def work(writer: object) -> None:
        add_testimony(writer, "a", languages=("kk",))  # type: ignore[arg-type]
        add_testimony(writer, "b", languages=("ru", "kk"), state=TestimonyState.FINISHED)  # type: ignore[arg-type]
        writer.put_draft(new_id(), b"x")  # type: ignore[attr-defined]

    vault.write(work)
    with vault.reader() as reader:
        count = lambda **only: len(reader.list_testimonies(**only))  # noqa: E731
        assert (count(language="kk"), count(language="ru"), count(language="k")) == (2, 1, 0)
        assert (count(state="finished"), count(state="draft")) == (1, 1)
        assert (count(delivered="no"), count(delivered="yes"), count(own="yes"), count(conflict="yes")) == (2, 0, 2, 0)
        assert (count(draft="yes"), count(draft="no")) == (0, 2)
        assert reader.counts() == {
            "testimonies": 2, "people": 0, "conflicts": 0, "proposals": 0, "drafts": 1, "undelivered": 2,
            "quarantined": 0,
        }  # fmt: skip
        for wrong in ({"colour": "blue"}, {"conflict": "perhaps"}):
            with pytest.raises(WrongUse):
                reader.list_testimonies(**wrong)
