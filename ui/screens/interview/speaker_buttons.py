"""A button for everybody who speaks, in the narrative, and who speaks now. Each is found by mark and by name.

Shows the mark that was set last: in the take that runs, else the one that was written last.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from intake.model.person import Role, main_name
from ui.screens.interview.stage import Stage
from ui.screens.testimonies import keys
from ui.widgets.buttons import Button, Kind
from ui.widgets.flow import Flow
from ui.widgets.labels import NameLabel


class SpeakerButtons(QWidget):
    """`before` stands first in the row; `said(number)` writes and marks, and gives the mark."""

    def __init__(self, stage: Stage, said: Callable[[int], str], before: QWidget) -> None:
        super().__init__()
        self._stage, self._said, self._last = stage, said, -1
        controller, theme = stage.controller, stage.theme
        self._people = controller.account.in_role(Role.TESTIFIER)
        flow = Flow(self, gap=12, line_gap=8)
        flow.addWidget(before)
        for number in range(min(len(self._people), len(keys.SPEAKERS))):
            mark = f"S{number + 1}"
            button = Button(theme, mark, Kind.SECONDARY, hint=keys.SPEAKERS[number], small=True)
            button.setAccessibleName(self.tr("Now speaks {0}").format(self._named(number)))
            button.clicked.connect(partial(self._press, number))
            flow.addWidget(button)
        self._now = NameLabel(theme, "", weight=600)
        flow.addWidget(self._now)
        controller.recording_changed.connect(self.tell)
        self.tell()

    def _named(self, number: int) -> str:
        name = main_name(self._stage.controller.account.people[self._people[number]])
        return f"S{number + 1} \u2068{name}\u2069" if name else f"S{number + 1}"

    def _press(self, number: int, _checked: bool = False) -> None:
        self._said(number)

    def told(self, number: int) -> None:
        """By key or button: this one speaks from here on."""
        self._last = number
        self.tell()

    def tell(self) -> None:
        """Who speaks now; nothing where one speaks alone, or nobody was marked yet."""
        controller = self._stage.controller
        if not controller.is_open:
            return
        number = self._last
        turns = controller.recording.marking.speakers if controller.records else []
        if turns:
            held = controller.account.testimony.testifiers
            person = next((one.person for one in held if one.id == turns[-1][1]), "")
            number = self._people.index(person) if person in self._people else -1
        words = self.tr("Now speaks {0}").format(self._named(number)) if 0 <= number < len(self._people) else ""
        self._now.setText(words if len(self._people) > 1 else "")
