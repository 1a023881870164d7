"""kill -9 at every step that touches the disk: what was acknowledged is there, what was not is gone or whole."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.secret import Secret
from intake.errors import WrongPassphrase
from intake.vault.vault import Vault
from tests.intake.vault.killed import blob
from tests.intake.vault.kit import STEP, secret

ROOT = Path(__file__).resolve().parents[3]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def run(folder: Path, work: str, step: int, extra: str = "") -> tuple[list[str], int | None]:
    """What was acknowledged, and the number of steps if it came to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.intake.vault.killed", str(folder), work, str(step), extra],
        cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode in (0, -9), done.stderr
    lines = done.stdout.split("\n")
    steps = next((int(line[6:]) for line in lines if line.startswith("steps ")), None)
    return [line[3:] for line in lines if line.startswith("ok ")], steps


def spread(folder: Path, work: str, extra: str, most: int) -> list[int]:
    """At most `most` steps, evenly over all that there are."""
    copy = folder.with_name("whole")
    shutil.copytree(folder, copy)
    _, total = run(copy, work, 0, extra)
    shutil.rmtree(copy)
    assert total is not None
    return sorted({1 + step * (total - 1) // (most - 1) for step in range(most)})


def pieces_of(folder: Path) -> int:
    return sum(1 for path in (folder / "p").rglob("*") if path.is_file())


@pytest.fixture
def locked(vault: Vault, tmp_path: Path) -> tuple[Path, str]:
    """A vault with one attachment of two pieces, locked; and the attachment's hash."""
    with vault.media.begin() as writer:
        writer.write(blob(7)[: 2 * STEP])
        sha256 = writer.finish().sha256
    vault.lock()
    return tmp_path / "vault", sha256


def each_kill(locked: tuple[Path, str], work: str, most: int, look: Callable[[Path, Vault, list[str]], None]) -> None:
    folder, sha256 = locked
    for step in spread(folder, work, sha256, most):
        copy = folder.with_name(f"killed-{step}")
        shutil.copytree(folder, copy)
        acknowledged, steps = run(copy, work, step, sha256)
        assert steps is None
        with Vault.unlock(copy, secret(), clock=FixedClock(), size_step=STEP) as again:
            look(copy, again, acknowledged)
            assert again.sweep_report.unknown == 0
            assert again.check().sound
        shutil.rmtree(copy)


def test_media(locked: tuple[Path, str]) -> None:
    sha256 = locked[1]

    def look(folder: Path, vault: Vault, acknowledged: list[str]) -> None:
        held = vault.media.held()
        assert set(acknowledged) <= set(held)
        assert len(held) <= len(acknowledged) + 2
        pieces = 0
        for item in held:
            with vault.media.open(item) as reader:
                pieces += -(-len(reader.read()) // STEP) if reader.size >= 65_536 else 0
        assert pieces_of(folder) == pieces
        assert sha256 in held or len(acknowledged) == 3

    each_kill(locked, "media", 10, look)


def test_testimonies(locked: tuple[Path, str]) -> None:
    def look(folder: Path, vault: Vault, acknowledged: list[str]) -> None:
        with vault.reader() as reader:
            rows = [row.record for row in reader.list_testimonies()][::-1]
            assert rows[: len(acknowledged)] == acknowledged
            assert len(rows) <= len(acknowledged) + 1
            assert [row.names for row in reader.list_testimonies()] == [("Айгүл",)] * len(rows)

    each_kill(locked, "write", 4, look)


def test_a_bundle_on_its_way_in(locked: tuple[Path, str]) -> None:
    def look(folder: Path, vault: Vault, acknowledged: list[str]) -> None:
        with vault.reader() as reader:
            waiting = reader.quarantined()
        objects = sum(len(bundle.objects) for bundle in waiting)
        assert objects in (0, 2)
        assert pieces_of(folder) == 2 + (6 if objects else 0)

    each_kill(locked, "staged", 5, look)


def test_the_passphrase(locked: tuple[Path, str], clock: FixedClock) -> None:
    folder, _ = locked
    for step in spread(folder, "passphrase", "", 5):
        copy = folder.with_name(f"killed-{step}")
        shutil.copytree(folder, copy)
        acknowledged, _ = run(copy, "passphrase", step)
        opened = []
        for passphrase in (secret(), Secret(b"another")):
            try:
                Vault.unlock(copy, passphrase, clock=clock, size_step=STEP).lock()
                opened.append(True)
            except WrongPassphrase:
                opened.append(False)
        assert sum(opened) == 1
        assert opened[1] or not acknowledged
        assert Vault.info(copy).keyslot_copies == 2
        shutil.rmtree(copy)
