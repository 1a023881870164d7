"""The parser and evaluator of a form's expressions: against a plain reading of XPath, and refusing the rest by name."""

from __future__ import annotations

import math
from datetime import date, timedelta

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.forms.answers import Filled
from intake.forms.definition import Definition, Item, Kind
from intake.forms.evaluate import Scope, evaluate, to_number, to_text, to_truth
from intake.forms.expressions import (
    FUNCTIONS,
    BadExpression,
    Binary,
    Call,
    Literal,
    Negative,
    Reference,
    parse,
    references,
    unparse,
)
from intake.forms.patterns import matches, pattern_fault

TODAY = "2026-11-23"


def value(text: str, here: str = "", **answers: str):
    answers[""] = here
    return evaluate(parse(text), Scope(lambda name: answers.get(name, ""), TODAY))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 div 2", 3.5),
        ("-7 mod 2", -1.0),
        ("7 - -2", 9.0),
        ("1 < 2 and 2 < 3", True),
        ("1 = 2 or 'a' = 'a'", True),
        ("not(1 = 1)", False),
        ("'a' != \"b\"", True),
        ("selected('red blue', 'blue')", True),
        ("selected('red blue', 'lue')", False),
        ("count-selected('red  blue')", 2.0),
        ("string-length('қазақ')", 5.0),
        ("regex('AB12', '[A-Z]{2}[0-9]+')", True),
        ("regex('AB12x', '[A-Z]{2}[0-9]+')", False),
        ("today()", TODAY),
        ("if('' = '', 'x', 'y')", "x"),
        ("coalesce('', 'second')", "second"),
        ("number('12.5')", 12.5),
        ("int(-2.7)", -2.0),
        ("round(2.5)", 3.0),
        ("round(-2.5)", -2.0),
        ("round(2.345, 2)", 2.35),
        ("date('2017-03-01') < today()", True),
        ("today() - date('2026-11-20')", 3.0),
        ("true() = false()", False),
        ("1 <= 1 and 2 >= 3", False),
        ("“a” = ‘a’", True),
        ("int (3.2) + 1", 4.0),
        ("1 or(0)", True),
    ],
)
def test_what_it_comes_to(text, wanted):
    assert value(text) == wanted


def test_answers_are_seen_and_an_empty_one_compares_with_nothing():
    assert value("${age} >= 18", age="20") is True
    assert value("${age} >= 18") is False
    assert value("${age} < 18") is False
    assert value(". > 0 and . < 100", here="5") is True
    assert value(". <= today()", here="2026-11-23") is True
    assert value(". <= today()", here="2026-11-24") is False
    assert value("${name} != ''") is False


@pytest.mark.parametrize(
    ("text", "code", "what"),
    [
        ("pulldata('a', 'b')", "function", "pulldata"),
        ("jr:choice-name(${a}, 'b')", "function", "jr:choice-name"),
        ("position(..)", "function", "position"),
        ("../age > 3", "path", "../age"),
        ("/data/age > 3", "path", "/data/age"),
        ("a[1] = 2", "path", "a[1]"),
        ("age > 3", "path", "age"),
        ("not()", "arguments", "not"),
        ("today(1)", "arguments", "today"),
        ("regex(., ${pattern})", "pattern", "regex"),
        ("regex(., '(a+)+$')", "pattern", "(a+)+$"),
        ("1 +", "syntax", ""),
        ("(1", "syntax", ")"),
        ("1 2", "syntax", "2"),
        ("${} = 1", "syntax", "$"),
        ("'open", "syntax", "'"),
        ("", "syntax", ""),
        ("(" * 30 + "1" + ")" * 30, "too-long", ""),
        ("1" * 1001, "too-long", ""),
    ],
)
def test_what_is_not_supported_is_named(text, code, what):
    with pytest.raises(BadExpression) as caught:
        parse(text)
    assert (caught.value.code, caught.value.what) == (code, what)


names = st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True)
numbers = st.integers(0, 9999).map(float) | st.integers(0, 9999).map(lambda n: n / 4)
words = st.text(st.characters(exclude_characters="'\"“”‘’\xa0", exclude_categories=("Cs",)), max_size=8)
leaves = numbers.map(Literal) | words.map(Literal) | names.map(Reference) | st.just(Reference(""))
SAFE = sorted(set(FUNCTIONS) - {"regex"})


def _calls(children):
    return st.sampled_from(SAFE).flatmap(
        lambda name: st.tuples(*[children] * FUNCTIONS[name][0]).map(lambda arguments: Call(name, arguments))
    )


operators = st.sampled_from(["or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod"])
nodes = st.recursive(
    leaves,
    lambda children: (
        st.builds(Binary, operators, children, children) | st.builds(Negative, children) | _calls(children)
    ),
    max_leaves=8,
)


@given(nodes, st.dictionaries(names, st.text(max_size=6), max_size=4), st.text(max_size=6))
def test_what_is_written_out_is_read_as_the_same_and_always_has_a_value(node, answers, here):
    text = unparse(node)
    try:
        again = parse(text)
    except BadExpression as error:
        assert error.code == "too-long"
        return
    assert again == node
    assert references(again) == references(node)
    scope = Scope(lambda name: answers.get(name, "") if name else here, TODAY)
    found = evaluate(node, scope)
    assert isinstance(found, str | float | bool)
    assert isinstance(to_text(found), str)
    assert isinstance(to_number(found), float)
    assert isinstance(to_truth(found), bool)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text):
    try:
        parse(text)
    except BadExpression as error:
        assert error.code


@given(st.integers(-999, 999), st.integers(-999, 999), st.sampled_from("+-*"))
def test_arithmetic_is_arithmetic(a, b, sign):
    assert value(f"(0 + {a}) {sign} ({b})") == {"+": a + b, "-": a - b, "*": a * b}[sign]


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(-400, 400))
def test_dates_are_days(day, more):
    other = day + timedelta(days=more)
    assert value("${a} < ${b}", a=day.isoformat(), b=other.isoformat()) is (more > 0)
    assert value("${b} - ${a}", a=day.isoformat(), b=other.isoformat()) == more


def test_numbers_that_are_none():
    assert math.isnan(value("1 div 0"))
    assert math.isnan(value("'' + 1"))
    assert to_text(value("1 div 0")) == ""
    assert math.isnan(to_number("1e5"))
    assert math.isnan(to_number("9" * 41))


@pytest.mark.parametrize(
    "pattern",
    ["[0-9]{18}", r"\d{4}-\d{2}-\d{2}", "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,4}", "(male|female)", "[^ ]+"],
)
def test_usual_patterns_may_be_used(pattern):
    assert pattern_fault(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("(a+)+", "too-complex"),
        ("(a|ab)*", "too-complex"),
        ("(.)\\1", "too-complex"),
        ("(?=a)b", "too-complex"),
        ("a?" * 30 + "a" * 30, "too-complex"),
        (".*" * 5, "too-complex"),
        ("x" * 301, "too-complex"),
        ("(((){60000}){60000}){60000}", "too-complex"),
        ("(?:(?:$){60000}){60000}", "too-complex"),
        ("[a", "syntax"),
        ("\\p{L}", "syntax"),
    ],
)
def test_patterns_that_could_take_for_ever_are_refused(pattern, fault):
    assert pattern_fault(pattern) == fault


def test_a_pattern_meets_the_whole_answer_and_no_endless_one():
    assert matches("[a-z]+", "abc")
    assert not matches("[a-z]+", "abc1")
    assert not matches("[a-z]+", "a" * 257)


def test_an_expression_deeper_than_the_program_can_go_is_refused() -> None:
    assert value("+".join(["1"] * 100)) == 100.0
    with pytest.raises(BadExpression, match="too-long"):
        parse("+".join(["1"] * 400))


@pytest.mark.parametrize("column", ["calculation", "relevant"])
def test_a_long_way_from_question_to_question_keeps_nobody_from_answering(column: str) -> None:
    kind = Kind.CALCULATE if column == "calculation" else Kind.TEXT
    items = [
        msgspec.structs.replace(Item(kind=kind, name=f"q{n}"), **{column: f"${{q{n - 1}}} = ''"}) for n in range(400)
    ]
    filled = Filled(
        Definition(name="f", title="f", items=(*items[::-1], Item(kind=Kind.TEXT, name="last"))), (), today=TODAY
    )
    assert "last" in [line.item.name for line in filled.shown()]
    assert len(filled.calculated()) == (400 if kind is Kind.CALCULATE else 0)
