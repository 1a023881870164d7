"""A disk that fills while it records: what was recorded until then is kept, plays, and the vault stays sound.

The disk is a small one of its own (tmpfs), which needs root to be mounted.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import AmanatError, MachineTrouble
from intake.model.attachment import Interruption
from intake.services import interview, recording
from intake.services.recording import Picture, State
from intake.vault.vault import Vault
from tests.recording_kit import drained, feed, frames_in, sound_plan, test_picture, video_plan

MIB = 1 << 20
PASSPHRASE = b"a passphrase of the tests"


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    if subprocess.run([mount, "-t", "tmpfs", "-o", f"size={24 * MIB}", "tmpfs", str(place)], check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def unlock(folder: Path, clock: FixedClock) -> Vault:
    return Vault.unlock(folder, Secret(PASSPHRASE), clock=clock, size_step=1 << 16)


@pytest.mark.parametrize("room", [300_000, 2 * MIB, 5 * MIB])
def test_the_disk_fills(disk: Path, room: int) -> None:
    clock, folder = FixedClock(), disk / "vault"
    params = Argon2Params(1, 64, 1)
    with Vault.create(
        folder, Secret(PASSPHRASE), pseudonym="D", clock=clock, params=params, size_step=1 << 16
    ) as vault:
        account = interview.start(vault, clock=clock)
        plan = video_plan(640, 360)
        take = recording.begin(vault, account.id, plan, clock=clock)
        with (disk / "filler").open("wb", buffering=0) as filler:
            os.posix_fallocate(filler.fileno(), 0, shutil.disk_usage(disk).free - room)
        recorder = recording.Recorder(take.sink, plan, clock=clock)
        recorder.start()
        given = 0
        while recorder.state is not State.ENDED and given < 3000:
            recorder.picture(_costly(given, given / 25))
            given += 1
            drained(recorder)
            clock.advance(seconds=0.04)
        assert recorder.join(30)
        # SQLite tells a full disk as an I/O error where its index in shared memory cannot grow
        assert recorder.interrupted in (Interruption.DISK_FULL, Interruption.FAULT), recorder.interrupted
        assert isinstance(recorder.error, MachineTrouble), type(recorder.error)
        kept = None
        try:
            kept = recording.complete(vault, take, recorder)
        except AmanatError as error:  # not even the last row had room
            assert isinstance(error, MachineTrouble), type(error)
        (disk / "filler").unlink()
    with unlock(folder, clock) as vault:
        recording.recover(vault)
        (attachment,) = interview.open_account(vault, account.id).account.testimony.attachments
        assert attachment.interrupted in (Interruption.DISK_FULL, Interruption.FAULT, Interruption.CRASH)
        assert kept is None or attachment.id == kept.id
        with vault.media.open(attachment.sha256) as reader:
            numbers = [number for _, number in frames_in(reader.read())]
        assert numbers == list(range(len(numbers)))
        assert len(numbers) >= given - 60  # about its last two seconds at most
        assert vault.check().sound


def test_it_ends_before_the_disk_is_full(disk: Path) -> None:
    """With the free space watched, as the program does: whole, with nothing left to recover."""
    clock, folder = FixedClock(), disk / "vault"
    params = Argon2Params(1, 64, 1)
    with Vault.create(
        folder, Secret(PASSPHRASE), pseudonym="D", clock=clock, params=params, size_step=1 << 16
    ) as vault:
        account = interview.start(vault, clock=clock)
        plan = sound_plan()
        take = recording.begin(vault, account.id, plan, clock=clock)
        recorder = recording.Recorder(take.sink, plan, clock=clock, free=lambda: recording.free_space(vault))
        recorder.start()
        feed(recorder, plan, 4, wait=lambda: (drained(recorder), clock.advance(seconds=0.04)))
        assert recorder.join(30)
        attachment = recording.complete(vault, take, recorder)
        assert attachment.interrupted is Interruption.DISK_FULL
        assert vault.media.interrupted() == []


def _costly(number: int, at: float) -> Picture:
    return test_picture(number, 640, 360, at, grain=True)
