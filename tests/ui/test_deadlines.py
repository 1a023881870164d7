"""What is due when, by numbers: curtain and lock here and in interviews, holds, work, heartbeats, typed passphrases."""

from __future__ import annotations

import pytest

from ui.deadlines import Deadlines, Limits


def opened(**limits: float) -> Deadlines:
    one = Deadlines(Limits(**limits), 0, 0)
    one.told("opened", "", 0, 0)
    return one


def at(one: Deadlines, seconds: float) -> str | None:
    """With a heartbeat just before, so that only the person's absence counts."""
    one.told("alive", "", seconds, seconds)
    return one.due(seconds, seconds)


def test_an_interview_is_covered_after_four_minutes_and_locked_after_fifteen() -> None:
    one = opened()
    one.told("interview", "", 0, 0)
    assert at(one, 239) is None
    assert at(one, 240) == "curtain"
    one.covered()
    assert at(one, 899) is None
    assert at(one, 900) == "lock"


def test_elsewhere_it_is_locked_after_four_minutes_without_a_curtain() -> None:
    one = opened()
    assert at(one, 239) is None
    assert at(one, 240) == "lock"
    one.told("interview", "", 240, 240)
    one.told("elsewhere", "", 240, 240)
    assert at(one, 241) == "lock"


def test_a_touch_begins_it_anew_and_lifts_the_curtain() -> None:
    one = opened()
    one.told("interview", "", 0, 0)
    one.covered()
    one.told("active", "", 300, 300)
    assert at(one, 539) is None
    assert at(one, 540) == "curtain"


def test_recording_and_playing_pause_both() -> None:
    one = opened()
    one.told("hold", "", 10, 10)
    assert at(one, 100_000) is None
    one.told("release", "", 100_000, 100_000)
    assert at(one, 100_239) is None
    assert at(one, 100_240) == "lock"


def test_work_puts_the_lock_off_behind_the_curtain_and_not_for_ever() -> None:
    one = opened()

    def working(seconds: float) -> str | None:
        one.told("busy", "", seconds, seconds)
        return one.due(seconds, seconds)

    assert working(239) is None
    assert working(240) == "curtain"
    one.covered()
    assert working(3599) is None
    assert working(3600) == "lock"
    assert at(one, 300) == "lock"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("60 300 60", (60, 300, 60)),
        ("9999 9999 9999", (240, 900, 240)),
        ("0 0 0", (240, 900, 240)),
        ("x", (240, 900, 240)),
    ],
)
def test_an_organisation_may_only_be_stricter(told: str, expected: tuple[int, int, int]) -> None:
    curtain, interview, lock = expected
    one = opened()
    one.told("times", told, 0, 0)
    assert (at(one, lock - 1), at(one, lock)) == (None, "lock")
    one.told("interview", "", 0, 0)
    assert at(one, curtain) == "curtain"
    one.covered()
    assert (at(one, interview - 1), at(one, interview)) == (None, "lock")


def test_silence_kills_and_a_computer_that_slept_is_not_silence() -> None:
    one = opened(heartbeat=30)
    assert one.due(29, 0) is None
    assert one.due(30, 0) == "kill"
    one.slept(30)
    assert one.due(30, 0) is None
    assert one.due(60, 0) == "kill"


def test_sleep_counts_as_absence() -> None:
    one = opened()
    one.told("alive", "", 1, 100_000)
    assert one.due(1, 100_000) == "lock"


def test_closing_ends_every_other_deadline_and_cannot_put_its_own_off() -> None:
    one = opened(grace=10)
    one.told("closing", "", 100, 100)
    for second in range(100, 110):
        one.told("alive", "", second, second)
        one.told("closing", "", second, second)
        assert one.due(second, 100_000) is None
    assert one.due(110, 110) == "kill"


def test_a_typed_passphrase_is_abandoned_after_a_minute_unless_work_runs() -> None:
    one = Deadlines(Limits(), 0, 0)
    assert at(one, 1000) is None
    one.told("typed", "", 1000, 1000)
    assert at(one, 1059) is None
    one.told("typed", "", 1059, 1059)
    assert at(one, 1118) is None
    one.told("busy", "", 1119, 1119)
    assert one.due(1119, 1119) is None
    assert at(one, 1119) == "replace"
    one.forget_attempt()
    assert at(one, 1120) is None


def test_making_a_vault_takes_longer_and_an_open_one_is_never_replaced() -> None:
    one = Deadlines(Limits(), 0, 0)
    one.told("composing", "", 0, 0)
    assert at(one, 899) is None
    assert at(one, 900) == "replace"
    one.told("opened", "", 900, 900)
    one.told("typed", "", 900, 900)
    assert at(one, 1139) is None


@pytest.mark.parametrize("told", ["opened", "typed", ""])
def test_it_is_never_waited_past_what_is_due(told: str) -> None:
    one = Deadlines(Limits(heartbeat=10_000, start=10_000), 0, 0)
    one.told(told, "", 0, 0)
    now = 0.0
    while one.due(now, now) is None:
        step = one.wait(now, now)
        assert step > 0
        now += step
    assert now == {"opened": 240, "typed": 60, "": 10_000}[told]


def test_what_long_work_on_the_unlock_window_came_to_can_still_be_read() -> None:
    one = Deadlines(Limits(), 0, 0)
    one.told("composing", "", 0, 0)
    one.told("busy", "", 4000, 4000)
    assert one.due(4000, 4000) is None
    assert at(one, 4001) is None
    assert at(one, 4900) is None
    assert at(one, 4901) == "replace"
