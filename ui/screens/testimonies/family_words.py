"""Ties of a family in words: mother, father or parent, as the person's sex is known. One sentence for each, whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from intake.model.kinship import OPPOSITE, Tie, kin_of, related
from intake.model.person import Bond, Kin, Person, Role, Sex, main_name
from ui.words import Words


class FamilyWords(QObject):
    """`kin(Kin.PARENT, Sex.FEMALE)`; `line` for a box of the drawing, `ties` for a screen reader; `drawn` are all
    ties between these people."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Words()

    def kin(self, kin: Kin, sex: Sex | None = None, bond: Bond | None = None) -> str:
        """ "mother", "adopted son", "half-sister", "former husband"."""
        plain = self._plain(kin, sex)
        if bond is Bond.GUARDIAN:
            return self.tr("guardian") if kin is Kin.PARENT else self.tr("{kin} in their care").format(kin=plain)
        words = {
            Bond.ADOPTIVE: self.tr("adopted {kin}") if kin is Kin.CHILD else self.tr("adoptive {kin}"),
            Bond.STEP: self.tr("step-{kin}"),
            Bond.HALF: self.tr("half-{kin}"),
            Bond.FORMER: self.tr("former {kin}"),
        }
        return words[bond].format(kin=plain) if bond is not None else plain

    def bond(self, bond: Bond | None, kin: Kin | None) -> str:
        """What is chosen beside a tie."""
        if bond is None:
            return self.tr("marriage") if kin is Kin.SPOUSE else self.tr("by birth")
        words = {
            Bond.ADOPTIVE: self.tr("by adoption"),
            Bond.STEP: self.tr("by a parent's marriage"),
            Bond.GUARDIAN: self.tr("in care, guardian"),
            Bond.HALF: self.tr("by one parent"),
            Bond.FORMER: self.tr("divorced or separated"),
        }
        return words[bond]

    def _plain(self, kin: Kin, sex: Sex | None) -> str:
        female = {
            Kin.PARENT: self.tr("mother"),
            Kin.CHILD: self.tr("daughter"),
            Kin.SPOUSE: self.tr("wife"),
            Kin.SIBLING: self.tr("sister"),
        }
        male = {
            Kin.PARENT: self.tr("father"),
            Kin.CHILD: self.tr("son"),
            Kin.SPOUSE: self.tr("husband"),
            Kin.SIBLING: self.tr("brother"),
        }
        either = {
            Kin.PARENT: self.tr("parent"),
            Kin.CHILD: self.tr("child"),
            Kin.SPOUSE: self.tr("husband or wife"),
            Kin.SIBLING: self.tr("brother or sister"),
        }
        return {Sex.FEMALE: female, Sex.MALE: male}.get(sex, either)[kin] if sex else either[kin]

    def name(self, person: Person) -> str:
        return main_name(person) or self.tr("Name not known")

    def line(self, key: str, people: Mapping[str, Person], drawn: Sequence[Tie]) -> str:
        """Who somebody is in the story; for relatives, what they are to whom the witness speaks about."""
        person = people[key]
        telling = [role for role in person.roles if role not in (Role.RELATIVE, Role.OTHER)]
        if telling:
            return self._words.role(telling[0])
        victims = [other for other, one in people.items() if Role.VICTIM in one.roles]
        for victim in victims:
            tied = related(key, victim, drawn)
            if tied is not None:
                return self.kin(tied[0], person.sex, tied[1])
        said = next((r.kind for r in person.relationships if r.kind and kin_of(r) is None), "")
        if said:
            return said
        # of whoever is further off: what they are to somebody else of the family
        near = next((tie for tie in drawn if key in (tie.who, tie.of)), None)
        if near is not None:
            return self.one(near if near.who == key else _turned(near), people)
        return self._words.role(person.roles[0]) if person.roles else ""

    def ties(self, key: str, people: Mapping[str, Person], drawn: Sequence[Tie]) -> str:
        """Everybody somebody is tied to: "mother of Мұратхан; wife of Дәулетбек"."""
        found = []
        for tie in drawn:
            if tie.who == key:
                found.append(self.one(tie, people))
            elif tie.of == key:
                found.append(self.one(_turned(tie), people))
        return "; ".join(found)

    def one(self, tie: Tie, people: Mapping[str, Person]) -> str:
        """ "mother of Мұратхан"."""
        kin = self.kin(tie.kin, people[tie.who].sex, tie.bond)
        return self.tr("{kin} of {name}").format(kin=kin, name=self.name(people[tie.of]))


def _turned(tie: Tie) -> Tie:
    return Tie(tie.of, tie.who, OPPOSITE[tie.kin], tie.element, tie.bond)
