"""Says which of the system's own ways to lock do nothing to this program. Words only: ui.lock_triggers finds out."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QCoreApplication

from ui.lock_triggers.base import SCREEN_LOCKED, SLEEP


def in_one_line(unheard: AbstractSet[str]) -> str:
    """For the bottom line and the unlock window."""
    if SCREEN_LOCKED not in unheard:
        return QCoreApplication.translate("Unheard", "Sleep is not noticed here: press Ctrl+L before you leave")
    if SLEEP not in unheard:
        return QCoreApplication.translate(
            "Unheard", "A locked screen is not noticed here: press Ctrl+L before you leave"
        )
    return QCoreApplication.translate(
        "Unheard", "Screen lock and sleep are not noticed here: press Ctrl+L before you leave"
    )


def in_full(unheard: AbstractSet[str]) -> tuple[str, str]:
    """(what, what to do) for the settings."""
    then = QCoreApplication.translate(
        "Unheard",
        "This computer tells the program nothing of it. Press Ctrl+L before you leave, also when you close the lid. "
        "Unused, the program locks by itself after a few minutes.",
    )
    if SCREEN_LOCKED not in unheard:
        return QCoreApplication.translate("Unheard", "Sleep does not lock this program"), then
    if SLEEP not in unheard:
        return QCoreApplication.translate("Unheard", "Locking the screen does not lock this program"), then
    return QCoreApplication.translate("Unheard", "Locking the screen and sleep do not lock this program"), then


def as_told(unheard: AbstractSet[str]) -> str:
    """For the pipe to the next process, see ui.wire.KEPT: letters, none where all is heard."""
    return "".join(letter for letter, what in _LETTERS if what in unheard)


def from_told(untrusted: str) -> frozenset[str]:
    """Back again."""
    return frozenset(what for letter, what in _LETTERS if letter in untrusted)


_LETTERS = (("l", SCREEN_LOCKED), ("s", SLEEP))
