"""Every unarmored vector of the C2SP CCTV age test kit has exactly the expected class of result and payload.

(The program reads and writes no armor; the kit's armored files only show what it must not try.)
"""

from __future__ import annotations

import hashlib
import io

import pytest

from intake.crypto.age import AgeReader
from intake.crypto.age_header import build_header, parse_header
from intake.crypto.recipients import HybridIdentity, Identity
from intake.errors import AmanatError, BadAgeHeader, BadAgeMac, BadAgePayload, NotForUs
from tests.conformance.age_kit import ScryptIdentity, Vector, X25519Identity, shared_vectors

VECTORS = [Vector.read(path) for path in sorted(shared_vectors("age-cctv").iterdir()) if path.is_file()]
UNARMORED = [vector for vector in VECTORS if not vector.armored]


def identities(vector: Vector) -> list[Identity]:
    found: list[Identity] = [ScryptIdentity(passphrase) for passphrase in vector.passphrases]
    for text in vector.identities:
        hybrid = text.startswith("AGE-SECRET-KEY-PQ-")
        found.append(HybridIdentity.parse(text) if hybrid else X25519Identity(text))
    return found


def classify(error: AmanatError | None) -> str:
    if error is None:
        return "success"
    for kind, word in (
        (BadAgeMac, "HMAC failure"),
        (BadAgeHeader, "header failure"),
        (NotForUs, "no match"),
        (BadAgePayload, "payload failure"),
    ):
        if isinstance(error, kind):
            return word
    raise AssertionError(type(error))


def test_the_kit_is_whole() -> None:
    assert (len(VECTORS), len(UNARMORED)) == (143, 110)


@pytest.mark.parametrize("vector", UNARMORED, ids=lambda vector: vector.name)
def test_vector(vector: Vector) -> None:
    plain = hashlib.sha256()
    error: AmanatError | None = None
    opened = False
    try:
        reader = AgeReader(io.BytesIO(vector.age_file), identities(vector))
        opened = True
        while piece := reader.read(10_000):
            plain.update(piece)
    except AmanatError as caught:
        error = caught
    assert classify(error) == vector.expect
    if vector.payload_hash is not None:
        assert opened
        assert plain.hexdigest() == vector.payload_hash


@pytest.mark.parametrize("vector", UNARMORED, ids=lambda vector: vector.name)
def test_a_header_that_is_taken_is_written_back_byte_for_byte(vector: Vector) -> None:
    try:
        header = parse_header(io.BytesIO(vector.age_file))
    except BadAgeHeader:
        assert vector.expect in ("header failure", "HMAC failure")
        return
    assert vector.age_file.startswith(header.to_bytes())
    if vector.expect == "success":
        assert build_header(header.stanzas, vector.file_key) == header.to_bytes()
