"""Left before consent was answered: sealed where a coordinator is known, marked elsewhere, decided with a reason."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.errors import NotFound, NotPermitted, TestimonySealed
from intake.model.consent import Level
from intake.model.testimony import LEFT, LeftUnanswered, Testimony, TestimonyState
from intake.redaction.policy import AUDIENCES, Decision, decide_testimony
from intake.redaction.reasons import Why
from intake.services import interview, leaving, organisation, sealed_session
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office, make_vault


@pytest.fixture
def alone(tmp_path: Path, clock: FixedClock) -> Iterator[Vault]:
    with make_vault(tmp_path / "alone", "Dana", clock) as vault:
        yield vault


def test_with_a_coordinator_it_is_sealed_and_cannot_be_opened_here(made: Office) -> None:
    account = interview.start(made.dana, clock=made.clock).with_testimony(narrative="what was said before the door")
    assert leaving.leave(made.dana, account, clock=made.clock)
    with pytest.raises((TestimonySealed, NotFound)):
        interview.open_account(made.dana, account.id)
    assert leaving.waiting(made.dana) == []


def test_sealed_at_birth_it_stays_so(made: Office) -> None:
    session = sealed_session.start(made.dana, clock=made.clock)
    assert leaving.leave(made.dana, session.account, clock=made.clock)
    assert session.account.testimony.left == LeftUnanswered(what=LEFT, left_on="2026-11-23")


def test_without_one_it_is_marked_and_waits(alone: Vault, clock: FixedClock) -> None:
    account = interview.start(alone, clock=clock)
    assert not leaving.leave(alone, account, clock=clock)
    (waiting,) = leaving.waiting(alone)
    assert (waiting.record, waiting.left_on) == (account.id, "2026-11-23")
    with pytest.raises(NotPermitted):
        leaving.decide(alone, account.id, leaving.KEEP, "they came back and said yes", clock=clock)


@pytest.mark.parametrize("audience", AUDIENCES.values() if hasattr(AUDIENCES, "values") else AUDIENCES)
def test_nothing_of_it_is_used_by_anybody(audience) -> None:  # type: ignore[no-untyped-def]
    told = Testimony(state=TestimonyState.FINISHED, left=LeftUnanswered(what=LEFT, left_on="2026-11-23"))
    decision = decide_testimony(audience, told, [Decision(Level.NAMED)])
    assert (decision.level, decision.reasons) == (Level.NOT_USED, (Why.LEFT_UNANSWERED,))


def test_a_coordinator_decides_with_a_reason(alone: Vault, clock: FixedClock) -> None:
    organisation.create(alone, "Archive", clock=clock)
    kept, gone = (interview.start(alone, clock=clock) for _ in range(2))
    for account in (kept, gone):
        leaving.leave(alone, account, clock=clock)
    with pytest.raises(NotPermitted):
        leaving.decide(alone, kept.id, leaving.KEEP, "  ", clock=clock)
    assert leaving.decide(alone, kept.id, leaving.KEEP, "they telephoned", clock=clock) == leaving.KEEP
    assert leaving.decide(alone, gone.id, leaving.DESTROY, "nobody can be asked", clock=clock) == leaving.DESTROY
    assert leaving.waiting(alone) == []
    left = interview.open_account(alone, kept.id).account.testimony.left
    assert left is not None
    assert (left.decision, left.decided_by, left.reasons) == ("keep", "Dana", "they telephoned")
    with pytest.raises(NotFound):
        interview.open_account(alone, gone.id)


def test_a_decision_that_no_coordinator_made_decides_nothing(alone: Vault, clock: FixedClock) -> None:
    account = interview.start(alone, clock=clock)
    leaving.leave(alone, account, clock=clock)
    left = LeftUnanswered(what=LEFT, left_on="2026-11-23", decision="keep", decided_by="Dana")
    interview.save(alone, interview.open_account(alone, account.id).account.with_testimony(left=left))
    assert [item.record for item in leaving.waiting(alone)] == [account.id]
