"""Dates as a person reads them, in the window's language: "about September 2017", with what was said beside it."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QObject

from intake.errors import BadField
from intake.model.dates import DateForm, PartialDate, UnderstoodDate, parse_partial
from intake.model.typed_date import read
from intake.model.typed_season import read_season
from ui.widgets.days import forms


class DateWords(QObject):
    """`DateWords().text(date)`; empty for no date."""

    def text(self, date: PartialDate | None) -> str:
        """All readings, then what was said in quotation marks, unless that is the same date in other words."""
        if date is None:
            return ""
        readings = self.readings(date.understood)
        if not date.said or (readings and _repeats(date)):
            return readings
        # in any script, keeping its own direction inside
        said = self.tr("“{said}”").format(said=f"\u2068{date.said}\u2069")
        return f"{readings} · {said}" if readings else said

    def readings(self, understood: tuple[UnderstoodDate, ...]) -> str:
        """What is understood, without what was said; empty for nothing."""
        return self.tr(" or ").join(self._reading(reading) for reading in understood)

    def day(self, text: str) -> str:
        """YYYY, YYYY-MM or YYYY-MM-DD in words; the text itself if it is none of them."""
        try:
            year, month, day = parse_partial(text)
        except BadField:
            return text
        locale = QLocale()
        if month is None:
            return str(year)
        _short, with_day, month_alone = forms(locale)
        if day is None:
            # a month that stands alone has a form of its own in Russian and its neighbours
            name = locale.standaloneMonthName(month)
            name = name if month_alone.startswith("MMMM") else name.lower()
            return locale.toString(QDate(year, month, 1), month_alone.replace("MMMM", f"'{name}'"))
        return locale.toString(QDate(year, month, day), with_day)

    def _reading(self, reading: UnderstoodDate) -> str:
        day = self.day(reading.date)
        words = {
            DateForm.EXACT: "{day}",
            DateForm.ABOUT: self.tr("about {day}"),
            DateForm.BEFORE: self.tr("before {day}"),
            DateForm.AFTER: self.tr("after {day}"),
            DateForm.BETWEEN: self.tr("between {day} and {until}"),
        }
        return words[reading.form].format(day=day, until=self.day(reading.until) if reading.until else "…")


def _repeats(date: PartialDate) -> bool:
    """Whether what was said is the date itself, written out, and no season or feast."""
    return read(date.said).readings == date.understood and not read_season(date.said.casefold())
