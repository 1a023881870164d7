"""Invented people in every script, inflected at random in invented accounts: none of them is in what goes out."""

from __future__ import annotations

import io
import unicodedata

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.errors import LeakFound
from intake.model.consent import BestInterest, Consent, Level, Purpose
from intake.model.names import Name, NameScript, Spelling
from intake.model.person import Address, IdentityDocument, Person, Phone, Role
from intake.model.testimony import Testifier, Testimony, TestimonyState
from intake.services.release import RenderKit, prepare, release, render_kit
from intake.services.release_redact import Redactor
from tests.conftest import ROOT
from tests.intake.services.release_people import consent
from tests.intake.services.release_vault import MemoryVault

# One name in five scripts, and endings that it takes in each.
NAMES = [
    ("Бауыржан", "Bauyrzhan", "باۋىرجان", "باۋۇرجان", "包尔江"),
    ("Сәуле", "Saule", "ساۋلە", "ساۋلە", "萨吾列"),
    ("Мұратбек", "Muratbek", "مۇراتبەك", "مۇراتبەك", "木拉提别克"),
    ("Гүлнар", "Gulnar", "گۇلنار", "گۈلنار", "古丽娜尔"),
    ("Ержан", "Yerzhan", "ەرجان", "ئەرجان", "叶尔江"),
    ("Қанат", "Kanat", "قانات", "قانات", "哈那提"),
    ("Зейнеп", "Zeinep", "زەينەپ", "زەينەپ", "再娜甫"),
    ("Әбдірахман", "Abdrakhman", "ءابدىراحمان", "ئابدۇراخمان", "阿不都热合曼"),
    ("Патигүл", "Patigul", "پاتىگۇل", "پاتىگۈل", "帕提古丽"),
    ("Тоқтасын", "Toktassyn", "توقتاسىن", "توختاسۇن", "托合塔森"),
]
ENDINGS = [
    ["", "ға", "ның", "мен", "дан", "ды", "у", "ом", "а", "евич", "ова", "ұлы", "қызы", "тар", "жан", "ға да"],
    ["", "s", "'s", "-apa", "ning", "dan", "uly", "ov", "ova", "ga"],
    ["", "عا", "نىڭ", "مەن", "دان", "دى", "ۇلى"],
    ["", "غا", "نىڭ", "دىن", "نى", "لار", "جان"],
    ["", "说", "先生", "的", "和", "被"],
]
FILLER = [
    ["кеше", "ауылдан", "келді", "деді", "біз", "көрмедік", "2018", "жылы", "потом", "сказали", "не", "знаем"],
    ["came", "then", "the", "police", "asked", "in", "2017", "and", "nobody", "answered"],
    ["كەشە", "كەلدى", "دەدى", "ءبىز", "كورمەدىك", "2018", "جىلى"],
    ["كېيىن", "كەلدى", "دېدى", "بىز", "كۆرمىدۇق", "2019"],
    ["后来", "他们来了", "没有消息", "二〇一八年", "警察", "带走了"],
]
NOISE = ["{}", "{}", "{}", "«{}»", "{},", "{}.", "({})", "{}!", "{}\n"]


def typed(word: str, how: int) -> str:
    """The same word as people and phones write it."""
    if how == 1:
        return word.upper()
    if how == 2 and len(word) > 4:
        return word[:3] + "\u00ad" + word[3:]
    if how == 3:
        return unicodedata.normalize("NFD", word)
    if how == 4:
        return word.replace("а", "a").replace("е", "e").replace("о", "o")
    if how == 5:
        return word[:2] + "\u200b" + word[2:]
    if how == 6:
        return word.lower()
    return word


@st.composite
def cases(draw: st.DrawFn) -> tuple[list[int], str, str, str]:
    """Whose names, a narrative that is full of them, a phone and an identity number."""
    chosen = draw(st.lists(st.sampled_from(range(len(NAMES))), min_size=2, max_size=5, unique=True))
    phone = draw(st.from_regex(r"\+77[0-9]{9}", fullmatch=True))
    number = draw(st.from_regex(r"65[0-9]{4}19[5-9][0-9](0[1-9]|1[0-2])(0[1-9]|1[0-9])[0-9]{4}", fullmatch=True))
    parts: list[str] = []
    for _ in range(draw(st.integers(3, 10))):
        script = draw(st.sampled_from(range(5)))
        for _ in range(draw(st.integers(1, 4))):
            parts.append(draw(st.sampled_from(FILLER[script])))
        name = NAMES[draw(st.sampled_from(chosen))][script]
        ending = draw(st.sampled_from(ENDINGS[script]))
        parts.append(draw(st.sampled_from(NOISE)).format(typed(name + ending, draw(st.integers(0, 8)))))
        if draw(st.integers(0, 4)) == 0:
            parts.append(draw(st.sampled_from([phone, phone[2:], f"8 {phone[2:5]} {phone[5:8]}-{phone[8:]}", number])))
    return chosen, " ".join(parts), phone, number


def vault_of(chosen: list[int], narrative: str, phone: str, number: str) -> tuple[MemoryVault, str]:
    vault = MemoryVault()
    testimony = "ab" * 16
    people = []
    for place, index in enumerate(chosen):
        cyrillic, latin, arabic, uyghur, chinese = NAMES[index]
        scripts = (NameScript.LATIN, NameScript.KAZAKH_ARABIC, NameScript.UYGHUR, NameScript.CHINESE)
        spellings = zip((latin, arabic, uyghur, chinese), scripts, strict=True)
        person = Person(
            testimony=testimony,
            roles=((Role.TESTIFIER,), (Role.VICTIM,))[place] if place < 2 else (Role.RELATIVE,),
            names=(
                Name(
                    text=cyrillic,
                    script=NameScript.CYRILLIC,
                    spellings=tuple(Spelling(text=t, script=s, confirmed=True) for t, s in spellings),
                ),
            ),
            phones=(Phone(number=phone),) if place == 0 else (),
            addresses=(Address(village="Саржазық"),) if place == 1 else (),
        )
        people.append(vault.add(person))
    vault.add(
        Testimony(
            state=TestimonyState.FINISHED,
            case_number="Q7M3-0X9K",
            testifiers=(Testifier(person=people[0]),),
            narrative=f"{narrative} Саржазықта {number}",
            documents=(),
        ),
        testimony,
    )
    victim = vault.load(people[1], Person)
    vault.save(
        people[1], "person", msgspec.structs.replace(victim, identity_documents=(IdentityDocument(number=number),))
    )
    vault.add(consent(testimony, people[0]))
    vault.add(
        Consent(
            testimony=testimony,
            person=people[1],
            best_interest=BestInterest(
                first_decider="Kestrel",
                second_decider="Falcon",
                level=Level.PSEUDONYM,
                purposes=tuple(Purpose),
                reasons="asked",
                decided_on="2026-01-02",
                review_on="2027-01-02",
            ),
        )
    )
    return vault, testimony


@pytest.fixture(scope="module")
def kit() -> RenderKit:
    return render_kit(ROOT / "resources")


def plain(text: str) -> str:
    """A third way of folding, simpler than both of the program's: small letters and digits alone."""
    folded = unicodedata.normalize("NFKD", text).casefold().replace("a", "а").replace("e", "е").replace("o", "о")
    return "".join(letter for letter in folded if letter.isalnum())


def release_everything(
    chosen: list[int], narrative: str, phone: str, number: str, kit: RenderKit, format: str
) -> bytes:
    vault, testimony = vault_of(chosen, narrative, phone, number)
    draft = prepare(vault, testimonies=[testimony], audience="un-procedures", clock=FixedClock())
    assert all(not text.blocked for text in draft.texts), draft.missing_scripts
    shown = "\n".join(piece.redacted for text in draft.texts for piece in text.pieces)
    for index in chosen:
        for name in NAMES[index]:
            assert plain(name) not in plain(shown), (name, shown)
    digits = "".join(letter for letter in shown if letter.isdecimal())
    assert number not in digits
    assert phone[2:] not in digits
    out = io.BytesIO()
    release(
        vault,
        draft,
        reviewed=[text.digest for text in draft.texts],
        kept=[s.id for text in draft.texts for s in text.suggestions],
        format=format,
        out=out,
        kit=kit,
        clock=FixedClock(),
    )
    return out.getvalue()


@settings(max_examples=40)
@given(case=cases())
def test_html_of_any_case_goes_out_and_holds_nobody(case: tuple[list[int], str, str, str], kit: RenderKit) -> None:
    data = release_everything(*case, kit, "html")
    raw = plain(data.decode("utf-8"))
    for index in case[0]:
        assert not any(plain(name) in raw for name in NAMES[index])


@settings(max_examples=8)
@given(case=cases())
def test_pdf_of_any_case_goes_out_and_holds_nobody(case: tuple[list[int], str, str, str], kit: RenderKit) -> None:
    assert release_everything(*case, kit, "pdf").startswith(b"%PDF")


@settings(max_examples=25)
@given(case=cases(), place=st.integers(0, 4))
def test_what_a_broken_matcher_lets_through_the_leak_check_refuses(
    case: tuple[list[int], str, str, str], place: int, kit: RenderKit
) -> None:
    chosen, narrative, phone, number = case
    name = NAMES[chosen[0]][place]
    honest = Redactor.redact
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Redactor, "redact", lambda self, text: (f"{honest(self, text)[0]} {name} ", ()))
        vault, testimony = vault_of(chosen, narrative, phone, number)
        draft = prepare(vault, testimonies=[testimony], audience="un-procedures", clock=FixedClock())
        with pytest.raises(LeakFound):
            release(
                vault,
                draft,
                reviewed=[text.digest for text in draft.texts],
                kept=[s.id for text in draft.texts for s in text.suggestions],
                format="html",
                out=io.BytesIO(),
                kit=kit,
                clock=FixedClock(),
            )
