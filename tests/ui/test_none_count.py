"""None outlives more calls into Qt than it has references, on every Python we run on."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from ui.none_count import keep_none
from PySide6.QtCore import QObject
if {guarded}:
    keep_none()
thing = QObject()
for _ in range(sys.getrefcount(None) if not {guarded} else 200_000):
    thing.setObjectName("x")
print("alive")
"""


def run(guarded: bool) -> str:
    program = PROGRAM.format(guarded=guarded)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.strip()


def test_none_survives_what_a_long_day_of_calls_takes_from_it() -> None:
    assert run(guarded=True) == "alive"


def test_calling_it_twice_changes_nothing() -> None:
    from ui.none_count import keep_none

    assert keep_none() == keep_none() == (sys.version_info < (3, 12))
    before = sys.getrefcount(None)
    keep_none()
    assert sys.getrefcount(None) < before + 100
