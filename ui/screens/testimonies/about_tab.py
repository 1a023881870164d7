"""The nine questions a volunteer meets first, and how the account was taken. Tells the controller at each edit."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from intake.model.testimony import Care, Closing, CoreAnswers, Method, Requests, Safety, TestimonyKind
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.forms import (
    choice_field,
    line_field,
    row_of,
    section,
    text_field,
    yes_no_items,
)
from ui.widgets.card import Card, vbox
from ui.widgets.theme import Theme
from ui.words import LANGUAGES, Words

PARTS = ("core", "how", "requests", "safety", "closing")


class CoreQuestions(QObject):
    """The nine, in the order in which they are asked."""

    def all(self) -> list[tuple[str, str]]:
        """(field of CoreAnswers, words)."""
        return [
            ("who_are_you", self.tr("Who are you?")),
            ("how_related", self.tr("How are you related to them?")),
            ("about_whom", self.tr("About whom do you speak?")),
            ("where_from", self.tr("Where are they from?")),
            ("taken_when", self.tr("When were they taken?")),
            ("why_was_it_said", self.tr("Why was it said that they were taken?")),
            ("where_now", self.tr("Where are they now?")),
            ("how_do_you_know", self.tr("How do you know?")),
            ("what_do_you_ask_for", self.tr("What do you ask for?")),
        ]


class AboutTab(QWidget):
    """Everything about the account that is neither its words nor its people; `parts` of PARTS, in that order."""

    def __init__(self, theme: Theme, controller: TestimonyController, *, parts: Sequence[str] = PARTS) -> None:
        super().__init__()
        self._theme, self._controller, self._words = theme, controller, Words()
        column = vbox(self, gap=24)
        make = {
            "core": self._core,
            "how": self._how,
            "requests": self._requests,
            "safety": self._safety,
            "closing": self._closing,
        }
        for part in parts:
            column.addWidget(make[part]())
        column.addStretch(1)

    def _core(self) -> Card:
        core = self._controller.account.testimony.core or CoreAnswers()
        fields = [
            text_field(self._theme, words, getattr(core, name), partial(self._set, "core", name), lines=2)
            for name, words in CoreQuestions().all()
        ]
        return section(self._theme, self.tr("Nine questions"), *fields)

    def _how(self) -> Card:
        testimony = self._controller.account.testimony
        words, edit = self._words, self._controller.edit_testimony
        languages = [("", ""), *[(name, code) for code, name in LANGUAGES.items()]]
        return section(
            self._theme,
            self.tr("How it was taken"),
            row_of(
                choice_field(
                    self._theme,
                    self.tr("Kind"),
                    [("", None), *[(words.testimony_kind(k), k) for k in TestimonyKind]],
                    testimony.kind,
                    lambda value: edit(kind=value),
                ),
                choice_field(
                    self._theme,
                    self.tr("How"),
                    [("", None), *[(words.method(m), m) for m in Method]],
                    testimony.method,
                    lambda value: edit(method=value),
                ),
                choice_field(
                    self._theme,
                    self.tr("Language"),
                    languages,
                    testimony.languages[0] if testimony.languages else "",
                    lambda value: edit(languages=(value,) if value else ()),
                ),
            ),
            row_of(
                line_field(self._theme, self.tr("Place"), testimony.place, lambda text: edit(place=text)),
                line_field(self._theme, self.tr("Setting"), testimony.setting, lambda text: edit(setting=text)),
            ),
            row_of(
                line_field(
                    self._theme,
                    self.tr("Who else was there"),
                    testimony.others_present,
                    lambda text: edit(others_present=text),
                ),
                choice_field(
                    self._theme,
                    self.tr("Was the witness asked alone?"),
                    yes_no_items(self.tr("Yes"), self.tr("No")),
                    testimony.asked_alone,
                    lambda value: edit(asked_alone=value),
                ),
            ),
        )

    def _requests(self) -> Card:
        requests = self._controller.account.testimony.requests or Requests()
        yes_no = yes_no_items(self.tr("Yes"), self.tr("No"))
        return section(
            self._theme,
            self.tr("What the witness asks for"),
            self._text("requests", requests, "asks_for", self.tr("Asks for")),
            self._text("requests", requests, "follow_up", self.tr("What was agreed for later")),
            row_of(
                self._choice("requests", requests, "ready_for_journalists", self.tr("Ready for journalists?"), yes_no),
                self._choice("requests", requests, "ready_to_testify", self.tr("Ready to testify in court?"), yes_no),
            ),
        )

    def _safety(self) -> Card:
        testimony = self._controller.account.testimony
        safety, care = testimony.safety or Safety(), testimony.care or Care()
        yes_no = yes_no_items(self.tr("Yes"), self.tr("No"))
        return section(
            self._theme,
            self.tr("Safety and care"),
            self._text("safety", safety, "risk", self.tr("What could happen to whom")),
            row_of(
                self._line("safety", safety, "safe_hours", self.tr("When it is safe to call")),
                self._line("safety", safety, "phone_readers", self.tr("Who else reads that phone")),
            ),
            self._line("safety", safety, "neutral_pretext", self.tr("What to say if somebody else answers")),
            row_of(
                self._line("care", care, "stopped_by", self.tr("Who ended the interview, and why")),
                self._line("care", care, "support_offered", self.tr("Support offered")),
            ),
            row_of(
                self._choice("care", care, "sexual_violence", self.tr("Sexual violence was spoken of"), yes_no),
                self._line("care", care, "referral", self.tr("Referred to")),
            ),
        )

    def _closing(self) -> Card:
        testimony = self._controller.account.testimony
        closing, care = testimony.closing or Closing(), testimony.care or Care()
        return section(
            self._theme,
            self.tr("Before you part"),
            text_field(
                self._theme,
                self.tr("What they do not want to be asked about again, one on each line"),
                "\n".join(care.topics_declined),
                self._decline,
                lines=2,
            ),
            self._text("closing", closing, "not_to_be_used", self.tr("Is there anything we must not use?")),
            self._text("closing", closing, "what_happens_next", self.tr("What happens next, as you told it")),
            self._choice(
                "closing",
                closing,
                "cannot_be_recalled_explained",
                self.tr("You explained that what is published cannot be called back"),
                yes_no_items(self.tr("Yes"), self.tr("No")),
            ),
        )

    def _line(self, part: str, values: Any, name: str, label: str) -> QWidget:
        return line_field(self._theme, label, getattr(values, name), lambda text: self._set(part, name, text))

    def _text(self, part: str, values: Any, name: str, label: str) -> QWidget:
        return text_field(self._theme, label, getattr(values, name), lambda text: self._set(part, name, text), lines=2)

    def _choice(self, part: str, values: Any, name: str, label: str, items: list[tuple[str, Any]]) -> QWidget:
        return choice_field(
            self._theme, label, items, getattr(values, name), lambda value: self._set(part, name, value)
        )

    def _decline(self, text: str) -> None:
        topics = tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))
        self._set("care", "topics_declined", topics)

    def _set(self, part: str, name: str, value: Any) -> None:
        empty = {"core": CoreAnswers, "requests": Requests, "safety": Safety, "care": Care, "closing": Closing}[part]
        held = getattr(self._controller.account.testimony, part) or empty()
        self._controller.edit_testimony(**{part: msgspec.structs.replace(held, **{name: value})})
