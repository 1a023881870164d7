"""How an interview ends: kept, left before answering, or destroyed. Each asks once, in place, for what is missing.

Must never destroy on one key alone, and never end as answered what was not answered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.screens import StatusPart
from ui.screens.interview import steps
from ui.screens.interview.finish_step import After
from ui.screens.testimonies import keys
from ui.widgets.buttons import Kind
from ui.widgets.question import QuestionCard

if TYPE_CHECKING:
    from ui.screens.interview.view import InterviewScreen


class Ending(QObject):
    """Of one screen. `asked` is the step at which it was last asked for something that is missing."""

    def __init__(self, screen: InterviewScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self.asked = ""
        self.question: QuestionCard | None = None

    def keep(self) -> None:
        """Ends and keeps. What was not asked is asked first, once; the same key again leaves it unanswered."""
        screen, controller = self._screen, self._screen.controller
        if controller.over or not controller.is_open or self.question is not None:
            return
        screen.above.close()
        account = controller.account
        if steps.before_open(account):
            if self.asked == steps.CONSENT:
                (controller.wait_on if controller.left_before else controller.leave_unanswered)()
                return
            screen.show_step(steps.CONSENT)
            self.asked = steps.CONSENT
            if controller.left_before:
                then = self.tr("Ctrl+Enter again leaves it as it is: unused, until the witness is asked.")
            else:
                then = self.tr("Ctrl+Enter again ends it so: sealed and unused, until a coordinator decides.")
            screen.say(self.tr("Whether it may be kept is not answered yet"), then)
        elif self.asked != steps.CLOSING and steps.after_open(account, controller.stands_for, controller.is_minor):
            screen.show_step(steps.CLOSING)
            self.asked = steps.CLOSING
            screen.say(
                self.tr("What it may be used for is not answered yet"),
                self.tr("It ends with the last answer, or with Ctrl+Enter: what is not answered counts as No."),
            )
        else:
            controller.keep()

    def answered_all(self) -> bool:
        """Whether the end waited for answers, and has them: then the last answer ends it, without another key."""
        controller = self._screen.controller
        return self.asked == steps.CLOSING and not steps.after_open(
            controller.account, controller.stands_for, controller.is_minor
        )

    def ask_destroy(self) -> None:
        """A card above the page; Del, pressed alone, is the one answer that destroys."""
        controller = self._screen.controller
        if controller.over or not controller.is_open or self.question is not None:
            return
        self._screen.above.close()
        card = QuestionCard(
            self._screen.theme,
            self.tr("Destroy this testimony?"),
            self.tr("What was recorded and typed, and the spoken consent, are gone from this laptop for good."),
            answers=[
                (False, self.tr("No, go on"), Kind.SECONDARY, keys.BACK),
                (True, self.tr("Destroy it"), Kind.DESTRUCTIVE, keys.DESTROY_SURE),
            ],
            escape=False,
        )
        card.answered.connect(self._answered)
        sure = QShortcut(QKeySequence(keys.DESTROY_SURE), card)
        sure.setAutoRepeat(False)
        sure.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        sure.activated.connect(lambda: self._answered(True))
        self.question = card
        self._screen.put_above(card)

    def _answered(self, destroy: bool) -> None:
        self.close_question()
        if destroy:
            self._screen.controller.destroy()

    def close_question(self) -> None:
        card, self.question = self.question, None
        if card is not None:
            self._screen.take_away(card)

    def again(self) -> bool:
        """In another look, what had ended has ended still: nothing new begins by F4. False where it goes on."""
        if self._screen.controller.over:
            self.over(self._screen.controller.how)
        return self._screen.controller.over

    def over(self, how: str) -> None:
        """It has ended: says how, and who can come next."""
        screen, controller = self._screen, self._screen.controller
        self.close_question()
        record = controller.account.id if controller.is_open else ""
        screen.show_after(After(screen.stage, how, record, screen.case_number))
        screen.context.shell.status([StatusPart("circle-check", self.tr("Everything is saved"), "ok")])
        screen.header_changed.emit()
