"""What errors say in detail: whole in the window's language, also where a number or a field is filled in."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import intake
from intake import errors
from intake.bundle.manifest import parse_manifest
from intake.errors import AmanatError, BadJson, DoesNotFit, MediaTooLarge, VaultNewer, phrase
from intake.media.decoding import _error
from intake.services.taking_in import refused
from intake.trust.fields import Fields
from ui.error_text import explain
from ui.languages import LANGUAGES, Translations
from ui.screens.inbox.told import translated

SOURCES = [path for path in sorted(Path(intake.__file__).parent.rglob("*.py")) if "errors" not in path.parts]
CLASSES = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, AmanatError)}
_IN_WORDS = ("reason", "what", "part", "limit")
_ENGLISH = re.compile(r"[a-z]{3,}")


@pytest.fixture
def russian(qapp: QApplication, compiled: Path) -> Iterator[None]:
    translations = Translations(qapp, compiled)
    translations.use(next(one for one in LANGUAGES if one.code == "ru"))
    yield
    translations.use(LANGUAGES[0])
    for translator in translations._installed:
        qapp.removeTranslator(translator)


def told(error: AmanatError) -> str:
    return " ".join(explain(error))


def test_a_detail_with_something_filled_in_is_translated(russian: None) -> None:
    for error in (
        BadJson(reason=phrase("larger than {count} bytes", count=4_000_000)),
        BadJson(reason=phrase("{what} is not an object", what="the document")),
        Fields({}, "roster", set()).fail("{field} is missing", "v"),
    ):
        assert not _ENGLISH.search(told(error).replace("JSON", "")), told(error)


def test_in_english_a_detail_reads_as_it_is_written() -> None:
    error = BadJson(reason=phrase("larger than {count} bytes", count=12))
    assert error.message == "The text is not acceptable JSON: larger than 12 bytes."
    assert told(error).startswith(error.message)


def test_large_numbers_are_grouped_and_versions_are_not(russian: None) -> None:
    assert "25\u00a0000\u00a0000" in told(DoesNotFit(limit=25_000_000)).replace("\u202f", "\u00a0")
    assert "2026" in told(VaultNewer(found=2026, known=2))


def test_a_limit_keeps_its_words_on_the_way_out_of_the_locked_in_process(russian: None) -> None:
    made = _error({"error": MediaTooLarge.code, "details": {"what": "size", "limit": "4 MiB"}})
    assert "4 МиБ" in told(made)


def test_a_refused_bundle_is_told_whole_in_the_windows_language(russian: None) -> None:
    with pytest.raises(AmanatError) as caught:
        parse_manifest(b'{"v":1,"roster":[]}')
    sentence, then = translated(refused("a.amanat", caught.value))
    assert "roster" in sentence
    assert not _ENGLISH.search((sentence + then).replace("roster", "")), sentence + then


@pytest.mark.parametrize("source", SOURCES, ids=[str(one.relative_to(SOURCES[0].parents[1])) for one in SOURCES])
def test_words_in_details_can_be_translated(source: Path) -> None:
    """A detail in words is a literal, or a `phrase` of a literal: a text put together in code has no translation."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
        if called == "phrase" and source.name != "decoding.py":
            assert isinstance(node.args[0], ast.Constant | ast.Name), f"line {node.lineno}"
        for one in node.keywords if called in CLASSES else ():
            glued = isinstance(one.value, ast.JoinedStr) and one.arg in _IN_WORDS
            copied = ast.unparse(one.value).startswith("str(error.details")
            assert not glued and not copied, f"line {node.lineno}: {ast.unparse(node)}"
