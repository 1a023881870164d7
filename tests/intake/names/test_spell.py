"""The first spelling that is proposed in each script, for each pair of scripts: it is the one a person is shown."""

from __future__ import annotations

import pytest

from intake.names.chinese_names import from_pinyin, from_russian
from intake.names.known_names import _names, known, known_chinese
from intake.names.scripts import Script, script_of
from intake.names.spell import suggestions

CYRILLIC, LATIN, HAN = Script.CYRILLIC, Script.LATIN, Script.HAN
KAZAKH, UYGHUR = Script.ARABIC_KAZAKH, Script.ARABIC_UYGHUR


@pytest.mark.parametrize(
    ("name", "script", "spelled"),
    [
        ("Мұратхан Дәулетбекұлы", KAZAKH, "مۇراتحان داۋلەتبەك ۇلى"),
        ("Мұратхан Дәулетбекұлы", UYGHUR, "مۇراتخان داۋلەتبېك ئوغلى"),
        ("Мұратхан Дәулетбекұлы", HAN, "木拉提汗·达吾列提别克"),
        ("Мұратхан Дәулетбекұлы", LATIN, "Muratkhan Dauletbekuly"),
        ("مۇراتحان داۋلەتبەك ۇلى", CYRILLIC, "Мұратхан Дәулетбекұлы"),
        ("مۇراتحان داۋلەتبەك ۇلى", LATIN, "Muratkhan Dauletbekuly"),
        ("Muratkhan Dauletbekuly", CYRILLIC, "Мұратхан Дәулетбекұлы"),
        ("Muratkhan Dauletbekuly", KAZAKH, "مۇراتحان داۋلەتبەك ۇلى"),
        ("木拉提汗·达吾列提别克", CYRILLIC, "Мұратхан Дәулетбек"),
        ("木拉提汗·达吾列提别克", KAZAKH, "مۇراتحان داۋلەتبەك"),
        ("Айгүл Ибраһимқызы", KAZAKH, "ايگۇل يبراھيم قىزى"),
        ("Гульнара", KAZAKH, "گۇلنارا"),
        ("Гульнара", UYGHUR, "گۈلنارا"),
        ("Гульнара", HAN, "古丽娜拉"),
        ("Рахима", KAZAKH, "راحيما"),
        ("Муса", KAZAKH, "مۇسا"),
        ("مۇختەر ئابلىكىم", CYRILLIC, "Мухтәр Абликим"),
        ("مۇختەر ئابلىكىم", LATIN, "Mukhtar Ablikim"),
        ("مۇختەر ئابلىكىم", HAN, "木合塔尔·阿不力克木"),
        ("ئايگۈل تۇرسۇن", CYRILLIC, "Айгүл Турсун"),
        ("Muxter Ablikim", UYGHUR, "مۇختەر ئابلىكىم"),
        ("Mihrigul", UYGHUR, "مىھرىگۈل"),
        ("Tursunay", HAN, "吐尔逊阿依"),
        ("吐尔逊古丽", UYGHUR, "تۇرسۇنگۈل"),
        ("阿不都热合曼", LATIN, "Abdurakhman"),
        ("王建国", LATIN, "Wang Jianguo"),
        ("王建国", CYRILLIC, "Ван Цзяньго"),
        ("Чжан Вэй", LATIN, "Zhang Wei"),
        ("Zhang Wei", CYRILLIC, "Чжан Вэй"),
        ("张伟", UYGHUR, "جاڭ ۋېي"),
    ],
)
def test_the_first_proposal(name: str, script: Script, spelled: str) -> None:
    assert suggestions(name)[script][0] == spelled


@pytest.mark.parametrize("name", ["Чжан Вэй", "Zhang Wei", "Ван Цзяньго"])
def test_no_characters_are_made_up_for_a_chinese_name(name: str) -> None:
    assert suggestions(name)[HAN] == []


def test_letters_of_both_arabic_alphabets_are_read_as_the_testimony_is_written() -> None:
    assert UYGHUR in suggestions("پەرھات")
    as_uyghur = suggestions("نۇرمەمەت", arabic=UYGHUR)
    assert UYGHUR not in as_uyghur
    assert as_uyghur[CYRILLIC][0] == "Нурмәмәт"
    # letters that tell are believed
    assert KAZAKH in suggestions("ئابدۇللا", arabic=KAZAKH)


def test_the_table_is_in_its_scripts_and_finds_itself() -> None:
    for one in _names():
        assert script_of(one.kazakh) is CYRILLIC
        assert script_of(one.uyghur) in (UYGHUR, KAZAKH)
        assert all(script_of(chinese) is HAN for chinese in one.chinese)
        for spelled in (one.kazakh, one.uyghur):
            assert known(spelled) is not None
        for chinese in one.chinese:
            assert known_chinese(chinese) is not None


def test_palladius_there_and_back() -> None:
    for pinyin in ("Zhang Wei", "Wang Jianguo", "Li Xiaolong", "Huang Changan", "Xu Quan", "Ouyang Yun"):
        assert from_russian(from_pinyin(pinyin)) == pinyin
    assert from_pinyin("Xu Changan") == "Сюй Чанъань"
    for turkic in ("Muxter Ablikim", "Ali Memet", "Serik Bolat", "Айгүл Нұр"):
        assert not from_pinyin(turkic)
        assert not from_russian(turkic)
