"""A date as people know it: one line that takes what was said or a date in shorthand, and says what it understands.

"2017", "9.2017", "~2017", "2017-2018" are read at once; "after Kurban Ait" is kept as it was said, and what a person
understands by it is filled in below. Never guesses a part; what cannot be a date is refused in words, and kept as said.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from intake.errors import BadField
from intake.model.dates import DateForm, PartialDate, UnderstoodDate, check_date, parse_partial
from intake.model.typed_date import Problem, Typed, read, short
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, hbox, vbox
from ui.widgets.date_words import DateWords
from ui.widgets.fields import Dropdown
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

MOST_READINGS = 4


class PartialDateEdit(QWidget):
    """`changed` carries a PartialDate, or None for an empty one."""

    changed = Signal(object)

    def __init__(self, theme: Theme, value: PartialDate | None = None, *, name: str) -> None:
        super().__init__()
        self._theme, self._words = theme, DateWords()
        held = value or PartialDate()
        text = held.said or short(held.understood)
        self._read = read(text)
        self._readings = held.understood
        #: Readings that a person filled in by parts: typing words does not take them away.
        self._by_hand = bool(held.understood) and self._read.readings != held.understood
        self.setAccessibleName(name)
        column = vbox(self, gap=4)
        self._typed = SafeLineEdit(
            theme, text, placeholder=self.tr("2017, 9.2017, ~2017, 2017-2018, or as it was said")
        )
        self._typed.setAccessibleName(name)
        self.setFocusProxy(self._typed)
        self._more = Button(theme, self.tr("By parts"), Kind.QUIET, icon="calendar", small=True)
        self._more.setCheckable(True)
        self._more.setAccessibleName(self.tr("Year, month and day by parts: {0}").format(name))
        column.addWidget(FoldRow(self._typed, self._more, gap=12, least=theme.px(200), stretch=(1, 0)))
        self._line = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        column.addWidget(self._line)
        self._parts = QWidget()
        self._parts_column = vbox(self._parts, gap=8)
        column.addWidget(self._parts)
        column.addStretch(1)
        self._parts.hide()
        self._rows: list[_Reading] = []
        self._tell()
        self._typed.textEdited.connect(self._type)
        self._more.toggled.connect(self._show_parts)

    @property
    def value(self) -> PartialDate | None:
        """What stands there now; always a possible date."""
        said = self._read.said if self._read.readings and not self._by_hand else self._said()
        date = PartialDate(said=said, understood=self._readings)
        return date if date != PartialDate() else None

    def _said(self) -> str:
        text = self._typed.text().strip()
        # a date in bare numbers is no words that somebody said
        return "" if self._read.readings and not self._read.said else self._read.said or text

    # --- typing -----------------------------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        self._read = read(text)
        if self._read.readings:
            self._readings, self._by_hand = self._read.readings, False
            self._fill_parts()
        elif not self._by_hand:
            self._readings = ()
            self._fill_parts()
        self._tell()
        self.changed.emit(self.value)

    def _tell(self) -> None:
        problem = self._problem(self._read)
        self._typed.setProperty("error", bool(problem))
        self._typed.style().unpolish(self._typed)
        self._typed.style().polish(self._typed)
        if problem:
            words, ink = problem, "danger"
        elif self._readings and self._words.readings(self._readings) == self._typed.text().strip():
            words, ink = "", "text2"  # a year is a year
        elif self._readings:
            words, ink = self.tr("Understood: {0}").format(self._words.readings(self._readings)), "text2"
        elif self._typed.text().strip():
            words, ink = (
                self.tr("Kept as it was said. If you know when that was, fill in the parts, or type = and the date."),
                "text2",
            )
        else:
            words, ink = "", "text2"
        self._line.set_ink(ink)
        self._line.setText(words)
        self._line.setVisible(bool(words))
        self._typed.setAccessibleDescription(words)

    def _problem(self, typed: Typed) -> str:
        match typed.problem:
            case Problem.NO_SUCH_DAY:
                month = QLocale().standaloneMonthName(typed.month)
                return self.tr("{month} has no day {day}. What was said is kept.").format(day=typed.day, month=month)
            case Problem.NO_SUCH_MONTH:
                return self.tr("There is no month {0}. What was said is kept.").format(typed.month)
            case Problem.NO_SUCH_YEAR:
                return self.tr("That year is too far away. What was said is kept.")
            case Problem.BACKWARDS:
                return self.tr("This ends before it begins. What was said is kept.")
            case _:
                return ""

    # --- by parts ---------------------------------------------------------------------------------------------------

    def _show_parts(self, shown: bool) -> None:
        if shown:
            self._fill_parts(force=True)
        self._parts.setVisible(shown)
        if shown and self._rows:
            self._rows[0].take_focus()

    def _fill_parts(self, *, force: bool = False) -> None:
        if not (force or self._more.isChecked()):
            return
        clear_layout(self._parts_column)
        self._rows = []
        for reading in self._readings or (None,):
            self._add_row(reading)
        add = Button(self._theme, self.tr("Or another time"), Kind.QUIET, icon="plus", small=True)
        add.clicked.connect(lambda: self._add_row(None, at=len(self._rows)))
        self._parts_column.addWidget(ButtonRow(add))

    def _add_row(self, reading: UnderstoodDate | None, at: int = -1) -> None:
        if len(self._rows) >= MOST_READINGS:
            return
        row = _Reading(self._theme, reading)
        row.edited.connect(self._parts_edited)
        self._rows.append(row)
        if at < 0:
            self._parts_column.addWidget(row)
        else:
            self._parts_column.insertWidget(at, row)
            row.take_focus()

    def _parts_edited(self) -> None:
        try:
            found = tuple(reading for row in self._rows if (reading := row.reading) is not None)
            check_date(PartialDate(understood=found), "date")
        except BadField:
            self._line.set_ink("danger")
            self._line.setText(self.tr("This cannot be a date. The last one that can be is kept."))
            self._line.show()
            return
        words = self._said()
        self._readings = found
        if not words:
            self._typed.setText(short(found))
            self._read = read(self._typed.text())
        self._by_hand = self._read.readings != found
        self._tell()
        self.changed.emit(self.value)


class _Reading(QWidget):
    """How exact, and one or two points in time."""

    edited = Signal()

    def __init__(self, theme: Theme, reading: UnderstoodDate | None) -> None:
        super().__init__()
        self._form = Dropdown(theme, self._forms())
        self._form.setAccessibleName(self.tr("How exact"))
        self._from = _Parts(theme, reading.date if reading else "")
        self._joint = Text(theme, self.tr("and"), ink="text2")
        self._until = _Parts(theme, reading.until if reading else "")
        row = FoldRow(
            self._form, self._from, self._joint, self._until, gap=8, least=theme.px(230), stretch=(0, 0, 0, 0)
        )
        hbox(self).addWidget(row, 1)
        self._form.choose(reading.form if reading else DateForm.EXACT)
        self._show_until()
        self._form.activated.connect(self._edited)
        self._from.edited.connect(self._edited)
        self._until.edited.connect(self._edited)

    def take_focus(self) -> None:
        self._from.take_focus()

    def _forms(self) -> list[tuple[str, object]]:
        return [
            (self.tr("On or in"), DateForm.EXACT),
            (self.tr("About"), DateForm.ABOUT),
            (self.tr("Before"), DateForm.BEFORE),
            (self.tr("After"), DateForm.AFTER),
            (self.tr("Between"), DateForm.BETWEEN),
        ]

    @property
    def reading(self) -> UnderstoodDate | None:
        """What stands here, unchecked; None for nothing."""
        form = self._form.currentData()
        text = self._from.text()
        until = self._until.text() if form is DateForm.BETWEEN else ""
        return UnderstoodDate(date=text, form=form, until=until) if text or until else None

    def _show_until(self) -> None:
        between = self._form.currentData() is DateForm.BETWEEN
        self._joint.setVisible(between)
        self._until.setVisible(between)

    def _edited(self) -> None:
        self._show_until()
        self.edited.emit()


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

    def take_focus(self) -> None:
        self._year.setFocus()

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
