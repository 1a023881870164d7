"""From a command's name to what does it. Opens the vault where one is needed, and always closes it."""

from __future__ import annotations

import argparse

from intake.cli.context import Command, Context, VaultCommand
from intake.cli.terminal import Passphrases, ProgressBar
from intake.clock import Clock, SystemClock
from intake.errors import AmanatError, WrongUse
from intake.services import journal, session


class NoVaultGiven(WrongUse):
    code = "no-vault"
    sentence = "This command works on a vault and none was named."
    next_step = "Put --vault PATH before the command."


def run(options: argparse.Namespace, *, clock: Clock | None = None) -> int:
    """Runs the chosen command and returns its exit status. Raises AmanatError."""
    context = Context(options, Passphrases(options.passphrase_fd), clock or SystemClock(), ProgressBar())
    try:
        plain, on_vault = _commands(options.command.partition(" ")[0])
        if options.command in plain:
            return plain[options.command](context)
        if options.vault is None:
            raise NoVaultGiven
        with context.passphrases.ask("Passphrase") as passphrase:
            vault = session.unlock(options.vault, passphrase, clock=context.clock, keyfile=options.keyfile)
        with vault:
            try:
                return on_vault[options.command](context, vault)
            except (AmanatError, OSError, MemoryError):
                raise
            except Exception as error:
                # a mistake of ours is kept, scrubbed, where only its owner reads it
                journal.note(vault, error)
                raise
    finally:
        context.progress.end()


def _commands(group: str) -> tuple[dict[str, Command], dict[str, VaultCommand]]:
    """The commands of one group, without a vault and with one; imports no other group's services."""
    if group == "vault":
        from intake.cli import vault_commands

        return vault_commands.COMMANDS, {}
    if group == "testimony":
        from intake.cli import testimony_commands

        return testimony_commands.COMMANDS, testimony_commands.VAULT_COMMANDS
    if group == "erasure":
        from intake.cli import erasing_commands

        return {}, erasing_commands.VAULT_COMMANDS
    if group == "org":
        from intake.cli import org_commands

        return {}, org_commands.VAULT_COMMANDS
    if group in ("bundle", "receipt"):
        from intake.cli import transfer_commands

        return {}, transfer_commands.VAULT_COMMANDS
    if group in ("search", "report", "identity"):
        from intake.cli import report_commands

        return {}, report_commands.VAULT_COMMANDS
    if group == "form":
        from intake.cli import form_commands

        return form_commands.COMMANDS, form_commands.VAULT_COMMANDS
    if group == "archive":
        from intake.cli import archive_commands

        return {}, archive_commands.VAULT_COMMANDS
    if group in ("backup", "restore"):
        from intake.cli import backup_commands

        return backup_commands.COMMANDS, backup_commands.VAULT_COMMANDS
    return {"demo": _demo}, {}


def _demo(context: Context) -> int:
    from intake.demo.run import run as run_demo

    return run_demo(context.options.out, clock=context.clock)
