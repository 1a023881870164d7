"""A bar where there is a terminal, and few plain lines where there is none."""

import io

import pytest

from intake.demo.telling import Teller


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _told(stream: io.StringIO) -> str:
    teller = Teller(stream, lambda: 0.0)
    teller.say("Work")
    with teller.step("Record") as step:
        for done in range(1001):
            step("take-in", done, 1000)
        step.note("42 testimonies")
    return stream.getvalue()


def test_a_log_gets_few_lines_without_control_characters() -> None:
    told = _told(io.StringIO())
    assert "\r" not in told
    assert len(told.splitlines()) <= 8
    assert told.splitlines()[-1].endswith("100%  42 testimonies")


def test_a_terminal_gets_one_line_drawn_again() -> None:
    told = _told(_Terminal())
    assert told.count("\n") == 2
    assert 90 <= told.count("\r") <= 110


def test_a_step_that_fails_never_looks_done() -> None:
    stream = io.StringIO()
    with pytest.raises(ValueError, match="x"), Teller(stream, lambda: 0.0).step("Export") as step:
        step("seal", 1, 2)
        raise ValueError("x")
    assert "100%" not in stream.getvalue()


def test_nothing_to_do_is_no_division() -> None:
    with Teller(io.StringIO(), lambda: 0.0).step("Nothing") as step:
        step("none", 0, 0)
