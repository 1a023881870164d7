"""amanat backup|restore."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.cli import key_commands
from intake.cli.context import Command, Context, VaultCommand
from intake.cli.terminal import NoPassphrase, Passphrases, tell
from intake.services import backing_up, recovery

if TYPE_CHECKING:
    from intake.crypto.secret import Secret
    from intake.vault.vault import Vault


def backup(context: Context, vault: Vault) -> int:
    options = context.options
    state = backing_up.look(vault, options.folder).state
    passphrase: Secret | None = None
    if state is backing_up.State.NEW:
        passphrase = _backup_passphrases(context).ask_new("Passphrase for this backup")
    elif state is backing_up.State.UNKNOWN:
        passphrase = _backup_passphrases(context).ask("Passphrase of this backup")
    try:
        report = backing_up.back_up(vault, options.folder, passphrase=passphrase, progress=context.progress)
    finally:
        if passphrase is not None:
            passphrase.close()
    context.progress.end()
    if _by_shares(context):
        shares = key_commands.ask_shares(context)
        recovery.share_opens(vault.folder, shares)
        with recovery.way_of(shares).shared as shared:
            backing_up.add_shares(vault, options.folder, shared)
    lines = [
        f"Backed up and read back: {report.entries} entries of the log.",
        f"Pieces of media: {report.pieces_new} new, {report.pieces_held} held before, {report.pieces_removed} removed.",
    ]
    if report.unreadable:
        lines.append(f"Damaged in the vault itself, not in the backup: {report.unreadable} pieces. Check the vault.")
    if report.stale:
        lines.append("Something was purged or erased meanwhile: back up once more so that it leaves the backup too.")
    tell(report, as_json=context.as_json, lines=lines)
    return 1 if report.unreadable else 0


def restore(context: Context) -> int:
    options = context.options
    chosen = backing_up.find(options.folder)
    if _by_shares(context):
        way = recovery.way_of(key_commands.ask_shares(context))
        with way.shared, context.passphrases.ask_new(_NEW) as new:
            report = backing_up.restore(chosen, options.to, way, new, progress=context.progress)
    else:
        with _backup_passphrases(context).ask("Passphrase of the backup") as opens, _new(context, opens) as new:
            report = backing_up.restore(chosen, options.to, opens, new, progress=context.progress)
    context.progress.end()
    lines = [
        f"Restored from the backup of {report.made:%Y-%m-%d %H:%M} UTC: {report.testimonies} testimonies, "
        f"{report.entries} entries, {report.pieces} pieces of media.",
        "Check it with: amanat vault check PATH",
        "If the old vault is still in use anywhere, tell a coordinator: both are now branches of one log.",
    ]
    if report.lost:
        lines.insert(1, f"Not readable in the backup: {report.lost} pieces, of the cases {', '.join(report.cases)}.")
    tell(report, as_json=context.as_json, lines=lines)
    return 1 if report.lost else 0


def _backup_passphrases(context: Context) -> Passphrases:
    descriptor: int | None = context.options.backup_passphrase_fd
    return context.passphrases if descriptor is None else Passphrases(descriptor)


def _by_shares(context: Context) -> bool:
    return bool(context.options.shares) or context.options.shares_fd is not None


_NEW = "Passphrase for the restored vault"


def _new(context: Context, opens: Secret) -> Secret:
    """For the restored vault; where none is given without a terminal, the backup's opens it too."""
    try:
        return context.passphrases.ask_new(_NEW)
    except NoPassphrase:
        return opens.copy()


COMMANDS: dict[str, Command] = {"restore": restore}
VAULT_COMMANDS: dict[str, VaultCommand] = {"backup": backup}
