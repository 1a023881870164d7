"""A real, small vault and a shell that only remembers, for tests of screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.vault.vault import Vault
from ui.jobs import Jobs
from ui.screens import Context, StatusPart
from ui.widgets.theme import Theme

SMALL = 1 << 16
"""Databases of tests are not filled up to 64 MiB."""


class RememberingShell:
    """Says yes to everything a screen asks of the shell and remembers it."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, dict[str, Any]]] = []
        self.parts: list[str] = []

    def open(self, key: str, **arguments: Any) -> bool:
        self.opened.append((key, arguments))
        return True

    def back(self) -> bool:
        return True

    def status(self, parts: Sequence[StatusPart]) -> None:
        self.parts = [part.text for part in parts]

    def badge(self, key: str, count: int) -> None: ...

    def reload(self) -> None: ...

    def refresh_role(self) -> None: ...

    def lock(self) -> None: ...


@contextmanager
def open_context(folder: Path, *, pseudonym: str = "Қарлығаш") -> Iterator[tuple[Context, RememberingShell]]:
    """A context over a new vault in `folder`; every job is joined and the vault locked at the end."""
    clock = FixedClock()
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            folder,
            passphrase,
            pseudonym=pseudonym,
            clock=clock,
            params=Argon2Params(1, 64, 1),
            size_step=SMALL,
        ) as vault,
    ):
        jobs, shell = Jobs(), RememberingShell()
        context = Context(vault=vault, theme=Theme("light"), jobs=jobs, clock=clock, shell=shell)
        try:
            yield context, shell
        finally:
            jobs.stop()
            jobs.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def type_text(widget: QWidget, text: str) -> None:
    """Types any text as an input method does: Qt's key clicks cannot do letters beyond ASCII."""
    widget.setFocus()
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def find(parent: QWidget, kind: type[Any], name: str) -> Any:
    """The visible widget of `kind` with this accessible name or text. Raises AssertionError with what there is."""
    QApplication.processEvents()  # what was put into a layout is shown by the next event
    there = []
    for widget in parent.findChildren(kind):
        words = {widget.accessibleName(), getattr(widget, "text", lambda: "")()}
        if name in words and widget.isVisible():
            return widget
        there += [word for word in words if word]
    raise AssertionError(f"no {kind.__name__} {name!r}, only {sorted(set(there))}")


def until(qtbot: Any, condition: Callable[[], bool]) -> None:
    qtbot.waitUntil(condition, timeout=10_000)
