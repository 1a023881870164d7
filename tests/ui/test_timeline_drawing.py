"""What happened, drawn: nothing lies over anything else, and words have room."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from intake.model.dates import exact
from intake.model.event import Event
from intake.model.person import Person
from intake.model.status import Status, StatusKind
from ui.screens.testimonies.timeline_drawing import WORDS, conditions, lanes
from ui.screens.testimonies.timeline_words import TimelineWords
from ui.widgets.theme import Theme
from ui.widgets.timeline import Bar, Lane, Timeline


def test_events_of_one_month_stand_in_rows_of_their_own(qapp: Any) -> None:
    events = tuple(
        Event(id=str(number), title=f"Event {number}", first_date=exact(day))
        for number, day in enumerate(("2017-03", "2019-03-01", "2019-03-02", "2019-03", "2019"))
    )
    person = Person(events=events)
    drawn = lanes(person, TimelineWords().entries(person), "Status", "Events")
    assert [lane.title for lane in drawn] == ["Events", *[""] * (len(drawn) - 1)]
    assert sum(len(lane.points) for lane in drawn) == 5
    every = [point for lane in drawn for point in lane.points]
    whole = max(p.at + p.loose for p in every) - min(p.at - p.loose for p in every)
    for lane in drawn:
        for one, other in pairwise(lane.points):
            assert other.at - other.loose - (one.at + one.loose) >= whole * WORDS - 1e-9


def test_conditions_that_overlap_stand_in_two_rows(qapp: Any) -> None:
    statuses = (
        Status(id="1", kind=StatusKind.CAMP, as_of=exact("2017"), until=exact("2019")),
        Status(id="2", kind=StatusKind.AT_HOME, as_of=exact("2018"), until=exact("2018-06")),
    )
    person = Person(statuses=statuses)
    assert len(conditions(person, TimelineWords().entries(person))) == 2


def test_words_that_are_cut_are_whole_under_the_mouse(qtbot: Any, theme: Theme) -> None:
    long = "A condition that lasted for a week and has many words"
    bars = (Bar(long, 2017.0, 2017.05), Bar("Prison", 2017.06, 2024.0))
    timeline = Timeline(theme, [Lane("Status", bars=bars)])
    qtbot.addWidget(timeline)
    timeline.resize(600, timeline.sizeHint().height())
    timeline.show()
    timeline.grab()
    area, words = timeline._areas[0]
    assert words == long
    where = area.center().toPoint()
    QApplication.sendEvent(timeline, QHelpEvent(QEvent.Type.ToolTip, where, timeline.mapToGlobal(QPoint(where))))
    assert QToolTip.text() == long
    QToolTip.hideText()
