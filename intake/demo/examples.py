"""The invented testimonies that come with the program, read as a volunteer's files would be, with their attachments.

Reads resources/examples only. Attachments are made in memory when they are asked for, and never written anywhere.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, BinaryIO

import msgspec

from intake.demo.media_making import make
from intake.fsio import translate_os_errors
from intake.model.consent import Consent
from intake.model.testimony_file import Doubt, TestimonyFile, parse_testimony_file

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "examples"


@dataclass(frozen=True, slots=True)
class Example:
    """One testimony to record. `follows` names the file of an earlier account by the same witness, or is empty."""

    file: str
    volunteer: str
    language: str
    follows: str
    parsed: TestimonyFile
    doubts: tuple[Doubt, ...]
    attachments: tuple[Mapping[str, Any], ...]

    def openers(self) -> dict[str, Callable[[], tuple[BinaryIO, int]]]:
        """What `interview.add_from_file` opens the attachments with: stream and size in bytes."""
        return {str(entry["file"]): _Opener(entry) for entry in self.attachments}

    def following(self, record: str) -> TestimonyFile:
        """The same account, its earlier accounts saying that they are the testimony `record` of this vault."""
        told = self.parsed.testimony
        earlier = tuple(msgspec.structs.replace(account, testimony=record) for account in told.earlier_accounts)
        return msgspec.structs.replace(self.parsed, testimony=msgspec.structs.replace(told, earlier_accounts=earlier))


@dataclass(frozen=True, slots=True)
class Search:
    """A search worth showing: what to type, the files it should find, and why."""

    query: str
    finds: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class Place:
    """A person in a testimony file, by the file's key, with the name that stands first there."""

    file: str
    name: str


@dataclass(frozen=True, slots=True)
class Examples:
    """`one_person` are the places of the person who stands in five testimonies; `others` places of further people
    around them, each group one human being; `not_names` words that a reader of the report found to be no names."""

    testimonies: tuple[Example, ...]
    searches: tuple[Search, ...]
    one_person: tuple[Place, ...]
    others: tuple[tuple[Place, ...], ...]
    not_names: tuple[str, ...]

    def of(self, volunteer: str) -> tuple[Example, ...]:
        return tuple(example for example in self.testimonies if example.volunteer == volunteer)

    def limited(self, files: Collection[str]) -> Examples:
        """The same with only these testimonies."""
        return Examples(
            tuple(example for example in self.testimonies if example.file in files),
            self.searches,
            tuple(place for place in self.one_person if place.file in files),
            tuple(group for group in self.others if all(place.file in files for place in group)),
            self.not_names,
        )


class _Opener:
    def __init__(self, entry: Mapping[str, Any]) -> None:
        self._entry = entry

    def __call__(self) -> tuple[BinaryIO, int]:
        data = make(self._entry)
        return io.BytesIO(data), len(data)


def load(today: date, folder: Path = FOLDER) -> Examples:
    """Every example. Raises CannotRead, and what parse_testimony_file raises for a file that was spoilt.

    Best-interest decisions whose day to look again has come are moved to stand on `today`: they would hold every
    report, as they should, and the demonstration has to work in any year.
    """
    with translate_os_errors(writing=False):
        index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
        texts = {entry["file"]: (folder / entry["file"]).read_bytes() for entry in index["testimonies"]}
    found = []
    for entry in index["testimonies"]:
        parsed, doubts = parse_testimony_file(texts[entry["file"]])
        parsed = msgspec.structs.replace(parsed, consents=tuple(_current(c, today) for c in parsed.consents))
        follows = f"{entry['follows']}.json" if "follows" in entry else ""
        found.append(
            Example(
                entry["file"],
                entry["volunteer"],
                entry["language"],
                follows,
                parsed,
                doubts,
                tuple(entry.get("attachments", ())),
            )
        )
    return Examples(
        tuple(found),
        tuple(Search(s["query"], tuple(s["finds"]), s["why"]) for s in index["searches"]),
        _places(found, index["one_person"]["people"]),
        tuple(_places(found, group) for group in index["one_person"]["also"]),
        tuple(index["not_names"]),
    )


def _places(found: Sequence[Example], entries: Sequence[Mapping[str, str]]) -> tuple[Place, ...]:
    people = {example.file: {person.key: person for person in example.parsed.people} for example in found}
    return tuple(Place(e["file"], people[e["file"]][e["key"]].names[0].text) for e in entries)


def _current(consent: Consent, today: date) -> Consent:
    held = consent.best_interest
    if held is None or date.fromisoformat(held.review_on) > today:
        return consent
    decided, review = today - timedelta(days=30), today + timedelta(days=150)
    moved = msgspec.structs.replace(held, decided_on=decided.isoformat(), review_on=review.isoformat())
    return msgspec.structs.replace(consent, best_interest=moved)
