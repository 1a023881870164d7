"""What the first page of Reports shows: people and testimonies to choose from, and what was released before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import AmanatError, NoOrganisation
from intake.model.dossier import Release, ReleaseState
from intake.model.person import Person, main_name
from intake.services import finding, organisation

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault

MOST_FOUND = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """A person record or a testimony that a report can be about. `kind` is person or testimony."""

    kind: str
    record: str
    case_number: str
    name: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Released:
    """A report that went out, or was prepared and never reached its file."""

    day: str
    audience: str
    format: str
    accounts: int
    out: bool
    sha256: str


def find(vault: Vault, query: str) -> list[Choice]:
    """People and testimonies that match; the newest people where nothing was asked."""
    query = query.strip()
    if not query:
        people = finding.people(vault, limit=MOST_FOUND)
        # the nameless come last: a report is seldom about somebody nobody can name
        people = sorted(people, key=lambda person: not person.name)
        return [Choice("person", p.record, p.case_number, p.name, " · ".join(p.names[1:3])) for p in people]
    people = finding.find_people(vault, query, limit=MOST_FOUND)
    found = [Choice("person", p.record, p.case_number, p.name, " · ".join(p.names[1:3])) for p in people]
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


def released(vault: Vault) -> list[Released]:
    """Every release record, the newest first."""
    with vault.reader() as reader:
        records = [record for _id, record in reader.records_of_type(Release)]
    found = [
        Released(
            r.released_on, r.audience, r.format, len(r.sources), r.state is ReleaseState.RELEASED, r.sha256
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
