"""Asks the policy about the accounts and people of a case, for one audience at one moment. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from intake.errors import UnknownAudience
from intake.model.consent import Consent, Level
from intake.model.person import Person, Role
from intake.redaction.fields import Coarse, fields_for
from intake.redaction.policy import AUDIENCES as AUDIENCES
from intake.redaction.policy import Decision, decide, decide_testimony
from intake.redaction.reasons import Why
from intake.services.release_case import Case, CaseTestimony


@dataclass(frozen=True, slots=True)
class Ruling:
    """The level somebody or something may be told at, and stable codes for why not more."""

    level: Level
    reasons: tuple[str, ...] = ()

    @property
    def allowed(self) -> bool:
        return self.level is not Level.NOT_USED


class Rules:
    """The policy for `audience` (a name of AUDIENCES) at `now` (aware UTC). Raises UnknownAudience."""

    def __init__(self, audience: str, now: datetime) -> None:
        if audience not in AUDIENCES:
            raise UnknownAudience(known=", ".join(AUDIENCES))
        self._audience = AUDIENCES[audience]
        self._now = now

    @property
    def title(self) -> str:
        """For whom the report is."""
        return self._audience.title

    def fields(self, level: Level, roles: frozenset[Role]) -> Mapping[str, Coarse]:
        """The allow-list: every structured field that may be told at `level`, and how coarsely."""
        return fields_for(self._audience, level, roles)

    def person(self, case: Case, person: str) -> Ruling:
        """At what level one human being may be told of, by all their records and all consents about them."""
        return _ruling(self._person(case, person))

    def testimony(self, case: Case, testimony: CaseTestimony) -> Ruling:
        """At what level an account may be used: as the most restrictive of those who speak in it allows."""
        speakers = speakers_of(case, testimony)
        decisions = [self._person(case, person) for person in speakers]
        decisions += [
            Decision(Level.NOT_USED, (Why.NOT_ASKED,))
            for testifier in testimony.record.testifiers
            if testifier.person not in case.people
        ]
        decision = decide_testimony(
            self._audience,
            testimony.record,
            decisions,
            erasure_wished=testimony.erasure_wished,
            reprisal_hold=bool(case.reprisals),
        )
        return _ruling(decision)

    def _person(self, case: Case, person: str) -> Decision:
        return decide(self._audience, _records(case, person), _consents(case, person), self._now)


def speakers_of(case: Case, testimony: CaseTestimony) -> list[str]:
    """Person records of everybody who speaks in an account: named as testifier there, or in that role."""
    named = [t.person for t in testimony.record.testifiers if t.person in case.people]
    named += [p for p in testimony.people if Role.TESTIFIER in case.people[p].record.roles]
    return list(dict.fromkeys(named))


def _records(case: Case, person: str) -> list[Person]:
    group = case.same_as(person)
    return [held.record for identifier, held in sorted(case.people.items()) if case.same_as(identifier) == group]


def _consents(case: Case, person: str) -> list[Consent]:
    group = case.same_as(person)
    held: Iterable[Consent] = (case.consents[identifier].record for identifier in sorted(case.consents))
    return [consent for consent in held if consent.person and case.same_as(consent.person) == group]


def _ruling(decision: Decision) -> Ruling:
    return Ruling(decision.level, tuple(why.value for why in decision.reasons))
