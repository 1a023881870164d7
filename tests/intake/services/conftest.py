"""Made once, copied for each test: an office, and one with a bundle ready to send. Beside them a case to release."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.services import handover
from intake.services.release import RenderKit, render_kit
from tests.conftest import ROOT
from tests.intake.services.exchange_kit import Office, deliver, office, prepare_office, record
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


@pytest.fixture(scope="session")
def ready_template(office_template, tmp_path_factory):
    """dana is admitted and has one more bundle, with records and media, ready to send."""
    folder = tmp_path_factory.mktemp("ready")
    with office(office_template, folder) as made:
        deliver(made, made.dana, folder / "first", first=True)
        record(made.dana, "second", media=b"picture " * 2000)
        handover.export(made.dana, handover.plan(made.dana), folder / "out")
    return folder


@pytest.fixture
def ready(ready_template, tmp_path):
    with office(ready_template, tmp_path) as made:
        shutil.copytree(ready_template / "out", tmp_path / "out")
        (path,) = (tmp_path / "out").iterdir()
        yield made, path
