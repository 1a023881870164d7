"""What one person's consents allow for one purpose today: the most restrictive of everything that was ever answered.

Default refusal: no answer, an unknown day, an open condition or a doubt counts as No. Takes consents that are already
the strictest reading of each record (model.consent.strictest_values); looks at no clock of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from intake.errors import BadField
from intake.model.consent import LEVELS, Answer, Consent, ConsentState, Level, Purpose
from intake.model.dates import last_day, span
from intake.redaction.reasons import Why

PUBLIC_WAIT: Final = timedelta(hours=72)
# A consent says a day, not an hour: the wait begins where that day has ended everywhere on earth (UTC-12).
_DAY_ENDS_AFTER: Final = timedelta(hours=36)

_REFUSALS: Final = {
    ConsentState.NOT_ASKED: Why.NOT_ASKED,
    ConsentState.REFUSED: Why.REFUSED,
    ConsentState.WITHDRAWN: Why.WITHDRAWN,
    ConsentState.EXPIRED: Why.EXPIRED,
    ConsentState.SUPERSEDED: Why.SUPERSEDED,
}


@dataclass(frozen=True, slots=True)
class Allowed:
    """The highest level and why it is not higher; no reasons only for NAMED."""

    level: Level
    reasons: tuple[Why, ...] = ()


def lower(one: Allowed, other: Allowed) -> Allowed:
    """The more restrictive of two, with its reasons; of equal ones the reasons of both."""
    if LEVELS.index(one.level) < LEVELS.index(other.level):
        return one
    if LEVELS.index(other.level) < LEVELS.index(one.level):
        return other
    return Allowed(one.level, tuple(dict.fromkeys((*one.reasons, *other.reasons))))


def cap(allowed: Allowed, level: Level, why: Why) -> Allowed:
    """`allowed`, but at most `level`."""
    return lower(allowed, Allowed(level, (why,))) if _above(allowed.level, level) else allowed


def allowed_for(
    consents: Sequence[Consent],
    purposes: Iterable[Purpose],
    now: datetime,
    *,
    public: bool,
    adult_since: date | None = None,
) -> Allowed:
    """What `consents` of one person allow for all `purposes` together.

    `now` is aware UTC. `adult_since`: what was answered before that day is to be asked again.
    """
    result = Allowed(Level.NAMED)
    for purpose in purposes:
        result = lower(result, _purpose(consents, purpose, now, public, adult_since))
    return result


def keeping_refused(consents: Iterable[Consent], now: datetime) -> bool:
    """Whether anybody's answer to keeping it in the archive is a No by now: then nothing of it is used."""
    gone = (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED)
    return any(
        answer.state in gone or _expired(answer, now)
        for consent in consents
        for answer in consent.answers
        if answer.id == Purpose.KEEP.value
    )


def _purpose(
    consents: Sequence[Consent], purpose: Purpose, now: datetime, public: bool, adult_since: date | None
) -> Allowed:
    found = [(consent, answer) for consent in consents for answer in consent.answers if answer.id == purpose.value]
    standing = [pair for pair in found if pair[1].state is not ConsentState.SUPERSEDED]
    # "Not asked" beside an answer to the same question is no answer of its own.
    answered = [pair for pair in standing if pair[1].state is not ConsentState.NOT_ASKED]
    if not answered:
        why = Why.SUPERSEDED if found and not standing else Why.NOT_ASKED
        return Allowed(Level.NOT_USED, (why,))
    result = Allowed(Level.NAMED)
    for consent, answer in answered:
        result = lower(result, _answer(consent, answer, now, public, adult_since))
    return result


def _answer(consent: Consent, answer: Answer, now: datetime, public: bool, adult_since: date | None) -> Allowed:
    refusal = _REFUSALS.get(answer.state)
    if refusal is not None:
        return Allowed(Level.NOT_USED, (refusal,))
    if _expired(answer, now):
        return Allowed(Level.NOT_USED, (Why.EXPIRED,))
    bound = (
        answer.state is ConsentState.WITH_CONDITIONS
        or answer.conditions.strip()
        or answer.never_to.strip()
        or consent.who_must_never_see.strip()
    )
    if bound and answer.conditions_met is not True:
        return Allowed(Level.NOT_USED, (Why.CONDITION_OPEN,))
    if consent.risks_explained is False:
        return Allowed(Level.NOT_USED, (Why.RISKS_NOT_EXPLAINED,))
    given = _given_on(consent, answer)
    if adult_since is not None and now.date() >= adult_since and (given is None or given < adult_since):
        return Allowed(Level.NOT_USED, (Why.ASK_AGAIN_AT_18,))
    if public:
        if given is None:
            return Allowed(Level.NOT_USED, (Why.DAY_UNKNOWN,))
        if still_waiting(given, now):
            return Allowed(Level.NOT_USED, (Why.WAITING_TIME,))
    if answer.level is Level.NOT_USED:
        return Allowed(Level.NOT_USED, (Why.NO_LEVEL,))
    return Allowed(answer.level, () if answer.level is Level.NAMED else (Why.LEVEL_OF_CONSENT,))


def still_waiting(given: date, now: datetime) -> bool:
    """Whether less than 72 hours have passed since the end of the day `given`."""
    begins = datetime(given.year, given.month, given.day, tzinfo=UTC) + _DAY_ENDS_AFTER + PUBLIC_WAIT
    return now < begins


def _given_on(consent: Consent, answer: Answer) -> date | None:
    """The latest day on which it may have been given; None where that is not known."""
    if answer.given_on:
        return parsed_last_day(answer.given_on)
    return span(consent.given_at)[1] if consent.given_at is not None else None


def _expired(answer: Answer, now: datetime) -> bool:
    """Whether its last day is over or cannot be read."""
    if not answer.expires:
        return False
    last = parsed_last_day(answer.expires)
    return last is None or now.date() > last


def parsed_last_day(text: str) -> date | None:
    """The latest day that YYYY[-MM[-DD]] can mean; None for anything else."""
    try:
        return last_day(text)
    except BadField:
        return None


def _above(one: Level, other: Level) -> bool:
    return LEVELS.index(one) > LEVELS.index(other)
