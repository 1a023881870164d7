"""Makes the vectors of trust-v1 once; refuses to make them again, since frozen documents are never rewritten.

    python -m tests.intake.trust.make_vectors

Seeds are SHA-256("amanat test vector: " ‖ name ‖ " ed" | " ml" | " recipient"): whoever implements the format can
make the same keys. ML-DSA signatures are not reproducible, payloads are.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from intake.crypto.dsse import PayloadType, sign_envelope
from intake.model.strict_json import dumps
from intake.trust.certificate import build_certificate
from intake.trust.comparison import comparison_digits
from intake.trust.erasure import build_erasure
from intake.trust.invitation import build_invitation
from intake.trust.receipt import HeldRange, build_receipt
from intake.trust.revocation import build_revocation
from tests.intake.trust.trust_people import DAY, first, second, someone

FOLDER = Path(__file__).parents[2] / "vectors" / "trust-v1"


def good() -> dict[str, bytes]:
    ayna, bolat, chynar, dana = (someone(n) for n in ("ayna", "bolat", "chynar", "dana"))
    chain = [first(), second()]
    certificate = build_certificate(roster=second(), card=dana.card, issuer=ayna.key, day=DAY)
    revocation = build_revocation(
        roster=second(),
        key=someone("eset").key_id,
        reason="seized",
        note="",
        day=DAY,
        last_good={"aa" * 16: ["11" * 32]},
        keys=[bolat.key],
    )
    return {
        "card": dana.card.envelope,
        "roster-1": first().envelope,
        "roster-2": second().envelope,
        "certificate": certificate.envelope,
        "invitation": build_invitation(chain=chain, card=ayna.card, key=ayna.key, day=DAY).envelope,
        "revocation": revocation.envelope,
        "erasure": build_erasure(
            roster=second(),
            revisions=["11" * 32],
            media=["22" * 32],
            decided=DAY,
            danger=False,
            asked_by="the witness",
            known_how="the four words on the card",
            pressure="none seen",
            keys=[ayna.key, chynar.key],
        ).envelope,
        "receipt": build_receipt(
            roster=second(),
            reader=dana.key_id,
            day=DAY,
            ranges=[HeldRange("aa" * 16, "bb" * 16, "00" * 32, "11" * 32, 3)],
            media=["22" * 32],
            bundles=["cc" * 16],
            news=[second()],
            revocations=[revocation.envelope],
            certificate=certificate.envelope,
            key=ayna.key,
        ),
    }


SIGNERS = {
    "card": ("dana",),
    "roster-1": ("ayna",),
    "roster-2": ("ayna", "bolat"),
    "certificate": ("ayna",),
    "invitation": ("ayna",),
    "revocation": ("bolat",),
    "erasure": ("ayna", "chynar"),
    "receipt": ("ayna",),
}
"""Who signed each good vector."""

# name, document, fields changed (None removes), who signs instead, code of the error
BAD: list[tuple[str, str, dict[str, Any], tuple[str, ...] | None, str]] = [
    ("card-signed-by-another-key", "card", {}, ("eset",), "bad-signature"),
    ("card-newer-version", "card", {"v": 2}, None, "bad-document"),
    ("card-pseudonym-turned", "card", {"pseudonym": "a\u202eb"}, None, "bad-document"),
    ("card-without-recipient", "card", {"recipient": None}, None, "bad-document"),
    ("roster-1-threshold-of-none", "roster-1", {"threshold": 0}, None, "bad-document"),
    ("roster-1-unsigned-by-its-steward", "roster-1", {}, ("eset",), "bad-signature"),
    ("roster-2-half-of-the-stewards", "roster-2", {"threshold": 1}, None, "bad-document"),
    ("roster-2-old-signers-alone", "roster-2", {}, ("ayna",), "bad-signature"),
    ("roster-2-new-signers-alone", "roster-2", {}, ("bolat", "chynar"), "bad-signature"),
    ("roster-2-other-predecessor", "roster-2", {"previous": "00" * 32}, None, "roster-refused"),
    ("roster-2-skips-a-version", "roster-2", {"version": 3}, None, "roster-gap"),
    ("roster-2-goes-back", "roster-2", {"version": 1, "previous": None}, None, "roster-rollback"),
    ("roster-2-other-organisation", "roster-2", {"organisation": "ff" * 16}, None, "other-organisation"),
    ("roster-2-impossible-day", "roster-2", {"day": "2026-02-31"}, None, "bad-document"),
    ("certificate-by-no-coordinator", "certificate", {}, ("dana",), "bad-signature"),
    ("certificate-issuer-unknown", "certificate", {"issuer": "00" * 32}, None, "not-certified"),
    ("certificate-of-a-roster-not-held", "certificate", {"roster_version": 9}, None, "not-certified"),
    ("certificate-expires-before-it-begins", "certificate", {"expires": DAY}, None, "bad-document"),
    ("invitation-signed-by-another-key", "invitation", {}, ("dana",), "bad-signature"),
    ("invitation-of-another-organisation", "invitation", {"organisation": "ff" * 16}, None, "bad-document"),
    ("invitation-without-rosters", "invitation", {"rosters": []}, None, "bad-document"),
    ("revocation-by-no-coordinator", "revocation", {}, ("dana",), "bad-signature"),
    ("erasure-by-one", "erasure", {}, ("ayna",), "bad-signature"),
    ("erasure-too-soon", "erasure", {"effective": "2026-12-06"}, None, "bad-document"),
    ("receipt-for-somebody-else", "receipt", {"reader": "00" * 32}, None, "not-for-this-vault"),
    ("receipt-by-no-coordinator", "receipt", {}, ("dana",), "bad-signature"),
    ("receipt-issuer-unknown", "receipt", {"issuer": "00" * 32}, None, "not-certified"),
    ("receipt-of-another-organisation", "receipt", {"organisation": "ff" * 16}, None, "other-organisation"),
    ("receipt-count-out-of-range", "receipt", {"ranges": [{"count": 0}]}, None, "bad-document"),
]


def kind_of(document: str) -> PayloadType:
    return PayloadType[document.split("-")[0].upper()]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    if (FOLDER / "index.json").exists():
        raise SystemExit("the vectors are frozen: a new version gets a new folder")
    documents = good()
    for name, envelope in documents.items():
        (FOLDER / f"{name}.json").write_bytes(envelope)
    payloads = {name: _payload(envelope) for name, envelope in documents.items()}
    for name, document, fields, signers, _code in BAD:
        payload = {**json.loads(payloads[document]), **fields}
        keys = [someone(who).key for who in signers or SIGNERS[document]]
        (FOLDER / f"{name}.json").write_bytes(sign_envelope(dumps(payload), kind_of(document), keys))
    (FOLDER / "card-key-twice.json").write_bytes(
        sign_envelope(payloads["card"][:-1] + b',"epoch":2}', PayloadType.CARD, [someone("dana").key])
    )
    index = {
        "good": sorted(documents),
        "bad": {name: {"document": document, "code": code} for name, document, _, _, code in BAD}
        | {"card-key-twice": {"document": "card", "code": "bad-document"}},
        "reader": someone("dana").key_id,
        "organisation": first().organisation,
        "roster_hashes": [first().hash, second().hash],
        "card_hash": someone("dana").card.hash,
        "digits": list(comparison_digits(second(), someone("dana").card)),
    }
    (FOLDER / "index.json").write_text(json.dumps(index, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _payload(envelope: bytes) -> bytes:
    import base64

    return base64.b64decode(json.loads(envelope)["payload"])


if __name__ == "__main__":
    main()
