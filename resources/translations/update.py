"""Brings the .ts files up to date with the source: lupdate for the screens, and the sentences of every error.

    python resources/translations/update.py [FOLDER]

Errors live in intake, where lupdate finds nothing, so their sentences are put into the context "Errors" here, and the
words that fill their braces into "ErrorDetails"; the words for types of files into "MediaTypes".
Translations that are there are kept. Needs pyside6-lupdate; writes only the .ts files, beside it or in FOLDER.
Kazakh in the Arabic script is set from Kazakh in Cyrillic (kazakh_arabic.py) and never translated by hand.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import kazakh_arabic

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPOKEN = ("reason", "what", "part", "limit")
"""Details in words; the others are numbers, names of fields and codes."""
# The languages of the window beside English, and what lupdate calls them: that decides how many plurals there are.
TARGETS = {"ru": "ru_RU", "kk": "kk_KZ", "kk_Arab": "kk_CN", "ug": "ug_CN", "tr": "tr_TR", "zh": "zh_CN"}
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def error_classes() -> list[type]:
    """The tree of errors that the window can meet, in order of their names; not those of the command line."""
    sys.path.insert(0, str(ROOT))
    import importlib
    import pkgutil

    importlib.import_module("ui.jobs")
    for package in ("intake.services", "intake.vault"):
        for module in pkgutil.iter_modules(importlib.import_module(package).__path__, f"{package}."):
            importlib.import_module(module.name)
    waiting = [importlib.import_module("intake.errors").AmanatError]
    classes = []
    while waiting:
        one = waiting.pop()
        classes.append(one)
        waiting += one.__subclasses__()
    return sorted(classes, key=lambda kind: kind.__name__)


def error_sentences(classes: list[type]) -> list[str]:
    """Every sentence and every next step, once each."""
    texts = (getattr(one, name) for one in classes for name in ("sentence", "next_step"))
    return list(dict.fromkeys(text for text in texts if text))


def error_details(names: frozenset[str]) -> list[str]:
    """Every literal word or half sentence that fills the braces of one of these classes where it is raised, sorted.

    Those are the details given to the class, the template given to `phrase` or to a document's `fail`, the words given
    to `as_object`, what documents are called, and the types of records.
    """
    found: set[str] = set()
    for file in sorted([*(ROOT / "intake").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]):
        if {"cli", "demo"} & set(file.relative_to(ROOT).parts):
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if called in names or called == "as_object":
                found |= {text for one in node.keywords if one.arg in SPOKEN for text in _literals(one.value)}
            elif called in ("phrase", "fail"):
                found |= {text for one in node.args for text in _literals(one) if called == "phrase" or "{" in text}
    for module in sorted((ROOT / "intake" / "trust").glob("*.py")):
        for node in ast.parse(module.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and _named(node, "KIND"):
                found.add(str(node.value.value))
    from intake.model.record_types import RECORD_TYPES

    return sorted(found | set(RECORD_TYPES))


def _literals(value: ast.expr) -> set[str]:
    """The texts that an argument may be: a literal, or either side of a condition."""
    if isinstance(value, ast.IfExp):
        return _literals(value.body) | _literals(value.orelse)
    return {value.value} if isinstance(value, ast.Constant) and isinstance(value.value, str) else set()


def media_types() -> list[str]:
    """What files are called in lists, in order of the code."""
    sniff = ast.parse((ROOT / "intake" / "media" / "sniff.py").read_text(encoding="utf-8"))
    return [
        node.value.args[1].value
        for node in sniff.body
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Name)
        and node.value.func.id == "MediaType"
        and isinstance(node.value.args[1], ast.Constant)
    ]


def _named(node: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in node.targets)


def kept_translations(path: Path, name: str) -> dict[str, str]:
    if not path.exists():
        return {}
    kept = {}
    for context in ET.parse(path).getroot().iter("context"):
        if context.findtext("name") == name:
            for message in context.iter("message"):
                kept[message.findtext("source") or ""] = message.findtext("translation") or ""
    return kept


def lupdate(path: Path, *options: str) -> None:
    sources = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "ui").rglob("*.py"))]
    command = [str(LUPDATE), "-silent", "-no-obsolete", "-locations", "none", *options, *sources, "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True)


def add_context(path: Path, name: str, texts: list[str], translations: dict[str, str]) -> None:
    tree = ET.parse(path)
    root = tree.getroot()
    for context in list(root.iter("context")):
        if context.findtext("name") == name:
            root.remove(context)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = name
    for text in texts:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(text, "")
        if not translation.text:
            translation.set("type", "unfinished")
    write(path, root)


def write(path: Path, root: ET.Element) -> None:
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")


def set_in_arabic(cyrillic: Path, arabic: Path) -> None:
    """Fills every text of `arabic` from Kazakh in Cyrillic, by rule: one translation to keep, not two."""
    kept = {
        (context.findtext("name"), message.findtext("source"), message.get("numerus")): message.find("translation")
        for context in ET.parse(cyrillic).getroot().iter("context")
        for message in context.iter("message")
    }
    tree = ET.parse(arabic)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            theirs = kept[context.findtext("name"), message.findtext("source"), message.get("numerus")]
            ours = message.find("translation")
            if theirs is None or ours is None:
                continue
            ours.attrib.clear()
            ours.attrib.update(theirs.attrib)
            ours.text = kazakh_arabic.text(theirs.text or "")
            for form, given in zip(ours.iter("numerusform"), theirs.iter("numerusform"), strict=True):
                form.text = kazakh_arabic.text(given.text or "")
    write(arabic, tree.getroot())


def update(folder: Path) -> None:
    classes = error_classes()
    texts = {
        "Errors": error_sentences(classes),
        "ErrorDetails": error_details(frozenset(one.__name__ for one in classes)),
        "MediaTypes": media_types(),
    }
    for code, target in TARGETS.items():
        path = folder / f"amanat_{code}.ts"
        kept = {name: kept_translations(path, name) for name in texts}
        lupdate(path, "-target-language", target)
        for name in texts:
            add_context(path, name, texts[name], kept[name])
    set_in_arabic(folder / "amanat_kk.ts", folder / "amanat_kk_Arab.ts")
    lupdate(folder / "amanat_en.ts", "-pluralonly", "-target-language", "en_GB")


if __name__ == "__main__":
    update(Path(sys.argv[1]).resolve() if sys.argv[1:] else HERE)
