"""One report, step by step: for whom, consents, reading, check and release; the pages as they will be at its side.

Every step can be gone back to. Leaving throws nothing out into the world and keeps nothing but the release record.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services.release import ReleaseRecord
from intake.services.release_draft import Draft
from intake.services.release_spellings import ProposedSpelling
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.release.audience_step import AudienceStep
from ui.screens.release.consents_step import ConsentsCard, ConsentsStep
from ui.screens.release.controller import ReportController, Work
from ui.screens.release.frame import STICKY_UP_TO, LargePage, ReportFrame
from ui.screens.release.loading import title_of
from ui.screens.release.release_step import ReleaseStep
from ui.screens.release.releasing import Releasing
from ui.screens.release.spellings_step import SpellingsStep
from ui.screens.release.step_lines import refusal, show_steps
from ui.screens.release.text_step import TextStep
from ui.screens.release.words import ReleaseWords
from ui.widgets.banners import Banner
from ui.widgets.card import clear_layout, vbox
from ui.widgets.swap import Swap

STEPS = ("audience", "consents", "text", "release")


class ReportScreen(Screen):
    """`entered(person=…)`, or `persons` and `testimonies`; `work` brings a report back as it was."""

    scrolls = False
    # the parts that scroll keep room for focus rings: what is in them stands in line with the title
    margins = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ReleaseWords(self)
        self.controller = ReportController(context, self)
        self.controller.prepared.connect(self._prepared)
        self.controller.refused.connect(self._refused)
        self.controller.previewed.connect(self._previewed)
        self.controller.released.connect(self._released)
        self.controller.failed.connect(self._failed)
        self.controller.proposed.connect(self._proposed)
        self.controller.spelled.connect(self._spelled)
        self._name = ""
        self._format = "pdf"
        self.frame = ReportFrame(
            self.theme,
            [
                ("about", self.tr("About whom")),
                ("audience", self.tr("For whom")),
                ("consents", self.tr("Consents")),
                ("text", self.tr("Text")),
                ("release", self.tr("Check and release")),
            ],
            self.tr("As it will be released"),
        )
        self.steps, self.preview = self.frame.steps, self.frame.preview
        self.steps.chosen.connect(self._step_chosen)
        self.preview.enlarged.connect(self._enlarge)
        self.frame.end_reached.connect(self._end_reached)
        self.frame.room_changed.connect(self.header_changed)
        self._swap = Swap(self.frame, inset=True)
        vbox(self, margins=(28, 20, 20, 20)).addWidget(self._swap, 1)
        self.releasing = Releasing(self.theme, self.controller, self._swap, self)
        self.releasing.changed.connect(self.header_changed)
        self.releasing.done.connect(lambda: self.context.shell.open("reports"))

    @property
    def body(self) -> QWidget | None:
        """The step that is shown."""
        return self.frame.body

    # --- what the shell shows ----------------------------------------------------------------------------------------

    def title(self) -> str:
        if self._name:
            return self.tr("Report on {0}").format(self._name)
        people, testimonies = len(self.controller.work.persons), len(self.controller.work.testimonies)
        if people:
            return self.tr("Report on %n person(s)", "", people)
        return self.tr("Report on %n testimony(ies)", "", testimonies) if testimonies else self.tr("Report")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Reports"), "reports"

    def primary(self) -> Action | None:
        if self._swap.swapped:
            return None
        step = self.controller.work.step
        if step == "release":
            return Action(self.tr("Check and save…"), self._save, icon="device-floppy", key="Ctrl+Return")
        words = {
            "audience": self.tr("Next: consents"),
            "consents": self.tr("Next: text"),
            "text": self.tr("Next: check and release"),
            "spellings": self.tr("Back to the text"),
        }[step]
        ready = self.controller.draft is not None and not self.controller.preparing
        return Action(words, self._next, trailing_icon="arrow-right", key="Ctrl+Return", enabled=ready)

    def secondary(self) -> Sequence[Action]:
        if self._swap.swapped or self.frame.beside or not self.preview.pages:
            return []
        return [Action(self.tr("Pages"), lambda: self._enlarge(0), icon="file-text")]

    def entered(
        self,
        person: str = "",
        persons: tuple[str, ...] = (),
        testimonies: tuple[str, ...] = (),
        work: Work | None = None,
        **arguments: Any,
    ) -> None:
        self.controller.work = work or Work(persons=(person,) if person else persons, testimonies=testimonies)
        made = self.controller.work
        self._name = title_of(self.context.vault, made.persons, made.testimonies)
        self.show_step(made.step)
        if made.audience:
            self.controller.prepare()

    def state(self) -> dict[str, Any]:
        return {"work": self.controller.work}

    def leave(self) -> bool:
        if self.controller.releasing:
            self._say(
                self.tr("The report is being released"),
                self.tr("Wait until it is out, or cancel it first."),
                tone="warn",
            )
            return False
        return True

    # --- steps -------------------------------------------------------------------------------------------------------

    def show_step(self, step: str) -> None:
        """Goes to a step; those after "for whom" need a draft."""
        draft = self.controller.draft
        if draft is None:
            step = "audience"
        self.controller.work.step = step
        make: dict[str, Callable[[], QWidget]] = {
            "audience": self._audience_step,
            "consents": lambda: ConsentsStep(self.theme, self._draft()),
            "text": self._text_step,
            "spellings": self._spellings_step,
            "release": self._release_step,
        }
        body = make[step]()
        self.frame.show_body(body, body.foot if isinstance(body, TextStep) else None)
        self._show_side()
        self._tell()
        if isinstance(self.body, TextStep):
            self.body.focus_decision()
            self._show_mark_soon()

    def _end_reached(self) -> None:
        if isinstance(self.body, TextStep):
            self.body.end_reached()

    def _show_mark_soon(self) -> None:
        """Once wrapped text has found its height."""
        self.frame.look_soon()
        QTimer.singleShot(0, self, self._show_mark)

    def _show_mark(self) -> None:
        found = self.body.current_mark() if isinstance(self.body, TextStep) else None
        if found is not None:
            self.frame.scroll_to(*found)

    def _draft(self) -> Draft:
        draft = self.controller.draft
        assert draft is not None
        return draft

    def _audience_step(self) -> AudienceStep:
        step = AudienceStep(self.theme, self.controller.work.audience)
        step.chosen.connect(self._audience_chosen)
        return step

    def _text_step(self) -> TextStep:
        step = TextStep(self.theme, self.controller)
        step.changed.connect(self._decided)
        step.moved.connect(self._text_moved)
        step.spellings.connect(lambda: self.show_step("spellings"))
        return step

    def _decided(self) -> None:
        self._tell()
        self._show_mark_soon()

    def _text_moved(self) -> None:
        self.frame.scrolled.to_top()
        self._show_mark_soon()

    def _spellings_step(self) -> SpellingsStep:
        step = SpellingsStep(self.theme)
        step.confirmed.connect(self.controller.confirm_spellings)
        step.closed.connect(lambda: self.show_step("text"))
        self.controller.propose_spellings()
        return step

    def _proposed(self, proposals: tuple[ProposedSpelling, ...]) -> None:
        if isinstance(self.body, SpellingsStep):
            self.body.show_proposals(proposals)

    def _spelled(self) -> None:
        if isinstance(self.body, SpellingsStep):
            self.show_step("text")

    def _release_step(self) -> ReleaseStep:
        step = ReleaseStep(
            self.theme,
            self._draft(),
            approved=len(self.controller.work.approved),
            undecided=self.controller.left_to_decide(),
            format=self._format,
            without_font=self.controller.without_font,
        )
        step.formats.changed.connect(self._format_chosen)
        return step

    def _format_chosen(self, format: object) -> None:
        self._format = str(format)

    def _step_chosen(self, step: str) -> None:
        if step == "about":
            self.context.shell.open("reports")
        else:
            self.show_step(step)

    def _next(self) -> None:
        if self._swap.swapped or self.controller.draft is None or self.controller.preparing:
            return
        step = self.controller.work.step
        if step == "release":
            self._save()
        else:
            self.show_step("text" if step == "spellings" else STEPS[STEPS.index(step) + 1])

    def _audience_chosen(self, audience: str) -> None:
        if isinstance(self.body, AudienceStep):
            self.body.clear()
        clear_layout(self.frame.banner_place)
        self.controller.choose_audience(audience)
        self._show_side()
        self._tell()

    # --- what the controller tells -----------------------------------------------------------------------------------

    def _prepared(self, draft: Draft) -> None:
        self.frame.show_below_pages(ConsentsCard(self.theme, draft))
        self._show_side()
        if isinstance(self.body, TextStep):
            self.body.refresh()
            self.body.focus_decision()
            self._show_mark_soon()
        elif not isinstance(self.body, AudienceStep | SpellingsStep):
            self.show_step(self.controller.work.step)
        self._tell()

    def _refused(self, error: AmanatError) -> None:
        if not isinstance(self.body, AudienceStep):
            self.show_step("audience")
        assert isinstance(self.body, AudienceStep)
        self.body.refuse(*refusal(error, self._words))
        self._show_side()
        self._tell()

    def _previewed(self, pages: list[bytes]) -> None:
        self.preview.show_pages(pages)
        if isinstance(self.body, ReleaseStep):
            self.body.tell_letters(self.controller.without_font)
        if not self.frame.beside:
            self.header_changed.emit()

    def _tell(self) -> None:
        show_steps(self.steps, self.controller, self._words)
        parts = [self._not_proven(), StatusPart("lock", self.tr("Nothing released yet"))]
        if self.theme.scale <= STICKY_UP_TO:
            parts.insert(0, StatusPart("circle-check", self.tr("Kept until you leave"), "ok"))
        self.context.shell.status(parts)
        self.header_changed.emit()

    def _not_proven(self) -> StatusPart:
        words = self.tr("Not proven: unlisted people, typing errors, descriptions")
        if self.theme.scale > STICKY_UP_TO:
            words = self.tr("Not everything is proven")
        return StatusPart("alert-triangle", words, "warn")

    # --- releasing ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.controller.draft is not None and not self._swap.swapped:
            self.releasing.begin(self._format)

    def _released(self, record: ReleaseRecord) -> None:
        self.releasing.show_released(record)
        words = self.tr("Released and recorded")
        self.context.shell.status([StatusPart("circle-check", words, "ok"), self._not_proven()])

    def _failed(self, error: AmanatError) -> None:
        what, then = refusal(error, self._words)
        if self.releasing.working is not None:
            self.releasing.back()
            if not isinstance(self.body, ReleaseStep):
                self.show_step("release")
            assert isinstance(self.body, ReleaseStep)
            self.body.refuse(what, then)
            if error.code == "draft-outdated":
                # what changed must be read again: the consents may say less now
                self.controller.prepare()
        else:
            self._say(what, then, tone="danger")
        self._tell()

    def _say(self, title: str, text: str, *, tone: str) -> None:
        clear_layout(self.frame.banner_place)
        self.frame.banner_place.addWidget(Banner(self.theme, title, text, tone=tone))

    # --- looking closer ----------------------------------------------------------------------------------------------

    def _enlarge(self, number: int) -> None:
        pages = self.preview.pages
        if number >= len(pages):
            return
        holder = LargePage(
            self.theme, pages[number], name=self.tr("Page {0}").format(number + 1), back=self.tr("Back to the report")
        )
        holder.closed.connect(self.releasing.back)
        self._swap.instead(holder, fill=True)
        self.header_changed.emit()

    def _show_side(self) -> None:
        self.frame.show_side(self.controller.draft is not None)
