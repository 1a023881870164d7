"""SIGKILL in the middle of every long operation: what was acknowledged is there, nothing is half in, nothing strays."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.faults.works import WORKS, judge

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
MOST = 4


@pytest.mark.parametrize("name", WORKS)
def test_killed(name: str, ground: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.killed", name, str(ground), str(tmp_path), str(MOST)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    kills = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(kills) > 3
    for kill in kills:
        left = Path(kill["ground"])
        judge(left, WORKS[name], kill["said"])
        shutil.rmtree(left)
