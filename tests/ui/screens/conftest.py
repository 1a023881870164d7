"""An office for the tests of screens: a coordinator and two volunteers, made once and copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.intake.services.exchange_kit import Office, office, prepare_office


@pytest.fixture(scope="session")
def office_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("office")
    prepare_office(folder)
    return folder


@pytest.fixture
def made(office_template: Path, tmp_path: Path) -> Iterator[Office]:
    with office(office_template, tmp_path) as found:
        yield found
