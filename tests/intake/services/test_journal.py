"""Unexpected errors are kept inside the vault, and nothing of what they say is."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.errors import BadMedia
from intake.services import journal, session
from intake.services.session import Settings
from intake.vault.vault import Vault
from tests.intake.services.one_vault import vault

__all__ = ["vault"]

CANARY = "Айгүл канарейка"


def _fail(words: str) -> None:
    held = words
    raise ValueError(held)


def _caught(words: str) -> Exception:
    try:
        try:
            _fail(words)
        except ValueError as error:
            raise KeyError(words) from error
    except KeyError as error:
        return error


def test_kept_without_a_word_of_what_it_said(vault: Vault) -> None:
    code = journal.note(vault, _caught(CANARY))
    with vault.reader() as reader:
        (entry,) = journal.entries(reader)
    assert (entry.code, entry.first, entry.last) == (code, "2026-11-23", "2026-11-23")
    assert entry.error.kinds == ("KeyError", "ValueError")
    assert code in entry.text
    assert CANARY not in entry.text and "Айгүл" not in repr(entry)


def test_places_are_of_the_code_and_never_of_the_computer(vault: Vault) -> None:
    try:
        session.unlock(Path("/nowhere/канарейка"), Secret(b"x"), clock=FixedClock())
    except Exception as error:
        scrubbed = journal.scrub(error)
    assert any(line.startswith("intake/services/session.py:") for line in scrubbed.where)
    assert not any("канарейка" in line or line.startswith("/") for line in scrubbed.where)
    assert scrubbed.where[0].startswith("<elsewhere>"), "this test is no part of the program"


def test_the_same_mistake_has_the_same_code_and_is_kept_once_a_day(vault: Vault, clock: FixedClock) -> None:
    first = journal.note(vault, _caught("one"))
    with vault.reader() as reader:
        position = reader.log_position()
    assert journal.note(vault, _caught("two")) == first
    with vault.reader() as reader:
        assert reader.log_position() == position
    clock.advance(days=1)
    journal.note(vault, _caught("three"))
    with vault.reader() as reader:
        (entry,) = journal.entries(reader)
    assert (entry.first, entry.last) == ("2026-11-23", "2026-11-24")


def test_codes_of_ours_are_told_beside_the_kind() -> None:
    assert journal.scrub(BadMedia()).kinds == ("intake.errors.media.BadMedia [bad-media]",)


def test_never_more_than_the_ceiling(vault: Vault) -> None:
    for number in range(journal.MOST_KEPT + 5):
        assert journal.keep(vault, journal.of_places([f"K{number}"], []))
    with vault.reader() as reader:
        kept = journal.entries(reader)
    assert len(kept) == journal.MOST_KEPT
    assert f"K{journal.MOST_KEPT + 4}" in {entry.error.kinds[0] for entry in kept}


def test_settings_live_beside_it(vault: Vault) -> None:
    session.save_settings(vault, Settings(palette="dark"))
    journal.note(vault, _caught("x"))
    assert session.settings(vault).palette == "dark"
    session.save_settings(vault, Settings(palette="light"))
    with vault.reader() as reader:
        assert len(journal.entries(reader)) == 1


def test_a_closed_vault_still_gives_the_code(vault: Vault) -> None:
    error = _caught("x")
    vault.lock()
    assert journal.note(vault, error) == journal.scrub(error).code


def test_an_endless_chain_ends() -> None:
    one, two = ValueError(), KeyError()
    one.__context__, two.__context__ = two, one
    assert journal.scrub(one).kinds == ("ValueError", "KeyError")


@given(st.text(), st.text())
def test_whatever_it_is_called_only_names_of_code_are_left(name: str, filename: str) -> None:
    assert journal._plain(name).isascii()
    assert "\n" not in journal._plain(name)
    assert journal._place("/somewhere/" + filename) == "<elsewhere>" or "-packages/" in filename
