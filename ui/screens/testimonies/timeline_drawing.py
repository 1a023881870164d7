"""From what was told of a person to bars and rings over the years: never sharper than it is understood.

A bar ends where the next place begins or where it was said to end; a date that is only a month or a year gets a hatched
edge, a condition without any end stays open.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from intake.model.dates import PartialDate, span
from intake.model.person import Person
from intake.model.status import DETAINED, StatusKind
from ui.screens.testimonies.timeline_words import Entry
from ui.widgets.timeline import Bar, Lane, Point

_INSTANTS = frozenset({
    StatusKind.SUMMONED, StatusKind.SHOWN_IN_STATE_MEDIA, StatusKind.HEARD_FROM, StatusKind.DECEASED,
    StatusKind.SENTENCED, StatusKind.ASYLUM_SOUGHT, StatusKind.ASYLUM_REFUSED, StatusKind.ASYLUM_GRANTED,
    StatusKind.DEPORTED, StatusKind.DEPORTATION_THREATENED, None,
})  # fmt: skip
WORDS = 0.24
"""How much of the drawing's width the words beside a point get before another may stand in its row."""
_HEAVIEST = frozenset({StatusKind.PRISON})


def year_of(day: date) -> float:
    """2017-07-02 is about 2017.5."""
    return day.year + (day.timetuple().tm_yday - 1) / 366


def edges(value: PartialDate | None) -> tuple[float, float] | None:
    """The first and the last moment that a date can mean; one of them where the other is open; None for nothing."""
    if value is None:
        return None
    low, high = span(value)
    if low is None and high is None:
        return None
    first = year_of(low) if low is not None else year_of(high) if high is not None else 0.0
    last = year_of(high) + 1 / 366 if high is not None else first
    return first, last


def lanes(person: Person, entries: Sequence[Entry], status: str, events: str) -> list[Lane]:
    """Conditions in as few lanes as let none lie over another, and so what happened; empty ones are left out."""
    held = {one.id: one for one in person.statuses}
    dated = [(entry, found) for entry in entries if (found := edges(entry.when)) is not None]
    points = [
        Point(entry.what, (first + last) / 2, (last - first) / 2 if last - first > 0.004 else 0.0)
        for entry, (first, last) in dated
        if entry.id not in held or held[entry.id].kind in _INSTANTS
    ]
    rows = conditions(person, entries)
    drawn = [Lane(status if not number else "", bars=tuple(row)) for number, row in enumerate(rows)]
    ends = [end for row in rows for bar in row for end in (bar.start, bar.end or bar.start)]
    told = [Lane(events if not number else "", points=tuple(row)) for number, row in enumerate(_apart(points, ends))]
    return [*drawn, *told]


def conditions(person: Person, entries: Sequence[Entry]) -> list[list[Bar]]:
    """Bars of what lasted, in rows."""
    held = {one.id: one for one in person.statuses}
    bars: list[list[Bar]] = []
    dated = [(entry, found) for entry in entries if (found := edges(entry.when)) is not None]
    lasting = [item for item in dated if item[0].id in held and held[item[0].id].kind not in _INSTANTS]
    for number, (entry, (first, last)) in enumerate(lasting):
        ends = edges(entry.until)
        following = lasting[number + 1][1][0] if number + 1 < len(lasting) else None
        end = ends[0] if ends is not None else following
        if end is not None and end <= first:
            end = ends[1] if ends is not None else last
        loose_end = (ends[1] - ends[0]) if ends is not None and ends[1] - ends[0] > 0.004 else 0.0
        kind = held[entry.id].kind
        weight = 3 if kind in _HEAVIEST else 2 if kind in DETAINED else 1
        known = kind is not StatusKind.UNKNOWN
        bar = Bar(entry.what, first, end, last - first if last - first > 0.004 else 0.0, loose_end, weight, known)
        _into(bars, bar)
    return bars


def _apart(points: Sequence[Point], ends: Sequence[float]) -> list[list[Point]]:
    """Points in rows, so that the words of each have room beside it before the next begins."""
    first = min([*(point.at - point.loose for point in points), *ends], default=0.0)
    last = max([*(point.at + point.loose for point in points), *ends], default=0.0)
    room = (last - first) * WORDS
    rows: list[list[Point]] = []
    for point in sorted(points, key=lambda one: one.at - one.loose):
        fits = (row for row in rows if row[-1].at + row[-1].loose + room <= point.at - point.loose)
        row = next(fits, None)
        if row is not None:
            row.append(point)
        else:
            rows.append([point])
    return rows


def _into(rows: list[list[Bar]], bar: Bar) -> None:
    """Into the first row in which nothing is there at that time."""
    for row in rows:
        last = row[-1]
        if last.end is not None and last.end + last.loose_end <= bar.start + 0.02:
            row.append(bar)
            return
    rows.append([bar])
