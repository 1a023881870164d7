"""What was done to whom: event, act and intervention in HURIDOCS' terms, with the UN forms' fields."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Confidence, Element, Source
from intake.model.dates import PartialDate


class ActKind(StrEnum):
    DEPRIVATION_OF_LIBERTY = "deprivation-of-liberty"
    ENFORCED_DISAPPEARANCE = "enforced-disappearance"
    TORTURE = "torture-or-ill-treatment"
    FORCED_LABOUR = "forced-labour"
    FAMILY_SEPARATION = "family-separation"
    FORCED_MEDICAL = "forced-medical-procedure"
    CONFISCATION = "confiscation"
    SURVEILLANCE = "surveillance"
    RELIGIOUS_RESTRICTION = "religious-restriction"
    DEATH_IN_CUSTODY = "death-in-custody"
    UNFAIR_TRIAL = "unfair-trial"
    FORCED_RETURN = "forced-return"
    OTHER = "other"


class Act(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One act against one victim, who is the person whose record holds the event unless `victim` says otherwise."""

    victim: str = ""
    kind: ActKind | None = None
    method: str = ""
    place: str = ""
    official_reason: str = ""
    suspected_reason: str = ""
    warrant: str = ""
    forces_responsible: str = ""
    authority_responsible: str = ""
    detention_type: str = ""
    conditions: str = ""
    outside_contact: str = ""
    court: str = ""
    case_number: str = ""
    language_in_court: str = ""
    counsel: str = ""
    medical_attention: str = ""
    statement_signed: str = ""
    physical_consequence: str = ""
    psychological_consequence: str = ""
    remedies_tried: str = ""
    answer: str = ""


class Event(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    title: str = ""
    first_date: PartialDate | None = None
    last_date: PartialDate | None = None
    place: str = ""
    place_listed: str = ""
    description: str = ""
    own_word: str = ""
    source: Source | None = None
    confidence: Confidence | None = None
    acts: tuple[Act, ...] = ()


class Intervention(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    by_whom: str = ""
    to_whom: str = ""
    date: PartialDate | None = None
    asked: str = ""
    answer: str = ""
    own_word: str = ""
    source: Source | None = None
    confidence: Confidence | None = None
