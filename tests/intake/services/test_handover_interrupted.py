"""An export that stopped leaves no half of a file, goes on with whole files and loses nothing."""

from __future__ import annotations

import errno
import os

import pytest

from intake.errors import Cancelled, CannotWrite, DiskFull, SourceChanged
from intake.progress import CancelToken
from intake.services import handover, inbox, sealed_files
from intake.vault.vault import Vault
from tests.intake.services.exchange_kit import LIMIT, contents, files, paths, record


class Faulty:
    """A file that fails after so many bytes."""

    def __init__(self, path, left, number):
        self._stream = path.open("xb")
        self._left, self._number = left, number

    def write(self, data):
        self._left -= len(data)
        if self._left < 0:
            raise OSError(self._number, "no")
        return self._stream.write(data)

    def flush(self):
        self._stream.flush()

    def fileno(self):
        return self._stream.fileno()

    def close(self):
        self._stream.close()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


@pytest.mark.parametrize(("number", "error"), [(errno.ENOSPC, DiskFull), (errno.EIO, CannotWrite)])
@pytest.mark.parametrize("after", [0, 5_000, 60_000])
def test_a_disk_that_fills_or_breaks_leaves_no_file_and_the_export_goes_on(made, tmp_path, number, error, after):
    testimony = record(made.dana, media=b"m" * 100_000)
    before = contents(made.dana)
    planned = handover.plan(made.dana)
    with pytest.raises(error):
        handover.export(made.dana, planned, tmp_path / "out", open_file=lambda path: Faulty(path, after, number))
    assert files(tmp_path / "out") == []
    assert contents(made.dana) == before
    resumed = handover.plan(made.dana)
    assert resumed.resumes
    assert resumed.job == planned.job
    done = handover.export(made.dana, resumed, tmp_path / "out")
    with made.dana.reader() as reader:
        assert [row.sequence for row in reader.bundles_out()] == [1]
    inbox.import_bundles(made.ayna, paths(done, tmp_path / "out"))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert testimony in contents(made.ayna).values()


def test_too_little_space_is_said_before_anything_is_written(made, tmp_path, monkeypatch):
    record(made.dana)
    monkeypatch.setattr(sealed_files, "free_bytes", lambda folder: 1000)
    with pytest.raises(DiskFull):
        handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    assert files(tmp_path / "out") == []


def test_a_stick_that_lies_about_what_it_stored_is_found_out(made, tmp_path, monkeypatch):
    record(made.dana)
    synced = os.fsync

    def stores_something_else(handle):
        synced(handle)
        os.pwrite(handle, b"\0", 200)

    monkeypatch.setattr(sealed_files.os, "fsync", stores_something_else)
    with pytest.raises(CannotWrite):
        handover.export(made.dana, handover.plan(made.dana), tmp_path / "out")
    assert files(tmp_path / "out") == []


def test_cancel_between_and_inside_files_then_resume_by_whole_files(made, tmp_path):
    record(made.dana, media=b"0123456789abcdef" * (4 << 16))
    planned = handover.plan(made.dana, max_size=LIMIT * 6)
    assert len(planned.files) > 2
    token = CancelToken()

    def stop_in_second(step, done, total):
        if done > planned.files[0].max_size + 1000:
            token.cancel()

    out = tmp_path / "out"
    with pytest.raises(Cancelled):
        handover.export(made.dana, planned, out, stop_in_second, token)
    (kept,) = files(out)
    stamp = (out / kept).stat().st_mtime_ns
    resumed = handover.plan(made.dana, max_size=LIMIT * 6)
    assert resumed.resumes
    assert [f.finished for f in resumed.files] == [True] + [False] * (len(planned.files) - 1)
    done = handover.export(made.dana, resumed, out)
    assert [item.written for item in done] == [False] + [True] * (len(done) - 1)
    assert (out / kept).stat().st_mtime_ns == stamp
    assert [item.sequence for item in done] == list(range(1, len(done) + 1))


def test_a_finished_file_that_was_damaged_or_lost_is_made_again_as_the_same_bundle(made, tmp_path):
    record(made.dana, media=b"0123456789abcdef" * (4 << 16))
    out = tmp_path / "out"
    planned = handover.plan(made.dana, max_size=LIMIT * 6)
    token = CancelToken()
    with pytest.raises(Cancelled):
        handover.export(
            made.dana, planned, out, lambda s, d, t: token.cancel() if d > planned.files[0].max_size else None, token
        )
    (kept,) = files(out)
    original = (out / kept).read_bytes()
    (out / kept).write_bytes(original[:-1] + b"x")
    done = handover.export(made.dana, handover.plan(made.dana, max_size=LIMIT * 6), out)
    assert all(item.written for item in done)
    again = (out / kept).read_bytes()
    assert again[:3000] != original[:3000]
    first = tmp_path / "first.amanat"
    first.write_bytes(original)
    inbox.import_bundles(made.ayna, [first])
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert inbox.import_bundles(made.ayna, [out / kept]).files[0].outcome == "already-in"


def test_the_vault_is_killed_between_the_file_and_its_commit(made, tmp_path, monkeypatch):
    testimony = record(made.dana)
    out = tmp_path / "out"

    def killed(self, fn):
        raise KeyboardInterrupt

    planned = handover.plan(made.dana)
    original = Vault.write
    calls = []

    def second_call_dies(self, fn):
        calls.append(1)
        return original(self, fn) if len(calls) == 1 else killed(self, fn)

    monkeypatch.setattr(Vault, "write", second_call_dies)
    with pytest.raises(KeyboardInterrupt):
        handover.export(made.dana, planned, out)
    monkeypatch.undo()
    done = handover.export(made.dana, handover.plan(made.dana), out)
    assert files(out) == [done[0].name]
    inbox.import_bundles(made.ayna, paths(done, out))
    inbox.admit(made.ayna, made.dana.key_id, clock=made.clock)
    assert testimony in contents(made.ayna).values()


def test_what_was_purged_between_plan_and_export_makes_no_file(made, tmp_path):
    testimony = record(made.dana)
    planned = handover.plan(made.dana)
    made.dana.write(lambda w: w.erase_own(testimony))
    with pytest.raises(SourceChanged):
        handover.export(made.dana, planned, tmp_path / "out")
    assert files(tmp_path / "out") == []
