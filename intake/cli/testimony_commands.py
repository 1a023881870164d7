"""amanat testimony schema|add|seal|list|show|export-media|purge."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from intake.cli.context import Command, Context, VaultCommand
from intake.cli.sealing_commands import KEPT_OPEN, SEALED, seal
from intake.cli.terminal import one_line, tell
from intake.errors import WrongUse
from intake.fsio import new_file, translate_os_errors
from intake.model.person import main_name
from intake.model.testimony_file import MAX_FILE, json_schema, parse_testimony_file
from intake.services import finding, interview, purging, sealing

if TYPE_CHECKING:
    from intake.vault.vault import Vault

NAMELESS = "name not known"
DOUBTS = {
    "prc-check-digit": "the check digit of this identity number is wrong; it is kept as it was said",
    "iin-check-digit": "the check digit of this identity number is wrong; it is kept as it was said",
    "nobody-by-that-key": "nobody in the file has that key; it is kept as it is",
}
WARNINGS = {
    "name-says-otherwise": "the file is not what its name says; it is kept as it is, typed by its bytes",
    "cannot-be-shown": "kept; this program cannot show it",
}


class SameName(WrongUse):
    code = "same-name"
    sentence = "Two attached files have the same name."
    next_step = "Rename one; nothing was saved."


def schema(_context: Context) -> int:
    print(json.dumps(json_schema(), ensure_ascii=False, indent=2))
    return 0


def add(context: Context, vault: Vault) -> int:
    options = context.options
    with translate_os_errors(writing=False), options.file.open("rb") as stream:
        untrusted = stream.read(MAX_FILE + 1)
    parsed, doubts = parse_testimony_file(untrusted)
    files = {path.name: _opener(path) for path in options.attach}
    if len(files) != len(options.attach):
        raise SameName
    choice = sealing.options(vault)
    sealed = options.sealed or choice.at_birth
    saved = interview.add_from_file(
        vault, parsed, doubts, files, clock=context.clock, sealed=sealed, progress=context.progress
    )
    context.progress.end()
    lines = [f"Saved as {saved.case_number} ({saved.record})."]
    lines += [SEALED] if sealed else [KEPT_OPEN] if choice.kept_open else []
    lines += [f"Warning: {doubt.field}: {DOUBTS[doubt.code]}." for doubt in saved.doubts]
    lines += [
        f"Note: attachment {item.attachment.id}: {WARNINGS[item.warning]}." for item in saved.attached if item.warning
    ]
    tell(saved, as_json=context.as_json, lines=lines)
    return 0


def _opener(path: Path) -> Callable[[], tuple[BinaryIO, int]]:
    def opened() -> tuple[BinaryIO, int]:
        with translate_os_errors(writing=False):
            stream = path.open("rb")
            return stream, path.stat().st_size

    return opened


def listing(context: Context, vault: Vault) -> int:
    rows = list(finding.all_testimonies(vault))
    lines = [f"{r.case_number}  {r.day}  {r.state:<8}  {', '.join(r.names) or NAMELESS}" for r in rows]
    tell(rows, as_json=context.as_json, lines=lines or ["No testimony yet."])
    return 0


def show(context: Context, vault: Vault) -> int:
    record = finding.testimony_id(vault, context.options.id)
    opened = interview.open_account(vault, record)
    account = opened.account
    testimony = account.testimony
    lines = [f"{testimony.case_number}  {testimony.state}  {', '.join(testimony.languages)}"]
    lines += [
        f"  {', '.join(person.roles) or 'person'}: {main_name(person) or NAMELESS}  ({key})"
        for key, person in account.people.items()
    ]
    lines += [f"  attachment {a.id}: {a.media_type}, {a.size} bytes" for a in testimony.attachments]
    lines += [f"  conflict: {field} of {part}" for part, field in opened.conflicts]
    lines += [f"  proposal: {field} of {part}" for part, field in opened.proposals]
    lines += [f"  from a newer version: {one_line(field)}" for field in opened.newer_fields]
    lines += [
        f"  own question: {one_line(a.label or a.question)}: {one_line(a.shown or a.value)}"
        for a in testimony.form_answers
        if a.value
    ]
    lines += ["", testimony.narrative]
    tell(opened, as_json=context.as_json, lines=lines)
    return 0


def export_media(context: Context, vault: Vault) -> int:
    options = context.options
    record = finding.testimony_id(vault, options.id)
    with new_file(options.out) as sink:
        found = interview.export_media(vault, record, options.attachment, sink, progress=context.progress)
    context.progress.end()
    tell(
        found,
        as_json=context.as_json,
        lines=[f"{found.size} bytes written, readable by anyone.", f"SHA-256 {found.sha256}"],
    )
    return 0


def purge(context: Context, vault: Vault) -> int:
    """What goes, by case number; then lets it go, unless it is a dry run."""
    options = context.options
    chosen = None if options.all_covered else [finding.testimony_id(vault, text) for text in options.ids]
    seen = purging.overview(vault)
    if options.dry_run:
        ready = [item for item in seen.ready if chosen is None or item.record in chosen]
        stays = [item for item in seen.stays if chosen is None or item.record in chosen]
        items = [record for record in seen.archive.ready if chosen is None or record in chosen]
        lines = [f"would go  {_line(item)}" for item in ready]
        lines += [f"stays     {_line(item)}: {purging.REASONS[item.stays]}" for item in stays]
        if items:
            lines.append(f"would go  {len(items)} archive items")
        if seen.archive.stays:
            lines.append(f"stays     {seen.archive.stays} archive items: {purging.REASONS[purging.NOT_COVERED]}")
        if not seen.allowed:
            lines = ["This vault is a coordinator's, or of no organisation: nothing goes from it."]
        told = {"allowed": seen.allowed, "ready": ready, "stays": stays, "archive": items}
        tell(told, as_json=context.as_json, lines=lines or ["Nothing is delivered safely enough to go."])
        return 0
    done = purging.purge(vault, chosen)
    told_items = f" and {done.items} archive items" if done.items else ""
    lines = [f"{done.testimonies} testimonies{told_items} ({done.size} bytes) have left this laptop."]
    if done.stale_backups:
        lines.append(f"{done.stale_backups} backups still hold them: make them anew, or destroy them.")
    if not done.complete:
        lines.append("Some of it goes only when the vault is locked: do that now.")
    tell(done, as_json=context.as_json, lines=lines)
    return 0


def _line(item: purging.Delivered) -> str:
    by = ", ".join(one_line(name) for name in item.received_by)
    return f"{item.case_number}  {item.day}  {item.size} bytes  received by {by or 'nobody wholly'}"


COMMANDS: dict[str, Command] = {"testimony schema": schema, "testimony seal": seal}
VAULT_COMMANDS: dict[str, VaultCommand] = {
    "testimony add": add,
    "testimony list": listing,
    "testimony show": show,
    "testimony export-media": export_media,
    "testimony purge": purge,
}
