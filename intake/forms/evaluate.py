"""What an expression of a form says at one question, while it is being answered. Never raises for a value it meets.

Values are text, numbers and truth as in XPath 1.0 (§3.4, §4): an empty answer is "", which as a number is not a number,
and whatever is compared with that is false. A whole date YYYY-MM-DD as a number is its day since 1970-01-01, as in ODK
XForms. What is not relevant counts as empty: the caller sees to it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from intake.forms.expressions import Binary, Call, Column, Literal, Negative, Node, Reference
from intake.forms.patterns import matches

Value = str | float | bool

_EPOCH = date(1970, 1, 1).toordinal()
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NUMBER = re.compile(r"\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*", re.ASCII)
_MAX_DIGITS = 40
_MAX_TEXT = 2_000


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands: `value_of` a question by name, seen from there; "" names the question itself.

    `today` is YYYY-MM-DD. `column_of` is what a choice says in a column, in a choice_filter."""

    value_of: Callable[[str], Value]
    today: str
    column_of: Callable[[str], str] = lambda _name: ""


def evaluate(node: Node, scope: Scope) -> Value:
    """The value of a parsed expression."""
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, Reference):
        return scope.value_of(node.name)
    if isinstance(node, Column):
        return scope.column_of(node.name)
    if isinstance(node, Negative):
        return -to_number(evaluate(node.value, scope))
    if isinstance(node, Binary):
        return _binary(node, scope)
    return _call(node, scope)


def to_text(value: Value) -> str:
    """As XPath's string(), but "" where there is no number."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            return ""
        if value.is_integer():
            return str(int(value))
        return f"{value:.10f}".rstrip("0").rstrip(".")
    return value


def to_number(value: Value) -> float:
    """As XPath's number(), and the day of a whole date."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, float):
        return value
    if _DAY.fullmatch(value):
        try:
            return float(date.fromisoformat(value).toordinal() - _EPOCH)
        except ValueError:
            return math.nan
    if len(value) <= _MAX_DIGITS and _NUMBER.fullmatch(value):
        return float(value)
    return math.nan


def to_truth(value: Value) -> bool:
    """As XPath's boolean()."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return value != 0 and not math.isnan(value)
    return value != ""


def _binary(node: Binary, scope: Scope) -> Value:
    operator = node.operator
    if operator in {"or", "and"}:
        left = to_truth(evaluate(node.left, scope))
        # the other side only where it counts, as XPath says
        return left if left is (operator == "or") else to_truth(evaluate(node.right, scope))
    one, other = evaluate(node.left, scope), evaluate(node.right, scope)
    if operator in {"=", "!="}:
        return _equal(one, other) is (operator == "=")
    a, b = to_number(one), to_number(other)
    if operator in {"<", "<=", ">", ">="}:
        return {"<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[operator]
    try:
        return _arithmetic(operator, a, b)
    except (OverflowError, ValueError, ZeroDivisionError):
        return math.nan


def _arithmetic(operator: str, a: float, b: float) -> float:
    if operator == "+":
        return a + b
    if operator == "-":
        return a - b
    if operator == "*":
        return a * b
    # XPath's mod has the sign of what is divided
    return a / b if operator == "div" else math.fmod(a, b)


def _equal(one: Value, other: Value) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return to_truth(one) == to_truth(other)
    if isinstance(one, float) or isinstance(other, float):
        return to_number(one) == to_number(other)
    return one == other


def _call(node: Call, scope: Scope) -> Value:
    name = node.function
    if name == "if":
        condition, then, otherwise = node.arguments
        return evaluate(then if to_truth(evaluate(condition, scope)) else otherwise, scope)
    values = [evaluate(argument, scope) for argument in node.arguments]
    return _FUNCTIONS[name](values, scope)


def _coalesce(values: list[Value], scope: Scope) -> Value:
    return values[0] if to_text(values[0]) else values[1]


def _whole(values: list[Value], scope: Scope) -> Value:
    number = to_number(values[0])
    return float(math.trunc(number)) if math.isfinite(number) else math.nan


def _round(values: list[Value], scope: Scope) -> Value:
    number = to_number(values[0])
    places = to_number(values[1]) if len(values) > 1 else 0.0
    if not math.isfinite(number) or not abs(places) <= 9:
        return math.nan
    scale = 10.0 ** int(places)
    # half goes up, also below nought, as XPath says
    return math.floor(number * scale + 0.5) / scale


def _date(values: list[Value], scope: Scope) -> Value:
    text = to_text(values[0])[:10]
    return text if math.isfinite(to_number(text)) and _DAY.fullmatch(text) else ""


def _concat(values: list[Value], scope: Scope) -> Value:
    # calculations that each double the one before would never end
    return "".join(to_text(value) for value in values)[:_MAX_TEXT]


def _extreme(choose: Callable[[list[float]], float]) -> Callable[[list[Value], Scope], Value]:
    """As ODK: an empty answer is left out; of nothing there is none."""

    def work(values: list[Value], scope: Scope) -> Value:
        numbers = [number for value in values if not math.isnan(number := to_number(value))]
        return choose(numbers) if numbers else math.nan

    return work


_FUNCTIONS: dict[str, Callable[[list[Value], Scope], Value]] = {
    "not": lambda values, _: not to_truth(values[0]),
    "selected": lambda values, _: to_text(values[1]) in to_text(values[0]).split(),
    "count-selected": lambda values, _: float(len(to_text(values[0]).split())),
    "string-length": lambda values, _: float(len(to_text(values[0]))),
    "regex": lambda values, _: matches(to_text(values[1]), to_text(values[0])),
    "today": lambda _, scope: scope.today,
    "coalesce": _coalesce,
    "number": lambda values, _: to_number(values[0]),
    "int": _whole,
    "round": _round,
    "date": _date,
    "concat": _concat,
    "contains": lambda values, _: to_text(values[1]) in to_text(values[0]),
    "starts-with": lambda values, _: to_text(values[0]).startswith(to_text(values[1])),
    "ends-with": lambda values, _: to_text(values[0]).endswith(to_text(values[1])),
    "string": lambda values, _: to_text(values[0]),
    "min": _extreme(min),
    "max": _extreme(max),
    "abs": lambda values, _: abs(to_number(values[0])),
    "true": lambda _values, _scope: True,
    "false": lambda _values, _scope: False,
}
