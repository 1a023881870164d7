"""Adding to the timeline in the middle of an interview: above the page, which waits, and gone again with Esc.

Where "What happened" is open, it is added to there. Knows no more of the screen than where cards are put.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.screens.interview.controller import InterviewController
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.timeline_adder import TimelineAdder
from ui.widgets.scrolled import Scrolled
from ui.widgets.theme import Theme


class Above(Protocol):
    """The screen, as far as a card above its page needs it."""

    def put_above(self, card: QWidget) -> None: ...

    def take_away(self, card: QWidget) -> None: ...

    def focusWidget(self) -> QWidget | None: ...

    def findChildren(self, kind: type[HappenedForm], /) -> list[HappenedForm]: ...


class TimelineAbove:
    """`open` from the key; again, and the keyboard goes back to it."""

    def __init__(self, screen: Above, theme: Theme, controller: Callable[[], InterviewController]) -> None:
        self._screen, self._theme, self._controller = screen, theme, controller
        self._card: Scrolled | None = None
        self._adder: TimelineAdder | None = None

    def open(self) -> None:
        controller = self._controller()
        if controller.over or not controller.is_open:
            return
        shown = next((form for form in self._screen.findChildren(HappenedForm) if form.isVisible()), None)
        if shown is not None:
            shown.add()
            return
        if self._adder is None:
            self._adder = TimelineAdder(self._theme, controller, came_from=self._screen.focusWidget())
            self._adder.closed.connect(self.close)
            self._card = Scrolled(self._adder)
            self._card.setMinimumHeight(self._theme.px(440))
            self._screen.put_above(self._card)
            self._card.show()
        self._adder.begin()

    def close(self) -> None:
        """Away with it; what stayed empty goes."""
        adder, card, self._adder, self._card = self._adder, self._card, None, None
        if adder is not None and card is not None:
            adder.closed.disconnect(self.close)
            adder.close_it()
            self._screen.take_away(card)
            adder.go_back()
