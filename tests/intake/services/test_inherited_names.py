"""What follows from a father's name, in the way of the people whose name it is; and never what was said already."""

from __future__ import annotations

import pytest

from intake.model.names import Name, NameKind, NameScript
from intake.model.person import Bond, Kin, Person, Relationship, Sex
from intake.services.inherited_names import inherited


def one(name: str, sex: Sex | None, *ties: tuple[str, Kin, Bond | None]) -> Person:
    told = tuple(Relationship(id=str(n), to=to, kin=kin, bond=bond) for n, (to, kin, bond) in enumerate(ties))
    return Person(names=(Name(id="n", text=name),) if name else (), sex=sex, relationships=told)


def of_father(father: str, sex: Sex | None, arabic: NameScript | None = None) -> list[tuple[NameKind, str]]:
    people = {"father": one(father, Sex.MALE), "child": one("", sex, ("father", Kin.CHILD, None))}
    return [(found.kind, found.text) for found in inherited(people, "child", arabic)]


@pytest.mark.parametrize(
    ("father", "daughter", "son"),
    [
        ("Дәулетбек Сейітұлы", "Дәулетбекқызы", "Дәулетбекұлы"),
        ("داۋلەتبەك سەيىت ۇلى", "داۋلەتبەك قىزى", "داۋلەتبەك ۇلى"),
        ("Dauletbek Seituly", "Dauletbekqyzy", "Dauletbekuly"),
    ],
)
def test_a_kazakh_is_called_after_the_father_by_sex(father: str, daughter: str, son: str) -> None:
    assert of_father(father, Sex.FEMALE) == [(NameKind.FATHERS, daughter)]
    assert of_father(father, Sex.MALE) == [(NameKind.FATHERS, son)]


def test_while_the_sex_is_not_known_it_is_the_bare_name() -> None:
    assert of_father("Дәулетбек Сейітұлы", None) == [(NameKind.FATHERS, "Дәулетбек")]


def test_a_uyghur_has_the_fathers_name_as_surname() -> None:
    assert of_father("ئابلىكىم مۇختەر", Sex.FEMALE) == [(NameKind.FAMILY, "ئابلىكىم")]
    assert of_father("Ablikim Muxter", Sex.MALE, NameScript.UYGHUR) == [(NameKind.FAMILY, "Ablikim")]


def test_surnames_that_pass_on() -> None:
    assert of_father("Сейітов Дәулетбек", Sex.FEMALE) == [(NameKind.FAMILY, "Сейітова")]
    assert of_father("王建国", Sex.FEMALE) == [(NameKind.FAMILY, "王")]
    assert of_father("欧阳修", Sex.FEMALE) == [(NameKind.FAMILY, "欧阳")]
    assert of_father("木拉提汗·达吾列提别克", Sex.FEMALE) == [(NameKind.FATHERS, "木拉提汗")]


def test_a_brothers_and_a_childs_patronymic_tell_it_too() -> None:
    brother = one("Мұратхан Дәулетбекұлы", Sex.MALE)
    people = {"brother": brother, "she": one("Әсел", Sex.FEMALE, ("brother", Kin.SIBLING, None))}
    assert [found.text for found in inherited(people, "she")] == ["Дәулетбекқызы"]
    people = {"brother": brother, "father": one("", Sex.MALE, ("brother", Kin.PARENT, None))}
    assert [(found.kind, found.text) for found in inherited(people, "father")] == [(NameKind.GIVEN, "Дәулетбек")]


@pytest.mark.parametrize("bond", [Bond.STEP, Bond.GUARDIAN])
def test_no_name_comes_from_a_stepfather_or_a_guardian(bond: Bond) -> None:
    people = {"he": one("Дәулетбек", Sex.MALE), "child": one("Әсел", Sex.FEMALE, ("he", Kin.CHILD, bond))}
    assert inherited(people, "child") == ()


def test_a_half_sister_has_another_father_perhaps() -> None:
    people = {
        "he": one("Мұратхан Дәулетбекұлы", Sex.MALE),
        "she": one("Әсел", Sex.FEMALE, ("he", Kin.SIBLING, Bond.HALF)),
    }
    assert inherited(people, "she") == ()


def test_what_was_said_is_not_offered_again() -> None:
    people = {
        "he": one("Дәулетбек", Sex.MALE),
        "child": one("Мұратхан Дәулетбекұлы", Sex.MALE, ("he", Kin.CHILD, None)),
        "mother": one("Зейнеп", Sex.FEMALE, ("child", Kin.PARENT, None)),
    }
    assert inherited(people, "child") == ()
    assert inherited(people, "mother") == ()
