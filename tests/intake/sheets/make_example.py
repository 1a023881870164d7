"""Writes resources/examples/own-questions.xlsx, the XLSForm to begin from. The same bytes every time.

python -m tests.intake.sheets.make_example
"""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path

from tests.intake.sheets.books import Sheet, form_book

TARGET = Path(__file__).parents[3] / "resources" / "examples" / "own-questions.xlsx"
_LANGUAGES = ("English (en)", "Русский (ru)", "Қазақша (kk)", "ئۇيغۇرچە (ug)")


def _labels(*texts: str) -> list[str]:
    return list(texts)


SURVEY: Sheet = [
    ["type", "name", *(f"label::{language}" for language in _LANGUAGES), "hint::English (en)", "hint::Русский (ru)",
     "relevant", "required", "constraint", "constraint_message::English (en)", "constraint_message::Русский (ru)",
     "calculation", "appearance"],
    ["note", "about", *_labels("About letters and visits", "О письмах и свиданиях", "Хаттар мен кездесулер туралы",
                               "خەت ۋە كۆرۈشۈشلەر توغرىسىدا")],
    ["select_one yes_no", "any_news", *_labels("Has there been any news since?", "Были ли с тех пор вести?",
                                               "Содан бері хабар болды ма?", "شۇندىن بېرى خەۋەر بولدىمۇ؟"), "", "", "",
     "yes"],
    ["begin repeat", "letter", *_labels("A letter or a call", "Письмо или звонок", "Хат не қоңырау",
                                        "خەت ياكى تېلېفون"), "", "", "${any_news} = 'yes'"],
    ["date", "letter_day", *_labels("When?", "Когда?", "Қашан?", "قاچان؟"), "A year or a month is enough",
     "Достаточно года или месяца", "", "", ". <= today()", "This day has not come yet", "Этот день ещё не наступил"],
    ["select_one way or_other", "letter_way", *_labels("How did it come?", "Как пришла весть?", "Қалай келді?",
                                                       "قانداق كەلدى؟")],
    ["select_multiple sign", "letter_sign", *_labels("What was strange about it?", "Что показалось странным?",
                                                     "Несі оғаш болды?", "نېمىسى غەلىتە؟")],
    ["text", "letter_words", *_labels("In whose words?", "Чьими словами?", "Кімнің сөзімен?", "كىمنىڭ سۆزى بىلەن؟"),
     "", "", "selected(${letter_sign}, 'not-their-words')", "", "", "", "", "", "multiline"],
    ["end repeat"],
    ["begin group", "costs", *_labels("What it has cost the family", "Чего это стоило семье", "Отбасыға қаншаға түсті",
                                      "ئائىلىگە قانچىلىك چىقىم")],
    ["integer", "trips", *_labels("How many journeys to ask?", "Сколько раз ездили узнавать?", "Неше рет барып сұрады?",
                                  "قانچە قېتىم بېرىپ سۈرۈشتە قىلدى؟"), "", "", "", "", ". >= 0 and . < 500",
     "Between 0 and 499", "От 0 до 499"],
    ["decimal", "paid", *_labels("How much was paid?", "Сколько заплатили?", "Қанша төленді?", "قانچىلىك تۆلەندى؟")],
    ["text", "paid_in", *_labels("In which money?", "В каких деньгах?", "Қандай ақшамен?", "قايسى پۇلدا؟"), "", "",
     "${paid} > 0", "${paid} > 0", "regex(., '[A-Z]{3}')", "Three capital letters, such as KZT",
     "Три заглавные латинские буквы, например KZT"],
    ["end group"],
    ["calculate", "many_trips", "", "", "", "", "", "", "", "", "", "", "",
     "if(coalesce(${trips}, 0) > 10, 'many', 'few')"],
]  # fmt: skip
CHOICES: Sheet = [
    ["list_name", "name", *(f"label::{language}" for language in _LANGUAGES)],
    ["yes_no", "yes", *_labels("Yes", "Да", "Иә", "ھەئە")],
    ["yes_no", "no", *_labels("No", "Нет", "Жоқ", "ياق")],
    ["way", "letter", *_labels("A letter", "Письмо", "Хат", "خەت")],
    ["way", "call", *_labels("A call", "Звонок", "Қоңырау", "تېلېفون")],
    ["way", "official", *_labels("Through an office", "Через ведомство", "Мекеме арқылы", "ئورگان ئارقىلىق")],
    ["sign", "not-their-words", *_labels("Not their words", "Не их слова", "Өз сөзі емес", "ئۆزىنىڭ سۆزى ئەمەس")],
    ["sign", "not-their-hand", *_labels("Not their hand", "Не их почерк", "Өз қолы емес", "ئۆزىنىڭ خېتى ئەمەس")],
    ["sign", "somebody-there", *_labels("Somebody stood there", "Кто-то был рядом", "Біреу тұрды", "بىرسى تۇراتتى")],
]
SETTINGS: Sheet = [
    ["form_title", "form_id", "version", "default_language"],
    ["Letters and visits", "letters-and-visits", "1", "English (en)"],
]


def made() -> bytes:
    """The workbook, with the same dates inside whenever it is made; stored, so that no compressor has a say."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(form_book(SURVEY, CHOICES, SETTINGS))) as source,
        zipfile.ZipFile(out, "w") as target,
    ):
        for member in source.infolist():
            data = source.read(member)
            if member.filename == "docProps/core.xml":
                continue
            if member.filename in {"[Content_Types].xml", "_rels/.rels"}:
                data = _without_core(data)
            target.writestr(zipfile.ZipInfo(member.filename, (2026, 11, 23, 0, 0, 0)), data)
    return out.getvalue()


def _without_core(data: bytes) -> bytes:
    """Who made it and when is in none of our files."""
    text = re.sub(rb"<(?:Override|Relationship)[^>]*core[^>]*?/>", b"", data)
    return re.sub(rb"<Relationship [^>]*core\.xml[^>]*/>", b"", text)


if __name__ == "__main__":
    TARGET.write_bytes(made())
