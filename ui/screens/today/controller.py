"""What Today shows, gathered from the services in one job. Counts and rows only; changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import day_of

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.errors import PutBack
    from intake.services.account import Account
    from intake.services.erasure_views import DecisionView
    from intake.services.finding import TestimonyRow
    from intake.services.leaving import ToAsk
    from intake.vault.vault import Reader, Vault

# More than a screen holds is not loaded: the list of testimonies has them all.
MOST_UNFINISHED, MOST_FINISHED, MOST_WAITING = 8, 50, 200


@dataclass(frozen=True, slots=True)
class UnfinishedRow:
    """A testimony that is not finished. `saved` is when its draft was last saved (ISO UTC), empty without a draft.

    `done` are the sections that have something in them, of "consent", "people", "narrative" and "happened".
    """

    record: str
    case_number: str
    name: str
    day: str = ""
    saved: str = ""
    done: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FinishedRow:
    """A testimony of today. `people` are those it tells of, `attachments` all of its media."""

    record: str
    case_number: str
    name: str
    people: int = 0
    attachments: int = 0
    sealed: bool = False
    left: bool = False
    """The witness left before saying whether it may be kept, and nobody has decided."""


@dataclass(frozen=True, slots=True)
class TodayData:
    """Everything on the screen. Sizes in bytes, days as YYYY-MM-DD or empty; `without_receipt` counts bundles."""

    day: str
    unfinished: tuple[UnfinishedRow, ...] = ()
    finished: tuple[FinishedRow, ...] = ()
    waiting: int = 0
    waiting_bytes: int = 0
    waiting_since: str = ""
    without_receipt: int = 0
    sent_on: str = ""
    rehearsal_due: bool = False
    handed_over: bool = False
    """Whether anything finished is covered by receipts."""
    backup_overdue: bool = False
    """For coordinators: the last good backup is older than a week, or there is none. Volunteers hand over."""
    backup_on: str = ""
    noticed: tuple[PutBack, ...] = ()
    camera_files: int = 0
    """Files of cameras that have no testimony yet, and cards that nobody has said are wiped."""
    cards: int = 0
    decisions: int = 0
    """For coordinators: requests by card and testimonies left unanswered that nobody has decided about."""
    to_ask: tuple[ToAsk, ...] = ()
    """Testimonies whose witness left, which a coordinator kept until they are asked."""
    erasures: tuple[DecisionView, ...] = ()
    """Proposals to erase that wait for our answer."""
    wishes: tuple[tuple[str, str], ...] = ()
    """(record, case number) of what a witness wants erased and nobody has proposed yet; for coordinators."""


Loader = Callable[["Vault", "Clock"], TodayData]

SEALED, SEALED_OPEN, SEALED_UNFINISHED = "sealed", "sealed-open", "sealed-unfinished"
"""States of the list for what only a coordinator opens."""

SECTIONS = ("consent", "people", "narrative", "happened")


def load(vault: Vault, clock: Clock) -> TodayData:
    """The day as the vault has it. Raises AmanatError."""
    from intake.model.testimony import TestimonyState
    from intake.services import (
        backup,
        camera_files,
        camera_matching,
        erasure_views,
        finding,
        leaving,
        noticing,
        recovery,
    )

    today = day_of(clock.now())
    with vault.reader() as reader:
        drafts = {row.record: row.changed for row in reader.drafts()}
        sent = [row for row in reader.bundles_out() if row.complete and not row.receipts]
    begun = [(item.record, item.case_number, item.name, "") for item in finding.begun(vault)]
    rows = finding.testimonies(vault, limit=MOST_UNFINISHED, state=TestimonyState.DRAFT.value)
    open_ones = _still_sealed(vault) + begun
    open_ones += [(row.record, row.case_number, _first(row), row.day) for row in rows]
    finished = finding.testimonies(vault, limit=MOST_FINISHED, state=TestimonyState.FINISHED.value)
    finished += finding.testimonies(vault, limit=MOST_FINISHED, state=SEALED)
    with vault.reader() as reader:
        made = backup.last_verified(reader)
        overdue = backup.is_overdue(reader, clock.now())
    left = {item.record for item in leaving.waiting(vault)}
    waiting = _waiting(vault)
    size, since = _weigh(vault, waiting)
    return TodayData(
        day=today,
        unfinished=tuple(
            UnfinishedRow(record, number, name, day, drafts.get(record, ""), _done(vault, record))
            for record, number, name, day in open_ones[:MOST_UNFINISHED]
        ),
        finished=tuple(
            FinishedRow(
                row.record,
                row.case_number,
                _first(row),
                len(row.names),
                row.attachments,
                row.state == SEALED,
                row.record in left,
            )
            for row in finished
            if row.day == today
        ),
        waiting=len(waiting),
        waiting_bytes=size,
        waiting_since=since,
        without_receipt=len(sent),
        sent_on=max((row.day for row in sent), default=""),
        rehearsal_due=recovery.rehearsal_due(vault, clock=clock),
        handed_over=bool(finished) and not waiting,
        backup_overdue=overdue and _is_coordinator(vault),
        backup_on="" if made is None else day_of(made),
        noticed=tuple(noticing.notices(vault)),
        camera_files=len(camera_matching.waiting(vault)),
        cards=len(camera_files.cards(vault)),
        decisions=_decisions(vault),
        to_ask=() if vault.read_only else tuple(leaving.to_ask(vault)),
        erasures=erasure_views.asked_of_us(vault),
        wishes=erasure_views.wished(vault),
    )


def _still_sealed(vault: Vault) -> list[tuple[str, str, str, str]]:
    """Sealed testimonies that can be gone on with until the lock: (record, case number, name, day)."""
    from intake.services import finding, sealed_session

    rows = finding.testimonies(vault, limit=MOST_UNFINISHED, state=SEALED_OPEN)
    return [(row.record, row.case_number, "", row.day) for row in rows if sealed_session.of(vault, row.record)]


def _is_coordinator(vault: Vault) -> bool:
    from intake.errors import AmanatError
    from intake.services.trust_store import load_trust, require_coordinator

    with vault.reader() as reader:
        try:
            require_coordinator(vault, load_trust(vault, reader))
        except AmanatError:
            return False
    return True


def _decisions(vault: Vault) -> int:
    from intake.services import consent_cards, leaving

    if not _is_coordinator(vault):
        return 0
    return len(leaving.waiting(vault)) + sum(not request.settled for request in consent_cards.requests(vault))


def _first(row: TestimonyRow) -> str:
    return row.names[0] if row.names else ""


def _waiting(vault: Vault) -> list[TestimonyRow]:
    """Finished testimonies that no receipt covers, a page at a time: only those can be handed over."""
    from intake.model.testimony import TestimonyState
    from intake.services import finding

    found: list[TestimonyRow] = []
    for delivered in ("no", "partly"):
        for state in (TestimonyState.FINISHED.value, SEALED, SEALED_UNFINISHED):
            after: TestimonyRow | None = None
            while page := finding.testimonies(vault, after=after, delivered=delivered, state=state):
                found += page
                after = page[-1]
    return found


def _weigh(vault: Vault, rows: list[TestimonyRow]) -> tuple[int, str]:
    """Bytes of media that wait and the day of the oldest; no bytes where there are too many to look at each."""
    if not rows:
        return 0, ""
    if len(rows) > MOST_WAITING:
        return 0, min(row.day for row in rows)
    with vault.reader() as reader:
        return sum(_media_size(vault, reader, row.record) for row in rows), min(row.day for row in rows)


def _media_size(vault: Vault, reader: Reader, record: str) -> int:
    return sum(vault.media.size(sha256) or 0 for sha256 in reader.media_named(record))


def _done(vault: Vault, record: str) -> tuple[str, ...]:
    from intake.services import interview, sealed_session

    session = sealed_session.of(vault, record)
    account = session.account if session is not None else interview.open_account(vault, record).account
    return tuple(section for section in SECTIONS if _filled(account, section))


def _filled(account: Account, section: str) -> bool:
    from intake.services import consents

    if section == "consent":
        return bool(account.consents) and not any(consents.unanswered(one) for one in account.consents.values())
    if section == "people":
        return bool(account.people)
    if section == "narrative":
        return bool(account.testimony.narrative or account.testimony.claims)
    return any(person.statuses or person.events for person in account.people.values())
