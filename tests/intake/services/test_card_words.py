"""The words of a card: none to be confused with another, every one found again however it is written."""

from __future__ import annotations

import hashlib
import importlib.util
from pathlib import Path

import pytest
from rapidfuzz.distance import Levenshtein

from intake.names.fold import fold
from intake.places import resources
from intake.services import card_words, consent_cards

MADE = ("kk", "ru", "tr", "ug", "zh")
FROZEN = {
    "kk": "8977e28b19dae6608646e1371057152c80bf0ba03da12aa27b4300bccd9cddc6",
    "ru": "0f0c8be101d68046b2ded3744942eba8dc0d61036a4a3980169fc96ac1ea5030",
    "tr": "23ee9564889051263d78fc59817d64f466d748df58cf9b6b7ea3a94c64c991f1",
    "ug": "00463918d6d266f7a27fa3302fe597c6c1c2df303b51557f15c7f3b2b5c46aea",
    "zh": "9996d35038c8c056f2a77b816a62e05358f32a9809af97c65f040491eb3aceff",
}
"""SHA-256 over the spellings that count. A list may grow at its end in a new file; these words stay as they are."""


def _kazakh_arabic(word: str) -> str:
    spec = importlib.util.spec_from_file_location("kazakh_arabic", resources() / "translations" / "kazakh_arabic.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.word(word))


@pytest.mark.parametrize("language", MADE)
def test_the_words_are_frozen(language: str) -> None:
    held = "\n".join(card_words.words(language)).encode("utf-8")
    assert hashlib.sha256(held).hexdigest() == FROZEN[language]


@pytest.mark.parametrize("language", MADE)
def test_a_list_is_long_enough_and_no_two_words_are_taken_for_one_another(language: str) -> None:
    words = card_words.words(language)
    assert len(words) >= 1024
    assert len(set(words)) == len(words)
    assert len({fold(word) for word in words}) == len(words)
    if language == "zh":
        assert all(len(word) == 2 for word in words)
        assert not {word[::-1] for word in words if word != word[::-1]} & set(words)
    else:
        near = [
            (a, b) for i, a in enumerate(words) for b in words[:i] if Levenshtein.distance(a, b, score_cutoff=1) < 2
        ]
        assert near == []


@pytest.mark.parametrize("language", MADE)
def test_every_spelling_leads_to_one_word_only(language: str) -> None:
    lines = (resources() / "words" / f"card-{language}.txt").read_text("utf-8").splitlines()
    spelled = [line.split("\t") for line in lines if not line.startswith("#")]
    owner: dict[str, str] = {}
    for spellings in spelled:
        for spelling in spellings:
            assert owner.setdefault(fold(spelling), spellings[0]) == spellings[0]
            assert fold(spelling)


@pytest.mark.parametrize("language", MADE)
def test_the_header_says_that_nobody_has_read_it(language: str) -> None:
    head = (resources() / "words" / f"card-{language}.txt").read_text("utf-8").splitlines()[:2]
    assert "No native speaker has read them yet" in head[1]


def test_kazakh_in_the_arabic_script_is_what_the_window_writes() -> None:
    pairs = zip(card_words.words("kk"), card_words.words("kk-Arab"), strict=True)
    assert all(_kazakh_arabic(cyrillic) == arabic for cyrillic, arabic in pairs)


@pytest.mark.parametrize("language", card_words.LANGUAGES)
def test_what_is_drawn_is_read_back_in_every_way_of_writing_it(language: str) -> None:
    for start in range(0, 1000, 37):
        words = card_words.words(language)[start : start + 4]
        (read,) = card_words.readings(words)
        assert card_words.readings(card_words.split(" ".join(words))) == (read,)
        assert card_words.readings(card_words.split("، ".join(word.upper() for word in words)))[0] == read
        assert consent_cards.unknown(words) == {}


def test_either_script_of_kazakh_and_every_one_of_uyghur_is_one_card() -> None:
    kazakh = card_words.words("kk")[100:104]
    assert card_words.readings(card_words.words("kk-Arab")[100:104])[0] == kazakh
    bare = [word.replace("\u0674", "") for word in card_words.words("kk-Arab")[100:104]]
    assert card_words.readings(bare)[0] == kazakh
    plain = str.maketrans("әғқңөұүһі", "агкноууxи")
    assert kazakh in card_words.readings([word.translate(plain) for word in kazakh])
    lines = (resources() / "words" / "card-ug.txt").read_text("utf-8").splitlines()[102:106]
    arabic, cyrillic, latin = zip(*(line.split("\t") for line in lines), strict=True)
    assert card_words.readings(arabic)[0] == card_words.readings(cyrillic)[0] == arabic
    assert arabic in card_words.readings(latin)


def test_turkish_capitals_and_letters_that_a_keyboard_lacks() -> None:
    words = ("ırmak", "incir", "çiçek", "güvercin")
    assert set(words) <= set(card_words.words("tr"))
    for typed in (("IRMAK", "İNCİR", "ÇİÇEK", "GÜVERCİN"), ("irmak", "incir", "cicek", "guvercin")):
        assert words in card_words.readings(typed)


def test_chinese_words_may_stand_without_spaces() -> None:
    words = card_words.words("zh")[10:14]
    assert card_words.split("".join(words)) == words
    assert card_words.split("、".join(words)) == words


def test_an_unknown_word_is_told_with_what_comes_close_in_its_own_script() -> None:
    kazakh = card_words.words("kk-Arab")
    typed = (kazakh[5], kazakh[50], kazakh[500], kazakh[70] + "ا")
    (near,) = card_words.unknown(typed).values()
    assert kazakh[70] in near


def test_words_of_two_lists_are_no_card() -> None:
    assert card_words.readings((*card_words.words("zh")[:2], *card_words.words("ug")[:2])) == ()


@pytest.mark.parametrize(("asked", "given"), [("ky", "ru"), ("kk-Arab", "kk-Arab"), ("ug", "ug"), ("fr", "en")])
def test_a_card_is_in_the_language_of_the_questions(asked: str, given: str) -> None:
    assert card_words.list_for(asked) == given


@pytest.mark.parametrize("language", card_words.LANGUAGES)
def test_how_hard_a_card_is_to_guess(language: str) -> None:
    assert card_words.bits(language, 4) > (51 if language == "en" else 39.9)


def test_the_files_are_all_there_is(tmp_path: Path) -> None:
    found = {path.stem.removeprefix("card-") for path in (resources() / "words").glob("card-*.txt")}
    assert found == set(MADE)
