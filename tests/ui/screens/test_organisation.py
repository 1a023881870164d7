"""Organisation and keys: begin, join, invite, compare, look after one's key; by the widgets and through real vaults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase
from intake.services import organisation
from intake.services.upkeep import identity
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import PASSPHRASE, STEP, Office
from tests.ui.screens.desk import Desk, at_desk, pick, press, settle, show, words_of
from tests.ui.screens.kit import open_context, type_text
from ui.screens.organisation.keys import IdentityPage
from ui.screens.organisation.view import OrganisationScreen

NEW = "harbour lantern quiet meadow silver ladder window"


def open_page(screen: OrganisationScreen) -> IdentityPage | None:
    return screen.identity


def test_an_organisation_is_begun_with_a_name_in_any_script(qtbot: Any, tmp_path: Path) -> None:
    with open_context(tmp_path / "vault") as (context, _shell):
        screen = show(qtbot, OrganisationScreen(context))
        assert screen.start is not None
        assert screen.primary() is None
        screen.start.create_button.click()
        assert screen.start.name_field.error
        type_text(screen.start.name, "Шырақ мұрағаты")
        press(qtbot, screen.start.name, Qt.Key.Key_Return)
        settle(qtbot, screen)
        view = organisation.show(context.vault, clock=context.clock)
        assert view.name == "Шырақ мұрағаты"
        screen.entered()
        settle(qtbot, screen)
        assert "Шырақ мұрағаты" in words_of(screen)
        assert "none yet" in words_of(screen)
        assert screen.primary() is not None


def test_an_invitation_written_here_is_joined_with_there(qtbot: Any, made: Office, tmp_path: Path) -> None:
    with at_desk(made.ayna, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        action = screen.primary()
        assert action is not None
        action.run()
        assert screen.picker is not None
        pick(screen.picker, tmp_path, save="invitation.amanat")
        settle(qtbot, screen)
    with open_context(tmp_path / "new", pseudonym="Ginger") as (context, shell):
        screen = show(qtbot, OrganisationScreen(context), join=True)
        assert screen.picker is not None
        pick(screen.picker, tmp_path, "invitation.amanat")
        settle(qtbot, screen)
        view = organisation.show(context.vault, clock=context.clock)
        assert (view.name, view.compared) == ("Invented Archive", False)
        assert not isinstance(shell, Desk) or shell.roles == 1


def test_a_file_that_is_no_invitation_changes_nothing_and_is_told(qtbot: Any, tmp_path: Path) -> None:
    (tmp_path / "else.txt").write_bytes(b"not an invitation")
    with open_context(tmp_path / "new") as (context, _shell):
        screen = show(qtbot, OrganisationScreen(context), join=True)
        assert screen.picker is not None
        pick(screen.picker, tmp_path, "else.txt")
        settle(qtbot, screen)
        assert screen.start is not None
        assert "well formed" in words_of(screen) or "not" in words_of(screen)


def test_the_role_is_asked_for_anew_after_joining(qtbot: Any, made: Office, tmp_path: Path) -> None:
    organisation.invite_to_file(made.ayna, tmp_path / "invitation", clock=made.clock)
    late = made.vault("late")
    with at_desk(late, made.clock) as (context, desk):
        screen = show(qtbot, OrganisationScreen(context), join=True)
        assert screen.picker is not None
        pick(screen.picker, tmp_path, "invitation")
        settle(qtbot, screen)
        assert desk.roles == 1


def test_numbers_are_compared_by_typing_those_of_the_other_side(qtbot: Any, made: Office) -> None:
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context), compare=True)
        numbers = screen.numbers
        assert numbers is not None and numbers.edit is not None and numbers.field is not None
        digits = organisation.show(made.dana, clock=made.clock).digits
        assert numbers.digits.digits == digits
        qtbot.keyClicks(numbers.edit, "12345 67890")
        press(qtbot, numbers.edit, Qt.Key.Key_Return)
        assert numbers.field.error
        numbers.edit.clear()
        wrong = " ".join(digits[::-1])
        qtbot.keyClicks(numbers.edit, wrong)
        numbers.button.click()
        settle(qtbot, screen)
        assert numbers.field.error
        assert not organisation.show(made.dana, clock=made.clock).compared
        numbers.edit.clear()
        qtbot.keyClicks(numbers.edit, " ".join(digits))
        press(qtbot, numbers.edit, Qt.Key.Key_Return)
        settle(qtbot, screen)
        assert organisation.show(made.dana, clock=made.clock).compared
        assert screen.numbers is not None and screen.numbers.edit is None


def test_the_identity_is_asked_for_twice_and_hidden_again(qtbot: Any, made: Office) -> None:
    secret = identity(made.dana)
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        assert screen.keys is not None
        screen.keys.identity_button.click()
        page = screen.identity
        assert page is not None and page.question is not None
        # the harmless answer has the keyboard, and Esc is the same
        press(qtbot, page.question.buttons[0], Qt.Key.Key_Escape)
        assert open_page(screen) is None
        screen.keys.identity_button.click()
        page = open_page(screen)
        assert page is not None and page.question is not None
        page.question.buttons[1].click()
        settle(qtbot, screen)
        assert secret not in words_of(screen)
        assert page.question is not None
        page.question.buttons[1].click()
        settle(qtbot, screen)
        assert page.text.text() == secret
        page.close_button.click()
        settle(qtbot, screen)
        assert secret not in words_of(screen)


def test_the_identity_is_written_only_where_a_path_was_given(qtbot: Any, made: Office, tmp_path: Path) -> None:
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        assert screen.keys is not None
        screen.keys.identity_button.click()
        for _ in range(2):
            assert screen.identity is not None and screen.identity.question is not None
            screen.identity.question.buttons[1].click()
        settle(qtbot, screen)
        assert screen.identity is not None
        screen.identity.file_button.click()
        assert screen.picker is not None
        pick(screen.picker, tmp_path, save="identity.txt")
        settle(qtbot, screen)
    assert (tmp_path / "identity.txt").read_text("ascii").strip() == identity(made.dana)


def test_the_passphrase_is_changed_and_the_old_one_no_longer_opens(qtbot: Any, made: Office) -> None:
    folder = made.folder / "dana"
    with at_desk(made.dana, made.clock) as (context, _desk):
        screen = show(qtbot, OrganisationScreen(context))
        assert screen.keys is not None
        screen.keys.passphrase_button.click()
        form = screen.form
        assert form is not None
        assert "still open with the old" in words_of(screen)
        form.change_button.click()
        assert form.old_field.error and form.new_field.error
        qtbot.keyClicks(form.old, "something else entirely")
        qtbot.keyClicks(form.new, NEW)
        qtbot.keyClicks(form.again, NEW)
        press(qtbot, form.again, Qt.Key.Key_Return)
        settle(qtbot, screen)
        assert form.old_field.error
        form.old.clear()
        qtbot.keyClicks(form.old, PASSPHRASE.decode())
        form.change_button.click()
        settle(qtbot, screen)
        assert screen.form is None
    made.dana.lock()
    with Secret(PASSPHRASE) as old, pytest.raises(WrongPassphrase):
        Vault.unlock(folder, old, clock=made.clock, size_step=STEP)
    with Secret(NEW.encode()) as new:
        Vault.unlock(folder, new, clock=made.clock, size_step=STEP).lock()
