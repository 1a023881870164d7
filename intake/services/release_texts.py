"""The free texts of a testimony that a report could quote, each as one thing to read and approve. Redacts nothing.

Never taken: what serves the witness's safety, what was said about risk, care and health, what is not to be used, and
anything that came by way of an inside source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from intake.model.base import KnownHow, Source
from intake.model.event import Event
from intake.model.person import Person
from intake.model.status import Status
from intake.model.testimony import CoreAnswers, FormAnswer, Testimony
from intake.services.release_case import Case, CaseTestimony


@dataclass(frozen=True, slots=True)
class Piece:
    """One field: `key` names it within the report, `label` says it in English (empty for running text)."""

    key: str
    label: str
    text: str


@dataclass(frozen=True, slots=True)
class RawText:
    """Free text as recorded. `kind`: narrative, translation, transcript, answers, own-answers, claims or details (of
    `person`)."""

    id: str
    testimony: str
    kind: str
    language: str
    title: str
    pieces: tuple[Piece, ...]
    person: str = ""


QUESTIONS: dict[str, str] = {
    "who_are_you": "Who they are",
    "how_related": "How they are related",
    "about_whom": "About whom",
    "where_from": "Where from",
    "taken_when": "Taken when",
    "why_was_it_said": "Why, as was said",
    "where_now": "Where now",
    "how_do_you_know": "How they know",
    "what_do_you_ask_for": "What they ask for",
}
_STATUS = {
    "own_word": "The witness's word for it",
    "place": "Place",
    "charge": "Charge",
    "article": "Article",
    "court": "Court",
    "verdict": "Verdict",
    "term": "Term",
    "cause_given": "Cause given",
}
_ACT = {
    "method": "How",
    "place": "Place",
    "official_reason": "Reason given",
    "suspected_reason": "Reason suspected",
    "warrant": "Warrant",
    "forces_responsible": "Forces responsible",
    "authority_responsible": "Authority responsible",
    "detention_type": "Kind of detention",
    "conditions": "Conditions",
    "outside_contact": "Contact with the outside",
    "court": "Court",
    "language_in_court": "Language in court",
    "counsel": "Counsel",
    "medical_attention": "Medical attention",
    "statement_signed": "Statement signed",
    "remedies_tried": "Remedies tried",
    "answer": "Answer",
}

LABELS = (*_STATUS.values(), *_ACT.values())
"""What stands before details, in English."""


def from_inside(source: Source | None) -> bool:
    """Whether a claim came by way of somebody still there: then it is not used at all."""
    return source is not None and source.known_how is KnownHow.TOLD_BY_INSIDE_SOURCE


def usable_statuses(person: Person) -> list[Status]:
    return [status for status in person.statuses if status.kind is not None and not from_inside(status.source)]


def usable_events(person: Person) -> list[Event]:
    return [event for event in person.events if not from_inside(event.source)]


def free_texts(case: Case, testimony: CaseTestimony) -> list[RawText]:
    """Everything of this testimony that somebody could approve for a report, in the order in which it is told."""
    record = testimony.record
    texts = [
        *_running(testimony.id, record),
        *_answers(testimony.id, record),
        *_own_answers(testimony.id, record),
        *_claims(testimony.id, record),
    ]
    for subject in case.subjects:
        for person in subject:
            if person in testimony.people:
                texts.extend(_details(testimony.id, person, case.people[person].record, record.narrative_language))
    return [text for text in texts if any(piece.text.strip() for piece in text.pieces)]


def _running(identifier: str, record: Testimony) -> Iterator[RawText]:
    language = record.narrative_language or (record.languages[0] if record.languages else "")
    yield RawText(
        f"{identifier}/narrative",
        identifier,
        "narrative",
        language,
        "In the witness's words",
        (Piece("narrative", "", record.narrative),),
    )
    for translation in record.translations:
        state = "checked" if translation.checked else "draft, not checked"
        yield RawText(
            f"{identifier}/translation/{translation.id}",
            identifier,
            "translation",
            translation.language,
            f"Translation ({state})",
            (Piece("translation", "", translation.text),),
        )
    for transcript in record.transcripts:
        state = "checked" if transcript.checked else "not checked"
        yield RawText(
            f"{identifier}/transcript/{transcript.id}",
            identifier,
            "transcript",
            transcript.language,
            f"Transcript ({state})",
            (Piece("transcript", "", transcript.text),),
        )


def _answers(identifier: str, record: Testimony) -> Iterator[RawText]:
    core = record.core or CoreAnswers()
    pieces = tuple(
        Piece(field, label, getattr(core, field)) for field, label in QUESTIONS.items() if getattr(core, field).strip()
    )
    yield RawText(f"{identifier}/answers", identifier, "answers", record.narrative_language, "Answers", pieces)


def _own_answers(identifier: str, record: Testimony) -> Iterator[RawText]:
    """Answers to the organisation's own questions, a text for each form. The question is part of the text, because a
    form may name somebody in it."""
    forms: dict[str, list[FormAnswer]] = {}
    for answer in record.form_answers:
        if answer.value.strip() and answer.asked_as != "repeat":
            forms.setdefault(answer.form, []).append(answer)
    for form, answers in forms.items():
        pieces = tuple(Piece(f"own/{a.id}", "", f"{a.label or a.question}: {a.shown or a.value}") for a in answers)
        language = answers[0].language or record.narrative_language
        title = "Answers to the organisation's own questions"
        yield RawText(f"{identifier}/own/{form}", identifier, "own-answers", language, title, pieces)


def _claims(identifier: str, record: Testimony) -> Iterator[RawText]:
    pieces = tuple(
        Piece(f"claim/{claim.id}", "", claim.text)
        for claim in record.claims
        if claim.text.strip() and not from_inside(claim.source)
    )
    yield RawText(f"{identifier}/claims", identifier, "claims", record.narrative_language, "What is claimed", pieces)


def _details(testimony: str, identifier: str, person: Person, language: str) -> Iterator[RawText]:
    pieces: list[Piece] = []
    for status in usable_statuses(person):
        pieces.extend(_fields(status, f"status/{status.id}", _STATUS))
    for event in usable_events(person):
        pieces.extend(_fields(event, f"event/{event.id}", {"title": "", "place": "Place", "description": ""}))
        for act in event.acts:
            if act.victim in ("", identifier):
                pieces.extend(_fields(act, f"act/{act.id}", _ACT))
    yield RawText(
        f"{testimony}/details/{identifier}", testimony, "details", language, "Details", tuple(pieces), identifier
    )


def _fields(part: object, key: str, labels: dict[str, str]) -> Iterator[Piece]:
    for field, label in labels.items():
        text = getattr(part, field)
        if text.strip():
            yield Piece(f"{key}/{field}", label, text)
