"""A clock that goes back or far ahead: nothing is lost, locked out or let go of because of it."""

from __future__ import annotations

import contextlib
import io
import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from intake.cli.commands import run
from intake.cli.parser import build_parser
from intake.clock import FixedClock
from intake.errors import NotPermitted
from intake.services import backing_up, erasing, handover, inbox, organisation, policy, purging, upkeep
from tests.faults.works_away import BACKUP, PARAMS
from tests.intake.services.exchange_kit import (
    PASSPHRASE,
    Office,
    contents,
    deliver,
    exported,
    open_vault,
    record,
)

SHIFTS = {"back": timedelta(days=-4000), "forward": timedelta(days=4000)}


def set_clock(clock: FixedClock, by: timedelta) -> None:
    """The day of the wall; what counts seconds does not jump."""
    clock._now += by


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_whole_way_goes_on(made: Office, tmp_path: Path, shift: str) -> None:
    deliver(made, made.dana, tmp_path / "first", first=True)
    before = contents(made.dana)
    set_clock(made.clock, SHIFTS[shift])
    # rosters, certificates and cards are out of date now, or of the future: that warns and locks nobody out
    record(made.reopen("dana"), "after the clock was set")
    policy.change(made.ayna, clock=made.clock, lock_seconds=60)
    deliver(made, made.dana, tmp_path / "second")
    assert policy.show(made.dana).policy.lock_seconds == 60
    assert set(before) <= set(contents(made.dana))
    with made.dana.reader() as reader:
        assert {row.record for row in reader.list_testimonies()} <= set(contents(made.ayna).values())
    assert organisation.show(made.dana, clock=made.clock).role == "volunteer"
    assert upkeep.compare(made.dana) == []
    # and set right again
    set_clock(made.clock, -SHIFTS[shift])
    record(made.reopen("dana"), "after it was set right")
    report = inbox.import_bundles(made.ayna, exported(made.dana, tmp_path / "third"))
    assert [file.outcome for file in report.files] == ["imported"]
    assert report.open_gaps == 0
    assert made.dana.check().sound


def test_a_clock_set_forward_erases_nothing_early_that_was_not_decided(made: Office) -> None:
    testimony = record(made.ayna, "stays")
    set_clock(made.clock, timedelta(days=4000))
    assert erasing.carry_out(made.ayna, clock=made.clock) == 0
    assert testimony in contents(made.ayna).values()


def test_a_backup_of_a_wrong_day_is_stated_in_no_receipt(made: Office, tmp_path: Path) -> None:
    """A clock that was ahead while backing up must not make a coordinator say that later imports are in the backup."""
    from intake.crypto.secret import Secret

    set_clock(made.clock, timedelta(days=30))
    with Secret(BACKUP) as passphrase:
        backing_up.back_up(made.ayna, tmp_path / "backup", passphrase=passphrase, params=PARAMS)
    set_clock(made.clock, timedelta(days=-30))
    deliver(made, made.dana, tmp_path / "first", first=True)
    with made.dana.reader() as reader:
        assert [row.backup for row in reader.receipts()] == [""]
        testimony = reader.list_testimonies()[0].record
    with pytest.raises(NotPermitted):
        purging.purge(made.dana, [testimony])


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_command_line_under_a_shifted_clock(made: Office, shift: str) -> None:
    record(made.dana, "told before")
    made.dana.lock()
    folder = made.folder / "dana"
    out = made.folder / "out"
    assert command(folder, made.clock.now() + SHIFTS[shift], "bundle", "export", str(out))
    listed = command(folder, made.clock.now(), "testimony", "list")
    assert len(listed) == 1
    made.dana = open_vault(folder, made.clock)
    assert handover.plan(made.dana).covered == 0
    assert all(file.outcome == "quarantined" for file in inbox.import_bundles(made.ayna, sorted(out.iterdir())).files)


def command(vault: Path, moment: datetime, *words: str) -> list[object]:
    """What a command tells as JSON at that moment."""
    reading, writing = os.pipe()
    os.write(writing, PASSPHRASE)
    os.close(writing)
    told = io.StringIO()
    try:
        options = build_parser().parse_args(
            ["--vault", str(vault), "--passphrase-fd", str(reading), *words, "--json"]
        )
        with contextlib.redirect_stdout(told):
            assert run(options, clock=FixedClock(moment.astimezone(UTC))) == 0
    finally:
        os.close(reading)
    found: list[object] = json.loads(told.getvalue())
    return found


def test_what_comes_in_while_a_backup_is_made_is_not_said_to_be_in_it(made: Office, tmp_path: Path) -> None:
    from intake.crypto.secret import Secret

    record(made.dana, "first")
    sent = exported(made.dana, tmp_path / "out")
    done: list[bool] = []

    def progress(step: str, _done: int, _total: int) -> None:
        if not done and step != "prepare":
            done.append(True)
            made.clock.advance(minutes=5)
            inbox.import_bundles(made.ayna, sent)
            inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
            made.clock.advance(minutes=5)

    with Secret(BACKUP) as passphrase:
        backing_up.back_up(made.ayna, tmp_path / "backup", passphrase=passphrase, params=PARAMS, progress=progress)
    assert done
    made.clock.advance(minutes=5)
    inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    with made.dana.reader() as reader:
        assert [row.backup for row in reader.receipts()] == [""]
    backing_up.back_up(made.ayna, tmp_path / "backup")
    made.clock.advance(minutes=5)
    inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    with made.dana.reader() as reader:
        assert reader.receipts()[-1].backup != ""
