"""Who speaks, while a recording is played: by the marks that were set as it was made, and from one turn to the next.

Shows marks (S1, S2, …) and never a name. Writes into the transcript only when a person asks, and only an empty one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from intake.services import speakers
from intake.services.speakers import Turn
from ui.widgets.buttons import Button, IconButton
from ui.widgets.card import hbox
from ui.widgets.labels import Text, ltr
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from ui.widgets.player import Player

_JUST = 1.0  # seconds after the beginning of a turn in which "before" goes to the one before it


class SpeakersLine(QWidget):
    """Under the player of a recording with `turns`; `write` puts lines into the transcript, None where it has words."""

    def __init__(self, theme: Theme, turns: list[Turn], player: Player, write: Callable[[str], object] | None) -> None:
        super().__init__()
        self._turns, self._player = turns, player
        row = hbox(self, gap=8)
        back = IconButton(theme, "arrow-left", self.tr("To who spoke before"))
        back.clicked.connect(self._before)
        on = IconButton(theme, "arrow-right", self.tr("To who speaks next"))
        on.clicked.connect(self._after)
        self._now = Text(theme, "", weight=600)
        row.addWidget(back)
        row.addWidget(on)
        row.addWidget(self._now)
        row.addStretch(1)
        self.write = Button(theme, self.tr("Begin the transcript with them"), icon="pencil", small=True)
        self.write.setVisible(write is not None)
        if write is not None:
            self.write.clicked.connect(lambda: self._fill(write))
        row.addWidget(self.write)
        player.moved.connect(self._tell)
        self._tell(player.seconds)

    def _tell(self, at: float) -> None:
        mark = speakers.who(self._turns, at)
        words = self.tr("{mark} speaks").format(mark=ltr(mark)) if mark else self.tr("Not marked who speaks")
        if self._now.text() != words:
            self._now.setText(words)

    def _before(self) -> None:
        at = self._player.seconds - _JUST
        self._player.go_to(next((turn.at for turn in reversed(self._turns) if turn.at < at), 0.0), play=False)

    def _after(self) -> None:
        following = next((turn.at for turn in self._turns if turn.at > self._player.seconds + 0.05), None)
        if following is not None:
            self._player.go_to(following, play=False)

    def _fill(self, write: Callable[[str], object]) -> None:
        write("".join(f"[{turn.code}] {turn.mark}: \n" for turn in self._turns))
        self.write.hide()
