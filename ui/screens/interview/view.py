"""The interview: its own rail of steps, one thing at a time in large type, every key at hand, and always what is saved.

Nothing pops up here and nothing blinks. `shell.open("interview", testimony=None)` begins a new testimony.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.screens import Context, Screen, StatusPart
from ui.screens.interview import steps
from ui.screens.testimonies import keys
from ui.screens.testimonies.about_tab import AboutTab
from ui.screens.testimonies.consent_tab import ConsentTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.narrative_tab import NarrativeTab
from ui.screens.testimonies.people_tab import PeopleTab
from ui.widgets.card import vbox
from ui.widgets.rail import StepRail


class InterviewScreen(Screen):
    """`entered(testimony=None, step="")`."""

    edits = True
    large = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._controller = TestimonyController(context, self)
        self._large = Context(
            vault=context.vault,
            theme=self.theme,
            jobs=context.jobs,
            clock=context.clock,
            shell=context.shell,
            link=context.link,
            devices=context.devices,
        )
        self._order = steps.order(own=False)
        self._step = ""
        self._column = vbox(self, gap=24)
        self._body: QWidget | None = None
        self._rail = StepRail(self.theme, "", "", [(key, self._words()[key]) for key in self._order])
        self._rail.chosen.connect(self.show_step)
        QShortcut(QKeySequence(keys.NEXT), self, self._next)

    def _words(self) -> dict[str, str]:
        return {
            steps.CONSENT: self.tr("Consent"),
            steps.CORE: self.tr("Nine questions"),
            steps.NARRATIVE: self.tr("Narrative"),
            steps.PEOPLE: self.tr("People"),
            steps.HAPPENED: self.tr("What happened"),
            steps.ABOUT: self.tr("Questions"),
            steps.OWN: self.tr("Own questions"),
            steps.CLOSING: self.tr("Closing questions"),
            steps.FINISH: self.tr("Finish"),
        }

    def title(self) -> str:
        return self.tr("Interview")

    def rail(self) -> QWidget | None:
        return self._rail

    def entered(self, testimony: str | None = None, step: str = "", **arguments: Any) -> None:
        self._controller.open(testimony)
        self.show_step(step or steps.CONSENT)

    def state(self) -> dict[str, Any]:
        if not self._controller.is_open:
            return {}
        return {"testimony": self._controller.account.id, "step": self._step}

    def leave(self) -> bool:
        return self._controller.commit()

    def save_now(self) -> None:
        self._controller.save_now()

    def show_step(self, step: str) -> None:
        """Shows a step."""
        controller = self._controller
        make: dict[str, Callable[[], QWidget]] = {
            steps.CONSENT: lambda: ConsentTab(self._large, controller),
            steps.NARRATIVE: lambda: NarrativeTab(self.theme, controller),
            steps.PEOPLE: lambda: PeopleTab(self.theme, controller),
            steps.HAPPENED: lambda: PeopleTab(self.theme, controller, HappenedForm),
        }
        self._step = step
        old, self._body = self._body, make.get(step, lambda: AboutTab(self.theme, controller))()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(self._body, 1)
        self._rail.set_state(step, steps.done(controller.account))
        self.context.shell.status([StatusPart("circle-check", self.tr("Everything is saved"), "ok")])

    def _next(self) -> None:
        place = self._order.index(self._step) if self._step in self._order else -1
        if place + 1 < len(self._order):
            self.show_step(self._order[place + 1])
