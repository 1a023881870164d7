"""One address: as it was told, the entry of the list for it, and its parts down to the group of a village.

Choosing an entry fills in what it says of country, prefecture, county and division where nothing else was written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.person import Address
from intake.services import gazetteer
from intake.services.gazetteer import Place
from ui.screens.testimonies.forms import line_field, row_of
from ui.screens.testimonies.place_field import PlaceField
from ui.screens.testimonies.place_words import PlaceWords
from ui.widgets.card import vbox
from ui.widgets.disclosure import Disclosure
from ui.widgets.fields import Field
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme

_LEVELS = {"prefecture": "prefecture", "region": "prefecture", "province": "prefecture", "county": "county",
           "city": "county", "district": "county", "division": "bingtuan_division"}  # fmt: skip


class AddressForm(QWidget):
    """`put(**fields)` keeps fields of the address."""

    def __init__(self, theme: Theme, address: Address, put: Callable[..., None]) -> None:
        super().__init__()
        self._theme, self._address, self._put, self._words = theme, address, put, PlaceWords()
        self._lines: dict[str, Field] = {}
        column = vbox(self, gap=12)
        self.place = PlaceField(
            theme,
            self.tr("As told"),
            address.as_told,
            address.listed,
            self._told,
            hint=self.tr("Prefecture, county, village: as far as it is known, in any script."),
        )
        column.addWidget(self.place)
        column.addWidget(
            row_of(
                self._line("village", self.tr("Village")),
                self._date("since", self.tr("Lived there since")),
                self._date("until", self.tr("Until")),
            )
        )
        parts = Disclosure(theme, self.tr("All parts of the address"), self._parts)
        column.addWidget(parts)

    def _keep(self, **fields: Any) -> None:
        self._address = msgspec.structs.replace(self._address, **fields)
        self._put(**fields)

    def _line(self, name: str, label: str) -> Field:
        field = line_field(
            self._theme, label, getattr(self._address, name), lambda text: self._keep(**{name: text.strip()})
        )
        self._lines[name] = field
        return field

    def _date(self, name: str, label: str) -> Field:
        editor = PartialDateEdit(self._theme, getattr(self._address, name), name=label)
        editor.changed.connect(lambda value: self._keep(**{name: value}))
        return Field(self._theme, label, editor)

    def _parts(self) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=12)
        for names in (
            (("country", self.tr("Country")), ("prefecture", self.tr("Prefecture or region"))),
            (("county", self.tr("County, city or district")), ("township", self.tr("Township"))),
            (("group", self.tr("Group or brigade")), ("bingtuan_division", self.tr("Bingtuan division"))),
            (("bingtuan_regiment", self.tr("Bingtuan regiment")), ("name_chinese", self.tr("Its Chinese name"))),
            (("name_kazakh", self.tr("Its Kazakh name")),),
        ):
            column.addWidget(row_of(*(self._line(name, label) for name, label in names)))
        return holder

    # --- the list ---------------------------------------------------------------------------------------------------

    def _told(self, told: str, listed: str) -> None:
        if listed == self._address.listed:
            self._keep(as_told=told)
            return
        before, after = _chain(self._address.listed), _chain(listed)
        fields: dict[str, str] = {"as_told": told, "listed": listed}
        filled, now = self._said(before), self._said(after)
        for name in {*filled, *now}:
            held = getattr(self._address, name)
            # what a person wrote stays; what the last entry said goes with it
            if not held or held == filled.get(name):
                fields[name] = now.get(name, "")
        self._keep(**fields)
        for name, text in fields.items():
            line = self._lines.get(name)
            if line is not None and isinstance(line.editor, SafeLineEdit):
                line.editor.setText(text)

    def _said(self, chain: tuple[Place, ...]) -> dict[str, str]:
        """The parts of an address that an entry of the list says, with all that it lies in."""
        said: dict[str, str] = {}
        for place in chain:
            if place.kind == "country":
                said["country"] = place.id
            elif (level := _LEVELS[place.kind]) not in said:
                said[level] = self._words.own(place)
        if chain and chain[0].kind in ("county", "city", "district"):
            # of larger places these would be the names of half a country
            names = chain[0].names
            said |= {
                name: names[code] for name, code in (("name_chinese", "zh"), ("name_kazakh", "kk")) if code in names
            }
        return said


def _chain(listed: str) -> tuple[Place, ...]:
    try:
        return gazetteer.gazetteer().chain(listed)
    except AmanatError:
        return ()
