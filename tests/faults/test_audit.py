"""docs/bad-input.md names a test for every answer: each of them exists, and every long operation has its two faults."""

from __future__ import annotations

import ast
import re

import pytest

from intake import errors
from tests.conftest import ROOT
from tests.faults.works import WORKS

PAGE = (ROOT / "docs" / "bad-input.md").read_text("utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", PAGE)))
CODES = {
    item.code for item in vars(errors).values() if isinstance(item, type) and issubclass(item, errors.AmanatError)
} | {"already-in"}


@pytest.mark.parametrize(("path", "name"), NAMED, ids=[name for _, name in NAMED])
def test_every_test_that_is_named_exists(path: str, name: str) -> None:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_every_line_names_a_test_and_only_codes_that_there_are() -> None:
    lines = [line for line in PAGE.splitlines() if line.startswith("| ") and not line.startswith(("| ---", "| what |"))]
    assert len(lines) > 50
    for line in lines:
        _, _, answer, held, _ = re.split(r"(?<!\\)\|", line)
        assert re.search(r"`tests/[\w/]+\.py::\w+`", held), line
        assert set(re.findall(r"`([\w-]+)`", answer)) <= CODES, line


def test_every_long_operation_of_the_issue_is_there() -> None:
    asked = {"take-in", "save", "export", "import", "admit", "rebuild", "passphrase", "release"}
    asked |= {"record", "back-up", "purge"}
    assert asked <= WORKS.keys()
