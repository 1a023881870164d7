"""Guesses are marked as guesses, found by a search, and never told."""

from __future__ import annotations

from pathlib import Path

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.dossier import Reprisal
from intake.model.names import Name, NameScript, Spelling
from intake.model.person import Person, Role
from intake.model.testimony import Testimony
from intake.names.scripts import Script
from intake.redaction.register import Kind, ProtectedRegister, entry
from intake.redaction.register import Role as RegisterRole
from intake.services import finding, interview, reprisals
from intake.services.account import Account
from intake.services.name_suggestions import arabic_of, likely, suggest
from intake.services.release_facts import names_of
from intake.vault.vault import Vault


def scripts(name: Name) -> dict[NameScript | None, bool]:
    return {spelling.script: spelling.confirmed for spelling in name.spellings}


def test_every_other_script_is_proposed_and_none_is_confirmed() -> None:
    name = suggest(Name(text="Мұратхан Дәулетбекұлы"))
    assert scripts(name) == dict.fromkeys(
        (NameScript.LATIN, NameScript.KAZAKH_ARABIC, NameScript.UYGHUR, NameScript.CHINESE), False
    )
    assert [one.script for one in suggest(Name(text="沙吾提拜")).spellings] == [NameScript.LATIN]
    assert suggest(Name(text="")).spellings == ()
    assert likely("Айгүл", NameScript.LATIN)


def test_what_a_person_gave_stays_and_guesses_follow_the_name() -> None:
    given = Spelling(text="Murat", script=NameScript.LATIN, confirmed=True)
    name = suggest(Name(text="Мұрат", spellings=(given,)), refused={NameScript.CHINESE})
    assert given in name.spellings
    assert NameScript.CHINESE not in scripts(name)
    again = suggest(Name(text="Мұратбек", spellings=name.spellings))
    assert again.spellings[0] == given
    assert set(again.spellings[1:]).isdisjoint(name.spellings)


def test_a_guess_is_found_but_not_told_and_opens_no_text(tmp_path: Path) -> None:
    name = suggest(Name(id="a" * 32, text="Мұратхан"))
    arabic = next(s.text for s in name.spellings if s.script is NameScript.KAZAKH_ARABIC)
    person = Person(roles=(Role.VICTIM,), names=(name,))
    assert names_of(person) == ["Мұратхан"]
    clock = FixedClock()
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            tmp_path / "vault",
            passphrase,
            pseudonym="Қарлығаш",
            clock=clock,
            params=Argon2Params(1, 64, 1),
            size_step=1 << 16,
        ) as vault,
    ):
        account, key = interview.add_person(interview.start(vault, clock=clock), person)
        interview.save(vault, account)
        assert [row.record for row in finding.find_people(vault, arabic)] == [key]

        assert reprisals.told_of(vault, [key]) == []
        record = reprisals.tell(vault, [key], what="the brother was taken", family=[key, "other"])
        ((held, reprisal),) = reprisals.told_of(vault, [key])
        assert held == record
        assert reprisal == Reprisal(who=(key,), family=("other",), what="the brother was taken")
        assert reprisal.holds_releases


def test_a_text_waits_for_a_spelling_that_a_person_read() -> None:
    def missing(*texts: str, guesses: tuple[str, ...] = ()) -> set[Script]:
        made = entry(RegisterRole.VICTIM, "p", Kind.NAME, texts, confirmed=not guesses, guesses=guesses)
        register = ProtectedRegister([made])
        assert set(made.texts()) == {*texts, *guesses}
        return {one.script for one in register.missing_scripts([Script.CYRILLIC, Script.LATIN])}

    assert missing("Мұрат") == {Script.LATIN}
    assert missing("Мұрат", guesses=("Murat",)) == {Script.LATIN}
    assert missing("Мұрат", "Murat") == set()


def test_the_language_of_the_narrative_says_which_arabic_alphabet_is_meant() -> None:
    account = Account(id="a", testimony=Testimony(narrative_language="ug"))
    assert arabic_of(account) is NameScript.UYGHUR
    assert arabic_of(account.with_testimony(narrative_language="kk-Arab")) is NameScript.KAZAKH_ARABIC
    unsaid = account.with_testimony(narrative_language="")
    assert arabic_of(unsaid) is None
    person = Person(names=(Name(text="ئابدۇللا"), Name(text="نۇرلان")))
    assert arabic_of(unsaid.with_person("p", person)) is NameScript.UYGHUR
    name = suggest(Name(text="نۇرمەمەت"), arabic=NameScript.UYGHUR)
    assert NameScript.UYGHUR not in scripts(name)
    assert NameScript.KAZAKH_ARABIC in scripts(name)


def test_a_testimony_begun_is_called_after_the_victim_whoever_was_entered_first(tmp_path: Path) -> None:
    clock = FixedClock()
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(tmp_path / "v", passphrase, pseudonym="Қарлығаш", clock=clock,
                     params=Argon2Params(1, 64, 1), size_step=1 << 16) as vault,
    ):  # fmt: skip
        account = interview.start(vault, clock=clock)
        account = account.with_person("a" * 32, Person(roles=(Role.RELATIVE,), names=(Name(id="1" * 32, text="Бибі"),)))
        interview.keep_draft(vault, account)
        assert [one.name for one in finding.begun(vault)] == ["Бибі"]
        account = account.with_person("b" * 32, Person(roles=(Role.VICTIM,), names=(Name(id="2" * 32, text="Мұрат"),)))
        interview.keep_draft(vault, account)
        assert [one.name for one in finding.begun(vault)] == ["Мұрат"]
