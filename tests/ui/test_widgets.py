"""Sizes, mirroring and words of the widgets: nothing clipped, nothing overlapping, in every variant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.gallery import gallery
from ui.widgets.answers import AnswerCard
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.fonts import Role, Script, font_for, script_of
from ui.widgets.labels import NameLabel, Text
from ui.widgets.passphrase import letters_of
from ui.widgets.progress import Bar, ProgressPanel
from ui.widgets.question import QuestionCard
from ui.widgets.rail import Rail
from ui.widgets.theme import Theme

Look = Callable[..., Theme]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_are_cut_and_no_siblings_overlap(look: Look, qtbot: QtBot, scale: float, mirrored: bool) -> None:
    page = gallery(look(scale=scale, mirrored=mirrored))
    qtbot.addWidget(page)
    page.resize(round(1366 * scale), 768)
    page.show()
    QApplication.processEvents()
    for text in page.findChildren(Text):
        if text.isVisible() and not text._elide:
            assert text.height() >= text.heightForWidth(text.width()), text.text()
            if not text._wrap:
                assert text.width() >= text.sizeHint().width() - 2, text.text()
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and isinstance(button, Button):
            assert button.width() >= button.sizeHint().width(), button.text()
    for parent in [page, *page.findChildren(QWidget)]:
        layout = parent.layout()
        if layout is None:
            continue
        boxes = [child.geometry() for child in parent.children() if isinstance(child, Text) and child.isVisible()]
        for number, box in enumerate(boxes):
            for other in boxes[number + 1 :]:
                assert not box.adjusted(1, 1, -1, -1).intersects(other.adjusted(1, 1, -1, -1))


def test_a_wrapped_label_takes_the_height_it_needs_when_nested(look: Look, qtbot: QtBot) -> None:
    theme = look()
    card = Card(theme)
    row = hbox()
    column = vbox()
    words = "Most often a memory stick was pulled out too early. It can also mean that somebody altered the file. " * 3
    label = Text(theme, words, wrap=True)
    column.addWidget(label)
    row.addLayout(column)
    card.body.addLayout(row)
    qtbot.addWidget(card)
    card.resize(300, 40)
    card.show()
    QApplication.processEvents()
    assert label.height() >= label.heightForWidth(label.width())
    assert label.height() > 150


def test_scripts_decide_font_and_size() -> None:
    assert script_of("Мұратхан") is Script.LATIN
    assert script_of("12 مۇراتحان") is Script.ARABIC
    assert script_of("木拉提汗·达吾列提别克") is Script.CHINESE
    assert script_of("12.03") is Script.LATIN
    assert font_for(Role.BODY, script=Script.ARABIC).pixelSize() == 18
    assert font_for(Role.BODY, script=Script.LATIN, large=True).pixelSize() == 22
    assert font_for(Role.TITLE, script=Script.LATIN, scale=2.0).pixelSize() == 48
    # Arabic and Chinese have no middle weights.
    assert font_for(Role.BODY, script=Script.CHINESE, weight=500).weight() == 400
    assert font_for(Role.BODY, script=Script.CHINESE, weight=600).weight() == 700


def _first_inked_column(widget: QWidget, from_right: bool) -> int:
    image = widget.grab().toImage()
    ground = image.pixel(image.width() // 2, 0)
    columns = range(image.width() - 1, -1, -1) if from_right else range(image.width())
    for steps, x in enumerate(columns):
        if any(image.pixel(x, y) != ground for y in range(image.height())):
            return steps
    return image.width()


@pytest.mark.parametrize("name", ["Гүлжан", "مۇقىتاي", "古丽娜"])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_name_begins_where_the_layout_begins(look: Look, qtbot: QtBot, name: str, mirrored: bool) -> None:
    label = NameLabel(look(mirrored=mirrored), name)
    qtbot.addWidget(label)
    label.resize(400, 40)
    label.show()
    assert _first_inked_column(label, from_right=mirrored) < 12
    assert _first_inked_column(label, from_right=not mirrored) > 200


@pytest.mark.parametrize("mirrored", [False, True])
def test_progress_fills_in_reading_direction(look: Look, qtbot: QtBot, mirrored: bool) -> None:
    theme = look(mirrored=mirrored)
    bar = Bar(theme, 0.5)
    qtbot.addWidget(bar)
    bar.resize(200, 8)
    bar.show()
    image = bar.grab().toImage()
    left, right = image.pixelColor(20, 4), image.pixelColor(180, 4)
    filled, empty = (right, left) if mirrored else (left, right)
    assert filled == theme.colour("accent")
    assert empty == theme.colour("bar1")


def test_contrast_of_every_text_colour(look: Look) -> None:
    """4.5 for words and 3 for borders, on every ground they are used on (WCAG 2.2)."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    def contrast(one: str, other: str) -> float:
        a, b = sorted((luminance(one), luminance(other)))
        return (b + 0.05) / (a + 0.05)

    for name in ("light", "dark"):
        theme = look(name)
        for ground in ("bg", "rail", "surface", "sunken"):
            for words in ("text", "text2", "text3", "accent"):
                assert contrast(theme.hex(words), theme.hex(ground)) >= 4.5, (name, words, ground)
            assert contrast(theme.hex("line2"), theme.hex(ground)) >= 3, (name, ground)
            # the focus ring and what is chosen are drawn in the accent, icons of a state in its tone
            assert contrast(theme.hex("accent"), theme.hex(ground)) >= 3, (name, ground)
            for tone in ("ok", "warn", "danger"):
                assert contrast(theme.hex(tone), theme.hex(ground)) >= 3, (name, tone, ground)
        for tone in ("ok", "warn", "danger"):
            for ground in ("surface", f"{tone}Soft"):
                assert contrast(theme.hex(tone), theme.hex(ground)) >= 4.5, (name, tone)
        for words, ground in (("onAccent", "accent"), ("text", "bar1"), ("text", "bar2"), ("onBar3", "bar3")):
            assert contrast(theme.hex(words), theme.hex(ground)) >= 4.5, (name, words, ground)


def test_a_button_keeps_its_key_when_its_words_change(look: Look, qtbot: QtBot) -> None:
    button = Button(look(), "Open", Kind.PRIMARY, key="Ctrl+O")
    qtbot.addWidget(button)
    button.setText("Opening & more")
    assert button.shortcut().toString() == "Ctrl+O"


def test_enter_is_said_enter_and_works_on_both_keys(look: Look, qtbot: QtBot) -> None:
    button = Button(look(), "Make", Kind.PRIMARY, key="Ctrl+Return")
    qtbot.addWidget(button)
    with qtbot.waitActive(button):
        button.show()
        button.activateWindow()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    assert button.hint == "Ctrl+Enter"
    control, pad = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.KeypadModifier
    for key, modifiers in ((Qt.Key.Key_Return, control), (Qt.Key.Key_Enter, control | pad)):
        pressed.clear()
        qtbot.keyClick(button, key, modifiers)  # type: ignore[no-untyped-call]
        # at once: what is typed next is for what comes next
        assert pressed == [True]


def test_question_answers_by_letter_and_escape(look: Look, qtbot: QtBot) -> None:
    card = QuestionCard(
        look(),
        "Remove it?",
        answers=[("keep", "Keep", Kind.SECONDARY, "K"), ("remove", "Remove", Kind.DESTRUCTIVE, "R")],
        escape="keep",
    )
    qtbot.addWidget(card)
    answers: list[object] = []
    card.answered.connect(answers.append)
    qtbot.keyClick(card, Qt.Key.Key_R)
    qtbot.keyClick(card, Qt.Key.Key_Escape)
    card.buttons[0].click()
    assert answers == ["remove", "keep", "keep"]


def test_progress_panel_follows_steps(look: Look, qtbot: QtBot) -> None:
    panel = ProgressPanel(look(), "Title", "", [("a", "A"), ("b", "B")])
    qtbot.addWidget(panel)
    with qtbot.waitSignal(panel.cancelled):
        assert panel.cancel_button is not None
        panel.cancel_button.click()
    assert not panel.cancel_button.isEnabled()
    panel.set_step("b")
    panel.set_step("not there")
    panel.set_overall(3, 0)
    panel.finish()


def test_rail_tells_the_key_and_shows_counts(look: Look, qtbot: QtBot) -> None:
    rail = Rail(look(), [("today", "sun", False, False), ("inbox", "inbox", True, False)])
    qtbot.addWidget(rail)
    rail.show()
    rail.badge("inbox", 4)
    rail.mark("inbox")
    with qtbot.waitSignal(rail.chosen) as chosen:
        rail._items["today"].click()
    assert chosen.args == ["today"]
    with qtbot.waitSignal(rail.lock):
        rail.lock_item.click()


def test_clear_layout_takes_everything(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = vbox(page)
    inner = hbox()
    inner.addWidget(Text(look(), "x"))
    column.addLayout(inner)
    column.addStretch(1)
    column.addWidget(Text(look(), "y"))
    clear_layout(column)
    assert column.count() == 0


def test_margins_mirror(look: Look, qtbot: QtBot) -> None:
    look(mirrored=True)
    page = QWidget()
    qtbot.addWidget(page)
    margins = hbox(page, margins=(1, 2, 3, 4)).contentsMargins()
    assert (margins.left(), margins.right()) == (3, 1)


def test_letters_are_told_from_the_text() -> None:
    assert letters_of("abc 12") == "latin"
    assert letters_of("привет") == "cyrillic"
    assert letters_of("سالام") == "arabic"
    assert letters_of("你好") == "chinese"
    assert letters_of("aб") == "mixed"
    assert letters_of("12!") == ""


def test_gallery_fits_rectangles(look: Look, qtbot: QtBot) -> None:
    page = gallery(look("dark", mirrored=True))
    qtbot.addWidget(page)
    assert QRect(0, 0, 1366, 10_000).contains(QRect(0, 0, page.minimumSizeHint().width(), 1))


@pytest.mark.parametrize("large", [False, True])
def test_the_digit_of_an_answer_is_never_within_its_words(look: Look, large: bool) -> None:
    """Words that reach the other edge came to lie on the digit, where the second line is of a high script."""
    theme = look(script=Script.ARABIC)
    theme = theme.interview() if large else theme
    card = AnswerCard(theme, "pencil", "3", "Written notes only", "پەقەت يازما")
    fonts = (theme.font(Role.SECTION, 600, script=Script.LATIN), theme.font(Role.META))
    words = sum(QFontMetricsF(font).height() for font in fonts)
    below_digit = 20 + theme.icon_size
    assert card.sizeHint().height() - 14 - words >= below_digit + 4
