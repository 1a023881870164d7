"""A date in words: what is understood, and what was said beside it where that tells more."""

from __future__ import annotations

from typing import Any

import pytest

from intake.model.dates import PartialDate
from intake.model.typed_date import read
from ui.widgets.date_words import DateWords


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("after Kurban Ait = 9.2017", "September 2017 · “\u2068after Kurban Ait\u2069”"),
        ("осень 2017", "between September 2017 and November 2017 · “\u2068осень 2017\u2069”"),
        # the same in other words tells nothing more
        ("between 3.2018 and 6.2018", "between March 2018 and June 2018"),
        ("12 сентября 2017 г.", "12 September 2017"),
        ("~1985", "about 1985"),
    ],
)
def test_what_was_said_is_told_once(qapp: Any, typed: str, shown: str) -> None:
    found = read(typed)
    assert DateWords().text(PartialDate(said=found.said, understood=found.readings)) == shown
