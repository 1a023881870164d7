"""A coordinator opens sealed testimonies that came in: what is inside becomes the ordinary records and attachments.

Every revision is verified as its author's before it is taken in, exactly as if it had come in a bundle's run. Must
never take a piece for another testimony's, and never call a recording whole that is not. Pieces are kept as they came.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import msgspec

from intake.bundle.sealed_piece import MAX_FILE, MAX_PIECES, MediaPiece, TextPiece, open_piece
from intake.crypto.age import FileSource
from intake.errors import BadSealedPiece, BundleLog, BundleNewer, MediaDamaged, NotForUs, NotFound, Refused
from intake.media.sniff import HEAD_BYTES, sniff
from intake.model.attachment import Attachment, Interruption
from intake.model.sealed import Sealed, SealedPiece, SealedState, inner_log
from intake.model.testimony import Testimony
from intake.progress import CancelToken, Progress, no_progress
from intake.services.sealed_parts import LookedAt, Part, chain_of
from intake.services.trust_store import load_trust
from intake.trust.trust_set import Standing, TrustSet
from intake.vault.foreign import ForeignRun
from intake.vault.sealed import PieceState

if TYPE_CHECKING:
    from intake.vault.vault import Vault, Writer

STEP = "open-sealed"
NEVER_INSIDE = frozenset({"setting", "trust", "sealed", "release"})
CASE_NUMBER = ("case_number",)
AUTHORS = (Standing.COORDINATOR, Standing.VOLUNTEER, Standing.FORMER)


@dataclass(slots=True)
class SealedReport:
    """Counts of sealed testimonies: `opened` wholly now; `incomplete` lack pieces that are still to come; `interrupted`
    were cut short and hold what was safe until then; `for_others` cannot be opened with our key. `bad` counts pieces
    that were not taken in; `recordings` attachments that became whole, `cut` those that end early."""

    opened: int = 0
    incomplete: int = 0
    interrupted: int = 0
    for_others: int = 0
    bad: int = 0
    recordings: int = 0
    cut: int = 0
    records: set[str] = field(default_factory=set)


def open_waiting(
    vault: Vault, progress: Progress = no_progress, cancel: CancelToken | None = None
) -> SealedReport:
    """Opens all that waits and can be opened with our identity. Each piece counts at once and for good.

    Raises Cancelled, MachineTrouble; what is wrong with a piece is an answer.
    """
    report = SealedReport()
    with vault.reader() as reader:
        waiting = reader.sealed_waiting()
        trust = load_trust(vault, reader)
    for number, record in enumerate(waiting):
        progress(STEP, number, len(waiting))
        _open_record(vault, trust, record, report, cancel or CancelToken())
    if waiting:
        progress(STEP, len(waiting), len(waiting))
    return report


def _open_record(vault: Vault, trust: TrustSet, record: str, report: SealedReport, cancel: CancelToken) -> None:
    with vault.reader() as reader:
        try:
            sealed = reader.load(record, Sealed)
        except NotFound:
            return
        state = reader.state(record)
        known = reader.sealed_states(record)
    by_author: dict[str, list[SealedPiece]] = {}
    for piece in sealed.pieces[:MAX_PIECES]:
        named = state.fields.get(("pieces", piece.id, "sha256"))
        if named is not None and named.current and not named.conflict:
            by_author.setdefault(named.current[0].author, []).append(piece)
    for author, pieces in by_author.items():
        if author == vault.key_id or trust.standing(author) not in AUTHORS:
            continue
        _Opening(vault, trust, record, sealed, author, known, report, cancel).run(pieces)


class _Opening:
    """The pieces that one author named on one sealed record."""

    def __init__(
        self,
        vault: Vault,
        trust: TrustSet,
        record: str,
        sealed: Sealed,
        author: str,
        known: dict[str, PieceState],
        report: SealedReport,
        cancel: CancelToken,
    ) -> None:
        self._vault, self._trust, self._record, self._sealed = vault, trust, record, sealed
        self._author, self._known, self._report, self._cancel = author, known, report, cancel
        self._media: dict[str, list[Part]] = {}
        self._looked_at = LookedAt.of(vault)

    def run(self, pieces: list[SealedPiece]) -> None:
        missing = opened = 0
        looked_at: set[str] = set()
        for piece in sorted(pieces, key=lambda piece: (piece.order, piece.id)):
            self._cancel.raise_if_cancelled()
            if piece.sha256 in self._known or piece.sha256 in looked_at:
                continue  # one file named a hundred thousand times is read once
            looked_at.add(piece.sha256)
            size = self._vault.media.size(piece.sha256)
            if size is None:
                missing += 1
                continue
            if not self._try(piece, size):
                if self._known.get(piece.sha256) is PieceState.NOT_FOR_US:
                    break  # the others are sealed to the same people
            else:
                opened += 1
        if PieceState.NOT_FOR_US in self._known.values():
            self._report.for_others += 1
            return
        ended = self._sealed.state is not SealedState.OPEN and not missing
        for media, parts in self._media.items():
            self._put_together(media, parts, ended=ended)
        self._tell(missing, opened)

    def _tell(self, missing: int, opened: int) -> None:
        if opened:
            self._report.records.add(self._sealed.testimony)
        if missing or self._sealed.state is SealedState.OPEN:
            self._report.incomplete += 1
        elif opened:
            self._report.opened += 1
            self._report.interrupted += self._sealed.state is not SealedState.FINISHED

    # --- one piece --------------------------------------------------------------------------------------------------

    def _try(self, piece: SealedPiece, size: int) -> bool:
        place = (self._record, self._author, piece.sha256)
        before = self._looked_at.parts.get(place)
        if before is not None and before.piece == piece:
            self._media.setdefault(before.media, []).append(before)
            return True
        try:
            if size > MAX_FILE:
                raise BadSealedPiece(reason="it is too large")
            found = self._read(piece)
            if found.sealed != self._record or found.number != piece.order:
                raise BadSealedPiece(reason="it belongs to another place")
            if isinstance(found, TextPiece):
                self._take_text(piece, found)
            else:
                part = Part(piece, found.offset, len(found.body), found.total, found.sha256, found.media)
                self._media.setdefault(found.media, []).append(part)
                self._looked_at.parts[place] = part
        except NotForUs:
            self._note(piece.sha256, PieceState.NOT_FOR_US)
        except (BundleNewer, MediaDamaged):
            return False  # another version, or a repaired disk, may open it
        except Refused:
            self._note(piece.sha256, PieceState.BAD)
        else:
            return True
        return False

    def _read(self, piece: SealedPiece) -> TextPiece | MediaPiece:
        with self._vault.media.open(piece.sha256) as stream:
            return open_piece(cast(FileSource, stream), [self._vault.identity()])

    def _note(self, sha256: str, state: PieceState) -> None:
        self._vault.write(lambda writer: writer.note_piece(self._record, sha256, state))
        self._known[sha256] = state
        self._report.bad += state is PieceState.BAD

    # --- text -------------------------------------------------------------------------------------------------------

    def _take_text(self, piece: SealedPiece, found: TextPiece) -> None:
        key = self._trust.verifying_key(self._author)
        run = found.run
        if key is None or run.author != self._author or run.log != inner_log(self._record, self._author):
            raise BundleLog(reason="a sealed piece is of another log")
        if found.testimony != self._sealed.testimony:
            raise BadSealedPiece(reason="it belongs to another testimony")
        entries = found.entries(key)

        def work(writer: Writer) -> None:
            types: dict[str, str | None] = {}
            for entry in entries:
                revision = entry.revision
                held = types.get(revision.record) or writer.type_of(revision.record)
                if revision.record_type in NEVER_INSIDE:
                    raise BundleLog(reason="a sealed piece holds what no testimony does")
                if held is not None and held != revision.record_type:
                    raise BundleLog(reason="a record changes its type")
                types[revision.record] = revision.record_type
            writer.insert_foreign(
                ForeignRun(
                    log=run.log,
                    segment=run.segment,
                    parent=run.parent,
                    before=run.before,
                    entries=entries,
                    checkpoint=found.checkpoint,
                )
            )
            writer.note_piece(self._record, piece.sha256, PieceState.OPENED)

        self._vault.write(work)
        self._known[piece.sha256] = PieceState.OPENED

    # --- recordings and files ---------------------------------------------------------------------------------------

    def _put_together(self, media: str, parts: list[Part], *, ended: bool) -> None:
        """A whole, or where nothing more can come what there is of it from its beginning."""
        chain = chain_of(parts)
        expected = chain[-1].sha256 if chain else None
        if expected is not None and not (ended or self._named(expected)):
            return  # the record that names it is still to come
        if expected is None and not ended:
            return
        if chain:
            # decided before anything is written: what was written may be held for others already, and must not go then
            may_attach = self._may_attach()
            sha256 = self._write(chain, expected) if may_attach or (expected and self._named(expected)) else None
            if sha256 is None:
                self._note_all(parts, PieceState.BAD)
                return
            if not self._named(sha256):
                self._attach(media, sha256, chain, cut=expected is None)
            self._note_all(chain, PieceState.OPENED)
            self._report.recordings += expected is not None
            self._report.cut += expected is None
        held = {part.piece.sha256 for part in chain}
        self._note_all([part for part in parts if part.piece.sha256 not in held], PieceState.BAD)

    def _named(self, sha256: str) -> bool:
        with self._vault.reader() as reader:
            return sha256 in reader.media_named(self._sealed.testimony)

    def _write(self, chain: list[Part], expected: str | None) -> str | None:
        """The SHA-256 of what is in the media store now; None when it is not the one that was announced, or erased."""
        state = hashlib.sha256()
        with self._vault.media.begin() as sink:
            for part in chain:
                self._cancel.raise_if_cancelled()
                found = self._read(part.piece)
                assert isinstance(found, MediaPiece)
                state.update(found.body)
                sink.write(found.body)
            if expected is not None and state.hexdigest() != expected:
                return None
            with self._vault.reader() as reader:
                if reader.media_erased(state.hexdigest()):
                    return None
            sink.finish()
        return state.hexdigest()

    def _may_attach(self) -> bool:
        """Whether the testimony is this author's own: they alone gave it a case number that replaces none.

        What we add counts as ours, so nobody may have us put a file of theirs into somebody else's testimony.
        """
        with self._vault.reader() as reader:
            revisions = reader.revisions(self._sealed.testimony)
        begun = {
            revision.author
            for revision in revisions
            if any(change.path == CASE_NUMBER and not change.replaces for change in revision.changes or ())
        }
        return begun == {self._author}

    def _attach(self, media: str, sha256: str, chain: list[Part], *, cut: bool) -> None:
        """A recording that no record names, because all was cut short, is named by us and not by its author."""
        with self._vault.media.open(sha256) as stream:
            kind = sniff(stream.read(HEAD_BYTES) or b"")
        size = sum(part.size for part in chain)
        attachment = Attachment(id=media, sha256=sha256, size=size, media_type=kind.mime)
        if cut:
            locked = self._sealed.state is SealedState.UNFINISHED
            cause = Interruption.LOCK if locked else Interruption.CRASH
            attachment = msgspec.structs.replace(attachment, interrupted=cause)
        testimony = self._sealed.testimony

        def work(writer: Writer) -> None:
            told = writer.load(testimony, Testimony)
            if all(held.id != media for held in told.attachments):
                added = msgspec.structs.replace(attachment, order=len(told.attachments))
                changed = msgspec.structs.replace(told, attachments=(*told.attachments, added))
                writer.save(testimony, "testimony", changed, origin="staff-inference")

        self._vault.write(work)

    def _note_all(self, parts: list[Part], state: PieceState) -> None:
        names = list(dict.fromkeys(part.piece.sha256 for part in parts))
        for name in names:
            self._looked_at.parts.pop((self._record, self._author, name), None)

        def work(writer: Writer) -> None:
            for sha256 in names:
                writer.note_piece(self._record, sha256, state)

        self._vault.write(work)
        self._known.update(dict.fromkeys(names, state))
        self._report.bad += len(names) if state is PieceState.BAD else 0
