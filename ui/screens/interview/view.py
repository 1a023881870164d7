"""The interview: its own rail of steps, one thing at a time in large type, every key at hand, and always what is saved.

Nothing pops up here and nothing blinks. `shell.open("interview", testimony=None)` begins a new testimony, with
`earlier=` that of the next relative; the testimony's own screen ("All details") has the same account in tabs.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from intake.errors import AmanatError
from intake.model.testimony import TestimonyState
from ui.error_text import explain
from ui.screens import Context, Screen
from ui.screens.interview import steps
from ui.screens.interview.asked_again import AskedAgain
from ui.screens.interview.controller import InterviewController
from ui.screens.interview.covers import Covers
from ui.screens.interview.dimming import other_palette
from ui.screens.interview.ending import Ending
from ui.screens.interview.foot import Foot
from ui.screens.interview.making import make_step
from ui.screens.interview.recording_keys import RecordingKeys
from ui.screens.interview.saved_line import SavedLine
from ui.screens.interview.stage import Page, Stage
from ui.screens.interview.taken_over import TakenOver
from ui.screens.interview.timeline_above import TimelineAbove
from ui.screens.testimonies import keys
from ui.screens.testimonies.recording_strip import RecordingStrip
from ui.widgets.banners import Banner
from ui.widgets.card import vbox
from ui.widgets.labels import ltr
from ui.widgets.rail import StepRail


class InterviewScreen(Screen):
    """`entered(testimony=None, step="", earlier="")`."""

    edits = True
    large = True
    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._large = context.with_theme(self.theme)
        self._order, self._step = steps.order(own=False), ""
        self._dim = partial(other_palette, context)
        self._page: Page | None = None
        self.controller = InterviewController(context, self)
        self._covers = Covers(self.theme, self.window, lambda: self.controller)
        self._ending = Ending(self)
        self.above = TimelineAbove(self, self.theme, lambda: self.controller)
        self._column = vbox(self, gap=8 if self.theme.tight else 12)
        self._lost = Banner(self.theme, "", tone="danger", action=self.tr("Back to Today"))
        if self._lost.button is not None:
            self._lost.button.clicked.connect(lambda: self.context.shell.open("today"))
        self._trouble = Banner(self.theme, "", tone="danger")
        self._note = Banner(self.theme, "", tone="info")
        for banner in (self._lost, self._trouble, self._note):
            banner.hide()
            self._column.addWidget(banner)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column.addWidget(self._area, 1)
        self._foot = Foot(self.theme)
        self._foot.next.clicked.connect(self._next)
        self._foot.pause.clicked.connect(self._covers.take_break)
        self._foot.keys.clicked.connect(self._covers.show_keys)
        self._column.addWidget(self._foot)
        self._rail = StepRail(self.theme, "", "", [(key, self._words()[key]) for key in self._order])
        self._rail.chosen.connect(self.show_step)
        self._use(self.controller)
        self._add_keys()

    def _use(self, controller: InterviewController) -> None:
        self.controller = controller
        self.stage = Stage(
            self._large,
            controller,
            go=self.show_step,
            onward=self._next,
            read=self._covers.read,
            end=self._ending.keep,
            refused=self._ending.ask_destroy,
        )
        controller.changed.connect(self._told)
        controller.saved.connect(self._told)
        controller.failed.connect(self._failed)
        controller.ended.connect(self._ending.over)
        self._strip = RecordingStrip(self.theme, controller, lambda: self.show_step(steps.NARRATIVE))
        self._column.insertWidget(0, self._strip)
        controller.recording_changed.connect(self._strip.refresh)
        controller.recording_changed.connect(self._told)
        self._saved = SavedLine(context=self.context, controller=controller)

    def _add_keys(self) -> None:
        wired: list[tuple[str, Callable[[], object]]] = [
            (keys.KEYS, self._covers.show_keys),
            (keys.FILM_CODE, self._covers.film_code),
            (keys.BREAK, self._covers.take_break),
            (keys.DIM, self._dim),
            (keys.READ, lambda: self._page.read() if self._page is not None else None),
            (keys.LATER, self._next),
            (keys.TIMELINE, self.above.open),
            (keys.NEXT, self._next),
            (keys.BACK, self._back),
            (keys.KEEP, self._ending.keep),
            (keys.KEEP.replace("Return", "Enter"), self._ending.keep),
            (keys.DESTROY, self._ending.ask_destroy),
            *RecordingKeys(self).table(),
        ]
        for key, run in wired:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._unless_covered, run))

    def _unless_covered(self, run: Callable[[], object]) -> None:
        if self._covers.now is None and self.isEnabled():
            run()

    def _words(self) -> dict[str, str]:
        return {
            steps.CONSENT: self.tr("Consent"),
            steps.CORE: self.tr("Nine questions"),
            steps.NARRATIVE: self.tr("Narrative"),
            steps.PEOPLE: self.tr("People"),
            steps.HAPPENED: self.tr("What happened"),
            steps.ABOUT: self.tr("How it was told"),
            steps.OWN: self.tr("Own questions"),
            steps.CLOSING: self.tr("Closing questions"),
            steps.FINISH: self.tr("Finish"),
        }

    # --- what the shell shows ---------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Interview")

    def rail(self) -> QWidget | None:
        return self._rail

    def interviewing(self) -> bool:
        return self.controller.is_open and not self.controller.over

    def stands_ready(self) -> bool:
        return self.controller.is_open and not self.controller.over and self.controller.blank

    def state(self) -> dict[str, Any]:
        if not self.controller.is_open:
            return {}
        return {"testimony": self.controller.account.id, "step": self._step}

    # --- coming and going -------------------------------------------------------------------------------------------

    def entered(self, testimony: str | None = None, step: str = "", earlier: str = "", **arguments: Any) -> None:
        controller = self.controller
        if self._ending.again():
            return
        carried = controller.is_open and controller.account.id == testimony
        try:
            if not carried:
                controller.open(testimony, earlier)
        except AmanatError as error:
            self._not_opened(*explain(error))
            return
        except Exception as error:
            from ui.screens.interview.unexpected import note

            self._not_opened(*note(self.context.vault, error))
            return
        began = f"{self.context.clock.now().astimezone():%H:%M}"
        self._began = self.tr("Began {0}").format(ltr(began)) if testimony is None else ""
        self._order = steps.order(own=steps.own_exists(self.context.vault))
        self._rail.set_steps([(key, self._words()[key]) for key in self._order])
        finished = controller.account.testimony.state is TestimonyState.FINISHED
        state = self.tr("Finished") if finished else self.tr("Not finished")
        self._rail.set_case_number(ltr(controller.account.testimony.case_number))
        self._rail.line.setText(self._after_whom() or self._began or state)
        self.show_step(step if step in self._order else self._first(testimony is None))
        if told := TakenOver().words(controller.offer) if earlier else AskedAgain().words(controller.account):
            self.say(*told)

    def _first(self, new: bool) -> str:
        if new:
            return steps.CONSENT
        return next((step for step in self._order if step not in steps.done(self.controller.account)), steps.FINISH)

    def _after_whom(self) -> str:
        case = self.controller.account.testimony.next_of_case
        return self.tr("Family of {0}").format(ltr(case)) if case else ""

    def carry(self) -> Any:
        self.controller.setParent(None)
        return self.controller

    def take_over(self, carried: Any) -> None:
        if isinstance(carried, InterviewController):
            self.controller.deleteLater()
            self._column.removeWidget(self._strip)
            self._strip.hide()
            self._strip.deleteLater()
            carried.setParent(self)
            self._use(carried)

    def leave(self) -> bool:
        if self.controller.records:
            self.say(self.tr("A recording is running"), self.tr("Stop it first (F9), or end and keep (Ctrl+Enter)."))
            return False
        if self.controller.new_and_blank:
            self.controller.drop_blank()  # nothing was said: nothing is left of it
        elif self.controller.is_open and not self.controller.commit():
            return False
        self.controller.close_recording()
        return True

    def save_now(self) -> None:
        self.controller.save_now()

    # --- steps ------------------------------------------------------------------------------------------------------

    @property
    def step(self) -> str:
        return self._step

    @property
    def page(self) -> Page | None:
        return self._page

    def show_step(self, step: str) -> None:
        """Shows a step from its beginning."""
        if not self.controller.is_open:
            return
        self._step, self._ending.asked = step, ""
        self._ending.close_question()
        self.above.close()
        self._note.hide()
        self._trouble.hide()
        self._put(make_step(self.stage, step, self._words(), destroy=self._ending.ask_destroy, details=self._details))
        self._strip.set_beside_panel(step == steps.NARRATIVE)
        place = self._order.index(step)
        following = self._order[place + 1] if place + 1 < len(self._order) else ""
        self._foot.show_next(self._words().get(following, ""))
        self._told()

    def _put(self, page: Page) -> None:
        before, self._page = self._area.takeWidget(), page
        if before is not None:
            before.hide()
            before.deleteLater()  # its own signal may have brought us here
        self._area.setWidget(page)
        page.setObjectName("scrolled")
        page.show()
        page.begin()
        held = QApplication.focusWidget()
        if held is not None and page.isAncestorOf(held):
            self._area.ensureWidgetVisible(held)

    def _next(self) -> None:
        if self._page is None or self.controller.over or self._ending.question is not None:
            return
        self.above.close()
        if self._ending.answered_all():
            self._ending.keep()
            return
        if self._page.next():
            self._told()
            return
        place = self._order.index(self._step)
        if place + 1 < len(self._order):
            self.show_step(self._order[place + 1])

    def _back(self) -> None:
        if self._ending.question is not None:
            self._ending.close_question()
            return
        if self.controller.over or self._page is None or not self.controller.is_open:
            self.context.shell.open("today")
            return
        if self._page.back():
            self._told()
            return
        place = self._order.index(self._step)
        if place:
            self.show_step(self._order[place - 1])
        else:
            self.context.shell.open("today")

    def _details(self) -> None:
        self.context.shell.open("testimony", testimony=self.controller.account.id)

    def _told(self) -> None:
        if self.controller.is_open:
            self._rail.set_state(self._step, [s for s in steps.done(self.controller.account) if s in self._order])
            self._saved.refresh()
            self._foot.show_within(self._page is not None and self._page.further)

    # --- for the ending ---------------------------------------------------------------------------------------------

    @property
    def case_number(self) -> str:
        return self._rail.case_number

    def put_above(self, card: QWidget) -> None:
        """A question above the page, which waits meanwhile."""
        self._column.insertWidget(0, card)
        self._area.setEnabled(False)

    def take_away(self, card: QWidget) -> None:
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self._area.setEnabled(True)
        if self._page is not None:
            self._page.setFocus()

    def show_after(self, page: Page) -> None:
        """The last page: nothing of the account can be reached any more."""
        for widget in (self._foot, self._strip, self._lost, self._trouble, self._note):
            widget.hide()
        self._put(page)
        self._rail.set_state("", [] if self.controller.how == "destroyed" else None)
        self._rail.setEnabled(False)

    def say(self, what: str, then: str) -> None:
        """A calm word above the page, until the next step; no word takes it away."""
        self._note.say(what, then)
        self._note.setVisible(bool(what))

    # --- what went wrong --------------------------------------------------------------------------------------------

    def _failed(self, error: AmanatError) -> None:
        self._trouble.say(*explain(error))
        self._trouble.show()

    def _not_opened(self, what: str, then: str) -> None:
        """Nothing is open: a way back, and nothing else to press that could only fail again."""
        self._lost.say(what, then)
        self._lost.show()
        self._foot.hide()
        self._rail.setEnabled(False)
        if self._lost.button is not None:
            self._lost.button.setFocus()
