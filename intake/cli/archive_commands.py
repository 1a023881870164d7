"""amanat archive take-in|list|show|move."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from intake.cli.context import Context, VaultCommand
from intake.cli.terminal import one_line, tell
from intake.errors import AmanatError, WrongUse
from intake.model.dossier import ArchiveState
from intake.services import archive, archive_take_in

if TYPE_CHECKING:
    from intake.services.archive_take_in import Plan, TakenIn
    from intake.vault.vault import Vault

MOST_LISTED = 20


def take_in(context: Context, vault: Vault) -> int:
    """Exit status 1 where files were left although nothing went wrong with the machine, that of the error else."""
    options = context.options
    said = dict(_pair(text) for text in options.column)
    planned = archive_take_in.plan(
        vault, options.folder, options.table, encoding=options.encoding or "", said=said, with_unnamed=options.all_files
    )
    if options.dry_run:
        tell(_planned(planned), as_json=context.as_json, lines=_plan_lines(planned))
        return 0
    done = archive_take_in.take_in(vault, planned, clock=context.clock, progress=context.progress)
    if context.progress is not None:
        context.progress.end()
    told = _planned(planned) | _done(done)
    tell(told, as_json=context.as_json, lines=[*_plan_lines(planned), *_done_lines(done)])
    if isinstance(done.stopped, AmanatError):
        return done.stopped.exit_status
    return 1 if done.not_taken else 0


def _pair(text: str) -> tuple[str, str]:
    name, sign, heading = text.partition("=")
    if not sign:
        raise WrongUse
    return name, heading


def _planned(planned: Plan) -> dict[str, Any]:
    matching, mapped = planned.matching, planned.mapped
    return {
        "columns": {} if mapped is None else {meaning.value: place + 1 for meaning, place in mapped.columns.items()},
        "encoding": "" if planned.table is None else planned.table.encoding,
        "waiting": len(planned.waiting),
        "held": planned.held,
        "size": planned.size,
        "room": planned.room,
        "rows_alone": [{"row": row.row, "file": row.file} for row in matching.rows_alone],
        "rows_unclear": [{"row": row.row, "file": row.file} for row in matching.rows_unclear],
        "files_alone": [file.name for file in matching.files_alone],
    }


def _plan_lines(planned: Plan) -> list[str]:
    matching, mapped = planned.matching, planned.mapped
    lines = []
    if mapped is not None:
        for meaning, place in mapped.columns.items():
            heading = mapped.headings[place] if place < len(mapped.headings) else ""
            lines.append(f"Column {place + 1} {one_line(heading)!r} is taken for: {meaning.value}")
    lines.append(f"{len(planned.waiting)} file(s) to take in, {planned.size} bytes; {planned.held} are in already.")
    if not planned.fits:
        lines.append(f"The vault's disk has room for {planned.room} bytes: files are taken in until it is full.")
    for words, names in (
        ("rows name no file that is there", [f"row {row.row}: {row.file}" for row in matching.rows_alone]),
        ("rows could mean several files, or one twice", [f"row {r.row}: {r.file}" for r in matching.rows_unclear]),
        ("files are named by no row", [file.name for file in matching.files_alone]),
    ):
        if names:
            lines.append(f"{len(names)} {words}:")
            lines += [f"  {one_line(name)}" for name in names[:MOST_LISTED]]
            lines += [f"  … and {len(names) - MOST_LISTED} more (--json lists all)"] if len(names) > MOST_LISTED else []
    return lines


def _done(done: TakenIn) -> dict[str, Any]:
    return {
        "taken": done.taken,
        "again": done.again,
        "not_taken": [{"file": item.file, "code": item.code} for item in done.not_taken],
        "left": done.left,
        "stopped": done.stopped.code if done.stopped else "",
    }


def _done_lines(done: TakenIn) -> list[str]:
    lines = [f"{done.taken} taken in; {done.again} had the same bytes as one that is in."]
    lines += [f"Not taken: {one_line(item.file)} ({item.code})" for item in done.not_taken]
    if done.stopped:
        lines.append(f"It stopped: {done.stopped.message} {done.stopped.advice}")
    if done.left:
        lines.append(f"{done.left} left. The same command again takes only what is missing.")
    return lines


def listing(context: Context, vault: Vault) -> int:
    options = context.options
    rows, page = [], archive.listed(vault, state=options.state or "", find=options.find)
    while page:
        rows += page
        page = archive.listed(vault, after=page[-1], state=options.state or "", find=options.find)
    lines = [
        f"{row.record}  {row.state:<11}  {row.published or '—':<10}  {one_line(row.title or row.original_name)}"
        + (f"  [{one_line(row.channel)}]" if row.channel else "")
        for row in rows
    ]
    tell(rows, as_json=context.as_json, lines=lines or ["No archive item."])
    return 0


def show(context: Context, vault: Vault) -> int:
    found = archive.open_item(vault, context.options.id.strip().lower())
    item = found.item
    told = {
        "record": found.record,
        "state": item.state.value,
        "consent_state": item.consent_state,
        **msgspec.to_builtins(item),
        "conflicts": list(found.conflicts),
    }
    lines = [
        f"{one_line(item.title_as_found or item.original_name)}  ({found.record})",
        f"state: {item.state.value}   consent: {item.consent_state}: permits no release",
        f"channel: {one_line(item.channel)}   address: {one_line(item.address)}",
        f"file: {one_line(item.original_name)}   {item.media_type}   {item.size} bytes   sha256 {item.sha256}",
    ]
    lines += [f"also found as: {one_line(copy.original_name)}  {one_line(copy.address)}" for copy in item.copies]
    lines += [
        f"mentions: {one_line(found.names.get(m.person, m.name))}  {one_line(m.place)}  {m.time_code}"
        f"  {one_line(m.note)}"
        for m in item.mentions
    ]
    lines += [f"{moved.day}  {moved.state.value}  by {moved.by}" for moved in item.moves]
    lines += [f"same bytes as: {one_line(title)}  ({record})" for record, title in found.twins]
    lines += [f"same file as in testimony {number}" for _, number in found.testimonies]
    lines += [f"transcript ({t.language}): {one_line(t.text)}" for t in item.transcripts]
    tell(told, as_json=context.as_json, lines=lines)
    return 0


def move(context: Context, vault: Vault) -> int:
    options = context.options
    found = archive.move(
        vault, options.id.strip().lower(), ArchiveState(options.state), clock=context.clock, note=options.note
    )
    told = {"record": found.record, "state": found.item.state.value}
    tell(told, as_json=context.as_json, lines=[f"{found.record}  {found.item.state.value}"])
    return 0


VAULT_COMMANDS: dict[str, VaultCommand] = {
    "archive take-in": take_in,
    "archive list": listing,
    "archive show": show,
    "archive move": move,
}
