"""One report, step by step: for whom, consents, reading, check and release; the pages as they will be at its side.

Every step can be gone back to. Leaving throws nothing out into the world and keeps nothing but the release record.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QWidget

from intake.errors import AmanatError
from intake.services.release import ReleaseRecord
from intake.services.release_draft import Draft
from intake.services.release_spellings import ProposedSpelling
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.release.audience_step import AudienceStep
from ui.screens.release.consents_step import ConsentsCard, ConsentsStep
from ui.screens.release.controller import ReportController, Work
from ui.screens.release.loading import title_of
from ui.screens.release.release_step import ReleasedPage, ReleaseStep, ReleasingPage
from ui.screens.release.spellings_step import SpellingsStep
from ui.screens.release.text_step import TextStep
from ui.screens.release.words import ReleaseWords
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.columns import Columns
from ui.widgets.page_preview import PagePreview
from ui.widgets.picker import Picker
from ui.widgets.picture_view import PictureView
from ui.widgets.scrolled import Scrolled
from ui.widgets.step_list import StepList
from ui.widgets.swap import Swap

STEPS = ("audience", "consents", "text", "release")
#: Text size up to which what is decided on stays in sight while the text scrolls.
STICKY_UP_TO = 1.3
#: Height of the page from which there is room for both.
STICKY_FROM = 420


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
        self.controller.progressed.connect(self._moved)
        self._name = ""
        self._format = "pdf"
        self._saved_name = ""
        self.picker: Picker | None = None
        self.working: ReleasingPage | None = None
        self.out: ReleasedPage | None = None
        self.body: QWidget | None = None
        self.steps = StepList(
            self.theme,
            [
                ("about", self.tr("About whom")),
                ("audience", self.tr("For whom")),
                ("consents", self.tr("Consents")),
                ("text", self.tr("Text")),
                ("release", self.tr("Check and release")),
            ],
        )
        self.steps.chosen.connect(self._step_chosen)
        self.steps.setFixedWidth(round(216 * (1 + (self.theme.scale - 1) * 0.7)))
        middle = QWidget()
        self._middle = vbox(middle, gap=16)
        self._banner_place = vbox()
        self._middle.addLayout(self._banner_place)
        self._scroll = Scrolled(middle)
        self._scroll.verticalScrollBar().valueChanged.connect(self._scrolled)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._scrolled)
        centre = QWidget()
        self._centre = vbox(centre, gap=8)
        self._centre.addWidget(self._scroll, 1)
        self._foot_place = vbox(margins=(4, 0, 12, 4))
        self._centre.addLayout(self._foot_place)
        self._foot: QWidget | None = None
        self.preview = PagePreview(self.theme, self.tr("As it will be released"))
        self.preview.enlarged.connect(self._enlarge)
        side = QWidget()
        right = vbox(side, gap=12)
        right.addWidget(self.preview)
        self._consents_place = vbox()
        right.addLayout(self._consents_place)
        right.addStretch(1)
        self._side = Scrolled(side)
        self._columns = columns = Columns(self.theme, centre, self._side, width=304, gap=4, least=420, fill=True)
        columns.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        page = QWidget()
        row = hbox(page, gap=16, margins=(4, 0, 0, 0))
        row.addWidget(self.steps)
        row.addWidget(columns, 1)
        self._swap = Swap(page, inset=True)
        vbox(self, margins=(28, 20, 20, 20)).addWidget(self._swap, 1)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._next)
        # the keyboard is on the decision below while the text above is read
        QShortcut(QKeySequence("PgDown"), self, lambda: self._scroll.by_pages(1))
        QShortcut(QKeySequence("PgUp"), self, lambda: self._scroll.by_pages(-1))

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
            return Action(self.tr("Check and save…"), self._save, icon="device-floppy", key="Ctrl+Enter")
        words = {
            "audience": self.tr("Next: consents"),
            "consents": self.tr("Next: text"),
            "text": self.tr("Next: check and release"),
            "spellings": self.tr("Back to the text"),
        }[step]
        ready = self.controller.draft is not None and not self.controller.preparing
        return Action(words, self._next, trailing_icon="arrow-right", key="Ctrl+Enter", enabled=ready)

    def secondary(self) -> Sequence[Action]:
        if self._swap.swapped or self._columns.beside or not self.preview.pages:
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
        held = self.controller.work
        self._name = title_of(self.context.vault, held.persons, held.testimonies)
        self.show_step(held.step)
        if held.audience:
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
        old, self.body = self.body, make[step]()
        if old is not None:
            self._middle.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._middle.addWidget(self.body, 1)
        self._place_foot()
        self._scroll.to_top()
        self._show_side()
        self._tell()
        if isinstance(self.body, TextStep):
            self.body.focus_decision()
            QTimer.singleShot(0, self, self._show_mark)

    def _place_foot(self) -> None:
        """What is decided on stays below the part that scrolls, unless large text leaves too little room for both."""
        old, self._foot = self._foot, None
        if old is not None:
            old.hide()
            old.deleteLater()
        if isinstance(self.body, TextStep):
            self._foot = self.body.foot
            if self.theme.scale <= STICKY_UP_TO and self.height() >= STICKY_FROM:
                self._foot_place.addWidget(self._foot)
            else:
                self._middle.addWidget(self._foot)
            QTimer.singleShot(0, self, self._scrolled)

    def _scrolled(self, *_position: int) -> None:
        bar = self._scroll.verticalScrollBar()
        if isinstance(self.body, TextStep) and self.isVisible() and bar.value() >= bar.maximum() - 8:
            self.body.end_reached()

    def _show_mark(self) -> None:
        found = self.body.current_mark() if isinstance(self.body, TextStep) else None
        inner = self._scroll.widget()
        if found is not None and inner is not None:
            piece, below = found
            top = piece.mapTo(inner, QPoint(0, below)).y()
            self._scroll.verticalScrollBar().setValue(max(0, top - self._scroll.viewport().height() // 3))

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
        QTimer.singleShot(0, self, self._scrolled)
        QTimer.singleShot(0, self, self._show_mark)

    def _text_moved(self) -> None:
        self._scroll.to_top()
        QTimer.singleShot(0, self, self._scrolled)
        QTimer.singleShot(0, self, self._show_mark)

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
        elif step == "spellings":
            self.show_step("text")
        else:
            self.show_step(STEPS[STEPS.index(step) + 1])

    def _audience_chosen(self, audience: str) -> None:
        if isinstance(self.body, AudienceStep):
            self.body.clear()
        clear_layout(self._banner_place)
        self.controller.choose_audience(audience)
        self._show_side()
        self._tell()

    # --- what the controller tells -----------------------------------------------------------------------------------

    def _prepared(self, draft: Draft) -> None:
        clear_layout(self._consents_place)
        self._consents_place.addWidget(ConsentsCard(self.theme, draft))
        self._show_side()
        if isinstance(self.body, TextStep):
            self.body.refresh()
            self.body.focus_decision()
            QTimer.singleShot(0, self, self._show_mark)
            QTimer.singleShot(0, self, self._scrolled)
        elif not isinstance(self.body, AudienceStep | SpellingsStep):
            self.show_step(self.controller.work.step)
        self._tell()

    def _refused(self, error: AmanatError) -> None:
        if not isinstance(self.body, AudienceStep):
            self.show_step("audience")
        assert isinstance(self.body, AudienceStep)
        if error.code == "nothing-to-release":
            codes = str(error.details.get("reasons", "")).split(", ")
            reasons = "; ".join(self._words.reason(code) for code in codes if code)
            self.body.refuse(
                self.tr("Nothing may be released for this audience"),
                self.tr("Every testimony stays out: {0}. Choose another audience, or ask the witnesses again.").format(
                    reasons
                ),
            )
        else:
            self.body.refuse(*explain(error))
        self._show_side()
        self._tell()

    def _previewed(self, pages: list[bytes]) -> None:
        self.preview.show_pages(pages)
        if not self._columns.beside:
            self.header_changed.emit()

    def _tell(self) -> None:
        work, draft = self.controller.work, self.controller.draft
        about = len(work.persons) + len(work.testimonies)
        self.steps.set_step("about", "done", self.tr("%n chosen", "", about))
        line = self._words.audience(work.audience) if work.audience else self.tr("nothing chosen yet")
        if self.controller.preparing:
            line = self.tr("Looking at the consents…")
        self.steps.set_step("audience", "done" if draft else "waiting", line, now=work.step == "audience")
        ready = draft is not None
        used = left = ""
        text_state, text_line = "waiting", ""
        if draft is not None:
            used = self.tr("%n used", "", len(draft.used))
            left = self.tr("%n left out", "", len(draft.left_out))
            waiting = self.controller.left_to_decide()
            approved = len(work.approved)
            text_line = (
                self.tr("%n left to decide", "", waiting)
                if waiting
                else self.tr("{0} of %n let in", "", len(draft.texts)).format(approved)
            )
            text_state = "waiting" if waiting else "done" if approved or not draft.texts else "waiting"
        consents = f"{used}, {left}" if draft is not None and draft.left_out else used
        state = "done" if ready else "waiting"
        self.steps.set_step("consents", state, consents, now=work.step == "consents", enabled=ready)
        self.steps.set_step("text", text_state, text_line, now=work.step in ("text", "spellings"), enabled=ready)
        second = self.tr("by a second program")
        self.steps.set_step("release", "waiting", second, now=work.step == "release", enabled=ready)
        self.context.shell.status(
            [
                StatusPart("circle-check", self.tr("Kept until you leave"), "ok"),
                self._not_proven(),
                StatusPart("lock", self.tr("Nothing released yet")),
            ]
        )
        self.header_changed.emit()

    def _not_proven(self) -> StatusPart:
        words = self.tr("Not proven: unlisted people, typing errors, descriptions")
        if self.theme.scale > STICKY_UP_TO:
            words = self.tr("Not everything is proven")
        return StatusPart("alert-triangle", words, "warn")

    # --- releasing ---------------------------------------------------------------------------------------------------

    def _save(self) -> None:
        if self.controller.draft is None or self._swap.swapped:
            return
        self.picker = Picker(
            self.theme,
            self.tr("Where should the report be written?"),
            self.tr("Check and save"),
            mode="save",
            suggested=f"report.{self._format}",
        )
        self.picker.setMinimumHeight(self.theme.px(420))
        self.picker.cancelled.connect(self._back)
        self.picker.chosen.connect(self._place_chosen)
        self._swap.instead(self.picker, fill=True)
        self.header_changed.emit()

    def _back(self) -> None:
        self.picker = self.working = self.out = None
        self._swap.back()
        self.header_changed.emit()

    def _place_chosen(self, paths: list[Path]) -> None:
        self.picker = None
        self._saved_name = paths[0].name
        self.working = ReleasingPage(self.theme)
        self.working.cancelled.connect(self.controller.cancel)
        self._swap.instead(self.working, width=self.theme.px(720))
        self.controller.release(self._format, paths[0])

    def _moved(self, step: str, done: int, total: int) -> None:
        if self.working is not None:
            self.working.moved(step, done, total)

    def _released(self, record: ReleaseRecord) -> None:
        self.working = None
        self.out = ReleasedPage(self.theme, record, self._saved_name)
        self.out.done.connect(self._done)
        self._swap.instead(self.out, width=self.theme.px(720))
        self.context.shell.status(
            [
                StatusPart("circle-check", self.tr("Released and recorded"), "ok"),
                self._not_proven(),
            ]
        )
        self.header_changed.emit()

    def _done(self) -> None:
        self.context.shell.open("reports")

    def _failed(self, error: AmanatError) -> None:
        releasing = self.working is not None
        what, then = explain(error)
        if releasing:
            self._back()
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
        clear_layout(self._banner_place)
        self._banner_place.addWidget(Banner(self.theme, title, text, tone=tone))

    # --- looking closer ----------------------------------------------------------------------------------------------

    def _enlarge(self, number: int) -> None:
        pages = self.preview.pages
        if number >= len(pages):
            return
        holder = QWidget()
        column = vbox(holder, gap=12)
        view = PictureView(self.theme, name=self.tr("Page {0}").format(number + 1))
        image: QImage = pages[number].convertToFormat(QImage.Format.Format_RGB888)
        view.show_image(image)
        column.addWidget(view, 1)
        close = Button(self.theme, self.tr("Back to the report"), Kind.SECONDARY, key="Esc")
        close.clicked.connect(self._back)
        foot = hbox()
        foot.addWidget(close)
        foot.addStretch(1)
        column.addLayout(foot)
        holder.setFocusProxy(view)
        self._swap.instead(holder, fill=True)
        self.header_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # too narrow for three columns: the steps are in the title's button anyway, and the pages get one of their own
        self.steps.setVisible(self.width() >= self.theme.px(760))
        QTimer.singleShot(0, self, self._resized)

    def _resized(self) -> None:
        if self._side.isHidden() == (self._columns.beside and self.controller.draft is not None):
            self._show_side()
            self.header_changed.emit()

    def _show_side(self) -> None:
        """The pages stand beside the text where there is room for them."""
        self._side.setVisible(self.controller.draft is not None and self._columns.beside)
