"""The code that cameras film at the start of a take: a new one for a testimony, and its squares for the screen."""

from __future__ import annotations

from intake.media.film_code import squares
from intake.model.film_take import is_film_take, new_film_take, spoken
from intake.services.account import Account

__all__ = ["MOST_TAKES", "is_film_take", "newest", "spoken", "squares", "with_film_take"]

MOST_TAKES = 200
"""Takes of one testimony; then its newest code is shown again."""


def with_film_take(account: Account) -> tuple[Account, str]:
    """A new take, noted in the testimony before its code is shown: what is filmed must be findable."""
    held = account.testimony.film_takes
    if len(held) >= MOST_TAKES:
        return account, held[-1]
    take = new_film_take()
    return account.with_testimony(film_takes=(*held, take)), take


def newest(account: Account) -> str:
    """The take whose code was shown last, or nothing."""
    held = account.testimony.film_takes
    return held[-1] if held else ""
