"""Erasing: who may, when, and that what was decided stays gone."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.errors import NoOrganisation, NotFound, NotPermitted
from intake.services import erasing, erasure_views, finding, handover, inbox, interview, organisation
from intake.services.account import Account
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office


def record(vault: Vault, clock: FixedClock, words: str, file: bytes = b"") -> Account:
    account = interview.start(vault, clock=clock).with_testimony(narrative=words)
    if file:
        account, _ = interview.attach(vault, account, io.BytesIO(file), "a.txt")
    interview.save(vault, account, finish=True)
    return account


def test_a_volunteer_erases_what_nobody_else_holds_and_it_is_searched_no_more(made: Office) -> None:
    clock = made.clock
    account = record(made.dana, clock, "Мұратхан туралы", b"x" * 100_000)
    sha256 = account.testimony.attachments[0].sha256
    assert erasing.erase_own(made.dana, account.id) > 0
    assert finding.search(made.dana, "Мұратхан") == []
    with pytest.raises(NotFound), made.dana.media.open(sha256):
        pass


def test_only_a_coordinator_decides_for_others_after_fourteen_days(made: Office) -> None:
    clock = made.clock
    account = record(made.ayna, clock, "Мұратхан туралы")
    mine = record(made.dana, clock, "бөлек сөз")
    with pytest.raises((NotPermitted, NoOrganisation)):
        erasing.decide(made.dana, mine.id, how_known="", danger=False, clock=clock)
    decided = erasing.decide(made.ayna, account.id, how_known="by voice", danger=False, clock=clock)
    assert (decided.erased, decided.effective, decided.by_one_alone) == (0, "2026-12-07", True)
    assert erasure_views.waiting(made.ayna, account.id, clock=clock) == "2026-12-07"
    assert len(finding.search(made.ayna, "Мұратхан")) == 1
    clock.advance(days=13)
    assert erasing.carry_out(made.ayna, clock=clock) == 0
    clock.advance(days=1)
    assert erasing.carry_out(made.ayna, clock=clock) > 0
    assert erasing.carry_out(made.ayna, clock=clock) == 0
    assert finding.search(made.ayna, "Мұратхан") == []


def test_a_decided_erasure_holds_against_the_bundle_it_came_in(made: Office, tmp_path: Path) -> None:
    clock = made.clock
    account = record(made.dana, clock, "Мұратхан туралы", b"y" * 100_000)
    out = tmp_path / "out"
    out.mkdir()
    handover.export(made.dana, handover.plan(made.dana), out)
    files = sorted(out.iterdir())
    inbox.import_bundles(made.ayna, files)
    organisation.admit(made.ayna, made.dana.key_id, clock=clock)
    assert len(finding.search(made.ayna, "Мұратхан")) == 1
    erasing.decide(made.ayna, account.id, how_known="by voice", danger=True, clock=clock)
    assert finding.search(made.ayna, "Мұратхан") == []
    # sent again, as from a backup: chosen by hand, since no receipt was given
    again = tmp_path / "again"
    again.mkdir()
    handover.export(made.dana, handover.plan(made.dana, [account.id]), again)
    inbox.import_bundles(made.ayna, [*files, *sorted(again.iterdir())])
    assert finding.search(made.ayna, "Мұратхан") == []
    with made.ayna.reader() as reader:
        assert reader.state(account.id).withheld > 0
    with pytest.raises(NotFound), made.ayna.media.open(account.testimony.attachments[0].sha256):
        pass
