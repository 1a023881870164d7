"""An office for the tests of handing over and taking in, made once, copied for each test; and a case to release."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.services.release import RenderKit, render_kit
from tests.conftest import ROOT
from tests.intake.services.exchange_kit import Office, office, prepare_office
from tests.intake.services.release_kit import best_interest
from tests.intake.services.release_people import People, fill
from tests.intake.services.release_vault import MemoryVault


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    prepare_office(folder)
    return folder


@pytest.fixture
def made(office_template: Path, tmp_path: Path) -> Iterator[Office]:
    with office(office_template, tmp_path) as found:
        yield found


@pytest.fixture(scope="module")
def kit() -> RenderKit:
    return render_kit(ROOT / "resources")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def people(vault: MemoryVault) -> People:
    made = fill(vault)
    best_interest(vault, made)
    return made
