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
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.testimony import TestimonyState
from intake.services import film_codes
from intake.services.recording import State
from ui.error_text import explain
from ui.screens import Context, Screen, StatusPart
from ui.screens.interview import steps
from ui.screens.interview.controller import InterviewController
from ui.screens.interview.finish_step import After
from ui.screens.interview.foot import Foot
from ui.screens.interview.making import make_step
from ui.screens.interview.narrative_step import NarrativeStep
from ui.screens.interview.overlay import Break, KeysShown, Overlay, ToBeRead
from ui.screens.interview.saved_line import SavedLine
from ui.screens.interview.stage import Page, Stage
from ui.screens.testimonies import keys
from ui.screens.testimonies.recording_strip import RecordingStrip
from ui.widgets.banners import Banner
from ui.widgets.buttons import Kind
from ui.widgets.card import vbox
from ui.widgets.labels import ltr
from ui.widgets.question import QuestionCard
from ui.widgets.rail import StepRail


class InterviewScreen(Screen):
    """`entered(testimony=None, step="", earlier="")`."""

    edits = True
    large = True
    scrolls = False

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._large = context.with_theme(self.theme)
        self._order = steps.order(own=False)
        self._step = ""
        self._page: Page | None = None
        self._ended = self._began = ""
        self._asked_once = ""
        self._cover: Overlay | None = None
        self._column = vbox(self, gap=12)
        self._banner = Banner(self.theme, "", tone="danger", action=self.tr("Back to Today"))
        self._banner.hide()
        if self._banner.button is not None:
            self._banner.button.clicked.connect(lambda: self.context.shell.open("today"))
        self._column.addWidget(self._banner)
        self._question: QuestionCard | None = None
        self._foot = Foot(self.theme)
        self._foot.next.clicked.connect(self._next)
        self._foot.pause.clicked.connect(self._take_break)
        self._foot.keys.clicked.connect(self._show_keys)
        self._rail = StepRail(self.theme, "", "", [(key, self._words()[key]) for key in self._order])
        self._rail.chosen.connect(self.show_step)
        self._use(InterviewController(context, self))
        self._add_keys()

    def _use(self, controller: InterviewController) -> None:
        self._controller = controller
        self._stage = Stage(
            self._large,
            controller,
            go=self.show_step,
            onward=self._next,
            read=self._read,
            end=self._keep,
            refused=self._ask_destroy,
        )
        controller.changed.connect(self._told)
        controller.saved.connect(self._told)
        controller.failed.connect(self._failed)
        controller.ended.connect(self._over)
        self._strip = RecordingStrip(self.theme, controller, lambda: self.show_step(steps.NARRATIVE))
        self._column.insertWidget(0, self._strip)
        controller.recording_changed.connect(self._strip.refresh)
        controller.recording_changed.connect(self._told)
        self._saved = SavedLine(context=self.context, controller=controller)
        self._column.addWidget(self._foot)

    def _add_keys(self) -> None:
        wired: list[tuple[str, Callable[[], object]]] = [
            (keys.KEYS, self._show_keys),
            (keys.FILM_CODE, self._film_code),
            (keys.BREAK, self._take_break),
            (keys.DIM, self._dim),
            (keys.READ, lambda: self._page.read() if self._page is not None else None),
            (keys.SPOKEN, self._spoken),
            (keys.LATER, self._next),
            (keys.TIME_CODE, lambda: self._narrative(lambda page: page.insert_time())),
            (keys.RECORD, self._record_or_stop),
            (keys.MARK, lambda: self._controller.recording.mark() if self._controller.records else None),
            (keys.PAUSE, lambda: self._controller.recording.pause() if self._controller.records else None),
            (keys.NEXT, self._next),
            (keys.BACK, self._back),
            (keys.KEEP, self._keep),
            (keys.KEEP.replace("Return", "Enter"), self._keep),
            (keys.DESTROY, self._ask_destroy),
        ]
        for number, key in enumerate(keys.SPEAKERS):
            wired.append((key, partial(self._speaks, number)))
        for key, run in wired:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(partial(self._unless_covered, run))

    def _unless_covered(self, run: Callable[[], object]) -> None:
        if self._cover is None and self.isEnabled():
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
        return self._controller.is_open and not self._ended

    def state(self) -> dict[str, Any]:
        if not self._controller.is_open:
            return {}
        return {"testimony": self._controller.account.id, "step": self._step}

    # --- coming and going -------------------------------------------------------------------------------------------

    def entered(self, testimony: str | None = None, step: str = "", earlier: str = "", **arguments: Any) -> None:
        controller = self._controller
        carried = controller.is_open and controller.account.id == testimony
        try:
            if not carried:
                controller.open(testimony, earlier)
        except AmanatError as error:
            self._failed(error, lost=True)
            return
        except Exception as error:
            # nothing is open: without a way back each key would fail again
            self._unexpected(error)
            return
        began = self.context.clock.now().astimezone()
        self._began = self.tr("Began {0}").format(ltr(f"{began:%H:%M}")) if testimony is None else ""
        self._order = steps.order(own=steps.own_exists(self.context.vault))
        self._rail.set_steps([(key, self._words()[key]) for key in self._order])
        self._rail.title.setText(ltr(controller.account.testimony.case_number))
        self._rail.line.setText(self._began or self._after_whom() or self.tr("Not finished"))
        self.show_step(step if step in self._order else self._first(testimony is None))

    def _first(self, new: bool) -> str:
        if new:
            return steps.CONSENT
        done = steps.done(self._controller.account)
        return next((step for step in self._order if step not in done), steps.FINISH)

    def _after_whom(self) -> str:
        case = self._controller.account.testimony.next_of_case
        return self.tr("Family of {0}").format(ltr(case)) if case else ""

    def carry(self) -> Any:
        self._controller.setParent(None)
        return self._controller

    def take_over(self, carried: Any) -> None:
        if isinstance(carried, InterviewController):
            self._controller.deleteLater()
            self._column.removeWidget(self._strip)
            self._strip.deleteLater()
            carried.setParent(self)
            self._use(carried)

    def leave(self) -> bool:
        if self._controller.records:
            self._say(
                self.tr("A recording is running"),
                self.tr("Stop it first (F9), or end and keep (Ctrl+Enter)."),
            )
            return False
        if self._controller.is_open and not self._controller.commit():
            return False
        self._controller.close_recording()
        return True

    def save_now(self) -> None:
        self._controller.save_now()

    # --- steps ------------------------------------------------------------------------------------------------------

    def show_step(self, step: str) -> None:
        """Shows a step from its beginning."""
        if not self._controller.is_open:
            return
        self._step, self._asked_once = step, ""
        self._close_question()
        self._banner.hide()
        self._put(make_step(self._stage, step, self._words(), destroy=self._ask_destroy, details=self._details))
        self._strip.set_beside_panel(step == steps.NARRATIVE)
        place = self._order.index(step)
        following = self._order[place + 1] if place + 1 < len(self._order) else ""
        self._foot.show_next(self._words().get(following, ""))
        self._told()

    def _put(self, page: Page) -> None:
        old, self._page = self._page, page
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.insertWidget(self._column.indexOf(self._foot), page, 1)
        page.show()
        page.begin()

    def _next(self) -> None:
        if self._page is None or self._ended or self._question is not None:
            return
        if self._page.next():
            self._told()
            return
        place = self._order.index(self._step)
        if place + 1 < len(self._order):
            self.show_step(self._order[place + 1])

    def _back(self) -> None:
        if self._question is not None:
            self._close_question()
            return
        if self._ended or self._page is None:
            self.context.shell.open("today")
            return
        if self._page.back():
            return
        place = self._order.index(self._step)
        if place:
            self.show_step(self._order[place - 1])
        else:
            self.context.shell.open("today")

    def _details(self) -> None:
        self.context.shell.open("testimony", testimony=self._controller.account.id)

    def _told(self) -> None:
        if self._controller.is_open:
            self._rail.set_state(self._step, [s for s in steps.done(self._controller.account) if s in self._order])
            self._saved.refresh()

    # --- recording --------------------------------------------------------------------------------------------------

    def _narrative(self, run: Callable[[NarrativeStep], object]) -> None:
        if isinstance(self._page, NarrativeStep):
            run(self._page)

    def _speaks(self, number: int) -> None:
        self._narrative(lambda page: page.insert_speaker(number))

    def _record_or_stop(self) -> None:
        if self._ended or not self._controller.is_open:
            return
        if self._controller.records:
            self._controller.recording.stop()
            return
        if self._step != steps.NARRATIVE:
            self.show_step(steps.NARRATIVE)
        self._narrative(lambda page: page.record_or_stop())

    def _spoken(self) -> None:
        if self._step == steps.CONSENT and not self._ended:
            self._controller.speak_consent()

    def _film_code(self) -> None:
        if self._ended or not self._controller.is_open:
            return
        from ui.recording.film_code import FilmCode

        account, take = film_codes.with_film_take(self._controller.account)
        self._controller.edit(lambda _account: account)
        code = FilmCode(self.theme, take)
        code.show_over(self.window())

    # --- covers -----------------------------------------------------------------------------------------------------

    def _cover_with(self, cover: Overlay) -> None:
        self._cover = cover
        cover.closed.connect(self._uncovered)
        cover.show_over(self.window())

    def _uncovered(self) -> None:
        self._cover = None

    def _take_break(self) -> None:
        """The recording pauses with the witness, and goes on with them."""
        controller = self._controller
        paused = controller.records and controller.recording.state is not State.PAUSED
        if paused:
            controller.recording.pause()
        controller.save_now()
        cover = Break(self.theme)
        if paused:
            cover.closed.connect(self._go_on)
        self._cover_with(cover)

    def _go_on(self) -> None:
        if self._controller.records and self._controller.recording.state is State.PAUSED:
            self._controller.recording.pause()

    def _read(self, ask: str, tell: str) -> None:
        self._cover_with(ToBeRead(self.theme, ask, tell))

    def _show_keys(self) -> None:
        self._cover_with(KeysShown(self.theme))

    def _dim(self) -> None:
        """Light and dark, as the vault remembers it: the screen is built again, and what records goes on."""
        from dataclasses import replace

        from intake.services import session

        vault = self.context.vault
        chosen = replace(session.settings(vault), palette="light" if self.theme.dark else "dark")
        session.save_settings(vault, chosen)
        self.context.shell.reload()

    # --- the end ----------------------------------------------------------------------------------------------------

    def _keep(self) -> None:
        """Ends and keeps. What was not asked is asked first, once; the same key again leaves it unanswered."""
        controller = self._controller
        if self._ended or not controller.is_open:
            return
        if self._question is not None:
            return
        account = controller.account
        if steps.before_open(account):
            if self._asked_once == steps.CONSENT:
                controller.leave_unanswered()
                return
            self.show_step(steps.CONSENT)
            self._asked_once = steps.CONSENT
            self._say(
                self.tr("Whether it may be kept is not answered yet"),
                self.tr("Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides."),
                tone_back=False,
            )
            return
        if steps.after_open(account, controller.stands_for, controller.is_minor) and self._asked_once != steps.CLOSING:
            self.show_step(steps.CLOSING)
            self._asked_once = steps.CLOSING
            self._say(
                self.tr("What it may be used for is not answered yet"),
                self.tr("Ask now, or end with Ctrl+Enter: what is not answered counts as No."),
                tone_back=False,
            )
            return
        controller.keep()

    def _ask_destroy(self) -> None:
        if self._ended or not self._controller.is_open or self._question is not None:
            return
        card = QuestionCard(
            self.theme,
            self.tr("Destroy this testimony?"),
            self.tr("What was recorded and typed, and the spoken consent, are gone from this laptop for good."),
            answers=[
                (False, self.tr("No, go on"), Kind.SECONDARY, keys.BACK),
                (True, self.tr("Destroy it"), Kind.DESTRUCTIVE, keys.DESTROY_SURE),
            ],
            escape=False,
        )
        card.answered.connect(self._destroy_or_not)
        sure = QShortcut(QKeySequence(keys.DESTROY_SURE), card)
        sure.setAutoRepeat(False)
        sure.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        sure.activated.connect(lambda: self._destroy_or_not(True))
        self._question = card
        self._column.insertWidget(0, card)
        if self._page is not None:
            self._page.setEnabled(False)

    def _destroy_or_not(self, destroy: bool) -> None:
        self._close_question()
        if destroy:
            self._controller.destroy()

    def _close_question(self) -> None:
        card, self._question = self._question, None
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            if self._page is not None:
                self._page.setEnabled(True)
                self._page.setFocus()

    def _over(self, how: str) -> None:
        self._ended = how
        self._banner.hide()
        is_open = self._controller.is_open
        record = self._controller.account.id if is_open else ""
        case = self._controller.account.testimony.case_number if is_open else self._rail.title.text()
        self._foot.hide()
        self._strip.hide()
        self._put(After(self._stage, how, record, case))
        done = [step for step in self._order if step != steps.FINISH]
        self._rail.set_state("", done if how in ("kept", "sealed") else [])
        self._rail.setEnabled(False)
        self.context.shell.status([StatusPart("circle-check", self.tr("Everything is saved"), "ok")])
        self.header_changed.emit()

    # --- what went wrong --------------------------------------------------------------------------------------------

    def _say(self, what: str, then: str, *, tone_back: bool = False) -> None:
        self._banner.say(what, then)
        if self._banner.button is not None:
            self._banner.button.setVisible(tone_back)
        self._banner.show()

    def _failed(self, error: AmanatError, *, lost: bool = False) -> None:
        self._say(*explain(error), tone_back=lost)
        self._foot.setVisible(not lost)
        self._rail.setEnabled(not lost)

    def _unexpected(self, error: Exception) -> None:
        from ui.screens.interview.unexpected import note

        what, then = note(self.context.vault, error)
        self._say(what, then, tone_back=True)
        self._foot.hide()
        self._rail.setEnabled(False)

    @property
    def finished(self) -> bool:
        """Whether it was ended before it was opened here."""
        return self._controller.is_open and self._controller.account.testimony.state is TestimonyState.FINISHED
