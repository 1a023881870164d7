"""The invented testimonies are acceptable files and hold what they are there to hold."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from intake.demo.media_making import make
from intake.media.sniff import MEDIA_TYPES, UNKNOWN, claims, sniff
from intake.model.consent import ConsentState
from intake.model.identity_number import prc_number_is_valid
from intake.model.person import IdentityKind, Role
from intake.model.testimony import TestimonyKind
from intake.model.testimony_file import TestimonyFile, parse_testimony_file

FOLDER = Path(__file__).parents[3] / "resources" / "examples"
INDEX: dict[str, Any] = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
ENTRIES: list[dict[str, Any]] = INDEX["testimonies"]
PARSED = {entry["file"]: parse_testimony_file((FOLDER / entry["file"]).read_bytes()) for entry in ENTRIES}
FILES: dict[str, TestimonyFile] = {name: parsed for name, (parsed, _) in PARSED.items()}


def test_every_file_is_in_the_index_and_there_are_enough() -> None:
    assert {path.name for path in FOLDER.glob("t*.json")} == set(FILES)
    assert len(FILES) >= 40
    counts = Counter((entry["language"], entry["script"]) for entry in ENTRIES)
    wanted = {("kk", "cyrillic"): 5, ("kk", "latin"): 3, ("kk", "kazakh-arabic"): 5, ("ug", "uyghur"): 5}
    for language, script in (("ky", "cyrillic"), ("ru", "cyrillic"), ("tr", "latin"), ("zh", "han"), ("en", "latin")):
        wanted[language, script] = 3
    assert all(counts[key] >= number for key, number in wanted.items())
    assert {entry["volunteer"] for entry in ENTRIES} == {"A", "B"}


def test_most_are_long() -> None:
    lengths = {
        name: len(parsed.testimony.narrative) // 2
        if parsed.testimony.narrative_language == "zh"
        else len(parsed.testimony.narrative.split())
        for name, parsed in FILES.items()
    }
    assert sum(length >= 150 for length in lengths.values()) >= 32
    assert all(length >= 35 for length in lengths.values())


def test_no_two_open_alike() -> None:
    openings = [parsed.testimony.narrative[:40] for parsed in FILES.values()]
    assert len(set(openings)) == len(openings)


def test_one_doubt_and_it_is_the_wrong_check_digit() -> None:
    doubts = {name: [doubt.code for doubt in doubts] for name, (_, doubts) in PARSED.items() if doubts}
    assert doubts == {"t03.json": ["prc-check-digit"]}
    numbers = [
        document.number
        for parsed in FILES.values()
        for person in parsed.people
        for document in person.identity_documents
        if document.kind is IdentityKind.PRC_IDENTITY_NUMBER and document.number
    ]
    assert len(numbers) >= 15
    assert sum(not prc_number_is_valid(number) for number in numbers) == 1


def test_no_identity_number_has_a_county_that_exists() -> None:
    text = "".join((FOLDER / name).read_text(encoding="utf-8") for name in FILES)
    codes = set(re.findall(r"(?<!\d)(\d{6})(?:19|20)\d{9}[\dX](?!\d)", text))
    assert codes
    assert all(code.endswith("99") for code in codes)


def test_one_person_stands_in_five_testimonies_under_five_spellings() -> None:
    names = set()
    for place in INDEX["one_person"]["people"]:
        person = next(p for p in FILES[place["file"]].people if p.key == place["key"])
        assert Role.VICTIM in person.roles
        names.add(person.names[0].text)
    assert len(names) == 5
    scripts = {entry["script"] for entry in ENTRIES[:5]}
    assert scripts == {"cyrillic", "kazakh-arabic", "han", "latin"}


def test_every_kind_of_account_and_consent_is_there() -> None:
    assert {parsed.testimony.kind for parsed in FILES.values()} == set(TestimonyKind)
    states = {a.state for parsed in FILES.values() for consent in parsed.consents for a in consent.answers}
    assert states >= {
        *(ConsentState.GIVEN, ConsentState.WITH_CONDITIONS, ConsentState.REFUSED),
        *(ConsentState.WITHDRAWN, ConsentState.EXPIRED, ConsentState.NOT_ASKED),
    }
    assert sum(any(Role.INSIDE_SOURCE in p.roles for p in parsed.people) for parsed in FILES.values()) >= 3
    assert sum(any(p.under_18 for p in parsed.people) for parsed in FILES.values()) >= 5


def test_best_interest_needs_two_and_one_relative_objects() -> None:
    records = [c.best_interest for parsed in FILES.values() for c in parsed.consents if c.best_interest]
    assert len(records) >= 15
    assert all(r.first_decider and r.second_decider and r.first_decider != r.second_decider for r in records)
    assert any(view.objects and view.close for record in records for view in record.relatives)


def test_references_between_people_hold() -> None:
    for parsed in FILES.values():
        keys = {person.key for person in parsed.people}
        assert all(consent.person in keys for consent in parsed.consents)
        assert all(person in keys for attachment in parsed.attachments for person in attachment.shows_people)
        assert all(person in keys for claim in parsed.testimony.claims for person in claim.about)


def test_searches_name_files_that_exist() -> None:
    for search in INDEX["searches"]:
        assert search["query"]
        assert set(search["finds"]) <= set(FILES)
    follows = [entry["follows"] for entry in ENTRIES if "follows" in entry]
    assert all(f"{name}.json" in FILES for name in follows)


def test_every_type_that_phones_make_is_attached() -> None:
    kinds = {attachment["make"] for entry in ENTRIES for attachment in entry.get("attachments", ())}
    assert {kind.rpartition("-")[2] for kind in kinds} == {
        *("jpeg", "heic", "png", "pdf", "docx"),
        *("mp4", "mov", "3gp", "m4a", "ogg", "amr"),
    }


@pytest.mark.parametrize("entry", [e for e in ENTRIES if "attachments" in e], ids=lambda e: str(e["file"]))
def test_attachments_are_described_and_can_be_made(entry: dict[str, Any]) -> None:
    described = {attachment.file for attachment in FILES[entry["file"]].attachments}
    assert described == {attachment["file"] for attachment in entry["attachments"]}
    for attachment in entry["attachments"]:
        short = {**attachment, "seconds": min(attachment.get("seconds", 1), 1)}
        kind = sniff(make(short))
        assert kind in MEDIA_TYPES
        assert kind is not UNKNOWN
        wrong_name = attachment["file"] in {"qaqpa.png", "clip41.webm"}
        assert (claims(attachment["file"], kind) is not None) == wrong_name
