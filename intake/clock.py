"""Time as an argument: the program's clock, and one that tests can set. Never read the time anywhere else."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time; `now` is aware UTC, `monotonic` is seconds that never go back."""

    def now(self) -> datetime: ...

    def monotonic(self) -> float: ...


class SystemClock:
    """The machine's clock, which may be wrong: nothing may be lost because it is."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class FixedClock:
    """A clock that stands until it is moved."""

    def __init__(self, start: datetime | None = None) -> None:
        self._now = start or datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self._monotonic = 0.0

    def now(self) -> datetime:
        return self._now

    def monotonic(self) -> float:
        return self._monotonic

    def advance(self, **timedelta_arguments: float) -> None:
        step = timedelta(**timedelta_arguments)
        self._now += step
        self._monotonic += step.total_seconds()


def day_of(moment: datetime) -> str:
    """The UTC day of an aware moment as YYYY-MM-DD."""
    return moment.astimezone(UTC).date().isoformat()
