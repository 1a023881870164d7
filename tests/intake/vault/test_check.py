"""`vault check`: what is damaged is told, what merely has not arrived is no damage."""

from __future__ import annotations

import random
from pathlib import Path

from intake.model.attachment import Attachment
from intake.model.ids import new_id
from intake.vault.vault import Vault
from tests.intake.vault.kit import add_testimony, runs_of


def fill(vault: Vault) -> str:
    data = random.Random(1).randbytes(1_300_000)
    with vault.media.begin() as writer:
        writer.write(data)
        sha256 = writer.finish().sha256
    attachment = Attachment(id=new_id(), sha256=sha256, size=len(data))
    vault.write(lambda w: [add_testimony(w, "сөз", attachments=(attachment,)), w.checkpoint()])
    return sha256


def test_a_sound_vault(vault: Vault) -> None:
    fill(vault)
    steps: set[str] = set()
    report = vault.check(lambda step, done, total: steps.add(step))
    assert report.sound
    assert (report.entries, report.checkpoints, report.media, report.unknown_files) == (1, 1, 1, 0)
    assert steps >= {"pages", "links", "compare", "media"}


def test_damaged_media_are_named(vault: Vault, tmp_path: Path) -> None:
    sha256 = fill(vault)
    piece = next(path for path in (tmp_path / "vault/p").rglob("*") if path.is_file())
    piece.write_bytes(bytes(piece.stat().st_size))
    report = vault.check()
    assert not report.sound
    assert report.damaged_media == (sha256,)


def test_a_checkpoint_that_stands_in_the_wrong_place(vault: Vault) -> None:
    fill(vault)
    vault.write(lambda w: add_testimony(w, "next"))
    vault._thread.run(lambda c: c.execute("UPDATE checkpoints SET entry = 2"))
    report = vault.check()
    assert report.bad_checkpoints == 1
    assert not report.sound


def test_anothers_checkpoint_is_told_as_unverified_until_its_key_is_given(make_vault: object) -> None:
    ours, theirs = make_vault("ours"), make_vault("theirs")  # type: ignore[operator]
    fill(theirs)
    with theirs.reader() as reader:
        envelope = reader.checkpoint(reader.log_position().link)
    (run,) = runs_of(theirs)
    from dataclasses import replace

    ours.write(lambda w: w.insert_foreign(replace(run, checkpoint=envelope)))
    report = ours.check()
    assert (report.checkpoints, report.unverified_checkpoints, report.bad_checkpoints) == (1, 1, 0)
    key = theirs.verifying_key()
    report = ours.check(keys={key.key_id: key})
    assert (report.unverified_checkpoints, report.bad_checkpoints) == (0, 0)
    assert len(report.missing_media) == 1
    assert report.sound


def test_a_sound_vault_is_sound_after_every_change(vault: Vault) -> None:
    """SQLite compares the search index with what a connection remembers of it: that must not be taken for damage."""
    for word in ("кепер", "қайық", "көпір"):
        vault.write(lambda w, text=word: add_testimony(w, text))
        assert vault.check().damaged_pages == 0
