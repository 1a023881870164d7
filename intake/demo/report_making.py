"""The demonstration's report on the person who stands in five testimonies: link, prepare, review, release.

What a person decides elsewhere was decided when the examples were written: words that a suggestion takes for names and
that are none are kept, everything else that is suggested is removed. Elsewhere a person reads each text first.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.clock import Clock
from intake.model.person import main_name
from intake.progress import Progress
from intake.services import casework, interview, release
from intake.services.release import ReleaseRecord

if TYPE_CHECKING:
    from intake.services.release_draft import Draft
    from intake.vault.vault import Vault

AUDIENCE = "un-procedures"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Made:
    """One released file and what its draft left out."""

    path: Path
    record: ReleaseRecord
    draft: Draft
    texts: int


def person_in(vault: Vault, testimony: str, name: str) -> str:
    """The record id of the person called `name` in a testimony."""
    people = interview.open_account(vault, testimony).account.people
    return next(key for key, person in people.items() if main_name(person) == name)


def link(vault: Vault, persons: list[str]) -> None:
    """Says that these person records are one human being, as a coordinator does after looking."""
    first, *others = persons
    for other in others:
        casework.judge(vault, first, other, same=True, reasons="village, year of birth, wife and children agree")


def make(
    vault: Vault,
    person: str,
    out: Path,
    *,
    organisation: str,
    not_names: Collection[str],
    clock: Clock,
    progress: Progress,
) -> Made:
    """Releases a report to `out`, whose ending says the format. Raises what the release service raises."""
    kit = release.render_kit(RESOURCES)
    draft = _decided(vault, person, organisation, not_names, clock)
    suggestions = [suggestion for text in draft.approvable() for suggestion in text.suggestions]
    kept = {suggestion.id for suggestion in suggestions if suggestion.text in not_names}
    reviewed = {text.digest for text in draft.approvable() if not text.undecided(kept)}
    record = release.release(
        vault,
        draft,
        reviewed=reviewed,
        kept=kept,
        format=out.suffix.lstrip("."),
        out=out,
        kit=kit,
        clock=clock,
        progress=progress,
    )
    return Made(out, record, draft, len(reviewed))


def _decided(vault: Vault, person: str, organisation: str, not_names: Collection[str], clock: Clock) -> Draft:
    """The draft from which every suggestion is gone that is not in `not_names`."""
    removed: Collection[str] = ()
    for _ in range(_ROUNDS):
        draft = release.prepare(
            vault, persons=[person], audience=AUDIENCE, clock=clock, remove=removed, organisation=organisation
        )
        found = {suggestion.text for text in draft.approvable() for suggestion in text.suggestions}
        doubtful = found - set(not_names) - set(removed)
        if not doubtful:
            break
        removed = {*removed, *doubtful}
    return draft
