"""No words are cut where films and papers are looked at: cards taken in, the code to film, transcripts, photographs."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PIL import Image
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from intake.model.attachment import SpeakerTurn
from intake.model.film_take import new_film_take
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.services import camera_notes, interview, speakers
from intake.services.account import Account
from intake.services.camera_notes import Card, WaitingFile
from tests.intake.services.test_recording import recorded
from tests.recording_kit import sound_plan
from tests.ui.screens.kit import open_context
from tests.ui.test_fit import cut, language, put_up, settle, shown, theme
from ui.recording.film_code import FilmCode
from ui.screens import Context
from ui.screens.camera_files.view import CameraFilesScreen
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.narrative_tab import NarrativeTab
from ui.widgets.card import vbox
from ui.widgets.theme import Theme

__all__ = ["language", "shown", "theme"]


@pytest.fixture
def context(tmp_path: Path, theme: Theme) -> Iterator[Context]:
    with open_context(tmp_path / "vault") as (made, _):
        made.theme = theme
        yield made


def page(widget: QWidget, qtbot: QtBot, context: Context) -> QWidget:
    """As the shell gives it: between rail and edge, as high as it wants to be."""
    host = QWidget()
    vbox(host, margins=(32, 24, 32, 24)).addWidget(widget)
    put_up(host, qtbot)
    host.resize(1366 - 208, 768)
    settle(qtbot, context.jobs)
    host.resize(host.width(), max(768, host.layout().minimumHeightForWidth(host.width())))
    settle(qtbot, context.jobs)
    return host


def test_cards(context: Context, qtbot: QtBot) -> None:
    camera_notes.put(context.vault, Card(day="2026-11-23", files=12, size=10**9, label="CANON_DC", left=3))
    for number in range(2):
        camera_notes.put(
            context.vault,
            WaitingFile(
                card=new_id(), number=number, sha256="0" * 64, size=10**8, media_type="video/mp4",
                name=f"MVI_014{number}.MP4", day="2026-11-23", made="2026-11-23T14:05", looked=True,
            ),
        )  # fmt: skip
    screen = CameraFilesScreen(context)
    screen._fill()
    host = page(screen, qtbot, context)
    assert not cut(host)


def test_the_code_to_film(context: Context, qtbot: QtBot) -> None:
    window = QWidget()
    put_up(window, qtbot)
    code = FilmCode(context.theme.interview(), new_film_take())
    code.show_over(window)
    settle(qtbot, context.jobs)
    assert not cut(code)


def speaking(account: Account) -> tuple[Account, str]:
    """One more who speaks."""
    number = len(account.in_role(Role.TESTIFIER))
    account, _ = interview.add_person(account, Person(roles=(Role.TESTIFIER,), names=(Name(id=new_id()),)))
    found = speakers.testifier(account, number)
    assert found is not None
    return found


def test_writing_beside_a_player_and_reading_off_a_paper(context: Context, qtbot: QtBot) -> None:
    account, attachment = recorded(context.vault, context.clock, sound_plan(), 3)  # type: ignore[arg-type]
    person = Person(roles=(Role.VICTIM,), names=(Name(id=new_id(), text="Мұратхан Дәулетбекұлы"),))
    account, _ = interview.add_person(account, person)
    marked = msgspec.structs.replace(
        attachment, marks=("00:00:01.000", "00:00:02.000"), mark_notes=("Ағалардың аттары", "")
    )
    account, _ = speaking(account)
    account, who = speaking(account)
    turns = (SpeakerTurn(at="00:00:00.000", testifier=who), SpeakerTurn(at="00:00:01.500", testifier=who))
    marked = msgspec.structs.replace(marked, speakers=turns, picture_until="00:00:02.000")
    account = account.with_testimony(attachments=(), narrative="Мурадханды алып кетті.")
    account = interview.with_attachment(account, marked)
    picture = io.BytesIO()
    Image.new("RGB", (640, 480), "white").save(picture, "JPEG")
    account, _ = interview.attach(context.vault, account, io.BytesIO(picture.getvalue()), "IMG_1.JPG")
    controller = TestimonyController(context)
    controller.open(account.id)
    tab = AttachmentsTab(context, controller)
    for item in controller.account.testimony.attachments:
        tab.look_at(item)
        host = page(tab, qtbot, context)
        if tab._view is not None and tab._view._photo is not None:
            tab._view._photo.view.begin_cut()
            settle(qtbot, context.jobs)
        elif tab._view is not None and tab._view.transcript is not None:
            tab._view.transcript.translations.add()
        settle(qtbot, context.jobs)
        host.resize(host.width(), max(768, host.layout().minimumHeightForWidth(host.width())))
        settle(qtbot, context.jobs)
        assert not cut(host)
        tab._close_view()
    assert not cut(page(NarrativeTab(context.theme, controller), qtbot, context))
    controller.forget()
