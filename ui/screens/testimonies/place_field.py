"""A place as it was told, and beside it the entry of the list that somebody chose for it. The two are never mixed.

What is typed is looked for in every script and spelling, and what fits stands below the field, in the page. Whatever is
not listed stays free text. Arrow down goes into the list, Enter chooses there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import gazetteer
from intake.services.gazetteer import Place
from ui.screens.testimonies.place_words import PlaceWords
from ui.widgets.buttons import IconButton
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, NameLabel, Text
from ui.widgets.rows import Row, RowList
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

MOST = 5
SHORTEST = 2


class PlaceField(QWidget):
    """`changed(as told, id of the list's entry or "")` after every edit and every choice."""

    def __init__(
        self, theme: Theme, label: str, told: str, listed: str, changed: Callable[[str, str], object], *, hint: str = ""
    ) -> None:
        super().__init__()
        self._theme, self._listed, self._changed, self._words = theme, listed, changed, PlaceWords()
        column = vbox(self, gap=4)
        self.edit = SafeLineEdit(theme, told)
        column.addWidget(Field(theme, label, self.edit, hint=hint))
        self._chosen = QWidget()
        self._chosen_line = hbox(self._chosen, gap=8)
        column.addWidget(self._chosen)
        self._offers = QWidget()
        self._offers_column = vbox(self._offers)
        self._offers.hide()
        column.addWidget(self._offers)
        self._rows: list[Row] = []
        self.setFocusProxy(self.edit)
        self.edit.textEdited.connect(self._typed)
        self.edit.installEventFilter(self)
        self._show_chosen()

    @property
    def listed(self) -> str:
        return self._listed

    def _typed(self, text: str) -> None:
        self._changed(text.strip(), self._listed)
        self._offer(text)

    def _offer(self, text: str) -> None:
        clear_layout(self._offers_column)
        self._rows = []
        try:
            found = gazetteer.complete(text, most=MOST) if len(text.strip()) >= SHORTEST or _is_one_sign(text) else []
        except AmanatError:
            found = []  # the list is a help: without it everything is free text
        rows = RowList(self._theme)
        for one in found:
            if one.place.id == self._listed:
                continue
            said = self._words.names(one.place)
            row = Row(self._theme, height=44, opens=True, name=f"{said}, {self._words.where(one.place)}")
            row.line.addWidget(NameLabel(self._theme, said, weight=500, elide=True), 3)
            where = Text(self._theme, self._words.where(one.place), role=Role.META, ink="text2", elide=True)
            row.line.addWidget(where, 2)
            row.activated.connect(partial(self._choose, one.place))
            row.installEventFilter(self)
            rows.add(row)
            self._rows.append(row)
        if self._rows:
            self._offers_column.addWidget(rows)
        self._offers.setVisible(bool(self._rows))
        if self._rows:
            self.edit.setAccessibleDescription(self.tr("%n places of the list fit: arrow down", "", len(self._rows)))

    def _choose(self, place: Place) -> None:
        self._listed = place.id
        if not self.edit.text().strip():
            self.edit.setText(place.name())
        self._changed(self.edit.text().strip(), place.id)
        self._offers.hide()
        self._show_chosen()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unchoose(self) -> None:
        self._listed = ""
        self._changed(self.edit.text().strip(), "")
        self._show_chosen()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_chosen(self) -> None:
        clear_layout(self._chosen_line)
        self._chosen.setVisible(bool(self._listed))
        if not self._listed:
            return
        try:
            place = gazetteer.gazetteer().get(self._listed)
        except AmanatError:
            place = None
        words = self._words.whole(place) if place is not None else self._listed
        self._chosen_line.addWidget(IconLabel(self._theme, "map-pin", "text2", self._theme.px(16)))
        self._chosen_line.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True), 1)
        away = IconButton(self._theme, "x", self.tr("Not this place of the list"), size=28)
        away.clicked.connect(self._unchoose)
        self._chosen_line.addWidget(away)

    # --- keys -------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._rows:
            return super().eventFilter(watched, event)
        if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            if self._offers.isVisible():
                event.accept()  # it closes the list, and nothing else
                return True
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        places: list[QWidget] = [self.edit, *self._rows]
        at = next((number for number, widget in enumerate(places) if widget is watched), 0)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        if step and self._offers.isVisible() and 0 <= at + step < len(places):
            places[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if event.key() == Qt.Key.Key_Escape and self._offers.isVisible():
            self._offers.hide()
            self.edit.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)


def _is_one_sign(text: str) -> bool:
    return len(text.strip()) == 1 and ord(text.strip()) > 0x2E80
