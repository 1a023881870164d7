"""A father's or family name that follows from the family: offered for a person to take, never filled in by itself.

A Kazakh's father's name is the father's given name with ұлы or қызы; a Uyghur's surname is the father's given name; a
Chinese or Russian surname passes on. Nothing is stored here, and nothing is ever said to be somebody's name by this.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from intake.model.kinship import Tie, parents_of, related, ties
from intake.model.names import NameKind, NameScript
from intake.model.person import Bond, Kin, Person, Sex, main_name
from intake.names.chinese_names import surname_of
from intake.names.fold import fold
from intake.services.name_suggestions import script_of_name


@dataclass(frozen=True, slots=True)
class Inherited:
    """`text` as a name of that kind; `person` is whose name it follows from."""

    kind: NameKind
    text: str
    person: str


_SON_OF: Final = re.compile(
    r"(?P<name>\w{3,}?)\s?(?:ұлы|улы|уулу|қызы|кызы|ۇلى|قىزى|uly|ulı|uulu|qyzy|kyzy|qızı|kızı)", re.IGNORECASE
)
_RUSSIAN: Final = re.compile(r"(?P<stem>\w{2,}?(?:ов|ев|ёв|ин|ын|ov|ev|yev|in))(?P<she>а|a)?", re.IGNORECASE)
_ENDINGS: Final = {
    NameScript.CYRILLIC: ("ұлы", "қызы"),
    NameScript.LATIN: ("uly", "qyzy"),
    NameScript.KAZAKH_ARABIC: (" ۇلى", " قىزى"),
}


def inherited(people: Mapping[str, Person], key: str, arabic: NameScript | None = None) -> tuple[Inherited, ...]:
    """What may be offered for a person; empty where nothing follows or it is said already.

    `arabic` is the testimony's likely Arabic alphabet (name_suggestions.arabic_of): Uyghurs' names go on in their way.
    """
    drawn = ties(people)
    person = people[key]
    held = fold(" ".join(name.text for name in person.names))
    kinds = {name.kind for name in person.names if name.text}
    found = dict.fromkeys(_from_family(people, key, drawn, arabic))
    return tuple(one for one in found if one.kind not in kinds and fold(one.text) not in held)


def _from_family(
    people: Mapping[str, Person], key: str, drawn: tuple[Tie, ...], arabic: NameScript | None
) -> Iterator[Inherited]:
    sex = people[key].sex
    for parent in parents_of(key, drawn):
        if people[parent].sex is Sex.MALE and main_name(people[parent]):
            yield from _of_father(main_name(people[parent]), parent, sex, arabic)
            return
    for other in people:
        tied = related(other, key, drawn) if other != key else None
        if tied == (Kin.SIBLING, None) and (stem := _fathers_stem(people[other])):
            yield from _kazakh(stem, other, sex)
            return
        own = sex is Sex.MALE and tied in ((Kin.CHILD, None), (Kin.CHILD, Bond.ADOPTIVE))
        if own and (stem := _fathers_stem(people[other])):
            yield Inherited(NameKind.GIVEN, stem, other)
            return


def _fathers_stem(person: Person) -> str:
    """The father's given name as it stands in a patronymic: of Дәулетбекұлы, Дәулетбек."""
    for name in person.names:
        if name.kind is NameKind.FATHERS and (match := _SON_OF.fullmatch(name.text.strip())):
            return match["name"]
        if name.kind in (NameKind.FULL, NameKind.AS_IN_PASSPORT) and (match := _SON_OF.search(name.text.strip() + " ")):
            return match["name"]
    return ""


def _of_father(name: str, father: str, sex: Sex | None, arabic: NameScript | None) -> Iterator[Inherited]:
    script = script_of_name(name, arabic)
    words = [word for word in re.split(r"[\s·]+", name) if word]
    if script is NameScript.CHINESE:
        yield from _chinese(name, words, father)
        return
    surname = next((word for word in words if len(words) > 1 and _RUSSIAN.fullmatch(word)), "")
    given = next((word for word in words if word != surname), "")
    if surname:
        match = _RUSSIAN.fullmatch(surname)
        assert match is not None
        ending = "а" if script is NameScript.CYRILLIC else "a"
        if sex is not None:
            yield Inherited(NameKind.FAMILY, match["stem"] + (ending if sex is Sex.FEMALE else ""), father)
    elif not given:
        return
    elif script is NameScript.UYGHUR or (arabic is NameScript.UYGHUR and _SON_OF.search(name) is None):
        yield Inherited(NameKind.FAMILY, given, father)
    elif script is NameScript.LATIN and _SON_OF.search(name) is None:
        yield Inherited(NameKind.FATHERS, given, father)  # Turkish, English, Kazakh: it is not known which
    else:
        yield from _kazakh(given, father, sex)


def _kazakh(given: str, person: str, sex: Sex | None) -> Iterator[Inherited]:
    ends = _ENDINGS.get(script_of_name(given) or NameScript.CHINESE)
    if ends is None or sex not in (Sex.MALE, Sex.FEMALE):
        yield Inherited(NameKind.FATHERS, given, person)
    else:
        yield Inherited(NameKind.FATHERS, given + ends[sex is Sex.FEMALE], person)


def _chinese(name: str, words: list[str], father: str) -> Iterator[Inherited]:
    if len(words) > 1:  # a Turkic name in characters: the given name stands first
        yield Inherited(NameKind.FATHERS, words[0], father)
    elif len(surname := surname_of(name)) < len(name) <= len(surname) + 2 and surname:
        yield Inherited(NameKind.FAMILY, surname, father)
