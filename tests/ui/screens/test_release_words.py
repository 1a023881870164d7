"""Reports: who stands on the list, what the check of the file found in plain words, letters that no font has."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import LeakFound
from intake.model.dossier import Release
from intake.model.ids import new_id
from intake.model.names import Name
from intake.model.person import Person, Role
from intake.model.testimony import Testimony
from intake.services import casework, organisation
from intake.vault.vault import Vault
from tests.ui.screens.desk import at_desk, pick, settle, show, words_of
from tests.ui.screens.test_release import People as Case
from tests.ui.screens.test_release import case, choose  # noqa: F401
from ui.screens import Context
from ui.screens.release.detail import ReportScreen
from ui.screens.release.release_step import ReleaseStep
from ui.screens.release.view import ReleaseScreen

NO_FONT_HAS = "\U00010c00"
"""A letter of the Old Turkic script: no font that reports are set in has it."""


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock, cheap_params: Argon2Params) -> Iterator[Vault]:
    """A coordinator's vault with one man in two testimonies."""
    with (
        Secret(b"a passphrase of several words") as passphrase,
        Vault.create(
            tmp_path / "two", passphrase, pseudonym="Kestrel", clock=clock, params=cheap_params, size_step=1 << 16
        ) as made,
    ):
        organisation.create(made, "Archive", clock=clock)
        yield made


def told_of(vault: Vault, name: str, number: str) -> str:
    testimony, person = new_id(), new_id()
    who = Person(testimony=testimony, names=(Name(id=new_id(), text=name),), roles=(Role.VICTIM,))

    def save(writer: Any) -> None:
        writer.save(testimony, "testimony", Testimony(case_number=number))
        writer.save(person, "person", who)

    vault.write(save)
    return person


def test_somebody_whom_a_coordinator_linked_stands_there_once(qtbot: Any, vault: Vault, clock: FixedClock) -> None:
    first, second = told_of(vault, "Dauletbek", "AAAA-0001"), told_of(vault, "Dauletbek", "AAAA-0002")
    third = told_of(vault, "Дәулетбек", "AAAA-0003")
    with at_desk(vault, clock) as (context, shell):
        before = show(qtbot, ReleaseScreen(context))
        assert set(before.rows) == {first, second, third}
        casework.judge(vault, first, second, same=True)
        casework.judge(vault, third, second, same=True)
        for query in ("", "Dauletbek"):
            screen = show(qtbot, ReleaseScreen(context))
            screen.query.setText(query)
            screen.search()
            settle(qtbot, screen)
            people = [one for one in screen._found if one.kind == "person"]
            assert len(people) == 1
            assert "3 testimony(ies)" in words_of(screen)
            assert "Дәулетбек" in words_of(screen)
        next(iter(screen.rows.values())).box.click()
        action = screen.primary()
        assert action is not None
        action.run()
        (_key, chosen) = shell.opened[-1]
        assert set(chosen["persons"]) < {first, second, third}


def test_what_the_check_found_is_said_in_words_and_with_its_code(
    qtbot: Any,
    case: tuple[Vault, Case],  # noqa: F811
    clock: FixedClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from ui.screens.release import controller

    def find(*_: Any, **__: Any) -> None:
        raise LeakFound(findings=2, place="metadata", kind="forbidden")

    with at_desk(case[0], clock) as (context, _desk):
        screen = report(qtbot, context, case[1])
        screen.show_step("release")
        monkeypatch.setattr(controller.release, "release", find)
        screen._save()
        assert screen.releasing.picker is not None
        pick(screen.releasing.picker, tmp_path, save="report.pdf")
        settle(qtbot, screen)
        words = words_of(screen)
        assert "a protected name, number or address stands in it" in words
        assert "forbidden, metadata" in words
        assert "Nothing was released" in words


def test_letters_without_a_font_are_said_before_and_put_on_record(
    qtbot: Any,
    case: tuple[Vault, Case],  # noqa: F811
    clock: FixedClock,
    tmp_path: Path,
) -> None:
    vault, people = case
    organisation.create(vault, f"Archive {NO_FONT_HAS}", clock=clock)
    with at_desk(vault, clock) as (context, _desk):
        screen = report(qtbot, context, people)
        screen.show_step("release")
        assert isinstance(screen.body, ReleaseStep)
        assert "no font has would be shown" in words_of(screen)
        screen._save()
        assert screen.releasing.picker is not None
        pick(screen.releasing.picker, tmp_path, save="report.pdf")
        settle(qtbot, screen)
        assert screen.releasing.out is not None, words_of(screen)
        with vault.reader() as reader:
            (record,) = dict(reader.records_of_type(Release)).values()
        assert record.replaced_letters > 0
        listed = show(qtbot, ReleaseScreen(context))
        assert "shown as □" in words_of(listed)


def report(qtbot: Any, context: Context, people: Case) -> ReportScreen:
    screen = show(qtbot, ReportScreen(context), person=people.father)
    choose(qtbot, screen, "un-procedures")
    return screen
