"""Decisions and proposals to erase as this vault holds them: judged, joined, taken in, passed on.

Must never take what too few have signed for decided, and never forget a decision: what it names is refused for ever, so
it is also kept, and sent on, where nothing of it is here. Proposing and agreeing is `erasing`, what follows from a
decision `erasure_effect`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from intake.errors import AmanatError
from intake.services.trust_store import add_document, stored_documents
from intake.trust.erasure import KIND, Erasure, counts, joined, read_erasure
from intake.trust.trust_set import Standing, TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

PROPOSED = "erasure-proposal"
"""The kind under which a document stands on our log that was not signed by enough when it came."""

NOTE_PROPOSED, NOTE_AGREED, NOTE_REFUSED = "erasure-proposed", "erasure-agreed", "erasure-refused"
"""Kinds of the notes that tell the other coordinators who said what about a decision, whose hash they name."""

MOST_JUDGED = 512
"""Documents of one bundle or receipt that are looked at; more are set aside."""
MOST_SENT = 256
MOST_BYTES = 2 << 20
"""Of the documents that go with a bundle or a receipt. One alone may be larger."""


@dataclass(frozen=True, slots=True)
class Held:
    """All signatures known here are in `erasure`. `decided`: enough have signed it, and once that was judged here."""

    erasure: Erasure
    decided: bool


def held(vault: Vault, reader: Reader, trust: TrustSet) -> dict[str, Held]:
    """Every decision and proposal of this vault by its hash. Only what stands on our own log counts as accepted."""
    found: dict[str, Erasure] = {}
    accepted: set[str] = set()
    for document in stored_documents(vault, reader):
        if document.kind not in (KIND, PROPOSED) or not document.own:
            continue
        try:
            erasure = read_erasure(document.envelope, trust.chain)
            before = found.get(erasure.hash)
            found[erasure.hash] = erasure if before is None else joined(before, erasure, trust.chain)
        except AmanatError:
            # of no roster that we accepted: it decides nothing
            continue
        if document.kind == KIND:
            accepted.add(erasure.hash)
    return {
        name: Held(one, name in accepted and counts(one, trust.chain, trust.revocations, accepted=True))
        for name, one in found.items()
    }


@dataclass(frozen=True, slots=True)
class Taken:
    """What was new: `decided` counts decisions that hold now, `proposed` proposals that wait for a signature."""

    decided: int
    proposed: int


def take(vault: Vault, writer: Writer, trust: TrustSet, offered: Iterable[Erasure]) -> Taken:
    """Keeps what was `read_erasure`: decisions always, proposals by a coordinator where we are one too."""
    known = held(vault, writer, trust)
    decided = proposed = 0
    # those that are held already come along: together with other signatures, or other rosters, they may be enough now
    for erasure in (*offered, *(item.erasure for item in known.values() if not item.decided)):
        before = known.get(erasure.hash)
        if before is not None:
            erasure = joined(before.erasure, erasure, trust.chain)
            if before.decided and erasure == before.erasure:
                continue
        holds = (before is not None and before.decided) or counts(erasure, trust.chain, trust.revocations)
        if not holds and (before is not None and erasure == before.erasure):
            continue
        if not holds and not _worth_asking(vault, trust, erasure):
            continue
        add_document(writer, KIND if holds else PROPOSED, erasure.envelope, erasure.hash)
        decided += holds and not (before is not None and before.decided)
        proposed += not holds
        known[erasure.hash] = Held(erasure, holds)
    return Taken(decided, proposed)


def _worth_asking(vault: Vault, trust: TrustSet, erasure: Erasure) -> bool:
    ours = trust.standing(vault.key_id) is Standing.COORDINATOR
    return ours and bool(trust.coordinators() & set(erasure.signers))


def readable(trust: TrustSet, untrusted: Sequence[bytes]) -> tuple[tuple[Erasure, ...], int]:
    """Those of several documents that some coordinator signed, and how many are set aside."""
    found = []
    for document in untrusted[:MOST_JUDGED]:
        try:
            found.append(read_erasure(document, trust.chain))
        except AmanatError:
            continue
    return tuple(found), len(untrusted) - len(found)


# --- what it is about ----------------------------------------------------------------------------------------------


def records_of(reader: Reader, testimony: str) -> list[str]:
    """The testimony and everything that belongs to it."""
    return [testimony, *(record for _kind, record in reader.records_of_testimony(testimony))]


def shared(reader: Reader, erasure: Erasure) -> set[str]:
    """Files it names that something else here holds as well."""
    records = {one.record for one in reader.named_revisions(erasure.revisions)}
    return named_elsewhere(reader, records, set(erasure.media))


def named_elsewhere(reader: Reader, records: set[str], media: set[str]) -> set[str]:
    """Files that another record names too: they stay, and go with the last that names them."""
    return {sha256 for sha256 in media if reader.records_naming(sha256) - records}


# --- passing on ----------------------------------------------------------------------------------------------------


def to_send(vault: Vault, reader: Reader, trust: TrustSet) -> tuple[bytes, ...]:
    """For a bundle to coordinators: everything that waits, and decisions for as long as there are any."""
    items = held(vault, reader, trust).values()
    waits = [item.erasure for item in items if not item.decided]
    turn = len(reader.bundles_out())
    return _some([*_newest(waits), *_newest(item.erasure for item in items if item.decided)], turn)


def to_tell(vault: Vault, reader: Reader, trust: TrustSet, to: str) -> tuple[bytes, ...]:
    """For the receipt of key id `to`: decisions about what that person wrote, or all of them for a coordinator."""
    decided = [item.erasure for item in held(vault, reader, trust).values() if item.decided]
    if trust.standing(to) is not Standing.COORDINATOR:
        decided = [
            erasure
            for erasure in decided
            if any(named.author == to for named in reader.named_revisions(erasure.revisions))
        ]
    return _some(_newest(decided), len(reader.bundles_in(to)))


def _newest(erasures: Iterable[Erasure]) -> list[Erasure]:
    return sorted(erasures, key=lambda erasure: (erasure.decided, erasure.hash), reverse=True)


def _some(erasures: Sequence[Erasure], turn: int) -> tuple[bytes, ...]:
    """As many as fit: half of the room for the first of them, the other half for the rest by turns, so that whoever
    was restored from an old backup hears of every decision again in time."""
    envelopes = [erasure.envelope for erasure in erasures]
    if len(envelopes) <= MOST_SENT and sum(map(len, envelopes)) <= MOST_BYTES:
        return tuple(envelopes)
    first = _fitting(envelopes, MOST_SENT // 2, MOST_BYTES // 2)
    rest = envelopes[len(first) :]
    start = turn * max(1, len(first) // 2) % len(rest) if rest else 0
    return (*first, *_fitting([*rest[start:], *rest[:start]], MOST_SENT // 2, MOST_BYTES // 2))


def _fitting(envelopes: Sequence[bytes], most: int, room: int) -> list[bytes]:
    chosen: list[bytes] = []
    for envelope in envelopes[:most]:
        room -= len(envelope)
        if room < 0 and chosen:
            break
        chosen.append(envelope)
    return chosen
