"""Run by the benchmark of recording in a process of its own: the real window, one take, figures as JSON.

python -m tests.benchmarks.recording_work < request
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from ui.app import NO_TRACES, SWITCH_SECONDS

os.environ.update(NO_TRACES)

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.services import interview
from intake.vault.vault import Vault
from tests.benchmarks.measure import memory_kib
from tests.recording_kit import frames_in
from tests.simulated_devices import SimulatedDevices
from ui.jobs import Jobs
from ui.screens.shell.controller import ShellController
from ui.widgets.fonts import load_shipped_fonts
from ui.widgets.theme import Theme


def queued_ms() -> float:
    """How long this thread could have run while others had the processor, so far; 0 where it is not told."""
    try:
        return int(Path(f"/proc/self/task/{threading.get_native_id()}/schedstat").read_bytes().split()[1]) / 1e6
    except OSError:
        return 0.0


class Gaps:
    """How long the event loop let a timer of 5 ms wait; `ours` without the time that it queued for the processor."""

    def __init__(self) -> None:
        self.found: list[float] = []
        self.ours: list[float] = []
        self._queued = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self.found.clear()
        self.ours.clear()
        self._last, self._queued = time.perf_counter(), queued_ms()
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return sorted(self.found)

    def _tick(self) -> None:
        now, queued = time.perf_counter(), queued_ms()
        self.found.append((now - self._last) * 1000)
        self.ours.append(max(0.0, self.found[-1] - (queued - self._queued)))
        self._last, self._queued = now, queued


def until(condition: Any, seconds: float = 600.0) -> None:
    """Runs the event loop until it is so."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = QTimer()
    timer.timeout.connect(lambda: loop.quit() if condition() or time.monotonic() > end else None)
    timer.start(20)
    loop.exec()
    assert condition()


class Counting:
    """A stream that counts what is read; FFmpeg reads it."""

    def __init__(self, stream: Any) -> None:
        self._stream, self.taken = stream, 0
        self.seek, self.tell = stream.seek, stream.tell

    def read(self, size: int) -> bytes:
        piece: bytes = self._stream.read(size)
        self.taken += len(piece)
        return piece


def jump(open_stream: Any, to: float) -> tuple[float, int]:
    """Seconds and bytes from opening the file to the picture at `to`."""
    import av

    begin = time.perf_counter()
    with open_stream() as stream:
        counted: Any = Counting(stream)
        with av.open(counted, format="matroska") as container:
            container.seek(int(to * 1_000_000))
            for frame in container.decode(video=0):
                if float(frame.time or 0) >= to:
                    break
    return time.perf_counter() - begin, counted.taken


def main() -> None:
    request = json.load(sys.stdin)
    sys.setswitchinterval(SWITCH_SECONDS)  # as the program does
    folder, seconds = Path(request["folder"]), float(request["seconds"])
    qt = QApplication(["benchmark", "-style", "Fusion"])
    load_shipped_fonts()
    theme = Theme("light")
    theme.apply(qt)
    clock, jobs = SystemClock(), Jobs()
    passphrase = Secret(b"a passphrase of the benchmark")
    vault = Vault.create(folder, passphrase, pseudonym="Dana", clock=clock, params=Argon2Params(1, 64, 1))
    account = interview.start(vault, clock=clock)
    devices = SimulatedDevices(size=(request["width"], request["height"]), grain=True)
    shell = ShellController(
        vault=vault, theme=theme, jobs=jobs, clock=clock, lock=lambda *_: None, changed=lambda: None,
        is_coordinator=lambda: False, devices=lambda _monotonic: devices,
    )  # fmt: skip
    shell.view.resize(1366, 768)
    shell.view.show()
    shell.open("testimony", testimony=account.id, tab="attachments")
    screen: Any = shell.view.current
    screen._record_or_stop()
    panel = screen._body._panel
    QTest.mouseClick(panel._kind._segments[1][1], Qt.MouseButton.LeftButton)
    session = screen._controller.recording
    until(lambda: session.sees and not panel._picture.empty)
    gaps = Gaps()
    gaps.start()
    pause = time.monotonic() + min(15.0, seconds / 2)
    until(lambda: time.monotonic() > pause)
    before = gaps.stop()
    idle = memory_kib()[0]
    screen._record_or_stop()
    until(lambda: session.progress is not None and session.progress.size > 0)
    given, spent, began = devices.pictures, time.process_time(), time.monotonic()
    gaps.start()
    most = idle
    while (left := began + seconds - time.monotonic()) > 0:
        look = time.monotonic() + min(5.0, left)
        until(lambda look=look: time.monotonic() >= look)
        most = max(most, memory_kib()[0])
    found = gaps.stop()
    processor = (time.process_time() - spent) / (time.monotonic() - began)
    stopping = time.perf_counter()
    screen._record_or_stop()
    given = devices.pictures
    progress: Any = None

    def came() -> bool:
        nonlocal progress
        progress = session.progress or progress
        return bool(screen._controller.account.testimony.attachments)

    until(came)
    stopping = time.perf_counter() - stopping
    (attachment,) = screen._controller.account.testimony.attachments
    until(lambda: not jobs.busy)
    with vault.media.open(attachment.sha256) as reader:
        whole = reader.read()
    numbers = [number for _, number in frames_in(whole)]
    to = seconds * 5 / 6
    seek, seek_bytes = jump(lambda: vault.media.open(attachment.sha256), to)
    cut = _without_index(whole)
    with vault.media.begin() as writer:
        writer.write(cut)
        stored = writer.finish()
    plain_time, plain_bytes = jump(lambda: vault.media.open(stored.sha256), to)
    answer = {
        "given": max(numbers) - min(numbers) + 1 + attachment.frames_lost if numbers else given,
        "kept": len(numbers),
        "lost": attachment.frames_lost,
        "late": progress.late,
        "processor": processor,
        "gap": found[-1],
        "own_gap": max(gaps.ours),
        "idle_gap": before[-1],
        "gap99": found[int(len(found) * 0.99)],
        "gaps": sum(gap > 50 for gap in found),
        "size": attachment.size,
        "memory": most - idle,
        "stopping": stopping,
        "seek": seek,
        "seek_bytes": seek_bytes,
        "plain": plain_time,
        "plain_bytes": plain_bytes,
    }
    session.close()
    jobs.stop()
    vault.lock()
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)


def _without_index(whole: bytes) -> bytes:
    """The same clusters as a program that was killed leaves them: a fresh head, nothing after the last cluster."""
    from io import BytesIO

    import av

    first = whole.index(b"\x1f\x43\xb6\x75")
    made = BytesIO()

    class Live:
        write = made.write

    with av.open(BytesIO(whole)) as old:
        sink: Any = Live()
        new: Any = av.open(sink, "w", format="matroska")
        for stream in old.streams:
            new.add_stream_from_template(stream)
        new.start_encoding()
        head = made.getvalue()
    last = whole.rindex(b"\x1c\x53\xbb\x6b")
    return head + whole[first:last]


if __name__ == "__main__":
    main()
