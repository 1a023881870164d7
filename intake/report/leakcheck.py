"""Opens a finished report and says whether it is clean. Separate code, fails closed, raises nothing.

Clean means: nothing forbidden is found anywhere in the bytes in any spelling given; every letter that the page or file
shows is a letter of the redacted text and none is missing (positive control, by two tools for PDF); one word of each
script is found again by the same matcher (canary); nothing is in the file that a report of ours never has. When
anything cannot be read, or less is read than the control, the answer is "not clean".
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from intake.report.extract import ExtractionFailed, html_contents, pdf_pages
from intake.report.own_decode import decodings
from intake.report.own_fold import compact, is_arabic, is_han
from intake.report.own_match import Forbidden, Matcher
from intake.report.pdf_walk import walk_pdf

MAX_ACTUAL = 8
"""Letters that may be given for one glyph or cluster."""
CANARIES = 12
MAX_BYTES = 256 * 1024 * 1024
MAX_DECODED = 4 * 1024 * 1024

__all__ = ["Expected", "Finding", "Forbidden", "LeakReport", "check"]


@dataclass(frozen=True, slots=True)
class Expected:
    """The redacted text that must be found whole: title (of the file), body in reading order, foot of every page."""

    title: str
    body: tuple[str, ...]
    foot: str


@dataclass(frozen=True, slots=True)
class Finding:
    """`kind` is "forbidden" or what else is wrong, `place` where in the file, `who` the register's key or empty."""

    kind: str
    place: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class LeakReport:
    clean: bool
    findings: tuple[Finding, ...]
    sha256: str
    size: int
    letters_expected: int
    letters_found: tuple[tuple[str, int], ...]
    scripts: tuple[str, ...]
    places: int
    values: int

    def summary(self) -> str:
        """One line for the release record; names no value."""
        if not self.clean:
            kinds = Counter(f"{finding.kind}/{finding.place}" for finding in self.findings)
            return "not clean: " + ", ".join(f"{kind} {count}" for kind, count in sorted(kinds.items()))
        tools = ", ".join(f"{tool} {count}" for tool, count in self.letters_found)
        return (
            f"clean: {self.values} values in {self.places} places; letters {self.letters_expected} expected, {tools}; "
            f"scripts {' '.join(self.scripts)}"
        )


class _Check:
    def __init__(self, data: bytes, matcher: Matcher, public: Sequence[bytes]) -> None:
        self.public = public
        self.data = data
        self.matcher = matcher
        self.findings: dict[Finding, None] = {}
        self.places = 0
        self.found: dict[str, int] = {}
        self.incomplete: list[str] = []
        self._known: dict[str, set[str]] = {}

    def wrong(self, kind: str, place: str, who: str = "") -> None:
        self.findings.setdefault(Finding(kind, place, who))

    def text(self, place: str, text: str) -> None:
        self.places += 1
        # the same short names of structures come thousands of times
        if text not in self._known:
            self._known[text] = self.matcher.in_text(text)
        for who in self._known[text]:
            self.wrong("forbidden", place, who)

    def blob(self, place: str, data: bytes) -> None:
        self.places += 1
        for who in self.matcher.in_bytes(data):
            self.wrong("forbidden", place, who)


def check(
    final_bytes: bytes,
    format: str,
    *,
    forbidden: Mapping[str, Forbidden],
    expected: Expected,
    allowed: Sequence[str] = (),
    own_words: Sequence[str] = (),
    public: Sequence[bytes] = (),
) -> LeakReport:
    """The verdict on the bytes as they would go out. `format` is "pdf" or "html"; any other is not clean.

    `forbidden` maps the register's key of a person to raw spellings; `allowed` are exact names that this audience may
    read although a part of them is forbidden for somebody else. `own_words` are the program's own sentences: where only
    the beginning of one of their words is like a name, that is no finding. `public` are bytes that every PDF carries
    (what the fonts say of their makers) and that are passed over in fonts, where they stand unchanged.
    """
    matcher = Matcher(forbidden, allowed, own_words)
    state = _Check(final_bytes, matcher, public)
    if not final_bytes or len(final_bytes) > MAX_BYTES:
        state.wrong("unreadable", "file")
    else:
        state.blob("file", final_bytes)
        for text in (expected.title, *expected.body, expected.foot):
            state.text("redacted text", text)
        if format == "pdf":
            _check_pdf(state, expected)
        elif format == "html":
            _check_html(state, expected)
        else:
            state.wrong("unreadable", "format")
    letters = sum(Counter(_letters("".join((*expected.body,)))).values())
    if not letters:
        state.wrong("control", "empty")
    return LeakReport(
        clean=not state.findings,
        findings=tuple(state.findings),
        sha256=hashlib.sha256(final_bytes).hexdigest(),
        size=len(final_bytes),
        letters_expected=letters,
        letters_found=tuple(sorted(state.found.items())),
        scripts=tuple(sorted(_words_by_script(expected))),
        places=state.places,
        values=sum(len(f.names) + len(f.phrases) + len(f.numbers) for f in forbidden.values()),
    )


# --- PDF ---------------------------------------------------------------------------------------------------------


def _check_pdf(state: _Check, expected: Expected) -> None:
    contents = walk_pdf(state.data)
    for problem in contents.problems:
        state.wrong(problem, "structure")
    for place, text in contents.strings:
        state.text(place, text)
    for place, blob in contents.blobs:
        for known in state.public if place in ("font", "stream") else ():
            blob = blob.replace(known, bytes(8))
        state.blob(place, blob)
        # in drawing orders and fonts any number could be read as text: there only whole patterns count
        if place not in ("font", "stream", "font-map"):
            _decoded_again(state, place, blob)
    try:
        by_tool = pdf_pages(state.data)
    except ExtractionFailed:
        state.wrong("unreadable", "pages")
        return
    letters = set(_letters("".join((expected.title, *expected.body, expected.foot, "0123456789/"))))
    for text in contents.mapped:
        if not set(_letters(text)) <= letters:
            state.wrong("letters-not-in-the-text", "font-map")
    whole = _letters("".join(expected.body))
    for text in contents.actual:
        if len(text) > MAX_ACTUAL or _letters(text) not in whole:
            state.wrong("alternative-text", "page")
    state.text("page", "".join(contents.actual))
    for tool, pages in by_tool.items():
        for page in pages:
            state.text("page", page)
        state.text("page", "\n".join(pages))
        _control_pages(state, tool, pages, expected)
    if len(state.incomplete) == len(by_tool):
        state.wrong("control", "signs of the page")


def _control_pages(state: _Check, tool: str, pages: list[str], expected: Expected) -> None:
    wanted = Counter(_letters("".join(expected.body)))
    parts = []
    for number, page in enumerate(pages, start=1):
        letters = _letters(page)
        foot = _letters(f"{expected.foot} {number} / {len(pages)}")
        if letters.endswith(foot):
            parts.append(letters[: -len(foot)])
        elif letters.startswith(foot):
            parts.append(letters[len(foot) :])
        else:
            state.wrong("control", f"foot of the page ({tool})")
            parts.append(letters)
    whole = "".join(parts)
    found = Counter(whole)
    state.found[tool] = sum(found.values())
    missing = wanted - found
    if any(letter.isalnum() for letter in missing):
        state.wrong("control", f"page ({tool})")
    if missing:
        # PDFium leaves out a bracket here and there where directions mix: one tool must still read every sign.
        state.incomplete.append(tool)
    if found - wanted:
        state.wrong("text-not-in-the-report", f"page ({tool})")
    _control_order(state, f"page ({tool})", whole, expected)
    _canaries(state, "\n".join(pages), expected, tool)


def _control_order(state: _Check, place: str, whole: str, expected: Expected) -> None:
    backwards = whole[::-1]
    for text in expected.body:
        if not is_arabic(text):
            if _letters(text) not in whole:
                state.wrong("control", place)
            continue
        # Lines that mix directions come back in the order of the page: word by word, then, numbers by themselves. A run
        # of Chinese may end in another line; its letters were counted.
        for word in _WORD_OR_NUMBER.findall(unicodedata.normalize("NFKC", text)):
            letters = _letters(word)
            if letters not in whole and letters not in backwards:
                state.wrong("control", place)


_WORD_OR_NUMBER = re.compile("\\d+|(?:(?![\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])[^\\W\\d_])+")

_SAME = str.maketrans(
    {
        **dict.fromkeys(")]}>»›", "("),
        **dict.fromkeys("([{<«‹", "("),
        **dict.fromkeys("‐‑‒–—−\u00ad\x02\ufffe", "-"),
    }
)


def _letters(text: str) -> str:
    """Every visible letter and sign in one form; brackets alike, for pages mirror them, and dashes alike."""
    text = unicodedata.normalize("NFKC", text.translate(_SAME)).translate(_SAME)
    return "".join(
        letter for letter in text if not letter.isspace() and unicodedata.category(letter) not in ("Cc", "Cf", "Cn")
    )


# --- HTML --------------------------------------------------------------------------------------------------------


def _check_html(state: _Check, expected: Expected) -> None:
    try:
        contents = html_contents(state.data)
    except ExtractionFailed:
        state.wrong("unreadable", "file")
        return
    for problem in contents.problems:
        state.wrong(problem, "structure")
    for place, text in contents.hidden:
        state.text(place, text)
        _decoded_again(state, place, text.encode("utf-8", "surrogatepass"))
    digest = base64.b64encode(hashlib.sha256(contents.style.encode("utf-8")).digest()).decode("ascii")
    if contents.styles != 1 or not any(f"'sha256-{digest}'" in text for _, text in contents.hidden):
        state.wrong("style", "structure")
    state.text("title", contents.title)
    visible = "\n".join(contents.visible)
    for text in contents.visible:
        state.text("body", text)
    state.text("body", visible)
    raw = state.data.decode("utf-8", "replace")
    state.text("raw", re.sub(r"<[^>]*>", " ", html.unescape(raw)))
    _decoded_again(state, "raw", re.sub(rb"<style>.*?</style>", b"", state.data, flags=re.DOTALL))
    if _letters(contents.title) != _letters(expected.title):
        state.wrong("control", "title")
    whole = _letters(visible)
    wanted = _letters("".join((*expected.body, expected.foot)))
    state.found["html"] = len(whole) - len(_letters(expected.foot))
    if whole != wanted:
        state.wrong("control" if len(whole) <= len(wanted) else "text-not-in-the-report", "body")
    _canaries(state, visible, expected, "html")


# --- both --------------------------------------------------------------------------------------------------------


def _decoded_again(state: _Check, place: str, blob: bytes) -> None:
    """Text that is written in another writing: entities, percent signs, backslashes, hexadecimal."""
    if len(blob) > MAX_DECODED:
        state.wrong("size", place)
        return
    for text in decodings(blob):
        state.text(place, text)


def _script(word: str) -> str:
    if is_arabic(word):
        return "arabic"
    if any(is_han(letter) for letter in word):
        return "chinese"
    for letter in word:
        if "\u0400" <= letter <= "\u052f":
            return "cyrillic"
        if letter.isalpha():
            return "latin" if letter <= "\u024f" else "other"
    return ""


_HAN_RUN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")


def _words_by_script(expected: Expected) -> dict[str, list[str]]:
    """The longest words of each script in the expected text, a few; of Chinese, pairs of characters."""
    words: dict[str, dict[str, None]] = {}
    for text in expected.body:
        for word in re.findall(r"[^\W\d_]+", text):
            script = _script(word)
            if script == "chinese":
                for run in _HAN_RUN.findall(word):
                    words.setdefault(script, {}).update(dict.fromkeys(run[at : at + 2] for at in range(len(run) - 1)))
            elif script:
                words.setdefault(script, {})[word] = None
    return {script: sorted(found, key=lambda w: (-len(w), w))[:CANARIES] for script, found in words.items()}


def _canaries(state: _Check, text: str, expected: Expected, tool: str) -> None:
    """The same matcher must find a word of every script, which is known to be there; a broken line may hide one."""
    for script, words in _words_by_script(expected).items():
        known = [word for word in words if len(compact(word)) >= (2 if script == "chinese" else 4)]
        if known and not any(Matcher({"canary": Forbidden(names=(word,))}).in_text(text) for word in known):
            state.wrong("control", f"{script} ({tool})")
