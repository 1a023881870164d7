"""The steps of an interview in their order, and which of them have something in them. Knows no widget.

A step's key names it for good (`shell.open("interview", testimony=..., step="people")`); its words are the screen's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from intake.model.consent import ConsentState, Package, Purpose
from intake.model.person import Role
from intake.services import consents, forms

if TYPE_CHECKING:
    from intake.services.account import Account
    from intake.vault.vault import Vault

CONSENT, CORE, NARRATIVE, PEOPLE, HAPPENED, ABOUT, OWN, CLOSING, FINISH = (
    "consent",
    "core",
    "narrative",
    "people",
    "happened",
    "about",
    "own",
    "closing",
    "finish",
)


def order(*, own: bool) -> tuple[str, ...]:
    """The steps; the organisation's own questions only where there are any."""
    steps = (CONSENT, CORE, NARRATIVE, PEOPLE, HAPPENED, ABOUT, OWN, CLOSING, FINISH)
    return steps if own else tuple(step for step in steps if step != OWN)


def own_exists(vault: Vault) -> bool:
    """Whether an organisation has published questions of its own. Raises AmanatError."""
    return bool(forms.asked(vault))


def done(account: Account) -> tuple[str, ...]:
    """The steps that have something in them."""
    told = account.testimony
    recorded = any(item.take != consents.CONSENT_TAKE for item in told.attachments)
    filled = {
        CONSENT: not before_open(account),
        CORE: told.core is not None,
        NARRATIVE: bool(told.narrative or told.claims or recorded),
        PEOPLE: any(Role.TESTIFIER not in person.roles for person in account.people.values()),
        HAPPENED: any(person.statuses or person.events for person in account.people.values()),
        ABOUT: told.method is not None or bool(told.place or told.languages),
        OWN: bool(told.form_answers),
        CLOSING: not after_open(account) and told.closing is not None,
    }
    return tuple(step for step, full in filled.items() if full)


def before_open(account: Account) -> list[str]:
    """Testifiers who have not said whether it may be kept."""
    found = []
    for person in account.in_role(Role.TESTIFIER):
        held = account.consent_of(person)
        if held is None or consents.answer(held[1], Purpose.KEEP).state is ConsentState.NOT_ASKED:
            found.append(person)
    return found if account.in_role(Role.TESTIFIER) else [""]


def after_open(
    account: Account,
    stands_for: consents.Packages = consents.PURPOSES,
    is_minor: Callable[[str], bool] = lambda _person: False,
) -> list[str]:
    """Testifiers who have not answered every package; a child is not asked about publication."""
    found = []
    for person in account.in_role(Role.TESTIFIER):
        held = account.consent_of(person)
        minor = is_minor(person)
        asked = {p: uses for p, uses in stands_for.items() if not (minor and p is Package.PUBLIC)}
        if held is None or consents.unanswered(held[1], asked):
            found.append(person)
    return found
