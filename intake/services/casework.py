"""Seeing that several testimonies speak of one person: candidates, links, "not the same". Never merges anything.

A link is a coordinator's judgement, a record of its own; taking it back is another revision of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import NotFound, NotPermitted
from intake.model.dossier import Link
from intake.model.ids import new_id
from intake.model.person import Person, main_name
from intake.names.compare import similarity
from intake.services import finding

if TYPE_CHECKING:
    from intake.vault.rows import PersonRow, TestimonyRow
    from intake.vault.vault import Reader, Vault

MOST_CANDIDATES = 20
LIKELY = 0.6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person record that may be the same human being; `score` 0 to 1, `reasons` are codes of names.compare."""

    person: PersonRow
    score: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Individual:
    """One human being as far as coordinators have said so: the person asked for first, then the linked ones.

    `linked` are those that somebody linked with the first itself, not over others: what can be taken back from there.
    """

    people: tuple[tuple[str, Person], ...]
    not_same: tuple[str, ...]
    linked: tuple[str, ...] = ()


def links(reader: Reader) -> list[tuple[str, Link]]:
    """Every judgement there is, with its record id."""
    return list(reader.records_of_type(Link))


def same_as(reader: Reader, person: str) -> tuple[list[str], list[str]]:
    """Person records linked to `person` over any number of steps, itself first; and those said not to be the same."""
    joined: dict[str, set[str]] = {}
    apart: list[str] = []
    for _record, link in links(reader):
        if link.same is True:
            joined.setdefault(link.first, set()).add(link.second)
            joined.setdefault(link.second, set()).add(link.first)
        elif link.same is False and person in (link.first, link.second):
            apart.append(link.second if link.first == person else link.first)
    found, waiting = [person], [person]
    while waiting:
        for other in sorted(joined.get(waiting.pop(), ())):
            if other not in found:
                found.append(other)
                waiting.append(other)
    return found, apart


def groups(reader: Reader) -> dict[str, tuple[str, ...]]:
    """Every person record that somebody linked, with all those that it is linked to over any number of steps."""
    joined: dict[str, str] = {}

    def root(record: str) -> str:
        while (above := joined.get(record, record)) != record:
            record = above
        return record

    linked: dict[str, None] = {}
    for _record, link in links(reader):
        if link.same is True:
            linked.update(dict.fromkeys((link.first, link.second)))
            joined[root(link.second)] = root(link.first)
    members: dict[str, list[str]] = {}
    for record in linked:
        members.setdefault(root(record), []).append(record)
    return {record: tuple(members[root(record)]) for record in linked}


def told_where(vault: Vault, testimony: str) -> TestimonyRow:
    """The line of the testimony that a person record belongs to. Raises NotFound."""
    with vault.reader() as reader:
        row = reader.testimony_row(testimony)
    if row is None:
        raise NotFound(what="testimony")
    return row


def individual(vault: Vault, person: str) -> Individual:
    """Everything told of one human being. Raises NotFound."""
    with vault.reader() as reader:
        together, apart = same_as(reader, person)
        pairs = [{link.first, link.second} for _record, link in links(reader) if link.same is True]
        return Individual(
            tuple((key, reader.load(key, Person)) for key in together),
            tuple(apart),
            tuple(key for key in together if {person, key} in pairs and key != person),
        )


def candidates(vault: Vault, person: str) -> list[Candidate]:
    """People of other testimonies whose names come close, the closest first; without those already judged."""
    with vault.reader() as reader:
        together, apart = same_as(reader, person)
        wanted = reader.load(person, Person)
    names = [name.text for name in wanted.names if name.text] or [main_name(wanted)]
    judged = {*together, *apart}
    found: dict[str, Candidate] = {}
    for name in filter(None, names):
        for row in finding.find_people(vault, name):
            if row.record in judged or row.testimony == wanted.testimony:
                continue
            best = max(
                (similarity(ours, theirs) for ours in names for theirs in row.names or (row.name,)),
                key=lambda result: result.score,
                default=None,
            )
            if best is not None and best.score >= LIKELY:
                found[row.record] = Candidate(row, best.score, tuple(best.reasons))
    return sorted(found.values(), key=lambda c: -c.score)[:MOST_CANDIDATES]


def judge(vault: Vault, first: str, second: str, *, same: bool, reasons: str = "") -> str:
    """Records whether two person records are one human being. Coordinators only. Returns the link's id."""
    with vault.reader() as reader:
        if vault.key_id not in reader.coordinators():
            raise NotPermitted(reason="only a coordinator links people")
        held = next((record for record, link in links(reader) if {link.first, link.second} == {first, second}), None)
    record = held or new_id()
    link = Link(first=first, second=second, same=same, reasons=reasons, decided_by=vault.pseudonym)
    vault.write(lambda writer: writer.save(record, "link", link, origin="staff-inference"))
    return record
