"""Whether a testimony can be sealed here, to whom, and what the organisation says about it. Reads only.

Must never count this vault, or another device of the same person, as one that may open what is recorded on it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.bundle.limits import MAX_RECIPIENTS
from intake.crypto.recipients import HybridRecipient
from intake.errors import CannotSeal, NoOrganisation
from intake.services import policy
from intake.services.trust_store import load_trust
from intake.trust.roster import COORDINATOR
from intake.trust.trust_set import TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault

ENOUGH = 2
NO_ORGANISATION = "no-organisation"
NO_COORDINATOR = "no-coordinator"


@dataclass(frozen=True, slots=True)
class SealingOptions:
    """What the choice says. `coordinators` are pseudonyms of all who will be able to open it, `archive` the archive
    recipient. `problem` is empty where sealing can be chosen; `policy` is choice, suggest or always."""

    coordinators: tuple[str, ...]
    archive: bool
    problem: str
    policy: str

    @property
    def possible(self) -> bool:
        return not self.problem

    @property
    def at_birth(self) -> bool:
        """Whether a new testimony is sealed where nobody is asked. Where nobody could open it again it is kept open,
        and that is said, also under a policy that seals every one: to refuse would leave a witness with no place but
        paper, or a program without a vault."""
        return self.possible and self.policy == "always"

    @property
    def kept_open(self) -> bool:
        """Whether the organisation seals every testimony and this one cannot be."""
        return self.policy == "always" and not self.possible

    @property
    def few(self) -> bool:
        """Fewer than two coordinators can open it: whoever loses that one key loses the testimony."""
        return len(self.coordinators) < ENOUGH


def options(vault: Vault) -> SealingOptions:
    """What can be chosen at the beginning of a testimony."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        wanted = policy.current(reader).sealing
    try:
        people, archive = _whom(vault, trust)
    except NoOrganisation:
        return SealingOptions((), False, NO_ORGANISATION, wanted)
    problem = "" if people else NO_COORDINATOR
    return SealingOptions(tuple(name for name, _ in people), archive is not None, problem, wanted)


def recipients(vault: Vault, reader: Reader) -> list[HybridRecipient]:
    """Every coordinator's recipients and the archive's, never our own. Raises CannotSeal, NoOrganisation."""
    people, archive = _whom(vault, load_trust(vault, reader))
    if not people:
        raise CannotSeal(reason="the roster names no other coordinator")
    found = [recipient for _, keys in people for recipient in keys]
    found = found[: MAX_RECIPIENTS - 1] + ([archive] if archive is not None else [])
    return [recipient for recipient in dict.fromkeys(found) if recipient != vault.recipient]


def _whom(
    vault: Vault, trust: TrustSet
) -> tuple[list[tuple[str, list[HybridRecipient]]], HybridRecipient | None]:
    """(pseudonym, recipients) of each coordinator but us, and the archive recipient. Raises NoOrganisation."""
    roster = trust.roster
    now = trust.coordinators()
    me = roster.person_of(vault.key_id)
    people = []
    for person in roster.with_role(COORDINATOR):
        if me is not None and person.person == me.person:
            continue
        keys = [trust.recipient_of(key.key_id) for key in person.keys if key.key_id in now]
        known = [key for key in keys if key is not None and key != vault.recipient]
        if known:
            people.append((person.pseudonym, known))
    return people, roster.archive_recipient
