"""Takes every protected value out of a text and puts a label in its place.

Proven by the tests: every word whose folded form begins with a registered stem is gone, whatever noise is in it. Not
covered, and said before release (coverage.py): unlisted people, typing errors, descriptions. Never returns a text that
the same finders would find something in again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from intake.names.inflect import Stem, name_stems
from intake.names.romanise import romanise
from intake.names.scripts import Script, is_han
from intake.names.spell import suggestions
from intake.redaction.dates import DateFinder
from intake.redaction.han import HanFinder, name_patterns, pinyin_parts, place_patterns
from intake.redaction.labels import LABEL, SHARED, Labels
from intake.redaction.numbers import NumberFinder
from intake.redaction.places import address_han, address_words, is_common
from intake.redaction.register import Kind, ProtectedRegister, RegisterEntry
from intake.redaction.span import Span
from intake.redaction.words import WordFinder


@dataclass(frozen=True, slots=True)
class Hit:
    """One place that had to go: [start, end) in the original, [out_start, out_end) of its label in the result.

    `persons` are the register's keys of those whose value it may be; several where they share it.
    """

    start: int
    end: int
    label: str
    kind: Kind
    persons: tuple[str, ...]
    out_start: int
    out_end: int


@dataclass(frozen=True, slots=True)
class Redacted:
    """The text to show and the places in it, in order, that were replaced."""

    text: str
    hits: tuple[Hit, ...]


_KIND_ORDER: Final = (
    Kind.NAME,
    Kind.EMAIL,
    Kind.PHONE,
    Kind.DATE,
    Kind.NUMBER,
    Kind.ADDRESS,
    Kind.PLACE,
    Kind.FILE_NAME,
)
_STRENGTH: Final = {kind: rank for rank, kind in enumerate(_KIND_ORDER)}
_BETWEEN_NAMES: Final = re.compile(r"[\s·•‧・\-\u2010-\u2015\u00ad\u200b-\u200f]*")
# Numbers of house and flat behind a street, with the words for them; a year is none of them.
_HOUSE_AFTER: Final = re.compile(
    r"(?:[\s,]{0,2}[№#/\-]?\s?(?!(?:19|20)\d\d(?!\d))\d{1,4}\w{0,2}(?!\w)"
    r"|[\s,\-]{0,2}(?:дом|д|квартира|кв|үй|пәтер|no|nr|apt|flat|house|building|daire|kat|ئۆي|ۇي)(?!\w)\.?:?){1,6}",
    re.IGNORECASE,
)
_WORD_AFTER: Final = re.compile(r"[\s,.]{1,3}([^\W\d_]+)")
_HOUSE_BEFORE: Final = re.compile(r"(?<!\d)(?:№\s*)?(?!(?:19|20)\d\d(?!\d))\d{1,4}\w?(?:[/\-]\d{1,4})?[,\s]{1,2}$")


class Matcher:
    """All finders over one register. `labels` is shared by all texts of one report."""

    def __init__(self, register: ProtectedRegister, labels: Labels | None = None) -> None:
        self.register = register
        self.labels = labels or Labels(register)
        stems: list[tuple[Stem, int]] = []
        han: list[tuple[str, int]] = []
        numbers: list[tuple[Kind, str, int]] = []
        dates: list[tuple[str, int]] = []
        for index, entry in enumerate(register.entries):
            for text in entry.texts():
                if entry.kind is Kind.NAME:
                    stems.extend((stem, index) for stem in _name_stems(text))
                    patterns = _generated_han(text) if Script.HAN in entry.unread else name_patterns(text)
                    han.extend((pattern, index) for pattern in patterns)
                elif entry.kind in (Kind.PLACE, Kind.ADDRESS):
                    stems.extend((stem, index) for stem in _place_stems(text, entry.kind))
                    han.extend((pattern, index) for pattern in _place_han(text, entry.kind))
                elif entry.kind is Kind.DATE:
                    dates.append((text, index))
                else:
                    numbers.append((entry.kind, text, index))
                    if entry.kind is Kind.EMAIL:
                        local = text.partition("@")[0]
                        stems.extend((s, index) for s in name_stems(local) if len(s.text) > 4)
            if entry.kind in (Kind.NAME, Kind.PLACE):
                for text in _generated(entry):
                    stems.extend((stem, index) for stem in name_stems(text))
                    han.extend((pattern, index) for pattern in _generated_han(text))
        self._words = WordFinder(stems)
        self._han = HanFinder(han)
        self._numbers = NumberFinder(numbers)
        self._dates = DateFinder(dates)

    def hits(self, text: str) -> tuple[Hit, ...]:
        """What would be replaced, in order. Gives labels as redact does."""
        return self.redact(text).hits

    def redact(self, text: str) -> Redacted:
        """`text` with every hit replaced by its label. Same register, labels and order of texts: same result."""
        out: list[str] = []
        hits: list[Hit] = []
        position = length = 0
        for span in self._spans(text):
            before = text[position : span.start]
            label, kind, persons = self._label(span)
            start = length + len(before)
            length = start + len(label)
            hits.append(Hit(span.start, span.end, label, kind, persons, start, length))
            out.extend((before, label))
            position = span.end
        out.append(text[position:])
        return Redacted("".join(out), tuple(hits))

    def finds(self, text: str) -> bool:
        """Whether anything protected stands in `text` outside its labels. Gives no label."""
        shielded = LABEL.sub(lambda label: "\n[" + " " * (len(label.group()) - 3) + "]", text)
        return next(self._found(shielded), None) is not None

    def _found(self, text: str) -> Iterator[Span]:
        yield from self._words.find(text)
        yield from self._han.find(text)
        yield from self._numbers.find(text)
        yield from self._dates.find(text)

    def _spans(self, text: str) -> list[Span]:
        found = sorted(
            (self._with_house_number(text, span) for span in self._found(text)), key=lambda span: (span.start, span.end)
        )
        joined: list[Span] = []
        for cluster in _clusters(found):
            span = self._whole(cluster)
            if joined and self._one_value(text, joined[-1], span):
                entries = self._together(joined[-1].entries, span.entries)
                joined[-1] = Span(joined[-1].start, span.end, entries)
            else:
                joined.append(span)
        return joined

    def _whole(self, cluster: list[Span]) -> Span:
        """Overlapping spans as one, of those people whose own spans cover most of it."""
        covered: dict[str, set[int]] = {}
        for span in cluster:
            for person in self._persons(span.entries):
                covered.setdefault(person, set()).update(range(span.start, span.end))
        most = max(len(places) for places in covered.values())
        persons = {person for person, places in covered.items() if len(places) == most}
        entries = frozenset(i for span in cluster for i in span.entries if self.register.entries[i].person in persons)
        return Span(cluster[0].start, max(span.end for span in cluster), entries)

    def _together(self, one: frozenset[int], other: frozenset[int]) -> frozenset[int]:
        """Entries of those people whom both spans may mean; all of them where the spans have nobody in common."""
        persons = self._persons(one) & self._persons(other)
        if not persons:
            return one | other
        return frozenset(i for i in one | other if self.register.entries[i].person in persons)

    def _persons(self, entries: frozenset[int]) -> set[str]:
        return {self.register.entries[index].person for index in entries}

    def _one_value(self, text: str, one: Span, other: Span) -> bool:
        between = text[one.end : other.start]
        if self._kind(one.entries) is not self._kind(other.entries):
            return False
        if self._kind(one.entries) is Kind.NAME:
            same = self._persons(one.entries) & self._persons(other.entries)
            return bool(same) and _BETWEEN_NAMES.fullmatch(between) is not None and "\n\n" not in between
        return len(between) <= 3 and not any(char.isalnum() or char in ".!?。\n" for char in between)

    def _kind(self, entries: frozenset[int]) -> Kind:
        return min((self.register.entries[index].kind for index in entries), key=lambda kind: _STRENGTH[kind])

    def _label(self, span: Span) -> tuple[str, Kind, tuple[str, ...]]:
        kind = self._kind(span.entries)
        entries = [self.register.entries[i] for i in sorted(span.entries) if self.register.entries[i].kind is kind]
        persons = tuple(dict.fromkeys(entry.person for entry in entries))
        if kind is not Kind.NAME:
            return self.labels.of_kind(kind), kind, persons
        if len(persons) > 1:
            return SHARED, kind, persons
        return self.labels.of_person(persons[0], entries[0].role), kind, persons

    def _with_house_number(self, text: str, span: Span) -> Span:
        if self._kind(span.entries) is not Kind.ADDRESS:
            return span
        position = span.end
        for _ in range(2):  # Бейбітшілік көшесі 12
            word = _WORD_AFTER.match(text, position)
            if word is None or not is_common(word.group(1)):
                break
            position = word.end()
        after = _HOUSE_AFTER.match(text, position) or _HOUSE_AFTER.match(text, span.end)
        if after and not any(char.isdigit() for char in after.group()):
            after = None
        before = _HOUSE_BEFORE.search(text, max(span.start - 12, 0), span.start)
        end = len(text[: after.end()].rstrip(" ,/-\n")) if after else span.end
        return Span(before.start() if before else span.start, max(end, span.end), span.entries)


def _clusters(spans: list[Span]) -> Iterator[list[Span]]:
    """Groups of spans that overlap one another, from spans in order."""
    cluster: list[Span] = []
    end = -1
    for span in spans:
        if cluster and span.start >= end:
            yield cluster
            cluster = []
        cluster.append(span)
        end = max(end, span.end) if len(cluster) > 1 else span.end
    if cluster:
        yield cluster


def _name_stems(text: str) -> Iterator[Stem]:
    yield from name_stems(text)
    if any(is_han(char) for char in text):
        parts = [romanise(part) for part in pinyin_parts(text)]
        for part in (*parts, "".join(parts)):
            yield from name_stems(part)


def _place_stems(text: str, kind: Kind) -> Iterator[Stem]:
    for word in address_words(text):
        yield from name_stems(word)
    if kind is Kind.PLACE:
        # A place registered by itself is protected even where its words are common ones (Ақсу as a village).
        words = text.split()
        if len(words) == 1 and not any(is_han(char) for char in text):
            yield from name_stems(text)
        for pattern in place_patterns(text):
            yield from name_stems(romanise(pattern))


def _place_han(text: str, kind: Kind) -> Iterator[str]:
    yield from address_han(text)
    if kind is Kind.PLACE:
        yield from place_patterns(text)


def _generated(entry: RegisterEntry) -> Iterator[str]:
    """Likely spellings in the scripts that nobody gave one for: they widen the search and unblock nothing."""
    for texts in entry.spellings.values():
        for text in texts[:2]:
            if len(text) <= 80 and not any(is_han(char) for char in text):
                for script, spelled in suggestions(text).items():
                    if script is not Script.OTHER and not entry.spellings.get(script):
                        yield from spelled


def _generated_han(text: str) -> Iterator[str]:
    """Of a name that the program wrote in characters: two of them, taken from within it, stand in every third name."""
    if any(is_han(char) for char in text):
        patterns = name_patterns(text)
        whole = max(patterns, key=len, default="")
        yield from (pattern for pattern in patterns if len(pattern) >= 3 or pattern == whole)
