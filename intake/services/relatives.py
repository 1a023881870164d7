"""The next relative of the same family starts with what is known: who the people are, never what became of them.

What the earlier witness said happened stays that witness's: copied, it would look like a second source. Nor is any
consent copied, any phone, or anything of somebody still inside. Values only, apart from reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from intake.model.consent import ConsentState, Purpose
from intake.model.ids import new_id
from intake.model.person import Person, Role, main_name
from intake.services import consents, interview, sealed_session

if TYPE_CHECKING:
    from collections.abc import Callable

    from intake.services.account import Account
    from intake.vault.vault import Vault

FAMILY = frozenset({Role.VICTIM, Role.RELATIVE, Role.TESTIFIER})
NEVER = frozenset({Role.INSIDE_SOURCE})
_KNOWN = ("names", "sex", "birth_date", "birthplace", "citizenships", "ethnic_background", "under_18")
"""What is taken over of everybody; of those who do not speak themselves also `_OF_THE_ABSENT`."""
_OF_THE_ABSENT = ("identity_documents", "addresses")


@dataclass(frozen=True, slots=True)
class Offer:
    """What would be taken over. `never` is whom an earlier witness said must never see it: to be read before."""

    testimony: str
    case_number: str
    names: tuple[str, ...]
    never: str


def offer(vault: Vault, earlier: str) -> Offer | None:
    """Whether there is anything to take over; None too where a witness refused or withdrew that it is kept.

    Raises NotFound, TestimonySealed.
    """
    account = account_of(vault, earlier)
    gone = (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.EXPIRED)
    refused = any(consents.answer(c, Purpose.KEEP).state in gone for c in account.consents.values())
    people = _family(account)
    if not people or refused or account.testimony.erasure_wish is not None or account.testimony.left is not None:
        return None
    return Offer(
        earlier,
        account.testimony.case_number,
        tuple(filter(None, (main_name(person) for person in people.values()))),
        "\n".join(dict.fromkeys(c.who_must_never_see for c in account.consents.values() if c.who_must_never_see)),
    )


def account_of(vault: Vault, record: str) -> Account:
    """The earlier account, also while it is sealed and open until the lock. Raises NotFound, TestimonySealed."""
    session = sealed_session.of(vault, record)
    return session.account if session is not None else interview.open_account(vault, record).account


def taken_over(new: Account, earlier: Account, make_id: Callable[[], str] = new_id) -> Account:
    """The new account with the family of the earlier one, each person naming the record it was taken from."""
    people = _family(earlier)
    ids = {key: make_id() for key in people}
    for key, person in people.items():
        speaks = Role.TESTIFIER in person.roles
        fields = _KNOWN if speaks else (*_KNOWN, *_OF_THE_ABSENT)
        kept: dict[str, Any] = {name: _renumbered(getattr(person, name), make_id) for name in fields}
        roles = tuple(dict.fromkeys(Role.RELATIVE if role is Role.TESTIFIER else role for role in person.roles))
        relations = tuple(
            msgspec.structs.replace(relation, id=make_id(), to=ids[relation.to])
            for relation in person.relationships
            if relation.to in ids
        )
        known = Person(testimony=new.id, roles=roles, relationships=relations, known_from=key, **kept)
        new = new.with_person(ids[key], known)
    return new.with_testimony(next_of=earlier.id, next_of_case=earlier.testimony.case_number)


def _family(account: Account) -> dict[str, Person]:
    return {
        key: person
        for key, person in account.people.items()
        if FAMILY & set(person.roles)
        and not NEVER & set(person.roles)
        and (main_name(person) or Role.TESTIFIER not in person.roles)
    }


def _renumbered(value: object, make_id: Callable[[], str]) -> object:
    """List elements get ids of their own: they are other statements than the earlier witness's."""
    if isinstance(value, tuple):
        return tuple(msgspec.structs.replace(item, id=make_id()) if hasattr(item, "id") else item for item in value)
    return value
