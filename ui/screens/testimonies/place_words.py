"""A place of the list in words: its names in the scripts in use, and what it lies in, in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from intake.errors import AmanatError
from intake.services import gazetteer
from intake.services.gazetteer import Place

_ORDER = {
    "ru": ("ru", "kk", "ky", "tr", "en"),
    "kk": ("kk", "ru", "ky", "tr", "en"),
    "ug": ("ug", "kk-Arab", "kk", "ky", "tr", "en"),
    "zh": ("zh", "kk", "ky", "tr", "en"),
    "tr": ("tr", "en", "kk", "ky"),
}
_SHOWN = ("kk", "ky", "tr", "ug", "kk-Arab", "zh")


class PlaceWords(QObject):
    """`PlaceWords().names(place)`, `.where(place)`, `.whole(place)`."""

    def kind(self, kind: str) -> str:
        words = {
            "country": self.tr("country"),
            "region": self.tr("region"),
            "province": self.tr("province"),
            "prefecture": self.tr("prefecture"),
            "city": self.tr("city"),
            "county": self.tr("county"),
            "district": self.tr("district"),
            "division": self.tr("Bingtuan division"),
        }
        return words.get(kind, kind)

    def own(self, place: Place) -> str:
        """The name in the window's language, or the nearest there is."""
        return place.name(*_ORDER.get(QLocale().name().partition("_")[0], ("en", "tr", "ky", "kk")))

    def names(self, place: Place) -> str:
        """In the window's language first, then as it is written there."""
        written = [self.own(place), *(place.names[code] for code in _SHOWN if code in place.names)]
        return " · ".join(list(dict.fromkeys(written))[:5])

    def where(self, place: Place) -> str:
        """What it is and what it lies in: "county, Tarbagatay"."""
        try:
            above = gazetteer.gazetteer().chain(place.id)[1:]
        except AmanatError:
            above = ()
        # a country alone says little of a county of Xinjiang, everything of a region of Kazakhstan
        inside = [self.own(one) for one in above if one.kind != "country" or len(above) == 1]
        return ", ".join([self.kind(place.kind), *inside[:1]])

    def whole(self, place: Place) -> str:
        return f"{self.names(place)} ({self.where(place)})"
