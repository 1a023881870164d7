"""What a reader says of bundles, receipts and erasures: what came, what went out, what has arrived, what is refused."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime

from intake.errors import WrongUse
from intake.model.ids import is_hash
from intake.vault import backup_tables, erasing, exchange
from intake.vault.erasing import Coverage
from intake.vault.rows import BundleOut, NamedRevision, QuarantinedBundle, ReceiptRow
from intake.vault.sql import Connection, one


class ExchangeReader:
    """The part of `Reader` that is about others."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def _settle(self) -> None:
        """A writer brings its lists up to date first."""

    # --- exchange -------------------------------------------------------------------------------------------------

    def quarantined(self) -> list[QuarantinedBundle]:
        """Bundles that wait for a person."""
        return exchange.quarantined(self._connection)

    def manifest_in(self, bundle: str) -> str | None:
        """The manifest hash of a bundle whose content is in; None if it never was."""
        return exchange.manifest_in(self._connection, bundle)

    def bundles_in(self, sender: str | None = None) -> list[tuple[str, str]]:
        """(bundle, sender) of everything that is in."""
        return exchange.bundles_in(self._connection, sender)

    def bundles_out(self) -> list[BundleOut]:
        return exchange.bundles_out(self._connection)

    def last_manifest(self) -> str | None:
        """The hash of the newest bundle of ours that was written whole."""
        return exchange.last_manifest(self._connection)

    def manifest_before(self, sequence: int) -> str | None:
        """The hash of the newest bundle of ours with a smaller sequence that was written whole."""
        return exchange.manifest_before(self._connection, sequence)

    def receipts(self) -> list[ReceiptRow]:
        return exchange.receipts(self._connection)

    def delivered_to(self, link: str, readers: Collection[str] | None = None) -> bool:
        """Whether a receipt of one of `readers` (key ids; None: anybody) covers the entry with this link."""
        return exchange.is_delivered(self._connection, link, readers)

    def delivered_media_of(self, readers: Collection[str] | None = None) -> set[str]:
        """SHA-256 of media that receipts of one of `readers` (None: anybody) cover."""
        return exchange.delivered_media(self._connection, readers)

    # --- what may go, and what is gone -----------------------------------------------------------------------------

    def coverage(self, testimony: str, persons: Mapping[str, str]) -> Coverage:
        """What receipts of these keys (key id -> person) say about all of a testimony. Raises NotFound."""
        self._settle()
        return erasing.coverage(self._connection, testimony, persons)

    def segments_of_testimony(self, testimony: str) -> frozenset[str]:
        """The segments in which its entries stand. Raises NotFound."""
        self._settle()
        return erasing.segments_of(self._connection, testimony)

    def last_backup_of_all(self) -> datetime | None:
        """When a good backup was made that has every bundle that ever came in (aware UTC); None if there is none."""
        return backup_tables.last_with_all_imports(self._connection)

    def erased(self, revision: str) -> bool:
        """Whether a decision refuses this revision's content for ever."""
        return one(self._connection, "SELECT 1 FROM erased WHERE hash = ?", link_of(revision)) is not None

    def named_revisions(self, revisions: Iterable[str]) -> list[NamedRevision]:
        """Those of these revisions (hashes) that stand here, with or without their content."""
        self._settle()
        return erasing.named(self._connection, revisions)

    def media_erased(self, sha256: str) -> bool:
        """Whether a decision refuses media of these bytes for ever."""
        return one(self._connection, "SELECT 1 FROM erased_media WHERE sha256 = ?", link_of(sha256)) is not None


def link_of(text: str) -> bytes:
    """The bytes of a hash or link. Raises WrongUse."""
    if not is_hash(text):
        raise WrongUse
    return bytes.fromhex(text)
