"""Lays the redacted model and the approved texts out as a report. Sees no record: only a draft goes in.

A free text that was not approved is not in the document, and neither is anything about accounts that were left out:
that somebody refused is theirs to tell.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from intake.model.consent import Level
from intake.redaction.audiences import AUDIENCES
from intake.redaction.coverage import NotCovered
from intake.report.document import (
    Block,
    Heading,
    KeyValues,
    Notes,
    Paragraph,
    ReportDocument,
    Source,
    Sources,
    Text,
    Timeline,
    TimelineEntry,
    clean,
    guess_language,
    text_of,
)
from intake.services.release_draft import Draft, FreeText, Subject
from intake.services.release_texts import LABELS, QUESTIONS
from intake.services.release_words import count, own_words

LEVELS = {
    Level.GENERALISED: "Details generalised: no names, no quotations, dates by quarter",
    Level.PSEUDONYM: "Role labels in place of names",
    Level.NAMED: "Named where that person's consent allows it, role labels otherwise",
}
NOT_COVERED: dict[str, str] = {
    NotCovered.UNLISTED_PEOPLE: "People who were not registered by name when this report was made.",
    NotCovered.TYPING_ERRORS: "Names with typing errors beyond those that were looked for.",
    NotCovered.DESCRIPTIONS: "Descriptions from which somebody who knows the case could tell who is meant.",
    NotCovered.EARLIER_REPORTS: "What earlier reports and public sources say of the same events.",
    NotCovered.SHORT_NAMES: "Names of fewer than four letters, which are found only as whole words.",
    NotCovered.UNREVIEWED_SCRIPT: "Names whose spelling in another script was generated and not confirmed by a person.",
    NotCovered.PLACES_IN_OTHER_SCRIPTS: "Names of places in a script in which nobody has spelled them.",
    NotCovered.DATES_IN_WORDS: "Dates written out in words.",
    NotCovered.NUMBERS_IN_WORDS: "Numbers written out in words.",
    NotCovered.PICTURES_AND_SOUND: "Pictures and sound.",
}
LABELS_EXPLAINED = (
    "Names, numbers and addresses of registered people were removed and replaced with role labels in brackets. "
    "The labels are numbered for this report alone and mean nothing in another."
)


def build_document(draft: Draft, approved: Collection[str]) -> ReportDocument:
    """The document of `draft` with those free texts whose digest is approved."""
    texts = [text for text in draft.texts if text.digest in approved and not text.blocked]
    details = {piece.key: (piece.label, piece.redacted) for t in texts if t.kind == "details" for piece in t.pieces}
    blocks: list[Block] = [
        Heading(text_of("About this report")),
        KeyValues(tuple((text_of(key), text_of(value)) for key, value in _about(draft))),
    ]
    for subject in draft.facts.subjects:
        blocks.extend(_subject(subject, details))
    running = [text for text in texts if text.kind != "details"]
    if running:
        blocks.append(Heading(text_of("Accounts")))
    labels = {used.testimony: used.label for used in draft.used}
    for text in running:
        blocks.append(Heading(_line(f"{labels[text.testimony]}: {text.title}"), level=2))
        blocks.extend(_quoted(text))
    if draft.facts.sources:
        blocks.append(Heading(text_of("Sources")))
        sources = (Source(_line(line.label), _line(line.description)) for line in draft.facts.sources)
        blocks.append(Sources(tuple(sources)))
    if draft.facts.held:
        blocks.append(Heading(text_of("Held and not included")))
        blocks.append(Notes(tuple(text_of(line) for line in draft.facts.held)))
    blocks.append(Heading(text_of("How people are protected")))
    blocks.append(Paragraph(text_of(LABELS_EXPLAINED)))
    blocks.append(Paragraph(text_of("Not covered by that:")))
    blocks.append(Notes(tuple(text_of(NOT_COVERED.get(code, code)) for code in draft.not_covered), caution=True))
    return ReportDocument(
        title=_line(_title(draft)),
        subtitle=None,
        organisation=text_of(draft.organisation) if draft.organisation else None,
        audience=text_of(f"For: {draft.audience_title}"),
        release=draft.id,
        day=draft.day,
        blocks=tuple(blocks),
    )


def _title(draft: Draft) -> str:
    subjects = draft.facts.subjects
    if len(subjects) == 1:
        return f"Report on {subjects[0].label}"
    if subjects:
        return f"Report on {len(subjects)} people"
    return f"Report on {count(len(draft.used), 'account')}"


def _about(draft: Draft) -> Iterator[tuple[str, str]]:
    yield "For", draft.audience_title
    yield "Identity", LEVELS[draft.level]
    yield "Accounts used", str(len(draft.used))
    yield "Independent sources", _independent(draft)
    yield "Made on", draft.day
    yield "Release", draft.id


def _independent(draft: Draft) -> str:
    text = f"{draft.facts.independent}, counted by who first knew"
    if draft.facts.uncounted:
        text += f"; {count(draft.facts.uncounted, 'statement')} of rumour or of unrecorded origin not counted"
    return text


def _subject(subject: Subject, details: dict[str, tuple[str, str]]) -> Iterator[Block]:
    yield Heading(_line(subject.label))
    rows = [(_line(key), _line(value)) for key, value in subject.rows]
    prefix = f"person/{subject.key}/"
    for key, (label, redacted) in details.items():
        if key.startswith(prefix):
            rows.append((text_of(label), text_of(redacted)))
    if rows:
        yield KeyValues(tuple(rows))
    if subject.entries:
        yield Heading(text_of("What is known, by date"), level=2)
        entries = (
            TimelineEntry(
                text_of(entry.when or "date not known"),
                text_of(entry.what),
                (*_entry_details(entry.key, details), *(_line(note) for note in entry.notes)),
            )
            for entry in sorted(subject.entries, key=lambda entry: (entry.order, entry.key))
        )
        yield Timeline(tuple(entries))


def _entry_details(key: str, details: dict[str, tuple[str, str]]) -> Iterator[Text]:
    for piece, (label, redacted) in details.items():
        if piece.startswith(f"{key}/"):
            yield _labelled(label, redacted)


def _labelled(label: str, redacted: str) -> Text:
    return _line(f"{label}: {redacted}") if label else text_of(redacted)


def _line(line: str) -> Text:
    """A line of the program's own: set from the left, whatever names or quoted words are in it."""
    text = clean(line)
    return Text(text, guess_language(text), "ltr")


def _quoted(text: FreeText) -> Iterator[Block]:
    if text.kind == "answers":
        yield KeyValues(tuple((text_of(piece.label), text_of(piece.redacted)) for piece in text.pieces))
        return
    for piece in text.pieces:
        for paragraph in piece.redacted.split("\n\n"):
            if paragraph.strip():
                yield Paragraph(text_of(paragraph.strip(), text.language), quoted=True)


def own_sentences() -> tuple[str, ...]:
    """Everything in a report that the program says by itself."""
    titles = (audience.title for audience in AUDIENCES.values())
    return own_words(LABELS_EXPLAINED, *NOT_COVERED.values(), *LEVELS.values(), *QUESTIONS.values(), *LABELS, *titles)
