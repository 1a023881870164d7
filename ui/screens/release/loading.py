"""What the first page of Reports shows: people and testimonies to choose from, and what was released before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import AmanatError, NoOrganisation
from intake.model.dossier import Release, ReleaseState
from intake.model.person import Person, main_name
from intake.services import casework, finding, organisation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from intake.clock import Clock
    from intake.services.finding import PersonRow
    from intake.vault.vault import Vault

MOST_FOUND = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """A person or a testimony that a report can be about. `kind` is person or testimony; of a person whom
    coordinators linked it is the first record found, and `testimonies` counts those that speak of them."""

    kind: str
    record: str
    case_number: str
    name: str
    detail: str = ""
    testimonies: int = 1


@dataclass(frozen=True, slots=True)
class Released:
    """A report that went out, or was prepared and never reached its file."""

    day: str
    audience: str
    format: str
    accounts: int
    out: bool
    sha256: str
    replaced_letters: int = 0


def find(vault: Vault, query: str) -> list[Choice]:
    """People and testimonies that match; the newest people where nothing was asked."""
    query = query.strip()
    if not query:
        people = finding.people(vault, limit=MOST_FOUND)
        # the nameless come last: a report is seldom about somebody nobody can name
        return _each_once(vault, sorted(people, key=lambda person: not person.name))
    found = _each_once(vault, finding.find_people(vault, query, limit=MOST_FOUND))
    try:
        record = finding.testimony_id(vault, query)
    except AmanatError:
        pass
    else:
        found.insert(0, Choice("testimony", record, query, ""))
    seen = {choice.record for choice in found}
    for hit in finding.search(vault, query, limit=MOST_FOUND):
        if hit.kind == "testimony" and hit.record not in seen:
            seen.add(hit.record)
            found.append(Choice("testimony", hit.record, hit.case_number, hit.name, hit.day))
    return found


def _each_once(vault: Vault, people: Sequence[PersonRow]) -> list[Choice]:
    """Somebody of whom several testimonies tell stands there once, with every spelling of theirs."""
    found: list[Choice] = []
    seen: set[str] = set()
    with vault.reader() as reader:
        together = casework.groups(reader)
        for person in people:
            if person.record in seen:
                continue
            members = together.get(person.record, (person.record,))
            seen.update(members)
            others = (reader.person_row(record) for record in members if record != person.record)
            same = [person, *(row for row in others if row is not None)]
            name = next((row.name for row in same if row.name), "")
            spellings = dict.fromkeys(text for row in same for text in row.names if text and text != name)
            detail = " · ".join(list(spellings)[:2])
            count = len({row.case_number for row in same})
            found.append(Choice("person", person.record, person.case_number, name, detail, count))
    return found


def released(vault: Vault) -> list[Released]:
    """Every release record, the newest first."""
    with vault.reader() as reader:
        records = [record for _id, record in reader.records_of_type(Release)]
    found = [
        Released(
            r.released_on,
            r.audience,
            r.format,
            len(r.sources),
            r.state is ReleaseState.RELEASED,
            r.sha256,
            r.replaced_letters,
        )
        for r in records
    ]
    return sorted(found, key=lambda item: item.day, reverse=True)


def title_of(vault: Vault, persons: tuple[str, ...], testimonies: tuple[str, ...]) -> str:
    """The name of the one person a report is about, or the case number of the one testimony; empty for several."""
    if len(persons) + len(testimonies) != 1:
        return ""
    with vault.reader() as reader:
        if persons:
            try:
                return main_name(reader.load(persons[0], Person))
            except AmanatError:
                return ""
        row = reader.testimony_row(testimonies[0])
    return row.case_number if row is not None else ""


def organisation_name(vault: Vault, clock: Clock) -> str:
    """The name that stands on a report; empty without an organisation."""
    try:
        return organisation.show(vault, clock=clock).name
    except NoOrganisation:
        return ""
