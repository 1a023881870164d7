"""The interview's screen, through real widgets and a real vault."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from intake.errors import NotFound
from intake.model.consent import ConsentState, Package, Purpose
from intake.model.person import Role
from intake.model.testimony import TestimonyState
from intake.services import consents, interview
from tests.ui.screens.kit import RememberingShell, find, open_context, type_text, until
from ui.screens import Context
from ui.screens.interview import steps
from ui.screens.interview.declined import Declined
from ui.screens.interview.view import InterviewScreen
from ui.widgets.answers import AnswerCard
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeTextEdit


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Context, RememberingShell]]:
    with open_context(tmp_path / "vault") as pair:
        yield pair


@pytest.fixture
def screen(qtbot: Any, opened: tuple[Context, RememberingShell]) -> InterviewScreen:
    return begin(qtbot, opened[0])


def begin(qtbot: Any, context: Context, **arguments: Any) -> InterviewScreen:
    made = InterviewScreen(context)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.entered(**{"testimony": None, **arguments})
    return made


def answer(screen: InterviewScreen, words: str) -> None:
    find(screen, AnswerCard, words).click()


def press(qtbot: Any, screen: InterviewScreen, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    screen.activateWindow()
    qtbot.keyClick(screen, key, modifier)


def account_of(screen: InterviewScreen) -> Any:
    return screen.controller.account


def test_every_step_can_be_shown(qtbot: Any, screen: InterviewScreen) -> None:
    for step in steps.order(own=False):
        screen.show_step(step)
        assert screen.state()["step"] == step


def test_three_questions_come_first_and_nothing_is_preselected(qtbot: Any, screen: InterviewScreen) -> None:
    assert screen.state()["step"] == steps.CONSENT
    assert not [card for card in screen.findChildren(AnswerCard) if card.isChecked()]
    answer(screen, "Yes")
    answer(screen, "Nobody")
    answer(screen, "Voice only")
    assert screen.state()["step"] == steps.CORE
    (consent,) = account_of(screen).consents.values()
    assert consents.answer(consent, Purpose.KEEP).state is ConsentState.GIVEN
    assert consents.answer(consent, Purpose.LINK).state is ConsentState.NOT_ASKED
    assert (consent.nobody_named, consent.face_or_sound_only) == (True, "sound-only")
    assert (consent.text_version, consent.explained_by) == ("en/1", "Қарлығаш")
    assert screen.controller.recordable == {"sound", "photograph"}


def test_the_language_of_the_questions_is_the_witnesss_and_is_remembered(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    screen = begin(qtbot, opened[0])
    screen.controller.choose_language("ug")
    screen.show_step(steps.CONSENT)
    find(screen, AnswerCard, "ھەئە").click()
    (consent,) = account_of(screen).consents.values()
    assert (consent.language, consent.text_version) == ("ug", "ug/1")
    assert screen.leave()
    assert begin(qtbot, opened[0]).controller.language == "ug"


@pytest.mark.parametrize(("window", "asked"), [("ug_CN", "ug"), ("kk_KZ", "kk"), ("kk_Arab_CN", "kk-Arab")])
def test_the_first_witness_is_asked_in_the_language_of_the_window(
    qtbot: Any, opened: tuple[Context, RememberingShell], window: str, asked: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(window))
    try:
        assert begin(qtbot, opened[0]).controller.language == asked
    finally:
        QLocale.setDefault(before)


def test_no_asks_to_destroy_and_one_key_alone_does_it(qtbot: Any, screen: InterviewScreen) -> None:
    vault, record = screen.context.vault, account_of(screen).id
    answer(screen, "No")
    assert screen._ending.question is not None
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen._ending.question is None
    assert interview.open_account(vault, record)
    press(qtbot, screen, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    harmless = find(screen, QAbstractButton, "No, go on")
    until(qtbot, harmless.hasFocus)
    qtbot.keyClick(harmless, Qt.Key.Key_Delete)
    assert screen.controller.over
    with pytest.raises(NotFound):
        interview.open_account(vault, record)
    assert not screen.interviewing()
    assert find(screen, QAbstractButton, "New testimony")


def test_a_break_shows_nothing_but_the_way_on(qtbot: Any, screen: InterviewScreen) -> None:
    press(qtbot, screen, Qt.Key.Key_F3)
    cover = screen._covers.now
    assert cover is not None
    assert cover.size() == screen.window().size()
    assert [button.text() for button in cover.findChildren(QAbstractButton)] == ["Continue"]
    qtbot.keyClick(cover, Qt.Key.Key_F12)
    assert screen.state()["step"] == steps.CONSENT
    qtbot.keyClick(cover, Qt.Key.Key_F3)
    assert screen._covers.now is None


def test_enter_goes_from_one_of_the_nine_to_the_next(qtbot: Any, screen: InterviewScreen) -> None:
    screen.show_step(steps.CORE)
    type_text(find(screen, SafeTextEdit, "Who are you?"), "Гүлжан")
    qtbot.keyClick(find(screen, SafeTextEdit, "Who are you?"), Qt.Key.Key_Return)
    type_text(find(screen, SafeTextEdit, "How are you related to them?"), "апасы")
    core = account_of(screen).testimony.core
    assert (core.who_are_you, core.how_related) == ("Гүлжан", "апасы")
    press(qtbot, screen, Qt.Key.Key_F12)
    assert screen.state()["step"] == steps.NARRATIVE


def test_ending_asks_once_for_what_is_missing_and_then_keeps(qtbot: Any, screen: InterviewScreen) -> None:
    answer(screen, "Yes")
    screen._ending.keep()
    assert screen.state()["step"] == steps.CLOSING
    assert not screen.controller.over
    screen._ending.keep()
    assert screen.controller.over
    account = account_of(screen)
    assert account.testimony.state is TestimonyState.FINISHED
    (consent,) = account.consents.values()
    assert consents.package_state(consent, Package.PUBLIC) is ConsentState.NOT_ASKED


def test_left_before_answering_it_is_marked_and_nothing_is_answered_for_the_witness(
    qtbot: Any, screen: InterviewScreen
) -> None:
    vault, record = screen.context.vault, account_of(screen).id
    screen._ending.keep()
    assert screen.state()["step"] == steps.CONSENT
    screen._ending.keep()
    until(qtbot, lambda: screen.controller.over)
    account = interview.open_account(vault, record).account
    assert account.testimony.left is not None
    assert not [a for consent in account.consents.values() for a in consent.answers]


def test_a_child_is_asked_with_a_guardian_by_voice_alone_and_not_about_publication(
    qtbot: Any, screen: InterviewScreen
) -> None:
    (person,) = screen.controller.testifiers()
    find(screen, QAbstractButton, "Under 18").click()
    assert screen.controller.recordable == {"sound"}
    answer(screen, "Yes")
    assert account_of(screen).consents == {}
    screen.controller.set_consent(person, guardian="Апасы")
    press(qtbot, screen, Qt.Key.Key_F12)
    answer(screen, "Yes")
    (consent,) = account_of(screen).consents.values()
    assert (consent.guardian, consent.assent, consent.ask_again_at_18) == ("Апасы", True, "unknown")
    answer(screen, "Yes")
    answer(screen, "Nobody")
    with pytest.raises(AssertionError):
        find(screen, AnswerCard, "Face and voice")
    screen.show_step(steps.CLOSING)
    answer(screen, "Yes")
    answer(screen, "Yes")
    assert steps.after_open(account_of(screen), is_minor=screen.controller.is_minor) == []
    (consent,) = account_of(screen).consents.values()
    assert consents.answer(consent, Purpose.PUBLIC_WEB).state is ConsentState.NOT_ASKED


def test_several_who_speak_are_asked_each_and_have_marks(qtbot: Any, screen: InterviewScreen) -> None:
    find(screen, QAbstractButton, "Another witness speaks too").click()
    assert [t.speaker for t in account_of(screen).testimony.testifiers] == ["S1", "S2"]
    for _ in range(2):
        answer(screen, "Yes")
        answer(screen, "Nobody")
        answer(screen, "Voice only")
    assert len(account_of(screen).consents) == 2
    screen.show_step(steps.NARRATIVE)
    page = screen._page
    page.insert_speaker(1)  # type: ignore[union-attr]
    assert account_of(screen).testimony.narrative == "S2: "
    assert page.speakers._now.text() == "Now speaks S2"  # type: ignore[union-attr]
    press(qtbot, screen, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.speakers._now.text() == "Now speaks S1"  # type: ignore[union-attr]


def test_exceptions_and_conditions_stand_by_use(qtbot: Any, screen: InterviewScreen) -> None:
    screen.show_step(steps.CLOSING)
    answer(screen, "Yes")
    answer(screen, "Yes, but…")
    find(screen, QAbstractButton, "courts").click()
    (consent,) = account_of(screen).consents.values()
    assert consents.answer(consent, Purpose.COURTS).state is ConsentState.REFUSED
    assert consents.answer(consent, Purpose.OWN_CASE).state is ConsentState.WITH_CONDITIONS


def test_the_next_relative_starts_with_the_family_and_none_of_it_is_the_witnesss(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    first = begin(qtbot, context)
    answer(first, "Yes")
    victim = first.controller.add_person(Role.VICTIM)
    first.controller.set_consent(first.controller.testifiers()[0], who_must_never_see="the uncle")
    first.show_step(steps.PEOPLE)
    assert first.leave()
    screen = begin(qtbot, context, earlier=account_of(first).id)
    account = account_of(screen)
    assert [person.known_from for person in account.people.values() if Role.VICTIM in person.roles] == [victim]
    assert account.consents == {}
    assert "the uncle" in screen._note._title.text()
    assert account.testimony.next_of_case == account_of(first).testimony.case_number
    with context.vault.reader() as reader:
        assert {revision.origin for revision in reader.revisions(account.id)} == {"staff-inference"}


def test_of_a_family_whose_witness_left_or_refused_nothing_is_taken_over(
    qtbot: Any, opened: tuple[Context, RememberingShell]
) -> None:
    first = begin(qtbot, opened[0])
    first.controller.add_person(Role.VICTIM)
    answer(first, "No")
    first._ending.close_question()
    assert first.leave()
    screen = begin(qtbot, opened[0], earlier=account_of(first).id)
    assert not [person for person in account_of(screen).people.values() if person.known_from]
    assert account_of(screen).testimony.next_of == ""


def test_an_answer_that_needs_words_has_the_focus_in_them(qtbot: Any, screen: InterviewScreen) -> None:
    answer(screen, "Yes")
    answer(screen, "Somebody must not")
    field = find(screen, SafeTextEdit, "Who must never see it?")
    until(qtbot, field.hasFocus)
    type_text(field, "күйеуінің інісі")
    (consent,) = account_of(screen).consents.values()
    assert consent.who_must_never_see == "күйеуінің інісі"


def test_what_nobody_expected_is_told_with_a_way_back(
    qtbot: Any, opened: tuple[Context, RememberingShell], monkeypatch: pytest.MonkeyPatch
) -> None:
    context, shell = opened

    def fail(*_args: object, **_named: object) -> None:
        raise ZeroDivisionError("Мұратхан")

    monkeypatch.setattr(interview, "keep_draft", fail)
    screen = begin(qtbot, context)
    for key in (Qt.Key.Key_F12, Qt.Key.Key_F9, Qt.Key.Key_F3, Qt.Key.Key_F2):
        press(qtbot, screen, key)
        if screen._covers.now is not None:
            screen._covers.now.finish()
    find(screen, QAbstractButton, "Back to Today").click()
    assert shell.opened == [("today", {})]
    assert screen.leave()


def test_a_testimony_in_which_nothing_was_said_leaves_nothing(
    screen: InterviewScreen, opened: tuple[Context, RememberingShell]
) -> None:
    context, _shell = opened
    record = account_of(screen).id
    assert screen.stands_ready()
    assert screen.leave()
    with pytest.raises(NotFound):
        interview.open_account(context.vault, record)


def test_what_is_not_to_be_asked_again_is_written_down_and_stays_in_sight(qtbot: Any, screen: InterviewScreen) -> None:
    screen.show_step(steps.CLOSING)
    closing = screen._page
    assert closing is not None
    closing.show_part(5)  # type: ignore[attr-defined]
    topics = find(screen, SafeTextEdit, "What they do not want to be asked about again, one on each line")
    type_text(topics, "the cell")
    qtbot.keyClick(topics, Qt.Key.Key_Return)
    type_text(topics, " her brother ")
    assert account_of(screen).testimony.care.topics_declined == ("the cell", "her brother")
    for step in (steps.CORE, steps.NARRATIVE):
        screen.show_step(step)
        QApplication.processEvents()
        (line,) = [one for one in screen.findChildren(Declined) if one.isVisible()]
        assert "the cell · her brother" in [label.text() for label in line.findChildren(Text)]


def test_a_spoken_consent_is_no_narrative_and_nothing_pops_up(qtbot: Any, screen: InterviewScreen) -> None:
    account, _taken = interview.attach(screen.context.vault, account_of(screen), io.BytesIO(b"yes"), "take-01.ogg")
    take = msgspec.structs.replace(account.testimony.attachments[0], take=consents.CONSENT_TAKE)
    screen.controller.edit(lambda _account: account.with_testimony(attachments=(take,)))
    assert steps.NARRATIVE not in steps.done(account_of(screen))
    before = set(QApplication.topLevelWidgets())
    screen.show_step(steps.CONSENT)
    assert {one for one in QApplication.topLevelWidgets() if one.isVisible()} <= before


def test_next_says_where_it_leads(qtbot: Any, screen: InterviewScreen) -> None:
    assert screen._foot.next.text() == "Next"
    press(qtbot, screen, Qt.Key.Key_F12)
    press(qtbot, screen, Qt.Key.Key_F12)
    assert screen._foot.next.text() == "Next: Nine questions"
    press(qtbot, screen, Qt.Key.Key_Escape)
    assert screen._foot.next.text() == "Next"
