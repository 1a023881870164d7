"""A date typed in a hurry is read whole or left alone; what is read can be written and read again."""

from __future__ import annotations

import calendar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.model.dates import FIRST_YEAR, LAST_YEAR, DateForm, PartialDate, UnderstoodDate, check_date, first_day
from intake.model.typed_date import Problem, read, short

EXACT, ABOUT, BEFORE, AFTER, BETWEEN = DateForm


def one(text: str) -> tuple[str, DateForm, str]:
    (reading,) = read(text).readings
    return reading.date, reading.form, reading.until


@pytest.mark.parametrize(
    ("typed", "date", "form", "until"),
    [
        ("2017", "2017", EXACT, ""),
        ("9.2017", "2017-09", EXACT, ""),
        ("09/2017", "2017-09", EXACT, ""),
        ("2017-09", "2017-09", EXACT, ""),
        ("12.9.2017", "2017-09-12", EXACT, ""),
        ("2017-09-12", "2017-09-12", EXACT, ""),
        ("12 9 2017", "2017-09-12", EXACT, ""),
        ("~2017", "2017", ABOUT, ""),
        ("2017?", "2017", ABOUT, ""),
        ("about 9.2017", "2017-09", ABOUT, ""),
        ("<2017", "2017", BEFORE, ""),
        ("before May 2017", "2017-05", BEFORE, ""),
        (">3.2018", "2018-03", AFTER, ""),
        ("2017-2018", "2017", BETWEEN, "2018"),
        ("2017 – 3.2018", "2017", BETWEEN, "2018-03"),
        ("3.2018-5.2018", "2018-03", BETWEEN, "2018-05"),
        ("3-5.2018", "2018-03", BETWEEN, "2018-05"),
        ("between 2017 and 2019", "2017", BETWEEN, "2019"),
        ("September 2017", "2017-09", EXACT, ""),
        ("12 September 2017", "2017-09-12", EXACT, ""),
        ("12 сентября 2017 года", "2017-09-12", EXACT, ""),
        ("около 2017 г.", "2017", ABOUT, ""),
        ("до мая 2018", "2018-05", BEFORE, ""),
        ("2017 жылы", "2017", EXACT, ""),
        ("2017 жылы 12 қыркүйекте", "2017-09-12", EXACT, ""),
        ("2018 жылдың наурызында", "2018-03", EXACT, ""),
        ("шамамен 2017", "2017", ABOUT, ""),
        ("2017年9月", "2017-09", EXACT, ""),
        ("2017年9月12日", "2017-09-12", EXACT, ""),
        ("大约2017年", "2017", ABOUT, ""),
        ("2017-يىلى 9-ئاينىڭ 12-كۈنى", "2017-09-12", EXACT, ""),
        ("2017-يىلى", "2017", EXACT, ""),
        ("2018 جىلى ناۋرىز", "2018-03", EXACT, ""),
        ("Eylül 2017", "2017-09", EXACT, ""),
        ("۲۰۱۷", "2017", EXACT, ""),
        ("в сентябре 2017", "2017-09", EXACT, ""),
        ("примерно в 1985", "1985", ABOUT, ""),
        ("2018-يىلدىن كېيىن", "2018", DateForm.AFTER, ""),
        ("2018-يىلدىن بۇرۇن", "2018", DateForm.BEFORE, ""),
        ("2017 мен 2018 арасында", "2017", DateForm.BETWEEN, "2018"),
        ("2017 ile 2018 arasında", "2017", DateForm.BETWEEN, "2018"),
        ("2017年至2018年之间", "2017", DateForm.BETWEEN, "2018"),
        ("2017-يىلدىن 2018-يىلغىچە", "2017", DateForm.BETWEEN, "2018"),
    ],
)
def test_shorthand_and_words_are_understood(typed: str, date: str, form: DateForm, until: str) -> None:
    assert one(typed) == (date, form, until)


@pytest.mark.parametrize(
    "said",
    [
        "after Kurban Ait",
        "after Kurban Ait 2017",
        "осенью 2017 после айта",
        "after the autumn of 2017",
        "лет 2017",
        "2017-жылы жаз",
        "құрбан айттан кейін",
        "17",
        "9.17",
        "winter",
        "2017 or so",
    ],
)
def test_what_is_not_written_as_a_date_is_left_as_it_was_said(said: str) -> None:
    typed = read(said)
    assert typed.problem is Problem.WORDS
    assert typed.readings == ()
    assert typed.said == said


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("31.2.2017", Problem.NO_SUCH_DAY),
        ("2017-02-31", Problem.NO_SUCH_DAY),
        ("31 февраля 2017", Problem.NO_SUCH_DAY),
        ("29.2.2018", Problem.NO_SUCH_DAY),
        ("13.2017", Problem.NO_SUCH_MONTH),
        ("1017", Problem.NO_SUCH_YEAR),
        ("2018-2017", Problem.BACKWARDS),
    ],
)
def test_what_cannot_be_is_refused_by_name_and_kept_as_said(typed: str, problem: Problem) -> None:
    told = read(typed)
    assert (told.problem, told.readings, told.said) == (problem, (), typed)


def test_several_may_stand_and_words_stand_beside_their_date() -> None:
    assert [reading.date for reading in read("2017 or 2018").readings] == ["2017", "2018"]
    told = read("after Kurban Ait = 9.2017")
    assert told.said == "after Kurban Ait"
    assert [reading.date for reading in told.readings] == ["2017-09"]
    assert read("September 2017").said == "September 2017"
    assert read("9.2017").said == ""


@st.composite
def points(draw: st.DrawFn) -> str:
    year = draw(st.integers(FIRST_YEAR, LAST_YEAR))
    parts = draw(st.integers(1, 3))
    month = draw(st.integers(1, 12))
    day = draw(st.integers(1, calendar.monthrange(year, month)[1]))
    return "-".join([str(year), f"{month:02}", f"{day:02}"][:parts])


@st.composite
def readings(draw: st.DrawFn) -> UnderstoodDate:
    form = draw(st.sampled_from(DateForm))
    first = draw(points())
    if form is not DateForm.BETWEEN:
        return UnderstoodDate(date=first, form=form)
    first, last = sorted((first, draw(points())), key=first_day)
    return UnderstoodDate(date=first, form=form, until=last)


@given(st.lists(readings(), min_size=1, max_size=4, unique=True))
def test_what_is_understood_can_be_written_and_read_again(understood: list[UnderstoodDate]) -> None:
    assert read(short(tuple(understood))).readings == tuple(understood)


@given(st.text(max_size=40) | st.text("0123456789.-/~<>?=; ", max_size=20))
def test_no_text_is_too_odd_and_nothing_is_understood_that_cannot_be(text: str) -> None:
    typed = read(text)
    check_date(PartialDate(understood=typed.readings), "date")
    assert bool(typed.readings) + (typed.problem is not None) <= 1
    if typed.problem is not None:
        assert typed.said == text.strip()


@pytest.mark.parametrize(
    "typed",
    ["осень 2017", "осенью 2017 года", "2017-жылы күз", "2017 жылдың күзі", "2017年秋", "2017年秋天", "autumn 2017",
     "in the fall of 2017", "2017 sonbaharında", "2017-يىلى كۈز", "2017 جىلى كۇز"],
)  # fmt: skip
def test_a_season_is_its_months_and_what_was_said_stays(typed: str) -> None:
    found = read(typed)
    assert [(r.form, r.date, r.until) for r in found.readings] == [(DateForm.BETWEEN, "2017-09", "2017-11")]
    assert found.said == typed


def test_the_winter_of_a_year_is_either_of_two() -> None:
    assert [(r.date, r.until) for r in read("зима 2017").readings] == [("2016-12", "2017-02"), ("2017-12", "2018-02")]
    for typed in ("зима 2017-2018", "winter of 2017-18", "2017-2018 қысы"):
        assert [(r.date, r.until) for r in read(typed).readings] == [("2017-12", "2018-02")]
    assert read("winter 2017-2019").problem is Problem.WORDS
