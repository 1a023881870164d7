"""Signed documents: DSSE v1 envelopes (secure-systems-lab/dsse) around bytes that are not parsed here.

Must never hand out a payload as verified before the signatures are, nor let a signature for one type of
document count for another: the type is inside the signed bytes. One signature entry is Ed25519 ‖ ML-DSA-65
(`signing`), so a usual DSSE rule, "any one entry verifies", cannot be met by one half.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from intake.crypto.signing import SIGNATURE_SIZE, SigningKey, VerifyingKey
from intake.errors import BadEnvelope, BadJson, BadSignature, phrase
from intake.model.ids import is_hash
from intake.model.strict_json import as_object, dumps, loads

MAX_SIGNATURES = 64


class PayloadType(StrEnum):
    """What a signed document is, as its media type."""

    CHECKPOINT = "application/vnd.amanat.checkpoint+json; version=1"
    BUNDLE = "application/vnd.amanat.bundle+json; version=1"
    ROSTER = "application/vnd.amanat.roster+json; version=1"
    CERTIFICATE = "application/vnd.amanat.certificate+json; version=1"
    CARD = "application/vnd.amanat.card+json; version=1"
    RECEIPT = "application/vnd.amanat.receipt+json; version=1"
    REVOCATION = "application/vnd.amanat.revocation+json; version=1"
    ERASURE = "application/vnd.amanat.erasure+json; version=1"
    RELEASE = "application/vnd.amanat.release+json; version=1"
    UPDATE = "application/vnd.amanat.update+json; version=1"
    INVITATION = "application/vnd.amanat.invitation+json; version=1"
    POLICY = "application/vnd.amanat.policy+json; version=1"
    FORM = "application/vnd.amanat.form+json; version=1"


@dataclass(frozen=True, slots=True)
class VerifiedPayload:
    """Payload bytes and the key ids (sorted, each once) whose signatures over them are right."""

    payload: bytes
    signers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UntrustedEnvelope:
    """A well-formed envelope of the expected type; nothing in it is verified yet."""

    untrusted_payload: bytes
    payload_type: PayloadType
    untrusted_signatures: tuple[tuple[str, bytes], ...]

    @property
    def claimed_key_ids(self) -> tuple[str, ...]:
        return tuple(key_id for key_id, _ in self.untrusted_signatures)

    def verify(self, keys: Mapping[str, VerifyingKey], *, threshold: int = 1) -> VerifiedPayload:
        """The payload, if at least `threshold` different keys of `keys` (by key id) signed it.

        Entries of unknown keys are passed over, wrong entries of known keys count for nothing. Raises
        BadSignature.
        """
        message = pre_authentication_encoding(self.payload_type, self.untrusted_payload)
        signers = set()
        for key_id, signature in self.untrusted_signatures:
            key = keys.get(key_id)
            if key is None or key.key_id != key_id or key_id in signers:
                continue
            try:
                key.verify(message, signature)
            except BadSignature:
                continue
            signers.add(key_id)
        if len(signers) < max(1, threshold):
            raise BadSignature
        return VerifiedPayload(self.untrusted_payload, tuple(sorted(signers)))


def pre_authentication_encoding(payload_type: str, payload: bytes) -> bytes:
    """PAE of the DSSE protocol: "DSSEv1" SP length SP type SP length SP payload, lengths in decimal bytes."""
    kind = payload_type.encode("utf-8")
    return b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload)


def sign_envelope(payload: bytes, payload_type: PayloadType, keys: Sequence[SigningKey]) -> bytes:
    """The envelope as one line of compact JSON, one signature entry a key, in the order given."""
    message = pre_authentication_encoding(payload_type, payload)
    return dumps(
        {
            "payload": base64.b64encode(payload).decode("ascii"),
            "payloadType": payload_type.value,
            "signatures": [
                {"keyid": key.key_id, "sig": base64.b64encode(key.sign(message)).decode("ascii")} for key in keys
            ],
        }
    )


def parse_envelope(untrusted: bytes, expected: PayloadType, *, max_bytes: int) -> UntrustedEnvelope:
    """Reads an envelope of at most `max_bytes` bytes. Raises BadEnvelope.

    Unknown fields of the envelope itself are outside the signature and are ignored, as DSSE asks.
    `sign_envelope` writes none.
    """
    try:
        fields = as_object(loads(untrusted, max_bytes=max_bytes, max_depth=8), what="an envelope")
    except BadJson as error:
        raise BadEnvelope(reason=error.details.get("reason", phrase("not JSON"))) from None
    if fields.get("payloadType") != expected.value:
        raise BadEnvelope(reason="it is a document of another type")
    entries = fields.get("signatures")
    if not isinstance(entries, list) or not 0 < len(entries) <= MAX_SIGNATURES:
        raise BadEnvelope(reason="the number of signatures is out of range")
    return UntrustedEnvelope(
        _base64(fields.get("payload"), "payload"), expected, tuple(_signature(entry) for entry in entries)
    )


def _signature(untrusted: object) -> tuple[str, bytes]:
    if not isinstance(untrusted, dict):
        raise BadEnvelope(reason="a signature is not an object")
    key_id = untrusted.get("keyid")
    if not isinstance(key_id, str) or not is_hash(key_id):
        raise BadEnvelope(reason="a key id has the wrong form")
    signature = _base64(untrusted.get("sig"), "sig")
    if len(signature) != SIGNATURE_SIZE:
        raise BadEnvelope(reason="a signature has the wrong length")
    return key_id, signature


def _base64(untrusted: object, what: str) -> bytes:
    """Standard alphabet, padded, canonical: one text for one value."""
    if not isinstance(untrusted, str):
        raise BadEnvelope(reason=phrase("{field} is not text", field=what))
    try:
        raw = base64.b64decode(untrusted, validate=True)
    except (binascii.Error, ValueError):
        raise BadEnvelope(reason=phrase("{field} is not base64", field=what)) from None
    if base64.b64encode(raw).decode("ascii") != untrusted:
        raise BadEnvelope(reason=phrase("{field} is not canonical base64", field=what))
    return raw
