"""One testimony with its people and consents, as it is worked on. Values only: no vault, no I/O.

An `Account` is what a screen edits and a testimony file brings; `intake.services.interview` saves it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from intake.errors import BadJson
from intake.model.base import Element, Part, Record
from intake.model.consent import Consent
from intake.model.fields import flatten, unflatten, with_ids
from intake.model.ids import new_id
from intake.model.person import Person, Role
from intake.model.record_types import RECORD_TYPES, TYPE_NAMES
from intake.model.strict_json import as_object, dumps, loads
from intake.model.testimony import Testifier, Testimony
from intake.model.testimony_file import TestimonyFile

MAX_DRAFT = 32 << 20


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """`people` and `consents` map record ids to records, in order of entry; `id` is the testimony's record."""

    id: str
    testimony: Testimony
    people: dict[str, Person] = {}
    consents: dict[str, Consent] = {}

    def records(self) -> list[tuple[str, Record]]:
        """Every record of this account, the testimony first."""
        return [(self.id, self.testimony), *self.people.items(), *self.consents.items()]

    def with_testimony(self, **changes: Any) -> Account:
        return msgspec.structs.replace(self, testimony=msgspec.structs.replace(self.testimony, **changes))

    def with_person(self, record: str, person: Person) -> Account:
        return msgspec.structs.replace(self, people={**self.people, record: person})

    def with_consent(self, record: str, consent: Consent) -> Account:
        return msgspec.structs.replace(self, consents={**self.consents, record: consent})

    def consent_of(self, person: str) -> tuple[str, Consent] | None:
        return next(((key, c) for key, c in self.consents.items() if c.person == person), None)

    def in_role(self, role: Role) -> list[str]:
        return [key for key, person in self.people.items() if role in person.roles]


def with_element_ids(account: Account) -> Account:
    """The same account in which every list element has its id."""
    return msgspec.structs.replace(
        account,
        testimony=with_ids(account.testimony, new_id),
        people={key: with_ids(person, new_id) for key, person in account.people.items()},
        consents={key: with_ids(consent, new_id) for key, consent in account.consents.items()},
    )


def to_draft(account: Account) -> bytes:
    """The account as the bytes that autosave keeps in the vault: the same field values as on the log."""
    return dumps(
        {
            "id": account.id,
            "records": [
                [record, TYPE_NAMES[type(struct)], [[list(p), v] for p, v in flatten(struct).items()]]
                for record, struct in account.records()
            ],
        }
    )


def from_draft(stored: bytes) -> Account:
    """The account that `to_draft` wrote. Raises BadJson if the stored bytes are not that."""
    tree = as_object(loads(stored, max_bytes=MAX_DRAFT), what="the draft")
    built: dict[type[Any], dict[str, Any]] = {Testimony: {}, Person: {}, Consent: {}}
    try:
        for record, word, values in tree["records"]:
            struct = RECORD_TYPES[word]
            built[struct][record] = unflatten(struct, {tuple(p): v for p, v in values})[0]
        testimony: Testimony = built[Testimony][tree["id"]]
    except (KeyError, TypeError, ValueError):
        raise BadJson(reason="a draft that does not read") from None
    return Account(id=tree["id"], testimony=testimony, people=built[Person], consents=built[Consent])


def from_file(
    parsed: TestimonyFile, record: str, new_id: Callable[[], str] = new_id
) -> tuple[Account, dict[str, str]]:
    """The account that a testimony file describes, its keys turned into ids, and which key became which id."""
    ids = {person.key: new_id() for person in parsed.people}
    people = {}
    for file_person in parsed.people:
        fields = {name: getattr(file_person, name) for name in Person.__struct_fields__}
        people[ids[file_person.key]] = _renamed(Person(**{**fields, "testimony": record}), ids)
    consents = {
        new_id(): _renamed(msgspec.structs.replace(consent, testimony=record), ids) for consent in parsed.consents
    }
    testimony = _renamed(parsed.testimony, ids)
    if not testimony.testifiers:
        speakers = [key for key, person in people.items() if Role.TESTIFIER in person.roles]
        testimony = msgspec.structs.replace(testimony, testifiers=tuple(Testifier(person=s) for s in speakers))
    account = Account(
        id=record,
        testimony=with_ids(testimony, new_id),
        people={key: with_ids(person, new_id) for key, person in people.items()},
        consents={key: with_ids(consent, new_id) for key, consent in consents.items()},
    )
    return account, ids


P = TypeVar("P", bound=Part)

_REFERENCES = {"person", "to", "victim", "about", "shows_people", "relative", "who"}
"""Fields of the model that hold ids of person records."""


def _renamed(part: P, ids: dict[str, str]) -> P:
    changes: dict[str, Any] = {}
    for name in part.__struct_fields__:
        item = getattr(part, name)
        if name in _REFERENCES and isinstance(item, str):
            changes[name] = ids.get(item, item)
        elif name in _REFERENCES and isinstance(item, tuple):
            changes[name] = tuple(ids.get(key, key) for key in item)
        elif isinstance(item, Part):
            changes[name] = _renamed(item, ids)
        elif isinstance(item, tuple) and item and isinstance(item[0], Element):
            changes[name] = tuple(_renamed(element, ids) for element in item)
    return msgspec.structs.replace(part, **changes) if changes else part
