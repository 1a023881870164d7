"""What an interview puts over the window for a while: a break, the keys, a question alone, the code to be filmed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from intake.services import film_codes
from intake.services.recording import State
from ui.screens.interview.controller import InterviewController
from ui.screens.interview.overlay import Break, KeysShown, ToBeRead
from ui.widgets.overlay import Overlay
from ui.widgets.theme import Theme


class Covers:
    """One at a time. `window` gives what is covered, `controller` the testimony under it."""

    def __init__(
        self, theme: Theme, window: Callable[[], QWidget], controller: Callable[[], InterviewController]
    ) -> None:
        self._theme, self._window, self._controller = theme, window, controller
        self.now: Overlay | None = None

    def _put(self, cover: Overlay) -> None:
        self.now = cover
        cover.closed.connect(self._gone)
        cover.show_over(self._window())

    def _gone(self) -> None:
        self.now = None

    def take_break(self) -> None:
        """The recording pauses with the witness, and goes on with them."""
        controller = self._controller()
        runs = controller.records and controller.recording.state is not State.PAUSED
        if runs:
            controller.recording.pause()
        controller.save_now()
        cover = Break(self._theme)
        if runs:
            cover.closed.connect(self._go_on)
        self._put(cover)

    def _go_on(self) -> None:
        controller = self._controller()
        if controller.records and controller.recording.state is State.PAUSED:
            controller.recording.pause()

    def read(self, ask: str, tell: str) -> None:
        self._put(ToBeRead(self._theme, ask, tell))

    def show_keys(self) -> None:
        self._put(KeysShown(self._theme))

    def film_code(self) -> None:
        """A new take, noted before its code is shown: what is filmed must be findable."""
        from ui.recording.film_code import FilmCode

        controller = self._controller()
        if not controller.is_open or controller.over:
            return
        account, take = film_codes.with_film_take(controller.account)
        controller.edit(lambda _account: account)
        FilmCode(self._theme, take).show_over(self._window())
