from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake.redaction.matcher import Matcher
from intake.redaction.register import Kind
from tests.intake.redaction.builders import register, value

PHONE = "+7 777 301-45-67"
IDENTITY = "650104198506121236"
DIGIT_SETS = [
    "0123456789",
    "٠١٢٣٤٥٦٧٨٩",
    "۰۱۲۳۴۵۶۷۸۹",
    "０１２３４５６７８９",
    "〇一二三四五六七八九",
    "零壹贰叁肆伍陆柒捌玖",
    "०१२३४५६७८९",
    "𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗",
]


def matcher(kind: Kind, text: str) -> Matcher:
    return Matcher(register(value(kind, text)))


@pytest.mark.parametrize(
    "text",
    [
        "87773014567",
        "8 (777) 301 45 67",
        "+7-777-301-45-67",
        "007 777 3014567",
        "301-45-67",
        "тел.:87773014567.",
        "тел87773014567",
        "8\u00a0777\u2009301–45–67",
        "8\u200b777\u00ad3014567",
        "７７７３０１４５６７",
        "٧٧٧٣٠١٤٥٦٧",
        "七七七三零一四五六七",
        "7.7.7.3.0.1.4.5.6.7",
    ],
)
def test_a_phone_number_however_it_is_typed(text: str) -> None:
    result = matcher(Kind.PHONE, PHONE).redact(f"звони {text} вечером").text
    assert "[PHONE]" in result
    assert not any(char.isdigit() for char in result)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(DIGIT_SETS),
    st.lists(st.sampled_from(["", " ", "-", " - ", "\u200d", ".", "\u00a0"]), min_size=20, max_size=20),
    st.sampled_from([(Kind.PHONE, "77773014567", 7), (Kind.NUMBER, IDENTITY, 8), (Kind.NUMBER, "G62345678", 8)]),
    st.integers(0, 8),
)
def test_numbers_in_every_digit_set_and_spacing(
    digits: str, gaps: list[str], case: tuple[Kind, str, int], cut: int
) -> None:
    kind, number, needed = case
    cut = min(cut, len(number) - needed)
    shown = number[cut:] if kind is Kind.PHONE else number[cut : cut + max(needed, len(number) - 2 * cut)]
    written = "".join(gap + (digits[int(c)] if c.isdigit() else c) for c, gap in zip(shown, ["", *gaps], strict=False))
    if digits[0] == "〇" and cut:
        written = "№ " + written
    found = matcher(kind, number)
    result = found.redact(f"нөмірі {written} болды")
    assert result.hits
    assert not found.finds(result.text)


@pytest.mark.parametrize(
    "text",
    [
        IDENTITY,
        "650104 1985 0612 1236",
        "650104850612123",  # before 1999
        "65010419850612****",
        "************06121236",
        "尾号1236",
        "ID: 6501 0419 8506 1212 36.",
    ],
)
def test_an_identity_number_and_its_parts(text: str) -> None:
    assert "[NUMBER]" in matcher(Kind.NUMBER, IDENTITY).redact(f"ЖСН {text}").text


def test_check_letter_x_in_any_shape() -> None:
    found = matcher(Kind.NUMBER, "65010419850612123X")
    for x in "XxХх×Ｘ":
        assert found.redact(f"尾号123{x}。").hits
        assert found.redact(f"65010419850612123{x}").text == "[NUMBER]"


def test_other_numbers_stay() -> None:
    text = "2017 жылы 8 ай, 650 теңге, 12.06.2019, 1236543 адам, +7 701 555 66 77"
    reg = register(value(Kind.PHONE, PHONE), value(Kind.NUMBER, IDENTITY))
    assert Matcher(reg).redact(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "nurlan.s85@mail.ru",
        "Nurlan.S85@Mail.Ru",
        "nurlan.s85 (at) mail.ru",
        "nurlan.s85 @ mail dot ru",
        "NURLAN S85 AT MAIL RU",
        "ｎｕｒｌａｎ.s85@mail.ru",
    ],
)
def test_an_e_mail_address(text: str) -> None:
    result = matcher(Kind.EMAIL, "nurlan.s85@mail.ru").redact(f"пиши {text} мне").text
    assert result == "пиши [E-MAIL] мне"


def test_file_names() -> None:
    assert matcher(Kind.FILE_NAME, "IMG_20340.JPG").redact("снимок img-20340.jpg здесь").text == "снимок [FILE] здесь"


@pytest.mark.parametrize(
    "text",
    [
        "1985-06-12",
        "1985.6.12",
        "12.06.1985",
        "12/6/85",
        "06/12/1985",
        "12.06",
        "19850612",
        "12061985",
        "12 июня 1985 года",
        "12-го июня 1985",
        "12-июнда",
        "12 маусым 1985",
        "1985 жылғы 12 маусымда",
        "1985 жылдың маусымның 12 күні",
        "12 ماۋسىم 1985",
        "1985-يىلى 6-ئاينىڭ 12-كۈنى",
        "1985-يىلى 12-ئىيۇن",
        "June 12th, 1985",
        "12 Jun 85",
        "12 Haziran 1985'te",
        "HAZİRAN 12",
        "1985年6月12日",
        "１９８５年０６月１２日",
        "一九八五年六月十二日",
        "6月12号",
        "٣ ١٩٨٥-٠٦-١٢",
    ],
)
def test_a_date_in_every_spelling(text: str) -> None:
    found = matcher(Kind.DATE, "1985-06-12")
    result = found.redact(f"ол {text} туған")
    assert result.hits and {hit.label for hit in result.hits} == {"[DATE]"}
    assert "12" not in result.text and "十二" not in result.text and "١٢" not in result.text


@pytest.mark.parametrize(
    "text",
    [
        "13 июня 1985",
        "1985 жылы",
        "июнь 1985",
        "12 июля 1985",
        "12 человек, в июне",
        "12:06",
        "6 ай 12 мың",
        "十二个人",
    ],
)
def test_other_dates_stay(text: str) -> None:
    found = matcher(Kind.DATE, "1985-06-12")
    assert found.redact(text).text == text


def test_coarser_dates_are_found_as_registered() -> None:
    assert matcher(Kind.DATE, "1985-06").redact("в июне 1985").text == "в [DATE]"
    assert matcher(Kind.DATE, "1985").redact("1985 жылы 1986").text == "[DATE] жылы 1986"
