"""Days and times in the words of the window's language. Takes days as YYYY-MM-DD, gives text; a text it cannot read
comes back as it was."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

# Where a day is not said as "20 November 2026". CLDR's long forms name the day of the week as well.
_FORMS = {
    (QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript): ("M月d日", "yyyy年M月d日", "yyyy年M月"),
    (QLocale.Language.Kazakh, QLocale.Script.CyrillicScript): ("d MMMM", "yyyy 'ж'. d MMMM", "yyyy 'ж'. MMMM"),
    (QLocale.Language.Kazakh, QLocale.Script.ArabicScript): ("d MMMM", "yyyy 'ج'. d MMMM", "yyyy 'ج'. MMMM"),
    (QLocale.Language.Uighur, QLocale.Script.ArabicScript): ("d-MMMM", "yyyy-'يىلى' d-MMMM", "yyyy-'يىلى' MMMM"),
}
_USUAL = ("d MMMM", "d MMMM yyyy", "MMMM yyyy")


def forms(locale: QLocale) -> tuple[str, str, str]:
    """How a language writes a day without its year, with it, and a month with its year, as formats of QLocale."""
    return _FORMS.get((locale.language(), locale.script()), _USUAL)


def day_text(day: str, *, today: str = "") -> str:
    """ "20 November", with the year where it is not that of `today`."""
    try:
        then = date.fromisoformat(day)
    except ValueError:
        return day
    same_year = bool(today) and today[:4] == day[:4]
    short, long, _month = forms(QLocale())
    return QLocale().toString(QDate(then.year, then.month, then.day), short if same_year else long)
