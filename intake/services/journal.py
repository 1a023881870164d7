"""Unexpected errors, kept where nothing else can read them: scrubbed, inside the vault, and told by a short code.

Kept are the kinds of the exceptions and where in the code they passed. Never a message, a value, a local variable or a
path of this computer: any of them may hold testimony. The same mistake at the same place has the same code.
"""

from __future__ import annotations

import hashlib
import os
import traceback
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from intake.vault.vault import Reader, Vault, Writer

MOST_KEPT = 40
"""Different codes; beyond that the oldest gives way."""
_MOST_FRAMES, _MOST_KINDS, _MOST_LETTERS = 24, 6, 120
_CODE_FRAMES = 2
_NAME = "error-journal/"
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MAX_STORED = 1 << 16


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """What may be known of an error outside the vault too: `kinds` of exceptions, the last one raised first; `where`
    are lines "intake/vault/log.py:120 append", outermost first."""

    code: str
    kinds: tuple[str, ...]
    where: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """`first` and `last` are days (YYYY-MM-DD); on how many days between it happened is not kept."""

    error: Scrubbed
    first: str
    last: str

    @property
    def code(self) -> str:
        return self.error.code

    @property
    def text(self) -> str:
        """What a person may send to whoever repairs the program."""
        days = self.first if self.first == self.last else f"{self.first}, {self.last}"
        return "\n".join([f"{self.code} ({days})", *self.error.kinds, *(f"  {line}" for line in self.error.where)])


def scrub(error: BaseException) -> Scrubbed:
    """What is left of an exception, those that caused it included. Never raises."""
    kinds: list[str] = []
    where: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen and len(kinds) < _MOST_KINDS:
        seen.add(id(one))
        kinds.append(_kind(one))
        if not where:
            frames = list(traceback.walk_tb(one.__traceback__))[-_MOST_FRAMES:]
            where = [f"{_place(f.f_code.co_filename)}:{line} {_plain(f.f_code.co_name)}" for f, line in frames]
        one = one.__cause__ or one.__context__
    return of_places(kinds, where)


def of_places(kinds: list[str], where: list[str]) -> Scrubbed:
    """The same for what is no exception of Python's; the caller answers for what stands in the lines."""
    # by the innermost places: whoever catches it, and wherever, tells the same code
    digest = hashlib.sha256("\n".join([*kinds, "", *where[-_CODE_FRAMES:]]).encode()).digest()
    code = "E-" + "".join(_ALPHABET[byte & 31] for byte in digest[:6])
    return Scrubbed(code, tuple(kinds), tuple(where))


def note(vault: Vault, error: BaseException) -> str:
    """Keeps an unexpected error and returns its code. Never raises: where it cannot be kept, the code is still told.

    Must not be called from inside `Vault.write`.
    """
    scrubbed = scrub(error)
    keep(vault, scrubbed)
    return scrubbed.code


def keep(vault: Vault, error: Scrubbed) -> bool:
    """Writes it down unless that happened today already; False where the vault would not take it."""
    try:
        vault.write(lambda writer: _write(writer, error))
    except Exception:
        # an error about an error helps nobody; the code has been told
        return False
    return True


def entries(reader: Reader) -> list[JournalEntry]:
    """Everything kept, the newest day first."""
    found = [entry for _record, entry in _held(reader).values() if entry is not None]
    return sorted(found, key=lambda entry: (entry.last, entry.code), reverse=True)


def _write(writer: Writer, error: Scrubbed) -> None:
    from intake.model.dossier import Setting
    from intake.model.ids import new_id
    from intake.model.strict_json import dumps

    today, held = writer.today(), _held(writer)
    record, before = held.get(error.code, ("", None))
    if before is not None and before.last == today:
        return
    if not record and len(held) >= MOST_KEPT:
        record = min(held.values(), key=lambda pair: pair[1].last if pair[1] is not None else "")[0]
    value: dict[str, Any] = {
        "kinds": list(error.kinds),
        "where": list(error.where),
        "first": before.first if before is not None else today,
        "last": today,
    }
    writer.save(record or new_id(), "setting", Setting(name=_NAME + error.code, value=dumps(value).decode()))


def _held(reader: Reader) -> dict[str, tuple[str, JournalEntry | None]]:
    """Code -> (record, entry); None for one that does not read."""
    from intake.model.dossier import Setting

    return {
        setting.name[len(_NAME) :]: (record, _entry(setting.name[len(_NAME) :], setting.value))
        for record, setting in reader.records_of_type(Setting)
        if setting.name.startswith(_NAME)
    }


def _entry(code: str, value: str) -> JournalEntry | None:
    from intake.errors import AmanatError
    from intake.model.strict_json import loads

    try:
        tree = loads(value.encode(), max_bytes=_MAX_STORED)
    except AmanatError:
        return None
    if not isinstance(tree, dict):
        return None
    kinds, where = tree.get("kinds"), tree.get("where")
    if not isinstance(kinds, list) or not isinstance(where, list):
        return None
    error = Scrubbed(code, tuple(map(str, kinds)), tuple(map(str, where)))
    return JournalEntry(error, str(tree.get("first", "")), str(tree.get("last", "")))


def _kind(error: BaseException) -> str:
    code = getattr(type(error), "code", "")
    name = _plain(f"{type(error).__module__}.{type(error).__qualname__}").removeprefix("builtins.")
    return f"{name} [{_plain(code)}]" if isinstance(code, str) and code else name


def _place(filename: str) -> str:
    """The file inside our packages, the libraries or the interpreter; never the folders above, nor any other file."""
    path = filename.replace("\\", "/")
    for marker in ("/site-packages/", "/dist-packages/"):
        if marker in path:
            return _plain(path.rpartition(marker)[2])
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))).replace("\\", "/")  # noqa: PTH100, PTH120
    inside = path.removeprefix(root + "/")
    if inside.startswith(("intake/", "ui/")):
        return _plain(inside)
    base = os.path.dirname(os.__file__).replace("\\", "/")  # noqa: PTH120
    if path.startswith(base + "/"):
        return _plain("python/" + path[len(base) + 1 :])
    return "<frozen>" if path.startswith("<frozen") else "<elsewhere>"


def _plain(text: str) -> str:
    """Names of code: letters, digits and a few signs. Anything else could only come from somewhere else."""
    return "".join(c if c.isascii() and (c.isalnum() or c in "_./-<>") else "?" for c in text[:_MOST_LETTERS])
