"""The command line's side of talking to a person: passphrases in, results and progress out.

Passphrases come from a prompt or an open file descriptor, never from arguments or the environment.
"""

from __future__ import annotations

import getpass
import json
import os
import re
import sys
import time
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path
from typing import Any

import msgspec

from intake.crypto.secret import Secret
from intake.errors import CannotRead, WrongUse

MAX_PASSPHRASE = 4096


class NoPassphrase(WrongUse):
    code = "no-passphrase"
    sentence = "A passphrase is needed and none was given."
    next_step = "Type it at the prompt, or give an open file descriptor with --passphrase-fd N."


class PassphrasesDiffer(WrongUse):
    code = "passphrases-differ"
    sentence = "The two passphrases are not the same."
    next_step = "Try again; nothing was changed."


class Passphrases:
    """Hands out passphrases in the order a command asks: lines of a descriptor, or prompts on the terminal."""

    def __init__(self, descriptor: int | None) -> None:
        self._descriptor = descriptor
        self._lines: list[bytearray] | None = None

    def ask(self, prompt: str) -> Secret:
        """The next passphrase, one line without its end. Raises NoPassphrase, CannotRead."""
        if self._descriptor is not None:
            return self._next_line()
        if not sys.stdin.isatty():
            raise NoPassphrase
        return _secret(getpass.getpass(f"{prompt}: ").encode())

    def ask_new(self, prompt: str) -> Secret:
        """A new passphrase: typed twice at a prompt, once on a descriptor. Raises PassphrasesDiffer."""
        first = self.ask(prompt)
        if self._descriptor is None:
            with self.ask(f"{prompt}, again") as again:
                if again != first:
                    first.close()
                    raise PassphrasesDiffer
        return first

    def _next_line(self) -> Secret:
        if self._lines is None:
            self._lines = _read_lines(self._descriptor or 0)
        if not self._lines:
            raise NoPassphrase
        return _secret(self._lines.pop(0))


def _secret(text: bytes | bytearray) -> Secret:
    if not text:
        raise NoPassphrase
    return Secret(text)


def _read_lines(descriptor: int) -> list[bytearray]:
    data = bytearray()
    try:
        while len(data) <= MAX_PASSPHRASE and (piece := os.read(descriptor, MAX_PASSPHRASE)):
            data += piece
    except OSError:
        raise CannotRead from None
    lines = data.replace(b"\r\n", b"\n").split(b"\n")
    data[:] = bytes(len(data))
    return [line for line in lines if line]


class ProgressBar:
    """A bar on a terminal; elsewhere one line per step and tenth. Writes to standard error, so JSON stays clean."""

    WIDTH = 32

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._last: tuple[str, int] | None = None
        self._drawn = 0.0

    def __call__(self, step: str, done: int, total: int) -> None:
        share = min(1.0, done / total) if total > 0 else 0.0
        tick = int(share * (100 if self._live else 10))
        now = time.monotonic()
        if (step, tick) == self._last or (self._live and share < 1 and now - self._drawn < 0.1):
            return
        if self._live and self._last is not None and self._last[0] != step:
            sys.stderr.write("\n")
        self._last, self._drawn = (step, tick), now
        bar = "█" * int(share * self.WIDTH)
        line = f"{step.replace('-', ' '):<24} {bar:<{self.WIDTH}} {share:4.0%}"
        sys.stderr.write(f"\r{line}" if self._live else f"{line}\n")
        sys.stderr.flush()

    def end(self) -> None:
        if self._live and self._last is not None:
            sys.stderr.write("\n")


def plain(value: Any) -> Any:
    """A service's result as JSON values."""
    if isinstance(value, msgspec.Struct):
        return msgspec.to_builtins(value)
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def tell(result: Any, *, as_json: bool, lines: list[str]) -> None:
    """Prints a result: as one JSON document, or as the sentences made for a person."""
    if as_json:
        text = json.dumps(plain(result), ensure_ascii=False, indent=2, default=str)
        print(_CONTROL.sub(lambda found: f"\\u{ord(found.group()):04x}", text))
    else:
        for line in lines:
            say(line)


_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""What moves the cursor, paints, retitles or turns a terminal's text: names and texts come from others."""


def say(text: str) -> None:
    """Prints words that may be somebody else's: nothing in them commands the terminal."""
    print(_CONTROL.sub("\ufffd", text))


def one_line(text: str) -> str:
    """Somebody else's words within a line of ours: they begin no other line, and are cut at 200 letters."""
    return " ".join(text.split())[:200]


def confirm(question: str) -> bool:
    """Asks on the terminal; anything but yes is no."""
    if not sys.stdin.isatty():
        return False
    return input(f"{question} [yes/no] ").strip().lower() in {"yes", "y"}
