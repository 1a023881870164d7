"""The few words that the supervisor and the UI process say to each other, one ASCII line each. Knows no Qt.

Nothing from a vault may ever go through here: the supervisor must not be able to hold plaintext.

To the UI process:    hello JSON · curtain · lock · quit
From the UI process:  alive · painted · ready · opened · active · busy · keep JSON · closing

`hello` and `keep` carry what outlives one UI process: the interface language chosen on the unlock window, where the
window stands, and a folder named on the command line. Exit statuses of the UI process are below.
"""

from __future__ import annotations

EXIT_QUIT = 0
EXIT_LOCKED = 80
EXIT_NO_SCREEN = 81

MAX_LINE = 4096

# What may be kept between UI processes, and how long each value may be. The folder never comes from a UI process.
KEPT = {"language": 16, "geometry": 64}


def kept(untrusted: object) -> dict[str, str]:
    """The entries of `untrusted` that may be kept; everything else is dropped."""
    if not isinstance(untrusted, dict):
        return {}
    return {
        name: value
        for name, value in untrusted.items()
        if name in KEPT and isinstance(value, str) and len(value) <= KEPT[name]
    }
