"""Fields that hand a value back must hand back the very value: an enum's member, a date with both its ends."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from intake.model.dates import DateForm, PartialDate, UnderstoodDate
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.fields import Dropdown
from ui.widgets.flow import Flow
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme


def test_a_dropdown_gives_back_the_member_and_not_its_text(qtbot: Any) -> None:
    box = Dropdown(Theme(), [("nothing", None), ("about", DateForm.ABOUT), ("between", DateForm.BETWEEN)])
    qtbot.addWidget(box)
    assert box.currentData() is None
    box.choose(DateForm.BETWEEN)
    assert box.currentData() is DateForm.BETWEEN
    assert box.itemData(1) is DateForm.ABOUT


def test_editing_one_end_of_a_date_keeps_the_other(qtbot: Any) -> None:
    between = UnderstoodDate(date="2018-02", form=DateForm.BETWEEN, until="2019-03")
    editor = PartialDateEdit(Theme(), PartialDate(said="two winters", understood=(between,)), name="Since")
    qtbot.addWidget(editor)
    assert editor.value == PartialDate(said="two winters", understood=(between,))
    editor._more.click()
    row = editor._rows[0]
    row._from._year.setText("2017")
    with qtbot.waitSignal(editor.changed) as told:
        row._from.edited.emit()
    changed = UnderstoodDate(date="2017-02", form=DateForm.BETWEEN, until="2019-03")
    assert told.args == [PartialDate(said="two winters", understood=(changed,))]


def typed(qtbot: Any, text: str, value: PartialDate | None = None) -> tuple[PartialDateEdit, PartialDate | None]:
    editor = PartialDateEdit(Theme(), value, name="Since")
    qtbot.addWidget(editor)
    told: list[PartialDate | None] = []
    editor.changed.connect(told.append)
    editor._typed.setText(text)
    editor._typed.textEdited.emit(text)
    return editor, told[-1]


def test_a_date_in_shorthand_is_understood_and_no_words_are_invented(qtbot: Any) -> None:
    editor, told = typed(qtbot, "~9.2017")
    assert told == PartialDate(understood=(UnderstoodDate(date="2017-09", form=DateForm.ABOUT),))
    assert "2017" in editor._line.text()


def test_words_are_kept_and_a_date_filled_in_by_hand_stays(qtbot: Any) -> None:
    september = (UnderstoodDate(date="2017-09"),)
    _editor, told = typed(qtbot, "after Kurban Ait", PartialDate(said="after Ait", understood=september))
    assert told == PartialDate(said="after Kurban Ait", understood=september)


def test_a_day_that_does_not_exist_is_refused_in_words_and_kept_as_said(qtbot: Any) -> None:
    editor, told = typed(qtbot, "31.2.2017")
    assert told == PartialDate(said="31.2.2017")
    assert "31" in editor._line.text()
    assert editor._typed.property("error") is True
    assert typed(qtbot, "")[1] is None


def test_cards_stand_in_as_many_columns_as_there_is_room(qtbot: Any) -> None:
    grid = ChoiceGrid(Theme(), [(n, "To the government, through the UN", "never who told") for n in range(4)])
    holder = QWidget()
    qtbot.addWidget(holder)
    grid.setParent(holder)
    holder.show()
    for width, columns in ((2000, 2), (400, 1), (2000, 2)):
        grid.resize(width, 400)
        cards = [card for _value, card in grid._cards]
        assert len({card.x() for card in cards}) == columns
        assert all(card.width() >= card.minimumSizeHint().width() for card in cards)


def test_a_flow_goes_on_below_and_keeps_everything_inside(qtbot: Any) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = Flow(holder, gap=10, line_gap=4)
    boxes = [QWidget(holder) for _ in range(5)]
    for box in boxes:
        box.setFixedSize(100, 20)
        flow.addWidget(box)
    assert flow.heightForWidth(1000) == 20
    assert flow.heightForWidth(215) == 3 * 20 + 2 * 4
    flow.setGeometry(QRect(0, 0, 215, 68))
    assert [box.pos().toTuple() for box in boxes] == [(0, 0), (110, 0), (0, 24), (110, 24), (0, 48)]
