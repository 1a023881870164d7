"""Reading the payload of a signed document field by field: strict, with a ceiling on everything, unknown fields kept.

Every document here is a JSON object with `"v":1`. What a newer version adds is left in the signed bytes and told in
`newer`; a field of ours that is missing or out of range is an error. Nothing here says who signed.
"""

from __future__ import annotations

import base64
import binascii
import functools
import re
import unicodedata
from collections.abc import Callable, Set
from datetime import date, timedelta
from typing import Any, TypeVar

from intake.crypto.dsse import PayloadType, UntrustedEnvelope, parse_envelope
from intake.crypto.recipients import HybridRecipient
from intake.crypto.signing import VerifyingKey
from intake.errors import BadDocument, BadEnvelope, BadJson, BadKey, phrase
from intake.model.ids import is_hash, is_id
from intake.model.strict_json import as_object, dumps, loads

T = TypeVar("T")

MAX_PSEUDONYM = 80
MAX_NAME = 200
MAX_TEXT = 4_000
MAX_DAYS = 366 * 30

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_WORD = re.compile(r"[a-z][a-z0-9-]{0,40}")
_TURNING = re.compile("[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


class Fields:
    """One JSON object of a document of `kind` (a word of ours, for messages)."""

    def __init__(self, untrusted: dict[str, Any], kind: str, known: Set[str]) -> None:
        self._fields = untrusted
        self._kind = kind
        self.newer = tuple(sorted(set(untrusted) - known))

    @classmethod
    def of_payload(cls, untrusted: bytes, kind: str, known: Set[str], *, max_bytes: int) -> Fields:
        """From payload bytes. Raises BadDocument."""
        try:
            fields = as_object(loads(untrusted, max_bytes=max_bytes, max_depth=8), what="the document")
        except BadJson as error:
            raise BadDocument(kind=kind, reason=error.details.get("reason", phrase("not JSON"))) from None
        if fields.get("v") != 1 or isinstance(fields.get("v"), bool):
            raise BadDocument(kind=kind, reason="it is of a newer version")
        return cls(fields, kind, known | {"v"})

    def fail(self, name: str, template: str) -> BadDocument:
        """`template` is a literal with {field} in it: the translations are made from the source."""
        return BadDocument(kind=self._kind, reason=phrase(template, field=name))

    def __contains__(self, name: str) -> bool:
        """Whether it is there at all: for what documents of the same version did not have at first."""
        return name in self._fields

    def raw(self, name: str) -> Any:
        if name not in self._fields:
            raise self.fail(name, "{field} is missing")
        return self._fields[name]

    def id(self, name: str) -> str:
        """32 lower-case hexadecimal digits."""
        value = self.raw(name)
        if not is_id(value):
            raise self.fail(name, "{field} is not an id")
        return str(value)

    def hash(self, name: str) -> str:
        """64 lower-case hexadecimal digits."""
        value = self.raw(name)
        if not is_hash(value):
            raise self.fail(name, "{field} is not a hash")
        return str(value)

    def optional(self, name: str, read: Callable[[str], T]) -> T | None:
        """None for null; the field must be there all the same."""
        return None if self.raw(name) is None else read(name)

    def integer(self, name: str, low: int, high: int) -> int:
        value = self.raw(name)
        if type(value) is not int or not low <= value <= high:
            raise self.fail(name, "{field} is not a number in range")
        return value

    def flag(self, name: str) -> bool:
        value = self.raw(name)
        if not isinstance(value, bool):
            raise self.fail(name, "{field} is neither true nor false")
        return value

    def day(self, name: str) -> str:
        """A day of the calendar as YYYY-MM-DD."""
        value = self.raw(name)
        if not isinstance(value, str) or not _DAY.fullmatch(value):
            raise self.fail(name, "{field} is not a day")
        try:
            date.fromisoformat(value)
        except ValueError:
            raise self.fail(name, "{field} is not a day") from None
        return value

    def word(self, name: str) -> str:
        value = self.raw(name)
        if not isinstance(value, str) or not _WORD.fullmatch(value):
            raise self.fail(name, "{field} is not a word")
        return value

    def line(self, name: str, limit: int) -> str:
        """What is shown beside keys: one line, not empty, nothing that turns or hides text."""
        value = self.raw(name)
        if not isinstance(value, str) or not is_plain_line(value, limit):
            raise self.fail(name, "{field} is not one plain line of text")
        return value

    def text(self, name: str, limit: int = MAX_TEXT) -> str:
        value = self.raw(name)
        if not isinstance(value, str) or len(value) > limit:
            raise self.fail(name, "{field} is not text in range")
        return value

    def document(self, name: str, limit: int) -> bytes:
        """Another envelope, kept as the exact text that it is."""
        value = self.raw(name)
        if not isinstance(value, str) or len(value) > limit:
            raise self.fail(name, "{field} is not a document in range")
        return value.encode("utf-8")

    def items(self, name: str, most: int, least: int = 0) -> list[Any]:
        value = self.raw(name)
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise self.fail(name, "{field} is not a list in range")
        return value

    def objects(self, name: str, known: Set[str], most: int, least: int = 0) -> list[Fields]:
        items = self.items(name, most, least)
        if not all(isinstance(item, dict) for item in items):
            raise self.fail(name, "{field} holds something else than objects")
        return [Fields(item, self._kind, known) for item in items]

    def ids(self, name: str, most: int, least: int = 0) -> tuple[str, ...]:
        return self._each(name, most, least, is_id)

    def hashes(self, name: str, most: int, least: int = 0) -> tuple[str, ...]:
        return self._each(name, most, least, is_hash)

    def words(self, name: str, most: int, least: int = 0) -> tuple[str, ...]:
        return self._each(name, most, least, lambda w: isinstance(w, str) and _WORD.fullmatch(w) is not None)

    def documents(self, name: str, most: int, limit: int, least: int = 0) -> tuple[bytes, ...]:
        texts = self._each(name, most, least, lambda t: isinstance(t, str) and len(t) <= limit, unique=False)
        return tuple(text.encode("utf-8") for text in texts)

    def added_documents(self, name: str, most: int, limit: int) -> tuple[bytes, ...]:
        """As `documents`, for a field that documents of the same version did not have at first: absent is empty."""
        return self.documents(name, most, limit) if name in self._fields else ()

    def _each(
        self, name: str, most: int, least: int, good: Callable[[object], bool], *, unique: bool = True
    ) -> tuple[str, ...]:
        items = self.items(name, most, least)
        if not all(good(item) for item in items):
            raise self.fail(name, "{field} holds something of the wrong form")
        if unique and len(set(items)) != len(items):
            raise self.fail(name, "{field} holds something twice")
        return tuple(items)

    def signing_key(self, name: str) -> VerifyingKey:
        """Base64 of 1984 bytes."""
        value = self.raw(name)
        try:
            raw = base64.b64decode(value, validate=True) if isinstance(value, str) else b""
        except (binascii.Error, ValueError):
            raise self.fail(name, "{field} is not base64") from None
        if base64.b64encode(raw).decode("ascii") != value:
            raise self.fail(name, "{field} is not canonical base64")
        try:
            return VerifyingKey.from_bytes(raw)
        except BadKey:
            raise self.fail(name, "{field} is not a signing key") from None

    def recipient(self, name: str) -> HybridRecipient:
        """ "age1pq1…" in its one spelling."""
        value = self.raw(name)
        try:
            return _recipient(value if isinstance(value, str) and len(value) < 4096 else "")
        except BadKey:
            raise self.fail(name, "{field} is not a recipient") from None


@functools.lru_cache(maxsize=1024)
def _recipient(untrusted: str) -> HybridRecipient:
    # the same few people stand in every document, and their addresses take longest to read
    recipient = HybridRecipient.parse(untrusted)
    if recipient.encode() != untrusted:
        raise BadKey(reason="a recipient has another spelling")
    return recipient


def is_plain_line(text: str, limit: int) -> bool:
    """Whether `text` may be shown beside a key: trimmed, not empty, no control, no direction mark, no line break."""
    return (
        0 < len(text) <= limit
        and text == text.strip()
        and not _TURNING.search(text)
        and not any(unicodedata.category(letter) in ("Cc", "Cs", "Co") for letter in text)
    )


def key_text(key: VerifyingKey) -> str:
    """A signing key as it stands in documents."""
    return base64.b64encode(key.to_bytes()).decode("ascii")


def open_envelope(untrusted: bytes, payload_type: PayloadType, kind: str, *, max_bytes: int) -> UntrustedEnvelope:
    """A well-formed envelope; raises BadDocument where `parse_envelope` raises BadEnvelope."""
    try:
        return parse_envelope(untrusted, payload_type, max_bytes=max_bytes)
    except BadEnvelope as error:
        raise BadDocument(kind=kind, reason=error.details.get("reason", phrase("not JSON"))) from None


def payload_of(fields: dict[str, Any]) -> bytes:
    """Payload bytes of a new document."""
    return dumps({"v": 1, **fields})


def days_after(day: str, days: int) -> str:
    """The day that many days later, as YYYY-MM-DD."""
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()


def months_after(day: str, months: int) -> str:
    """The same day of a later month, or the month's last day."""
    start = date.fromisoformat(day)
    years, month = divmod(start.month - 1 + months, 12)
    for last in (start.day, 30, 29, 28):
        try:
            return date(start.year + years, month + 1, last).isoformat()
        except ValueError:
            continue
    raise ValueError("a month has 28 days")
