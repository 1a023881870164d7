"""Numbers among lines that a machine read: kinds, check digits in words, and nothing put right by itself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.model import travel_document
from intake.model.identity_number import compact, kazakh_iin_is_valid, prc_number_is_valid
from intake.model.number_guess import guesses
from intake.model.person import IdentityKind, Sex
from intake.model.read_text import GAP, ReadText
from intake.model.travel_document import check_digit, days, parse

TODAY = date(2026, 11, 24)
PRC = "11010519491231002X"  # the example of GB 11643-1999
# the examples of Doc 9303-4, 9303-5 and 9303-6
TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")


def line(text: str, sure: float = 1.0) -> ReadText:
    return ReadText(text, (sure,) * len(text))


@pytest.mark.parametrize("lines", [TD3, TD1, TD2])
def test_the_examples_of_the_standard_fit(lines: tuple[str, ...]) -> None:
    zone = parse(lines)
    assert zone is not None
    assert zone.wrong == ()
    assert (zone.surname, zone.given, zone.birth, zone.sex) == ("ERIKSSON", "ANNA MARIA", "740812", Sex.FEMALE)


@pytest.mark.parametrize("place", [0, 4, 9, 14, 22, 30, 42, 43])
def test_one_wrong_figure_of_the_second_line_is_told(place: int) -> None:
    second = list(TD3[1])
    second[place] = "7" if second[place] != "7" else "4"
    zone = parse((TD3[0], "".join(second)))
    assert zone is not None
    assert zone.wrong


def test_a_zone_gives_number_issuer_dates_and_sex() -> None:
    found = guesses([line(GAP + "PASSPORT"), *(line(text) for text in TD3)], TODAY)
    assert [(one.kind, one.number, one.fits, one.issuer) for one in found] == [
        (IdentityKind.PASSPORT, "L898902C3", True, "UTO")
    ]
    assert found[0].births == ("1974-08-12",)
    assert found[0].sex is Sex.FEMALE


def test_letters_read_as_figures_where_only_letters_stand_are_letters() -> None:
    names, second = TD3[0].replace("O", "0"), TD3[1].replace("UTO", "UT0")
    assert guesses([line(names), line(second)], TODAY)[0].fits


def test_fillers_that_reading_lost_are_put_back_at_the_longest_run() -> None:
    first = TD3[0][:-2]
    assert guesses([line(first), line(TD3[1])], TODAY)[0].number == "L898902C3"


def test_a_prc_number_beside_other_words() -> None:
    found = guesses([line(f"{GAP}{GAP}{PRC}")], TODAY)
    assert [(one.kind, one.number, one.fits) for one in found] == [(IdentityKind.PRC_IDENTITY_NUMBER, PRC, True)]
    assert (found[0].births, found[0].sex) == (("1949-12-31",), Sex.FEMALE)


def test_what_does_not_fit_is_told_and_says_nothing_of_a_person() -> None:
    wrong = PRC[:8] + "5" + PRC[9:]
    found = guesses([line(wrong)], TODAY)
    assert [(one.number, one.fits, one.births, one.sex) for one in found] == [(wrong, False, (), None)]


def test_doubtful_figures_are_marked() -> None:
    read = ReadText(PRC, tuple(0.4 if at == 3 else 1.0 for at in range(18)))
    assert guesses([read], TODAY)[0].uncertain == (3,)
    assert guesses([line(PRC.replace("0", "O", 1))], TODAY)[0].uncertain == (2,)


def test_an_iin_needs_a_day_of_birth_in_it() -> None:
    assert guesses([line("770000123456")], TODAY) == ()
    iin = next(number for last in range(100000) if kazakh_iin_is_valid(number := f"900101{300000 + last:06d}"))
    found = guesses([line(iin)], TODAY)
    assert (found[0].kind, found[0].fits, found[0].births) == (IdentityKind.KAZAKH_IIN, True, ("1990-01-01",))


def test_a_passport_number_alone_has_no_check_digit() -> None:
    assert [(one.number, one.fits) for one in guesses([line("NO" + GAP + "E12345678")], TODAY)] == [("E12345678", None)]


def test_the_century_of_a_birth_is_not_in_the_zone() -> None:
    assert days("200328", today=TODAY, past=True) == ("2020-03-28", "1920-03-28")
    assert days("740812", today=TODAY, past=True) == ("1974-08-12",)
    assert days("<<0812", today=TODAY, past=True) == ()


@given(st.lists(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<" + GAP, max_size=50), max_size=8))
def test_any_lines_give_guesses_or_none(texts: list[str]) -> None:
    for guess in guesses([line(text) for text in texts], TODAY):
        assert guess.number
        assert all(0 <= at < len(guess.number) for at in guess.uncertain)
        assert 0 <= guess.line < len(texts)


@given(st.lists(st.text(alphabet="0123456789ABCZ<", min_size=30, max_size=30), min_size=3, max_size=3))
def test_any_three_lines_are_parsed(texts: list[str]) -> None:
    zone = travel_document.parse(texts)
    assert zone is not None
    assert set(zone.wrong) <= {"number", "birth", "expires", "personal", "whole"}


def test_the_check_digit_of_the_standard() -> None:
    assert check_digit("520727") == "3"


@pytest.mark.parametrize(
    "typed",
    [
        "١١٠١٠٥١٩٤٩١٢٣١٠٠٢X",
        "۱۱۰۱۰۵۱۹۴۹۱۲۳۱۰۰۲x",
        "１１０１０５１９４９１２３１００２Ｘ",
        "110105 19491231 002Х",
        "\u200e11010519491231002X",
    ],
)
def test_figures_of_every_script_are_understood(typed: str) -> None:
    assert compact(typed) == PRC
    assert prc_number_is_valid(typed)


@pytest.mark.parametrize("first", ["6", "G"])
def test_a_g_and_a_6_that_the_check_digit_cannot_tell_apart_are_marked(first: str) -> None:
    assert check_digit("G64340766") == check_digit("664340766")
    second = f"{first}643407660CHN9607170M3309265<<<<<<<<<<<<<<<4"
    found = guesses([line("P<CHNTURSUN<<ERZHAN".ljust(44, "<")), line(second)], TODAY)
    assert (found[0].fits, found[0].uncertain) == (True, (0, 1))
