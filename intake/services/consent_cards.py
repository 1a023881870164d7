"""A blank card with four words: by them any volunteer can later file the witness's request, and nobody else can.

The card says nothing else: no name, no number, no organisation. The vault never keeps the words, only a tag that they
come to: Argon2id over a salt that is the same everywhere, since the words alone must find the testimony, at any
laptop's. Four words are 51.7 bits, so an archive in wrong hands gives no card away, and a card alone gives nothing.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from intake.clock import Clock, day_of
from intake.crypto.kdf import Argon2Params, derive_from_passphrase
from intake.crypto.secret import Secret
from intake.errors import BadJson, NotPermitted
from intake.model.consent import Consent
from intake.model.dossier import CARD_REQUEST, Note
from intake.model.ids import new_id
from intake.model.strict_json import as_object, dumps, loads
from intake.services.passphrases import words as word_list

if TYPE_CHECKING:
    from intake.vault.vault import Vault

COUNT: Final = 4
REQUEST: Final = CARD_REQUEST
"""The kind of note that is a request by card."""
SETTLED: Final = "card-request-settled"
ASKED: Final = ("withdraw", "narrow", "erase", "news", "contact")
PARAMS: Final = Argon2Params(time=3, memory_kib=64 * 1024, lanes=1)
"""Part of the format: a card given once must be found for ever."""
_SALT: Final = b"amanat/1/card-of-four-words"
_MAX_TEXT = 4000
_TAG = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Request:
    """What somebody with a card asked for. `testimonies` are those whose card it is, as far as this vault holds them;
    `asked` is of ASKED."""

    record: str
    asked: str
    text: str
    day: str
    by: str
    testimonies: tuple[str, ...]
    settled: bool


def draw(choose: Callable[[Sequence[str]], str] = secrets.choice) -> tuple[str, ...]:
    """Four different words of the shipped list, drawn by the system's random numbers."""
    found: list[str] = []
    while len(found) < COUNT:
        word = choose(word_list())
        if word not in found:
            found.append(word)
    return tuple(found)


def read(typed: str) -> tuple[str, ...]:
    """The words as they were typed, in small letters; any number of them."""
    return tuple(typed.casefold().replace(",", " ").split())


def unknown(typed: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Words that are not in the list, each with up to three that come close."""
    known = set(word_list())
    return {word: tuple(get_close_matches(word, word_list(), n=3)) for word in typed if word not in known}


def tag(words: Sequence[str], params: Argon2Params = PARAMS) -> str:
    """64 hexadecimal digits that these words come to, in this order."""
    with (
        Secret(" ".join(words).encode("utf-8")) as secret,
        derive_from_passphrase(secret, _SALT, params) as made,
    ):
        return made.reveal().hex()


def file_request(vault: Vault, words: Sequence[str], asked: str, text: str, *, clock: Clock) -> str:
    """Writes the request down; it travels with the next bundle. Returns its record. Slow: hashes the words."""
    record = new_id()
    told = dumps(
        {
            "card": tag(words),
            "asked": asked if asked in ASKED else "contact",
            "text": text[:_MAX_TEXT],
            "day": day_of(clock.now()),
            "by": vault.pseudonym,
        }
    )
    note = Note(kind=REQUEST, text=told.decode("utf-8"))
    vault.write(lambda writer: writer.save(record, "note", note))
    return record


def requests(vault: Vault) -> list[Request]:
    """Every request by card that this vault holds: open ones first, the newest before older ones.

    Whoever may send a bundle may send any note: what says no request is passed over and hides no other, and nobody's
    word but a coordinator's settles one.
    """
    with vault.reader() as reader:
        deciders = reader.coordinators()
        found = []
        for record, note in reader.records_of_type(Note):
            if note.kind not in (REQUEST, SETTLED):
                continue
            try:
                told = as_object(loads(note.text.encode("utf-8"), max_bytes=1 << 16), what="the request")
            except BadJson:
                continue
            card = str(told.get("card", ""))
            consents = reader.records_that_say("consent", card) if _TAG.fullmatch(card) else []
            held = [reader.load(consent, Consent) for consent in consents]
            about = sorted({consent.testimony for consent in held if consent.card_tag == card})
            settled = note.kind == SETTLED and any(revision.author in deciders for revision in reader.revisions(record))
            asked = str(told.get("asked", ""))
            found.append(
                Request(
                    record,
                    asked if asked in ASKED else "contact",
                    str(told.get("text", ""))[:_MAX_TEXT],
                    str(told.get("day", "")),
                    str(told.get("by", "")),
                    tuple(about),
                    settled,
                )
            )
    found.sort(key=lambda request: request.day, reverse=True)
    return sorted(found, key=lambda request: request.settled)


def find(vault: Vault, words: Sequence[str]) -> tuple[str, ...]:
    """The testimonies whose card these words are, as far as this vault can read them. Slow: hashes the words."""
    card = tag(words)
    with vault.reader() as reader:
        consents = [reader.load(record, Consent) for record in reader.records_that_say("consent", card)]
    return tuple(sorted({consent.testimony for consent in consents if consent.card_tag == card}))


def settle(vault: Vault, record: str) -> None:
    """A coordinator has done what was asked, or decided about it. Raises NotPermitted, NotFound."""
    with vault.reader() as reader:
        if vault.key_id not in reader.coordinators():
            raise NotPermitted(reason="only a coordinator settles a request")
        note = reader.load(record, Note)
    settled = Note(kind=SETTLED, text=note.text, about=note.about)
    vault.write(lambda writer: writer.save(record, "note", settled, origin="staff-inference"))
