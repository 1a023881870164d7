"""What Today shows, gathered from the services in one job. Counts and rows only; changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from intake.vault.vault import Vault

    from intake.clock import Clock


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A draft. `stage` is a sentence already translated by whoever loads; `sections` are (done, all)."""

    record: str
    case_number: str
    name: str
    stage: str
    when: str
    sections: tuple[int, int] = (0, 6)


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """A testimony finished today. `about` is a number of people, `media` counts by kind."""

    record: str
    time: str
    case_number: str
    name: str
    people: int = 0
    photographs: int = 0
    recordings: int = 0
    documents: int = 0


@dataclass(frozen=True, slots=True)
class TodayData:
    """Everything on the screen. Sizes in bytes, days as YYYY-MM-DD or empty."""

    day: str
    unfinished: tuple[UnfinishedRow, ...] = ()
    finished: tuple[FinishedRow, ...] = ()
    waiting: int = 0
    waiting_bytes: int = 0
    waiting_since: str = ""
    without_receipt: int = 0
    sent_on: str = ""
    notes: tuple[tuple[str, str], ...] = field(default=())


Loader = Callable[["Vault", "Clock"], TodayData]


def load(vault: Vault, clock: Clock) -> TodayData:
    """The loader in use: asks the finding service if it knows Today, and shows an empty day until it does."""
    import importlib

    finding = importlib.import_module("intake.services.finding")
    loader: Loader | None = getattr(finding, "today", None)
    if loader is None:
        return TodayData(day=clock.now().date().isoformat())
    return loader(vault, clock)
