"""The frozen documents of trust-v1 are read for ever as they were on the day they were made."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from intake.errors import AmanatError
from intake.trust.card import parse_card
from intake.trust.certificate import parse_certificate
from intake.trust.comparison import comparison_digits
from intake.trust.erasure import parse_erasure
from intake.trust.invitation import parse_invitation
from intake.trust.receipt import parse_receipt
from intake.trust.revocation import parse_revocation
from intake.trust.roster import first_roster, next_roster
from tests.intake.trust.make_vectors import FOLDER, good

INDEX = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
ROSTER_1 = first_roster((FOLDER / "roster-1.json").read_bytes())
ROSTER_2 = next_roster(ROSTER_1, (FOLDER / "roster-2.json").read_bytes())
CHAIN = (ROSTER_1, ROSTER_2)

READ: dict[str, Callable[[bytes], object]] = {
    "card": parse_card,
    "roster-1": first_roster,
    "roster-2": lambda raw: next_roster(ROSTER_1, raw),
    "certificate": lambda raw: parse_certificate(raw, CHAIN),
    "invitation": parse_invitation,
    "revocation": lambda raw: parse_revocation(raw, CHAIN),
    "erasure": lambda raw: parse_erasure(raw, CHAIN),
    "receipt": lambda raw: parse_receipt(raw, CHAIN, reader=INDEX["reader"]),
}


def payload(envelope: bytes) -> bytes:
    return base64.b64decode(json.loads(envelope)["payload"])


@pytest.mark.parametrize("name", INDEX["good"])
def test_a_good_document_is_read(name):
    assert READ[name]((FOLDER / f"{name}.json").read_bytes())


@pytest.mark.parametrize("name", sorted(set(INDEX["good"]) - {"invitation", "receipt"}))
def test_the_same_document_is_made_from_the_same_seeds(name):
    # the other two hold signatures of others, which differ each time
    assert payload(good()[name]) == payload((FOLDER / f"{name}.json").read_bytes())


@pytest.mark.parametrize("name", sorted(INDEX["bad"]))
def test_a_bad_document_is_refused_for_its_own_reason(name):
    case = INDEX["bad"][name]
    with pytest.raises(AmanatError) as refused:
        READ[case["document"]]((FOLDER / f"{name}.json").read_bytes())
    assert refused.value.code == case["code"]


def test_hashes_and_digits_stay():
    card = parse_card((FOLDER / "card.json").read_bytes())
    assert [r.hash for r in CHAIN] == INDEX["roster_hashes"]
    assert card.hash == INDEX["card_hash"]
    assert list(comparison_digits(ROSTER_2, card)) == INDEX["digits"]
