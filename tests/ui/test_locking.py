"""The UI process's end of the wire: what it reports and how often, holds, and what runs before the lock."""

from __future__ import annotations

import json

import pytest
from PySide6.QtWidgets import QApplication

from ui import wire
from ui.locking import Link


class Heard:
    """Orders that only listen."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def report(self, line: str) -> None:
        self.lines.append(line)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def link(qapp: QApplication, heard: Heard) -> Link:
    return Link(heard)  # type: ignore[arg-type]


def test_several_holds_are_one_until_the_last_is_released(link: Link, heard: Heard) -> None:
    link.hold("sound")
    link.hold("video")
    link.hold("video")
    link.release("sound")
    link.release("never held")
    assert heard.lines == ["hold"]
    link.release("video")
    link.release("video")
    assert heard.lines == ["hold", "release"]


def test_all_that_was_registered_runs_before_the_lock_once_and_in_order(link: Link) -> None:
    ran: list[str] = []

    def fail() -> None:
        ran.append("failed")
        raise RuntimeError("words of a testimony")

    link.before_lock(lambda: ran.append("recording stopped"))
    link.before_lock(fail)
    taken_back = link.before_lock(lambda: ran.append("never"))
    link.before_lock(lambda: ran.append("sealed flushed"))
    taken_back()
    taken_back()
    noted: list[Exception] = []
    assert link.run_before_lock(noted.append) == 1
    assert [type(error) for error in noted] == [RuntimeError]
    assert link.run_before_lock() == 0
    assert ran == ["recording stopped", "failed", "sealed flushed"]


def test_interviews_are_told_when_they_begin_and_end(link: Link, heard: Heard) -> None:
    for inside in (False, True, True, False):
        link.in_interview(inside)
    assert heard.lines == ["interview", "elsewhere"]


def test_typing_is_told_now_and_then_and_not_once_a_vault_is_open(link: Link, heard: Heard) -> None:
    link.active()
    link.typed()
    link.typed()
    link.typed(composing=True)
    assert heard.lines == ["typed", "composing"]
    link.opened()
    link.typed()
    link.active()
    link.active()
    assert heard.lines == ["typed", "composing", "opened", "active"]


def test_a_folder_too_long_for_the_wire_is_left_out_rather_than_the_whole_line(link: Link, heard: Heard) -> None:
    link.failed(failures="2", at="/ж" * 900)
    line = heard.lines[-1]
    assert len(line) < wire.MAX_LINE
    assert json.loads(line.removeprefix("failed ")) == {"failures": "2"}
    link.failed(failures="2", at="/жы")
    assert wire.kept(json.loads(heard.lines[-1].removeprefix("failed ")), wire.ATTEMPT) == {
        "failures": "2",
        "at": "/жы",
    }


def test_the_organisations_times_are_passed_on(link: Link, heard: Heard) -> None:
    link.times(120, 600, 60)
    assert heard.lines == ["times 120 600 60"]


def test_an_error_that_cannot_be_noted_keeps_nothing_from_running(link: Link) -> None:
    ran: list[str] = []
    link.before_lock(lambda: 1 / 0)
    link.before_lock(lambda: ran.append("sealed flushed"))

    def note(error: Exception) -> None:
        raise OSError

    assert link.run_before_lock(note) == 1
    assert ran == ["sealed flushed"]


def test_a_keyfile_too_far_away_for_the_wire_is_told_as_chosen_without_its_path(link: Link, heard: Heard) -> None:
    for path in ("/k" * 600, "ж" * 700):
        link.failed(failures="1", keyfile=path, at="/v")
        said = wire.kept(json.loads(heard.lines[-1].removeprefix("failed ")), wire.ATTEMPT)
        assert said == {"failures": "1", "keyfile": "", "at": "/v"}
        assert len(heard.lines[-1]) < wire.MAX_LINE
    link.failed(failures="1", keyfile="/media/k", at="/v")
    assert json.loads(heard.lines[-1].removeprefix("failed "))["keyfile"] == "/media/k"


def test_paths_are_given_up_one_after_the_other_where_the_line_would_be_too_long(link: Link, heard: Heard) -> None:
    near, far = "/b", "/ж" * 400
    link.failed(failures="1", said="backup", backup=near, to=far)
    said = json.loads(heard.lines[-1].removeprefix("failed "))
    assert said == {"failures": "1", "said": "backup", "backup": near, "to": far}
    link.failed(failures="1", said="backup", backup=far, to=far)
    said = json.loads(heard.lines[-1].removeprefix("failed "))
    assert said == {"failures": "1", "said": "backup", "backup": far}
