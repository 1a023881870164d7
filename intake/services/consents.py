"""Consent as it is asked: before the account whether to keep it, after it three packages of purposes. Presumes nothing.

An unanswered package leaves every purpose "not asked", which counts as No. What a package stands for is the
organisation's decision (its policy), within limits that no policy can widen (`model.consent.PACKAGE_LIMITS`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

from intake.clock import Clock, day_of
from intake.model.consent import (
    USUAL_PACKAGES,
    Answer,
    Consent,
    ConsentForm,
    ConsentState,
    Level,
    Package,
    Purpose,
)
from intake.model.dates import exact
from intake.services import policy

if TYPE_CHECKING:
    from intake.vault.vault import Reader

__all__ = [
    "BY_THEMSELVES",
    "CONSENT_TAKE",
    "PURPOSES",
    "Package",
    "Packages",
    "answer",
    "answer_package",
    "asked",
    "package_state",
    "packages",
    "unanswered",
    "with_answer",
    "with_conditions_met",
    "withdraw",
]

Packages = Mapping[Package, tuple[Purpose, ...]]

PURPOSES: Packages = USUAL_PACKAGES
"""Sending a name to the government, petitions, and pictures, voice and copies are asked by themselves."""

CONSENT_TAKE = "consent"
"""The `take` of a recording that holds the spoken consent and nothing else."""

BY_THEMSELVES = (Purpose.FACE, Purpose.VOICE, Purpose.PHOTOGRAPH, Purpose.DOCUMENT_COPIES, Purpose.FOLLOW_UP_CONTACT)


def packages(reader: Reader) -> Packages:
    """What each package stands for here; one that the organisation emptied is left out."""
    return {package: purposes for package, purposes in policy.current(reader).packages if purposes}


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


def asked(consent: Consent, *, language: str, text_version: str, by: str, spoken: bool, clock: Clock) -> Consent:
    """The consent with how it was asked: in which language and words, by whom (a pseudonym), today."""
    return msgspec.structs.replace(
        consent,
        language=language,
        text_version=text_version,
        explained_by=consent.explained_by or by,
        form=ConsentForm.SPOKEN_ON_RECORDING if spoken else consent.form or ConsentForm.SPOKEN,
        given_at=exact(day_of(clock.now())),
    )


def answer_package(
    consent: Consent,
    package: Package,
    state: ConsentState,
    *,
    level: Level | None = None,
    clock: Clock,
    stands_for: Packages = PURPOSES,
) -> Consent:
    """The consent with every purpose of the package answered alike."""
    for purpose in stands_for.get(package, ()):
        consent = with_answer(consent, purpose, state, level=level, clock=clock)
    return consent


def package_state(consent: Consent, package: Package, stands_for: Packages = PURPOSES) -> ConsentState | None:
    """The one answer to all of the package; None where its purposes differ (there are exceptions)."""
    states = {answer(consent, purpose).state for purpose in stands_for.get(package, ())}
    return states.pop() if len(states) == 1 else None


def unanswered(consent: Consent, stands_for: Packages = PURPOSES) -> tuple[Package, ...]:
    """Packages not asked yet: they count as No. That it may be kept, which is asked before, answers none of them."""
    return tuple(
        package
        for package, purposes in stands_for.items()
        if all(
            answer(consent, purpose).state is ConsentState.NOT_ASKED
            for purpose in purposes
            if purpose is not Purpose.KEEP or purposes == (Purpose.KEEP,)
        )
    )


def withdraw(consent: Consent, *, clock: Clock) -> Consent:
    """The consent with every Yes taken back today. What was refused or never asked stays as it is."""
    for purpose in Purpose:
        if answer(consent, purpose).state in (ConsentState.GIVEN, ConsentState.WITH_CONDITIONS):
            consent = with_answer(consent, purpose, ConsentState.WITHDRAWN, clock=clock)
    return consent
