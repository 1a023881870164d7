"""How an answer is kept in a testimony: with the words it was asked in, so that it is readable without the form.

Pure: takes the answers as they stand and gives them back changed. Never drops an answer that it was not asked to drop.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec

from intake.forms.answers import Filled, Key, normalised
from intake.forms.definition import OTHER, OTHER_CHOICE, SELECTS, Definition, Item, Kind, in_language
from intake.forms.wording import worded
from intake.model.base import Unanswered
from intake.model.testimony import FormAnswer

Answers = tuple[FormAnswer, ...]


@dataclass(frozen=True, slots=True)
class Asking:
    """Which form is asked, and in which words: `languages` are tags, the wanted one first. `other` is the word for
    "other" in that language."""

    definition: Definition
    version: int
    languages: Sequence[str]
    other: str
    new_id: Callable[[], str]

    def words(self, words: dict[str, str]) -> str:
        return in_language(words, self.languages, self.definition.default_language)[0]

    def worded(self, words: dict[str, str], filled: Filled, within: tuple[str, ...]) -> str:
        """Words of the form with answers in them."""
        return worded(self.words(words), filled, within, self.choice_words)

    def choice_words(self, item: Item, name: str) -> str:
        """What a choice says; its name where the form has no such choice."""
        choice = self.definition.choice(item, name)
        if choice is None:
            return self.other if item.or_other and name == OTHER_CHOICE else name
        return self.words(choice.label) or name


def set_answer(asking: Asking, answers: Answers, item: Item, key: Key, typed: str, *, today: str) -> Answers:
    """With the answer to one question; an empty one takes it away. What was said about why there is none goes too."""
    value = normalised(item.kind, typed)
    return _put(asking, answers, item, key, today=today, value=value, shown=_shown(asking, item, value), unanswered={})


def set_unanswered(
    asking: Asking, answers: Answers, item: Item, key: Key, why: Unanswered | None, *, today: str
) -> Answers:
    """With why there is no answer; None takes that back. An answer that stands there goes."""
    unanswered = {} if why is None else {"value": why}
    return _put(asking, answers, item, key, today=today, value="", shown="", unanswered=unanswered)


def set_other(asking: Asking, answers: Answers, item: Item, key: Key, typed: str, *, today: str) -> Answers:
    """With what else it was, of a question that allows that."""
    place = Key(item.name + OTHER, key.within)
    return _put(asking, answers, item, place, today=today, value=typed, shown="", unanswered={}, kind=Kind.TEXT)


def add_instance(asking: Asking, answers: Answers, repeat: Item, key: Key, *, today: str) -> tuple[Answers, str]:
    """With one more instance of a repeat, and its id."""
    identifier = asking.new_id()
    mark = msgspec.structs.replace(
        _new(asking, answers, repeat, key, Kind.REPEAT, today), id=identifier, order=_next_order(answers)
    )
    return (*answers, mark), identifier


def remove_instance(answers: Answers, identifier: str) -> Answers:
    """Without an instance of a repeat and everything that was answered in it."""
    return tuple(a for a in answers if a.id != identifier and identifier not in a.within)


def with_calculations(asking: Asking, answers: Answers, *, today: str) -> Answers:
    """With what the form works out, kept like answers; what is not relevant any more stays as it was."""
    filled = Filled(asking.definition, answers, today=today)
    for item, key, value in filled.calculated():
        held = filled.answer(key)
        if value != (held.value if held else ""):
            answers = _put(asking, answers, item, key, today=today, value=value, shown="", unanswered={})
    return answers


def _put(
    asking: Asking,
    answers: Answers,
    item: Item,
    key: Key,
    *,
    today: str,
    value: str,
    shown: str,
    unanswered: dict[str, Unanswered],
    kind: Kind | None = None,
) -> Answers:
    kind = kind or item.kind
    held = Filled(asking.definition, answers, today=today).answer(key)
    if held is None and not value and not unanswered:
        return answers
    if held is not None and not value and not unanswered:
        return tuple(a for a in answers if a.id != held.id)
    fresh = _new(asking, answers, item, key, kind, today)
    changed = msgspec.structs.replace(fresh, value=value, shown=shown, unanswered=unanswered)
    if held is None:
        return (*answers, msgspec.structs.replace(changed, id=asking.new_id(), order=_next_order(answers)))
    changed = msgspec.structs.replace(changed, id=held.id, order=held.order)
    return tuple(changed if a.id == held.id else a for a in answers)


def _new(asking: Asking, answers: Answers, item: Item, key: Key, kind: Kind, today: str) -> FormAnswer:
    definition = asking.definition
    label, language = in_language(item.label, asking.languages, definition.default_language)
    if "${" in label:
        label = worded(label, Filled(definition, answers, today=today), key.within, asking.choice_words)
    return FormAnswer(
        form=definition.name,
        version=asking.version,
        form_title=definition.title,
        question=key.question,
        asked_as=kind.value,
        within=key.within,
        section=_section(asking, answers, item, key, today),
        label=label or item.name,
        language=language,
    )


def _section(asking: Asking, answers: Answers, item: Item, key: Key, today: str) -> str:
    """The groups and repeats around a question in words: "Visits 2 · The place"."""
    around = next((around for one, around in asking.definition.walk() if one.name == item.name), ())
    filled = Filled(asking.definition, answers, today=today)
    parts, depth = [], 0
    for section in around:
        label = asking.worded(section.label, filled, key.within[:depth])
        if section.kind is Kind.REPEAT:
            marks = [mark.id for mark in filled.instances(section.name, key.within[:depth])]
            number = marks.index(key.within[depth]) + 1 if depth < len(key.within) and key.within[depth] in marks else 0
            depth += 1
            label = f"{label or section.name} {number}" if number else label
        if label:
            parts.append(label)
    return " · ".join(parts)


def _shown(asking: Asking, item: Item, value: str) -> str:
    if item.kind not in SELECTS or not value:
        return ""
    names = value.split() if item.kind is Kind.SELECT_MULTIPLE else [value]
    return " · ".join(asking.choice_words(item, name) for name in names)


def _next_order(answers: Answers) -> int:
    return max((answer.order for answer in answers), default=-1) + 1
