"""Records and media in a bundle that nobody may send so: another's log, a false run, a false whole. All are refused."""

from __future__ import annotations

import errno
import hashlib
import io
import shutil
import tarfile

import pytest

from intake.errors import CannotRead, DiskFull
from intake.services import handover, inbox
from intake.vault import writer_thread
from intake.vault.pieces import PieceFolder
from intake.vault.vault import Vault
from tests.intake.services.bad_bundles import open_forge, refused, rewritten
from tests.intake.services.bundle_forge import opened, written
from tests.intake.services.exchange_kit import contents, deliver, everything, open_vault, paths, record

# --- the records ----------------------------------------------------------------------------------------------------


def test_what_rewritten_makes_is_good_as_it_is(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key())
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "same", forged.close())]).files
    assert report.outcome == "imported"


def test_a_run_that_does_not_lead_where_its_author_signed(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    forged.payload["segments"][-1]["before"] = "12" * 32
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_checkpoint_by_somebody_else(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.eset.signing_key())
    refused(made, forged.close(), tmp_path / "bad", "bad-signature", "bundle-log")


def test_records_in_another_authors_name(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(author=made.ayna.key_id),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_the_coordinators_log(ready, tmp_path):
    made, path = ready
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.ayna.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_writing_to_another_volunteers_log(ready, tmp_path):
    made, path = ready
    deliver(made, made.eset, tmp_path / "eset", first=True)
    forged = rewritten(open_forge(made, path), made.dana.signing_key(), log=made.eset.log)
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_setting_from_outside(ready, tmp_path):
    made, path = ready
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(type="setting"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_record_that_changes_its_type(ready, tmp_path):
    made, path = ready
    held = next(iter(contents(made.ayna).values()))
    with made.ayna.reader() as reader:
        held = next(r for r in contents(made.ayna).values() if reader.type_of(r) == "testimony")
    forged = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_header=lambda header: header.update(record=held),
        change_content=lambda content, header: content.update(type="archive-item"),
    )
    refused(made, forged.close(), tmp_path / "bad", "bundle-log")


def test_a_fork_inside_a_segment_is_told_and_both_are_kept(ready, tmp_path):
    made, path = ready
    other = rewritten(
        open_forge(made, path),
        made.dana.signing_key(),
        change_content=lambda content, header: content.update(salt="ab" * 16),
    )
    other.payload["bundle"] = "ef" * 16
    inbox.import_bundles(made.ayna, [path])
    before = contents(made.ayna)
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "fork", other.close())]).files
    assert (report.outcome, report.forks) == ("imported", 1)
    assert before.items() < contents(made.ayna).items()


def test_media_that_is_not_what_was_announced_never_appears(ready, tmp_path):
    made, path = ready
    forged = open_forge(made, path)
    held = made.ayna.media.held()
    forged.objects[-1][1] = b"another" + forged.objects[-1][1][7:]
    entry = forged.payload["objects"][-1]
    entry["sha256"] = hashlib.sha256(forged.objects[-1][1]).hexdigest()
    refused(made, forged.close(), tmp_path / "bad", "bad-manifest")
    # half of a false whole says nothing wrong by itself, and never becomes the whole
    entry["media"]["total"] += 10
    (report,) = inbox.import_bundles(made.ayna, [written(tmp_path / "half", forged.close())]).files
    assert (report.outcome, report.media_complete, report.media_waiting) == ("imported", 0, 1)
    assert made.ayna.media.held() == held


# --- the machine ----------------------------------------------------------------------------------------------------


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
        def read(self, n=-1):
            if self.tell() > 12_000:
                raise OSError(errno.EIO, "gone")
            return super().read(n)

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


def test_the_inside_is_an_ordinary_tar(ready):
    made, path = ready
    with tarfile.open(fileobj=io.BytesIO(opened(path, made.ayna.identity()))) as archive:
        assert archive.getnames()[:2] == ["manifest.dsse.json", "manifest-sha256.txt"]
