"""The day on which a witness who is a child can be asked anew. Values only."""

from __future__ import annotations

from datetime import date

from intake.model.dates import PartialDate, span


def eighteenth_birthday(birth: PartialDate | None) -> str:
    """YYYY-MM-DD by the latest day that the birth date can mean; empty where it is not known."""
    latest = span(birth)[1] if birth is not None else None
    if latest is None:
        return ""
    day = 28 if (latest.month, latest.day) == (2, 29) else latest.day
    return date(latest.year + 18, latest.month, day).isoformat()
