"""The headings of an XLSForm that are supported, their other spellings, and the languages in them.

Names as in the XLSForm specification (xlsform.org/en/ref-table); the other spellings are those that pyxform takes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

TRANSLATED = frozenset({"label", "hint", "guidance_hint", "constraint_message", "required_message"})
SURVEY = TRANSLATED | {
    "type", "name", "relevant", "required", "constraint", "calculation", "appearance", "choice_filter"
}  # fmt: skip
CHOICES = frozenset({"list_name", "name", "label"})
SETTINGS = frozenset({"form_title", "form_id", "default_language"})
SPELLINGS: Mapping[str, str] = {
    "command": "type",
    "tag": "name",
    "value": "name",
    "caption": "label",
    "relevance": "relevant",
    "bind::relevant": "relevant",
    "bind::required": "required",
    "bind::constraint": "constraint",
    "bind::calculate": "calculation",
    "calculate": "calculation",
    "constraining_message": "constraint_message",
    "bind::jr:constraintmsg": "constraint_message",
    "requiredmsg": "required_message",
    "bind::jr:requiredmsg": "required_message",
    "list name": "list_name",
    "set_form_title": "form_title",
    "title": "form_title",
    "set_form_id": "form_id",
    "id_string": "form_id",
}

_TAG = re.compile(r"\(([A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{2,8})*)\)\s*$")
_PLAIN_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Heading:
    """`name` as in the tables above, empty where it is not supported; `language` its tag, "" for none."""

    name: str
    language: str = ""


def heading(written: str, known: frozenset[str]) -> Heading:
    """What a column is, by its heading."""
    base, _, language = written.partition("::")
    key = written.strip().lower()
    if key in SPELLINGS or "::" not in written:
        name = SPELLINGS.get(key, key.replace(" ", "_"))
        return Heading(name if name in known else "")
    # "label:English" was an older way; today it has two colons
    name = base.strip().lower()
    name = SPELLINGS.get(name, name)
    if name not in known or name not in TRANSLATED:
        return Heading("")
    return Heading(name, language_tag(language))


def language_tag(written: str) -> str:
    """The tag of a language as a sheet names it: "Русский (ru)" is "ru"; a name without a tag stays as it is."""
    written = written.strip()
    found = _TAG.search(written)
    if found:
        return found.group(1).replace("_", "-")
    return written.replace("_", "-") if _PLAIN_TAG.fullmatch(written) else NAMES.get(written.lower(), written[:40])


NAMES: Mapping[str, str] = {
    "english": "en",
    "русский": "ru",
    "russian": "ru",
    "қазақша": "kk",
    "қазақ тілі": "kk",
    "kazakh": "kk",
    "قازاقشا": "kk-Arab",
    "ئۇيغۇرچە": "ug",
    "uyghur": "ug",
    "türkçe": "tr",
    "turkish": "tr",
    "中文": "zh",
    "chinese": "zh",
    "кыргызча": "ky",
    "kyrgyz": "ky",
    "default": "",
}
"""Names of languages that sheets give without a tag."""
