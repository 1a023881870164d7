"""The ground, made once; each fault gets a copy."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.ground import make_ground


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faults") / "ground"
    folder.mkdir()
    make_ground(folder)
    return folder
