"""Reading connections: what cannot be given back clean is not lent again."""

from __future__ import annotations

from typing import Any

import pytest
from sqlcipher3 import dbapi2

from intake.errors import VaultLocked
from intake.vault.read_pool import MAX_IDLE, ReadPool


class Lent:
    """A connection of which rolling back may fail, as on a disk that is gone."""

    def __init__(self, *, fails: bool) -> None:
        self._fails = fails
        self.in_transaction = False
        self.closed = False

    def execute(self, statement: str) -> None:
        if statement == "ROLLBACK" and self._fails:
            raise dbapi2.OperationalError("disk I/O error")
        self.in_transaction = statement == "BEGIN"

    def interrupt(self) -> None:
        """Nothing runs."""

    def close(self) -> None:
        self.closed = True


def lending(*fails: bool) -> tuple[ReadPool, list[Any]]:
    made: list[Any] = []
    left = list(fails)

    def opened() -> Lent:
        made.append(Lent(fails=left.pop(0)))
        return made[-1]

    return ReadPool(opened), made


def test_one_that_is_clean_is_lent_again() -> None:
    pool, made = lending(False, False)
    for _ in range(3):
        with pool.snapshot() as connection:
            assert connection.in_transaction
    assert len(made) == 1


def test_one_that_cannot_roll_back_is_closed_and_not_lent_again() -> None:
    pool, made = lending(True, False)
    with pool.snapshot():
        pass
    assert made[0].closed
    with pool.snapshot() as connection:
        assert connection is made[1]


def test_after_closing_nothing_is_lent_or_kept() -> None:
    pool, made = lending(*[False] * (MAX_IDLE + 1))
    with pool.snapshot(), pool.snapshot():
        pass
    pool.close()
    assert all(connection.closed for connection in made)
    with pytest.raises(VaultLocked), pool.snapshot():
        pass
