"""What the page of Hand over shows, gathered from the services in one job. Values only; changes nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.errors import NoOrganisation
from intake.model.consent import Consent, ConsentState
from intake.model.sealed import size_class
from intake.model.testimony import TestimonyState
from intake.services import finding, handover, organisation, purging
from ui.screens.handover.for_whom import Recipient
from ui.screens.handover.sent import Sent
from ui.screens.handover.what_goes import Going, GoingItems

if TYPE_CHECKING:
    from intake.services.finding import TestimonyRow
    from intake.vault.vault import Reader, Vault

#: The choices of a largest file by the service's names; None is no limit.
LIMITS: tuple[tuple[str, int | None], ...] = (("any", None), *handover.SIZE_CHOICES.items())
#: Testimonies that are listed one by one; what is older goes along as one line.
MOST_LISTED = 200


@dataclass(frozen=True, slots=True)
class Overview:
    """`organisation` is its name, empty where this vault belongs to none. `drafts` stay; `more` are not listed."""

    today: str
    organisation: str = ""
    digits: tuple[str, ...] = ()
    compared: bool = False
    going: tuple[Going, ...] = ()
    drafts: int = 0
    more: int = 0
    recipients: tuple[Recipient, ...] = ()
    sent: tuple[Sent, ...] = ()
    limits: tuple[tuple[str, int | None], ...] = LIMITS
    leaving: purging.Overview | None = None
    items: GoingItems = field(default_factory=GoingItems)


def load(vault: Vault, clock: Clock) -> Overview:
    """Everything at once. Raises AmanatError."""
    today = day_of(clock.now())
    try:
        view = organisation.show(vault, clock=clock)
    except NoOrganisation:
        return Overview(today)
    rows = [
        row
        for delivered in ("no", "partly")
        for row in finding.testimonies(vault, limit=MOST_LISTED, delivered=delivered)
    ]
    with vault.reader() as reader:
        undelivered = reader.counts()["undelivered"]
        going = tuple(_going(vault, reader, row) for row in rows[:MOST_LISTED])
        archive = reader.undelivered_archive()
        done = reader.delivered_media_of(None)
        items = GoingItems(
            tuple(row.record for row in archive), sum(row.size for row in archive if row.sha256 not in done)
        )
        sent = tuple(
            Sent(row.bundle, row.day, row.size)
            for row in reversed(reader.bundles_out())
            if row.complete and not row.receipts
        )
    return Overview(
        today=today,
        organisation=view.name,
        digits=view.digits,
        compared=view.compared,
        going=going,
        more=max(0, undelivered - len(going)),
        drafts=len(finding.begun(vault)),
        recipients=tuple(
            Recipient(person.fingerprint, person.pseudonym, person.steward, person.lapsed)
            for person in view.coordinators
            if not person.is_me
        ),
        sent=sent,
        leaving=purging.overview(vault),
        items=items,
    )


def _going(vault: Vault, reader: Reader, row: TestimonyRow) -> Going:
    withdrawn, day = _withdrawn(reader, row.record)
    media = (vault.media.size(sha256) or 0 for sha256 in reader.media_named(row.record))
    return Going(
        record=row.record,
        case_number=row.case_number,
        name=row.names[0] if row.names else "",
        sealed=row.state.startswith("sealed"),
        size=size_class(sum(media)) if row.state.startswith("sealed") else sum(media),
        withdrawn=withdrawn,
        withdrawn_on=day,
        finished=row.state in (TestimonyState.FINISHED, "sealed", "sealed-unfinished"),
        again=row.delivered == "partly",
    )


def _withdrawn(reader: Reader, testimony: str) -> tuple[bool, str]:
    """Whether a consent of this testimony was taken back, and the last day on which."""
    days: list[str] = []
    for kind, record in reader.records_of_testimony(testimony):
        if kind == "consent":
            consent = reader.load(record, Consent)
            days += [answer.given_on for answer in consent.answers if answer.state is ConsentState.WITHDRAWN]
    return bool(days), max(days, default="")
