"""What is done behind a person's back after each unlock, and the identity for the worst day."""

from __future__ import annotations

from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.recipients import HybridIdentity
from intake.errors import AlreadyThere, ListsDisagreed
from intake.services import finding, interview, upkeep
from intake.vault.vault import Vault
from tests.intake.services.one_vault import vault

__all__ = ["vault"]


def test_nothing_is_said_while_all_is_well(vault: Vault, clock: FixedClock) -> None:
    interview.save(vault, interview.start(vault, clock=clock), finish=True)
    assert upkeep.compare(vault) == []
    assert upkeep.after_unlock(vault, clock=clock) == ()


def test_a_list_that_does_not_agree_with_the_log_is_told_and_built_again(vault: Vault, clock: FixedClock) -> None:
    account = interview.start(vault, clock=clock).with_testimony(narrative="бір сөз")
    interview.save(vault, account, finish=True)
    # what a page of yesterday's database put back would do to one table
    vault._thread.transact(lambda connection: connection.execute("DELETE FROM testimonies"))
    assert finding.testimonies(vault) == []
    with pytest.raises(ListsDisagreed):
        upkeep.after_unlock(vault, clock=clock)
    assert [row.record for row in finding.testimonies(vault)] == [account.id]
    assert upkeep.after_unlock(vault, clock=clock) == ()


def test_rebuilding_gives_equal_lists(vault: Vault, clock: FixedClock) -> None:
    for words in ("Мұратхан", "木拉提汗", "مۇراتحان"):
        interview.save(vault, interview.start(vault, clock=clock).with_testimony(narrative=words), finish=True)
    before = finding.testimonies(vault), finding.search(vault, "Muratkhan")
    built = upkeep.rebuild(vault)
    assert (built.revisions, built.differences) == (3, 0)
    assert (finding.testimonies(vault), finding.search(vault, "Muratkhan")) == before


def test_the_identity_opens_what_is_sent_to_this_vault(vault: Vault, tmp_path: Path) -> None:
    upkeep.identity_to_file(vault, tmp_path / "identity")
    text = (tmp_path / "identity").read_text()
    assert text.startswith("AGE-SECRET-KEY-PQ-1")
    assert HybridIdentity.parse(text.strip()).recipient() == vault.recipient
    with pytest.raises(AlreadyThere):
        upkeep.identity_to_file(vault, tmp_path / "identity")
