"""The part of XPath that a form's relevant, required, constraint and calculation may use: its parser.

Grammar (XPath 1.0 §3, without paths): or, and, = !=, < <= > >=, + -, * div mod, unary minus, function calls, literals,
numbers, `.` and `${name}`; in a choice_filter also the bare heading of a column of the choices. Everything else is
refused by name, here, when a form is published. Evaluating is in `intake.forms.evaluate`. Never runs code: an
expression is a tree of the types below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from intake.forms.definition import MAX_EXPRESSION
from intake.forms.patterns import pattern_fault

MAX_NESTING = 24
MAX_OPERATORS = 100
"""In one expression: each is a level of the tree when they stand in a row."""

FUNCTIONS: dict[str, tuple[int, int]] = {
    "not": (1, 1),
    "selected": (2, 2),
    "count-selected": (1, 1),
    "string-length": (1, 1),
    "regex": (2, 2),
    "today": (0, 0),
    "if": (3, 3),
    "coalesce": (2, 2),
    "number": (1, 1),
    "int": (1, 1),
    "round": (1, 2),
    "date": (1, 1),
    "concat": (1, 20),
    "contains": (2, 2),
    "starts-with": (2, 2),
    "ends-with": (2, 2),
    "string": (1, 1),
    "min": (1, 20),
    "max": (1, 20),
    "abs": (1, 1),
    "true": (0, 0),
    "false": (0, 0),
}
"""Functions that are supported, with the least and most arguments."""

OPERATORS = (("or",), ("and",), ("=", "!="), ("<=", "<", ">=", ">"), ("+", "-"), ("*", "div", "mod"))
"""By how loosely they bind."""


@dataclass(frozen=True, slots=True)
class Literal:
    value: str | float


@dataclass(frozen=True, slots=True)
class Reference:
    """`${name}`; the empty name is `.`, the question that the expression stands at."""

    name: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the choice that a choice_filter is asked about."""

    name: str


@dataclass(frozen=True, slots=True)
class Call:
    function: str
    arguments: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Binary:
    operator: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Negative:
    value: Node


Node = Literal | Reference | Column | Call | Binary | Negative


class BadExpression(Exception):
    """`code` is stable ("function", "syntax", "path", "arguments", "pattern", "too-long"), `what` names the part.

    Never leaves this package: a fault of a form is told by `intake.forms.faults`.
    """

    def __init__(self, code: str, what: str = "") -> None:
        super().__init__(code)
        self.code, self.what = code, what[:80]


_TOKEN = re.compile(
    r"""\s*(?:
    (?P<reference>\$\{\s*[^\W\d][\w.-]*\s*\})
  | (?P<number>\d+(?:\.\d*)?|\.\d+)
  | (?P<text>"[^"]*"|'[^']*')
  | (?P<function>[^\W\d][\w.:-]*)\s*(?=\()
  | (?P<word>[^\W\d][\w-]*)
  | (?P<sign><=|>=|!=|[=<>+*()\-,.])
    )""",
    re.VERBOSE,
)


_PATH = re.compile(r"[^\s(),'\"]*[/@|\[][^\s(),'\"]*")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def parse(text: str, *, columns: bool = False) -> Node:
    """Raises BadExpression, naming the first thing that is not supported. `columns`: bare words name columns."""
    if len(text) > MAX_EXPRESSION:
        raise BadExpression("too-long")
    parser = _Parser(_tokens(text), columns=columns)
    node = parser.binary(0)
    parser.end()
    return node


def references(node: Node) -> frozenset[str]:
    """Names of every `${name}`; `.` is not one."""
    if isinstance(node, Reference):
        return frozenset({node.name} if node.name else ())
    if isinstance(node, Call):
        return frozenset[str]().union(*(references(argument) for argument in node.arguments))
    if isinstance(node, Binary):
        return references(node.left) | references(node.right)
    return references(node.value) if isinstance(node, Negative) else frozenset()


def columns(node: Node) -> frozenset[str]:
    """Names of every column of a choice_filter."""
    if isinstance(node, Column):
        return frozenset({node.name})
    if isinstance(node, Call):
        return frozenset[str]().union(*(columns(argument) for argument in node.arguments))
    if isinstance(node, Binary):
        return columns(node.left) | columns(node.right)
    return columns(node.value) if isinstance(node, Negative) else frozenset()


def unparse(node: Node) -> str:
    """The same expression in full brackets: what `parse` reads as the same tree."""
    if isinstance(node, Literal):
        if isinstance(node.value, str):
            mark = '"' if "'" in node.value else "'"
            return f"{mark}{node.value}{mark}"
        return format(node.value, "f") if node.value % 1 else str(int(node.value))
    if isinstance(node, Reference):
        return f"${{{node.name}}}" if node.name else "."
    if isinstance(node, Column):
        return node.name
    if isinstance(node, Call):
        return f"{node.function}({', '.join(unparse(argument) for argument in node.arguments)})"
    if isinstance(node, Binary):
        return f"({unparse(node.left)} {node.operator} {unparse(node.right)})"
    return f"(- {unparse(node.value)})"


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    place = 0
    # sheets written in word processors have quotes that turn
    text = text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'", 0xA0: " "}).rstrip()
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            rest = text[place:].strip()
            whole = _PATH.search(text)
            raise BadExpression("path", whole.group()) if whole else BadExpression("syntax", rest[:1])
        kind = match.lastgroup or ""
        found.append(_Token(kind, match.group(kind)))
        place = match.end()
    return found


class _Parser:
    """Recursive descent; a level for each row of OPERATORS."""

    def __init__(self, tokens: list[_Token], *, columns: bool) -> None:
        self._tokens, self._columns = tokens, columns
        self._place = 0
        self._depth = 0
        self._operators = 0

    def _next(self) -> _Token:
        return self._tokens[self._place] if self._place < len(self._tokens) else _Token("end", "")

    def _take(self) -> _Token:
        token = self._next()
        self._place += 1
        return token

    def _sign(self, sign: str) -> bool:
        token = self._next()
        if token.kind == "sign" and token.text == sign:
            self._place += 1
            return True
        return False

    def end(self) -> None:
        token = self._next()
        if token.kind != "end":
            raise BadExpression("path" if token.kind == "word" else "syntax", token.text)

    def binary(self, level: int) -> Node:
        if level == len(OPERATORS):
            return self._unary()
        node = self.binary(level + 1)
        while (operator := self._operator(level)) is not None:
            node = Binary(operator, node, self.binary(level + 1))
        return node

    def _operator(self, level: int) -> str | None:
        token = self._next()
        # `or`, `and`, `div` and `mod` may be followed by a bracket, which makes them look like functions
        if token.kind in {"sign", "word", "function"} and token.text in OPERATORS[level]:
            self._place += 1
            self._operators += 1
            if self._operators > MAX_OPERATORS:
                raise BadExpression("too-long")
            return token.text
        return None

    def _unary(self) -> Node:
        if not self._sign("-"):
            return self._primary()
        with_sign = self._deeper(self._unary)
        return Negative(with_sign)

    def _deeper(self, rule: object) -> Node:
        self._depth += 1
        if self._depth > MAX_NESTING:
            raise BadExpression("too-long")
        node: Node = rule()  # type: ignore[operator]
        self._depth -= 1
        return node

    def _primary(self) -> Node:
        token = self._take()
        if token.kind == "number":
            return Literal(float(token.text))
        if token.kind == "text":
            return Literal(token.text[1:-1])
        if token.kind == "reference":
            return Reference(token.text[2:-1].strip())
        if token.kind == "function":
            return self._call(token.text)
        if token.kind == "sign" and token.text == ".":
            if self._next().text == ".":
                raise BadExpression("path", "..")
            return Reference("")
        if token.kind == "sign" and token.text == "(":
            node = self._deeper(lambda: self.binary(0))
            if not self._sign(")"):
                raise BadExpression("syntax", ")")
            return node
        if token.kind == "word" and self._columns:
            return Column(token.text)
        raise BadExpression("path" if token.kind == "word" else "syntax", token.text)

    def _call(self, name: str) -> Node:
        if name not in FUNCTIONS:
            raise BadExpression("function", name)
        self._sign("(")
        arguments: list[Node] = []
        if not self._sign(")"):
            while True:
                arguments.append(self._deeper(lambda: self.binary(0)))
                if self._sign(")"):
                    break
                if not self._sign(","):
                    raise BadExpression("syntax", self._next().text or name)
        least, most = FUNCTIONS[name]
        if not least <= len(arguments) <= most:
            raise BadExpression("arguments", name)
        if name == "regex":
            pattern = arguments[1]
            if not isinstance(pattern, Literal) or not isinstance(pattern.value, str):
                raise BadExpression("pattern", "regex")
            if pattern_fault(pattern.value):
                raise BadExpression("pattern", pattern.value)
        return Call(name, tuple(arguments))
