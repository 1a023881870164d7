"""Puts a draft together: who may be used, at what level, what is redacted, what stays out and why. Writes nothing.

An account is out when anything speaks against it: its consents, a wish to erase, a held reprisal, an inside source who
would be speaking, or content that this vault does not hold whole. If nothing is left, there is no report.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from intake.clock import day_of
from intake.errors import NothingToRelease
from intake.model.consent import Level
from intake.model.person import Role
from intake.redaction.register import Kind
from intake.redaction.register import Role as RegisterRole
from intake.report.leakcheck import Forbidden
from intake.services import translations
from intake.services.release_case import Case, CaseTestimony, ReleasingVault, load_case
from intake.services.release_draft import Draft, FreeText, LeftOut, MissingScript, RedactedPiece, UsedTestimony
from intake.services.release_facts import Telling, build_facts, names_of, source_keys, strictest
from intake.services.release_protect import protected_values
from intake.services.release_protected import Protected
from intake.services.release_redact import Redactor
from intake.services.release_rules import Rules, Ruling, speakers_of
from intake.services.release_suggest import suggestions
from intake.services.release_texts import RawText, free_texts


@dataclass(frozen=True, slots=True)
class Prepared:
    """A draft with what only the leak check may know."""

    draft: Draft
    forbidden: Mapping[str, Forbidden]
    allowed: tuple[str, ...]


def prepare_all(
    vault: ReleasingVault,
    *,
    persons: tuple[str, ...],
    testimonies: tuple[str, ...],
    audience: str,
    now: datetime,
    remove: tuple[str, ...],
    organisation: str,
    identifier: str,
) -> Prepared:
    """Raises NotFound, WrongUse for an unknown audience, NothingToRelease."""
    rules = Rules(audience, now)
    with vault.reader() as reader:
        case = load_case(reader, persons, testimonies)
    rulings = {identifier: _rule(case, testimony, rules) for identifier, testimony in case.testimonies.items()}
    used = {identifier: ruling.level for identifier, ruling in rulings.items() if ruling.allowed}
    left_out = [
        LeftOut(identifier, "testimony", case.testimonies[identifier].record.case_number, ruling.reasons)
        for identifier, ruling in rulings.items()
        if not ruling.allowed
    ]
    subjects, held_back = _subjects(case, used, rules)
    left_out.extend(held_back)
    if not used or (case.subjects and not subjects):
        reasons = sorted({reason for left in left_out for reason in left.reasons})
        raise NothingToRelease(reasons=", ".join(reasons) or "nothing was chosen")
    case = replace(case, subjects=tuple(members for members, _ in subjects))
    first = _first(case, used)
    levels = {key: rules.person(case, key).level for key in first}
    redactor = Redactor(
        _protected(case, vault.pseudonym, remove), first, [key for key in first if levels[key] is Level.NAMED]
    )
    left_out.extend(LeftOut(key, "name", "", (why,)) for key, why in sorted(redactor.fallen.items()))
    labels = {key: _label(case, key, redactor) for key in first}
    telling = Telling(
        levels=used,
        people=levels,
        labels=labels,
        named=redactor.named,
        fields=rules.fields,
        clean=lambda text: not redactor.finds(text),
    )
    quotes = all(ruling.level is not Level.GENERALISED for _, ruling in subjects)
    texts = [
        text
        for testimony, level in used.items()
        for raw in free_texts(case, case.testimonies[testimony])
        if (text := _text(raw, case, redactor, quotes=quotes and level is not Level.GENERALISED)) is not None
    ]
    told = [*used.values(), *(ruling.level for _, ruling in subjects)]
    draft = Draft(
        id=identifier,
        audience=audience,
        audience_title=rules.title,
        organisation=organisation,
        day=day_of(now),
        persons=persons,
        testimonies=testimonies,
        removed=remove,
        level=Level.NAMED if redactor.named else strictest((*told, Level.PSEUDONYM)),
        used=tuple(_used(case, case.testimonies[t], level, labels) for t, level in used.items()),
        left_out=tuple(left_out),
        facts=build_facts(case, telling),
        texts=tuple(texts),
        missing_scripts=_missing(redactor, texts),
        not_covered=redactor.not_covered(),
        basis=case.basis().hex(),
    )
    names = {
        name for p, held in case.people.items() if case.same_as(p) in redactor.named for name in names_of(held.record)
    }
    return Prepared(draft, redactor.forbidden(), tuple(sorted(names)))


def _rule(case: Case, testimony: CaseTestimony, rules: Rules) -> Ruling:
    """The level of one account, or every reason why it is out."""
    ruling = rules.testimony(case, testimony)
    reasons: list[str] = []
    consents = [case.consents[consent] for consent in testimony.consents]
    if testimony.held.withheld or any(consent.withheld for consent in consents):
        reasons.append("incomplete")
    if any(Role.INSIDE_SOURCE in _roles(case, speaker) for speaker in speakers_of(case, testimony)):
        reasons.append("inside-source")
    if reasons:
        return Ruling(Level.NOT_USED, tuple(dict.fromkeys((*reasons, *ruling.reasons))))
    return ruling


def _roles(case: Case, person: str) -> set[Role]:
    """Roles of a human being over all their records: an inside source in one account is one in all."""
    group = case.same_as(person)
    return {role for p, held in case.people.items() if case.same_as(p) == group for role in held.record.roles}


def _subjects(
    case: Case, used: Mapping[str, Level], rules: Rules
) -> tuple[list[tuple[tuple[str, ...], Ruling]], list[LeftOut]]:
    told: list[tuple[tuple[str, ...], Ruling]] = []
    left_out: list[LeftOut] = []
    for members in case.subjects:
        here = [member for member in members if member in case.people]
        key = case.same_as(members[0])
        if Role.INSIDE_SOURCE in _roles(case, members[0]):
            left_out.append(LeftOut(key, "person", "", ("inside-source",)))
        elif not any(case.people[member].record.testimony in used for member in here):
            left_out.append(LeftOut(key, "person", "", ("no-account-used",)))
        else:
            ruling = rules.person(case, members[0])
            if ruling.allowed and "office-only" not in ruling.reasons:
                told.append((tuple(here), ruling))
            else:
                left_out.append(LeftOut(key, "person", "", ruling.reasons))
    return told, left_out


def _protected(case: Case, pseudonym: str, remove: tuple[str, ...]) -> tuple[Protected, ...]:
    values = list(protected_values(case, vault_pseudonym=pseudonym))
    values += [Protected(f"removed {word}", RegisterRole.OTHER, Kind.NAME, word) for word in remove]
    return tuple(values)


def _first(case: Case, used: Mapping[str, Level]) -> list[str]:
    """Who is numbered first: those the report is about, then those who speak in it."""
    order = [case.same_as(members[0]) for members in case.subjects]
    for testimony in used:
        order.extend(source_keys(case, case.testimonies[testimony]))
    return list(dict.fromkeys(order))


def _label(case: Case, key: str, redactor: Redactor) -> str:
    """The label of a human being, or the first of their names where they are named."""
    if key in redactor.named:
        held = [held for identifier, held in sorted(case.people.items()) if case.same_as(identifier) == key]
        name = next((name for one in held for name in names_of(one.record)), "")
        if name:
            return name
    return redactor.label(key)


def _used(case: Case, testimony: CaseTestimony, level: Level, labels: Mapping[str, str]) -> UsedTestimony:
    keys = source_keys(case, testimony)
    return UsedTestimony(
        testimony=testimony.id,
        case_number=testimony.record.case_number,
        level=level,
        label=" and ".join(labels[key] for key in keys) or "Unnamed testifier",
        consents=testimony.consents,
        consent_revisions=tuple(sorted({head for c in testimony.consents for head in case.consents[c].heads})),
    )


def _text(raw: RawText, case: Case, redactor: Redactor, *, quotes: bool) -> FreeText | None:
    """A free text redacted, with what must be decided before it may be approved."""
    pieces = []
    for piece in raw.pieces:
        if piece.text.strip():
            redacted, hits = redactor.redact(piece.text)
            pieces.append(RedactedPiece(piece.key, piece.label, piece.text, redacted, hits))
    if not pieces:
        return None
    blocked = []
    if not quotes:
        blocked.append("level")
    if redactor.missing("\n".join(piece.text for piece in raw.pieces)):
        blocked.append("missing-script")
    record = case.testimonies[raw.testimony].record
    warnings = []
    if redactor.short_names:
        warnings.append("short-names")
    if record.closing is not None and record.closing.not_to_be_used.strip():
        warnings.append("not-to-be-used")
    if record.care is not None and record.care.topics_declined:
        warnings.append("topics-declined")
    if raw.kind in ("translation", "transcript") and "not checked" in raw.title:
        warnings.append("unchecked")
    translation = raw.id.rpartition("/")[2] if raw.kind == "translation" else ""
    if any(one.id == translation and translations.is_stale(record, one) for one in record.translations):
        warnings.append("stale-translation")
    return FreeText(
        id=raw.id,
        testimony=raw.testimony,
        person=raw.person,
        kind=raw.kind,
        language=raw.language,
        title=raw.title,
        pieces=tuple(pieces),
        suggestions=suggestions(raw.id, pieces, redactor, _first_knew(case)),
        blocked=tuple(blocked),
        warnings=tuple(warnings),
    )


def _first_knew(case: Case) -> set[str]:
    """Who an account says first knew, where that is written like a name."""
    found: set[str] = set()
    for testimony in case.testimonies.values():
        sources = [claim.source for claim in testimony.record.claims]
        for identifier in testimony.people:
            person = case.people[identifier].record
            sources += [status.source for status in person.statuses]
            sources += [event.source for event in person.events]
        found.update(source.first_knew for source in sources if source is not None and source.first_knew)
    return found


def _missing(redactor: Redactor, texts: Collection[FreeText]) -> tuple[MissingScript, ...]:
    """Names that nobody has spelled in a script of these texts, each once."""
    found = redactor.missing("\n".join(piece.original for text in texts for piece in text.pieces))
    return tuple(MissingScript(redactor.label(key), key, script.value) for key, script in found)
