"""Decides at what level a person or an account may be told of to an audience, and why not more. Pure functions.

Default refusal. An inside source is never told of, whatever anybody allowed; a minor never in public; of somebody
detained only what a best-interest record of two deciders lets through. It never raises a level for any reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from intake.model.consent import LEVELS, BestInterest, Consent, Freedom, Level, Purpose
from intake.model.dates import PartialDate, sort_key, span
from intake.model.person import Person, Role
from intake.model.status import DETAINED, Status, StatusKind
from intake.model.testimony import Testimony, TestimonyKind, TestimonyState
from intake.redaction.answers import Allowed, allowed_for, cap, keeping_refused, lower, parsed_last_day, still_waiting
from intake.redaction.audiences import AUDIENCES, Audience
from intake.redaction.reasons import Why

__all__ = [
    "AUDIENCES",
    "Audience",
    "Decision",
    "decide",
    "decide_atom",
    "decide_testimony",
    "is_minor",
    "needs_best_interest",
]


@dataclass(frozen=True, slots=True)
class Decision:
    """`level` is the highest allowed; `reasons` are empty only for NAMED."""

    level: Level
    reasons: tuple[Why, ...] = ()

    @property
    def used(self) -> bool:
        return self.level is not Level.NOT_USED

    @property
    def quotes(self) -> bool:
        """Whether redacted free text may be used: not where details are to be generalised."""
        return self.level in (Level.PSEUDONYM, Level.NAMED)


def decide(audience: Audience, records: Sequence[Person], consents: Sequence[Consent], now: datetime) -> Decision:
    """At what level one human being may be told of to `audience`.

    `records`: all person records of that human being, `consents`: all consent records about them, each in its strictest
    reading. `now`: aware UTC.
    """
    roles = {role for person in records for role in person.roles}
    if Role.INSIDE_SOURCE in roles:
        return Decision(Level.NOT_USED, (Why.INSIDE_SOURCE,))
    if not roles & {Role.TESTIFIER, Role.VICTIM, Role.RELATIVE}:
        if roles & {Role.ALLEGED_PERPETRATOR, Role.OFFICIAL}:
            return Decision(Level.GENERALISED, (Why.OFFICE_ONLY,))
        return Decision(Level.NOT_USED, (Why.NOT_A_SUBJECT,))
    if keeping_refused(consents, now):
        return Decision(Level.NOT_USED, (Why.KEEPING_REFUSED,))
    allowed = _allowed(audience, records, consents, now, roles)
    limit = audience.witness if Role.TESTIFIER in roles and Role.VICTIM not in roles else audience.others
    allowed = cap(allowed, limit, Why.AUDIENCE_LIMIT)
    return Decision(allowed.level, allowed.reasons)


def _allowed(
    audience: Audience, records: Sequence[Person], consents: Sequence[Consent], now: datetime, roles: set[Role]
) -> Allowed:
    minor = is_minor(records, now.date())
    if minor and audience.public:
        return Allowed(Level.NOT_USED, (Why.MINOR,))
    if minor and not any(consent.guardian.strip() and consent.assent is True for consent in consents):
        return Allowed(Level.NOT_USED, (Why.GUARDIAN_MISSING,))
    adult_since = None if minor else _eighteenth_birthday(records)
    purposes = (*audience.purposes, *audience.own_name)
    if needs_best_interest(records):
        allowed = _best_interest(consents, purposes, now, audience.public)
        allowed = lower(allowed, _restrictions(consents, purposes, now))
    else:
        allowed = allowed_for(consents, purposes, now, public=audience.public, adult_since=adult_since)
    return _own_wish(allowed, audience, consents)


def _restrictions(consents: Sequence[Consent], purposes: Iterable[Purpose], now: datetime) -> Allowed:
    """What answers recorded about somebody detained take away: relatives cannot consent, but can refuse."""
    result = Allowed(Level.NAMED)
    for purpose in purposes:
        words = {answer.id for consent in consents for answer in consent.answers}
        if purpose.value not in words:
            continue
        answered = allowed_for(consents, (purpose,), now, public=False)
        if answered.reasons != (Why.NOT_ASKED,):
            result = lower(result, answered)
    return result


def _best_interest(consents: Sequence[Consent], purposes: Iterable[Purpose], now: datetime, public: bool) -> Allowed:
    records = [consent.best_interest for consent in consents if consent.best_interest is not None]
    if not records:
        return Allowed(Level.NOT_USED, (Why.BEST_INTEREST_MISSING,))
    result = Allowed(Level.NAMED)
    for record in records:
        result = lower(result, _one_best_interest(record, tuple(purposes), now, public))
    return result


def _one_best_interest(record: BestInterest, purposes: tuple[Purpose, ...], now: datetime, public: bool) -> Allowed:
    first, second = record.first_decider.strip().casefold(), record.second_decider.strip().casefold()
    decided = parsed_last_day(record.decided_on)
    if not first or not second or first == second or not record.reasons.strip() or decided is None:
        return Allowed(Level.NOT_USED, (Why.BEST_INTEREST_MISSING,))
    if not set(purposes) <= set(record.purposes):
        return Allowed(Level.NOT_USED, (Why.BEST_INTEREST_PURPOSE,))
    review = parsed_last_day(record.review_on)
    if review is None or now.date() > review:
        return Allowed(Level.NOT_USED, (Why.REVIEW_DUE,))
    if public and still_waiting(decided, now):
        return Allowed(Level.NOT_USED, (Why.WAITING_TIME,))
    allowed = Allowed(record.level, () if record.level is Level.NAMED else (Why.LEVEL_OF_CONSENT,))
    for relative in record.relatives:
        # Close unless somebody said not: a wrong pseudonym costs less than a wrong name.
        if relative.close is not False and relative.objects is True:
            allowed = cap(allowed, Level.PSEUDONYM, Why.RELATIVE_OBJECTS)
        elif relative.close is not False and relative.objects is None:
            allowed = cap(allowed, Level.PSEUDONYM, Why.RELATIVE_NOT_HEARD)
    return allowed


def _own_wish(allowed: Allowed, audience: Audience, consents: Sequence[Consent]) -> Allowed:
    for consent in consents:
        wish = consent.own_wish
        if wish is None or not (wish.wish.strip() or wish.heard_on or wish.level is not Level.NOT_USED):
            continue
        if audience.public and wish.freedom is not Freedom.FREE:
            return Allowed(Level.NOT_USED, (Why.OWN_WISH_NOT_FREE,))
        allowed = cap(allowed, wish.level, Why.OWN_WISH)
    return allowed


def needs_best_interest(records: Sequence[Person]) -> bool:
    """Whether nobody can consent: a victim who does not testify and is, or may be, detained.

    The latest statuses count, undated ones as the latest; none at all is not knowing.
    """
    roles = {role for person in records for role in person.roles}
    if Role.TESTIFIER in roles or Role.VICTIM not in roles:
        return False
    statuses = [status for person in records for status in person.statuses if status.kind is not None]
    if not statuses:
        return True
    latest = max(_when(status) for status in statuses)
    last = {status.kind for status in statuses if _when(status) == latest}
    return bool(last & (DETAINED | {StatusKind.UNKNOWN, StatusKind.SUMMONED, StatusKind.SHOWN_IN_STATE_MEDIA}))


def _when(status: Status) -> str:
    return sort_key(status.as_of) if status.as_of is not None else "9999"


def is_minor(records: Sequence[Person], today: date) -> bool:
    """Whether any record says under 18, or the latest possible birth date does."""
    birthday = _eighteenth_birthday(records)
    if birthday is not None:
        return today < birthday
    return any(person.under_18 is True for person in records)


def _eighteenth_birthday(records: Sequence[Person]) -> date | None:
    latest = [last for person in records if (last := _last_birth(person.birth_date)) is not None]
    if not latest:
        return None
    born = max(latest)
    day = 28 if (born.month, born.day) == (2, 29) else born.day
    return date(born.year + 18, born.month, day)


def _last_birth(birth: PartialDate | None) -> date | None:
    return span(birth)[1] if birth is not None else None


def decide_testimony(
    audience: Audience,
    testimony: Testimony,
    testifiers: Sequence[Decision],
    *,
    erasure_wished: bool = False,
    reprisal_hold: bool = False,
) -> Decision:
    """At what level an account may be used: as its most restrictive testifier allows. Nobody known: not used."""
    if erasure_wished or testimony.erasure_wish is not None:
        return Decision(Level.NOT_USED, (Why.ERASURE_WISHED,))
    if reprisal_hold:
        return Decision(Level.NOT_USED, (Why.REPRISAL_HOLD,))
    if testimony.kind is TestimonyKind.RETRACTION:
        return Decision(Level.NOT_USED, (Why.RETRACTED,))
    if testimony.left is not None and testimony.left.decision != "keep":
        return Decision(Level.NOT_USED, (Why.LEFT_UNANSWERED,))
    if testimony.state is not TestimonyState.FINISHED:
        return Decision(Level.NOT_USED, (Why.NOT_FINISHED,))
    if not testifiers:
        return Decision(Level.NOT_USED, (Why.NOBODY_TESTIFIES,))
    lowest = min(testifiers, key=lambda decision: LEVELS.index(decision.level))
    same = [decision for decision in testifiers if decision.level is lowest.level]
    reasons = tuple(dict.fromkeys(why for decision in same for why in decision.reasons))
    return Decision(lowest.level, reasons)


def decide_atom(
    atom: Purpose, audience: Audience, records: Sequence[Person], consents: Sequence[Consent], now: datetime
) -> Decision:
    """Whether a photograph, face, voice, copies of documents or contact may be used: by its own answer, and only where
    the person may be NAMED to the audience; any level above NOT_USED of the answer is a Yes."""
    person = decide(audience, records, consents, now)
    if person.level is not Level.NAMED:
        return Decision(Level.NOT_USED, person.reasons)
    allowed = allowed_for(consents, (atom,), now.astimezone(UTC), public=audience.public)
    return Decision(Level.NAMED) if allowed.level is not Level.NOT_USED else Decision(Level.NOT_USED, allowed.reasons)
