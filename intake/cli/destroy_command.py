"""amanat vault destroy: without a passphrase, and only with a word that nobody types by mistake."""

from __future__ import annotations

from intake.cli.context import Command, Context
from intake.cli.terminal import say, tell
from intake.errors import VaultNotFound, WrongUse
from intake.services import destroying

WARNING = (
    "This destroys the vault: its keys first, then everything in it. Nobody can bring it back.",
    "What was not handed over is lost, and with it your keys: you join the organisation anew.",
    "It does not reach images of this disk made before, nor backups: those still open with their passphrases.",
    "Flash memory may keep old copies of the keys below the file system: if that matters, destroy the disk too.",
)


class NotSaid(WrongUse):
    code = "not-said"
    sentence = "Nothing was destroyed: it was not said that it should be."
    next_step = "Add --yes-destroy, after reading what it cannot undo."


def destroy(context: Context) -> int:
    options = context.options
    if not destroying.can_be(options.path):
        raise VaultNotFound
    if not options.yes_destroy:
        say("\n".join(WARNING))
        raise NotSaid
    done = destroying.destroy(options.path, although_in_use=options.although_in_use)
    lines = ["The vault is destroyed."]
    if done.left:
        lines.append(f"{done.left} of its files could not be removed. Nothing opens them any more.")
    if done.unknown:
        lines.append(f"{done.unknown} files in its folder are none of its own and were left alone.")
    tell(done, as_json=context.as_json, lines=lines)
    return 0


COMMANDS: dict[str, Command] = {"vault destroy": destroy}
