"""amanat vault slots|passphrase|recover|keyfile|shares|rekey|rehearse: the ways into a vault.

Secrets come from prompts or open descriptors. Shares go to the screen alone, one at a time on a terminal, or into a
file only where one is named.
"""

from __future__ import annotations

import contextlib
import secrets
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from intake.cli.context import Command, Context
from intake.cli.terminal import Passphrases, say, tell
from intake.crypto.secret import Secret
from intake.errors import WrongUse
from intake.services import keyfiles, keys, passphrases, recovery, session, share_sheets
from intake.services.keys import ByPassphrase, SlotKind, WayIn

if TYPE_CHECKING:
    from intake.services.recovery import NewShares

KINDS = {
    SlotKind.PASSPHRASE: "passphrase",
    SlotKind.PASSPHRASE_AND_KEYFILE: "passphrase and keyfile",
    SlotKind.RECOVERY_SHARES: "recovery shares",
}


class ShareNotCopied(WrongUse):
    code = "share-not-copied"
    sentence = "That is not the word. Nothing was changed: these shares open nothing."
    next_step = "Start again, and copy each share before you go on."


class NoSuchSlot(WrongUse):
    code = "no-such-slot"
    sentence = "There is no way in with this number. Nothing was changed."
    next_step = "See the numbers with: vault slots PATH."


class NotATerminal(WrongUse):
    code = "no-terminal"
    sentence = "Shares are shown one at a time on a terminal, and this is none."
    next_step = "Use a terminal, or --json to get all five at once."


def slots(context: Context) -> int:
    number = context.options.remove
    with _present(context) as present, keys.closed(context.options.path) as ways:
        if number is not None and not ways.remove(present, number):
            raise NoSuchSlot
        found = ways.listed(present)
    told = [{"number": slot.number, "kind": _kind(slot.kind), "opened_now": slot.opened_now} for slot in found.slots]
    lines = [f"Generation {found.generation}. Ways into this vault: {len(told)}."]
    lines += [f"{slot['number']}  {slot['kind']}{'  (used just now)' if slot['opened_now'] else ''}" for slot in told]
    if not found.certain:
        lines.append("The files are of an earlier version, which did not list its ways in; it had one.")
    result = {"generation": found.generation, "slots": told, "certain": found.certain}
    tell(result, as_json=context.as_json, lines=lines)
    return 0


def change_passphrase(context: Context) -> int:
    with _present(context) as present, _new_passphrase(context) as new, keys.closed(context.options.path) as ways:
        if context.options.add:
            ways.add(present, ByPassphrase(new))
            return _changed(context, "Both passphrases open the vault now.")
        if isinstance(present, ByPassphrase):
            ways.change(present, ByPassphrase(new, present.keyfile))
        else:
            # shares open in a slot of their own, which a passphrase must not take
            ways.recover(present, ByPassphrase(new))
    return _changed(context, "The passphrase is changed.", _OLD_COPIES)


def recover(context: Context) -> int:
    shares = ask_shares(context)
    recovery.share_opens(context.options.path, shares)
    with _new_passphrase(context) as new:
        recovery.recover(context.options.path, shares, new)
    return _changed(
        context,
        "The vault has a new passphrase; no earlier one opens it.",
        "Three shares have been in one place now: make new ones (vault shares make).",
    )


def keyfile_add(context: Context) -> int:
    options = context.options
    with _present(context) as present, keys.closed(options.path) as ways:
        if not isinstance(present, ByPassphrase):
            raise WrongUse
        ways.listed(present)
        with keyfiles.make(options.out) as secret:
            try:
                ways.change(present, ByPassphrase(present.passphrase, secret))
            except BaseException:
                # a keyfile that opens nothing must not be taken for one that does
                with contextlib.suppress(OSError):
                    options.out.unlink()
                raise
    return _changed(
        context,
        "From now on the vault opens with the passphrase and this keyfile only.",
        "Keep a second copy of the file elsewhere: without it the passphrase opens nothing.",
        _OLD_COPIES,
    )


def keyfile_remove(context: Context) -> int:
    if context.options.keyfile is None:
        raise WrongUse
    with _present(context) as present, keys.closed(context.options.path) as ways:
        assert isinstance(present, ByPassphrase)
        ways.change(present, ByPassphrase(present.passphrase))
    return _changed(context, "The passphrase alone opens the vault again.")


def shares_make(context: Context) -> int:
    if not context.as_json and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise NotATerminal
    with (
        _present(context) as present,
        keys.closed(context.options.path) as ways,
        recovery.new_shares(ways, present) as new,
    ):
        if context.options.sheet is not None:
            share_sheets.to_file(new.shares, context.options.sheet)
        shares = list(new.shares)
        if not context.as_json:
            _show_one_by_one(new)
        new.keep(ways, present)
    lines = [
        "Any three of these five shares open this vault from now on. Shares made before do not.",
        "Give each to another person, in another place. Rehearse once: vault rehearse PATH --shares.",
    ]
    tell({"shares": shares, "needed": recovery.THRESHOLD}, as_json=context.as_json, lines=lines)
    return 0


def shares_remove(context: Context) -> int:
    with _present(context) as present, keys.closed(context.options.path) as ways:
        there = ways.remove_shares(present)
    tell(
        {"removed": there},
        as_json=context.as_json,
        lines=["Recovery shares open this vault no more." if there else "There were no recovery shares.", _OLD_COPIES],
    )
    return 0


def rekey(context: Context) -> int:
    with _present(context) as present, _new_passphrase(context) as new:
        moved = keys.move_closed(context.options.path, present, ByPassphrase(new), progress=context.progress)
    context.progress.end()
    lines = ["The vault has a new key, and only the new passphrase opens it."]
    if moved.dropped:
        lines.append(f"Other ways in that are gone: {moved.dropped}. Make recovery shares and a keyfile anew.")
    lines += [
        "Copies and images of this vault made before, and backups, still open as they did.",
        "If somebody had this laptop, they may have its signing key too: tell a coordinator, who can revoke it.",
    ]
    tell(moved, as_json=context.as_json, lines=lines)
    return 0


def rehearse(context: Context) -> int:
    with _present(context) as present, session.unlock(context.options.path, present, clock=context.clock) as vault:
        done = recovery.rehearse(vault, present, clock=context.clock)
    result = {"opened_by": _kind(done.kind), "testimonies": done.testimonies, "entries": done.entries, "day": done.day}
    opened = f"This opened the vault: {done.testimonies} testimonies, {done.entries} entries."
    empty = "It holds no testimony yet: rehearse again when there is something to lose."
    tell(result, as_json=context.as_json, lines=[opened] if done.testimonies else [opened, empty])
    return 0


_OLD_COPIES = "Copies of the vault made before still open as they did."


def _changed(context: Context, *lines: str) -> int:
    tell({"changed": True}, as_json=context.as_json, lines=list(lines))
    return 0


def _kind(kind: SlotKind | int) -> str:
    return KINDS.get(SlotKind(kind), "") if kind in set(SlotKind) else "of a newer version"


@contextlib.contextmanager
def _present(context: Context) -> Iterator[WayIn]:
    """What opens the vault now: passphrase, with the keyfile that was named, or three shares."""
    options = context.options
    if getattr(options, "shares", False) or getattr(options, "shares_fd", None) is not None:
        way = recovery.way_of(ask_shares(context))
        with way.shared:
            yield way
        return
    with contextlib.ExitStack() as stack:
        keyfile = None if options.keyfile is None else stack.enter_context(keyfiles.read(options.keyfile))
        passphrase = stack.enter_context(context.passphrases.ask("Passphrase"))
        yield ByPassphrase(passphrase, keyfile)


@contextlib.contextmanager
def _new_passphrase(context: Context) -> Iterator[Secret]:
    with context.passphrases.ask_new("New passphrase") as new:
        passphrases.require(new)
        yield new


def ask_shares(context: Context) -> list[str]:
    """Three shares, each checked as it comes, from prompts or a descriptor. Raises BadShare, NoPassphrase."""
    descriptor = getattr(context.options, "shares_fd", None)
    source = context.passphrases if descriptor is None else Passphrases(descriptor)
    typed: list[str] = []
    for number in range(1, recovery.THRESHOLD + 1):
        with source.ask(f"Share {number} of {recovery.THRESHOLD}, its 33 words") as line:
            typed.append(str(line.view(), "utf-8", "replace"))
        recovery.check_share(typed[-1], number, typed[:-1])
    return typed


def _show_one_by_one(new: NewShares) -> None:
    """Each share alone on the screen, until two of its words are typed back from the copy. Raises ShareNotCopied."""
    for number, share in enumerate(new.shares, start=1):
        sys.stdout.write(_CLEAR)
        say(f"Share {number} of {len(new.shares)}. Copy it by hand, then press Enter.")
        words = share.split()
        for start in range(0, len(words), 3):
            say("   ".join(f"{start + at + 1:2} {word:<9}" for at, word in enumerate(words[start : start + 3])))
        input()
        sys.stdout.write(_CLEAR)
        for place in sorted(secrets.SystemRandom().sample(range(1, len(words) + 1), 2)):
            if recovery.complete(input(f"Word {place} of share {number}, from your copy: ")) != words[place - 1]:
                raise ShareNotCopied


_CLEAR = "\x1b[2J\x1b[3J\x1b[H"
"""Clears the screen and what can be scrolled back to."""

COMMANDS: dict[str, Command] = {
    "vault slots": slots,
    "vault passphrase": change_passphrase,
    "vault recover": recover,
    "vault keyfile add": keyfile_add,
    "vault keyfile remove": keyfile_remove,
    "vault shares make": shares_make,
    "vault shares remove": shares_remove,
    "vault rekey": rekey,
    "vault rehearse": rehearse,
}
