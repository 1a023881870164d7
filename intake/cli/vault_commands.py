"""amanat vault create|info|check|rebuild; the ways in are in key_commands."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from intake import surroundings
from intake.cli import destroy_command, key_commands
from intake.cli.context import Command, Context
from intake.cli.terminal import tell
from intake.errors import WrongUse
from intake.services import noticing, passphrases, repairing, session, upkeep

if TYPE_CHECKING:
    from intake.services.upkeep import CheckReport, VaultInfo
    from intake.vault.vault import Vault


class NoTarget(WrongUse):
    code = "no-target"
    sentence = "A repair needs a new folder to save into."
    next_step = "Add --to NEWPATH. The damaged vault itself is never changed."


def create(context: Context) -> int:
    options = context.options
    with context.passphrases.ask_new("New passphrase") as passphrase:
        passphrases.require(passphrase, [options.pseudonym])
        vault = session.create(options.path, passphrase, pseudonym=options.pseudonym, clock=context.clock)
    with vault:
        result = {"key_id": vault.key_id, "pseudonym": vault.pseudonym}
    tell(
        result,
        as_json=context.as_json,
        lines=["The vault is made.", f"Your key: {result['key_id']}", "Nobody can restore a lost passphrase."],
    )
    return 0


def info(context: Context) -> int:
    found = upkeep.info(context.options.path)
    dangers = surroundings.look(context.options.path)
    result = {**dataclasses.asdict(found), "dangers": [dataclasses.asdict(danger) for danger in dangers]}
    lines = _info_lines(found) + [f"Careful: {surroundings.sentence(danger)}" for danger in dangers]
    tell(result, as_json=context.as_json, lines=lines)
    return 0


def check(context: Context) -> int:
    if context.options.repair:
        return _repair(context)
    with _open(context) as vault:
        report = upkeep.check(vault, progress=context.progress)
        cases = upkeep.cases_without(vault, report)
        noticed = [f"{error.message} {error.advice}" for error in noticing.notices(vault)]
    context.progress.end()
    lines = _check_lines(report)
    if cases:
        lines.insert(-1, f"Cases with damaged media: {', '.join(cases)}.")
    tell(report, as_json=context.as_json, lines=[*noticed, *lines])
    return 0 if report.sound else 1


def _repair(context: Context) -> int:
    options = context.options
    if options.to is None:
        raise NoTarget
    with context.passphrases.ask("Passphrase") as secret:
        report = repairing.repair(options.path, options.to, secret, progress=context.progress)
    context.progress.end()
    cases = ", ".join(report.cases) or "none that could be told"
    lines = [f"Saved into the new vault: {report.entries} entries, {report.pieces} pieces of media."]
    if not report.whole:
        lines += [
            f"Not readable: {report.lost_entries} entries, {report.lost_pieces} pieces, {report.lost_rows} other rows.",
            f"Cases that lack something: {cases}.",
        ]
    if report.new_identity:
        lines.append("Your keys could not be read: the new vault has others, and has to join the organisation anew.")
    tell(report, as_json=context.as_json, lines=[*lines, "The old folder is as it was. Keep it."])
    return 0 if report.whole else 1


def rebuild(context: Context) -> int:
    with _open(context) as vault:
        result = upkeep.rebuild(vault, progress=context.progress)
    context.progress.end()
    tell(result, as_json=context.as_json, lines=[f"Built again from {result.revisions} revisions."])
    return 0


def _info_lines(found: VaultInfo) -> list[str]:
    return [
        f"Database {found.database_bytes} bytes, media {found.media_bytes} bytes.",
        f"Argon2id: {found.argon2_time} passes, {found.argon2_memory_kib} KiB, {found.argon2_lanes} lanes.",
        f"Whole keyslots files: {found.keyslot_copies} of 2.",
    ]


def _check_lines(report: CheckReport) -> list[str]:
    lines = [
        f"Entries {report.entries}, checkpoints {report.checkpoints}, media {report.media}.",
        f"Damaged: pages {report.damaged_pages}, rows {len(report.differences)}, "
        f"checkpoints {report.bad_checkpoints}, media {len(report.damaged_media)}.",
        f"Not here yet: media {len(report.missing_media)}. Unknown files, left alone: {report.unknown_files}.",
    ]
    lines += [f"Noticed: {finding.kind} on {finding.day}" for finding in report.findings]
    return [*lines, "The vault is sound." if report.sound else "Something is damaged. Keep this folder as it is."]


def _open(context: Context) -> Vault:
    with context.passphrases.ask("Passphrase") as secret:
        return session.unlock(context.options.path, secret, clock=context.clock, keyfile=context.options.keyfile)


COMMANDS: dict[str, Command] = {
    "vault create": create,
    "vault info": info,
    "vault check": check,
    "vault rebuild": rebuild,
    **destroy_command.COMMANDS,
    **key_commands.COMMANDS,
}
