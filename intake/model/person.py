"""A person as one testimony tells of them. Coordinators link such records; nothing merges them."""

from __future__ import annotations

from enum import StrEnum

from intake.model.base import Element, Record
from intake.model.dates import PartialDate
from intake.model.event import Event, Intervention
from intake.model.names import Name, NameKind
from intake.model.status import Status


class Role(StrEnum):
    TESTIFIER = "testifier"
    VICTIM = "victim"
    RELATIVE = "relative"
    INSIDE_SOURCE = "inside-source"
    """Still there and passed word on: never used for any purpose, always protected, never contacted."""
    ALLEGED_PERPETRATOR = "alleged-perpetrator"
    OFFICIAL = "official"
    INTERPRETER = "interpreter"
    HELPER = "helper"
    OTHER = "other"


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"


class IdentityKind(StrEnum):
    PRC_IDENTITY_NUMBER = "prc-identity-number"
    KAZAKH_IIN = "kazakh-iin"
    PASSPORT = "passport"
    RESIDENCE_PERMIT = "residence-permit"
    HOUSEHOLD_REGISTER = "household-register"
    OTHER = "other"


class IdentityDocument(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    kind: IdentityKind | None = None
    number: str = ""
    issuer: str = ""
    issued: PartialDate | None = None
    expires: PartialDate | None = None
    note: str = ""


class Kin(StrEnum):
    """A tie of which a family is drawn; every other one is a chain of these, or stays a word."""

    PARENT = "parent"
    CHILD = "child"
    SPOUSE = "spouse"
    SIBLING = "sibling"


class Bond(StrEnum):
    """How a drawn tie came about, where it is neither by birth nor a marriage that lasts."""

    ADOPTIVE = "adoptive"
    STEP = "step"
    """By the marriage of a parent."""
    GUARDIAN = "guardian"
    """In somebody's care: guardians, foster parents, whoever brings a child up."""
    HALF = "half"
    """Brothers and sisters by one parent."""
    FORMER = "former"
    """Divorced or separated, whether or not it is known when."""


class Address(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """As told, and the list's entry for it with its Chinese and Kazakh names."""

    as_told: str = ""
    since: PartialDate | None = None
    until: PartialDate | None = None
    country: str = ""
    prefecture: str = ""
    county: str = ""
    township: str = ""
    village: str = ""
    group: str = ""
    bingtuan_division: str = ""
    bingtuan_regiment: str = ""
    listed: str = ""
    name_chinese: str = ""
    name_kazakh: str = ""


class Relationship(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """This person is the `kind` (in the witness's word) of the person with id `to`; `kin` is where the family drawing
    puts it, and empty for ties that are not drawn; `bond` says how it came about, empty for birth and marriage."""

    to: str = ""
    kind: str = ""
    kin: Kin | None = None
    bond: Bond | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    note: str = ""


class Phone(Element, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    number: str = ""
    note: str = ""


class Person(Record, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """`testimony` is the record that tells of this person."""

    testimony: str = ""
    roles: tuple[Role, ...] = ()
    names: tuple[Name, ...] = ()
    sex: Sex | None = None
    birth_date: PartialDate | None = None
    birthplace: str = ""
    birthplace_listed: str = ""
    """Id of the entry of the list of places, beside the birthplace as told."""
    identity_documents: tuple[IdentityDocument, ...] = ()
    phones: tuple[Phone, ...] = ()
    citizenships: tuple[str, ...] = ()
    permits: str = ""
    qandas_status: str = ""
    ethnic_background: str = ""
    religion: str = ""
    occupation: str = ""
    education: str = ""
    civil_status: str = ""
    dependants: str = ""
    health: str = ""
    addresses: tuple[Address, ...] = ()
    photograph: str = ""
    relationships: tuple[Relationship, ...] = ()
    office: str = ""
    grading: str = ""
    under_18: bool | None = None
    statuses: tuple[Status, ...] = ()
    events: tuple[Event, ...] = ()
    interventions: tuple[Intervention, ...] = ()
    note: str = ""
    known_from: str = ""
    """The person record of a relative's testimony from which this one was begun: nobody here has said it yet."""


def main_name(person: Person) -> str:
    """The name to show: the first full one, else the first of any kind, else empty ("name not known")."""
    for name in person.names:
        if name.kind is NameKind.FULL and name.text:
            return name.text
    return next((name.text for name in person.names if name.text), "")
