"""Brings the .ts files up to date with the source: lupdate for the screens, and the sentences of every error.

    python resources/translations/update.py

Errors live in intake.errors, where lupdate finds nothing, so their sentences are put into the context "Errors" here.
Translations that are there are kept. Needs pyside6-lupdate; writes only the two .ts files beside it.
"""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")


def error_sentences() -> list[str]:
    """Every sentence and every next step of the tree of errors, once each, in order of their classes' names."""
    sys.path.insert(0, str(ROOT))
    import importlib

    errors = importlib.import_module("intake.errors")
    importlib.import_module("ui.jobs")
    found: dict[str, None] = {}
    waiting = [errors.AmanatError]
    classes = []
    while waiting:
        one = waiting.pop()
        classes.append(one)
        waiting += one.__subclasses__()
    for one in sorted(classes, key=lambda kind: kind.__name__):
        for text in (one.sentence, one.next_step):
            if text:
                found[text] = None
    return list(found)


def kept_errors(path: Path) -> dict[str, str]:
    if not path.exists():
        return {}
    kept = {}
    for context in ET.parse(path).getroot().iter("context"):
        if context.findtext("name") == "Errors":
            for message in context.iter("message"):
                kept[message.findtext("source") or ""] = message.findtext("translation") or ""
    return kept


def lupdate(path: Path, *options: str) -> None:
    sources = [str(file.relative_to(ROOT)) for file in sorted((ROOT / "ui").rglob("*.py"))]
    command = [str(LUPDATE), "-silent", "-no-obsolete", "-locations", "none", *options, *sources, "-ts", str(path)]
    subprocess.run(command, cwd=ROOT, check=True)


def add_errors(path: Path, translations: dict[str, str]) -> None:
    tree = ET.parse(path)
    root = tree.getroot()
    for context in list(root.iter("context")):
        if context.findtext("name") == "Errors":
            root.remove(context)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Errors"
    for sentence in error_sentences():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = sentence
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get(sentence, "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")


def main() -> None:
    russian, english = HERE / "amanat_ru.ts", HERE / "amanat_en.ts"
    errors = kept_errors(russian)
    lupdate(russian, "-target-language", "ru_RU")
    add_errors(russian, errors)
    lupdate(english, "-pluralonly", "-target-language", "en_GB")


if __name__ == "__main__":
    main()
