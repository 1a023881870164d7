"""Reports: choose, decide, read, release; and every way in which nothing goes out. Real vault, real pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.model.consent import ConsentState
from intake.model.dossier import Release, ReleaseState
from intake.model.record_types import TYPE_NAMES
from intake.services.release_draft import FreeText
from intake.vault.vault import Vault
from tests.intake.services.release_kit import best_interest
from tests.intake.services.release_people import People, consent, fill
from tests.intake.services.release_vault import MemoryVault
from tests.ui.screens.desk import Desk, at_desk, pick, press, settle, show, words_of
from tests.ui.screens.kit import type_text
from ui.screens import Context
from ui.screens.release.audience_step import AudienceStep
from ui.screens.release.consents_step import ConsentsStep
from ui.screens.release.detail import ReportScreen
from ui.screens.release.release_step import ReleaseStep
from ui.screens.release.text_step import TextStep
from ui.screens.release.view import ReleaseScreen
from ui.widgets.banners import Banner
from ui.widgets.choice_cards import ChoiceCard
from ui.widgets.labels import Text


def keep(writer: Any, *, record: str, kind: str, struct: Any) -> None:
    writer.save(record, kind, struct)


@pytest.fixture
def case(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> Iterator[tuple[Vault, People]]:
    """A coordinator's vault with one account that may be used."""
    memory = MemoryVault()
    people = fill(memory)
    best_interest(memory, people)
    with (
        Secret(b"a passphrase of several words") as passphrase,
        Vault.create(
            tmp_path / "vault", passphrase, pseudonym="Kestrel", clock=clock, params=cheap_params, size_step=1 << 16
        ) as vault,
    ):
        for record in memory.revisions:
            kind = memory.state(record).record_type
            assert kind is not None
            struct = memory.load(record, next(s for s, name in TYPE_NAMES.items() if name == kind))
            vault.write(partial(keep, record=record, kind=kind, struct=struct))
        yield vault, people


@pytest.fixture
def desk(case: tuple[Vault, People], clock: FixedClock) -> Iterator[tuple[Context, Desk]]:
    with at_desk(case[0], clock) as pair:
        yield pair


def choose(qtbot: Any, screen: ReportScreen, audience: str) -> None:
    step = screen.body
    assert isinstance(step, AudienceStep)
    next(card for value, card in step.grid._cards if value == audience).click()
    settle(qtbot, screen)


def report(qtbot: Any, context: Context, people: People, audience: str = "un-procedures") -> ReportScreen:
    screen = show(qtbot, ReportScreen(context), person=people.father)
    choose(qtbot, screen, audience)
    return screen


def reading(screen: ReportScreen) -> TextStep:
    assert isinstance(screen.body, TextStep)
    return screen.body


def decide_everything(qtbot: Any, screen: ReportScreen, *, remove: bool = False) -> None:
    """Goes through all texts: keeps (or removes) what is asked about, reads to the end, lets each in."""
    for number in range(len(reading(screen).texts)):
        screen.controller.work.text = number
        reading(screen).refresh()
        settle(qtbot, screen)
        while reading(screen).question is not None:
            question = reading(screen).question
            assert question is not None
            press(qtbot, question, Qt.Key.Key_R if remove else Qt.Key.Key_K)
            settle(qtbot, screen)
        screen.frame.scrolled.to_bottom()
        screen.frame.look()
        tick = reading(screen).tick
        if tick is not None:
            assert tick.isEnabled()
            tick.setFocus()
            press(qtbot, tick, Qt.Key.Key_Space)
            settle(qtbot, screen)


def text_of(screen: ReportScreen, kind: str) -> FreeText:
    return next(text for text in reading(screen).texts if text.kind == kind)


def test_somebody_is_found_in_another_script_and_a_report_opened(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    context, shell = desk
    screen = show(qtbot, ReleaseScreen(context))
    assert "Nothing yet" in words_of(screen)
    type_text(screen.query, "达吾列提别克")
    press(qtbot, screen.query, Qt.Key.Key_Return)
    settle(qtbot, screen)
    row = screen.rows[case[1].father]
    row.box.setFocus()
    press(qtbot, row.box, Qt.Key.Key_Space)
    action = screen.primary()
    assert action is not None and action.enabled
    action.run()
    assert shell.opened == [("report", {"persons": (case[1].father,), "testimonies": ()})]


def test_nothing_is_preselected_and_nothing_goes_on_before_an_audience_is_chosen(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = show(qtbot, ReportScreen(desk[0]), person=case[1].father)
    assert isinstance(screen.body, AudienceStep)
    assert screen.body.grid.value is None
    action = screen.primary()
    assert action is not None and not action.enabled
    assert not screen.steps.button("text").isEnabled()


def test_who_is_used_and_who_is_left_out_is_said_with_reasons(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = report(qtbot, desk[0], case[1])
    screen._next()
    assert isinstance(screen.body, ConsentsStep)
    assert "Q7M3-0X9K" in words_of(screen)


def test_when_nothing_may_be_told_the_reasons_are_said(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    vault, people = case
    withdrawn = consent(people.testimony, people.daughter, ConsentState.WITHDRAWN)
    vault.write(lambda writer: writer.save(people.consent, "consent", withdrawn))
    screen = report(qtbot, desk[0], people)
    assert isinstance(screen.body, AudienceStep)
    told = words_of(screen)
    assert "Nothing may be released" in told and "consent withdrawn" in told
    action = screen.primary()
    assert action is not None and not action.enabled
    assert screen.controller.draft is None


def test_texts_are_shown_redacted_and_the_original_only_when_asked_for(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = report(qtbot, desk[0], case[1])
    screen.show_step("text")
    step = reading(screen)
    narrative = text_of(screen, "narrative")
    screen.controller.work.text = step.texts.index(narrative)
    step.refresh()
    shown = " ".join(piece.text for piece in step.pieces)
    assert "Сауытбай" not in shown and "[" in shown
    assert any(mark.tone == "label" for piece in step.pieces for mark in piece.marks)
    from ui.widgets.marked_text import MarkedText

    assert not any("Сауытбай" in one.text for one in step.findChildren(MarkedText) if one.isVisible())
    step.original_button.click()
    QApplication.processEvents()
    assert any("Сауытбай" in one.text for one in step.findChildren(MarkedText))


def test_a_text_is_let_in_only_after_every_question_and_its_end_was_seen(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = report(qtbot, desk[0], case[1])
    screen.resize(1000, 420)
    screen.show_step("text")
    settle(qtbot, screen)
    asked = next((t for t in reading(screen).texts if screen.controller.undecided(t)), None)
    if asked is not None:
        screen.controller.approve(asked, True)
        assert asked.digest not in screen.controller.work.approved
    decide_everything(qtbot, screen)
    approvable = {text.digest for text in screen._draft().approvable()}
    assert screen.controller.work.approved == approvable
    assert approvable


def test_a_removed_word_is_gone_and_its_text_is_read_again(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = report(qtbot, desk[0], case[1])
    screen.show_step("text")
    asked = next((t for t in reading(screen).texts if screen.controller.undecided(t) and not t.blocked), None)
    if asked is None:
        pytest.skip("the case asks nothing")
    words = screen.controller.undecided(asked)[0].text
    screen.controller.work.text = reading(screen).texts.index(asked)
    reading(screen).refresh()
    question = reading(screen).question
    assert question is not None
    press(qtbot, question, Qt.Key.Key_R)
    settle(qtbot, screen)
    assert words in screen._draft().removed
    again = next(text for text in screen._draft().texts if text.id == asked.id)
    assert words not in " ".join(piece.redacted for piece in again.pieces)


@pytest.mark.parametrize("format", ["pdf", "html"])
def test_a_report_is_checked_recorded_and_written(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People], tmp_path: Path, format: str
) -> None:
    context, shell = desk
    screen = report(qtbot, context, case[1])
    assert screen.preview.pages
    screen.show_step("text")
    decide_everything(qtbot, screen)
    screen._next()
    step = screen.body
    assert isinstance(step, ReleaseStep)
    assert "What no program can prove" in words_of(screen)
    next(card for value, card in step.formats._cards if value == format).click()
    action = screen.primary()
    assert action is not None
    action.run()
    assert screen.releasing.picker is not None
    pick(screen.releasing.picker, tmp_path, save=f"report.{format}")
    settle(qtbot, screen)
    assert screen.releasing.out is not None, words_of(screen)
    data = (tmp_path / f"report.{format}").read_bytes()
    with context.vault.reader() as reader:
        held = dict(reader.records_of_type(Release))
    (record,) = held.values()
    assert record.state is ReleaseState.RELEASED
    assert record.sha256 == hashlib.sha256(data).hexdigest()
    assert record.format == format
    assert "clean" in words_of(screen)
    screen.releasing.out.done_button.click()
    assert shell.opened[-1] == ("reports", {})
    listed = show(qtbot, ReleaseScreen(context))
    assert format.upper() in words_of(listed)


def test_a_consent_withdrawn_after_reading_stops_the_release(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People], tmp_path: Path
) -> None:
    vault, people = case
    screen = report(qtbot, desk[0], people)
    screen.show_step("release")
    withdrawn = consent(people.testimony, people.daughter, ConsentState.WITHDRAWN)
    vault.write(lambda writer: writer.save(people.consent, "consent", withdrawn))
    screen._save()
    assert screen.releasing.picker is not None
    pick(screen.releasing.picker, tmp_path, save="report.pdf")
    settle(qtbot, screen)
    assert screen.releasing.out is None
    assert not (tmp_path / "report.pdf").exists()
    assert [banner for banner in screen.findChildren(Banner) if banner.isVisible()]
    with vault.reader() as reader:
        assert not list(reader.records_of_type(Release))


def test_a_file_that_is_there_is_never_overwritten(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People], tmp_path: Path
) -> None:
    (tmp_path / "report.pdf").write_bytes(b"mine")
    screen = report(qtbot, desk[0], case[1])
    screen.show_step("release")
    screen._save()
    assert screen.releasing.picker is not None
    pick(screen.releasing.picker, tmp_path, save="report.pdf")
    settle(qtbot, screen)
    assert (tmp_path / "report.pdf").read_bytes() == b"mine"
    assert "Nothing was released" in words_of(screen)


def test_another_audience_begins_reading_anew(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    screen = report(qtbot, desk[0], case[1])
    screen.show_step("text")
    decide_everything(qtbot, screen)
    assert screen.controller.work.approved
    screen.show_step("audience")
    choose(qtbot, screen, "court")
    assert not screen.controller.work.approved
    assert not screen.controller.work.kept


def test_decisions_outlive_a_change_of_the_look(
    qtbot: Any, desk: tuple[Context, Desk], case: tuple[Vault, People]
) -> None:
    context, _shell = desk
    screen = report(qtbot, context, case[1])
    screen.show_step("text")
    decide_everything(qtbot, screen)
    approved = set(screen.controller.work.approved)
    again = show(qtbot, ReportScreen(context), **screen.state())
    assert again.controller.work.approved == approved
    assert isinstance(again.body, TextStep)


@pytest.mark.parametrize(("scale", "mirrored"), [(1.0, True), (2.0, False), (2.0, True)])
def test_nothing_is_cut_at_any_size_in_either_direction(
    qtbot: Any, case: tuple[Vault, People], clock: FixedClock, look: Any, scale: float, mirrored: bool
) -> None:
    with at_desk(case[0], clock, look(scale=scale, mirrored=mirrored)) as (context, _desk):
        screen = report(qtbot, context, case[1])
        for step in ("audience", "consents", "text", "release"):
            screen.show_step(step)
            settle(qtbot, screen)
            qtbot.wait(60)  # wrapped text tells its height a moment later
            for label in screen.findChildren(Text):
                if label.isVisible() and not label._elide:
                    assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
            for card in screen.findChildren(ChoiceCard):
                if card.isVisible():
                    assert card.width() >= card.minimumSizeHint().width(), card.text()
