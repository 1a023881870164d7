"""Choosing the keyfile that a vault needs besides its passphrase. Reads nothing: the service does, when it is used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.theme import Theme


class KeyfileRow(QWidget):
    """`path` is None until a file was chosen; pressed again it is let go of."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.path: Path | None = None
        self._column = vbox(self)
        line = hbox(gap=12)
        self.button = Button(theme, self.tr("With a keyfile…"), Kind.QUIET, icon="key", small=True)
        self.button.clicked.connect(self._pressed)
        line.addWidget(self.button)
        line.addStretch(1)
        self._column.addLayout(line)

    def choose(self, path: Path | None) -> None:
        self.path = path
        self.button.setText(
            self.tr("With a keyfile…") if path is None else self.tr("Keyfile {0}: do not use it").format(path.name)
        )

    def take_up(self, untrusted_path: str) -> None:
        """In a fresh process: the file that was chosen before, or, if it is not there any more, that it is to be chosen
        again."""
        if untrusted_path and Path(untrusted_path).is_file():
            self.choose(Path(untrusted_path))
        else:
            self.path = None
            self.button.setText(self.tr("Choose the keyfile again…"))

    def _pressed(self) -> None:
        if self.path is not None:
            self.choose(None)
            return
        from ui.widgets.picker import Picker

        picker = Picker(self._theme, self.tr("Which keyfile?"), self.tr("Use this file"), mode="file")
        picker.setMinimumHeight(self._theme.px(360))
        self._column.addWidget(picker)
        self.button.setEnabled(False)

        def done() -> None:
            picker.hide()
            picker.deleteLater()
            self.button.setEnabled(True)
            self.button.setFocus()

        def chosen(paths: list[Path]) -> None:
            self.choose(paths[0])
            done()

        picker.chosen.connect(chosen)
        picker.cancelled.connect(done)
        picker.setFocus()
