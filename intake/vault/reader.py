"""Everything that can be asked of an open vault. Each answer is of one snapshot; nothing here changes anything."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from intake.errors import NotFound
from intake.model.base import Record
from intake.model.fields import unflatten
from intake.model.record_types import TYPE_NAMES
from intake.model.resolve import RecordState, resolve
from intake.model.revision import Revision
from intake.progress import CancelToken
from intake.vault import archive_list, backup_tables, drafts, erasing, listing, log, projections, recordings, sealed
from intake.vault import search as searching
from intake.vault.backup_tables import BackupRow
from intake.vault.reader_exchange import ExchangeReader, link_of
from intake.vault.rows import (
    ArchiveRow,
    DraftRow,
    EntryRow,
    Finding,
    LogPosition,
    PersonRow,
    SearchHit,
    SegmentRow,
    TestimonyRow,
)
from intake.vault.sealed import PieceState
from intake.vault.sql import Connection, one, value

R = TypeVar("R", bound=Record)


class Reader(ExchangeReader):
    """Borrowed from `Vault.reader()`; not to be kept after that context ends."""

    def __init__(self, connection: Connection, own_log: str) -> None:
        super().__init__(connection)
        self._own_log = own_log

    # --- records --------------------------------------------------------------------------------------------------

    def exists(self, record: str) -> bool:
        """Whether anything is held of a record, be it headers only."""
        row = log.record_row(self._connection, record)
        return row is not None and one(self._connection, "SELECT 1 FROM entries WHERE record = ?", row) is not None

    def state(self, record: str) -> RecordState:
        """The record as it stands; an empty state when nothing is held of it."""
        return resolve(record, self.revisions(record), self.coordinators())

    def type_of(self, record: str) -> str | None:
        """The type word of a record; None where nothing, or headers only, are held of it."""
        row = log.record_row(self._connection, record)
        return None if row is None else value(self._connection, "SELECT type FROM records WHERE id = ?", row)

    def revisions(self, record: str) -> list[Revision]:
        """All its revisions, some perhaps as headers only, in the order in which they came here."""
        row = log.record_row(self._connection, record)
        return [] if row is None else log.revisions(self._connection, row)

    def load(self, record: str, struct: type[R]) -> R:
        """The typed record: of a conflict a coordinator's, then the first by (day, hash); `state` has the rest.

        Raises NotFound.
        """
        return self.load_with_unknown(record, struct)[0]

    def load_with_unknown(self, record: str, struct: type[R]) -> tuple[R, tuple[str, ...]]:
        """The typed record and the fields that only a newer version knows. Raises NotFound."""
        state = self.state(record)
        if state.record_type != TYPE_NAMES[struct]:
            raise NotFound(what=TYPE_NAMES[struct])
        found, unknown = unflatten(struct, state.values())
        return found, tuple(".".join(path) for path in sorted(unknown))

    def records_of_type(self, struct: type[R]) -> Iterator[tuple[str, R]]:
        """(id, record) of every record of a type, in the order in which they came."""
        self._settle()
        rows = self._connection.execute(
            "SELECT record FROM records WHERE type = ? ORDER BY id", (TYPE_NAMES[struct],)
        ).fetchall()
        for (record,) in rows:
            yield record.hex(), self.load(record.hex(), struct)

    def records_of_testimony(self, testimony: str) -> list[tuple[str, str]]:
        """(type word, id) of the people, consents and other records that belong to a testimony, in order of entry."""
        self._settle()
        row = log.record_row(self._connection, testimony)
        found = self._connection.execute(
            "SELECT r.type, r.record FROM belongs b JOIN records r ON r.id = b.record"
            " WHERE b.testimony = ? AND r.type IS NOT NULL ORDER BY r.id",
            (row,),
        )
        return [(kind, record.hex()) for kind, record in found]

    def testimony_by_case_number(self, case_number: str) -> str | None:
        """The record with this case number, the newest if several carry it."""
        self._settle()
        return listing.by_case_number(self._connection, case_number)

    # --- lists and search -----------------------------------------------------------------------------------------

    def list_testimonies(
        self, *, after: TestimonyRow | None = None, limit: int = 200, **only: str
    ) -> list[TestimonyRow]:
        """One page, newest first, after the row `after`. `only`: state, language, delivered, conflict, proposal, own,
        draft, erasure_wish (the last five "yes" or "no"). Raises WrongUse for another word."""
        self._settle()
        return listing.testimonies(self._connection, after, limit, only)

    def testimony_row(self, record: str) -> TestimonyRow | None:
        """A testimony's line of the list."""
        self._settle()
        return listing.testimony(self._connection, record)

    def list_people(self, *, after: PersonRow | None = None, limit: int = 200, **only: str) -> list[PersonRow]:
        """One page, newest first. `only`: role, testimony (id), status, conflict, proposal. Raises WrongUse."""
        self._settle()
        return listing.people(self._connection, after, limit, only)

    def person_row(self, record: str) -> PersonRow | None:
        """A person's line of the list."""
        self._settle()
        return listing.person(self._connection, record)

    def list_archive(self, *, after: ArchiveRow | None = None, limit: int = 200, **only: str) -> list[ArchiveRow]:
        """One page of archive items, newest first. `only`: state, kind, sha256. Raises WrongUse."""
        self._settle()
        return archive_list.page(self._connection, after, limit, only)

    def archive_row(self, record: str) -> ArchiveRow | None:
        """An archive item's line of the list."""
        self._settle()
        return archive_list.by_record(self._connection, record)

    def archive_counts(self) -> dict[str, int]:
        """Numbers of archive items by state."""
        self._settle()
        return archive_list.counts(self._connection)

    def undelivered_archive(self) -> list[ArchiveRow]:
        """Archive items that are not wholly confirmed by anybody."""
        self._settle()
        return archive_list.undelivered(self._connection)

    def confirmed_archive(self) -> list[ArchiveRow]:
        """Archive items that somebody has confirmed something of."""
        self._settle()
        return archive_list.confirmed(self._connection)

    def search_archive(self, query: str, limit: int = 200, *, state: str = "") -> list[ArchiveRow]:
        """Archive items that say it in any script, the best first."""
        self._settle()
        return searching.search_archive(self._connection, query, limit, state)

    def counts(self) -> dict[str, int]:
        """Numbers of testimonies, people, conflicts (testimonies), drafts, undelivered, quarantined."""
        self._settle()
        return listing.counts(self._connection)

    def search(self, query: str, limit: int = 50, *, cancel: CancelToken | None = None) -> list[SearchHit]:
        """At most `limit` (1,000) hits, the best first. Raises Interrupted once `cancel` is set."""
        self._settle()
        return searching.search(self._connection, query, limit, cancel)

    # --- drafts ---------------------------------------------------------------------------------------------------

    def draft(self, record: str) -> bytes | None:
        return drafts.get(self._connection, record)

    def drafts(self) -> list[DraftRow]:
        return drafts.rows(self._connection)

    def recordings(self) -> list[tuple[str, bytes]]:
        """(object id, note) of each recording that runs or was cut short."""
        return recordings.rows(self._connection)

    # --- sealed testimonies ----------------------------------------------------------------------------------------

    def sealed_waiting(self) -> list[str]:
        """Sealed records with a piece that was not opened here yet."""
        return sealed.waiting(self._connection)

    def sealed_states(self, record: str) -> dict[str, PieceState]:
        """What became of a sealed record's pieces, by SHA-256; those that were not looked at are missing."""
        return sealed.states(self._connection, record)

    def sealed_unread(self) -> set[str]:
        """SHA-256 of pieces that could not be opened though they are for us."""
        return sealed.unread(self._connection)

    # --- log ------------------------------------------------------------------------------------------------------

    def log_position(self) -> LogPosition:
        """Our own log's id and where it stands."""
        return LogPosition(self._own_log, log.own_head(self._connection, self._own_log))

    def segments(self, log_id: str | None = None) -> list[SegmentRow]:
        """Every segment of one log or of all, in the order in which they came."""
        return [segment for _, segment in log.segment_rows(self._connection, log_id)]

    def segment_entries(self, segment: str, after: str | None = None, until: str | None = None) -> Iterator[EntryRow]:
        """Entries of the segments with this id in chain order, after link `after`, up to and with link `until`."""
        for row, found in log.segment_rows(self._connection):
            if found.segment == segment:
                yield from log.entry_rows(self._connection, row, found.start, after, until)

    def chain(self, start: str, after: str | None = None, until: str | None = None) -> Iterator[EntryRow]:
        """Entries of the one segment whose first link is `start`, after link `after`, up to and with link `until`.

        Segment ids are their author's choice, and a second log may carry the same: only `start` stands for one.
        """
        row = one(self._connection, "SELECT id FROM segments WHERE start = ?", link_of(start))
        if row is not None:
            yield from log.entry_rows(self._connection, int(row[0]), start, after, until)

    def entries(self, log_id: str, after_link: str | None = None, until: str | None = None) -> Iterator[EntryRow]:
        """Entries of a log, segment by segment. `after_link` begins inside one segment and goes on with those after."""
        rows = log.segment_rows(self._connection, log_id)
        if after_link is not None:
            row = one(self._connection, "SELECT segment FROM entries WHERE link = ?", link_of(after_link))
            first = None if row is None else row[0]
            starts = {found.start: number for number, found in rows}
            first = starts.get(after_link, first)
            rows = [item for item in rows if first is not None and item[0] >= first]
        for number, (row_id, found) in enumerate(rows):
            for entry in log.entry_rows(
                self._connection, row_id, found.start, after_link if number == 0 else None, until
            ):
                yield entry
                if entry.link == until:
                    return

    def entries_of_record(self, record: str) -> list[tuple[str, str, EntryRow]]:
        """(log, segment, entry) of every entry of a record, in the order in which they came."""
        return log.record_entries(self._connection, record)

    def has_link(self, link: str) -> bool:
        """Whether the entry with this link is held."""
        return one(self._connection, "SELECT 1 FROM entries WHERE link = ?", link_of(link)) is not None

    def checkpoint(self, link: str) -> bytes | None:
        """The signed checkpoint over exactly this link, if one is held."""
        return log.checkpoint_at(self._connection, link)

    def checkpoints(self, log_id: str) -> list[tuple[str, str, bytes]]:
        """(segment, link, envelope) of every checkpoint of a log, in order."""
        return log.checkpoints_of(self._connection, log_id)

    def findings(self) -> list[Finding]:
        """Forks, branches and gaps that were noticed, oldest first."""
        rows = self._connection.execute("SELECT kind, log, link, day FROM findings ORDER BY id")
        return [Finding(kind, log_id.hex(), link.hex(), day) for kind, log_id, link, day in rows]

    # --- trust ----------------------------------------------------------------------------------------------------

    def coordinators(self) -> frozenset[str]:
        """Key ids of the accepted roster's coordinators, as the trust service last set them."""
        return projections.coordinators(self._connection)

    # --- backups ---------------------------------------------------------------------------------------------------

    def backups(self) -> list[BackupRow]:
        """Every backup that this vault knows, the one written last first."""
        return backup_tables.rows(self._connection)

    # --- media ----------------------------------------------------------------------------------------------------

    def media_named(self, record: str) -> list[str]:
        """SHA-256 of all media that any content of a record names, whether held or not."""
        row = log.record_row(self._connection, record)
        return [
            found[0].hex()
            for found in self._connection.execute(
                "SELECT DISTINCT m.sha256 FROM media_mentions m JOIN entries e ON e.id = m.entry WHERE e.record = ?"
                " ORDER BY m.sha256",
                (row,),
            )
        ]

    def media_mentioned(self, sha256: str) -> bool:
        """Whether any content that is held names this file."""
        whole = bytes.fromhex(sha256)
        return one(self._connection, "SELECT 1 FROM media_mentions WHERE sha256 = ?", whole) is not None

    def records_naming(self, sha256: str) -> set[str]:
        """The records of which a content held here names this file."""
        return erasing.records_naming(self._connection, sha256)

    def records_that_say(self, type_word: str, word: str) -> list[str]:
        """Records of one type of which any held revision has `word` as a value: those with a withdrawn consent, say."""
        found = self._connection.execute(
            "SELECT DISTINCT r.record FROM records r JOIN entries e ON e.record = r.id"
            " WHERE r.type = ? AND e.content IS NOT NULL AND instr(e.content, ?) > 0 ORDER BY r.record",
            (type_word, f'"{word}"'.encode()),
        )
        return [row[0].hex() for row in found]

    def missing_media(self) -> list[str]:
        """SHA-256 of media that records name and that are not held whole."""
        rows = self._connection.execute(
            "SELECT DISTINCT sha256 FROM media_mentions EXCEPT SELECT sha256 FROM media_wholes ORDER BY 1"
        )
        return [row[0].hex() for row in rows]
