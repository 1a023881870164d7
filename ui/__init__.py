"""The window: supervisor, UI process, screens, widgets.

PySide 6.12's wheels hand out None, True and False without counting the reference, as Python 3.12 and later allow (those
objects are immortal there). Under Python 3.11 each such call takes one reference away until the interpreter aborts with
"deallocating None". So under 3.11 they are given more references than any run can use up, before Qt is first called.
"""

from __future__ import annotations

import sys


def _keep_constants_alive() -> None:
    import ctypes

    for constant in (None, True, False, NotImplemented, Ellipsis):
        # CPython before 3.12: the reference count is the first field of every object.
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40


if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
    _keep_constants_alive()
