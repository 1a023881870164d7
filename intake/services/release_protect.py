"""What must not be told: every name, number, address and file name of everybody in a case, as it was ever recorded.

Collects values of every revision: replaced, proposed and withdrawn ones are as secret as those that stand. Knows no
audience; who may be named is taken out later, by the release.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import groupby

from intake.model.base import KnownHow
from intake.model.person import Person
from intake.model.revision import Path
from intake.model.strict_json import JsonValue
from intake.redaction.register import Kind
from intake.redaction.register import Role as RegisterRole
from intake.services.release_case import Case, CaseTestimony, Held, walk_strings
from intake.services.release_heard import listed_spellings, of_archive_item
from intake.services.release_protected import Protected, role_of, staff


def protected_values(case: Case, *, vault_pseudonym: str = "") -> tuple[Protected, ...]:
    """Every value of everybody in the case's testimonies and those around it, each once, in a stable order."""
    found: dict[Protected, None] = {}
    roles: dict[str, list[Person]] = {}
    for identifier, held in case.people.items():
        roles.setdefault(case.same_as(identifier), []).append(held.record)
    for identifier, held in sorted(case.people.items()):
        key = case.same_as(identifier)
        for value in _of_person(key, role_of(roles[key]), held):
            found.setdefault(value)
    for testimony in (*case.testimonies.values(), *case.around.values()):
        for value in _of_testimony(testimony, case):
            found.setdefault(value)
    for heard in case.heard.values():
        for value in of_archive_item(heard, case, roles):
            found.setdefault(value)
    if vault_pseudonym:
        found.setdefault(staff(vault_pseudonym))
    return tuple(value for value in found if value.text.strip())


def _of_person(key: str, role: RegisterRole, held: Held[Person]) -> Iterator[Protected]:
    for path, values in held.ever.items():
        for value in values:
            yield from _person_value(key, role, held.id, path, value)


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_ADDRESS_PLACES = {"village", "township", "bingtuan_regiment", "name_chinese", "name_kazakh"}


def _person_value(key: str, role: RegisterRole, record: str, path: Path, value: JsonValue) -> Iterator[Protected]:
    match path:
        case ("names", name, "text"):
            for text in walk_strings(value):
                yield Protected(key, role, Kind.NAME, text, name=f"{record}/{name}")
        case ("names", name, "spellings") if isinstance(value, list):
            for spelling in value:
                if isinstance(spelling, dict) and isinstance(spelling.get("text"), str):
                    yield Protected(
                        key,
                        role,
                        Kind.NAME,
                        str(spelling["text"]),
                        script=str(spelling.get("script") or ""),
                        confirmed=spelling.get("confirmed") is True,
                        name=f"{record}/{name}",
                    )
        case ("identity_documents", _, "number"):
            for text in walk_strings(value):
                yield Protected(key, role, Kind.NUMBER, text)
        case ("phones", _, "number"):
            for text in walk_strings(value):
                yield Protected(key, role, Kind.PHONE, text)
        case ("addresses", _, "as_told" | "listed") | ("birthplace",) | ("birthplace_listed",):
            for text in walk_strings(value):
                for spelled in (text, *listed_spellings(text)) if path[-1].endswith("listed") else (text,):
                    yield Protected(key, role, Kind.ADDRESS, spelled)
        case ("addresses", _, field) if field in _ADDRESS_PLACES:
            for text in walk_strings(value):
                yield Protected(key, role, Kind.PLACE, text)
        case ("birth_date",):
            for text in walk_strings(value):
                if _DAY.fullmatch(text):
                    yield Protected(key, role, Kind.DATE, text)
        case _:
            return


_STAFF_FIELDS = {"interviewer", "entered_by", "transcribed_by", "checked_by"}


def _of_testimony(testimony: CaseTestimony, case: Case) -> Iterator[Protected]:
    for path, values in testimony.held.ever.items():
        for value in values:
            yield from _testimony_value(testimony, case, path, value)
    for consent in testimony.consents:
        ever = case.consents[consent].ever
        for path, values in ever.items():
            if path in {("explained_by",), ("best_interest", "first_decider"), ("best_interest", "second_decider")}:
                yield from (staff(text) for value in values for text in walk_strings(value))
            elif path == ("guardian",):
                for text in (t for value in values for t in walk_strings(value)):
                    yield Protected(f"guardian {consent}", RegisterRole.RELATIVE, Kind.NAME, text)
    for identifier in testimony.people:
        for path, values in case.people[identifier].ever.items():
            if path[-1] == "source":
                yield from (p for value in values for p in _inside_source(value, f"source {identifier} {path[1]}"))


def _testimony_value(testimony: CaseTestimony, case: Case, path: Path, value: JsonValue) -> Iterator[Protected]:
    other = f"testimony {testimony.id}"
    match path:
        case (field,) if field in _STAFF_FIELDS:
            yield from (staff(text) for text in walk_strings(value))
        case ("transcripts" | "translations", _, "by" | "checked_by") | ("left", "decided_by"):
            yield from (staff(text) for text in walk_strings(value))
        case ("erasure_wish", "asked_by"):
            yield from (staff(name) for text in walk_strings(value) for name in _named(text))
        case ("testifiers", element, "wants_to_be_called"):
            key = _testifier_key(testimony, case, element)
            for text in walk_strings(value):
                # "the driver" or "a mother of three" is what they chose to be called, and no name
                if not any(word[:1].islower() for word in text.split()):
                    yield Protected(key, RegisterRole.TESTIFIER, Kind.NAME, text)
        case ("interpreter", "person"):
            # an id, or a name where nobody made a record of the interpreter
            for text in walk_strings(value):
                if text not in case.people:
                    yield Protected(f"interpreter {testimony.id}", RegisterRole.INTERPRETER, Kind.NAME, text)
        case ("documents", _, "number"):
            for text in walk_strings(value):
                yield Protected(other, RegisterRole.OTHER, Kind.NUMBER, text)
        case ("attachments", _, "original_name"):
            for text in walk_strings(value):
                yield Protected(other, RegisterRole.OTHER, Kind.FILE_NAME, text)
                stem = text.rpartition(".")[0]
                if stem:
                    yield Protected(other, RegisterRole.OTHER, Kind.FILE_NAME, stem)
        case ("claims", element, "source"):
            yield from _inside_source(value, f"source {testimony.id} {element}")
        case ("case_number" | "next_of_case",):
            # only the release knows which number stands for whom
            for text in walk_strings(value):
                yield Protected(other, RegisterRole.OTHER, Kind.FILE_NAME, text)
        case _:
            return


def _named(text: str) -> Iterator[str]:
    """A pseudonym as it stands; of a sentence ("her brother Erlan") the words that may be names."""
    words = text.split()
    if len(words) == 1 or not any(word[:1].islower() for word in words):
        yield text
        return
    for lower, run in groupby(words, key=lambda word: word[:1].islower()):
        if not lower:
            yield " ".join(run).strip(".,;:()")


def _testifier_key(testimony: CaseTestimony, case: Case, element: str) -> str:
    person = next((t.person for t in testimony.record.testifiers if t.id == element), "")
    return case.same_as(person) if person in case.people else f"testifier {testimony.id} {element}"


def _inside_source(value: JsonValue, key: str) -> Iterator[Protected]:
    """Who first knew and through whom it came, when that was somebody still there."""
    if not isinstance(value, Mapping) or value.get("known_how") != KnownHow.TOLD_BY_INSIDE_SOURCE.value:
        return
    for text in (*walk_strings(value.get("first_knew")), *walk_strings(value.get("steps"))):
        kind = Kind.NAME if len(text.split()) <= 3 else Kind.ADDRESS
        yield Protected(key, RegisterRole.INSIDE_SOURCE, kind, text)
