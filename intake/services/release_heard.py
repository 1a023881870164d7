"""What else must not be told: names as they are heard in archive items, and listed places in every script of the list.

An archive item speaks of people whom nobody asked; a report never draws on one, but may repeat what is heard in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intake.model.dossier import ArchiveItem
from intake.model.person import Person
from intake.redaction.register import Kind
from intake.redaction.register import Role as RegisterRole
from intake.services.gazetteer import gazetteer
from intake.services.release_case import Case, Held, walk_strings
from intake.services.release_protected import Protected, role_of, staff

_TOLD_ANYWAY = frozenset({"country", "region", "province", "prefecture"})
"""Kinds of places that are said of millions, and in every report."""


def of_archive_item(held: Held[ArchiveItem], case: Case, roles: Mapping[str, Sequence[Person]]) -> Iterator[Protected]:
    """Every name that was ever heard in an item: of whoever it is linked with, else of somebody else."""
    for path, values in held.ever.items():
        match path:
            case ("mentions", element, "name"):
                key, role = _whose(held, element, case, roles)
                for text in (name for value in values for told in walk_strings(value) for name in _name_in(told)):
                    yield Protected(key, role, Kind.NAME, text)
            case ("moves", _, "by") | ("transcripts", _, "by" | "checked_by"):
                yield from (staff(text) for value in values for text in walk_strings(value))
            case _:
                continue


def _whose(
    held: Held[ArchiveItem], element: str, case: Case, roles: Mapping[str, Sequence[Person]]
) -> tuple[str, RegisterRole]:
    linked = [one for value in held.ever.get(("mentions", element, "person"), ()) for one in walk_strings(value)]
    for person in linked:
        if person in case.people:
            key = case.same_as(person)
            return key, role_of(roles.get(key, ()))
    return f"heard {held.id} {element}", RegisterRole.OTHER


def _name_in(told: str) -> Iterator[str]:
    """A name as it was heard, without words that say who it was: "her brother Erbol" is Erbol."""
    name = " ".join(word for word in told.split() if not word[:1].islower())
    if name:
        yield name


def listed_spellings(identifier: str) -> Iterator[str]:
    """Every spelling of an entry of the list of places, except of places that a report tells anyway."""
    place = gazetteer().get(identifier)
    if place is not None and place.kind not in _TOLD_ANYWAY:
        yield from place.spellings()
