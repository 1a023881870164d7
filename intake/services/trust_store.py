"""The trust documents of an open vault: read as a `TrustSet`, written as entries of its own log.

Must never store a document that was not verified first, and never hold a set longer than one call: it may change.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from intake.errors import AmanatError, NotPermitted, RosterFork
from intake.model.dossier import TrustDocument
from intake.model.fields import unflatten
from intake.model.ids import new_id
from intake.model.resolve import resolve
from intake.trust.card import Card, build_card, parse_card
from intake.trust.roster import claimed_version
from intake.trust.trust_set import RIVAL, Standing, StoredDocument, TrustSet, build_trust_set

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer


def load_trust(vault: Vault, reader: Reader) -> TrustSet:
    """Whom this vault believes, from every trust document it holds."""
    return build_trust_set(stored_documents(vault, reader))


def stored_documents(vault: Vault, reader: Reader) -> list[StoredDocument]:
    """All trust documents, rosters of our own log by version, which is the order they were accepted in.

    What we put on our own log is read from our own revisions alone: a coordinator may replace anybody's values, but
    never which roster this vault has accepted.
    """
    return stored_documents_of(reader, vault.key_id)


def stored_documents_of(reader: Reader, own: str) -> list[StoredDocument]:
    """As `stored_documents`, for the vault whose key id is `own`."""
    found = []
    for record, document in reader.records_of_type(TrustDocument):
        revisions = reader.revisions(record)
        ours = [revision for revision in revisions if revision.author == own]
        if ours and len(ours) < len(revisions):
            document, _ = unflatten(TrustDocument, resolve(record, ours, frozenset()).values())
        found.append(StoredDocument(document.kind, document.envelope.encode("utf-8"), bool(ours)))
    return sorted(found, key=_order)


def _order(document: StoredDocument) -> tuple[str, int, bytes]:
    version = 0
    if document.kind == "roster" and document.own:
        try:
            version = claimed_version(document.envelope)
        except AmanatError:
            version = 1 << 40
    return document.kind, version, document.envelope


def add_document(writer: Writer, kind: str, envelope: bytes, subject: str) -> None:
    """Puts a verified document on our own log."""
    document = TrustDocument(kind=kind, envelope=envelope.decode("utf-8"), subject=subject)
    writer.save(new_id(), "trust", document, origin="document")


def add_new(vault: Vault, writer: Writer, documents: Iterable[tuple[str, bytes, str]]) -> int:
    """Puts those verified (kind, envelope, subject) on our log that are not on it yet; how many those were."""
    held = {(d.kind, d.envelope) for d in stored_documents(vault, writer) if d.own}
    new = [item for item in documents if (item[0], item[1]) not in held]
    for kind, envelope, subject in new:
        add_document(writer, kind, envelope, subject)
    return len(new)


@contextlib.contextmanager
def keeping_rivals(vault: Vault) -> Iterator[None]:
    """A fork that is refused inside is kept as evidence of who signed twice, and still refused."""
    try:
        yield
    except RosterFork as fork:
        rival = fork.rival
        if rival:
            vault.write(lambda writer: add_new(vault, writer, [(RIVAL, rival, "")]))
        raise


def own_card(vault: Vault, reader: Reader) -> Card:
    """Our card as it was signed first, or a new one. It is the same card, by its hash, each time it is made."""
    for document in stored_documents(vault, reader):
        if document.kind == "card" and document.own:
            card = parse_card(document.envelope)
            if card.key_id == vault.key_id:
                return card
    return build_card(pseudonym=vault.pseudonym, key=vault.signing_key(), recipient=vault.recipient)


def accept_coordinators(vault: Vault, writer: Writer) -> TrustSet:
    """Tells the vault whose changes may replace anybody's, after trust documents were added."""
    trust = load_trust(vault, writer)
    writer.set_coordinators(trust.deciders())
    return trust


def require_coordinator(vault: Vault, trust: TrustSet) -> None:
    """Raises NoOrganisation, or NotPermitted for everybody but a coordinator."""
    _ = trust.roster
    if trust.standing(vault.key_id) is not Standing.COORDINATOR:
        raise NotPermitted(reason="only a coordinator of the roster may do it")
