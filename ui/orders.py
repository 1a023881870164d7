"""The UI process's end of the pipes before Qt is there, and how it tells mistakes. Never says anything of a vault."""

from __future__ import annotations

import os
import sys

from ui import wire

TYPE_CHECKING = False
if TYPE_CHECKING:
    # the supervisor uses this module too, and the first paint waits for all that it imports
    from typing import Any


class Orders:
    """The pipe from the supervisor before Qt is there: standard input, read line by line."""

    def __init__(self, reading: int, writing: int) -> None:
        self._reading, self._writing = reading, writing
        self._rest = b""

    @classmethod
    def take_standard_streams(cls) -> Orders:
        """Takes over 0 and 1 for the pipes; what anything prints goes to standard error from now on."""
        reading, writing = os.dup(0), os.dup(1)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        return cls(reading, writing)

    def next_line(self) -> str | None:
        """The next order, waiting for it; None when the supervisor is gone."""
        while b"\n" not in self._rest:
            try:
                piece = os.read(self._reading, 4096)
            except OSError:
                piece = b""
            if not piece or len(self._rest) > 4 * wire.MAX_LINE:
                return None
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        return line.decode("ascii", "replace")

    def first(self) -> tuple[str, dict[str, str]] | None:
        """What this process is to be ("hello", "standby" or "trouble") and what an earlier one left; None if the other
        end is not a supervisor."""
        word, _, rest = (self.next_line() or "").partition(" ")
        return (word, words_of(rest)) if word in ("hello", "standby", "trouble") else None

    def report(self, line: str) -> None:
        try:
            os.write(self._writing, line.encode("ascii") + b"\n")
        except OSError:
            return


def words_of(text: str) -> dict[str, str]:
    """The words of a JSON object; none if it is not one."""
    import json

    try:
        values: Any = json.loads(text)
    except ValueError:
        return {}
    return {name: value for name, value in values.items() if isinstance(value, str)} if isinstance(values, dict) else {}


def quiet_errors() -> None:
    """For every thread of this process, from here on: what nobody caught is told as `quiet_excepthook` does."""
    import threading

    sys.excepthook = quiet_excepthook
    threading.excepthook = lambda told: quiet_excepthook(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: quiet_excepthook(told.exc_type, told.exc_value, told.exc_traceback)


def quiet_excepthook(kind: type[BaseException], value: BaseException | None, trace: object) -> None:
    """Says only which kind of mistake and where in our code: an exception's words may hold testimony."""
    import traceback
    from types import TracebackType

    where = ""
    if isinstance(trace, TracebackType):
        frame = traceback.extract_tb(trace, limit=-1)[-1]
        where = f" at {frame.filename.rpartition(os.sep)[2]}:{frame.lineno}"
    print(f"amanat: {kind.__name__}{where}", file=sys.stderr)
