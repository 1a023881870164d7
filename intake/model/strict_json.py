"""JSON as every format here reads and writes it: strict in, compact out. Never repairs what it reads.

Duplicate keys, NaN and infinities, integers beyond 2**53 - 1, broken UTF-8, lone surrogates, a byte order mark and
excessive depth are refused, because two readers that disagree about them would disagree about evidence.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, NoReturn, TypeAlias

from intake.errors import BadJson, phrase

JsonValue: TypeAlias = "bool | int | float | str | list[Any] | dict[str, Any] | None"

MAX_SAFE_INTEGER = 2**53 - 1
_SURROGATE = re.compile("[\ud800-\udfff]")
_DEPTH_STEP = {"{": 1, "[": 1, "}": -1, "]": -1}
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{}]', re.DOTALL)


def loads(untrusted: bytes, *, max_bytes: int, max_depth: int = 32) -> JsonValue:
    """Parses strict JSON of at most `max_bytes` bytes and `max_depth` nested containers. Raises BadJson."""
    if len(untrusted) > max_bytes:
        raise BadJson(reason=phrase("larger than {count} bytes", count=max_bytes))
    try:
        text = bytes(untrusted).decode("utf-8", errors="strict")
    except UnicodeDecodeError:
        raise BadJson(reason="not UTF-8") from None
    _check_depth(text, max_depth)
    try:
        value = json.loads(
            text,
            object_pairs_hook=_unique,
            parse_constant=_no_constant,
            parse_int=_safe_integer,
            parse_float=_finite,
        )
    except (json.JSONDecodeError, RecursionError):
        # the decoder's message quotes the text, which may be testimony
        raise BadJson(reason="not JSON") from None
    if "\\u" in text and _has_surrogate(value):
        raise BadJson(reason="half of a surrogate pair")
    return value  # type: ignore[no-any-return]


def dumps(value: JsonValue) -> bytes:
    """Compact UTF-8 JSON with sorted keys and no line break inside. Raises BadJson on NaN or a lone surrogate."""
    try:
        text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
        return text.encode("utf-8")
    except UnicodeEncodeError:
        raise BadJson(reason="half of a surrogate pair") from None
    except (TypeError, ValueError):
        raise BadJson(reason="a value JSON does not have") from None


def as_object(value: JsonValue, *, what: str) -> dict[str, Any]:
    """The value if it is an object. Raises BadJson naming `what`, which must be a word of ours."""
    if not isinstance(value, dict):
        raise BadJson(reason=phrase("{what} is not an object", what=what))
    return value


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    unique = dict(pairs)
    if len(unique) != len(pairs):
        raise BadJson(reason="a key stands twice")
    return unique


def _no_constant(_name: str) -> NoReturn:
    raise BadJson(reason="NaN and infinities are not JSON")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise BadJson(reason="a number beyond every float")
    return number


def _safe_integer(digits: str) -> int:
    if len(digits) > 17 or abs(number := int(digits)) > MAX_SAFE_INTEGER:
        raise BadJson(reason="an integer beyond 2^53")
    return number


def _check_depth(text: str, limit: int) -> None:
    depth = 0
    for token in _STRUCTURE.finditer(text):
        depth += _DEPTH_STEP.get(token.group(), 0)
        if depth > limit:
            raise BadJson(reason=phrase("more than {count} levels deep", count=limit))


def _has_surrogate(value: JsonValue) -> bool:
    stack: list[JsonValue] = [value]
    while stack:
        item = stack.pop()
        if isinstance(item, str):
            if _SURROGATE.search(item):
                return True
        elif isinstance(item, list):
            stack.extend(item)
        elif isinstance(item, dict):
            stack.extend(item)
            stack.extend(item.values())
    return False
