"""What a translation was made from, and whether that has changed since. Judges no words, only whether they are others.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import msgspec

from intake.model.testimony import Testimony, Translation

if TYPE_CHECKING:
    from intake.services.account import Account
    from intake.vault.vault import Vault


def source_of(testimony: Testimony, translation: Translation) -> str:
    """The words that it translates: the narrative's or a transcript's; nothing once they are gone."""
    if not translation.of:
        return testimony.narrative
    return next((held.text for held in testimony.transcripts if held.id == translation.of), "")


def digest(text: str) -> str:
    """SHA-256 of the words as UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_stale(testimony: Testimony, translation: Translation) -> bool:
    """Whether what it was made from says something else now. False for one that does not tell what it was made from."""
    told = translation.made_from_text
    return bool(told) and told != digest(source_of(testimony, translation))


def made_now(vault: Vault, account: Account, translation: Translation) -> Translation:
    """The translation as one of the words as they stand: names their revision where the log has them."""
    text = source_of(account.testimony, translation)
    return msgspec.structs.replace(
        translation, made_from=_revision(vault, account.id, translation, text), made_from_text=digest(text)
    )


def _revision(vault: Vault, testimony: str, translation: Translation, text: str) -> str:
    path = ("transcripts", translation.of, "text") if translation.of else ("narrative",)
    with vault.reader() as reader:
        if not reader.exists(testimony):
            return ""
        field = reader.state(testimony).fields.get(path)
    if field is None:
        return ""
    return next((held.target.revision for held in field.current if held.value == text), "")
