"""The list of places is whole, says what it says in the script it says, and finds an entry in any of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.errors import BadJson
from intake.names.gazetteer import KINDS, LANGUAGE_SCRIPT, Gazetteer, PlaceFile, parse_places
from intake.names.scripts import Script, is_arabic, is_cyrillic, is_han, is_latin

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "places"
FILES = {path.stem: parse_places(path.read_bytes()) for path in sorted(FOLDER.glob("*.json"))}
LIST = Gazetteer(FILES.values())
ENTRIES = [place for file in FILES.values() for place in file.entries]
LETTERS = {
    Script.HAN: is_han,
    Script.CYRILLIC: is_cyrillic,
    Script.LATIN: is_latin,
    Script.ARABIC_KAZAKH: is_arabic,
    Script.ARABIC_UYGHUR: is_arabic,
}


def test_ids_are_unique_and_parents_exist() -> None:
    ids = [place.id for place in ENTRIES]
    assert len(ids) == len(set(ids)) == len(LIST)
    for place in ENTRIES:
        assert place.kind in KINDS
        assert (place.kind == "country") == (place.parent == "")
        assert not place.parent or place.parent in ids
        assert LIST.chain(place.id)[-1].kind == "country"


@pytest.mark.parametrize("file", FILES.values(), ids=FILES)
def test_every_entry_has_the_scripts_of_its_country_in_letters_of_theirs(file: PlaceFile) -> None:
    assert file.source
    assert file.licence
    for place in file.entries:
        assert set(file.scripts) <= set(place.names), place.id
        for language, name in place.names.items():
            letters = [char for char in name if char.isalpha()]
            ours = LETTERS[LANGUAGE_SCRIPT[language]]
            assert letters, f"{place.id} {language}"
            assert all(ours(char) or char == "\u0674" for char in letters), f"{place.id} {language} {name}"


def test_xinjiang_is_whole() -> None:
    """14 prefectures, 12 cities of the region, 14 divisions, and every county with the code of its prefecture."""
    china = FILES["cn"].entries
    assert sum(place.kind == "prefecture" for place in china) == 14
    assert sum(place.id.startswith("CN-6590") for place in china) == 12
    assert sum(place.kind == "division" for place in china) == 14
    counties = [p for p in china if p.kind in ("county", "city", "district") and not p.id.startswith("CN-6590")]
    assert len(counties) == 96
    assert all(place.id.startswith(place.parent) and len(place.id) == 9 for place in counties)


def test_the_other_countries_have_all_their_regions() -> None:
    def top(country: str) -> int:
        return sum(place.parent == country for place in ENTRIES)

    assert (top("KZ"), top("KG"), top("TR")) == (20, 9, 81)


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Дөрбілжін", "CN-654221"),
        ("дорбилжин", "CN-654221"),
        ("دۆربىلجىن", "CN-654221"),
        ("额敏", "CN-654221"),
        ("Dorbiljin", "CN-654221"),
        ("Толы", "CN-654224"),
        ("تولى", "CN-654224"),
        ("托里县看守所", "CN-654224"),
        ("Толы ауданы", "CN-654224"),
        ("Чугучак", "CN-654201"),
        ("Qumul", "CN-6505"),
        ("Кульджа", "CN-654002"),
        ("غۇلجا", "CN-654002"),
        ("Qaraqash", "CN-653222"),
        ("قاراقاش", "CN-653222"),
        ("Улуучат", "CN-653024"),
        ("8 дивизия", "CN-XPCC-8"),
        ("Zeytinburnu", "TR-34-zeytinburnu"),
        ("zeytinb", "TR-34-zeytinburnu"),
        ("Стамбул", "TR-34"),
        ("Еңбекшіқазақ", "KZ-19-engbekshiqazaq"),
        ("Енбекшиказах", "KZ-19-engbekshiqazaq"),
        ("Аламедин", "KG-C-alamudun"),
    ],
)
def test_a_place_is_found_in_any_script_and_spelling(typed: str, entry: str) -> None:
    assert entry in [found.place.id for found in LIST.complete(typed)[:4]]


def test_what_is_not_listed_finds_nothing_that_is_far_from_it() -> None:
    assert LIST.complete("") == []
    assert LIST.complete("Тасбастау") == []


@given(st.sampled_from(ENTRIES), st.data())
def test_every_spelling_finds_its_entry(place: object, data: st.DataObject) -> None:
    spelling = data.draw(st.sampled_from(list(place.spellings())))  # type: ignore[attr-defined]
    assert place.id in [found.place.id for found in LIST.complete(spelling, most=20)]  # type: ignore[attr-defined]


@pytest.mark.parametrize("stored", [b"", b"[]", b"{}", json.dumps({"country": "CN", "more": 1}).encode(), b"\xff" * 9])
def test_a_damaged_file_is_refused(stored: bytes) -> None:
    with pytest.raises(BadJson):
        parse_places(stored)


def test_the_list_counts_what_the_administration_counts() -> None:
    """Xinjiang as of 2023, Kazakhstan after 2022, Kyrgyzstan, Turkey."""

    def count(country: str, *kinds: str, under: str | None = None) -> int:
        entries = (place for place in FILES[country].entries if place.kind in kinds)
        return sum(under is None or place.parent == under for place in entries)

    assert count("cn", "prefecture") == 14
    assert count("cn", "county", "city", "district") == 108
    assert sum(place.id.startswith("CN-6590") for place in ENTRIES) == 12
    assert count("cn", "division") == 14
    assert (count("kz", "region"), count("kz", "city", under="KZ")) == (17, 3)
    assert (count("kg", "region"), count("kg", "city", under="KG")) == (7, 2)
    assert count("tr", "province") == 81


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Кульджа", "CN-654002"), ("Yining", "CN-654002"), ("Құлжа", "CN-654002"), ("غۇلجا", "CN-654002"),
        ("伊宁", "CN-654002"), ("Чугучак", "CN-654201"), ("Tacheng", "CN-6542"), ("Тарбагатай", "CN-6542"),
        ("Dihua", "CN-6501"), ("Kaxgar", "CN-6531"), ("Сарсүмбе", "CN-654301"), ("Калмыккурө", "CN-654026"),
        ("Семипалатинск", "KZ-10-semey-city"), ("Джаркент", "KZ-33-panfilov"), ("Гурьев", "KZ-23-atyrau-city"),
        ("Фрунзе", "KG-GB"), ("Пржевальск", "KG-Y-karakol-city"), ("Стамбул", "TR-34"), ("Antakya", "TR-31"),
        ("Maraş", "TR-46"), ("İzmit", "TR-41"), ("قەيسەرى", "TR-38"), ("Абай", "KZ-10"), ("Жетісу", "KZ-33"),
        ("Ұлытау", "KZ-62"),
    ],
)  # fmt: skip
def test_a_place_is_found_by_what_people_call_it(typed: str, meant: str) -> None:
    assert meant in [found.place.id for found in LIST.complete(typed)]
