"""Romanisation, skeletons, comparison and suggestions over one list of names in five alphabets."""

from __future__ import annotations

import random

import pytest

from intake.names.compare import Reason, similarity
from intake.names.romanise import romanise
from intake.names.scripts import Script, script_of, scripts_in
from intake.names.skeleton import skeleton
from intake.names.spell import suggestions
from tests.intake.names.gold import ACROSS


@pytest.mark.parametrize("row", ACROSS)
def test_spellings_share_a_skeleton(row: tuple[str, ...]) -> None:
    assert len({skeleton(name) for name in row}) == 1, [skeleton(name) for name in row]


def test_skeletons_are_no_constant() -> None:
    assert len({skeleton(row[0]) for row in ACROSS}) == len(ACROSS)


def test_romanise() -> None:
    assert romanise("Сауытбай Сайрагүл") == "Sauytbay Sayragul"
    assert romanise("قۇرمانبەك") == "Qurmanbek"
    assert romanise("ئابدۇللا") == "Abdulla"
    assert romanise("غالىمجان", Script.ARABIC_UYGHUR) == "Ghalimjan"
    assert romanise("ٴبىرىنشى") == "Birinshi"
    assert romanise("沙依拉古丽·沙吾提拜") == "Shayilaguli·Shawutibai"
    assert romanise("吕") == "Lyu"
    assert romanise("ЩУКИН, 5") == "SHCHUKIN, 5"


def test_script_of() -> None:
    assert script_of("Сауытбай") is Script.CYRILLIC
    assert script_of("Sauytbay") is Script.LATIN
    assert script_of("沙吾提拜") is Script.HAN
    assert script_of("ئابدۇللا") is Script.ARABIC_UYGHUR
    assert script_of("عالىمجان") is Script.ARABIC_KAZAKH
    assert script_of("123") is Script.OTHER


def test_arabic_that_cannot_be_told_apart_counts_as_both() -> None:
    assert scripts_in("نۇرلان") == {Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR}
    assert scripts_in("نۇرلان ئاكا") == {Script.ARABIC_UYGHUR}
    assert scripts_in("Nurlan 说 Ελένη") == {Script.LATIN, Script.HAN, Script.OTHER}
    assert scripts_in("12 — №") == frozenset()


@pytest.mark.parametrize("column", [2, 3, 4])
def test_the_right_name_ranks_first_among_many(column: int) -> None:
    chance = random.Random(7)
    syllables = list(map("".join, zip("стмнқжбгедрлмхдшанбқтрыз", "ааааоеүрууаиұаарыоолатмы", strict=True)))
    others = {"".join(chance.choice(syllables) for _ in range(3)).capitalize() for _ in range(1500)}
    names = [row[0] for row in ACROSS] + sorted(others)
    first = 0
    for row in ACROSS:
        best = max(names, key=lambda name: similarity(row[column], name).score)
        first += best == row[0]
    assert first >= len(ACROSS) - 2


def test_similarity_says_why() -> None:
    same = similarity("Sauytbay Sayragul", "Сайрагүл Сауытбай")
    assert same.score > 0.9
    assert set(same.reasons) == {Reason.SAME_LETTERS, Reason.ORDER_DIFFERS}
    assert Reason.PART_MISSING in similarity("Сауытбай", "Сауытбай Нұрлан").reasons
    assert similarity("Нурлан", "Мұрат").score < 0.6
    assert similarity("", "Мұрат").score == 0
    assert similarity("Сауытбай", "Sauytbai").score == similarity("Sauytbai", "Сауытбай").score


@pytest.mark.parametrize("name", ["Сайрагүл Сауытбай", "Sauytbay", "ئابدۇللا", "ٴبىرىنشى", "Ержан", "Mehmet Yılmaz"])
def test_suggestions_are_in_their_script_and_of_one_name(name: str) -> None:
    found = suggestions(name)
    assert script_of(name) not in found
    for script, spellings in found.items():
        assert 1 <= len(spellings) <= 8
        for spelling in spellings:
            expected = {script}
            if script in (Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR):
                expected = {Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR}
            assert script_of(spelling) in expected
            assert similarity(name, spelling).score > 0.6


def test_known_spellings_are_among_the_suggestions() -> None:
    found = suggestions("Сауытбай")
    assert "Sauytbay" in found[Script.LATIN]
    assert "ساۋۇتباي" in found[Script.ARABIC_KAZAKH]
    assert "ساۋۇتباي" in found[Script.ARABIC_UYGHUR]
    assert found[Script.HAN][0] == "沙吾提拜"
    assert "ئېرجان" in suggestions("Ержан")[Script.ARABIC_UYGHUR]
    assert "Yerzhan" in suggestions("Ержан")[Script.LATIN]
    assert "Айгуль" in suggestions("Aygül")[Script.CYRILLIC]


def test_chinese_offers_pinyin_only() -> None:
    found = suggestions("沙吾提拜")
    assert found[Script.LATIN] == ["Shawutibai"]
    assert not found[Script.CYRILLIC]


@pytest.mark.parametrize(
    "name",
    ["Sauytbay 沙吾提拜", "Сауытбай 沙吾提拜", "ساۋۇتباي 沙", "Sauytbay Сауытбай ساۋۇتباي 沙吾提拜", "Anna 7", "Ён"],
)
def test_a_name_in_several_scripts_at_once_is_no_trouble(name: str) -> None:
    found = suggestions(name)
    for spellings in found.values():
        assert len(spellings) <= 8
        assert all(spelling.strip() for spelling in spellings)
