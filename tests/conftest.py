"""The ground all tests stand on: a sandbox, leak checks, a clock that stands, cheap key derivation.

What is set here is set before Qt or the program is imported.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

from intake.clock import FixedClock
from tests.leaks import LeakCheck
from tests.sandbox import Sandbox

if TYPE_CHECKING:
    from intake.crypto.kdf import Argon2Params

ROOT = Path(__file__).resolve().parent.parent
_SANDBOX = pytest.StashKey[Sandbox]()

# Found counterexamples are kept beside the clone, never in the working folder; CI always tries the same examples.
hypothesis.settings.register_profile(
    "here",
    deadline=None,
    database=DirectoryBasedExampleDatabase(ROOT / ".hypothesis" / "examples"),
    derandomize=False,
)
hypothesis.settings.register_profile("ci", deadline=None, database=None, derandomize=True, print_blob=True)


def pytest_configure(config: pytest.Config) -> None:
    hypothesis.configuration.set_hypothesis_home_dir(ROOT / ".hypothesis")
    hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")
    sandbox = Sandbox()
    config.stash[_SANDBOX] = sandbox
    config.pluginmanager.register(LeakCheck(sandbox), "leaks")


def pytest_unconfigure(config: pytest.Config) -> None:
    sandbox = config.stash.get(_SANDBOX, None)
    if sandbox is not None:
        sandbox.close()


@pytest.fixture
def clock() -> FixedClock:
    """23 November 2026, 09:00 UTC, until the test moves it."""
    return FixedClock()


@pytest.fixture(scope="session")
def cheap_params() -> Argon2Params:
    """Key derivation in a millisecond. The program itself never creates a vault with so little."""
    from intake.crypto.kdf import Argon2Params

    return Argon2Params(1, 64, 1)


@pytest.fixture(scope="session")
def vectors() -> Path:
    """The folder of published test vectors beside the clone; skips without it, fails where it is required."""
    from tests.conformance.age_kit import shared_vectors

    return shared_vectors(".")
