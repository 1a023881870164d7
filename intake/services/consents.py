"""Consent as it is asked: three packages that stand for the purposes of the record. Presumes nothing.

An unanswered package leaves every purpose "not asked", which counts as No. The organisation's own packages come with
its forms; these three are the ones there are without.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from intake.clock import Clock, day_of
from intake.model.consent import Answer, Consent, ConsentState, Level, Purpose


class Package(StrEnum):
    SAFEKEEPING = "safekeeping"
    UN_AND_COURTS = "un-and-courts"
    PUBLIC = "public"


PURPOSES: dict[Package, tuple[Purpose, ...]] = {
    Package.SAFEKEEPING: (Purpose.KEEP, Purpose.LINK),
    Package.UN_AND_COURTS: (
        Purpose.PARTNERS,
        Purpose.UN_IN_CONFIDENCE,
        Purpose.UN_PUBLICATION,
        Purpose.OWN_CASE,
        Purpose.COURTS,
    ),
    Package.PUBLIC: (Purpose.JOURNALISTS, Purpose.PUBLIC_DATABASE, Purpose.PUBLIC_WEB),
}
"""Sending a name to the government, petitions, and pictures, voice and copies are asked by themselves."""


def answer(consent: Consent, purpose: Purpose) -> Answer:
    """What was said about one purpose; "not asked" where nothing was."""
    return next((a for a in consent.answers if a.id == purpose), Answer(id=purpose))


def with_answer(
    consent: Consent,
    purpose: Purpose,
    state: ConsentState,
    *,
    level: Level | None = None,
    conditions: str | None = None,
    clock: Clock,
) -> Consent:
    """The consent with one purpose answered today; level and conditions stay unless given. A No has no level."""
    held = answer(consent, purpose)
    allowed = state in (ConsentState.GIVEN, ConsentState.WITH_CONDITIONS)
    chosen = level or (held.level if held.level is not Level.NOT_USED else Level.PSEUDONYM)
    new = msgspec.structs.replace(
        held,
        state=state,
        level=chosen if allowed else Level.NOT_USED,
        conditions=held.conditions if conditions is None else conditions,
        given_on=day_of(clock.now()),
    )
    others = tuple(a for a in consent.answers if a.id != purpose)
    place = next((a.order for a in consent.answers if a.id == purpose), list(Purpose).index(purpose))
    return msgspec.structs.replace(consent, answers=(*others, msgspec.structs.replace(new, order=place)))


def with_conditions_met(consent: Consent, purpose: Purpose, met: bool | None) -> Consent:
    """The consent in which a coordinator says whether the conditions of one purpose are kept."""
    return msgspec.structs.replace(
        consent,
        answers=tuple(
            msgspec.structs.replace(a, conditions_met=met) if a.id == purpose else a for a in consent.answers
        ),
    )


def answer_package(
    consent: Consent, package: Package, state: ConsentState, *, level: Level | None = None, clock: Clock
) -> Consent:
    """The consent with every purpose of the package answered alike."""
    for purpose in PURPOSES[package]:
        consent = with_answer(consent, purpose, state, level=level, clock=clock)
    return consent


def package_state(consent: Consent, package: Package) -> ConsentState | None:
    """The one answer to all of the package; None where its purposes differ (there are exceptions)."""
    states = {answer(consent, purpose).state for purpose in PURPOSES[package]}
    return states.pop() if len(states) == 1 else None


def unanswered(consent: Consent) -> tuple[Package, ...]:
    """Packages not asked yet: they count as No."""
    return tuple(
        package
        for package, purposes in PURPOSES.items()
        if all(answer(consent, p).state is ConsentState.NOT_ASKED for p in purposes)
    )
