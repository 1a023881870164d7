"""A card: under which pseudonym somebody works, and the public keys that verify and reach them. Signed by itself.

It proves only that whoever made it holds the signing key. Whether the key is that person's is shown by comparing
digits (`comparison`) and said by a certificate or the roster; a card alone certifies nobody.
"""

from __future__ import annotations

from dataclasses import dataclass

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.crypto.recipients import HybridRecipient
from intake.crypto.signing import SigningKey, VerifyingKey
from intake.model.digests import LABEL_CARD, hex_digest
from intake.trust.fields import MAX_PSEUDONYM, Fields, key_text, open_envelope, payload_of

KIND = "card"
MAX_BYTES = 32 << 10
MAX_EPOCH = 1_000
_KNOWN = {"pseudonym", "signing_key", "recipient", "epoch"}


@dataclass(frozen=True, slots=True)
class Card:
    """A card whose own signature is right. `epoch` grows with every new recipient of the same signing key."""

    pseudonym: str
    signing_key: VerifyingKey
    recipient: HybridRecipient
    epoch: int
    payload: bytes
    envelope: bytes
    newer_fields: tuple[str, ...]

    @property
    def key_id(self) -> str:
        return self.signing_key.key_id

    @property
    def hash(self) -> str:
        """Of the signed bytes: what a certificate names and digits are made of."""
        return hex_digest(LABEL_CARD, self.payload)


def build_card(*, pseudonym: str, key: SigningKey, recipient: HybridRecipient, epoch: int = 1) -> Card:
    """Makes and signs a card. Raises BadDocument for a pseudonym that is not one plain line of 80 characters."""
    payload = payload_of(
        {
            "pseudonym": pseudonym,
            "signing_key": key_text(key.public),
            "recipient": recipient.encode(),
            "epoch": epoch,
        }
    )
    _read(payload)
    return parse_card(sign_envelope(payload, PayloadType.CARD, [key]))


def parse_card(untrusted: bytes) -> Card:
    """Reads a card and verifies that it is signed by the key it names. Raises BadDocument, BadSignature."""
    envelope = open_envelope(untrusted, PayloadType.CARD, KIND, max_bytes=MAX_BYTES)
    fields, key = _read(envelope.untrusted_payload)
    payload = envelope.verify({key.key_id: key}).payload
    return Card(
        pseudonym=fields.line("pseudonym", MAX_PSEUDONYM),
        signing_key=key,
        recipient=fields.recipient("recipient"),
        epoch=fields.integer("epoch", 1, MAX_EPOCH),
        payload=payload,
        envelope=bytes(untrusted),
        newer_fields=fields.newer,
    )


def _read(untrusted: bytes) -> tuple[Fields, VerifyingKey]:
    fields = Fields.of_payload(untrusted, KIND, _KNOWN, max_bytes=MAX_BYTES)
    fields.line("pseudonym", MAX_PSEUDONYM)
    fields.recipient("recipient")
    fields.integer("epoch", 1, MAX_EPOCH)
    return fields, fields.signing_key("signing_key")
