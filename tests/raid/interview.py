"""An interview as it is led: step by step, every question answered, every field filled, recorded while it is told.

Knows the names of the steps and the words of the answers; what is on a page it finds there.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import partial
from typing import Any

from tests.raid import own_questions, printer
from tests.raid.drive import Drive
from tests.raid.recording import Recording
from tests.raid.secrets_of import pieces

STEPS = ("Consent", "Nine questions", "Narrative", "People", "What happened", "How it was told", "Own questions",
         "Closing questions")  # fmt: skip
WITH_WORDS = ("Yes, but", "Somebody must not", "Face and voice", "Yes$")
"""Answers that ask for words, so that there are fields to fill."""
FREELY = ("Yes$", "Nobody", "Face and voice")
"""Nothing is held back: such a testimony may be told."""
ENTRIES = ("What became of them", "What was done to them", "Whom somebody asked for help")
_PAGES = 14
_CARD_WORDS = 4
CARD = "words of the card"
CARD_LANGUAGES = (0, 1, 3)
"""By how many lines up in the list of languages: English, then Chinese, then Uyghur."""


class Interview:
    """`where` begins the names of what is typed in it."""

    def __init__(self, drive: Drive, where: str = "") -> None:
        self.drive, self.hands, self.where = drive, drive.hands, f"{where} " if where else ""

    def begin(self, *, sealed: bool = False) -> None:
        hands = self.hands
        hands.click_on(hands.rail("Today"))
        hands.press("ctrl+n")
        hands.one("Nine questions$", "button")
        if sealed:
            hands.click("Open on this laptop. Seal it instead", "button")
            hands.one("Sealed: only coordinators open it", "button")

    def lead(
        self, *, answers: Sequence[str] = WITH_WORDS, steps: Sequence[str] = STEPS, adders: bool = True,
        recorded: Sequence[str] = (), card: bool = False,
    ) -> None:  # fmt: skip
        """All steps in their order. `recorded` are kinds of takes, made while the narrative is told."""
        for step in steps:
            with self.drive.step(f"lead through {self.where}{step}"):
                self.hands.click_on(self.hands.rail(step))
                if step == "Nine questions":
                    self._nine()
                elif step == "Narrative":
                    self.drive.fill_in(f"{self.where}{step}", adders=False)
                elif step in ("Consent", "Closing questions"):
                    self._asked(step, answers, card=card)
                else:
                    if step == "People":
                        self.hands.click("Add a relative")
                    if step == "What happened":
                        self._happened()
                    self.drive.fill_in(f"{self.where}{step}", adders=adders)
                    if step == "Own questions":
                        own_questions.choose_other(self.hands)
                        self.drive.fill_in(f"{self.where}{step}, else", adders=False)
                self.drive.look_at_open()
            if step == "Narrative":
                recording = Recording(self.drive, f"of {self.where.strip() or 'the interview'}")
                for kind in recorded:
                    recording.take(kind)

    def _happened(self) -> None:
        """One entry of each kind on the timeline, each with its fields filled."""
        hands = self.hands
        for kind in ENTRIES:
            if not hands.has(kind, "button"):
                hands.click("Add to the timeline", "button")
            hands.click(kind, "button")
            hands.rest()
            self.drive.fill_in(f"{self.where}What happened, {kind}", adders=False, rounds=1)
            hands.click("Done$", "button")

    def _nine(self) -> None:
        """One is open at a time, Enter opens the next."""
        for _ in range(12):
            if not self.drive.fill_in(f"{self.where}Nine questions", adders=False, rounds=1):
                return
            self.hands.press("Return")

    def _asked(self, step: str, answers: Sequence[str], *, card: bool) -> None:
        """Page after page, until another step begins."""
        hands = self.hands
        for _ in range(_PAGES):
            if not self._at(step):
                return
            before = self._page()
            asked = [w for w in before if w["class"] == "AnswerCard"]
            if asked and not any(w["checked"] for w in asked):
                hands.click_on(self._answer(asked, answers))
            if not self._at(step) or self._changed(before):
                continue
            if card and hands.has("Copy these four words", "label"):
                self._know_card()
            if answers is not FREELY:  # what is written about danger or reprisals holds a testimony back
                self.drive.fill_in(f"{self.where}{step}", adders=False)
            hands.press("F12")

    @staticmethod
    def _answer(asked: Sequence[dict[str, Any]], answers: Sequence[str]) -> dict[str, Any]:
        for wanted in answers:
            for card in asked:
                if re.match(wanted, card["text"]):
                    return card
        return asked[0]

    def _at(self, step: str) -> bool:
        return any(w["class"] == "RailItem" and w["text"] == step and w["checked"] for w in self.hands.see())

    def _page(self) -> list[dict[str, Any]]:
        return [w for w in self.hands.see() if w["class"] != "RailItem"]

    def _changed(self, before: Sequence[dict[str, Any]]) -> bool:
        """Whether another question is asked now."""

        def asked(page: Sequence[dict[str, Any]]) -> list[str]:
            return [w["name"] for w in page if w["class"] == "Answers"]

        return asked(self._page()) != asked(before)

    def _know_card(self) -> None:
        """Four words that are kept nowhere, in one language and then in others: from here on they are looked for.

        Those that are shown last are printed.
        """
        drive, hands = self.drive, self.hands
        for number, up in enumerate(CARD_LANGUAGES):
            before = drive.evidence.texts.get(f"{CARD} {number - 1}", "")
            if up:
                hands.click_on(hands.one("Language of the words", "choice"))
                hands.press(*["Up"] * up, "Return")
            shown = hands.until(partial(self._card_words, before), "four words of a card")
            drive.evidence.texts[f"{CARD} {number}"] = shown
            drive.look_at_open()
        pages = len(printer.pages(drive.laptop.printer))
        hands.click("Print the card$", "button")
        hands.one("Print the card again", "button")
        for page in printer.pages(drive.laptop.printer)[pages:]:
            drive.evidence.media |= pieces(page, "printed card")

    def _card_words(self, last: str) -> str:
        """What is shown now, if it is other than what was; all of one script, which no canary is."""
        for widget in self.hands.see():
            words = widget["name"].split()
            if len(words) == _CARD_WORDS and all(word.isalpha() and word == word.lower() for word in words):
                scripts = {unicodedata.name(word[0]).split()[0] for word in words}
                if len(scripts) == 1 and widget["kind"] in ("label", "other") and widget["name"] != last:
                    return str(widget["name"])
        return ""

    # --- the end of it -----------------------------------------------------------------------------------------------

    def keep(self) -> None:
        """Ends and keeps, then shows all details."""
        hands = self.hands
        with self.drive.step(f"end and keep {self.where.strip() or 'the interview'}"):
            hands.click_on(hands.rail("Finish"))
            hands.click("End and keep", "button")
            hands.one("Kept", "label")
            hands.click("All details", "button")
            hands.one("Custody$", "button")

    def destroy(self) -> None:
        """Asks in place, and destroys."""
        hands = self.hands
        with self.drive.step(f"end and destroy {self.where.strip() or 'the interview'}"):
            hands.press("ctrl+shift+Delete")
            hands.click("Destroy it", "button")
            hands.one("Destroyed$", "label", seconds=60)
            hands.click("Today$", "button")
