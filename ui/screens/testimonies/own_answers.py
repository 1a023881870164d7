"""Answers to an organisation's own questions as they were asked: readable without the form. Changes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from intake.model.base import Unanswered
from intake.model.testimony import FormAnswer
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class AnswersCard(Card):
    """Question and answer, under the form's title and number."""

    def __init__(self, theme: Theme, heading: str, answers: Sequence[FormAnswer]) -> None:
        super().__init__(theme, padding=24, gap=12)
        self.body.addWidget(Text(theme, heading, role=Role.SECTION, weight=600, wrap=True))
        forms: dict[tuple[str, int], list[FormAnswer]] = {}
        for answer in answers:
            forms.setdefault((answer.form_title or answer.form, answer.version), []).append(answer)
        for (title, version), held in forms.items():
            words = self.tr("{0}, version {1}").format(title, version)
            self.body.addWidget(Text(theme, words, role=Role.META, weight=600, ink="text2", wrap=True))
            facts = Facts(theme)
            for answer in held:
                asked = " · ".join(part for part in (answer.section, answer.label or answer.question) if part)
                facts.add(asked, self._said(answer))
            self.body.addWidget(facts)

    def _said(self, answer: FormAnswer) -> str:
        if answer.value:
            return answer.shown or answer.value
        why = answer.unanswered.get("value")
        return (
            {
                Unanswered.NOT_ASKED: self.tr("not asked"),
                Unanswered.UNKNOWN: self.tr("not known"),
                Unanswered.REFUSED: self.tr("refused to say"),
            }.get(why, "")
            if why is not None
            else ""
        )
