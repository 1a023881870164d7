"""Player, the line that is written, and what was read off a picture are seen together, however large the text is."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.services import interview
from intake.services.account import Account
from tests.raid.material import video
from tests.ui.screens.kit import open_context, until
from ui.screens import Context
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.photo_panel import PhotoPanel
from ui.screens.testimonies.photo_tools import PhotoTools
from ui.screens.testimonies.timed_writing import TimedWriting
from ui.widgets.buttons import Button
from ui.widgets.card import vbox
from ui.widgets.labels import Text
from ui.widgets.picture_view import PictureView
from ui.widgets.theme import Theme

VALID = "11010519491231002X"  # the example of GB 11643-1999
SEEN = {1.0: (1100, 547), 2.0: (900, 370)}
"""What is left of a window of 1366 × 768 between its title and its lowest line."""

Look = Callable[..., Theme]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    with open_context(tmp_path / "vault") as (made, _):
        yield made


def told(context: Context) -> Account:
    account = interview.start(context.vault, clock=context.clock)
    for name in ("Мұратхан", "Қалампыр"):
        account, _ = interview.add_person(account, Person(roles=(Role.VICTIM,), names=(Name(id=new_id(), text=name),)))
    return account


class Page:
    """The tab as the shell shows it: below something else, in a page that scrolls."""

    def __init__(self, qtbot: Any, context: Context, account: Account, size: tuple[int, int]) -> None:
        self.controller = TestimonyController(context)
        self.controller.open(account.id)
        self.tab = AttachmentsTab(context, self.controller)
        inner, above = QWidget(), QWidget()
        above.setFixedHeight(80)
        column = vbox(inner)
        column.addWidget(above)
        column.addWidget(self.tab, 1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(inner)
        qtbot.addWidget(self.area)
        self.area.resize(*size)
        self.area.show()
        self.area.activateWindow()
        self.tab.look_at(self.controller.account.testimony.attachments[0])

    @property
    def view(self) -> AttachmentView:
        assert self.tab._view is not None
        return self.tab._view

    def holds(self, widget: QWidget) -> bool:
        """Whether all of it is seen."""
        port = self.area.viewport()
        return port.rect().contains(QRect(widget.mapTo(port, QPoint()), widget.size()))

    def over(self, one: QWidget, other: QWidget) -> bool:
        port = self.area.viewport()
        return QRect(one.mapTo(port, QPoint()), one.size()).intersects(QRect(other.mapTo(port, QPoint()), other.size()))

    def close(self) -> None:
        self.tab._close_view()
        self.controller.forget()


@pytest.fixture
def film(context: Context, tmp_path: Path) -> Account:
    video(tmp_path / "film.mkv", 3)
    account, _ = interview.attach(
        context.vault, told(context), io.BytesIO((tmp_path / "film.mkv").read_bytes()), "film.mkv"
    )
    return account


@pytest.mark.parametrize("scale", SEEN)
def test_the_player_stays_while_one_writes(
    qtbot: Any, context: Context, film: Account, look: Look, scale: float
) -> None:
    context.theme = look(scale=scale)
    page = Page(qtbot, context, film, SEEN[scale])
    player, transcript = page.view._player, page.view.transcript
    assert transcript is not None
    first = transcript.writing.editor
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    until(qtbot, lambda: page.holds(player) and page.holds(first))
    assert not page.over(player, first)
    first.setPlainText("[00:00:01] A word.\n" * 60)
    transcript.translations.add()
    second = transcript.translations.findChildren(TimedWriting)[-1].editor
    qtbot.waitUntil(second.hasFocus)
    until(qtbot, lambda: page.holds(player) and page.holds(second) and not page.over(player, second))
    first.setFocus()
    until(qtbot, lambda: page.holds(player) and page.holds(first) and not page.over(player, first))
    # scrolled away by hand: the next letter brings it back
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    assert page.holds(player)
    qtbot.keyClick(first, Qt.Key.Key_A)
    until(qtbot, lambda: page.holds(first) and not page.over(player, first))
    page.close()


def test_the_speed_keys_are_those_of_a_film_that_was_clicked(qtbot: Any, context: Context, film: Account) -> None:
    page = Page(qtbot, context, film, SEEN[1.0])
    player = page.view._player
    player.setFocus()
    qtbot.mouseClick(player._picture, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(player.hasFocus)
    qtbot.keyClick(page.area.focusWidget(), Qt.Key.Key_Plus)
    assert player.speed == 1.25
    assert player._picture._zoom == 1.0
    page.close()


def test_what_was_taken_in_gives_its_room_to_what_is_looked_at(qtbot: Any, context: Context, film: Account) -> None:
    page = Page(qtbot, context, film, SEEN[1.0])
    page.tab._close_view()
    page.tab._told.say("1 file taken in")
    page.tab._told.show()
    page.tab.look_at(page.controller.account.testimony.attachments[0])
    assert not page.tab._told.isVisible()
    page.close()


@pytest.mark.parametrize("scale", SEEN)
def test_a_guess_is_seen_with_whose_it_is_before_a_key_writes_it(
    qtbot: Any, context: Context, look: Look, scale: float
) -> None:
    context.theme = look(scale=scale)
    image = Image.new("RGB", (900, 300), "white")
    ImageDraw.Draw(image).text((80, 120), VALID, fill="black", font=ImageFont.load_default(size=48))
    data = io.BytesIO()
    image.save(data, "JPEG", quality=90)
    account, _ = interview.attach(context.vault, told(context), io.BytesIO(data.getvalue()), "IMG_2.JPG")
    page = Page(qtbot, context, account, SEEN[scale])
    photo = page.view._photo
    assert isinstance(photo, PhotoTools)
    until(qtbot, lambda: not photo.view.empty)
    assert photo.view.height() + photo._tools.height() < SEEN[scale][1], "the tools are seen with the picture"
    photo.read()
    panel = page.tab.findChild(PhotoPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: len(panel.read.findChildren(Button)) > 1, timeout=60_000)  # the process starts first
    write = next(one for one in panel.read.findChildren(Button) if one.text().startswith("It is so"))
    qtbot.waitUntil(write.hasFocus)
    whose = next(one for one in panel.read.findChildren(Text) if one.text() == "Whose: Мұратхан")
    number = next(one for one in panel.read.findChildren(Text) if "1101 0519 4912" in one.text())
    piece = panel.read.findChildren(PictureView)[0]
    until(qtbot, lambda: all(page.holds(one) for one in (piece, number, whose, write)))
    panel._person.setCurrentIndex(1)
    assert whose.text() == "Whose: Қалампыр"
    qtbot.keyClick(write, Qt.Key.Key_Return)
    assert [len(one.identity_documents) for one in page.controller.account.people.values()] == [0, 1]
    until(qtbot, lambda: panel._done.isVisible() and page.holds(panel._done))
    page.close()
