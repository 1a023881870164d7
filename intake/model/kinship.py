"""Ties of a family as a drawing needs them: who is whose parent, child, spouse or sibling, read from person records.

What was said ("жиені", "my father's cousin") stays a word. Only words that mean exactly one drawn tie in their language
are understood, and only where nobody chose the tie.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from intake.model.person import Bond, Kin, Person, Relationship

OPPOSITE: Final[Mapping[Kin, Kin]] = {
    Kin.PARENT: Kin.CHILD,
    Kin.CHILD: Kin.PARENT,
    Kin.SPOUSE: Kin.SPOUSE,
    Kin.SIBLING: Kin.SIBLING,
}

BONDS: Final[Mapping[Kin, tuple[Bond, ...]]] = {
    Kin.PARENT: (Bond.ADOPTIVE, Bond.STEP, Bond.GUARDIAN),
    Kin.CHILD: (Bond.ADOPTIVE, Bond.STEP, Bond.GUARDIAN),
    Kin.SPOUSE: (Bond.FORMER,),
    Kin.SIBLING: (Bond.HALF, Bond.STEP, Bond.ADOPTIVE),
}
"""How a tie of each kind may have come about, where it is not by birth or a marriage that lasts."""
NOT_OF_THE_FAMILY: Final = frozenset({Bond.STEP, Bond.GUARDIAN})
"""Parents by these are none of whom a child has its brothers, sisters or names."""

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
    bond: Bond | None = None


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
                tie = Tie(key, relationship.to, kin, relationship.id, relationship.bond)
                found.setdefault((key, relationship.to, kin), tie)
    return tuple(found.values())


def parents_of(child: str, drawn: Sequence[Tie]) -> tuple[str, ...]:
    """Parents by birth or adoption, in order of entry."""
    found = [
        tie.who if tie.kin is Kin.PARENT else tie.of
        for tie in drawn
        if tie.bond not in NOT_OF_THE_FAMILY
        and ((tie.kin is Kin.PARENT and tie.of == child) or (tie.kin is Kin.CHILD and tie.who == child))
    ]
    return tuple(dict.fromkeys(found))


def related(who: str, of: str, drawn: Sequence[Tie]) -> tuple[Kin, Bond | None] | None:
    """What `who` is to `of`: as it was said, else as parents and marriages make it; None where neither says.

    Brothers and sisters of whom both parents are known and one is shared are half ones, also where they were only
    called brothers.
    """
    one, other = parents_of(who, drawn), parents_of(of, drawn)
    shared = set(one) & set(other)
    half = Bond.HALF if len(shared) == 1 and len(one) > 1 and len(other) > 1 else None
    for tie in drawn:
        if {tie.who, tie.of} == {who, of}:
            kin = tie.kin if tie.who == who else OPPOSITE[tie.kin]
            return kin, tie.bond or (half if kin is Kin.SIBLING else None)
    if shared:
        return Kin.SIBLING, half
    married = {frozenset((tie.who, tie.of)) for tie in drawn if tie.kin is Kin.SPOUSE and tie.bond is not Bond.FORMER}
    if any(frozenset((who, parent)) in married for parent in other):
        return Kin.PARENT, Bond.STEP
    if any(frozenset((of, parent)) in married for parent in one):
        return Kin.CHILD, Bond.STEP
    return None


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
