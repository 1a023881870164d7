"""What became of a person, over time: append-only, each entry with its source and as-of date."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Confidence, Element, Source
from intake.model.dates import PartialDate


class StatusKind(StrEnum):
    MISSING = "missing"
    PASSPORT_CONFISCATED = "passport-confiscated"
    SUMMONED = "summoned"
    POLICE_CUSTODY = "police-custody"
    CAMP = "re-education-camp"
    PRE_TRIAL = "pre-trial-detention"
    SENTENCED = "sentenced"
    PRISON = "prison"
    FORCED_JOB = "forced-job-placement"
    FORCED_LABOUR = "forced-labour"
    HOUSE_ARREST = "house-arrest"
    HOSPITAL = "hospital"
    CHILD_IN_INSTITUTION = "child-in-state-institution"
    SHOWN_IN_STATE_MEDIA = "shown-in-state-media"
    HEARD_FROM = "heard-from"
    RELEASED_UNDER_WATCH = "released-under-watch"
    AT_HOME = "at-home-restrictions-unknown"
    RE_DETAINED = "re-detained"
    LEFT_COUNTRY = "left-the-country"
    ASYLUM_SOUGHT = "asylum-sought"
    ASYLUM_REFUSED = "asylum-refused"
    ASYLUM_GRANTED = "asylum-granted"
    DEPORTATION_THREATENED = "deportation-threatened"
    DEPORTED = "deported"
    DECEASED = "deceased"
    UNKNOWN = "unknown"


DETAINED = frozenset(
    {
        StatusKind.MISSING,
        StatusKind.POLICE_CUSTODY,
        StatusKind.CAMP,
        StatusKind.PRE_TRIAL,
        StatusKind.SENTENCED,
        StatusKind.PRISON,
        StatusKind.FORCED_JOB,
        StatusKind.FORCED_LABOUR,
        StatusKind.HOUSE_ARREST,
        StatusKind.HOSPITAL,
        StatusKind.CHILD_IN_INSTITUTION,
        StatusKind.RE_DETAINED,
    }
)


class Status(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One entry; fields after `own_word` belong to the kinds they name and stay empty otherwise."""

    kind: StatusKind | None = None
    as_of: PartialDate | None = None
    until: PartialDate | None = None
    place: str = ""
    place_listed: str = ""
    own_word: str = ""
    source: Source | None = None
    confidence: Confidence | None = None
    note: str = ""
    # sentenced
    charge: str = ""
    article: str = ""
    court: str = ""
    case_number: str = ""
    verdict: str = ""
    term: str = ""
    expected_release: PartialDate | None = None
    # heard from
    monitored: bool | None = None
    # deceased
    cause_given: str = ""
    body_returned: bool | None = None
    certificate: bool | None = None
