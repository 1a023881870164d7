"""The few words that the supervisor and the UI process say to each other, one ASCII line each. Knows no Qt.

Nothing from a vault may ever go through here: the supervisor must not be able to hold plaintext.

To the UI process, first line:  hello JSON (show yourself) · standby JSON (get ready, unseen)
Then:                           soon JSON (to a standby: `show` will follow) · show JSON · curtain · lock · quit
From the UI process:            waiting (a standby is ready) · painted · ready (the unlock screen is there)
    alive · busy (heartbeats)   typed · composing (something is in a passphrase field; while a vault is being made)
    failed JSON (an attempt)    opened · times CURTAIN INTERVIEW LOCK (seconds) · interview · elsewhere · active
    hold · release (recording or playing) · keep JSON · closing

`hello`, `standby`, `soon` and `show` carry what outlives one UI process: the interface language chosen on the unlock
window, where the window stands, a folder named on the command line, what of the system's own locking does nothing here,
and what an attempt that failed left to be told. Exit statuses of the UI process are below.
"""

from __future__ import annotations

EXIT_QUIT = 0
EXIT_LOCKED = 80
EXIT_NO_SCREEN = 81

MAX_LINE = 4096

# What may be kept between UI processes, and how long each value may be. `unheard`: which of the system's own ways to
# lock do nothing here, see ui.screens.shell.unheard.
KEPT = {"language": 16, "geometry": 64, "unheard": 2}
# What a failed or abandoned attempt leaves to the process that follows it, until a vault is open. Letters and Caps Lock
# are what the message under the field says. The folder is the one that was chosen, so that nobody has to look again;
# so is the keyfile, whose path is empty where it was too long: it is to be chosen again then. `said` is what was wrong:
# "wrong" (passphrase or keyfile), "keyfile" (it was none) or "shares"; of a restore "backup" (its passphrase) or
# "backup-shares", and then `backup` and `to` are the two folders that were chosen. When nobody goes on for 60 s,
# neither what was said nor where keyfile and backup lie is kept.
ATTEMPT = {
    "failures": 4,
    "letters": 16,
    "caps": 1,
    "at": 1024,
    "keyfile": 1024,
    "said": 16,
    "backup": 1024,
    "to": 1024,
}
ABANDONED = ("said", "keyfile", "backup", "to")
# Given up in this order where a line would be too long for the pipe: what is missing is to be chosen again.
PATHS = ("keyfile", "to", "backup", "at")


def kept(untrusted: object, allowed: dict[str, int] = KEPT) -> dict[str, str]:
    """The entries of `untrusted` that are `allowed` and short enough; everything else is dropped."""
    if not isinstance(untrusted, dict):
        return {}
    return {
        name: value
        for name, value in untrusted.items()
        if name in allowed and isinstance(value, str) and len(value) <= allowed[name]
    }
