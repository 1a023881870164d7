"""The organisation's own questions: read from an XLSForm, published by coordinators, asked by everybody.

A form travels as a signed document beside the roster (`intake.trust.form`), so that nobody can put a question into a
volunteer's mouth but a coordinator. Must never publish a form of which a part would not be asked.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.errors import AmanatError, BadForm, FormHasFaults, FormNotFound, TooManyForms
from intake.forms import answers as form_answers
from intake.forms import definition as definitions
from intake.forms import keeping
from intake.forms.definition import Definition, Item, Kind, definition_from_json, definition_to_json
from intake.forms.faults import CODES, Fault
from intake.services.trust_store import add_new, load_trust, require_coordinator
from intake.sheets.reader import ReadForm, open_form
from intake.trust import form as documents
from intake.trust.form import MAX_FORMS, SignedForm, build_form
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Vault, Writer

Asking = keeping.Asking
Filled = form_answers.Filled
Key = form_answers.Key
Shown = form_answers.Shown
SECTIONS, SELECTS, ASKED = definitions.SECTIONS, definitions.SELECTS, definitions.ASKED
OTHER, OTHER_CHOICE = definitions.OTHER, definitions.OTHER_CHOICE
set_answer, set_unanswered, set_other = keeping.set_answer, keeping.set_unanswered, keeping.set_other
add_instance, remove_instance = keeping.add_instance, keeping.remove_instance
with_calculations = keeping.with_calculations
in_language = definitions.in_language


@dataclass(frozen=True, slots=True)
class OwnForm:
    """A form that is asked now. `definition` is None where this program cannot read it: it is newer."""

    name: str
    title: str
    version: int
    day: str
    published_by: str
    definition: Definition | None


@dataclass(frozen=True, slots=True)
class FormsView:
    """`may_publish` for coordinators. `signed_twice` are names of forms of which two different ones have the same
    newest number: one of them is asked everywhere until a coordinator publishes again."""

    forms: tuple[OwnForm, ...]
    may_publish: bool
    signed_twice: tuple[str, ...]


def check_file(path: Path) -> ReadForm:
    """What publishing this workbook would ask, or everything that is wrong with it. Raises BadTable, MachineTrouble."""
    return open_form(path)


def show(vault: Vault) -> FormsView:
    """Every form that is asked now; none without an organisation."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
    names = [item.name for item in trust.counting_forms()]
    return FormsView(
        forms=tuple(_own(trust, item) for item in trust.own_forms),
        may_publish=trust.standing(vault.key_id) is Standing.COORDINATOR,
        signed_twice=tuple(sorted({name for name in names if names.count(name) > 1})),
    )


def asked(vault: Vault) -> tuple[OwnForm, ...]:
    """The forms to ask a witness, those alone that this program can read; by name."""
    return tuple(form for form in show(vault).forms if form.definition is not None)


def publish(vault: Vault, read: ReadForm, *, clock: Clock) -> OwnForm:
    """Signs a form as the next version of its name. The same form again publishes nothing. Coordinators only.

    Raises FormHasFaults, NoOrganisation, NotPermitted, TooManyForms, BadForm.
    """
    definition = read.definition
    if definition is None or read.faults:
        raise FormHasFaults(count=max(1, len(read.faults)))
    stored = definition_to_json(definition).decode("utf-8")
    return _sign(vault, definition.name, definition.title, stored, clock=clock)


def withdraw(vault: Vault, name: str, *, clock: Clock) -> None:
    """Asks a form no more; answers that were given stay. Coordinators only.

    Raises FormNotFound, NoOrganisation, NotPermitted.
    """
    form = next((form for form in show(vault).forms if form.name == name), None)
    if form is None:
        raise FormNotFound
    _sign(vault, name, form.title, "", clock=clock)


def _sign(vault: Vault, name: str, title: str, stored: str, *, clock: Clock) -> OwnForm:
    day = day_of(clock.now())

    def work(writer: Writer) -> OwnForm:
        trust = load_trust(vault, writer)
        require_coordinator(vault, trust)
        held = [item for item in trust.counting_forms() if item.name == name]
        if len(held) == 1 and held[0].definition == stored:
            return _own(trust, held[0])
        others = [item for item in trust.own_forms if item.name != name]
        if stored and len(others) >= MAX_FORMS:
            raise TooManyForms(count=len(others))
        signed = build_form(
            roster=trust.roster,
            name=name,
            title=title,
            # above what counts: a key that was taken and revoked must not have used the numbers up
            version=max((item.version for item in held), default=0) + 1,
            day=day,
            definition=stored,
            key=vault.signing_key(),
        )
        add_new(vault, writer, [(documents.KIND, signed.envelope, signed.name)])
        return _own(trust, signed)

    return vault.write(work)


def _own(trust: TrustSet, signed: SignedForm) -> OwnForm:
    definition: Definition | None
    try:
        definition = definition_from_json(signed.definition.encode("utf-8"))
        if definition.name != signed.name:
            raise BadForm(reason="it is damaged, too large, or made for a newer program")
    except AmanatError:
        definition = None
    return OwnForm(
        signed.name, signed.title, signed.version, signed.day, trust.pseudonym_of(signed.issuer) or "", definition
    )


def fault_words() -> Mapping[str, str]:
    """What each code of a fault says, in English."""
    return CODES


__all__ = [
    "ASKED",
    "OTHER",
    "OTHER_CHOICE",
    "SECTIONS",
    "SELECTS",
    "Asking",
    "Definition",
    "Fault",
    "Filled",
    "FormsView",
    "Item",
    "Key",
    "Kind",
    "OwnForm",
    "ReadForm",
    "Shown",
    "add_instance",
    "asked",
    "check_file",
    "fault_words",
    "in_language",
    "publish",
    "remove_instance",
    "set_answer",
    "set_other",
    "set_unanswered",
    "show",
    "with_calculations",
    "withdraw",
]
