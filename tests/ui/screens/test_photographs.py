"""Photographs: turned and cut into a working copy, numbers read off them, injuries with a consent of their own."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw, ImageFont
from PySide6.QtCore import Qt

from intake.model.attachment import AttachmentRole
from intake.model.dates import exact
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import IdentityKind, Person, Role
from intake.services import interview
from tests.ui.screens.kit import open_context, until
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.photo_panel import PhotoPanel
from ui.screens.testimonies.photo_tools import PhotoTools
from ui.widgets.buttons import Button
from ui.widgets.labels import Text

VALID = "11010519491231002X"  # the example of GB 11643-1999


def paper() -> bytes:
    image = Image.new("RGB", (400, 200), "white")
    image.paste((200, 0, 0), (0, 0, 100, 100))
    made = io.BytesIO()
    image.save(made, "JPEG", quality=95)
    return made.getvalue()


@pytest.fixture
def tab(qtbot: Any, tmp_path: Path) -> Iterator[AttachmentsTab]:
    with open_context(tmp_path / "vault") as (context, _):
        account = interview.start(context.vault, clock=context.clock)
        account, _person = interview.add_person(
            account, Person(roles=(Role.VICTIM,), names=(Name(id=new_id(), text="Мұратхан"),))
        )
        account, _ = interview.attach(context.vault, account, io.BytesIO(paper()), "IMG_1.JPG")
        controller = TestimonyController(context)
        controller.open(account.id)
        made = AttachmentsTab(context, controller)
        qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        made.look_at(controller.account.testimony.attachments[0])
        until(qtbot, lambda: not tools(made).view.empty)
        yield made
        made._close_view()
        controller.forget()


def tools(tab: AttachmentsTab) -> PhotoTools:
    assert tab._view is not None
    assert isinstance(tab._view._photo, PhotoTools)
    return tab._view._photo


def test_turned_and_cut_by_keys_into_a_working_copy(qtbot: Any, tab: AttachmentsTab) -> None:
    photo, vault = tools(tab), tab._context.vault
    (original,) = tab._controller.account.testimony.attachments
    photo.view.setFocus()
    photo.view.turn()
    photo.view.begin_cut()
    for _ in range(50):
        qtbot.keyClick(photo.view, Qt.Key.Key_Right)
        qtbot.keyClick(photo.view, Qt.Key.Key_Up)
    box = photo.view.box
    assert box is not None
    assert box[1] == 0
    assert box[2] == photo.view.shown_size[0]
    photo.keep()
    until(qtbot, lambda: len(tab._controller.account.testimony.attachments) == 2)
    first, copy = tab._controller.account.testimony.attachments
    assert first == original
    assert (copy.role, copy.derived_from) == (AttachmentRole.WORKING_COPY, original.id)
    assert "turned 90° clockwise" in copy.derivation
    assert "cut to 150 × 300 pixels" in copy.derivation
    with vault.media.open(copy.sha256) as reader, Image.open(io.BytesIO(reader.read())) as image:
        assert image.size == (150, 300)
        red = image.getpixel((140, 10))
        assert isinstance(red, tuple)
        assert red[0] > 150 > red[1]  # the red corner came to the upper right
        assert not image.getexif()
    assert not photo.view.changed


def test_nothing_changed_makes_no_copy(tab: AttachmentsTab) -> None:
    photo = tools(tab)
    photo.view.begin_cut()
    photo.view.undo()
    photo.keep()
    assert len(tab._controller.account.testimony.attachments) == 1


def panel_of(tab: AttachmentsTab) -> PhotoPanel:
    return tools(tab).findChildren(PhotoPanel)[0]


def test_a_number_goes_into_its_field_with_its_check_digit(tab: AttachmentsTab) -> None:
    panel = panel_of(tab)
    panel._kind.choose(IdentityKind.PRC_IDENTITY_NUMBER)
    panel._number.setText(VALID[:-1] + "1")
    panel._check()
    assert panel._number_field.error
    assert panel._put.isEnabled()  # what the paper says is kept, right or wrong
    panel._number.setText(VALID)
    panel._check()
    assert not panel._number_field.error
    panel._write()
    panel._number.setText(VALID)
    panel._check()
    panel._write()  # twice is once
    (person,) = tab._controller.account.people.values()
    assert [(p.kind, p.number) for p in person.identity_documents] == [(IdentityKind.PRC_IDENTITY_NUMBER, VALID)]


def test_whom_it_shows_and_the_consent_to_an_injury(tab: AttachmentsTab) -> None:
    panel = panel_of(tab)
    (key,) = tab._controller.account.people
    panel._show(key, True)
    assert not panel._consent.isVisible()
    panel._injury.setChecked(True)
    assert panel._consent.isVisible()
    panel._set(own_consent="refused")
    (held,) = tab._controller.account.testimony.attachments
    assert (held.shows_people, held.injury, held.own_consent) == ((key,), True, "refused")


def test_a_number_is_read_shown_as_a_guess_and_written_by_one_key(qtbot: Any, tmp_path: Path) -> None:
    image = Image.new("RGB", (900, 300), "white")
    ImageDraw.Draw(image).text((80, 120), VALID, fill="black", font=ImageFont.load_default(size=48))
    data = io.BytesIO()
    image.save(data, "JPEG", quality=90)
    with open_context(tmp_path / "vault") as (context, _):
        account = interview.start(context.vault, clock=context.clock)
        person = Person(roles=(Role.VICTIM,), names=(Name(id=new_id(), text="Мұратхан"),))
        account, key = interview.add_person(account, person)
        account, _ = interview.attach(context.vault, account, io.BytesIO(data.getvalue()), "IMG_2.JPG")
        controller = TestimonyController(context)
        controller.open(account.id)
        made = AttachmentsTab(context, controller)
        qtbot.addWidget(made)
        made.resize(1100, 800)
        made.show()
        made.look_at(controller.account.testimony.attachments[0])
        until(qtbot, lambda: not tools(made).view.empty)
        made.activateWindow()
        tools(made).view.setFocus()
        qtbot.waitUntil(tools(made).view.hasFocus)
        qtbot.keyClick(tools(made).view, Qt.Key.Key_N)
        panel = made.findChild(PhotoPanel)
        qtbot.waitUntil(lambda: len(panel.read.findChildren(Button)) > 1, timeout=60_000)  # the process starts first
        assert not controller.account.people[key].identity_documents, "nothing is written by the program itself"
        words = " ".join(one.text() for one in panel.read.findChildren(Text))
        assert "guess" in words
        assert "the check digit fits" in words
        buttons = {one.text(): one for one in panel.read.findChildren(Button)}
        buttons["It is so: write it down"].click()
        assert [paper.number for paper in controller.account.people[key].identity_documents] == [VALID]
        assert controller.account.people[key].birth_date is None
        next(one for text, one in buttons.items() if text.startswith("Birth date")).click()
        assert controller.account.people[key].birth_date == exact("1949-12-31")
        made._close_view()
        controller.forget()
