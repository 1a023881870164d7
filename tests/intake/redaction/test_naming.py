from __future__ import annotations

from intake.redaction.coverage import NotCovered, not_covered
from intake.redaction.matcher import Matcher
from intake.redaction.naming import settle_names
from intake.redaction.reasons import Why
from intake.redaction.register import Kind, Role
from tests.intake.redaction.builders import name, register, value


def test_who_shares_no_stem_is_named() -> None:
    reg = register(name("a", "Сайрагүл Ерболат"), name("b", "Нұрлан Қайратов"), value(Kind.PHONE, "7012345678", "a"))
    naming = settle_names(reg, {"a"})
    assert naming.named == {"a"} and not naming.fallen
    text = Matcher(naming.register).redact("Сайрагүл Ерболат, Нұрлан, 7012345678").text
    assert text == "Сайрагүл Ерболат, [VICTIM 1], [PHONE]"


def test_a_protected_stem_dominates() -> None:
    reg = register(name("a", "Сайрагүл Сауытбай"), name("b", "Нұрлан Сауытбаев", role=Role.RELATIVE))
    naming = settle_names(reg, {"a"})
    assert naming.named == frozenset()
    assert naming.fallen == {"a": Why.SHARED_NAME}
    assert "Сауытбай" not in Matcher(naming.register).redact("Сайрагүл Сауытбай").text


def test_it_dominates_in_another_script_too() -> None:
    reg = register(name("a", "沙依拉古丽·沙吾提拜"), name("b", "库尔曼·沙吾提拜"))
    assert settle_names(reg, {"a"}).fallen == {"a": Why.SHARED_NAME}
    reg = register(name("a", "Nurlan Sauytbay"), name("b", "Айгүл Сауытбай"))
    assert settle_names(reg, {"a"}).fallen == {"a": Why.SHARED_NAME}


def test_sisters_are_named_together_or_not_at_all() -> None:
    reg = register(name("a", "Айгүл Сауытбай"), name("b", "Сайрагүл Сауытбай"))
    assert settle_names(reg, {"a", "b"}).named == {"a", "b"}


def test_one_who_falls_brings_down_the_next() -> None:
    reg = register(
        name("a", "Айгүл Сауытбай"), name("b", "Бақыт Сауытбай"), name("b", "Бақыт Жолдас"), name("c", "Жолдас Ер")
    )
    naming = settle_names(reg, {"a", "b"})
    assert set(naming.fallen) == {"a", "b"}


def test_an_inside_source_dominates_whatever_is_allowed() -> None:
    reg = register(name("a", "Айгүл"), name("s", "Айгүл", role=Role.INSIDE_SOURCE))
    assert not settle_names(reg, {"a"}).named


def test_not_covered_always_says_the_first_things() -> None:
    always = {NotCovered.UNLISTED_PEOPLE, NotCovered.TYPING_ERRORS, NotCovered.DESCRIPTIONS, NotCovered.EARLIER_REPORTS}
    assert set(not_covered(register())) == always
    full = not_covered(
        register(
            name("a", "Али", confirmed=False),
            value(Kind.PLACE, "Қаратөбе"),
            value(Kind.DATE, "1985-06-12"),
            value(Kind.PHONE, "7012345678"),
        ),
        with_media=True,
    )
    assert set(full) == set(NotCovered)
