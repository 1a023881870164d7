from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.redaction.labels import LABEL, Labels
from intake.redaction.matcher import Matcher
from intake.redaction.register import Kind, Role, entry
from tests.intake.redaction.builders import name, register, value


def redact(text: str, *entries: object) -> str:
    return Matcher(register(*entries)).redact(text).text  # type: ignore[arg-type]


def test_labels_have_no_length_of_the_name_and_count_anew() -> None:
    reg = register(
        name("a", "Ерболатқызы"),
        name("b", "Абай", role=Role.RELATIVE),
        name("c", "Жолдасбекұлы", role=Role.RELATIVE),
    )
    first = Matcher(reg).redact("Абай, Ерболатқызына және Жолдасбекұлына айтты, Абаймен.")
    assert first.text == "[RELATIVE 1], [VICTIM 1] және [RELATIVE 2] айтты, [RELATIVE 1]."
    assert Matcher(reg).redact("Жолдасбекұлы").text == "[RELATIVE 1]"


def test_an_inside_source_is_a_person_like_any_other() -> None:
    reg = register(
        name("x", "Бақытжан", role=Role.OTHER),
        name("y", "Серікжан", role=Role.INSIDE_SOURCE),
        name("y", "Серік-аға", role=Role.VICTIM),
    )
    assert Matcher(reg).redact("Бақытжан мен Серікжан").text == "[PERSON 1] мен [PERSON 2]"


def test_labels_go_on_over_all_texts_of_a_report() -> None:
    reg = register(name("a", "Ерболат"), name("b", "Қайрат"))
    labels = Labels(reg)
    assert Matcher(reg, labels).redact("Қайрат").text == "[VICTIM 1]"
    assert Matcher(reg, labels).redact("Ерболат, Қайратқа").text == "[VICTIM 2], [VICTIM 1]"


def test_a_family_name_alone_names_nobody_where_two_share_it() -> None:
    reg = register(name("a", "Сайрагүл Сауытбай"), name("b", "Нұрлан Сауытбай", role=Role.RELATIVE))
    text = Matcher(reg).redact("Сайрагүл Сауытбай мен Нұрлан Сауытбай. Сауытбайлар.").text
    assert text == "[VICTIM 1] мен [RELATIVE 1]. [PERSON]."


@pytest.mark.parametrize(
    ("given", "text", "expected"),
    [
        ("沙依拉古丽·沙吾提拜", "他说沙依拉古丽·沙吾提拜被抓。", "他说[VICTIM 1]被抓。"),
        ("沙依拉古丽·沙吾提拜", "沙吾提拜和沙依拉古丽", "[VICTIM 1]和[VICTIM 1]"),
        ("沙依拉古丽·沙吾提拜", "沙依拉古麗‧沙 吾\u200b提拜来了", "[VICTIM 1]来了"),
        ("沙依拉古丽·沙吾提拜", "沙依拉古力说", "[VICTIM 1]说"),
        ("沙依拉古丽·沙吾提拜", "我叫沙依拉", "我叫[VICTIM 1]"),
        ("沙依拉古丽·沙吾提拜", "Shayila-guli Shawutibai said", "[VICTIM 1] said"),
        ("王小明", "小明和王小明", "[VICTIM 1]和[VICTIM 1]"),
        ("王小明", "Wang Xiaoming, Xiǎomíng", "[VICTIM 1], [VICTIM 1]"),
        ("李娜", "李娜来了", "[VICTIM 1]来了"),
        ("努尔兰", "努爾蘭被关", "[VICTIM 1]被关"),
    ],
)
def test_chinese(given: str, text: str, expected: str) -> None:
    assert redact(text, name("v", given)) == expected


def test_chinese_across_a_stop_is_no_name() -> None:
    assert redact("买了沙。吾提拜访", name("v", "沙吾提")) == "买了沙。吾提拜访"


@pytest.mark.parametrize(
    "text",
    ["Sauytbai", "SAUITBAY", "Сауитбай", "ساۋۇتباي", "#FreeSauytbay", "freesauytbay@x.org", "2Sauytbay"],
)
def test_other_scripts_and_spellings_of_a_cyrillic_name(text: str) -> None:
    assert "[VICTIM 1]" in redact(text, name("v", "Сауытбай"))


def test_mixed_writing_in_one_word() -> None:
    for text in ("Caуытбaй", "Sауtbаy Сауытbай", "HҰPЛAH", "Hуpлaнғa"):
        reg = register(name("v", "Сауытбай"), name("v", "Нұрлан"))
        assert Matcher(reg).redact(text).hits, text


def test_short_names_are_whole_words_and_told() -> None:
    reg = register(name("v", "Али"), name("w", "Сауытбай"), name("x", "李娜"))
    assert reg.short_names() == (0, 2)
    text = Matcher(reg).redact("Али алма алды. Алиге айтты. Али-ата! АЛИ болса алимент").text
    assert text == "[VICTIM 1] алма алды. [VICTIM 1] айтты. [VICTIM 1]! [VICTIM 1] болса алимент"


def test_missing_scripts_block() -> None:
    reg = register(name("v", "Сауытбай", "Sauytbay"), name("w", "沙吾提"), value(Kind.PHONE, "123456"))
    assert [(m.person, m.script.value) for m in reg.missing_for("Ол айтты")] == [("w", "cyrillic")]
    assert {m.script.value for m in reg.missing_for("ئۇ دېدى")} == {"arabic-uyghur"}
    assert {m.script.value for m in reg.missing_for("بالا كەلدى")} == {"arabic-kazakh", "arabic-uyghur"}
    assert len(reg.missing_for("Ελένη")) == 2
    assert not reg.missing_for("12:30")


def test_generated_spellings_widen_and_do_not_unblock() -> None:
    reg = register(name("v", "Сауытбай"))
    assert reg.missing_for("他说")
    assert "[VICTIM 1]" in Matcher(reg).redact("沙吾提拜来了").text


@pytest.mark.parametrize(
    ("address", "text", "expected"),
    [
        (
            "Шыңжаң, Іле, Қаратөбе ауылы, Бейбітшілік көшесі 12, кв 5",
            "Қаратөбеде, Бейбітшілік көшесі, 12-үй, кв. 5 тұрды. Шыңжаңда, Ілеге.",
            "[PLACE] тұрды. Шыңжаңда, Ілеге.",
        ),
        ("12 Lenin Avenue", "lived at 12 Lenin avenue near the river", "lived at [PLACE] avenue near the river"),
        ("新疆伊犁州阿克塔木乡三村", "在新疆阿克塔木村", "在新疆[PLACE]村"),
    ],
)
def test_addresses(address: str, text: str, expected: str) -> None:
    assert redact(text, value(Kind.ADDRESS, address)) == expected


def test_a_village_is_protected_even_if_its_name_is_common() -> None:
    assert redact("Ақсуда тұрды, в Аксу жил, 阿克苏乡", value(Kind.PLACE, "Ақсу"), value(Kind.PLACE, "阿克苏乡")) == (
        "[PLACE] тұрды, в [PLACE] жил, [PLACE]"
    )


def test_everyday_text_is_left_alone() -> None:
    texts = [
        "Ағамды 2017 жылдың күзінде ауыл әкімшілігіне шақырып, содан кері қайтқан жоқ. Кейін лагерьде дейді.",
        "Моего мужа забрали осенью прошлого года, с тех пор о нём ничего не известно, телефон не отвечает.",
        "My husband was taken in the autumn and nobody has told us anything since; his passport was confiscated.",
        "Kocamı sonbaharda aldılar, o zamandan beri haber yok, telefonla konuşamıyoruz.",
        "ئېرىمنى كۈزدە ئېلىپ كەتتى، شۇنىڭدىن بېرى خەۋەر يوق",
        "我丈夫去年秋天被带走，从那以后没有任何消息。",
    ]
    reg = register(
        name("a", "Сайрагүл Сауытбай", "沙依拉古丽·沙吾提拜"),
        name("b", "Ержан Қайратұлы", role=Role.RELATIVE),
        name("c", "Айгүл", role=Role.RELATIVE),
        name("d", "Tursunjan Memet"),
    )
    for text in texts:
        assert Matcher(reg).redact(text).text == text


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["Сауытбай", "Айгүлге", "және", "沙吾提拜", ",", "\n", "87771234567", "-"]), max_size=12)
)
def test_the_same_text_gives_the_same_result(words: list[str]) -> None:
    reg = register(name("a", "Сауытбай", "沙吾提拜"), name("b", "Айгүл"), value(Kind.PHONE, "+77771234567"))
    text = " ".join(words)
    assert Matcher(reg).redact(text) == Matcher(reg).redact(text)
    again = Matcher(reg).redact(Matcher(reg).redact(text).text)
    assert not [hit for hit in again.hits if not LABEL.search(hit.label)]


def test_words_for_son_and_daughter_are_no_names() -> None:
    reg = register(name("v", "Ширин Абдылда кызы", "Shirin Abdylda kyzy"), name("w", "Эсенкул Токторбай уулу"))
    text = "Кызым Кызыл-Сууда, уулу үйдө. [X]"
    assert Matcher(reg).redact(text).text == text
    assert Matcher(reg).redact("Ширин Абдылда кызы айтты").text == "[VICTIM 1] айтты"


def test_a_short_pinyin_syllable_takes_no_word_of_another_alphabet() -> None:
    reg = register(name("v", "马丽燕"), name("w", "叶尔江"))
    assert Matcher(reg).redact("Барасың ма? Ему сказали ей. Ma Liyan").text == "Барасың ма? Ему сказали ей. [VICTIM 1]"


def test_a_number_ends_where_a_chinese_sentence_goes_on() -> None:
    reg = register(value(Kind.PHONE, "154 0871 6620"))
    assert Matcher(reg).redact("再打到这个号154 0871 6620了，停了").text == "再打到这个号[PHONE]了，停了"


def test_a_year_is_no_house_number() -> None:
    reg = register(value(Kind.ADDRESS, "Qulja, Besterek"))
    assert Matcher(reg).redact("Born 1982, Qulja, Besterek 2017").text == "Born 1982, [PLACE] 2017"


def test_a_name_the_program_wrote_in_characters_takes_no_piece_of_another_name() -> None:
    made = entry(Role.INTERVIEWER, "staff Қарлығаш", Kind.NAME, ["Қарлығаш"], confirmed=False, made=["哈丽哈什"])
    assert redact("努尔哈斯 见到 哈丽哈什", made) == "努尔哈斯 见到 [STAFF 1]"
    given_one = name("v", "哈丽哈什")
    assert redact("哈什 见到 哈丽哈什", given_one) == "[VICTIM 1] 见到 [VICTIM 1]"


def test_a_guess_in_characters_takes_no_piece_of_another_name_either() -> None:
    guessed = entry(Role.VICTIM, "v", Kind.NAME, ["Қарлығаш"], confirmed=False, guesses=["哈丽哈什"])
    assert redact("努尔哈斯 见到 哈丽哈什", guessed) == "努尔哈斯 见到 [VICTIM 1]"
