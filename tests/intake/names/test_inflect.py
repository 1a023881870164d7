from __future__ import annotations

import subprocess
import sys

import pytest

from intake.names.fold import fold
from intake.names.inflect import FOLD, is_short, name_stems, search_prefixes, stem_matches
from intake.names.latin import search_fold
from tests.intake.names.gold import ACROSS, PAIRS


@pytest.mark.parametrize(("lemma", "form"), PAIRS)
def test_every_inflected_form_is_found(lemma: str, form: str) -> None:
    word = form.replace("'", "").replace("’", "")
    stems = [stem for stem in name_stems(lemma) if stem.space == FOLD]
    assert any(stem_matches(stem, word) for stem in stems)


@pytest.mark.parametrize("row", ACROSS)
def test_latin_finds_cyrillic_and_the_reverse(row: tuple[str, ...]) -> None:
    assert any(stem_matches(stem, row[0] + "ға") for stem in name_stems(row[1]))
    assert any(stem_matches(stem, row[1]) for stem in name_stems(row[0]))


def test_long_stems_are_prefixes_and_short_ones_whole() -> None:
    for name in ("Сауытбай", "Айша", "ئەخمەت", "Павел"):
        for stem in name_stems(name):
            assert stem.whole == (len(stem.text) < 4)
    assert all(stem.whole for stem in name_stems("Али"))
    assert not any(stem_matches(stem, "алюминий") for stem in name_stems("Али"))
    assert not any(stem_matches(stem, "алибистами") for stem in name_stems("Али"))


def test_short_names_are_told() -> None:
    assert is_short("Али Сауытбай")
    assert not is_short("Айша Сауытбай")
    assert is_short("Нұғ")


def test_ordinary_words_are_left_alone() -> None:
    text = "барлық адамдар лагерьге кетті полиция келді хабар жоқ үйде отырды сказала что муж был задержан"
    for name in ("Сауытбай", "Айгүл", "Ержан", "Айша", "Абай", "Қайрат", "Мария"):
        for word in text.split():
            assert not any(stem_matches(stem, word) for stem in name_stems(name)), (name, word)


def test_words_of_a_name_are_also_one_word() -> None:
    assert any(stem_matches(stem, "Нурсултана") for stem in name_stems("Нур Султан"))


def test_search_prefixes_find_inflected_forms_from_any_form() -> None:
    for typed in ("Сауытбай", "Сауытбаева", "sauytbai"):
        assert any(search_fold("Сауытбаевой").startswith(prefix) for prefix in search_prefixes(typed))
    assert search_prefixes("") == ()
    assert fold("") == ""


def test_nothing_heavy_is_imported_at_the_start() -> None:
    code = (
        "import sys, intake.names.fold, intake.names.latin, intake.names.romanise, intake.names.skeleton,"
        "intake.names.compare, intake.names.spell, intake.names.inflect;"
        "print([m for m in ('pypinyin', 'pymorphy3', 'rapidfuzz') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
