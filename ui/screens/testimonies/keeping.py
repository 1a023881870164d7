"""What the testimony's controller has done by jobs: keeping a draft; and whether anything was said."""

from __future__ import annotations

from typing import Any

from intake.model.person import Person, Role
from intake.services import interview
from intake.services.account import Account
from intake.services.sealed_session import SealedSession


def keep(vault: Any, sealed: SealedSession | None, account: Account) -> None:
    """The account as a draft, or as a sealed piece."""
    if sealed is not None:
        sealed.keep(account)
    else:
        interview.keep_draft(vault, account)


def is_blank(account: Account) -> bool:
    """Whether nobody has said anything yet: the consent's page begins with a witness without a name."""
    told = account.testimony
    said = (
        told.narrative,
        told.attachments,
        told.languages,
        told.place,
        account.consents,
        told.core,
        told.film_takes,
        told.form_answers,
        told.closing,
        told.requests,
    )
    return not any(said) and all(
        person == Person(testimony=account.id, roles=(Role.TESTIFIER,), names=person.names)
        and not any(name.text for name in person.names)
        for person in account.people.values()
    )
