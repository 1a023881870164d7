"""An organisation's own questions: a workbook of invented words, published by the coordinator, then answered."""

from __future__ import annotations

from pathlib import Path

import openpyxl

from tests.raid.canaries import Canaries
from tests.raid.drive import Drive
from tests.raid.hands import Hands

_OTHER = "Something else"


def workbook(folder: Path, canaries: Canaries) -> Path:
    """An XLSForm in which every word that a person would write is a canary: title, questions, hints and choices."""

    def words(name: str) -> str:
        return canaries.next(f"coordinator form {name}").text

    sheets: dict[str, list[list[str]]] = {
        "survey": [
            ["type", "name", "label::English (en)", "hint::English (en)", "appearance", "constraint",
             "constraint_message::English (en)"],
            ["note", "hello", words("note")],
            ["text", "who", words("text"), words("hint")],
            ["text", "long", words("long text"), "", "multiline"],
            ["integer", "times", words("number"), "", "", ". > 0", words("constraint")],
            ["select_one place or_other", "place", words("choice of one")],
            ["select_multiple seen", "seen", words("choice of several")],
            ["begin repeat", "round", words("round")],
            ["text", "what", words("in a round")],
            ["end repeat"],
        ],
        "choices": [
            ["list_name", "name", "label::English (en)"],
            *[["place", name, words(f"place {name}")] for name in ("a", "b")],
            *[["seen", name, words(f"seen {name}")] for name in ("a", "b")],
        ],
        "settings": [["form_title", "form_id", "default_language"], [words("title"), "visits", "English (en)"]],
    }  # fmt: skip
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    path = folder / "questions.xlsx"
    book.save(path)
    return path


def publish(drive: Drive, path: Path) -> None:
    """From the organisation's place; the workbook is read by a process of its own."""
    hands = drive.hands
    with drive.step("publish questions of the organisation's own"):
        hands.click_on(hands.rail("Organisation"))
        hands.click("Choose a workbook", "button")
        hands.pick(str(path), "Look at this form", is_file=True)
        hands.one("Sign and publish", "button", seconds=90)
        drive.look_at_open()
        hands.click("Sign and publish", "button")
        hands.one("Ask it no more", "button", seconds=60)
        drive.look_at_open()


def choose_other(hands: Hands) -> None:
    """What is none of the choices, where the questions are shown: that asks for words."""
    for widget in hands.all(_OTHER, "button"):
        hands.click_on(widget)
