"""Keeps a mistake of PySide6 6.12 from ending the process on Python 3.11. To be called before the first widget is made.

Its wheels are compiled for a Python in which None is immortal (3.12 and later) and give up one reference to None with
every call that answers with nothing. On 3.11 None is counted: after some ten thousand such calls the interpreter ends
with "deallocating None". Must never touch any other object.
"""

from __future__ import annotations

import ctypes
import sys

# Far more calls than a process makes in a year, and far from where a signed count turns negative.
_ENOUGH = 1 << 60


def keep_none() -> bool:
    """Gives None a reference count that cannot run out; True if that was needed on this Python."""
    if sys.version_info >= (3, 12):
        return False
    count = ctypes.c_ssize_t.from_address(id(None))
    if count.value < _ENOUGH:
        count.value += _ENOUGH
    return True
