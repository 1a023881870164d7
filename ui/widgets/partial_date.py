"""A date as people know it: what was said, and year, month and day as far as they are understood. Never guesses a part.

What cannot be a date is shown as wrong and not handed on; what was said always is.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from intake.errors import BadField
from intake.model.dates import DateForm, PartialDate, UnderstoodDate, check_date, parse_partial
from ui.widgets.card import hbox, vbox
from ui.widgets.fields import Dropdown
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme


class PartialDateEdit(QWidget):
    """`changed` carries a PartialDate, or None for an empty one. Further readings of the value are kept as they are."""

    changed = Signal(object)

    def __init__(self, theme: Theme, value: PartialDate | None = None, *, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._kept = value.understood[1:] if value is not None else ()
        first = value.understood[0] if value is not None and value.understood else None
        self.setAccessibleName(name)
        column = vbox(self, gap=8)
        self._form = Dropdown(theme, self._forms())
        self._form.setAccessibleName(self.tr("How exact"))
        self._from = _Parts(theme, first.date if first else "")
        self._joint = Text(theme, self.tr("and"), ink="text2")
        self._until = _Parts(theme, first.until if first else "")
        row = FoldRow(
            self._form, self._from, self._joint, self._until, gap=8, least=theme.px(230), stretch=(0, 0, 0, 0)
        )
        line = hbox()
        line.addWidget(row, 1)
        column.addLayout(line)
        self._said = SafeLineEdit(
            theme, value.said if value is not None else "", placeholder=self.tr("As it was said, “after Kurban Ait”")
        )
        self._said.setAccessibleName(self.tr("As it was said"))
        column.addWidget(self._said)
        self._wrong = Text(theme, "", role=Role.META, ink="danger", wrap=True)
        column.addWidget(self._wrong)
        self._form.choose(first.form if first else DateForm.EXACT)
        self._show_until()
        self._wrong.hide()
        self._form.activated.connect(self._edited)
        self._from.edited.connect(self._edited)
        self._until.edited.connect(self._edited)
        self._said.textEdited.connect(self._edited)

    def _forms(self) -> list[tuple[str, object]]:
        return [
            (self.tr("On or in"), DateForm.EXACT),
            (self.tr("About"), DateForm.ABOUT),
            (self.tr("Before"), DateForm.BEFORE),
            (self.tr("After"), DateForm.AFTER),
            (self.tr("Between"), DateForm.BETWEEN),
        ]

    @property
    def value(self) -> PartialDate | None:
        """What stands there now. Raises BadField if it cannot be a date."""
        form = self._form.currentData()
        text = self._from.text()
        until = self._until.text() if form is DateForm.BETWEEN else ""
        understood = (UnderstoodDate(date=text, form=form, until=until),) if text or until else ()
        date = PartialDate(said=self._said.text().strip(), understood=(*understood, *self._kept))
        check_date(date, "date")
        return date if date != PartialDate() else None

    def _show_until(self) -> None:
        between = self._form.currentData() is DateForm.BETWEEN
        self._joint.setVisible(between)
        self._until.setVisible(between)

    def _edited(self) -> None:
        self._show_until()
        try:
            value = self.value
        except BadField:
            self._wrong.setText(self.tr("This cannot be a date. What was said is kept."))
            self._wrong.show()
            said = PartialDate(said=self._said.text().strip(), understood=self._kept)
            self.changed.emit(said if said != PartialDate() else None)
            return
        self._wrong.hide()
        self.changed.emit(value)


class _Parts(QWidget):
    """Year, month, day; each may be left empty from the end."""

    edited = Signal()

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        year, month, day = _split(text)
        row = hbox(self, gap=4)
        self._year = SafeLineEdit(theme, year, placeholder=self.tr("Year"))
        self._month = Dropdown(theme, [(self.tr("Month?"), ""), *_months()])
        self._day = SafeLineEdit(theme, day, placeholder=self.tr("Day"))
        self._year.setAccessibleName(self.tr("Year"))
        self._month.setAccessibleName(self.tr("Month"))
        self._day.setAccessibleName(self.tr("Day"))
        for widget in (self._year, self._month, self._day):
            row.addWidget(widget)
        self._year.setMaxLength(4)
        self._day.setMaxLength(2)
        for field, digits in ((self._year, "88888"), (self._day, "8888")):
            room = field.fontMetrics().horizontalAdvance(max(digits, field.placeholderText(), key=len))
            field.setFixedWidth(max(room + theme.px(28), field.minimumSizeHint().width()))
        self._month.choose(month)
        self._year.textEdited.connect(lambda _text: self.edited.emit())
        self._day.textEdited.connect(lambda _text: self.edited.emit())
        self._month.activated.connect(lambda _index: self.edited.emit())

    def text(self) -> str:
        """YYYY, YYYY-MM or YYYY-MM-DD as far as it is filled in; the check refuses what is not possible."""
        year, day = self._year.text().strip(), self._day.text().strip()
        month = str(self._month.currentData() or "")
        if day:
            return f"{year}-{month}-{day.zfill(2)}"
        return f"{year}-{month}" if month else year


def _split(text: str) -> tuple[str, str, str]:
    if not text:
        return "", "", ""
    try:
        year, month, day = parse_partial(text)
    except BadField:
        return "", "", ""
    return str(year), f"{month:02d}" if month else "", str(day) if day else ""


def _months() -> list[tuple[str, object]]:
    locale = QLocale()
    return [
        (locale.standaloneMonthName(number, QLocale.FormatType.ShortFormat), f"{number:02d}") for number in range(1, 13)
    ]
