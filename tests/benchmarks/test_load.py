"""The load benchmark's own parts: what they count, and that a figure which falls short is told as such."""

from __future__ import annotations

import faulthandler
import os
import threading
from typing import Any

import pytest

from intake.clock import SystemClock
from intake.media.recording import QUEUE_PICTURES, Recorder
from tests.benchmarks import load
from tests.benchmarks.load_devices import FED, FLOOD, REAL, Counted, DayClock, somebody
from tests.benchmarks.load_loop import Histogram, stack_of
from tests.benchmarks.measure import Report
from tests.recording_kit import test_picture, video_plan

FIGURES = {"late": 0, "took": 1.0, "size": 1}
GAPS = {"largest": 40.0, "slow": 0, "count": 100}


def verdict(report: Report, what: str) -> str:
    (line,) = [line for line in report.lines if line.what.startswith(what)]
    return line.verdict


def pictures(given: int, kept: int, lost: int) -> Report:
    report = Report("")
    fed = {"way": FED, "given": 5, "kept": 5, "lost": 0, **FIGURES}
    load._pictures(report, [fed, {"way": FLOOD, "given": given, "kept": kept, "lost": lost, **FIGURES}])
    return report


@pytest.mark.parametrize(("kept", "lost", "told"), [(8, 2, "met"), (8, 1, "NOT MET"), (9, 2, "NOT MET")])
def test_a_picture_that_is_missing_and_not_said_is_told(kept: int, lost: int, told: str) -> None:
    assert verdict(pictures(10, kept, lost), "pictures missing that nothing says") == told


def test_losses_of_two_takes_do_not_make_up_for_each_other() -> None:
    report = Report("")
    one, other = ({"way": FED, "given": 10, "kept": kept, "lost": 0, **FIGURES} for kept in (9, 11))
    load._pictures(report, [one, other])
    assert verdict(report, "pictures missing that nothing says") == "NOT MET"


def test_a_picture_lost_in_real_time_is_told() -> None:
    report = Report("")
    fed = {"way": FED, "given": 5, "kept": 5, "lost": 0, **FIGURES}
    load._pictures(report, [fed, {"way": REAL, "given": 10, "kept": 9, "lost": 1, **FIGURES}])
    assert verdict(report, "pictures lost in real time") == "NOT MET"


@pytest.mark.parametrize(("highest", "told"), [(400_000, "met"), (600_000, "NOT MET")])
def test_memory_is_that_of_the_worst_moment(highest: int, told: str) -> None:
    report = Report("")
    load._memory(report, {"start": 100_000, "highest": highest, "after": [150_000, 160_000], "alive": [[1, 2], [1, 2]]})
    assert verdict(report, "memory, the most above") == told


@pytest.mark.parametrize(("p99", "told"), [(49.0, "met"), (51.0, "NOT MET")])
def test_gaps_over_the_limit_are_told(p99: float, told: str) -> None:
    report = Report("")
    load._gaps(report, "by day", [{**GAPS, "p99": p99}, {**GAPS, "p99": 1.0}, {**GAPS, "p99": 1.0}])
    assert verdict(report, "gaps of the event loop by day") == told


def test_what_recorders_are_given_is_counted_while_they_take_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Recorder, "picture", Recorder.picture)  # put back afterwards
    counted = Counted()
    counted.put_in_place()
    recorder: Any = Recorder(object(), video_plan(), clock=SystemClock())  # type: ignore[arg-type]
    picture = test_picture(1, 320, 240, 1.0)
    fits = QUEUE_PICTURES // picture.size
    for _ in range(fits + 3):
        recorder.picture(picture)
    assert counted.given == fits + 3
    assert counted.given == recorder.waiting + recorder.progress().lost
    assert recorder.progress().lost == 3
    recorder.pause()
    recorder.picture(picture)
    recorder.resume()
    recorder.end()
    recorder.picture(picture)
    assert counted.given == fits + 3


def test_the_day_is_that_of_the_wish() -> None:
    planned = load.takes(False, 1.0, 5)
    assert [way for way, _count in planned[-2:]] == [REAL, FLOOD]
    seconds = [count / 5 for _way, count in planned[:-2]]
    assert len(seconds) == 63
    assert sorted(set(seconds)) == [600, 2400]
    assert seconds.count(2400) == 3


def test_simulated_pictures_have_their_real_size_and_differ() -> None:
    made = somebody(1280, 720)
    assert {one.size for one in made} == {1280 * 720 * 3 // 2}
    assert len({bytes(one.planes[0]) for one in made}) == len(made)


def test_the_clock_stands_between_two_pictures_and_never_goes_back() -> None:
    clock = DayClock()
    begin = clock.monotonic()
    clock.drive(begin + 500)
    assert clock.monotonic() == clock.monotonic() == begin + 500
    clock.let_go()
    assert clock.monotonic() >= begin + 500


def test_a_percentile_is_that_of_the_counts() -> None:
    found = Histogram()
    for _ in range(99):
        found.add(5)
    found.add(700)
    assert found.percentile(0.99) == pytest.approx(5.1)
    assert found.percentile(0.999) == pytest.approx(700.1)
    assert (found.slow, found.largest) == (1, 700)


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="stacks are looked at on Linux alone")
def test_a_stack_is_that_of_the_thread_that_was_asked_for() -> None:
    waits, goes = threading.Event(), threading.Event()

    def stand_still() -> None:
        goes.set()
        waits.wait()

    thread = threading.Thread(target=stand_still)
    thread.start()
    goes.wait()
    place = os.memfd_create("stacks")
    faulthandler.dump_traceback(place)
    waits.set()
    thread.join()
    dump = os.pread(place, 1 << 16, 0).decode()
    os.close(place)
    assert thread.ident is not None
    found = stack_of(thread.ident, dump)
    assert "stand_still" in found
    assert "test_a_stack_is" not in found
    assert "test_a_stack_is" in stack_of(threading.get_ident(), dump)
