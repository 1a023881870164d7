"""Every file that the program opened for writing, made, moved or removed, as strace saw it, against a short list.

A write that is on no line of the list is a finding, whatever it held: tomorrow it may hold testimony.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_LINE = re.compile(r"^(\d+)\s+(.*)$")
_CALL = re.compile(r"^(\w+)\((.*)$", re.DOTALL)
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_RESULT = re.compile(r"\)\s+= (-?\d+)(?:<([^>]*)>)?")
_AT = re.compile(r"^\s*(?:AT_FDCWD|\d+)<([^>]*)>")
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND|O_TMPFILE")
_OPENING = ("open", "openat", "openat2", "creat")
_CHANGING = ("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat", "mkdir", "mkdirat", "mknod",
             "mknodat", "truncate", "unlink", "unlinkat", "rmdir", "memfd_create", "bind")  # fmt: skip


@dataclass(frozen=True, slots=True, order=True)
class Write:
    """One path and the call that would change it."""

    path: str
    call: str


@dataclass(frozen=True, slots=True)
class Allowed:
    """A line of the list: which paths, and why they may be written."""

    pattern: re.Pattern[str]
    why: str


def allowed(
    vaults: Sequence[Path], exports: Path, program: Path, gate: Sequence[Path], home: Path, runtime: Path
) -> list[Allowed]:
    """The whole list. `exports` is the stick, `gate` where the gate's own locator and printer put what they have,
    `runtime` is XDG_RUNTIME_DIR."""

    def below(folder: Path) -> str:
        return re.escape(str(folder)) + r"(/.*)?"

    above = {one for vault in vaults for one in vault.parents if one.is_relative_to(home)}
    parents = "|".join(re.escape(str(one)) for one in sorted(above))
    return [
        Allowed(re.compile("|".join(map(below, vaults))), "the vault"),
        Allowed(re.compile(parents), "folders above the vault, made when it was created"),
        Allowed(re.compile(below(exports)), "where the person chose to write"),
        Allowed(re.compile(r"/dev/(null|tty|urandom|dri/.*)"), "devices that keep nothing"),
        Allowed(re.compile(r"/proc/(self|\d+)/(task/\d+/)?(comm|oom_score_adj|coredump_filter)"), "process settings"),
        Allowed(re.compile(below(program) + r".*\.pyc(\.\d+)?|.*/__pycache__"), "compiled modules of the program"),
        Allowed(re.compile(re.escape(str(home)) + r"/\.cache/fontconfig(/.*)?|/var/cache/fontconfig(/.*)?"),
                "the system's list of fonts"),
        Allowed(re.compile(r"/memfd:.*"), "memory without a name in any folder, searched with the process"),
        Allowed(re.compile(re.escape(str(runtime)) + "/pulse"), "for the socket of a sound server; stays empty"),
        Allowed(re.compile("|".join(map(below, gate))), "the gate's own locator and printer"),
    ]  # fmt: skip


def read(trace: Iterable[str]) -> Iterator[Write]:
    """What a trace says was written, each once for each call."""
    seen: set[Write] = set()
    pending: dict[str, str] = {}
    for line in trace:
        if not (match := _LINE.match(line.rstrip("\n"))):
            continue
        process, rest = match.groups()
        if rest.endswith("<unfinished ...>"):
            pending[process] = rest.removesuffix("<unfinished ...>")
            continue
        if rest.startswith("<... "):
            rest = pending.pop(process, "") + rest.partition("resumed>")[2]
        for write in _of_call(rest):
            if write not in seen:
                seen.add(write)
                yield write


def _of_call(text: str) -> Iterator[Write]:
    if not (match := _CALL.match(text)):
        return
    call, arguments = match.groups()
    results = list(_RESULT.finditer(arguments))
    result = results[-1] if results else None
    if result is None or int(result.group(1)) < 0:
        return
    if call in _OPENING:
        if call == "creat" or _WRITING.search(arguments[: result.start()]):
            # as the kernel says what it is, not as it was named
            yield Write(_clean(result.group(2) or _first(arguments)), call)
    elif call == "memfd_create":
        yield Write(_clean(result.group(2) or "/memfd:"), call)
    elif call == "bind":
        if "sun_path=" in arguments and (path := re.search(r'sun_path=@?"([^"]*)"', arguments)):
            yield Write(path.group(1), call)
    elif call in _CHANGING:
        paths = list(_paths(arguments))
        # what a link leads to is not changed
        for path in paths[1:] if call.startswith(("link", "symlink")) else paths:
            yield Write(path, call)


def _first(arguments: str) -> str:
    return next(_paths(arguments), "?")


def _paths(arguments: str) -> Iterator[str]:
    at = 0
    for match in _PATH.finditer(arguments):
        before = arguments[at : match.start()]
        at = match.end()
        path = match.group(1)
        folder = _AT.match(before.lstrip(", "))
        yield _clean(os.path.normpath(Path(folder.group(1)) / path) if folder else path)


def _clean(path: str) -> str:
    return path.removesuffix(" (deleted)").removesuffix("(deleted)")


def outside(writes: Iterable[Write], lines: Iterable[Allowed]) -> list[Write]:
    """Writes that no line allows."""
    held = list(lines)
    return sorted(write for write in writes if not any(line.pattern.fullmatch(write.path) for line in held))
