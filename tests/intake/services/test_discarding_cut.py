"""A testimony is destroyed with takes that it never came to name: a disk that refused, a sink that failed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.services import discarding, interview, recording
from intake.services.account import Account
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import make_vault
from tests.recording_kit import drained, feed, sound_plan


@pytest.fixture
def vault(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    with make_vault(tmp_path / "vault", "Dana", clock) as made:
        yield made


@pytest.mark.parametrize("ended", ["suspended", "finished", "empty"])
def test_nothing_of_a_take_that_nobody_names_is_left(vault: Vault, clock: FixedClock, ended: str) -> None:
    account = interview.start(vault, clock=clock)
    interview.keep_draft(vault, account)
    kept = _take(vault, account, clock, "finished")
    other = interview.start(vault, clock=clock)
    interview.keep_draft(vault, other)
    _take(vault, other, clock, ended)
    discarding.destroy(vault, other)
    assert vault.media.interrupted() == []
    assert vault.media.held() == [kept]
    assert recording.recover(vault) == (account.id,)


def _take(vault: Vault, account: Account, clock: FixedClock, ended: str) -> str:
    """A take that ended without being completed; its SHA-256 if it is whole."""
    plan = sound_plan()
    take = recording.begin(vault, account.id, plan, clock=clock)
    if ended != "finished":
        if ended == "suspended":
            take.sink.write(b"\1" * 3_000_000)
        take.sink.suspend()
        return ""
    recorder = recording.Recorder(take.sink, plan, clock=clock)
    recorder.start()
    feed(recorder, plan, 2, wait=lambda: drained(recorder))
    return recorder.stop(60).sha256  # type: ignore[union-attr]
