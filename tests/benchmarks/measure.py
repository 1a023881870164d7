"""Measures ours beside a peer in the same run: interleaved repeats, medians, the machine's noise, peak memory.

Never asserts: a figure that falls short is printed as "not met". Timings belong here and never in the tests.
"""

from __future__ import annotations

import json
import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of every repeat of one thing, in the order they were taken."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def noise(self) -> float:
        """Slowest over fastest: 1.0 on a machine that does nothing else."""
        return max(self.seconds) / min(self.seconds)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `ratio` is ours to the peer's; `wanted` is ("<=" or ">=", number)."""

    what: str
    ours: str
    peer: str
    ratio: float | None
    wanted: tuple[str, float] | None
    noise: str

    @property
    def verdict(self) -> str:
        if self.wanted is None or self.ratio is None:
            return ""
        sign, limit = self.wanted
        met = self.ratio <= limit if sign == "<=" else self.ratio >= limit
        return "met" if met else "NOT MET"


@dataclass(slots=True)
class Report:
    """What one benchmark found: its lines, and the sentences that say what was compared with what."""

    title: str
    notes: list[str] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    def times(self, what: str, ours: Times, peer: Times, wanted: float | None = None) -> None:
        """Both in time; less is better, `wanted` the most that ours may take of the peer's."""
        self.lines.append(
            Line(
                what,
                show_time(ours),
                show_time(peer),
                ours.median / peer.median,
                None if wanted is None else ("<=", wanted),
                _noise(ours, peer),
            )
        )

    def rates(self, what: str, size: int, ours: Times, peer: Times, wanted: float | None = None) -> None:
        """Both in MB/s over `size` bytes; more is better, `wanted` the least that ours must reach of the peer's."""
        self.lines.append(
            Line(
                what,
                _show_rate(size, ours),
                _show_rate(size, peer),
                peer.median / ours.median,
                None if wanted is None else (">=", wanted),
                _noise(ours, peer),
            )
        )

    def limit(self, what: str, ours: float, most: float, unit: str) -> None:
        """A figure with an absolute ceiling; the ratio is to the ceiling."""
        self.lines.append(Line(what, f"{ours:.0f} {unit}", f"{most:.0f} {unit}", ours / most, ("<=", 1.0), ""))

    def text(self) -> str:
        """The table as Markdown, so that it can stand in docs/benchmarks.md as it is."""
        head = ["", "ours", "peer", "ratio", "wanted", "noise", ""]
        rows = [
            [
                line.what,
                line.ours,
                line.peer,
                "" if line.ratio is None else f"{line.ratio:.2f}",
                "" if line.wanted is None else f"{'≤' if line.wanted[0] == '<=' else '≥'} {line.wanted[1]:g}",
                line.noise,
                line.verdict,
            ]
            for line in self.lines
        ]
        widths = [max(len(row[column]) for row in [head, *rows]) for column in range(len(head))]
        shown = [f"## {self.title}", "", *self.notes, ""]
        for number, row in enumerate([head, ["-" * width for width in widths], *rows]):
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            shown.append("| " + " | ".join(cells) + " |" if number != 1 else "|-" + "-|-".join(cells) + "-|")
        return "\n".join(shown) + "\n"


def interleaved(repeats: int, runs: Mapping[str, Callable[[], float]], *, warm: int = 1) -> dict[str, Times]:
    """Takes turns: every round runs each once, so that what else the machine does falls on all of them alike.

    A run returns its own seconds, so that it can prepare and clean up outside the clock. The first `warm` rounds are
    thrown away.
    """
    found: dict[str, list[float]] = {name: [] for name in runs}
    for turn in range(warm + repeats):
        for name, run in runs.items():
            told(f"{name} {turn + 1 - warm}/{repeats}" if turn >= warm else f"{name} (warm-up)")
            seconds = run()
            if turn >= warm:
                found[name].append(seconds)
    told("")
    return {name: Times(tuple(seconds)) for name, seconds in found.items()}


def timed(run: Callable[[], object]) -> float:
    """Seconds that `run` takes."""
    begin = time.perf_counter()
    run()
    return time.perf_counter() - begin


def told(text: str) -> None:
    """One changing line for whoever waits, where there is a terminal."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def in_child(module: str, request: Mapping[str, Any], **environment: str) -> Any:
    """Runs `python -m module` with the request as JSON on its standard input; what it answers as JSON.

    A child of its own, since peak memory of a process that did other things before says nothing.
    """
    done = subprocess.run(
        [sys.executable, "-m", module],
        input=json.dumps(request).encode(),
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **environment},
        check=True,
    )
    return json.loads(done.stdout)


def peak_reset() -> bool:
    """Makes this process's peak memory start again from what it holds now; False where that cannot be done."""
    try:
        Path("/proc/self/clear_refs").write_text("5")
    except OSError:
        return False
    return True


def memory_kib() -> tuple[int, int]:
    """(resident now, highest since `peak_reset`) of this process in KiB, as Linux tells it."""
    status = Path("/proc/self/status").read_text()
    now, peak = (re.search(rf"{name}:\s+(\d+)", status) for name in ("VmRSS", "VmHWM"))
    assert now is not None and peak is not None
    return int(now[1]), int(peak[1])


def machine() -> str:
    """One line on what this was measured with."""
    import platform

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    python = platform.python_version()
    return f"{platform.system()} {platform.machine()}, {cores} cores, Python {python}, load {load:.1f}"


def show_time(times: Times) -> str:
    """Median in ms or s."""
    median = times.median
    if median < 1e-3:
        return f"{median * 1e6:.0f} µs"
    return f"{median * 1e3:.1f} ms" if median < 1 else f"{median:.2f} s"


def _show_rate(size: int, times: Times) -> str:
    return f"{size / times.median / 1e6:.0f} MB/s"


def _noise(*all_times: Times) -> str:
    return " / ".join(f"{times.noise:.2f}" for times in all_times)


def first_of(names: Sequence[str]) -> str | None:
    """The first of these programs that is installed, or None."""
    import shutil

    return next((found for name in names if (found := shutil.which(name))), None)
