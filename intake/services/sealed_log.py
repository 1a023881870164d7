"""The log inside a sealed testimony: revisions made in memory, so that only pieces ever hold them.

Signed like any log of ours, entry by entry and with a checkpoint for each piece: whoever opens a piece can prove who
wrote it. Values live here until the lock; must never reach SQL.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from intake.bundle.parts import SegmentRun
from intake.bundle.sealed_piece import TextPiece
from intake.bundle.verify import Checkpoint, sign_checkpoint
from intake.crypto.signing import SigningKey
from intake.model.base import Record
from intake.model.fields import flatten
from intake.model.ids import new_id
from intake.model.log_chain import ZERO_LINK, segment_start, walk
from intake.model.record_types import TYPE_NAMES
from intake.model.revision import Change, Path, Revision, Target, build_revision
from intake.model.sealed import inner_log
from intake.model.strict_json import JsonValue


@dataclass(frozen=True, slots=True)
class _Held:
    value: JsonValue
    target: Target


class InnerLog:
    """One segment of the inner log. `changes` and `piece` alter nothing; `advance` after the piece is safe."""

    def __init__(self, sealed: str, testimony: str, key: SigningKey) -> None:
        self._sealed, self._testimony, self._key = sealed, testimony, key
        self._log = inner_log(sealed, key.key_id)
        self._segment = new_id()
        self._link = segment_start(self._log, self._segment, ZERO_LINK)
        self._values: dict[str, dict[Path, _Held]] = {}

    def changes(
        self,
        records: Sequence[tuple[str, Record]],
        day: str,
        origin: str,
        random: Callable[[int], bytes] = secrets.token_bytes,
    ) -> list[Revision]:
        """What differs from what is safe already, one revision a record."""
        found = []
        for record, struct in records:
            changes = list(self._differences(record, flatten(struct)))
            if changes or record not in self._values:
                found.append(
                    build_revision(
                        record=record,
                        record_type=TYPE_NAMES[type(struct)],
                        author=self._key.key_id,
                        day=day,
                        origin=origin,
                        changes=changes,
                        salt=random(16),
                    )
                )
        return found

    def _differences(self, record: str, wanted: dict[Path, JsonValue]) -> list[Change]:
        held = self._values.get(record, {})
        changes = []
        for path in sorted({*wanted, *held}):
            old, new = held.get(path), wanted.get(path)
            if old is None:
                changes.append(Change(path, new))
            elif old.value != new or type(old.value) is not type(new):
                changes.append(Change(path, new, (old.target,)))
        return changes

    def piece(self, revisions: Sequence[Revision], number: int, day: str) -> TextPiece:
        """These revisions as the next run, with a checkpoint of its own."""
        after = walk(self._link, [revision.hash for revision in revisions])[-1]
        contents = [revision.content for revision in revisions if revision.content is not None]
        run = SegmentRun(
            log=self._log,
            segment=self._segment,
            parent=ZERO_LINK,
            before=self._link,
            after=after,
            count=len(revisions),
            author=self._key.key_id,
            checkpoint="checkpoint",
            headers=("headers",),
            revisions=("contents",),
        )
        return TextPiece(
            sealed=self._sealed,
            number=number,
            testimony=self._testimony,
            run=run,
            headers=b"".join(revision.header + b"\n" for revision in revisions),
            contents=b"".join(content + b"\n" for content in contents),
            checkpoint=sign_checkpoint(Checkpoint(self._log, after, self._key.key_id, day), self._key),
        )

    def advance(self, revisions: Sequence[Revision]) -> None:
        """The piece with these is safe: the next one follows it."""
        for revision in revisions:
            held = self._values.setdefault(revision.record, {})
            for index, change in enumerate(revision.changes or ()):
                held[change.path] = _Held(change.value, Target(revision.hash, index))
        self._link = walk(self._link, [revision.hash for revision in revisions])[-1]

    def forget(self) -> None:
        """Lets go of every value."""
        self._values.clear()
