"""The allow-list: which structured fields a report may tell, and how coarsely, by audience and level.

A field that is not here is not told, to nobody. Nothing here is free text: that goes through the matcher and a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from intake.errors import BadField
from intake.model.consent import Level
from intake.model.dates import DateForm, PartialDate, parse_partial
from intake.model.person import Address, Person, Role
from intake.redaction.audiences import Audience


class Coarse(StrEnum):
    """How a field's value is told."""

    AS_IS = "as-is"
    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    BIRTH_BAND = "birth-band"  # five years
    COUNTY = "county"
    PREFECTURE = "prefecture"
    OFFICE = "office"


BAND: Final = 5
"""Years of one band of births."""

# Always: what says little about who it is.
_COARSE: Final[Mapping[str, Coarse]] = {
    "sex": Coarse.AS_IS,
    "under_18": Coarse.AS_IS,
    "birth_date": Coarse.BIRTH_BAND,
    "addresses": Coarse.PREFECTURE,
    "statuses.kind": Coarse.AS_IS,
    "statuses.as_of": Coarse.QUARTER,
    "statuses.until": Coarse.QUARTER,
    "statuses.confidence": Coarse.AS_IS,
    "statuses.source": Coarse.AS_IS,
    "statuses.monitored": Coarse.AS_IS,
    "events.acts.kind": Coarse.AS_IS,
    "events.first_date": Coarse.QUARTER,
    "events.last_date": Coarse.QUARTER,
    "events.source": Coarse.AS_IS,
    "testimony.kind": Coarse.AS_IS,
    "testimony.method": Coarse.AS_IS,
    "testimony.account_date": Coarse.QUARTER,
    "documents.seen": Coarse.AS_IS,
}
_FINER: Final[Mapping[str, Coarse]] = {
    "statuses.as_of": Coarse.MONTH,
    "statuses.until": Coarse.MONTH,
    "statuses.expected_release": Coarse.YEAR,
    "statuses.body_returned": Coarse.AS_IS,
    "statuses.certificate": Coarse.AS_IS,
    "events.first_date": Coarse.MONTH,
    "events.last_date": Coarse.MONTH,
    "testimony.account_date": Coarse.MONTH,
}
_DETAILED: Final[Mapping[str, Coarse]] = {**_FINER, "addresses": Coarse.COUNTY, "birth_date": Coarse.YEAR}
_NAMED: Final[Mapping[str, Coarse]] = {
    "names": Coarse.AS_IS,
    "birth_date": Coarse.YEAR,
    "statuses.expected_release": Coarse.MONTH,
}
_NAMED_IN_CONFIDENCE: Final[Mapping[str, Coarse]] = {
    "birth_date": Coarse.DAY,
    "statuses.as_of": Coarse.DAY,
    "statuses.until": Coarse.DAY,
    "statuses.expected_release": Coarse.DAY,
    "events.first_date": Coarse.DAY,
    "events.last_date": Coarse.DAY,
    "citizenships": Coarse.AS_IS,
}
_OFFICE: Final[Mapping[str, Coarse]] = {"office": Coarse.OFFICE}


def fields_for(audience: Audience, level: Level, roles: frozenset[Role] = frozenset()) -> Mapping[str, Coarse]:
    """Every field that may be told of a person at `level`, with how coarsely; empty for NOT_USED.

    Alleged perpetrators and officials are told of by their office alone, whatever the level.
    """
    if level is Level.NOT_USED or Role.INSIDE_SOURCE in roles:
        return MappingProxyType({})
    private = {Role.TESTIFIER, Role.VICTIM, Role.RELATIVE}
    if roles & {Role.ALLEGED_PERPETRATOR, Role.OFFICIAL} and not roles & private:
        return MappingProxyType(dict(_OFFICE))
    found = dict(_COARSE)
    if level in (Level.PSEUDONYM, Level.NAMED):
        found.update(_DETAILED if audience.details else _FINER)
    if level is Level.NAMED:
        found.update(_NAMED)
        if audience.details:
            found.update(_NAMED_IN_CONFIDENCE)
    return MappingProxyType(found)


def coarse_dates(value: PartialDate | None, how: Coarse) -> tuple[str, ...]:
    """Each understood reading as YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY or a band "1975-1979", with "<", ">" or "~" before
    it for before, after and about, and "/" within a range. Never what was said: that is free text."""
    if value is None:
        return ()
    signs = {DateForm.BEFORE: "<", DateForm.AFTER: ">", DateForm.ABOUT: "~"}
    found: dict[str, None] = {}
    for reading in value.understood:
        text = coarse_day(reading.date, how)
        if reading.form is DateForm.BETWEEN:
            last = coarse_day(reading.until, how)
            text = text if text == last else f"{text}/{last}"
        if text:
            found[signs.get(reading.form, "") + text] = None
    return tuple(found)


def coarse_day(text: str, how: Coarse) -> str:
    """One YYYY[-MM[-DD]] as coarse as `how` says; empty for what is no date. Never finer than it was."""
    try:
        year, month, _ = parse_partial(text)
    except BadField:
        return ""
    if how is Coarse.BIRTH_BAND:
        first = year // BAND * BAND
        return f"{first}-{first + BAND - 1}"
    if how is Coarse.YEAR or month is None:
        return str(year)
    if how is Coarse.QUARTER:
        return f"{year}-Q{(month - 1) // 3 + 1}"
    if how is Coarse.MONTH:
        return f"{year}-{month:02}"
    return text if how in (Coarse.DAY, Coarse.AS_IS) else str(year)


def coarse_place(address: Address, how: Coarse) -> str:
    """Prefecture, or county and prefecture; never township, village, group or what was told."""
    parts = [address.county, address.prefecture] if how is Coarse.COUNTY else [address.prefecture]
    return ", ".join(part.strip() for part in parts if part.strip())


def office(person: Person) -> str:
    """How an alleged perpetrator or official is told of; empty where no office is recorded. Never a name."""
    return person.office.strip()
