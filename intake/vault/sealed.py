"""Sealed testimonies in SQL: their line in the list, and which of their pieces were opened here.

A sealed record is listed by case number, day and state alone, and only until the testimony inside it is held. Must
never see what a piece holds.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from intake.model.resolve import RecordState
from intake.vault.sql import Connection

TYPE = "sealed"
_WORDS = {"open": "sealed-open", "finished": "sealed"}


class PieceState(IntEnum):
    """OPENED: what was in it is held. NOT_FOR_US: sealed to others. BAD: kept, and never opened here."""

    OPENED = 1
    NOT_FOR_US = 2
    BAD = 3


def columns(row: int, state: RecordState, own: int, delivered: str) -> tuple[tuple[Any, ...], str]:
    """The list's columns of a sealed record, in the order of `testimonies`, and its case number for the search."""
    values = state.values()
    case_number, day = _text(values.get(("case_number",))), _text(values.get(("day",)))
    word = _WORDS.get(_text(values.get(("state",))) or "open", "sealed-unfinished")
    shown = (row, case_number, day, word, "[]", "[]", "", 0, int(bool(state.conflicts)), int(bool(state.proposals)))
    return (*shown, own, delivered, 0), case_number


def records_in(connection: Connection, testimony: int) -> list[tuple[int, str]]:
    """(row, id) of the sealed records whose content is this testimony."""
    rows = connection.execute(
        "SELECT b.record, r.record FROM belongs b JOIN records r ON r.id = b.record"
        " WHERE b.testimony = ? AND r.type = ? ORDER BY b.record",
        (testimony, TYPE),
    )
    return [(row, record.hex()) for row, record in rows.fetchall()]


def waiting(connection: Connection) -> list[str]:
    """Sealed records with a piece that was not looked at here, or that waits for others, in order of arrival."""
    rows = connection.execute(
        "SELECT DISTINCT r.id, r.record FROM records r JOIN entries e ON e.record = r.id"
        " JOIN media_mentions m ON m.entry = e.id LEFT JOIN sealed_pieces p ON p.sha256 = m.sha256 AND p.record = r.id"
        " WHERE r.type = ? AND p.sha256 IS NULL ORDER BY r.id",
        (TYPE,),
    )
    return [record.hex() for _, record in rows.fetchall()]


def states(connection: Connection, record: str) -> dict[str, PieceState]:
    """What became of a record's pieces; those that were not looked at are missing."""
    rows = connection.execute(
        "SELECT p.sha256, p.state FROM sealed_pieces p JOIN records r ON r.id = p.record WHERE r.record = ?",
        (bytes.fromhex(record),),
    )
    return {sha256.hex(): PieceState(state) for sha256, state in rows}


def note(connection: Connection, record: str, sha256: str, state: PieceState) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO sealed_pieces(record, sha256, state) SELECT id, ?, ? FROM records WHERE record = ?",
        (bytes.fromhex(sha256), int(state), bytes.fromhex(record)),
    )


def unread(connection: Connection) -> set[str]:
    """Pieces that no record could make anything of."""
    rows = connection.execute(
        "SELECT sha256 FROM sealed_pieces WHERE state = ? EXCEPT SELECT sha256 FROM sealed_pieces WHERE state = ?",
        (int(PieceState.BAD), int(PieceState.OPENED)),
    )
    return {row[0].hex() for row in rows}


def _text(item: object) -> str:
    return item if isinstance(item, str) else ""
