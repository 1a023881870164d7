from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.redaction.detect import Found, detect, undecided
from intake.redaction.matcher import Matcher
from tests.intake.redaction.builders import name, register


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("пиши a.b@mail.ru мне", Found.EMAIL, "a.b@mail.ru"),
        ("a.b (at) mail.ru", Found.EMAIL, "a.b (at) mail.ru"),
        ("см. https://vk.com/id123 там", Found.WEB_ADDRESS, "https://vk.com/id123"),
        ("мой @nurlan_s там", Found.HANDLE, "@nurlan_s"),
        ("ID 11010519491231002X.", Found.PRC_NUMBER, "11010519491231002X"),
        ("ЖСН 850612300005", Found.KAZAKH_IIN, None),
        ("карта 4539 1488 0343 6467", Found.CARD_NUMBER, "4539 1488 0343 6467"),
        ("паспорт N 12345678", Found.PASSPORT, "N 12345678"),
        ("тел +7 701 555 66 77 жок", Found.PHONE, "+7 701 555 66 77"),
        ("тел ٨٧٠١٥٥٥٦٦٧٧ жок", Found.PHONE, "٨٧٠١٥٥٥٦٦٧٧"),
        ("код 123-456-7", Found.NUMBER, "123-456-7"),
    ],
)
def test_patterns(text: str, kind: Found, found: str | None) -> None:
    suggestions = detect(text)
    assert len(suggestions) == 1
    if found is not None:
        assert (suggestions[0].kind, suggestions[0].text) == (kind, found)


def test_dates_and_years_are_not_suggested() -> None:
    assert detect("12.06.1985, 1985-06-12, 2017–2019, в 2018 году 350 человек") == ()


@pytest.mark.parametrize("word", ["Саутбай", "Сауытпай", "Сауыттбайға", "Sawitbay", "Савутбай", "Сауытабй"])
def test_words_that_are_nearly_a_name(word: str) -> None:
    reg = register(name("v", "Сауытбай"))
    redacted = Matcher(reg).redact(f"бұл {word} еді").text
    if word in redacted:
        kinds = {s.kind for s in detect(redacted, reg)}
        assert kinds & {Found.NEARLY_A_NAME, Found.SOUNDS_LIKE_A_NAME}


def test_labels_and_everyday_words_are_not_suggested() -> None:
    reg = register(name("v", "Сауытбай"), name("w", "Айгүл"))
    text = "[VICTIM 1] мен [PHONE] туралы айтты, моего мужа забрали осенью"
    assert detect(text, reg) == ()


def test_everything_must_be_decided() -> None:
    found = detect("a@b.ru, +7 701 555 66 77")
    assert len(found) == 2
    assert undecided(found, found[:1]) == (found[1],)
    assert undecided(found, found) == ()


@given(st.text(max_size=60))
def test_suggestions_stand_apart_within_the_text(text: str) -> None:
    end = 0
    for suggestion in detect(text, register(name("v", "Сауытбай"))):
        assert end <= suggestion.start < suggestion.end
        assert text[suggestion.start : suggestion.end] == suggestion.text
        end = suggestion.end
