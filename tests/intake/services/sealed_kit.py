"""Sealed testimonies with canaries, for the tests of sealing, opening and what is left behind."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import msgspec

from intake.model.names import Name
from intake.model.person import Person, Role
from intake.services import handover, inbox, interview, sealed_session
from intake.services.account import Account
from intake.services.attachments import take_in
from intake.services.sealed_session import SealedSession
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import Office, paths

CANARY = "Қарлығаш-canary-5512 told of Ақсу"
PERSON = "Canary Zulpiya 7781"
FILE_NAME = "canary-photo-3390.bin"
PLACE = "Canary village 4410"


def tell(account: Account, text: str = CANARY) -> Account:
    """The account with a person and a narrative that carry canaries."""
    account = account.with_testimony(narrative=text, place=PLACE)
    if not account.people:
        person = Person(roles=(Role.VICTIM,), names=(Name(id="a" * 32, text=PERSON),))
        account, _ = interview.add_person(account, person)
    return account


def canaries(*media: bytes) -> list[bytes]:
    """What must not be found, in the encodings in which text lies in files and in memory."""
    found = [text.encode(code) for text in (CANARY, PERSON, FILE_NAME, PLACE) for code in ("utf-8", "utf-16-le")]
    return [*found, *media]


def record_sealed(
    vault: Vault, clock: Any, *, text: str = CANARY, media: bytes | None = None, finish: bool = True
) -> SealedSession:
    """A sealed session with text and, if given, one file; saved, and finished unless told otherwise."""
    session = sealed_session.start(vault, clock=clock)
    session.keep(tell(session.account, text))
    if media is not None:
        attach(session, media)
    session.save(session.account, finish=finish)
    return session


def attach(session: SealedSession, media: bytes, name: str = FILE_NAME) -> None:
    taken = take_in(session.media, io.BytesIO(media), name)
    session.keep(interview.with_attachment(session.account, taken.attachment))


def carry(office: Office, volunteer: Vault, folder: Path, to: Vault | None = None) -> list[Any]:
    """Exports what is open and imports it; the answers."""
    folder.mkdir(exist_ok=True)
    done = handover.export(volunteer, handover.plan(volunteer), folder)
    return list(inbox.import_bundles(to or office.ayna, paths(done, folder)).files)


def without_ids(struct: Any) -> Any:
    return msgspec.to_builtins(struct)
