"""A form as it is being answered: which questions are to be asked now, what is wrong, what is not answered yet.

Works on the answers as a testimony keeps them (`intake.model.testimony.FormAnswer`); changes none, keeps nobody from
saving. Answers to what is no longer in the form are handed back by `left_over`, never dropped.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from intake.errors import BadField
from intake.forms.definition import ASKED, OTHER, OTHER_CHOICE, SECTIONS, SELECTS, Choice, Definition, Item, Kind
from intake.forms.evaluate import Scope, Value, evaluate, to_text, to_truth
from intake.forms.expressions import BadExpression, Node, parse
from intake.model.dates import DateForm, parse_partial
from intake.model.testimony import FormAnswer
from intake.model.typed_date import read

MAX_INSTANCES = 200
_INTEGER = re.compile(r"-?\d{1,15}", re.ASCII)
_DECIMAL = re.compile(r"-?(?:\d{1,15}(?:\.\d{0,9})?|\.\d{1,9})", re.ASCII)
_WHOLE_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


@dataclass(frozen=True, slots=True)
class Key:
    """A question at one place: `within` are the ids of the repeats' instances around it, outermost first."""

    question: str
    within: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """One line of the form as it stands. `number` counts a repeat's instances from 1; 0 for all else.

    `fault` is "", "integer", "decimal", "date", "choice", "choice-filter" or "constraint"; `missing` that it is asked
    for and not answered yet. A repeat comes once for itself (number 0, to add to), after its instances.
    """

    item: Item
    key: Key
    depth: int
    number: int = 0
    value: str = ""
    fault: str = ""
    missing: bool = False
    answer: FormAnswer | None = None


@functools.lru_cache(maxsize=2048)
def _parsed(text: str) -> Node | None:
    """None for what cannot be read here; the questions it guards are then shown and nothing is held against them."""
    try:
        return parse(text)
    except BadExpression:
        return None


@functools.lru_cache(maxsize=512)
def _parsed_filter(text: str) -> Node | None:
    try:
        return parse(text, columns=True)
    except BadExpression:
        return None


class Filled:
    """A definition with answers. Made anew after every edit: it is small, and so nothing in it is ever stale."""

    def __init__(self, definition: Definition, answers: Iterable[FormAnswer], *, today: str) -> None:
        self.definition = definition
        self._today = today
        self._held: dict[Key, FormAnswer] = {}
        self._instances: dict[Key, list[FormAnswer]] = {}
        places = {item.name: (item, around) for item, around in definition.walk()}
        self._places = places
        self._left: list[FormAnswer] = []
        for answer in sorted(answers, key=lambda a: (a.order, a.id)):
            if answer.form != definition.name:
                continue
            if answer.asked_as == Kind.REPEAT:
                self._instances.setdefault(Key(answer.question, answer.within), []).append(answer)
            self._place(answer)
        self._values: dict[Key, Value] = {}
        self._relevant: dict[Key, bool] = {}
        self._working: set[Key] = set()

    def _place(self, answer: FormAnswer) -> None:
        item, around = self._item_of(answer.question)
        depth = sum(section.kind is Kind.REPEAT for section in around)
        key = Key(answer.question, answer.within)
        fits = (
            item is not None and len(answer.within) == depth and (item.kind == answer.asked_as or not answer.asked_as)
        )
        if not fits or (key in self._held and answer.asked_as != Kind.REPEAT):
            self._left.append(answer)
        elif answer.asked_as != Kind.REPEAT:
            self._held[key] = answer

    def _item_of(self, question: str) -> tuple[Item | None, tuple[Item, ...]]:
        if question in self._places:
            return self._places[question]
        base, around = self._places.get(question.removesuffix(OTHER), (None, ()))
        return (base, around) if base is not None and base.or_other and question.endswith(OTHER) else (None, ())

    # --- what is shown ----------------------------------------------------------------------------------------------

    def shown(self) -> list[Shown]:
        """Every line to be shown now, in the order asked. Notes and sections among them; calculations are not."""
        found: list[Shown] = []
        self._show(self.definition.items, (), 0, found)
        return found

    def missing(self) -> int:
        """How many questions are asked for and not answered yet."""
        return sum(line.missing for line in self.shown())

    def left_over(self) -> tuple[FormAnswer, ...]:
        """Answers to what the form does not ask any more, or asks otherwise: shown as they were asked."""
        return tuple(answer for answer in self._left if answer.asked_as != Kind.REPEAT)

    def calculated(self) -> list[tuple[Item, Key, str]]:
        """Every calculation that is relevant, with what it comes to."""
        found: list[tuple[Item, Key, str]] = []
        self._calculate(self.definition.items, (), found)
        return found

    def instances(self, repeat: str, within: tuple[str, ...] = ()) -> tuple[FormAnswer, ...]:
        """The marks of a repeat's instances; their `id` is the instance."""
        return tuple(self._instances.get(Key(repeat, within), ())[:MAX_INSTANCES])

    def told(self, name: str, within: tuple[str, ...], choice_words: Callable[[Item, str], str]) -> str:
        """What a question was answered, in words; empty if it was not."""
        value = to_text(self._value(name, within))
        item, _ = self._item_of(name)
        if item is None or item.kind not in SELECTS or not value:
            return value
        names = value.split() if item.kind is Kind.SELECT_MULTIPLE else [value]
        return ", ".join(choice_words(item, one) for one in names)

    def choices(self, item: Item, within: tuple[str, ...]) -> tuple[Choice, ...]:
        """The choices that are offered now; all where the filter cannot be read here: better shown than lost."""
        held = self.definition.choices.get(item.choices, ())
        node = _parsed_filter(item.choice_filter) if item.choice_filter else None
        if node is None:
            return held
        return tuple(choice for choice in held if self._fits(choice, node, item, within))

    def _fits(self, choice: Choice, node: Node, item: Item, within: tuple[str, ...]) -> bool:
        said = {**choice.columns, "name": choice.name}
        scope = Scope(
            lambda name: self._value(name or item.name, within), self._today, lambda column: said.get(column, "")
        )
        try:
            return to_truth(evaluate(node, scope))
        except RecursionError:
            return True

    def _offered(self, item: Item, value: str, within: tuple[str, ...]) -> bool:
        names = {choice.name for choice in self.choices(item, within)} | ({OTHER_CHOICE} if item.or_other else set())
        return set(value.split() if item.kind is Kind.SELECT_MULTIPLE else [value]) <= names

    def answer(self, key: Key) -> FormAnswer | None:
        return self._held.get(key)

    def _show(self, items: Sequence[Item], within: tuple[str, ...], depth: int, found: list[Shown]) -> None:
        for item in items:
            key = Key(item.name, within)
            if item.kind is Kind.CALCULATE or not self.relevant(item, within):
                continue
            if item.kind is Kind.REPEAT:
                for number, mark in enumerate(self.instances(item.name, within), start=1):
                    found.append(Shown(item, Key(item.name, (*within, mark.id)), depth, number, answer=mark))
                    self._show(item.items, (*within, mark.id), depth + 1, found)
                found.append(Shown(item, key, depth))
            elif item.kind is Kind.GROUP:
                found.append(Shown(item, key, depth))
                self._show(item.items, within, depth + 1, found)
            else:
                found.append(self._line(item, key, depth))

    def _line(self, item: Item, key: Key, depth: int) -> Shown:
        answer = self._held.get(key)
        value = "" if answer is None else answer.value
        said_why = answer is not None and bool(answer.unanswered)
        fault = type_fault(self.definition, item, value)
        if value and not fault and item.choice_filter and not self._offered(item, value, key.within):
            fault = "choice-filter"
        if value and not fault and item.constraint and self._comparable(item, value):
            node = _parsed(item.constraint)
            if node is not None and not to_truth(self._evaluated(node, item, key.within)):
                fault = "constraint"
        required = item.kind in ASKED and not value and not said_why and self._required(item, key.within)
        return Shown(item, key, depth, value=value, fault=fault, missing=required, answer=answer)

    def _required(self, item: Item, within: tuple[str, ...]) -> bool:
        node = _parsed(item.required) if item.required else None
        return node is not None and to_truth(self._evaluated(node, item, within))

    @staticmethod
    def _comparable(item: Item, value: str) -> bool:
        # a year or a month is an answer to a date, and no day that could be held against another
        return item.kind is not Kind.DATE or _WHOLE_DAY.fullmatch(value) is not None

    def _calculate(self, items: Sequence[Item], within: tuple[str, ...], found: list[tuple[Item, Key, str]]) -> None:
        for item in items:
            if item.kind is Kind.REPEAT:
                if self.relevant(item, within):
                    for mark in self.instances(item.name, within):
                        self._calculate(item.items, (*within, mark.id), found)
            elif item.kind is Kind.GROUP:
                self._calculate(item.items, within, found)
            elif item.kind is Kind.CALCULATE and self.relevant(item, within):
                found.append((item, Key(item.name, within), to_text(self._value(item.name, within))))

    # --- evaluating -------------------------------------------------------------------------------------------------

    def relevant(self, item: Item, within: tuple[str, ...]) -> bool:
        """Whether a question and everything around it is to be asked."""
        _, around = self._places[item.name]
        return all(self._own_relevance(section, within) for section in (*around, item))

    def _own_relevance(self, item: Item, within: tuple[str, ...]) -> bool:
        if not item.relevant:
            return True
        key = Key(item.name, within[: self._depth(item)])
        if key not in self._relevant:
            if key in self._working:
                return True  # in a circle, which publishing refuses: better shown than lost
            self._working.add(key)
            node = _parsed(item.relevant)
            self._relevant[key] = node is None or to_truth(self._evaluated(node, item, key.within))
            self._working.discard(key)
        return self._relevant[key]

    def _depth(self, item: Item) -> int:
        return sum(section.kind is Kind.REPEAT for section in self._places[item.name][1])

    def _scope(self, item: Item, within: tuple[str, ...]) -> Scope:
        return Scope(lambda name: self._value(name or item.name, within), self._today)

    def _evaluated(self, node: Node, item: Item, within: tuple[str, ...]) -> Value:
        """Questions that each look at the one before may be a longer way than Python goes: that comes to nothing then,
        and keeps nobody from answering."""
        try:
            return evaluate(node, self._scope(item, within))
        except RecursionError:
            return ""

    def _value(self, name: str, within: tuple[str, ...]) -> Value:
        """The value of a question as seen from a place inside the same repeats, or deeper."""
        if name not in self._places:
            return ""
        item, _ = self._places[name]
        key = Key(name, within[: self._depth(item)])
        if key in self._values:
            return self._values[key]
        if key in self._working or item.kind in SECTIONS or not self.relevant(item, key.within):
            return ""
        if item.kind is Kind.CALCULATE:
            self._working.add(key)
            node = _parsed(item.calculation)
            found: Value = "" if node is None else self._evaluated(node, item, key.within)
            self._working.discard(key)
        else:
            answer = self._held.get(key)
            found = "" if answer is None else answer.value
            if item.kind is Kind.DATE and not _WHOLE_DAY.fullmatch(found):
                found = ""
        self._values[key] = found
        return found


def normalised(kind: Kind, typed: str) -> str:
    """What was typed as it is kept: digits of any script as 0-9 in numbers, a comma as the point; a date as people
    write it as YYYY, YYYY-MM or YYYY-MM-DD, where it is one. What is neither stays as it was typed."""
    if kind is Kind.DATE:
        readings = read(typed).readings
        exact = len(readings) == 1 and readings[0].form is DateForm.EXACT
        return readings[0].date if exact else typed.strip()
    if kind not in {Kind.INTEGER, Kind.DECIMAL}:
        return typed
    plain = "".join(
        str(unicodedata.decimal(letter)) if unicodedata.category(letter) == "Nd" else letter for letter in typed.strip()
    )
    return plain.replace("−", "-").replace("٫", ".").replace(",", ".") if kind is Kind.DECIMAL else plain


def type_fault(definition: Definition, item: Item, value: str) -> str:
    """Empty, or the kind that `value` is not. Such a value is kept as it was typed."""
    if not value:
        return ""
    if item.kind is Kind.INTEGER:
        return "" if _INTEGER.fullmatch(value) else "integer"
    if item.kind is Kind.DECIMAL:
        return "" if _DECIMAL.fullmatch(value) else "decimal"
    if item.kind is Kind.DATE:
        try:
            parse_partial(value)
        except BadField:
            return "date"
        return ""
    if item.kind in SELECTS:
        names = value.split() if item.kind is Kind.SELECT_MULTIPLE else [value]
        known = all(
            definition.choice(item, name) is not None or (item.or_other and name == OTHER_CHOICE) for name in names
        )
        return "" if known else "choice"
    return ""
