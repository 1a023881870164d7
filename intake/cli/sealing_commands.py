"""amanat testimony seal: an open testimony becomes a sealed one, and the vault gets a new key.

Must never leave the vault open under its old key when this ends without an error.
"""

from __future__ import annotations

import contextlib

from intake.cli.context import Context
from intake.cli.terminal import tell
from intake.services import finding, keyfiles, keys, sealed_later, session

SEALED = "It is sealed: this laptop cannot open it again. Hand it over; a coordinator opens it."
KEPT_OPEN = "It is kept open on this laptop: your organisation seals every testimony, but nobody else could open it."
SEALED_LATER = (
    "Copies, backups and images made before still hold it as it was, and flash memory may: make backups anew, and",
    "destroy what you can. What stays here: case number, day, size, how many people and fields there were.",
)


def seal(context: Context) -> int:
    """Opens the vault itself: it is locked and moved to a new key before this ends."""
    options = context.options
    if options.vault is None:
        from intake.cli.commands import NoVaultGiven

        raise NoVaultGiven
    with contextlib.ExitStack() as stack:
        keyfile = None if options.keyfile is None else stack.enter_context(keyfiles.read(options.keyfile))
        passphrase = stack.enter_context(context.passphrases.ask("Passphrase"))
        with session.unlock(options.vault, passphrase, clock=context.clock, keyfile=options.keyfile) as vault:
            record = finding.testimony_id(vault, options.id)
            done = sealed_later.seal(vault, record, clock=context.clock, progress=context.progress)
        way = keys.ByPassphrase(passphrase, keyfile)
        moved = keys.move_closed(options.vault, way, way, progress=context.progress)
    context.progress.end()
    lines = [f"{done.case_number} is sealed. {SEALED}", "The vault has a new key.", *SEALED_LATER]
    if moved.dropped:
        lines.append(f"Other ways into the vault are gone: {moved.dropped}. Make them anew.")
    if done.stale_backups:
        lines.append(f"Backups that still hold it: {done.stale_backups}.")
    tell(done, as_json=context.as_json, lines=lines)
    return 0
