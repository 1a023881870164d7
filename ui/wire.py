"""The few words that the supervisor and the UI process say to each other, one ASCII line each. Knows no Qt.

Nothing from a vault may ever go through here: the supervisor must not be able to hold plaintext.

To the UI process, first line:  hello JSON (show yourself) · standby JSON (get ready, unseen)
Then:                           show JSON · curtain · lock · quit
From the UI process:            waiting (a standby is ready) · painted · ready (the unlock screen is there)
    alive · busy (heartbeats)   typed · composing (something is in a passphrase field; while a vault is being made)
    failed JSON (an attempt)    opened · times CURTAIN INTERVIEW LOCK (seconds) · interview · elsewhere · active
    hold · release (recording or playing) · keep JSON · closing

`hello`, `standby` and `show` carry what outlives one UI process: the interface language chosen on the unlock window,
where the window stands, a folder named on the command line, and what an attempt that failed left to be told. Exit
statuses of the UI process are below.
"""

from __future__ import annotations

EXIT_QUIT = 0
EXIT_LOCKED = 80
EXIT_NO_SCREEN = 81

MAX_LINE = 4096

# What may be kept between UI processes, and how long each value may be.
KEPT = {"language": 16, "geometry": 64}
# What a failed or abandoned attempt leaves to the process that follows it, until a vault is open. Letters and Caps Lock
# are what the message under the field says. The folder is the one that was chosen, so that nobody has to look again;
# so is the keyfile, whose path is empty where it was too long: it is to be chosen again then. `said` is what was wrong:
# "wrong" (passphrase or keyfile), "keyfile" (it was none) or "shares". When nobody goes on for 60 s, neither what was
# said nor where the keyfile lies is kept.
ATTEMPT = {"failures": 4, "letters": 16, "caps": 1, "at": 1024, "keyfile": 1024, "said": 8}
ABANDONED = ("said", "keyfile")


def kept(untrusted: object, allowed: dict[str, int] = KEPT) -> dict[str, str]:
    """The entries of `untrusted` that are `allowed` and short enough; everything else is dropped."""
    if not isinstance(untrusted, dict):
        return {}
    return {
        name: value
        for name, value in untrusted.items()
        if name in allowed and isinstance(value, str) and len(value) <= allowed[name]
    }
