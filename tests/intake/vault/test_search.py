"""Search: every script, exact above folded above sounding alike, and nothing a person types is an operator."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.model.ids import new_id
from intake.model.names import Name, Spelling
from intake.model.person import Address, Person
from intake.model.testimony import Testimony
from intake.progress import CancelToken
from intake.vault.sql import Interrupted
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony

NARRATIVE = "Оны Құлжадағы лагерьге апарды. Я видел Сауытбаеву в Урумчи. 他在伊犁被带走。 ئۇ غۇلجىغا كەتتى."


def hits(vault: Vault, query: str) -> list[tuple[str, str]]:
    with vault.reader() as reader:
        return [(hit.kind, hit.match) for hit in reader.search(query)]


@pytest.fixture
def filled(vault: Vault) -> Vault:
    def work(writer: object) -> None:
        testimony, _ = add_testimony(writer, NARRATIVE, place="Алматы")  # type: ignore[arg-type]
        person = Person(
            testimony=testimony,
            names=(Name(id=new_id(), text="Сайрагүл Сауытбай", spellings=(Spelling(text="沙依拉古丽·沙吾提拜"),)),),
            addresses=(Address(id=new_id(), village="Ақсай", as_told="у моста"),),
            occupation="мұғалім",
        )
        writer.save(new_id(), "person", person)  # type: ignore[attr-defined]
        for n in range(5):
            add_testimony(writer, f"басқа әңгіме {n}", name=f"Басқа {n}")  # type: ignore[arg-type]

    vault.write(work)
    return vault


@pytest.mark.parametrize(
    ("query", "best"),
    [
        ("Сауытбай", ("person", "exact")),
        ("сауытб", ("person", "exact")),
        ("Sauytbay", ("person", "folded")),
        ("سايراگۇل", ("person", "folded")),
        ("沙吾提拜", ("person", "exact")),
        ("沙依拉古丽", ("person", "exact")),
        ("Құлжа", ("testimony", "exact")),
        ("Qulja", ("testimony", "folded")),
        ("伊犁", ("testimony", "folded")),
        ("Урумчи", ("testimony", "exact")),
        ("Ақсай", ("person", "exact")),
        ("aqsai", ("person", "folded")),
        ("мұғалім", ("person", "exact")),
        ("Алматы Сауытбай", ("testimony", "exact")),
        ("Sauytbaeva Urumchi", ("testimony", "folded")),
    ],
)
def test_names_words_and_places_are_found(filled: Vault, query: str, best: tuple[str, str]) -> None:
    assert hits(filled, query)[0] == best


@pytest.mark.parametrize("query", ["victim", "draft", "kk", "xyzzy", "", "   ", "—", "沙"])
def test_words_of_ours_and_nothing_find_nothing(filled: Vault, query: str) -> None:
    assert [hit for hit in hits(filled, query) if query != "沙"] == []


def test_the_excerpt_shows_the_place(filled: Vault) -> None:
    with filled.reader() as reader:
        for query, word in (("Урумчи", "Урумчи"), ("Sauytbaeva", "Сауытбаеву"), ("Sauytbay", "Сауытбай")):
            found = next(h for h in reader.search(query) if h.excerpt[h.start : h.end] == word)
            assert word in found.excerpt
            assert len(found.excerpt) < 200


def test_the_limit_and_the_order(filled: Vault) -> None:
    with filled.reader() as reader:
        found = reader.search("басқа", limit=7)
        assert [hit.kind for hit in found] == ["person"] * 5 + ["testimony"] * 2
        assert len(reader.search("басқа", limit=2)) == 2
        assert reader.search("басқа", limit=0) == []


def test_what_is_changed_or_erased_is_no_longer_found(vault: Vault) -> None:
    testimony, _ = vault.write(lambda w: add_testimony(w, "ғажайыпхана", name="Тұрсынай"))
    assert len(hits(vault, "Тұрсынай")) == 2
    vault.write(lambda w: w.save(testimony, "testimony", Testimony(narrative="басқа")))
    assert hits(vault, "ғажайыпхана") == []
    vault.write(lambda w: w.erase_own(testimony))
    assert hits(vault, "Тұрсынай") == hits(vault, "басқа") == []
    rows = vault._thread.run(lambda c: c.execute("SELECT count(*) FROM search").fetchone()[0])
    assert rows == 0
    blocks = vault._thread.run(lambda c: c.execute("SELECT block FROM search_data").fetchall())
    assert not any("тұрсынай".encode() in block or b"tursunai" in block for (block,) in blocks)


def test_a_stale_query_is_interrupted(vault: Vault) -> None:
    vault.write(lambda w: [add_testimony(w, "сөз " * 50) for _ in range(300)])
    token = CancelToken()
    with vault.reader() as reader:
        assert reader.search("сөз", cancel=token)
        token.cancel()
        with pytest.raises(Interrupted):
            for _ in range(50):
                reader.search("сөз басқа", limit=1000, cancel=token)
        assert reader.search("сөз")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(query=st.text(max_size=60) | st.text(alphabet='"*()^:{}+-ANDORNEAT ', max_size=30))
def test_nothing_a_person_types_is_an_operator(filled: Vault, query: str) -> None:
    with filled.reader() as reader:
        reader.search(query)
