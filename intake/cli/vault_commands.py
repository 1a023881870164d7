"""amanat vault create|info|check|rebuild|passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli import destroy_command
from intake.cli.context import Command, Context
from intake.cli.terminal import tell
from intake.services import session, upkeep

if TYPE_CHECKING:
    from intake.services.upkeep import CheckReport, VaultInfo
    from intake.vault.vault import Vault


def create(context: Context) -> int:
    options = context.options
    with context.passphrases.ask_new("New passphrase") as passphrase:
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
    tell(found, as_json=context.as_json, lines=_info_lines(found))
    return 0


def check(context: Context) -> int:
    with _open(context) as vault:
        report = upkeep.check(vault, progress=context.progress)
    context.progress.end()
    tell(report, as_json=context.as_json, lines=_check_lines(report))
    return 0 if report.sound else 1


def rebuild(context: Context) -> int:
    with _open(context) as vault:
        result = upkeep.rebuild(vault, progress=context.progress)
    context.progress.end()
    tell(result, as_json=context.as_json, lines=[f"Built again from {result.revisions} revisions."])
    return 0


def passphrase(context: Context) -> int:
    with context.passphrases.ask("Passphrase") as old, context.passphrases.ask_new("New passphrase") as new:
        session.change_passphrase(context.options.path, old, new)
    tell(
        {"changed": True},
        as_json=context.as_json,
        lines=["The passphrase is changed.", "Copies of the vault made before still open with the old one."],
    )
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
        return session.unlock(context.options.path, secret, clock=context.clock)


COMMANDS: dict[str, Command] = {
    "vault create": create,
    "vault info": info,
    "vault check": check,
    "vault rebuild": rebuild,
    **destroy_command.COMMANDS,
    "vault passphrase": passphrase,
}
