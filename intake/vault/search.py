"""Finds testimonies and people: exact spellings first, then other scripts and inflections, then names that sound alike.

Queries are built here, every word quoted, so that nothing a person types is an operator. Candidates are capped and
taken by row, newest first: no ranking reads the whole index. Must never log or keep a query.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from intake.names.inflect import search_prefixes
from intake.names.latin import search_fold
from intake.names.scripts import is_han
from intake.names.skeleton import skeleton
from intake.progress import CancelToken
from intake.vault import archive_list
from intake.vault.projections import decode_list
from intake.vault.rows import ArchiveRow, SearchHit
from intake.vault.search_index import PART
from intake.vault.sql import Connection, translate_sql_errors, value

MAX_QUERY = 400
MAX_WORDS = 12
MAX_LIMIT = 1_000
MIN_SKELETON = 3
AROUND = 60
_NEAR = 40
_CANDIDATES = 4
_STEPS_BETWEEN_LOOKS = 5_000
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class _Tier:
    match: str
    expression: str
    kind: str  # person, testimony


def search(connection: Connection, query: str, limit: int, cancel: CancelToken | None = None) -> list[SearchHit]:
    """At most `limit` hits, the best first. Raises Interrupted once `cancel` is set."""
    limit = max(0, min(limit, MAX_LIMIT))
    words = [word for word in query[:MAX_QUERY].split() if search_fold(word)][:MAX_WORDS]
    if not words or limit == 0:
        return []
    if cancel is not None:
        connection.set_progress_handler(lambda: int(cancel.cancelled), _STEPS_BETWEEN_LOOKS)
    try:
        with translate_sql_errors():
            return list(_hits(connection, words, limit))
    finally:
        if cancel is not None:
            connection.set_progress_handler(None, 0)


def search_archive(connection: Connection, query: str, limit: int, state: str = "") -> list[ArchiveRow]:
    """Archive items that match, the best first, and in `state` alone if one is named."""
    words = [word for word in query[:MAX_QUERY].split() if search_fold(word)][:MAX_WORDS]
    if not words or limit <= 0:
        return []
    with translate_sql_errors():
        expressions = [expression for _, expression in _expressions(words)]
        return archive_list.matching(connection, expressions, min(limit, MAX_LIMIT), state)


def _hits(connection: Connection, words: Sequence[str], limit: int) -> Iterator[SearchHit]:
    found: set[int] = set()
    for match, expression in _expressions(words):
        rows = [
            row
            for (row,) in connection.execute(
                # archive items are found by themselves: thousands of titles must not push a person out
                "SELECT rowid FROM search WHERE search MATCH ? AND NOT EXISTS"
                " (SELECT 1 FROM archive_items a WHERE a.record = search.rowid) ORDER BY rowid DESC LIMIT ?",
                (expression, _CANDIDATES * limit + len(found)),
            )
            if row not in found
        ]
        found.update(rows)
        # names above texts, newest first within each
        rows.sort(key=lambda row: value(connection, "SELECT 1 FROM people WHERE record = ?", row) is None)
        for row in rows[:limit]:
            hit = _hit(connection, row, match, words)
            if hit is not None:
                limit -= 1
                yield hit
        if limit <= 0:
            return


def _expressions(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield "exact", "{raw} : (" + " AND ".join(f"{_quote(word)} *" for word in words) + ")"
    folded = [search_fold(word) for word in words]
    yield "folded", "{folded} : (" + " AND ".join(_folded(word) for word in folded) + ")"
    stems = [search_prefixes(word) or (search_fold(word),) for word in words]
    yield "folded", "{folded} : (" + " AND ".join(_any(item) for item in stems) + ")"
    skeletons = [skeleton(word) for word in words]
    if any(len(item) >= MIN_SKELETON for item in skeletons):
        useful = [item for item in skeletons if item]
        yield "sounds", "{skeleton} : (" + " AND ".join(_quote(item) for item in useful) + ")"


def _folded(word: str) -> str:
    """A prefix, or for Han characters, each a word of the index, a phrase of all of them."""
    return _quote(word) if is_han(word[-1]) else f"{_quote(word)} *"


def _any(prefixes: Sequence[str]) -> str:
    return "(" + " OR ".join(_folded(prefix) for prefix in prefixes) + ")"


def _quote(word: str) -> str:
    return '"' + word.replace('"', '""').replace("\0", " ") + '"'


def _hit(connection: Connection, row: int, match: str, words: Sequence[str]) -> SearchHit | None:
    person = connection.execute(
        "SELECT r.record, t.record, l.case_number, p.name, l.day FROM people p JOIN records r ON r.id = p.record"
        " LEFT JOIN records t ON t.id = p.testimony LEFT JOIN testimonies l ON l.record = p.testimony"
        " WHERE p.record = ?",
        (row,),
    ).fetchone()
    raw, folded = connection.execute("SELECT raw, folded FROM search WHERE rowid = ?", (row,)).fetchone()
    excerpt, start, end = _excerpt(raw, folded, words, match)
    if person is not None:
        record, testimony, case_number, name, day = person
        return SearchHit(
            "person", record.hex(), "" if testimony is None else testimony.hex(), case_number or "", name,
            day or "", match, excerpt, start, end,
        )  # fmt: skip
    told = connection.execute(
        "SELECT r.record, t.case_number, t.names, t.day FROM testimonies t JOIN records r ON r.id = t.record"
        " WHERE t.record = ?",
        (row,),
    ).fetchone()
    if told is None:
        return None
    record, case_number, names, day = told
    name = next(iter(decode_list(names)), "")
    return SearchHit("testimony", record.hex(), record.hex(), case_number, name, day, match, excerpt, start, end)


def _excerpt(raw: str, folded: str, words: Sequence[str], match: str) -> tuple[str, int, int]:
    """Some text around the first word that matches, and where that word stands in it."""
    place = _place(raw, folded, words, match)
    if place is None:
        return raw.split(PART, 1)[0][: 2 * AROUND], 0, 0
    first, last = place
    begin = max(raw.rfind(PART, 0, first) + len(PART) if PART in raw[:first] else 0, first - AROUND)
    stop = raw.find(PART, last)
    end = min(len(raw) if stop < 0 else stop, last + AROUND)
    return raw[begin:end].replace("\n", " "), first - begin, last - begin


def _place(raw: str, folded: str, words: Sequence[str], match: str) -> tuple[int, int] | None:
    if match == "sounds":
        wanted = {skeleton(word) for word in words}
        return next(((m.start(), m.end()) for m in _WORD.finditer(raw[:4096]) if skeleton(m.group()) in wanted), None)
    lowered = raw.casefold()
    if len(lowered) == len(raw):
        for word in words:
            if (at := lowered.find(word.casefold())) >= 0:
                return at, at + len(word)
    forms = [form for word in words for form in (search_fold(word), *search_prefixes(word)) if form]
    return _folded_place(raw, folded, forms)


def _folded_place(raw: str, folded: str, wanted: Sequence[str]) -> tuple[int, int] | None:
    """Folding keeps the order of words, nearly one for one: look where the folded text says, then around it."""
    heads = [word.split(" ", 1)[0] for word in wanted]
    number = next((n for n, word in enumerate(folded.split(" ")) if any(word.startswith(h) for h in heads)), None)
    if number is None:
        return None
    words = list(_WORD.finditer(raw))
    for step in range(2 * _NEAR):
        guess = number + (step + 1) // 2 * (-1 if step % 2 else 1)
        if 0 <= guess < len(words):
            text = search_fold(words[guess].group())
            if any(text.startswith(word) or (is_han(word[-1]) and word in text) for word in wanted):
                return words[guess].start(), words[guess].end()
    return None
