"""The ground, made once; each fault gets a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.ground import make_ground
from tests.intake.services.exchange_kit import Office, office, prepare_office


@pytest.fixture(scope="session")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("faults") / "ground"
    folder.mkdir()
    make_ground(folder)
    return folder


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three vaults of one organisation, as the services' tests have them."""
    folder = tmp_path_factory.mktemp("office")
    prepare_office(folder)
    return folder


@pytest.fixture
def made(office_template: Path, tmp_path: Path) -> Iterator[Office]:
    with office(office_template, tmp_path) as found:
        yield found
