"""Reads typed fields from a parsed JSON object and remembers which it did not know. Only for the manifest's
parser.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from intake.bundle.limits import MAX_NEWER_FIELDS
from intake.errors import BadManifest, BundleBeyondLimits, phrase
from intake.model.ids import is_hash, is_id

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MISSING = object()


class Newer:
    """Collects the names of fields that this version does not know, each once, up to a ceiling."""

    def __init__(self) -> None:
        self._names: dict[str, None] = {}

    def add(self, name: str) -> None:
        if len(self._names) < MAX_NEWER_FIELDS:
            self._names[name] = None

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._names)


class Fields:
    """One object of the manifest. `where` is a word of ours, for messages; every getter raises
    BadManifest.
    """

    def __init__(self, untrusted: object, where: str, newer: Newer) -> None:
        if not isinstance(untrusted, dict):
            raise BadManifest(reason=phrase("{field} is not an object", field=where or "manifest"))
        self._values: dict[str, Any] = dict(untrusted)
        self._where = where
        self._newer = newer

    def finish(self) -> None:
        """What no getter took is of a newer version."""
        for name in sorted(self._values):
            self._newer.add(f"{self._where}.{name}" if self._where else name)

    def raw(self, name: str) -> Any:
        value = self._values.pop(name, _MISSING)
        if value is _MISSING:
            raise self._bad(name)
        return value

    def has(self, name: str) -> bool:
        return name in self._values

    def id(self, name: str) -> str:
        value = self.raw(name)
        if not isinstance(value, str) or not is_id(value):
            raise self._bad(name)
        return value

    def hash(self, name: str) -> str:
        value = self.raw(name)
        if not isinstance(value, str) or not is_hash(value):
            raise self._bad(name)
        return value

    def hash_or_none(self, name: str) -> str | None:
        if self._values.get(name, _MISSING) is None:
            self.raw(name)
            return None
        return self.hash(name)

    def text(self, name: str) -> str:
        value = self.raw(name)
        if not isinstance(value, str):
            raise self._bad(name)
        return value

    def day(self, name: str) -> str:
        value = self.text(name)
        try:
            datetime.date.fromisoformat(value if _DAY.fullmatch(value) else "")
        except ValueError:
            raise self._bad(name) from None
        return value

    def integer(self, name: str, low: int, high: int) -> int:
        value = self.raw(name)
        if type(value) is not int or value < low:
            raise self._bad(name)
        if value > high:
            raise BundleBeyondLimits(reason=phrase("{field} is above {count}", field=name, count=high))
        return value

    def list(self, name: str, low: int, high: int) -> list[Any]:
        value = self.raw(name)
        if not isinstance(value, list) or len(value) < low:
            raise self._bad(name)
        if len(value) > high:
            raise BundleBeyondLimits(reason=phrase("{field} holds more than {count}", field=name, count=high))
        return value

    def _bad(self, name: str) -> BadManifest:
        field = f"{self._where}.{name}" if self._where else name
        return BadManifest(reason=phrase("{field} is missing or not right", field=field))
