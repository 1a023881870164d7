"""The organisation's policy: how soon a laptop covers and locks itself, whether testimonies are sealed at birth, and
what the three packages of consent stand for.

A coordinator signs it; it may only make things tighter than they are without one, so that no key, however it was got,
can talk a laptop out of locking. Which of several counts follows from the set of them alone, whatever their order:

1. A policy counts if a coordinator of the roster version it names signed it, that version is in the chain, and nobody
   has revoked the key. One that is new to us must be by a coordinator of the last roster too, or come inside something
   that one of them signed; otherwise whoever was once a coordinator could change the policy for ever.
2. The highest version counts. An older one changes nothing (a rollback says nothing new).
3. Two of one version that differ are a *fork*: of each value the tighter one counts, and who signed is told. The next
   version, by any coordinator, ends it.

Pure rules, no I/O.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.signing import SigningKey
from intake.errors import BadDocument, NotCertified
from intake.model.consent import PACKAGE_LIMITS, USUAL_PACKAGES, Package, Purpose
from intake.model.digests import LABEL_DOCUMENT, hex_digest
from intake.trust.fields import Fields, open_envelope, payload_of
from intake.trust.roster import COORDINATOR, MAX_VERSION, Roster

KIND = "policy"
MAX_BYTES = 64 << 10
MAX_PACKAGES = 64
MAX_DOCUMENTS = 16
"""Policies that one invitation or receipt may carry: the newest version's, which are several only in a fork."""

CURTAIN_SECONDS = (15, 240)
INTERVIEW_LOCK_SECONDS = (60, 900)
LOCK_SECONDS = (30, 240)
SEALING = ("choice", "suggest", "always")
"""From loosest to tightest. `choice`: whoever records decides; `suggest`: ticked beforehand; `always`: not asked."""

_KNOWN = {
    "organisation",
    "version",
    "day",
    "roster_version",
    "curtain_seconds",
    "interview_lock_seconds",
    "lock_seconds",
    "sealing",
    "packages",
}

Packages = tuple[tuple[Package, tuple[Purpose, ...]], ...]
"""Each package with its purposes, both in the order of the model: equal ones are equal values."""

USUAL: Packages = tuple(USUAL_PACKAGES.items())


def packages_of(chosen: Mapping[Package, Collection[Purpose]]) -> Packages:
    """The value for these purposes; a package that is not named is as usual."""
    return tuple(
        (package, tuple(purpose for purpose in Purpose if purpose in chosen.get(package, usual)))
        for package, usual in USUAL_PACKAGES.items()
    )


@dataclass(frozen=True, slots=True)
class Policy:
    """What holds here. Seconds without a touch: until an open interview is covered, until it locks, until everything
    else locks. The defaults are what holds where no coordinator said anything (version 0)."""

    version: int
    day: str
    curtain_seconds: int = CURTAIN_SECONDS[1]
    interview_lock_seconds: int = INTERVIEW_LOCK_SECONDS[1]
    lock_seconds: int = LOCK_SECONDS[1]
    sealing: str = SEALING[0]
    packages: Packages = USUAL

    def tighter(self, other: Policy) -> Policy:
        """Of each value the tighter one; the later day."""
        return Policy(
            version=max(self.version, other.version),
            day=max(self.day, other.day),
            curtain_seconds=min(self.curtain_seconds, other.curtain_seconds),
            interview_lock_seconds=min(self.interview_lock_seconds, other.interview_lock_seconds),
            lock_seconds=min(self.lock_seconds, other.lock_seconds),
            sealing=max(self.sealing, other.sealing, key=SEALING.index),
            packages=packages_of(
                {package: set(mine) & set(dict(other.packages)[package]) for package, mine in self.packages}
            ),
        )


DEFAULT = Policy(version=0, day="")


@dataclass(frozen=True, slots=True)
class SignedPolicy:
    """One document that verified."""

    policy: Policy
    organisation: str
    roster_version: int
    issuer: str
    payload: bytes
    envelope: bytes
    newer_fields: tuple[str, ...]

    @property
    def hash(self) -> str:
        return hex_digest(LABEL_DOCUMENT, KIND.encode(), self.payload)


def build_policy(*, roster: Roster, policy: Policy, key: SigningKey) -> SignedPolicy:
    """Signs a policy under the last roster. Raises BadDocument for values that are looser, NotCertified."""
    payload = payload_of(
        {
            "organisation": roster.organisation,
            "version": policy.version,
            "day": policy.day,
            "roster_version": roster.version,
            "curtain_seconds": policy.curtain_seconds,
            "interview_lock_seconds": policy.interview_lock_seconds,
            "lock_seconds": policy.lock_seconds,
            "sealing": policy.sealing,
            # added later: a policy that says nothing of them is, byte for byte, what it always was
            **({"packages": dict(policy.packages)} if policy.packages != USUAL else {}),
        }
    )
    return parse_policy(sign_envelope(payload, PayloadType.POLICY, [key]), [roster])


def parse_policy(untrusted: bytes, chain: Sequence[Roster], *, vouched: bool = False) -> SignedPolicy:
    """Verified by the roster version it names, which must be in `chain`, and by the last one unless it is `vouched`
    for: it stands on our own log already, or a coordinator of the last roster signed what it came in.

    Raises BadDocument, NotCertified, BadSignature.
    """
    envelope = open_envelope(untrusted, PayloadType.POLICY, KIND, max_bytes=MAX_BYTES)
    fields = Fields.of_payload(envelope.untrusted_payload, KIND, _KNOWN, max_bytes=MAX_BYTES)
    sealing = fields.word("sealing")
    if sealing not in SEALING:
        raise fields.fail("sealing", "{field} is not a word of this version")
    policy = Policy(
        version=fields.integer("version", 1, MAX_VERSION),
        day=fields.day("day"),
        curtain_seconds=fields.integer("curtain_seconds", *CURTAIN_SECONDS),
        interview_lock_seconds=fields.integer("interview_lock_seconds", *INTERVIEW_LOCK_SECONDS),
        lock_seconds=fields.integer("lock_seconds", *LOCK_SECONDS),
        sealing=sealing,
        packages=_packages(fields),
    )
    if policy.curtain_seconds > policy.interview_lock_seconds:
        raise fields.fail("curtain_seconds", "{field} is longer than until the lock")
    organisation, version = fields.id("organisation"), fields.integer("roster_version", 1, MAX_VERSION)
    roster = next((r for r in chain if r.version == version), None)
    if roster is None or roster.organisation != organisation:
        raise NotCertified(kind=KIND)
    signers = envelope.verify(roster.verifying_keys(COORDINATOR)).signers
    if len(signers) != 1:
        raise BadDocument(kind=KIND, reason="it is signed by more than one key")
    if not vouched and signers[0] not in chain[-1].key_ids(COORDINATOR):
        raise NotCertified(kind=KIND)
    return SignedPolicy(
        policy, organisation, version, signers[0], envelope.untrusted_payload, bytes(untrusted), fields.newer
    )


def _packages(fields: Fields) -> Packages:
    """Absent in documents made before there was a choice. Purposes of a later version are no purposes here."""
    if "packages" not in fields:
        return USUAL
    value = fields.raw("packages")
    if not isinstance(value, dict) or len(value) > MAX_PACKAGES:
        raise fields.fail("packages", "{field} is not a table in range")
    chosen: dict[Package, set[Purpose]] = {}
    for package, limit in PACKAGE_LIMITS.items():
        words = value.get(package.value)
        if words is None:
            continue
        if not isinstance(words, list) or len(words) > MAX_PACKAGES or not all(isinstance(w, str) for w in words):
            raise fields.fail("packages", "{field} holds something of the wrong form")
        known = {purpose.value: purpose for purpose in Purpose}
        chosen[package] = {known[word] for word in words if word in known}
        if not chosen[package] <= limit:
            raise fields.fail("packages", "{field} puts a use where nobody would expect it")
    return packages_of(chosen)


def is_policy(untrusted: bytes) -> bool:
    """Whether an envelope says that it is one; nothing is verified."""
    try:
        open_envelope(untrusted, PayloadType.POLICY, KIND, max_bytes=MAX_BYTES)
    except BadDocument:
        return False
    return True


def newest(policies: Iterable[SignedPolicy]) -> tuple[SignedPolicy, ...]:
    """Those of the highest version, each document once; several are a fork."""
    found = {item.hash: item for item in policies}
    top = max((item.policy.version for item in found.values()), default=0)
    return tuple(item for _, item in sorted(found.items()) if item.policy.version == top)


def in_force(policies: Iterable[SignedPolicy]) -> Policy:
    """What holds after rules 2 and 3; the defaults when there is none."""
    held = newest(policies)
    policy = held[0].policy if held else DEFAULT
    for other in held[1:]:
        policy = policy.tighter(other.policy)
    return policy
