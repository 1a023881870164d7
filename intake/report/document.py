"""A report as a list of blocks of text that is already redacted: what the writers set and the leak check expects.

Nothing here may be a raw record, a path or a key: a block holds `Text` only, and a `Text` is made from what the matcher
let through or from the program's own words. The same document makes preview, PDF and HTML, so they cannot differ.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

Direction: TypeAlias = Literal["ltr", "rtl"]

_JOINERS = "\u200c\u200d"
MAX_TEXT = 2_000_000
"""Letters in one text: above it something is wrong, and no page is set."""


@dataclass(frozen=True, slots=True)
class Text:
    """Redacted text with its language (BCP 47) and direction. Make it with `text_of`, which cleans it."""

    text: str
    language: str = "en"
    direction: Direction = "ltr"

    def __post_init__(self) -> None:
        if len(self.text) > MAX_TEXT:
            raise ValueError("a text is longer than any report")
        if self.text != clean(self.text):
            raise ValueError("a text holds control or format characters")


@dataclass(frozen=True, slots=True)
class Heading:
    text: Text
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: Text
    quoted: bool = False
    """In the witness's words: set apart with a rule at its beginning."""


@dataclass(frozen=True, slots=True)
class KeyValues:
    rows: tuple[tuple[Text, Text], ...]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    when: Text
    what: Text
    details: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    entries: tuple[TimelineEntry, ...]


@dataclass(frozen=True, slots=True)
class Source:
    label: Text
    description: Text


@dataclass(frozen=True, slots=True)
class Sources:
    entries: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class Notes:
    """A list of short sentences; `caution` for what the report does not cover."""

    items: tuple[Text, ...]
    caution: bool = False


Block: TypeAlias = Heading | Paragraph | KeyValues | Timeline | Sources | Notes


@dataclass(frozen=True, slots=True)
class ReportDocument:
    """One report. `day` (YYYY-MM-DD) dates the file; `release` is the random id of its release record."""

    title: Text
    subtitle: Text | None
    organisation: Text | None
    audience: Text
    release: str
    day: str
    blocks: tuple[Block, ...]
    language: str = "en"
    direction: Direction = "ltr"


def clean(text: str) -> str:
    """`text` in NFC without control and format characters: bidi overrides and invisible letters never go out.

    Zero-width joiners stay between Arabic letters, where they have a shape to make. Line breaks become "\\n"; letters
    of no public meaning (private use, unassigned, surrogates) become □.
    """
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = []
    for place, letter in enumerate(text):
        category = unicodedata.category(letter)
        if letter in "\n\t":
            kept.append("\n" if letter == "\n" else " ")
        elif letter in _JOINERS:
            if 0 < place < len(text) - 1 and _is_arabic(text[place - 1]) and _is_arabic(text[place + 1]):
                kept.append(letter)
        elif category in ("Zl", "Zp"):
            kept.append("\n")
        elif category in ("Cc", "Cf"):
            continue
        elif category in ("Co", "Cn", "Cs"):
            kept.append("□")
        elif category == "Zs":
            kept.append(" ")
        else:
            kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_arabic(letter: str) -> bool:
    return "\u0600" <= letter <= "\u08ff"


def direction_of(text: str, otherwise: Direction = "ltr") -> Direction:
    """The direction of most strong letters outside [LABELS]; `otherwise` where there are none."""
    left = right = depth = 0
    for letter in text:
        depth += (letter == "[") - (letter == "]")
        if depth > 0:
            continue
        kind = unicodedata.bidirectional(letter)
        left += kind == "L"
        right += kind in ("R", "AL")
    if left == right:
        return otherwise
    return "rtl" if right > left else "ltr"


def text_of(text: str, language: str = "", *, otherwise: Direction = "ltr") -> Text:
    """Cleaned text with its direction, and a language guessed from its script where none is given."""
    cleaned = clean(text)
    return Text(cleaned, language or guess_language(cleaned), direction_of(cleaned, otherwise))


def guess_language(text: str) -> str:
    """A BCP 47 tag good enough for a screen reader and a shaper; it decides nothing else."""
    counts = {"zh-Hans": 0, "ar": 0, "cyrl": 0, "latn": 0}
    for letter in text:
        if "\u3400" <= letter <= "\u9fff" or letter >= "\U00020000":
            counts["zh-Hans"] += 2
        elif _is_arabic(letter):
            counts["ar"] += 1
        elif "\u0400" <= letter <= "\u052f":
            counts["cyrl"] += 1
        elif letter.isalpha():
            counts["latn"] += 1
    best = max(counts, key=lambda tag: counts[tag])
    if best == "ar":
        return "ug" if any(letter in "ئېۈ" for letter in text) else "kk-Arab"
    if best == "cyrl":
        return "kk" if any(letter in "әғқңөұүһіӘҒҚҢӨҰҮҺІ" for letter in text) else "ru"
    return "zh-Hans" if best == "zh-Hans" else "en"


def texts_in(block: Block) -> Iterator[Text]:
    """Every text of a block, in the order in which it is read."""
    match block:
        case Heading(text=text) | Paragraph(text=text):
            yield text
        case KeyValues(rows=rows):
            for key, value in rows:
                yield key
                yield value
        case Timeline(entries=entries):
            for entry in entries:
                yield entry.when
                yield entry.what
                yield from entry.details
        case Sources(entries=sources):
            for source in sources:
                yield source.label
                yield source.description
        case Notes(items=items):
            yield from items


def body_texts(document: ReportDocument) -> Iterator[Text]:
    """Every text that is set once, from title to last block, in reading order. The page's foot is `foot_text`."""
    if document.organisation is not None:
        yield document.organisation
    yield document.title
    if document.subtitle is not None:
        yield document.subtitle
    for block in document.blocks:
        yield from texts_in(block)


def foot_text(document: ReportDocument) -> str:
    """What stands at the foot of every page before its number: audience and release."""
    return f"{document.audience.text} · {document.release}"
