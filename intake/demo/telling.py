"""How the demonstration tells what it does: a bar for every step on a terminal, plain lines elsewhere.

Knows nothing of vaults. Shows only invented people.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TextIO

WIDTH = 28


class Step:
    """One step's bar; called with (name, done, total) in any unit, as every service's progress is."""

    def __init__(self, title: str, stream: TextIO, monotonic: Callable[[], float]) -> None:
        self._title = title
        self._stream = stream
        self._live = stream.isatty()
        self._monotonic = monotonic
        self._began = monotonic()
        self._drawn = (-1, "")
        self._note = ""

    def __call__(self, step: str, done: int, total: int) -> None:
        share = min(1.0, done / total) if total > 0 else 0.0
        # a terminal shows every hundredth, a log every quarter
        tick = int(share * (100 if self._live else 4))
        if (tick, step) == self._drawn or (share == 1 and not self._live):
            return
        self._drawn = (tick, step)
        self._draw(share, step.replace("-", " "))

    def note(self, text: str) -> None:
        """What the step's last line says, instead of how long it took."""
        self._note = text

    def end(self) -> None:
        seconds = self._monotonic() - self._began
        self._draw(1.0, self._note or f"{seconds:.1f} s", last=True)

    def _draw(self, share: float, words: str, *, last: bool = False) -> None:
        bar = "█" * int(share * WIDTH)
        line = f"  {self._title:<36} {bar:·<{WIDTH}} {share:4.0%}  {words:<32}"
        if self._live:
            self._stream.write(f"\r{line}" + ("\n" if last else ""))
        else:
            self._stream.write(f"{line.rstrip()}\n")
        self._stream.flush()


class Teller:
    """Writes sentences and steps to one stream."""

    def __init__(self, stream: TextIO, monotonic: Callable[[], float]) -> None:
        self._stream = stream
        self._monotonic = monotonic

    def say(self, line: str = "") -> None:
        self._stream.write(f"{line}\n")
        self._stream.flush()

    @contextlib.contextmanager
    def step(self, title: str) -> Iterator[Step]:
        """One step with its bar, which ends full only if nothing was raised."""
        step = Step(title, self._stream, self._monotonic)
        step("", 0, 1)
        try:
            yield step
        except BaseException:
            self.say()
            raise
        step.end()
