"""A testimony: how, when and through whom it was taken, and the witness's words. People are records of their own."""

from __future__ import annotations

from enum import StrEnum

from intake.model.attachment import Attachment, Document
from intake.model.base import Element, Part, Record, Source
from intake.model.dates import PartialDate


class TestimonyKind(StrEnum):
    """A correction by the witness is a new account, never an edit."""

    __test__ = False

    FIRST = "first"
    FOLLOW_UP = "follow-up"
    CORRECTION = "witness-correction"
    RETRACTION = "retraction"
    NEWS = "news"
    JOINT = "joint"


class Method(StrEnum):
    IN_PERSON = "in-person"
    TELEPHONE = "telephone"
    VIDEO_CALL = "video-call"
    WRITTEN = "written"
    MESSAGE = "message-received"
    LETTER = "letter"
    NOTES_TYPED_LATER = "notes-typed-later"
    FOUND_ONLINE = "found-online"
    RELAYED = "relayed"


class TestimonyState(StrEnum):
    __test__ = False

    DRAFT = "draft"
    FINISHED = "finished"


class EarlierAccount(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    to_whom: str = ""
    when: PartialDate | None = None
    testimony: str = ""
    note: str = ""


class Interpreter(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    person: str = ""
    languages: tuple[str, ...] = ()
    relationship: str = ""
    confidentiality: str = ""


class Testifier(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One who speaks here; `person` is the person record, `speaker` the mark used in the transcript."""

    person: str = ""
    speaker: str = ""
    wants_to_be_called: str = ""
    relationship_to_victims: str = ""


class Claim(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    text: str = ""
    about: tuple[str, ...] = ()
    source: Source | None = None
    time_code: str = ""


class CoreAnswers(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The nine questions a volunteer meets first, in the witness's words."""

    who_are_you: str = ""
    how_related: str = ""
    about_whom: str = ""
    where_from: str = ""
    taken_when: str = ""
    why_was_it_said: str = ""
    where_now: str = ""
    how_do_you_know: str = ""
    what_do_you_ask_for: str = ""


class Translation(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Of the narrative, or of the transcript with id `of`. `made_from` names the revision that was translated and
    `made_from_text` is the SHA-256 of its words: stale once those are others."""

    language: str = ""
    text: str = ""
    of: str = ""
    made_from: str = ""
    made_from_text: str = ""
    by: str = ""
    checked: bool = False
    checked_by: str = ""


class Transcript(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Text with time codes [hh:mm:ss] and speaker marks, of one attachment."""

    attachment: str = ""
    language: str = ""
    text: str = ""
    by: str = ""
    checked: bool = False
    checked_by: str = ""


class Safety(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    risk: str = ""
    safe_hours: str = ""
    phone_readers: str = ""
    neutral_pretext: str = ""


class Care(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    stopped_by: str = ""
    topics_declined: tuple[str, ...] = ()
    support_offered: str = ""
    sexual_violence: bool | None = None
    referral: str = ""


class Requests(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    asks_for: str = ""
    follow_up: str = ""
    ready_for_journalists: bool | None = None
    ready_to_testify: bool | None = None


class Closing(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    not_to_be_used: str = ""
    what_happens_next: str = ""
    cannot_be_recalled_explained: bool | None = None


class Testimony(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The account itself; `interviewer` and the other *_by fields are pseudonyms."""

    __test__ = False

    case_number: str = ""
    state: TestimonyState = TestimonyState.DRAFT
    kind: TestimonyKind | None = None
    earlier_accounts: tuple[EarlierAccount, ...] = ()
    method: Method | None = None
    languages: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    interviewer: str = ""
    interpreter: Interpreter | None = None
    place: str = ""
    setting: str = ""
    others_present: str = ""
    asked_alone: bool | None = None
    testifiers: tuple[Testifier, ...] = ()
    claims: tuple[Claim, ...] = ()
    core: CoreAnswers | None = None
    event_date: PartialDate | None = None
    account_date: PartialDate | None = None
    material_made: PartialDate | None = None
    received: PartialDate | None = None
    entered: PartialDate | None = None
    entered_by: str = ""
    transcribed_by: str = ""
    checked_by: str = ""
    narrative: str = ""
    narrative_language: str = ""
    transcripts: tuple[Transcript, ...] = ()
    translations: tuple[Translation, ...] = ()
    care: Care | None = None
    safety: Safety | None = None
    requests: Requests | None = None
    closing: Closing | None = None
    attachments: tuple[Attachment, ...] = ()
    documents: tuple[Document, ...] = ()
    #: Takes of whose start a code was shown to be filmed: cameras' files find this testimony by them.
    film_takes: tuple[str, ...] = ()
    form_answers: tuple[FormAnswer, ...] = ()
    erasure_wish: ErasureWish | None = None
    left: LeftUnanswered | None = None
    next_of: str = ""
    """The testimony of a relative from which the people here were taken over as known, and its case number."""
    next_of_case: str = ""


class FormAnswer(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """An answer to an organisation's own question, readable after the form has changed and where it never was.

    `form`, `version` and `question` are names out of the form, `within` the ids of the repeats' instances around it
    (elements like this one, asked as "repeat"), `asked_as` the kind of question. As they were shown when it was asked:
    `form_title`, `section`, `label`, and `shown`, the answer in words where `value` holds names of choices. `language`
    is the tag of those words.
    """

    form: str = ""
    question: str = ""
    label: str = ""
    value: str = ""
    version: int = 0
    asked_as: str = ""
    within: tuple[str, ...] = ()
    form_title: str = ""
    section: str = ""
    shown: str = ""
    language: str = ""


class ErasureWish(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """A wish to erase: shown, blocks every release at once, removes nothing by itself."""

    asked_by: str = ""
    asked_on: str = ""
    how_known: str = ""
    signs_of_pressure: str = ""
    immediate_danger: bool | None = None


LEFT = "left-before-answering"


class LeftUnanswered(Part, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """The witness left before saying whether it may be kept: used for nothing until a coordinator decided.

    `what` is `LEFT`, a word of its own by which such testimonies are found; `decision` is empty, "keep" or "destroy".
    """

    what: str = ""
    left_on: str = ""
    decision: str = ""
    decided_on: str = ""
    decided_by: str = ""
    reasons: str = ""
