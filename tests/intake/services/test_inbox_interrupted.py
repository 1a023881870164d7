"""An import that is stopped (full disk, stick pulled out, killed, cancelled) leaves the vault as before or after it."""

from __future__ import annotations

import errno
import io
import shutil

import pytest

from intake.errors import Cancelled, CannotRead, DiskFull
from intake.progress import CancelToken
from intake.services import handover, inbox
from intake.vault import writer_thread
from intake.vault.pieces import PieceFolder
from intake.vault.vault import Vault
from tests.intake.services.bundle_forge import written
from tests.intake.services.exchange_kit import contents, deliver, everything, exported, open_vault, paths, record


def test_a_full_disk_while_receiving_leaves_nothing(ready, tmp_path, monkeypatch):
    made, path = ready
    record(made.dana, media=b"x" * 3_000_000)
    folder = tmp_path / "big"
    (path,) = paths(handover.export(made.dana, handover.plan(made.dana), folder), folder)
    before = everything(made.ayna)
    original, written_pieces = PieceFolder.write, []

    def full(self, *arguments, **named):
        written_pieces.append(1)
        if len(written_pieces) > 1:
            raise DiskFull
        return original(self, *arguments, **named)

    monkeypatch.setattr(PieceFolder, "write", full)
    with pytest.raises(DiskFull):
        inbox.import_bundles(made.ayna, [path])
    monkeypatch.undo()
    assert everything(made.ayna) == before
    assert inbox.import_bundles(made.ayna, [path]).files[0].outcome == "imported"


def test_a_stick_pulled_out_while_reading_leaves_nothing(ready):
    made, path = ready
    data = path.read_bytes()

    class Pulled(io.BytesIO):
        def readinto(self, buffer):
            if self.tell() > 12_000:
                raise OSError(errno.EIO, "gone")
            return super().readinto(buffer)

    before = everything(made.ayna)
    with pytest.raises(CannotRead):
        inbox.import_stream(made.ayna, Pulled(data))
    assert everything(made.ayna) == before


def test_killed_before_any_commit_the_bundle_is_in_or_not_and_comes_in_later(ready, tmp_path, monkeypatch):
    """A copy of the vault's folder taken before a commit is what a killed process leaves."""
    made, path = ready
    original, copies = writer_thread._transaction, []

    def copying(connection, work, *rest):
        copies.append(tmp_path / f"killed{len(copies)}")
        shutil.copytree(tmp_path / "ayna", copies[-1])
        return original(connection, work, *rest)

    before = contents(made.ayna)
    monkeypatch.setattr(writer_thread, "_transaction", copying)
    inbox.import_bundles(made.ayna, [path])
    monkeypatch.undo()
    after = contents(made.ayna)
    assert len(copies) > 5
    for copy in copies:
        with open_vault(copy, made.clock) as vault:
            assert contents(vault) in (before, after)
            inbox.settle_waiting(vault)
            inbox.import_bundles(vault, [path])
            assert contents(vault).keys() >= {h for h, r in after.items() if not is_trust(made.ayna, r)}
            assert vault.media.held() == made.ayna.media.held()
            assert vault.compare_projections() == []
            assert inbox.pending(vault) == ()


def is_trust(vault: Vault, record_id: str) -> bool:
    with vault.reader() as reader:
        return reader.type_of(record_id) == "trust"


@pytest.mark.parametrize("share", [0.0, 0.5, 0.95])
def test_cancelled_imports_leave_nothing(made, tmp_path, share):
    record(made.dana, media=b"m" * 3_000_000)
    files = exported(made.dana, tmp_path / "out")
    before = everything(made.ayna)
    token = CancelToken()

    def stop(step, done, total):
        if done >= share * total:
            token.cancel()

    with pytest.raises(Cancelled):
        inbox.import_bundles(made.ayna, files, stop, token)
    assert everything(made.ayna) == before


def test_one_bad_file_does_not_stop_the_others(made, tmp_path):
    deliver(made, made.dana, tmp_path / "first", first=True)
    record(made.dana)
    good = exported(made.dana, tmp_path / "out")
    bad = written(tmp_path / "bad", b"not age at all")
    report = inbox.import_bundles(made.ayna, [bad, *good])
    assert [file.outcome for file in report.files] == ["refused", "imported"]
    assert report.files[0].code == "bad-age-header"
    assert report.refused == 1
