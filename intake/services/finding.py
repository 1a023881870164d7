"""Finding testimonies and people: lists by page, and search in every script. Reads only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import NotFound
from intake.model.ids import is_id, normalise_case_number
from intake.model.person import Role, main_name
from intake.services.account import Account, from_draft

if TYPE_CHECKING:
    from intake.vault.rows import PersonRow as PersonRow
    from intake.vault.rows import SearchHit
    from intake.vault.rows import TestimonyRow as TestimonyRow
    from intake.vault.vault import Vault

PAGE = 200


@dataclass(frozen=True, slots=True)
class Begun:
    """A testimony of which nothing is on the log yet: only a draft. `name` is the first victim's or testifier's."""

    record: str
    case_number: str
    name: str


def testimonies(
    vault: Vault, *, after: TestimonyRow | None = None, limit: int = PAGE, **only: str
) -> list[TestimonyRow]:
    """One page of testimonies, newest first; `only` may name state, language, delivered or conflict."""
    with vault.reader() as reader:
        return reader.list_testimonies(after=after, limit=limit, **only)


def all_testimonies(vault: Vault) -> Iterator[TestimonyRow]:
    """Every testimony, newest first, a page at a time."""
    after: TestimonyRow | None = None
    while page := testimonies(vault, after=after):
        yield from page
        after = page[-1]


def begun(vault: Vault) -> list[Begun]:
    """Testimonies that exist only as drafts."""
    with vault.reader() as reader:
        waiting = [row.record for row in reader.drafts() if reader.testimony_row(row.record) is None]
        accounts = [from_draft(data) for record in waiting if (data := reader.draft(record)) is not None]
    return [
        Begun(
            account.id,
            account.testimony.case_number,
            _named(account),
        )
        for account in accounts
    ]


def _named(account: Account) -> str:
    """Whom it is about, whoever was entered first: a victim, else who tells it, else anybody with a name."""
    for keys in (account.in_role(Role.VICTIM), account.in_role(Role.TESTIFIER), account.people):
        for key in keys:
            if name := main_name(account.people[key]):
                return name
    return ""


def people(vault: Vault, *, after: PersonRow | None = None, limit: int = PAGE, **only: str) -> list[PersonRow]:
    """One page of people as testimonies tell of them."""
    with vault.reader() as reader:
        return reader.list_people(after=after, limit=limit, **only)


def search(vault: Vault, query: str, *, limit: int = 50) -> list[SearchHit]:
    """What matches, the best first: exact spellings above other scripts and inflections, names above texts."""
    with vault.reader() as reader:
        return reader.search(query, limit=limit)


def testimony_id(vault: Vault, text: str) -> str:
    """The record id that a person means by a case number or a record id. Raises NotFound."""
    wanted = text.strip().lower()
    if is_id(wanted):
        return wanted
    with vault.reader() as reader:
        found = reader.testimony_by_case_number(normalise_case_number(text.strip()))
    if found is None:
        raise NotFound(what="testimony")
    return found


def find_people(vault: Vault, query: str, *, limit: int = 50) -> list[PersonRow]:
    """People under any spelling of the name, the best first."""
    with vault.reader() as reader:
        hits = [hit for hit in reader.search(query, limit=limit) if hit.kind == "person"]
        rows = [reader.person_row(hit.record) for hit in hits]
    return [row for row in rows if row is not None]
