"""What this witness does not want to be asked about again: in sight while one asks. Nothing where there is nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.screens.interview.stage import Stage
from ui.widgets.card import vbox
from ui.widgets.labels import NameLabel, Text


class Declined(QWidget):
    """Hidden unless there are such topics."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        care = stage.controller.account.testimony.care
        topics = care.topics_declined if care is not None else ()
        column = vbox(self, gap=2)
        if topics:
            column.addWidget(Text(stage.theme, self.tr("Do not ask again about:"), weight=600, ink="warn"))
            column.addWidget(NameLabel(stage.theme, " · ".join(topics), wrap=True))
        else:
            self.hide()
