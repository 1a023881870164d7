"""What the vault's modules share about SQL: the connection's type and errors without a path or a value in them.

Every value is bound, never pasted. Must never install a trace callback: it would see bound values.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import Any, Protocol, TypeVar

from sqlcipher3 import dbapi2

from intake.errors import DiskFull, MachineTrouble, VaultBusy, VaultDamaged

Connection = Any
"""A sqlcipher3 connection; the module ships no types."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_BUSY = {5, 6}
_FULL = {13}
_DAMAGED = {11, 26}


class Run(Protocol):
    """Runs a function on a connection: the writer's inside one transaction, or a reader's on one snapshot."""

    def __call__(self, work: Callable[[Connection], T], /) -> T: ...


class DatabaseTrouble(MachineTrouble):
    code = "database"
    sentence = "The vault's database could not do this (number {number}). Nothing that was saved is lost."
    next_step = "Lock the vault, check the disk, and try again."


class Interrupted(DatabaseTrouble):
    """A query was stopped because its answer is not wanted any more."""

    code = "interrupted"
    sentence = "The search was stopped."
    next_step = "Search again."


@contextlib.contextmanager
def translate_sql_errors() -> Iterator[None]:
    """Turns the database's errors into ours; their text, which may hold SQL, is dropped."""
    try:
        yield
    except dbapi2.Error as error:
        number = int(getattr(error, "sqlite_errorcode", None) or 0)
        extended = number
        number &= 0xFF
    else:
        return
    if number in _FULL or extended == 13 or (number == 10 and _no_space(extended)):
        raise DiskFull from None
    if number in _BUSY:
        raise VaultBusy from None
    if number in _DAMAGED:
        raise VaultDamaged(part="database") from None
    if number == 9:
        raise Interrupted(number=number) from None
    raise DatabaseTrouble(number=extended) from None


def _no_space(extended: int) -> bool:
    # SQLITE_IOERR_WRITE, _FSYNC, _TRUNCATE and _SHMSIZE are what a full disk looks like where ENOSPC is not told
    return extended in {778, 1034, 1546, 4874}


def one(connection: Connection, statement: str, *values: object) -> Any:
    """The first row or None."""
    return connection.execute(statement, values).fetchone()


def value(connection: Connection, statement: str, *values: object) -> Any:
    """The first column of the first row or None."""
    row = connection.execute(statement, values).fetchone()
    return None if row is None else row[0]
