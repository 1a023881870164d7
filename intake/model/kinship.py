"""Ties of a family as a drawing needs them: who is whose parent, child, spouse or sibling, read from person records.

What was said ("жиені", "my father's cousin") stays a word. Only words that mean exactly one drawn tie in their language
are understood, and only where nobody chose the tie.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from intake.model.person import Kin, Person, Relationship

OPPOSITE: Final[Mapping[Kin, Kin]] = {
    Kin.PARENT: Kin.CHILD,
    Kin.CHILD: Kin.PARENT,
    Kin.SPOUSE: Kin.SPOUSE,
    Kin.SIBLING: Kin.SIBLING,
}

_WORDS: Final = {
    Kin.PARENT: """mother father parent мать отец мама папа әкесі шешесі анасы әке шеше ана akesi äkesi sheshesi
        şeşesı şeşesi anasy anası annesi babası anne baba ата-эне энеси ئاتىسى دادىسى ئانىسى ئاپىسى
        اكەسى شەشەسى اناسى 母亲 父亲 妈妈 爸爸""",
    Kin.CHILD: """son daughter child сын дочь ребёнок ребенок ұлы қызы баласы uly ūly qyzy balasy oğlu kızı çocuğu уулу
        кызы баласы ئوغلى قىزى بالىسى ۇلى قىزى بالاسى 儿子 女儿 孩子""",
    Kin.SPOUSE: """wife husband spouse жена муж супруга супруг әйелі күйеуі жұбайы зайыбы aieli äieli ayeli küieui eşi
        karısı kocası hanımı аялы күйөөсү жубайы ئايالى ئېرى خوتۇنى يولدىشى ايەلى كۇيەۋى جۇبايى 妻子 丈夫 老公 老婆""",
    Kin.SIBLING: """brother sister sibling twin брат сестра ағасы інісі сіңлісі қарындасы әпкесі бауыры егізі aghasy
        ağasy inisi siñlisi qaryndasy kardeşi abisi ağabeyi ablası агасы иниси карындашы сиңдиси эжеси ئاكىسى ئىنىسى
        سىڭلىسى ھەدىسى ئاچىسى قېرىندىشى اعاسى ٴىنىسى ىنىسى سىڭلىسى قارىنداسى اپكەسى 哥哥 弟弟 姐姐 妹妹 兄弟 姐妹""",
}


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFC", word).casefold().replace("i\u0307", "i")
    return "".join(char for char in plain if char not in "\u0674\u0621\u200c\u200d").strip(" .,")


_KIN_OF: Final = {_folded(word): kin for kin, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Tie:
    """`who` is the `kin` of `of`; `element` is the relationship that says so, on the record of `who`."""

    who: str
    of: str
    kin: Kin
    element: str = ""


def kin_of(relationship: Relationship) -> Kin | None:
    """The tie that is drawn: as it was chosen, else as its one word is understood; None for any other."""
    return relationship.kin if relationship.kin is not None else _KIN_OF.get(_folded(relationship.kind))


def ties(people: Mapping[str, Person]) -> tuple[Tie, ...]:
    """Every drawn tie between these people, in order of entry, each pair and kin once however often it was said."""
    found: dict[tuple[str, str, Kin], Tie] = {}
    for key, person in people.items():
        for relationship in person.relationships:
            kin = kin_of(relationship)
            if kin is None or relationship.to not in people or relationship.to == key:
                continue
            same = (relationship.to, key, OPPOSITE[kin])
            if same not in found:
                found.setdefault((key, relationship.to, kin), Tie(key, relationship.to, kin, relationship.id))
    return tuple(found.values())


def family_of(people: Mapping[str, Person], person: str) -> tuple[str, ...]:
    """Everybody whom ties of any kind, also those in words, join with `person`, themselves first, in order of entry."""
    joined: dict[str, set[str]] = {key: set() for key in people}
    for key, one in people.items():
        for relationship in one.relationships:
            if relationship.to in people:
                joined[key].add(relationship.to)
                joined[relationship.to].add(key)
    reached, waiting = {person}, [person]
    while waiting:
        for other in joined.get(waiting.pop(), ()):
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    return (person, *(key for key in people if key in reached and key != person))
