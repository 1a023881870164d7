"""Adding, changing and taking away what happened to a person, by field and id, through the controller's edits."""

from __future__ import annotations

from typing import Any

import msgspec

from intake.model.event import Act, Event, Intervention
from intake.model.ids import new_id
from intake.model.person import Person, Role
from intake.model.status import Status
from intake.services.account import Account
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.timeline_fields import merged

KINDS: dict[str, type[Any]] = {"statuses": Status, "events": Event, "interventions": Intervention}


def element(person: Person, field: str, identifier: str) -> Any:
    """The status, event or intervention with that id; None once it was taken away."""
    return next((one for one in getattr(person, field) if one.id == identifier), None)


def _keep(controller: TestimonyController, person: str, field: str, elements: tuple[Any, ...]) -> None:
    def change(account: Account) -> Account:
        return account.with_person(person, msgspec.structs.replace(account.people[person], **{field: elements}))

    controller.edit(change)


def begin() -> str:
    """The id of a new one. Nothing of it is in the account until `put` fills something in."""
    return new_id()


def put(controller: TestimonyController, person: str, field: str, identifier: str, **fields: Any) -> None:
    """Changes fields of one of them; one that is not there yet comes to the end, unless nothing is filled in."""
    held = getattr(controller.account.people[person], field)
    if all(one.id != identifier for one in held):
        empty = KINDS[field](id=identifier, order=max((one.order for one in held), default=-1) + 1)
        made = merged(empty, fields)
        if made != empty:
            _keep(controller, person, field, (*held, made))
        return
    _keep(controller, person, field, tuple(merged(one, fields) if one.id == identifier else one for one in held))


def remove(controller: TestimonyController, person: str, field: str, identifier: str) -> None:
    held = getattr(controller.account.people[person], field)
    _keep(controller, person, field, tuple(one for one in held if one.id != identifier))


def drop_blank(controller: TestimonyController, person: str, field: str, identifier: str) -> bool:
    """Takes it away if nothing was ever filled in. True if it was."""
    one = person in controller.account.people and element(controller.account.people[person], field, identifier)
    if not one:
        return False
    acts = tuple(a for a in getattr(one, "acts", ()) if a != Act(id=a.id, order=a.order))
    plain = msgspec.structs.replace(one, acts=acts) if isinstance(one, Event) else one
    if plain != KINDS[field](id=one.id, order=one.order):
        if plain != one:  # an act that was begun and stayed empty goes too
            put(controller, person, field, identifier, acts=acts)
        return False
    remove(controller, person, field, identifier)
    return True


def first_person(account: Account) -> str:
    """Whom a timeline is about unless somebody is chosen: the first victim, else whoever is there."""
    return next(iter((*account.in_role(Role.VICTIM), *account.people)), "")
