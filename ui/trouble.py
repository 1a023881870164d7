"""Unexpected errors of the window's process: scrubbed at once, told by a code, kept in the vault while one is open.

Takes every way by which an error's words could reach a terminal, a session log or a crash reporter: exceptions of any
thread, Qt's messages, and what libraries print. Before a vault is open only the code is told and nothing is written.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QMessageLogContext, QtMsgType

    from intake.services.journal import Scrubbed

    Keep = Callable[[Scrubbed], object]
    Tell = Callable[[str], object]


def _print(code: str) -> None:
    print(f"amanat: {code}", file=sys.stderr, flush=True)


class Troubles:
    """One for a process. `say` gets codes only, for standard error."""

    def __init__(self, say: Callable[[str], object] = _print) -> None:
        self._say = say
        self._told: set[str] = set()
        self._mutex = threading.Lock()
        self._post: Callable[[Scrubbed], object] | None = None
        self._poster: object = None

    def install(self) -> None:
        """Takes over what Python does with exceptions that nobody caught."""
        sys.excepthook = lambda _kind, error, _trace: self._caught(error)
        threading.excepthook = lambda told: self._caught(told.exc_value)
        sys.unraisablehook = lambda told: self._caught(told.exc_value)

    def install_qt(self) -> None:
        """Takes over Qt's messages: warnings may quote what is shown, so none is printed; worse ones get a code."""
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler

        grave = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)

        def handle(kind: QtMsgType, context: QMessageLogContext, _words: str | None) -> None:
            if kind in grave:
                from intake.services.journal import of_places

                category = "".join(c for c in str(context.category or "") if c.isalnum() or c in "._-")[:60]
                self._tell(of_places([f"Qt {kind.name}"], [category]))

        qInstallMessageHandler(handle)

    def silence(self) -> None:
        """From here on only codes reach standard error; what libraries print (FFmpeg: a file's title) goes nowhere."""
        told = os.dup(2)
        os.set_inheritable(told, False)
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)
        os.close(nothing)

        def say(code: str) -> None:
            try:
                os.write(told, f"amanat: {code}\n".encode("ascii", "replace"))
            except OSError:
                return

        self._say = say

    def attach(self, keep: Keep, tell: Tell) -> None:
        """A vault is open: errors are kept in it and shown. Both are called on this thread, which has an event loop."""
        from PySide6.QtCore import QObject, Qt, Signal

        class Post(QObject):
            happened = Signal(object)

            def deliver(self, error: Scrubbed) -> None:
                keep(error)
                tell(error.code)

        post = Post()
        # queued: an error may come from any thread, and from the middle of anything
        post.happened.connect(post.deliver, Qt.ConnectionType.QueuedConnection)
        self._told.clear()
        self._poster, self._post = post, post.happened.emit

    def detach(self) -> None:
        """The vault is about to close."""
        self._poster = self._post = None

    def unexpected(self, error: BaseException) -> str:
        """Tells and keeps an error that something caught but did not expect; returns its code."""
        from intake.services.journal import scrub

        scrubbed = scrub(error)
        self._tell(scrubbed)
        return scrubbed.code

    def _caught(self, error: BaseException | None) -> None:
        try:
            if error is not None and not isinstance(error, SystemExit):
                self.unexpected(error)
        except Exception:
            # the interpreter is being taken apart
            self._say("E-------")

    def _tell(self, error: Scrubbed) -> None:
        with self._mutex:
            if error.code in self._told:
                return
            self._told.add(error.code)
        self._say(error.code)
        post = self._post
        if post is not None:
            try:
                post(error)
            except RuntimeError:
                self._post = None
