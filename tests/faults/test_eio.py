"""A file system that answers EIO: said as trouble with the machine, nothing acknowledged is lost, the vault opens.

Real system calls of a real process fail, made to by strace; without strace this is skipped, and the failing layers of
the tests beside the code stand in for it (docs/bad-input.md names them).
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.eio import CALLS, can_inject, run_with
from tests.faults.works import WORKS, judge

WHEN = {"fsync": (1,), "pwrite64": (9,), "rename": (1,), "pread64": (12,)}
"""Which call of its kind fails; all that follow go well. `make faults` draws these, for every work."""


@pytest.mark.parametrize("name", ["save", "export", "purge"])
def test_one_call_fails(name: str, ground: Path, tmp_path: Path) -> None:
    if not can_inject():
        pytest.skip("strace cannot make calls fail here")
    hit = 0
    for call in WHEN:
        assert call in CALLS
        for when in WHEN[call]:
            copy = tmp_path / f"{call}-{when}"
            shutil.copytree(ground, copy)
            done = run_with(call, when, WORKS[name], copy)
            # whatever happened, it was told as one of ours
            assert done.outcome in ("ended", "refused"), (call, when, done.trouble)
            hit += done.injected > 0
            judge(copy, WORKS[name], done.acknowledged)
            shutil.rmtree(copy)
    assert hit >= 2
