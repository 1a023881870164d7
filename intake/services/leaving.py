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
from intake.model.consent import Consent, ConsentState, Purpose
from intake.model.person import Person, Role
from intake.model.record_types import TYPE_NAMES
from intake.model.testimony import LEFT, ErasureWish, LeftUnanswered, Testimony
from intake.progress import CancelToken, Progress, no_progress
from intake.services import consents, discarding, erasing, interview, sealed_later, sealed_session, sealing
from intake.services.release_care import left_decision

if TYPE_CHECKING:
    from intake.services.account import Account
    from intake.vault.vault import Reader, Vault

KEEP, DESTROY, WISHED = "keep", "destroy", "wished"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A testimony that waits for a decision."""

    record: str
    case_number: str
    left_on: str
    by: str
    attachments: int


@dataclass(frozen=True, slots=True)
class ToAsk:
    """A testimony that a coordinator kept until its witness is asked. Days are YYYY-MM-DD."""

    record: str
    case_number: str
    left_on: str
    decided_by: str
    reasons: str


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


def to_ask(vault: Vault) -> list[ToAsk]:
    """What coordinators kept, this vault can read, and no witness has been asked about since; by day."""
    found = []
    with vault.reader() as reader:
        deciders = reader.coordinators()
        for record in reader.records_that_say("testimony", LEFT):
            told = reader.load(record, Testimony)
            left, kept = told.left, left_decision(reader.state(record), deciders) == KEEP
            if left is not None and kept and told.erasure_wish is None and _unasked(reader, record):
                found.append(ToAsk(record, told.case_number, left.left_on, left.decided_by, left.reasons))
    return sorted(found, key=lambda item: item.left_on)


def asked_again(vault: Vault, record: str) -> ToAsk | None:
    """That testimony, if it is one to be asked about."""
    return next((item for item in to_ask(vault) if item.record == record), None)


def _unasked(reader: Reader, testimony: str) -> bool:
    """Whether one who speaks has not said if it may be kept."""
    parts = reader.records_of_testimony(testimony)
    answered = set()
    for kind, record in parts:
        if kind == TYPE_NAMES[Consent]:
            held = reader.load(record, Consent)
            if consents.answer(held, Purpose.KEEP).state is not ConsentState.NOT_ASKED:
                answered.add(held.person)
    speak = {
        record
        for kind, record in parts
        if kind == TYPE_NAMES[Person] and Role.TESTIFIER in reader.load(record, Person).roles
    }
    return not speak or bool(speak - answered)


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


_SAID_NO = "the witness was asked again and said no"


def refused(vault: Vault, account: Account, *, clock: Clock) -> str:
    """The witness of one that was kept has been asked, and it is to be destroyed: by a coordinator as a decision, by
    whoever alone holds it at once. Returns "destroyed" or WISHED.

    Raises NotPermitted, NoOrganisation, MachineTrouble.
    """
    with vault.reader() as reader:
        coordinator = vault.key_id in reader.coordinators()
    if not coordinator:
        discarding.destroy(vault, account)
        return "destroyed"
    interview.save(vault, account)
    return WISHED if decide(vault, account.id, DESTROY, _SAID_NO, clock=clock) == WISHED else "destroyed"
