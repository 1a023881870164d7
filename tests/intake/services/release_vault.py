"""A vault in memory for the release service: real revisions and resolving, no disk. Saves as the vault does."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from intake.crypto.signing import SigningKey
from intake.model.base import Record
from intake.model.fields import flatten, unflatten, with_ids
from intake.model.ids import new_id
from intake.model.record_types import RECORD_TYPES, TYPE_NAMES
from intake.model.resolve import RecordState, resolve
from intake.model.revision import Change, Revision, build_revision

T = TypeVar("T")


class MemoryVault:
    """Everything the release service asks of a vault. `fail_on` names a record state whose saving fails."""

    pseudonym = "Kestrel"

    def __init__(self) -> None:
        self._key = SigningKey.generate(secrets.token_bytes)
        self.revisions: dict[str, list[Revision]] = {}
        self.checkpoints = 0
        self.fail_on: str = ""

    @property
    def key_id(self) -> str:
        return self._key.key_id

    def signing_key(self) -> SigningKey:
        return self._key

    @contextlib.contextmanager
    def reader(self) -> Iterator[MemoryVault]:
        yield self

    def write(self, fn: Callable[[Any], T]) -> T:
        before = {record: list(revisions) for record, revisions in self.revisions.items()}
        try:
            return fn(self)
        except BaseException:
            self.revisions = before
            raise

    # --- writer ---

    def save(self, record: str, record_type: str, struct: Record, *, origin: str = "witness", author: str = "") -> None:
        struct = with_ids(struct, new_id)
        if self.fail_on and getattr(struct, "state", None) == self.fail_on:
            raise OSError("planned")
        now = self.state(record)
        wanted = flatten(struct)
        changes = []
        for path, value in wanted.items():
            held = now.fields.get(path)
            if held is None or held.values != (value,):
                changes.append(Change(path, value, tuple(v.target for v in held.current) if held else ()))
        for path, field in now.fields.items():
            if path not in wanted and field.values:
                changes.append(Change(path, None, tuple(v.target for v in field.current)))
        if changes:
            self.revisions.setdefault(record, []).append(
                build_revision(
                    record=record,
                    record_type=record_type,
                    author=author or self.key_id,
                    day="2026-11-23",
                    origin=origin,
                    changes=changes,
                    salt=secrets.token_bytes(16),
                )
            )

    def add(self, struct: Record, record: str = "", author: str = "") -> str:
        record = record or new_id()
        self.save(record, TYPE_NAMES[type(struct)], struct, author=author)
        return record

    def checkpoint(self) -> bytes:
        self.checkpoints += 1
        return b""

    # --- reader ---

    def coordinators(self) -> frozenset[str]:
        return frozenset({self.key_id})

    def state(self, record: str) -> RecordState:
        return resolve(record, self.revisions.get(record, []), self.coordinators())

    def load(self, record: str, struct: type[Any]) -> Any:
        return unflatten(struct, self.state(record).values())[0]

    def records_of_testimony(self, record: str) -> list[tuple[str, str]]:
        found = []
        for identifier in self.revisions:
            state = self.state(identifier)
            if state.record_type in ("person", "consent"):
                held = self.load(identifier, RECORD_TYPES[state.record_type])
                if held.testimony == record:
                    found.append((state.record_type, identifier))
        return found

    def records_of_type(self, struct: type[Any]) -> list[tuple[str, Any]]:
        return [
            (identifier, self.load(identifier, struct))
            for identifier in self.revisions
            if self.state(identifier).record_type == TYPE_NAMES[struct]
        ]

    def records_that_say(self, type_word: str, word: str) -> list[str]:
        said = f'"{word}"'.encode()
        return [
            identifier
            for identifier, revisions in self.revisions.items()
            if self.state(identifier).record_type == type_word and any(said in (r.content or b"") for r in revisions)
        ]
