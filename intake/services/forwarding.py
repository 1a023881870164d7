"""Passing a bundle on: a coordinator wraps the tar of a bundle they could open, as it is, for people it does not name.

Must never change a byte of what is passed on, so that the first sender's signature still holds; never wrap what does
not verify as a whole, and never a forward again: the reader sees the first sender and who passed it on.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from intake.bundle.manifest import Manifest, parse_manifest, verify_manifest
from intake.bundle.packing import MediaItem, plan_bundles
from intake.bundle.parts import MediaPart, ObjectEntry, ObjectSource
from intake.bundle.reader import read_bundle
from intake.crypto.age import AgeReader
from intake.crypto.dsse import UntrustedEnvelope
from intake.errors import BundleNested, OtherOrganisation, SourceChanged
from intake.fsio import translate_os_errors
from intake.model.ids import new_id
from intake.progress import CancelToken, Progress, no_progress
from intake.services.addressing import addressees, documents_to_send, recipients_of
from intake.services.export_job import ExportedBundle, OpenFile, Prepared, carry_out, promise
from intake.services.export_objects import Address, Documents, Window, document, signed_manifest
from intake.services.export_plan import PlannedBundle, PlannedMedia
from intake.services.trust_store import load_trust, require_coordinator
from intake.trust.trust_set import TrustSet

if TYPE_CHECKING:
    from intake.vault.vault import Vault

PIECE = 1 << 20
STEP = "forward"


def forward(
    vault: Vault,
    bundle: Path,
    recipients: Sequence[str] | None,
    folder: Path,
    max_size: int | None = None,
    progress: Progress = no_progress,
    cancel: CancelToken | None = None,
    *,
    open_file: OpenFile | None = None,
) -> list[ExportedBundle]:
    """Wraps a bundle that is addressed to us for other coordinators (fingerprints; None: all) and the archive.

    Raises NotPermitted for everybody but a coordinator, BundleNested for a forward, NotForUs, what reading a bundle
    raises, and what `handover.export` raises. The bundle need not have been taken in here.
    """
    token = cancel or CancelToken()
    with vault.reader() as reader:
        trust = load_trust(vault, reader)
        require_coordinator(vault, trust)
        sent = documents_to_send(vault, reader, trust)
    documents = Documents({vault.key_id: sent.cards[vault.key_id]}, {}, sent.rosters, sent.others)
    people = addressees(vault, trust, recipients)
    keys = recipients_of(trust, people)
    with translate_os_errors(writing=False):
        source = bundle.open("rb")
    with source:
        read_bundle(source, [vault.identity()], _Judge(trust), progress=progress, cancel=token)
    tape = _Tape(vault, bundle)
    with contextlib.closing(tape):
        sha256, total = tape.facts(token)
        plans = plan_bundles(
            [], [MediaItem(sha256, total)], documents=documents.sizes(), recipients=len(keys), max_file_size=max_size
        )
        bundles = [
            PlannedBundle(
                runs=(),
                media=tuple(
                    PlannedMedia(sha256=p.sha256, total=p.total, offset=p.offset, size=p.size) for p in plan.media
                ),
                max_size=plan.max_size,
            )
            for plan in plans
        ]
        hashes = tape.hashes([part for planned in bundles for part in planned.media], token)

        def prepare(planned: PlannedBundle, address: Address) -> Prepared:
            sources = [
                *(document("card", item) for item in documents.cards.values()),
                *(document("roster", item) for item in documents.rosters),
                *(document("trust", item) for item in documents.others),
                *(_part(tape, part, hashes[part]) for part in planned.media),
            ]
            return *signed_manifest(vault, [], sources, address), sources

        rows = promise(vault, new_id(), people, bundles)
        return carry_out(vault, rows, trust, keys, folder, prepare, progress, token, open_file)


def _part(tape: _Tape, part: PlannedMedia, sha256: str) -> ObjectSource:
    about = MediaPart(part.sha256, part.total, part.offset)
    return ObjectSource("forward", part.size, sha256, lambda: tape.open(part), about)


class _Judge:
    """Reads a bundle through and keeps nothing: only whether it is whole, ours to open, and no forward itself."""

    def __init__(self, trust: TrustSet) -> None:
        self._trust = trust

    def manifest(self, untrusted: UntrustedEnvelope) -> Manifest:
        claimed = parse_manifest(untrusted.untrusted_payload)
        if claimed.is_forward:
            raise BundleNested
        if claimed.organisation != self._trust.roster.organisation:
            raise OtherOrganisation
        key = self._trust.verifying_key(claimed.sender)
        return claimed if key is None else verify_manifest(untrusted, {key.key_id: key})

    def object(self, entry: ObjectEntry) -> _Nothing:
        return _Nothing()

    def done(self) -> None:
        return

    def discard(self) -> None:
        return


class _Nothing:
    def write(self, data: memoryview, /) -> int:
        return len(data)

    def close(self, sha256: str, /) -> None:
        return


class _Tape:
    """The tar inside an age file, read forwards; going back means opening the file again."""

    def __init__(self, vault: Vault, path: Path) -> None:
        self._vault = vault
        self._path = path
        self._stack = contextlib.ExitStack()
        self._age: AgeReader | None = None
        self._position = 0

    def _at(self, offset: int) -> AgeReader:
        if self._age is None or self._position > offset:
            self.close()
            with translate_os_errors(writing=False):
                source = self._stack.enter_context(self._path.open("rb"))
            self._age = self._stack.enter_context(contextlib.closing(AgeReader(source, [self._vault.identity()])))
        while self._position < offset:
            piece = self._age.read(min(PIECE, offset - self._position))
            if not piece:
                raise SourceChanged
            self._position += len(piece)
        return self._age

    def facts(self, cancel: CancelToken) -> tuple[str, int]:
        """SHA-256 and bytes of the whole tar."""
        state = hashlib.sha256()
        age = self._at(0)
        while piece := age.read(PIECE):
            cancel.raise_if_cancelled()
            state.update(piece)
            self._position += len(piece)
        return state.hexdigest(), self._position

    def hashes(self, parts: Sequence[PlannedMedia], cancel: CancelToken) -> dict[PlannedMedia, str]:
        """SHA-256 of each part."""
        found = {}
        for part in parts:
            if part.size == part.total:
                found[part] = part.sha256
                continue
            state = hashlib.sha256()
            with self.open(part) as stream:
                while piece := stream.read(PIECE):
                    cancel.raise_if_cancelled()
                    state.update(piece)
            found[part] = state.hexdigest()
        return found

    def open(self, part: PlannedMedia) -> BinaryIO:
        """A stream of one part; the next part's may be opened once this one was read to its end."""
        age = self._at(part.offset)
        self._position += part.size
        return cast(BinaryIO, Window(cast(BinaryIO, age), part.size, shared=True))

    def close(self) -> None:
        self._stack.close()
        self._stack = contextlib.ExitStack()
        self._age, self._position = None, 0
