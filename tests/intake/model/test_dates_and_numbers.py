"""Dates as known, identity numbers with their digit, ids that tell nothing."""

from __future__ import annotations

from datetime import date

import pytest

from intake.errors import BadField
from intake.model.dates import DateForm, PartialDate, UnderstoodDate, check_date, exact, sort_key, span
from intake.model.identity_number import kazakh_iin_is_valid, prc_number_is_valid
from intake.model.ids import is_case_number, is_id, new_case_number, new_id, normalise_case_number


def reading(text: str, form: DateForm = DateForm.EXACT, until: str = "") -> PartialDate:
    return PartialDate(understood=(UnderstoodDate(date=text, form=form, until=until),))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (exact("2017"), (date(2017, 1, 1), date(2017, 12, 31))),
        (exact("2016-02"), (date(2016, 2, 1), date(2016, 2, 29))),
        (reading("2017-09", DateForm.BEFORE), (None, date(2017, 9, 30))),
        (reading("2017-09-03", DateForm.AFTER), (date(2017, 9, 3), None)),
        (reading("2017", DateForm.BETWEEN, "2018-03"), (date(2017, 1, 1), date(2018, 3, 31))),
        (PartialDate(said="after Kurban Ait"), (None, None)),
    ],
)
def test_span(value: PartialDate, expected: tuple[date | None, date | None]) -> None:
    assert span(value) == expected


def test_unknown_dates_sort_last() -> None:
    assert sort_key(exact("2019")) < sort_key(PartialDate(said="once"))


@pytest.mark.parametrize(
    "value",
    [
        exact("2018-02-31"),
        exact("2018-13"),
        exact("18"),
        exact("0000"),
        exact("9999"),
        exact("2018-2-3"),
        reading("2018", DateForm.BETWEEN, "2017"),
        reading("2018", DateForm.BETWEEN),
        reading("2018", DateForm.ABOUT, "2019"),
    ],
)
def test_an_impossible_date_is_refused(value: PartialDate) -> None:
    with pytest.raises(BadField):
        check_date(value, "when")


def test_prc_numbers() -> None:
    assert prc_number_is_valid("11010519491231002X")
    assert prc_number_is_valid("110105 19491231 002x")
    assert not prc_number_is_valid("110105194912310021")
    assert not prc_number_is_valid("110105194902310021")
    assert not prc_number_is_valid("12345")


def test_kazakh_numbers() -> None:
    # 0·1+1·2+0·3+1·4+8·5+5·6+3·7+0·8+0·9+0·10+1·11 = 108, 108 mod 11 = 9
    assert kazakh_iin_is_valid("010185300019")
    assert not kazakh_iin_is_valid("010185300018")
    assert not kazakh_iin_is_valid("0101853000")


def test_ids_are_random_and_case_numbers_can_be_dictated() -> None:
    assert is_id(new_id())
    assert len({new_id() for _ in range(100)}) == 100
    number = new_case_number()
    assert is_case_number(number)
    assert normalise_case_number(number.lower().replace("-", " ")) == number
    assert normalise_case_number("o1i2-345l") == "0112-3451"
