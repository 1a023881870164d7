"""The chain of custody of one testimony: who changed what when, and what has been delivered. Reads only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.services.account import Account

if TYPE_CHECKING:
    from intake.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One revision: `author` is a pseudonym or empty, `fields` how many values it set (0 where content is not held)."""

    day: str
    author: str
    key_id: str
    fields: int
    link: str


@dataclass(frozen=True, slots=True)
class Custody:
    """`delivered` is yes, partly, no, or received; `changes` are in order of arrival."""

    delivered: str
    changes: tuple[ChangeView, ...]


def of(vault: Vault, account: Account) -> Custody:
    """The custody of a testimony with its people and consents; empty for one that is only a draft."""
    from intake.model.revision import parse_revision
    from intake.services.trust_store import load_trust

    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        changes = []
        for record, _struct in account.records():
            for _log, _segment, entry in reader.entries_of_record(record):
                revision = parse_revision(entry.header, entry.content)
                changes.append(
                    ChangeView(
                        day=revision.day,
                        author=vault.pseudonym
                        if revision.author == vault.key_id
                        else trust.pseudonym_of(revision.author) or "",
                        key_id=revision.author,
                        fields=len(revision.changes or ()),
                        link=entry.link,
                    )
                )
        row = reader.testimony_row(account.id)
    return Custody(row.delivered if row is not None else "no", tuple(changes))
