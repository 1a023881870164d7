"""The organisation's policy here: what holds, and making the next one. Coordinators make it; everybody obeys it.

Must never let a vault be looser than without a policy: `intake.trust.policy` refuses that when it reads one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.clock import Clock, day_of
from intake.services.trust_store import add_new, load_trust, require_coordinator, stored_documents_of
from intake.trust import policy as policies
from intake.trust.policy import DEFAULT, Packages, Policy, build_policy, packages_of
from intake.trust.trust_set import Standing, build_trust_set

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

_NEEDED = frozenset({"roster", "revocation", "policy"})

CURTAIN_SECONDS = policies.CURTAIN_SECONDS
INTERVIEW_LOCK_SECONDS = policies.INTERVIEW_LOCK_SECONDS
LOCK_SECONDS = policies.LOCK_SECONDS
SEALING = policies.SEALING
"""What may be chosen: (least, most) seconds, and the words from loosest to tightest."""


@dataclass(frozen=True, slots=True)
class PolicyView:
    """`policy` is what holds. `may_change` for coordinators. `signed_twice` are pseudonyms of those who signed
    different policies of the newest version: of each value the tighter one holds until the next version."""

    policy: Policy
    may_change: bool
    signed_twice: tuple[str, ...]
    newer_fields: tuple[str, ...]


def current(reader: Reader) -> Policy:
    """What holds in this vault; the defaults (version 0) without an organisation or a policy."""
    author = _own_author(reader)
    documents = [d for d in stored_documents_of(reader, author) if d.kind in _NEEDED]
    if not any(document.kind == policies.KIND for document in documents):
        return DEFAULT
    return build_trust_set(documents).policy


def show(vault: Vault) -> PolicyView:
    """What holds, who may change it, and what is wrong with it. Without an organisation: the defaults."""
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
    newest = trust.counting_policies()
    return PolicyView(
        policy=trust.policy,
        may_change=trust.standing(vault.key_id) is Standing.COORDINATOR,
        signed_twice=tuple(sorted({trust.pseudonym_of(item.issuer) or "" for item in newest}))
        if len(newest) > 1
        else (),
        newer_fields=tuple(sorted({field for item in newest for field in item.newer_fields})),
    )


def change(
    vault: Vault,
    *,
    clock: Clock,
    curtain_seconds: int | None = None,
    interview_lock_seconds: int | None = None,
    lock_seconds: int | None = None,
    sealing: str | None = None,
    packages: Packages | None = None,
) -> Policy:
    """Signs the next version, with what is not given (None) as it is. Coordinators only; unchanged values sign nothing,
    except to end a fork. Goes out with the next invitations, bundles and receipts.

    Raises NoOrganisation, NotPermitted, BadDocument for values that are looser than without a policy.
    """
    day = day_of(clock.now())

    def work(writer: Writer) -> Policy:
        trust = load_trust(vault, writer)
        require_coordinator(vault, trust)
        held = trust.policy
        wanted = Policy(
            # above what counts: a key that was taken and revoked must not have used the numbers up
            version=held.version + 1,
            day=day,
            curtain_seconds=held.curtain_seconds if curtain_seconds is None else curtain_seconds,
            interview_lock_seconds=(
                held.interview_lock_seconds if interview_lock_seconds is None else interview_lock_seconds
            ),
            lock_seconds=held.lock_seconds if lock_seconds is None else lock_seconds,
            sealing=held.sealing if sealing is None else sealing,
            packages=held.packages if packages is None else packages,
        )
        if _values(wanted) == _values(held) and len(trust.counting_policies()) < 2:
            return held
        signed = build_policy(roster=trust.roster, policy=wanted, key=vault.signing_key())
        add_new(vault, writer, [(policies.KIND, signed.envelope, signed.organisation)])
        return signed.policy

    return vault.write(work)


def _values(policy: Policy) -> tuple[int, int, int, str, Packages]:
    return (
        policy.curtain_seconds,
        policy.interview_lock_seconds,
        policy.lock_seconds,
        policy.sealing,
        policy.packages,
    )


def _own_author(reader: Reader) -> str:
    """The key id that writes our own log; empty while nothing is on it."""
    segments = reader.segments(reader.log_position().log)
    return next((segment.author for segment in segments if segment.author), "")


__all__ = [
    "CURTAIN_SECONDS",
    "INTERVIEW_LOCK_SECONDS",
    "LOCK_SECONDS",
    "SEALING",
    "Packages",
    "Policy",
    "PolicyView",
    "change",
    "current",
    "packages_of",
    "show",
]
