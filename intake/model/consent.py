"""What a person allows, by purpose and level of identity. Default refusal; the most restrictive answer counts."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from intake.model.base import Element, Part, Record
from intake.model.dates import PartialDate
from intake.model.resolve import RecordState
from intake.model.revision import Path
from intake.model.strict_json import JsonValue


class Purpose(StrEnum):
    KEEP = "keep-in-archive"
    LINK = "link-with-other-cases"
    PARTNERS = "named-partners"
    UN_IN_CONFIDENCE = "my-name-to-un-in-confidence"
    UN_TO_GOVERNMENT = "victims-name-sent-by-un-to-government"
    UN_PUBLICATION = "un-publication"
    PETITION = "petition-to-named-authority"
    OWN_CASE = "own-asylum-or-legal-case"
    COURTS = "courts"
    JOURNALISTS = "journalists"
    PUBLIC_DATABASE = "public-victims-database"
    PUBLIC_WEB = "public-web"
    # allowed or not by themselves
    PHOTOGRAPH = "photograph"
    FACE = "face"
    VOICE = "voice"
    DOCUMENT_COPIES = "document-copies"
    FOLLOW_UP_CONTACT = "follow-up-contact"


class Package(StrEnum):
    """What is asked of a witness after the account: three packages of purposes."""

    SAFEKEEPING = "safekeeping"
    UN_AND_COURTS = "un-and-courts"
    PUBLIC = "public"


USUAL_PACKAGES: dict[Package, tuple[Purpose, ...]] = {
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
"""What each stands for where no organisation says otherwise."""

PACKAGE_LIMITS: dict[Package, frozenset[Purpose]] = {
    Package.SAFEKEEPING: frozenset({*USUAL_PACKAGES[Package.SAFEKEEPING], Purpose.FOLLOW_UP_CONTACT}),
    Package.UN_AND_COURTS: frozenset({*USUAL_PACKAGES[Package.UN_AND_COURTS], Purpose.PETITION}),
    Package.PUBLIC: frozenset(USUAL_PACKAGES[Package.PUBLIC]),
}
"""What an organisation may put into each: a Yes to safekeeping can never come to mean the web. Sending a name to a
government, and pictures, voice and copies, are always asked by themselves."""


class Level(StrEnum):
    """How much of an identity may be told, from least to most."""

    NOT_USED = "not-used"
    GENERALISED = "details-generalised"
    PSEUDONYM = "pseudonym"
    NAMED = "named"


class ConsentState(StrEnum):
    NOT_ASKED = "not-asked"
    GIVEN = "given"
    WITH_CONDITIONS = "with-conditions"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"


LEVELS = tuple(Level)
STRICTNESS = (
    ConsentState.GIVEN,
    ConsentState.WITH_CONDITIONS,
    ConsentState.SUPERSEDED,
    ConsentState.EXPIRED,
    ConsentState.NOT_ASKED,
    ConsentState.REFUSED,
    ConsentState.WITHDRAWN,
)
"""From the least to the most restrictive."""


class ConsentForm(StrEnum):
    SPOKEN_ON_RECORDING = "spoken-on-recording"
    SPOKEN = "spoken"
    WRITTEN = "written"


class Answer(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One purpose; its `id` is the purpose's word, so that two people's answers meet in one field."""

    state: ConsentState = ConsentState.NOT_ASKED
    level: Level = Level.NOT_USED
    conditions: str = ""
    conditions_met: bool | None = None
    never_to: str = ""
    given_on: str = ""
    expires: str = ""


class RelativesView(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    relative: str = ""
    relationship: str = ""
    close: bool | None = None
    objects: bool | None = None
    view: str = ""


class BestInterest(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """For someone detained nobody consents: two deciders, each relative's view, reasons, a day to look again."""

    first_decider: str = ""
    second_decider: str = ""
    level: Level = Level.NOT_USED
    purposes: tuple[Purpose, ...] = ()
    relatives: tuple[RelativesView, ...] = ()
    reasons: str = ""
    decided_on: str = ""
    review_on: str = ""


class Freedom(StrEnum):
    FREE = "free"
    MONITORED = "monitored"
    UNKNOWN = "unknown"


class OwnWish(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The victim's own wish once it is known; publication waits while it was not freely said."""

    wish: str = ""
    level: Level = Level.NOT_USED
    freedom: Freedom | None = None
    heard_on: str = ""


class Consent(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """All that one person said about use. Days are YYYY-MM-DD; `given_at` is when, as ISO UTC time."""

    testimony: str = ""
    person: str = ""
    answers: tuple[Answer, ...] = ()
    who_may_see: str = ""
    who_must_never_see: str = ""
    nobody_named: bool | None = None
    """Asked who must never see it, the answer was: nobody."""
    face_or_sound_only: str = ""
    capacity: str = ""
    explained_by: str = ""
    language: str = ""
    risks_explained: bool | None = None
    form: ConsentForm | None = None
    guardian: str = ""
    assent: bool | None = None
    ask_again_at_18: str = ""
    text_version: str = ""
    given_at: PartialDate | None = None
    withdrawal_card: bool | None = None
    card_tag: str = ""
    """What the four words of the witness's card come to (services.consent_cards): never the words."""
    best_interest: BestInterest | None = None
    own_wish: OwnWish | None = None


def strictest_values(state: RecordState) -> dict[Path, JsonValue]:
    """One value per field of a consent record: where people differ, or proposed otherwise, the most restrictive.

    A proposal restricts although it cannot overrule: a wrong No costs less than a wrong Yes. Never widens.
    """
    values: dict[Path, JsonValue] = {}
    for path, field in state.fields.items():
        candidates = [v.value for v in (*field.current, *field.proposals) if v.value is not None]
        if not candidates:
            continue
        values[path] = _strictest(path, candidates, field.value)
    return values


def _strictest(path: Path, candidates: Sequence[JsonValue], current: JsonValue) -> JsonValue:
    ranks: dict[str, int] | None = None
    if path[-1] == "state":
        ranks = {state.value: rank for rank, state in enumerate(STRICTNESS)}
        newer = ConsentState.REFUSED.value
    elif path[-1] == "level":
        ranks = {level.value: -rank for rank, level in enumerate(LEVELS)}
        newer = Level.NOT_USED.value
    if ranks is not None:
        known = [c if isinstance(c, str) and c in ranks else newer for c in candidates]
        table = ranks
        return max(known, key=lambda word: table[word])
    if path[-1] in {"expires", "review_on"}:
        return min(str(c) for c in candidates)
    if path[-1] == "conditions_met":
        return all(c is True for c in candidates)
    if path[-1] == "objects":
        return any(c is True for c in candidates)
    if path[-1] in {"conditions", "never_to", "who_must_never_see"}:
        return "\n".join(dict.fromkeys(str(c) for c in candidates))
    return current if current is not None else candidates[0]
