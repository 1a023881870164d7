"""A blank card with four words: by them any volunteer can later file the witness's request, and nobody else can.

The card says nothing else: no name, no number, no organisation. The vault never keeps the words, only a tag that they
come to: Argon2id over a salt that is the same everywhere, since the words alone must find the testimony, at any
laptop's. Four English words are 51.7 bits, of the shorter lists in other languages 40: what that holds is said in
decision 38. A card alone gives nothing.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from intake.clock import Clock, day_of
from intake.crypto.kdf import Argon2Params, derive_from_passphrase
from intake.crypto.secret import Secret
from intake.errors import BadJson, NotPermitted
from intake.model.consent import Consent
from intake.model.dossier import CARD_REQUEST, Note
from intake.model.ids import new_id
from intake.model.strict_json import as_object, dumps, loads
from intake.services import card_words

if TYPE_CHECKING:
    from intake.model.revision import Revision
    from intake.vault.vault import Reader, Vault

COUNT: Final = 4
REQUEST: Final = CARD_REQUEST
"""The kind of note that is a request by card."""
SETTLED: Final = "card-request-settled"
ASKED: Final = ("withdraw", "narrow", "erase", "news", "contact")
PARAMS: Final = Argon2Params(time=3, memory_kib=64 * 1024, lanes=1)
"""Part of the format: a card given once must be found for ever."""
_SALT: Final = b"amanat/1/card-of-four-words"
_MAX_TEXT = 4000
_MAX_NAME = 200
_MOST_READINGS: Final = 6
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


def draw(language: str = "en", choose: Callable[[Sequence[str]], str] = secrets.choice) -> tuple[str, ...]:
    """Four different words of a list (`card_words.LANGUAGES`), drawn by the system's random numbers, as they are
    written on the card."""
    found: list[str] = []
    while len(found) < COUNT:
        word = choose(card_words.words(language))
        if word not in found:
            found.append(word)
    return tuple(found)


def read(typed: str) -> tuple[str, ...]:
    """The words as they were typed; any number of them."""
    return card_words.split(typed)


def unknown(typed: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """Words that are in no list, each with up to three that come close."""
    return card_words.unknown(typed)


def tag(words: Sequence[str], params: Argon2Params = PARAMS) -> str:
    """64 hexadecimal digits that these words come to, in this order, in whichever of their spellings they are given."""
    return tags(words, params)[0]


def tags(words: Sequence[str], params: Argon2Params = PARAMS) -> tuple[str, ...]:
    """One tag for each way to read the words: almost always one. Words of no list are taken as they stand."""
    return tuple(_tag(read, params) for read in card_words.readings(words) or (tuple(map(card_words.written, words)),))


def _tag(words: Sequence[str], params: Argon2Params) -> str:
    with (
        Secret(" ".join(words).encode("utf-8")) as secret,
        derive_from_passphrase(secret, _SALT, params) as made,
    ):
        return made.reveal().hex()


def file_request(vault: Vault, words: Sequence[str], asked: str, text: str, *, clock: Clock) -> str:
    """Writes the request down; it travels with the next bundle. Returns its record. Slow: hashes the words."""
    record = new_id()
    card, *also = tags(words)
    told = dumps(
        {
            "card": card,
            **({"also": also} if also else {}),
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

    Whoever may send a bundle may send any note, and a revision of any: what says no request is passed over, what
    anybody says later of a request hides none of what it said before, and only a coordinator's word settles one.
    """
    found = []
    with vault.reader() as reader:
        deciders = reader.coordinators()
        for record in reader.records_that_say("note", REQUEST):
            revisions = [revision for revision in reader.revisions(record) if revision.changes is not None]
            settled = any(
                revision.author in deciders and _says(revision, "kind") == {SETTLED} for revision in revisions
            )
            texts = dict.fromkeys(text for revision in revisions for text in sorted(_says(revision, "text")))
            for text in texts:
                request = _request(reader, record, text, settled=settled)
                if request is not None:
                    found.append(request)
    found.sort(key=lambda request: request.day, reverse=True)
    return sorted(found, key=lambda request: request.settled)


def _says(revision: Revision, field: str) -> set[str]:
    return {str(c.value) for c in revision.changes or () if c.path == (field,) and c.value is not None}


def _request(reader: Reader, record: str, text: str, *, settled: bool) -> Request | None:
    try:
        told = as_object(loads(text.encode("utf-8", "replace"), max_bytes=1 << 16), what="the request")
    except BadJson:
        return None
    also = told.get("also")
    named = [told.get("card"), *(also if isinstance(also, list) else [])]
    cards = {str(card) for card in named[:_MOST_READINGS] if _TAG.fullmatch(str(card))}
    asked = str(told.get("asked", ""))
    return Request(
        record,
        asked if asked in ASKED else "contact",
        str(told.get("text", ""))[:_MAX_TEXT],
        str(told.get("day", ""))[:10],
        str(told.get("by", ""))[:_MAX_NAME],
        _whose(reader, cards),
        settled,
    )


def _whose(reader: Reader, cards: Collection[str]) -> tuple[str, ...]:
    """Testimonies of every consent that ever had one of these cards: a second card does not make the first one dumb."""
    found = set()
    for record in {record for card in cards for record in reader.records_that_say("consent", card)}:
        if any(_says(revision, "card_tag") & set(cards) for revision in reader.revisions(record)):
            found.add(reader.load(record, Consent).testimony)
    return tuple(sorted(found))


def find(vault: Vault, words: Sequence[str]) -> tuple[str, ...]:
    """The testimonies whose card these words are, as far as this vault can read them. Slow: hashes the words."""
    cards = tags(words)
    with vault.reader() as reader:
        return _whose(reader, cards)


def settle(vault: Vault, record: str) -> None:
    """A coordinator has done what was asked, or decided about it. Raises NotPermitted, NotFound."""
    with vault.reader() as reader:
        if vault.key_id not in reader.coordinators():
            raise NotPermitted(reason="only a coordinator settles a request")
        note = reader.load(record, Note)
    settled = Note(kind=SETTLED, text=note.text, about=note.about)
    vault.write(lambda writer: writer.save(record, "note", settled, origin="staff-inference"))
