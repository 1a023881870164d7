"""Workbooks made for tests: sheets given as rows, bytes out."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import openpyxl

Sheet = Sequence[Sequence[object]]

SURVEY: Sheet = [
    ["type", "name", "label::English (en)", "label::Русский (ru)", "hint::English (en)", "relevant", "required",
     "constraint", "constraint_message::English (en)", "calculation"],
    ["note", "hello", "About the camps", "О лагерях"],
    ["text", "who", "Who told you?", "Кто сказал?", "In their words", "", "yes"],
    ["integer", "times", "How many times?", "Сколько раз?", "", "${who} != ''", "", ". > 0 and . < 100", "1 to 99"],
    ["begin repeat", "visit", "Visit", "Визит"],
    ["date", "day", "When?", "Когда?", "", "", "yes", ". <= today()", "not in the future"],
    ["select_one place or_other", "where", "Where?", "Где?"],
    ["select_multiple seen", "seen", "What was seen?", "Что видели?", "", "${where} = 'camp'"],
    ["end repeat"],
    ["begin group", "after", "Afterwards", "После", "", "${times} > 2"],
    ["decimal", "money", "How much was paid?", "Сколько заплатили?"],
    ["end group"],
    ["calculate", "many", "", "", "", "", "", "", "", "if(${times} > 10, 'many', 'few')"],
]  # fmt: skip
CHOICES: Sheet = [
    ["list_name", "name", "label::English (en)", "label::Русский (ru)"],
    ["place", "home", "At home", "Дома"],
    ["place", "camp", "In a camp", "В лагере"],
    ["seen", "guards", "Guards", "Охрана"],
    ["seen", "wire", "Barbed wire", "Колючая проволока"],
]
SETTINGS: Sheet = [["form_title", "form_id", "version", "default_language"], ["Visits", "visits", "7", "English (en)"]]


def book(sheets: Mapping[str, Sheet]) -> bytes:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def form_book(survey: Sheet = SURVEY, choices: Sheet = CHOICES, settings: Sheet = SETTINGS, **others: Sheet) -> bytes:
    return book({"survey": survey, "choices": choices, "settings": settings, **others})
