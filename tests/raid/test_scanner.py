"""The gate's own eyes: every spelling is found, over edges and inside deflated streams; nothing else."""

from __future__ import annotations

import base64
import bz2
import gzip
import io
import json
import lzma
import unicodedata
import urllib.parse
import zipfile
import zlib
from pathlib import Path

import pytest

from intake.names.latin import search_fold
from intake.names.romanise import romanise
from tests.raid import needles
from tests.raid.canaries import SCRIPTS, Canaries
from tests.raid.search import Scanner


@pytest.fixture(scope="module")
def words() -> dict[str, str]:
    made = Canaries(7)
    return {script: made.word(script) for script in SCRIPTS}


@pytest.fixture(scope="module")
def scanner(words: dict[str, str]) -> Scanner:
    return Scanner({script: needles.of_text(word) for script, word in words.items()})


def found(scanner: Scanner, data: bytes) -> set[str]:
    return {hit.secret for hit in scanner.in_bytes(b"\x00before " + data + b" after\xff", "here")}


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_finds_a_word_in_every_encoding(scanner: Scanner, words: dict[str, str], script: str, form: str) -> None:
    word = unicodedata.normalize(form, words[script])
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"):
        data = word.encode(encoding)
        assert found(scanner, data) == {script}, encoding
        assert found(scanner, data.hex().encode()) == {script} or encoding not in ("utf-8", "utf-16-le")
    data = word.encode()
    assert found(scanner, data.hex().upper().encode()) == {script}
    for before in (b"", b"1", b"22"):
        for after in (b"", b"x", b"yy"):
            whole = before + data + after
            assert found(scanner, base64.b64encode(whole)) == {script}
            assert found(scanner, base64.urlsafe_b64encode(whole)) == {script}
    assert found(scanner, urllib.parse.quote(word).encode()) == {script}
    assert found(scanner, json.dumps(word).encode()) == {script}
    assert found(scanner, repr(word.encode()).encode()) == {script}
    assert found(scanner, ascii(word).encode()) == {script}


def test_finds_the_spellings_of_the_index(scanner: Scanner, words: dict[str, str]) -> None:
    for script in ("latin", "cyrillic", "arabic", "chinese"):
        assert found(scanner, search_fold(words[script]).encode()) == {script}
        assert found(scanner, romanise(words[script]).encode()) == {script}


def _zipped(data: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("one", data)
    return held.getvalue()


@pytest.mark.parametrize("pack", [zlib.compress, gzip.compress, bz2.compress, lzma.compress, _zipped])
def test_finds_inside_what_is_packed(scanner: Scanner, words: dict[str, str], pack: object) -> None:
    packed = pack(b"filler " * 5000 + words["chinese"].encode() + b" filler" * 5000)  # type: ignore[operator]
    assert words["chinese"].encode() not in packed
    assert found(scanner, packed) == {"chinese"}


def test_finds_in_half_a_packed_stream(scanner: Scanner, words: dict[str, str]) -> None:
    packed = zlib.compress(words["latin"].encode() + Canaries(3).bytes(20_000))
    assert found(scanner, packed[: len(packed) // 2]) == {"latin"}


def test_finds_over_the_edge_of_two_pieces(scanner: Scanner, words: dict[str, str]) -> None:
    data = b"x" * 100 + words["cyrillic"].encode() + b"y" * 100
    for cut in range(95, 140):
        hits = scanner.in_stream([data[:cut], data[cut:]], "here")
        assert {hit.secret for hit in hits} == {"cyrillic"}, cut


def test_finds_half_of_a_key(words: dict[str, str]) -> None:
    key = Canaries(9).bytes(64)
    scanner = Scanner({"key": needles.of_bytes(key)})
    assert scanner.in_bytes(b"\x00" * 40 + key[24:], "here")
    assert scanner.in_bytes(b"-" + key[:24].hex().encode(), "here")
    assert scanner.in_bytes(repr(key).encode(), "here")


def test_an_age_identity_is_known_by_what_is_secret_of_it() -> None:
    """Frozen identities lie among the tests; a run's own may begin with the letters of one of them."""
    vectors = Path(__file__).parents[1] / "vectors"
    others = [path.read_bytes() for path in sorted(vectors.glob("*/identity.txt"))]
    assert others
    heading, letters = others[0].splitlines()[-1].split(b"-1", 1)
    # the first five letters of a frozen one, and then its own
    own = heading + b"-1" + letters[:5] + letters[5:][::-1]
    scanner = Scanner({"identity": needles.of_identity(own)})
    assert [one for one in others if scanner.in_bytes(one, "here")] == []
    for spelled in (own, own.lower(), own.decode().encode("utf-16-le"), base64.b64encode(own), own.hex().encode()):
        assert scanner.in_bytes(b"-" + spelled, "here")
    assert scanner.in_bytes(own[: len(heading) + 30], "here")
    assert scanner.in_bytes(own[-30:], "here")


def test_finds_nothing_in_other_words(scanner: Scanner) -> None:
    others = Canaries(8)
    text = " ".join(others.next(str(n)).text for n in range(200))
    for encoding in ("utf-8", "utf-16-le", "utf-32-le"):
        assert scanner.in_bytes(text.encode(encoding), "here") == set()
    assert scanner.in_bytes(others.bytes(1 << 20), "here") == set()
