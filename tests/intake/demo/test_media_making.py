"""The demonstration's media are what they say, and the same seed draws the same."""

import pytest

from intake.demo.media_making import make
from intake.media.sniff import MEDIA_TYPES, sniff

_KINDS = {
    "portrait-jpeg": "image/jpeg",
    "card-jpeg": "image/jpeg",
    "landscape-heic": "image/heic",
    "card-png": "image/png",
    "letter-jpeg": "image/jpeg",
    "pdf": "application/pdf",
    "ogg": "audio/ogg",
    "m4a": "audio/mp4",
    "amr": "audio/amr",
    "3gp": "video/3gpp",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
}


@pytest.mark.parametrize("kind", _KINDS)
def test_each_is_what_it_says(kind: str) -> None:
    entry = {"make": kind, "seconds": 0.4, "seed": 5, "lines": ["A 1"], "place": [44.0, 81.3]}
    assert sniff(make(entry)).mime == _KINDS[kind]


def test_the_same_seed_draws_the_same() -> None:
    assert make({"make": "card-png", "seed": 3}) == make({"make": "card-png", "seed": 3})
    assert make({"make": "card-png", "seed": 3}) != make({"make": "card-png", "seed": 4})


def test_word_documents_are_kept_and_not_shown() -> None:
    kind = sniff(make({"make": "docx", "lines": ["<&>"]}))
    assert kind in MEDIA_TYPES
    assert not kind.shown


@pytest.mark.parametrize("kind", ["", "portrait", "portrait-exe", "nobody-jpeg"])
def test_an_unknown_kind_is_a_mistake_of_ours(kind: str) -> None:
    with pytest.raises(KeyError):
        make({"make": kind})
