"""Which patterns `regex()` may use: such as end in a moment whatever is typed. Java's meaning of the common part.

A pattern comes with a form, and runs while somebody types beside a witness: one that backtracks without end would stop
the window. Allowed is what can be bounded by counting: no back references, no looking around, nothing repeated inside
what repeats, no alternatives inside what repeats, nothing that repeats without taking a letter, and a bound on the
number of ways.
"""

from __future__ import annotations

import functools
import re
import warnings
from typing import Any

try:
    from re import _constants as sre  # type: ignore[attr-defined]
    from re import _parser as sre_parse  # type: ignore[attr-defined]
except ImportError:  # pragma: no cover  another Python's names
    import sre_constants as sre
    import sre_parse

MAX_PATTERN = 300
MAX_SUBJECT = 256
"""Letters of an answer that a pattern is held against: a longer one does not match."""
MAX_WAYS = 20_000_000

_PLAIN = frozenset({"LITERAL", "NOT_LITERAL", "ANY", "IN", "AT", "CATEGORY", "RANGE"})


def pattern_fault(pattern: str) -> str:
    """Empty if the pattern may be used; else "syntax" or "too-complex"."""
    if len(pattern) > MAX_PATTERN:
        return "too-complex"
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            tree = sre_parse.parse(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError, Warning):
        return "syntax"
    try:
        ways = _ways(tree, inside=False)
    except ValueError:
        return "too-complex"
    return "too-complex" if ways > MAX_WAYS else ""


def matches(pattern: str, subject: str) -> bool:
    """Whether the whole of `subject` matches; `pattern` is one without a fault."""
    return len(subject) <= MAX_SUBJECT and _compiled(pattern).fullmatch(subject) is not None


@functools.lru_cache(maxsize=64)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII)


def _ways(tree: Any, *, inside: bool) -> int:
    """An upper bound of how often the matcher may come back. Raises ValueError for what is not allowed."""
    ways = 1
    for code, argument in tree:
        name = str(code)
        if name in _PLAIN:
            continue
        if name == "SUBPATTERN":
            ways *= _ways(argument[-1], inside=inside)
        elif name == "BRANCH":
            if inside:
                raise ValueError(name)
            ways *= sum(_ways(branch, inside=False) for branch in argument[1])
        elif name in {"MAX_REPEAT", "MIN_REPEAT"}:
            least, most, body = argument
            several = most is sre.MAXREPEAT or int(most) > 1
            if several and not body.getwidth()[0]:
                # it may take nothing, as often as it likes: the end of the answer never stops it
                raise ValueError(name)
            if inside and least != most:
                raise ValueError(name)
            _ways(body, inside=inside or several)
            spread = MAX_SUBJECT if most is sre.MAXREPEAT else min(int(most) - int(least) + 1, MAX_SUBJECT)
            ways *= spread * _ways(body, inside=inside or several)
        else:
            raise ValueError(name)
        if ways > MAX_WAYS:
            raise ValueError(name)
    return ways
