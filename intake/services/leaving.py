"""A witness left before saying whether it may be kept: sealed to the coordinators, used for nothing, theirs to decide.

Must never be read by anybody who is not asked to decide: where a coordinator is known this laptop cannot open it again.
Where none is known it stays here, marked; the mark keeps it from every release (`redaction.policy`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.errors import NotPermitted
from intake.model.testimony import LEFT, ErasureWish, LeftUnanswered, Testimony
from intake.progress import CancelToken, Progress, no_progress
from intake.services import erasing, interview, sealed_later, sealed_session, sealing
from intake.services.release_care import left_decision

if TYPE_CHECKING:
    from intake.services.account import Account
    from intake.vault.vault import Vault

KEEP, DESTROY, WISHED = "keep", "destroy", "wished"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A testimony that waits for a decision."""

    record: str
    case_number: str
    left_on: str
    by: str
    attachments: int


def leave(
    vault: Vault,
    account: Account,
    *,
    clock: Clock,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
) -> bool:
    """Ends the account as it stands. True if it is sealed: then this vault cannot open it after this, or the lock.

    Raises MachineTrouble; when sealing alone fails it is kept here with its mark.
    """
    left = LeftUnanswered(what=LEFT, left_on=day_of(clock.now()))
    marked = account.with_testimony(left=left)
    session = sealed_session.of(vault, account.id)
    if session is not None:
        session.save(marked, finish=True)
        return True
    interview.save(vault, marked, finish=True)
    if not sealing.options(vault).possible:
        return False
    sealed_later.seal(vault, account.id, clock=clock, progress=progress, cancel=cancel)
    return True


def waiting(vault: Vault) -> list[Waiting]:
    """What this vault can read and no coordinator has decided about, by day."""
    found = []
    with vault.reader() as reader:
        deciders = reader.coordinators()
        for record in reader.records_that_say("testimony", LEFT):
            told = reader.load(record, Testimony)
            if told.left is not None and not left_decision(reader.state(record), deciders):
                found.append(
                    Waiting(record, told.case_number, told.left.left_on, told.interviewer, len(told.attachments))
                )
    return sorted(found, key=lambda item: item.left_on)


def decide(vault: Vault, testimony: str, decision: str, reasons: str, *, clock: Clock) -> str:
    """Decides on keeping or destroying; a reason is needed. Coordinators only. Returns the decision, or WISHED where
    others hold it too: then it goes as every erasure does, and nothing of it is used meanwhile.

    Raises NotPermitted, NotFound, NoOrganisation.
    """
    if decision not in (KEEP, DESTROY) or not reasons.strip():
        raise NotPermitted(reason="a decision needs a reason")
    with vault.reader() as reader:
        if vault.key_id not in reader.coordinators():
            raise NotPermitted(reason="only a coordinator decides")
        told = reader.load(testimony, Testimony)
    today = day_of(clock.now())
    left = msgspec.structs.replace(
        told.left or LeftUnanswered(what=LEFT),
        decision=decision,
        decided_on=today,
        decided_by=vault.pseudonym,
        reasons=reasons.strip(),
    )
    told = msgspec.structs.replace(told, left=left)
    if decision == DESTROY:
        wish = ErasureWish(asked_by=vault.pseudonym, asked_on=today, how_known=LEFT)
        told = msgspec.structs.replace(told, erasure_wish=told.erasure_wish or wish)
    vault.write(lambda writer: writer.save(testimony, "testimony", told, origin="staff-inference"))
    if decision == KEEP:
        return KEEP
    try:
        erasing.erase_own(vault, testimony)
    except NotPermitted:
        # others hold it or wrote to it: the way of every erasure, with its days and its second coordinator
        erasing.decide(vault, testimony, how_known=LEFT, danger=False, clock=clock)
        return WISHED
    return DESTROY
