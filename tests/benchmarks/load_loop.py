"""The event loop of the benchmark `load`: a script that does one thing at a time in it, and how long it stood still.

Gaps are counted and not kept, so that a day of them takes no memory; the worst of each step of the script is told by
name. With `stacks`, a thread of its own notes where the program was while the loop stood still.
It asks the interpreter for text: a frame that another thread holds keeps what is in it alive, and a painter that
outlives its paint event ends the process.
"""

from __future__ import annotations

import faulthandler
import os
import re
import threading
import time
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer

from tests.benchmarks.recording_work import queued_ms

TICK_MS = 5
SLOW_MS = 50.0
_A_MS = 10  # a tenth of a millisecond is one bucket
_BUCKETS = 20_000
_PATIENCE = 4 * 3600.0
_LOOK_SECONDS = 0.03
_STACKS_MOST = 1 << 16
_FRAMES = 12

LISTENING = ("recording on", "waiting for the cards (not the program)")
"""Steps in which nobody types or presses anything; most of a real day is of this kind."""
Wanted = Callable[[], bool]
Script = Iterator[Wanted | None]
"""What a script yields: what to wait for in the event loop, or None for its next turn."""


class Histogram:
    """Counts of milliseconds."""

    def __init__(self) -> None:
        self._counts = array("Q", [0]) * (_BUCKETS + 1)
        self.count = self.slow = 0
        self.largest = self.seconds = 0.0

    def add(self, milliseconds: float) -> None:
        self._counts[min(_BUCKETS, int(milliseconds * _A_MS))] += 1
        self.count += 1
        self.seconds += milliseconds / 1000
        self.largest = max(self.largest, milliseconds)
        self.slow += milliseconds > SLOW_MS

    def percentile(self, share: float) -> float:
        left = share * self.count
        for bucket, count in enumerate(self._counts[:-1]):
            left -= count
            if left <= 0:
                return (bucket + 1) / _A_MS
        return self.largest

    def told(self) -> dict[str, float]:
        return {
            "p99": self.percentile(0.99),
            "p999": self.percentile(0.999),
            "largest": self.largest,
            "slow": self.slow,
            "count": self.count,
            "seconds": self.seconds,
        }


class Watch(QObject):
    """A timer of 5 ms, and how long the loop let it wait; `own` without the time queued for the processor, and `busy`
    the same of the steps in which somebody does something."""

    def __init__(self, *, stacks: bool = False) -> None:
        super().__init__()
        self.all, self.own, self.busy = Histogram(), Histogram(), Histogram()
        self.label = ""
        self.worst: dict[str, float] = {}
        self.slow: Counter[str] = Counter()
        self.seconds: defaultdict[str, float] = defaultdict(float)
        self.stacks: Counter[str] = Counter()
        self.worked: dict[str, Histogram] = defaultdict(Histogram)
        """By step: how long this thread itself worked between two ticks, whatever it waited for."""
        self._last, self._queued, self._spent = time.perf_counter(), queued_ms(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._counts = False
        self._main = threading.get_ident()
        if stacks:
            threading.Thread(target=self._look, name="stacks", daemon=True).start()

    def start(self) -> None:
        self._last, self._queued, self._counts = time.perf_counter(), queued_ms(), True
        self._spent = time.thread_time()
        self._timer.start()

    def stop(self) -> None:
        self._counts = False
        self._timer.stop()

    def afresh(self) -> tuple[Histogram, Histogram, Histogram]:
        """What was counted so far, `busy` last; from now on counts again."""
        found = self.all, self.own, self.busy
        self.all, self.own, self.busy = Histogram(), Histogram(), Histogram()
        return found

    def forget(self) -> None:
        """Begins anew with everything, also with what was told by name."""
        self.afresh()
        for told in (self.worst, self.slow, self.seconds, self.stacks, self.worked):
            told.clear()

    def _tick(self) -> None:
        now, queued, spent = time.perf_counter(), queued_ms(), time.thread_time()
        gap = (now - self._last) * 1000
        own = max(0.0, gap - (queued - self._queued))
        self.all.add(gap)
        self.own.add(own)
        if self.label not in LISTENING:
            self.busy.add(own)
        self.worst[self.label] = max(own, self.worst.get(self.label, 0.0))
        self.slow[self.label] += own > SLOW_MS
        self.seconds[self.label] += gap / 1000
        self.worked[self.label].add((spent - self._spent) * 1000)
        self._last, self._queued, self._spent = now, queued, spent

    def _look(self) -> None:
        place = os.memfd_create("stacks")
        while True:
            time.sleep(TICK_MS / 1000)
            if self._counts and time.perf_counter() - self._last > _LOOK_SECONDS:
                os.ftruncate(place, 0)
                os.lseek(place, 0, os.SEEK_SET)
                faulthandler.dump_traceback(place)
                where = stack_of(self._main, os.pread(place, _STACKS_MOST, 0).decode(errors="replace"))
                self.stacks[f"{self.label}: {where}"] += 1


def stack_of(thread: int, dump: str) -> str:
    """Of what `faulthandler` wrote: the innermost frames of a thread, outermost first."""
    found = re.search(rf"hread 0x0*{thread:x} .*\n((?:  .*\n?)*)", dump)
    lines = re.findall(r'File "([^"]+)", line (\d+) in (\S+)', found[1] if found else "")[:_FRAMES]
    return " > ".join(f"{path.rsplit('/', 1)[-1]}:{line} {name}" for path, line, name in reversed(lines))


class Conductor(QObject):
    """Runs a script in the event loop, one step each turn, so that every step's own time is a gap."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self.watch = watch
        self._script: Script = iter(())
        self._wanted: Wanted | None = None
        self._since = 0.0
        self._error: BaseException | None = None
        self._loop = QEventLoop()
        self._timer = QTimer(self)
        self._timer.setInterval(8)
        self._timer.timeout.connect(self._turn)

    def run(self, script: Script) -> None:
        """Until the script has ended. Raises what it raises, TimeoutError when what it waits for never comes."""
        self._script, self._wanted, self._error = script, None, None
        self.watch.start()
        self._timer.start()
        self._loop.exec()
        self._timer.stop()
        self.watch.stop()
        if self._error is not None:
            raise self._error

    def _turn(self) -> None:
        try:
            if self._wanted is not None and not self._wanted():
                if time.monotonic() - self._since > _PATIENCE:
                    raise TimeoutError(f"waited too long: {self.watch.label}")
                return
            self._wanted, self._since = next(self._script), time.monotonic()
        except StopIteration:
            self._timer.stop()
            self._loop.quit()
        except BaseException as error:
            self._error = error
            self._timer.stop()
            self._loop.quit()
