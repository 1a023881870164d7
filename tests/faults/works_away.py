"""More works: what leaves for good, what is copied away, what moves to other keys, and what is recorded meanwhile."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.errors import NotFound
from intake.services import backing_up, destroying, keys, purging
from intake.vault.vault import Vault
from intake.vault.ways_in import ByPassphrase
from tests.faults.work import CLOCK, OTHER, Tell, Work, told
from tests.intake.services.exchange_kit import PASSPHRASE, contents
from tests.raw_pages import found

PARAMS = Argon2Params(1, 64, 1)
BACKUP = b"a passphrase for the backup"
CANARY = "қанатқағушы quillfeather"
"""In the narrative of what may be purged."""
SOUND = random.Random(11).randbytes(3_300_000)


# --- delivered, and let go of ---------------------------------------------------------------------------------------


def purge(ground: Path, vault: Vault, tell: Tell) -> None:
    done = purging.purge(vault, [told(ground)["purgeable"]])
    assert done.testimonies == 1
    tell("gone")


def purged(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    record, media = told(ground)["purgeable"], told(ground)["purgeable-media"]
    with vault.reader() as reader:
        there = reader.testimony_row(record) is not None
    assert not (there and acknowledged)
    # all of it or nothing
    assert (media in vault.media.held()) == there
    if there:
        assert found(vault, {"canary": CANARY.encode()})
        purging.purge(vault, [record])
    assert vault.tidy()
    assert found(vault, {"canary": CANARY.encode()}) == {}
    assert media not in vault.media.held()


# --- copied away ----------------------------------------------------------------------------------------------------


def back_up(ground: Path, vault: Vault, tell: Tell) -> None:
    with Secret(BACKUP) as passphrase:
        backing_up.back_up(vault, ground / "out", passphrase=passphrase, params=PARAMS)
    tell("backed up")


def backed_up(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    if acknowledged:
        _restores(ground / "out", ground / "restored", vault)
    # whatever was left half done, the next one is whole
    with Secret(BACKUP) as passphrase:
        backing_up.back_up(vault, ground / "out", passphrase=passphrase, params=PARAMS)
    _restores(ground / "out", ground / "restored-again", vault)


def renew_backup(ground: Path, vault: Vault, tell: Tell) -> None:
    backing_up.back_up(vault, ground / "backup")
    tell("backed up")


def backup_renewed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    # the one before is whole until the new one is
    _restores(ground / "backup", ground / "restored", None)
    backing_up.back_up(vault, ground / "backup")
    _restores(ground / "backup", ground / "restored-again", vault)


def restore(ground: Path, vault: Vault, tell: Tell) -> None:
    with Secret(BACKUP) as way, Secret(PASSPHRASE) as new:
        backing_up.restore(ground / "backup", ground / "out" / "new", way, new, params=PARAMS, size_step=1 << 20)
    tell("restored")


def restored(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    if acknowledged:
        _opens_whole(ground / "out" / "new", told(ground)["first"])
    _restores(ground / "backup", ground / "out" / "another", None)


def _restores(backup: Path, to: Path, vault: Vault | None) -> None:
    with Secret(BACKUP) as way, Secret(PASSPHRASE) as new:
        backing_up.restore(backup, to, way, new, params=PARAMS, size_step=1 << 20)
    held = None if vault is None else set(contents(vault))
    with Secret(PASSPHRASE) as secret, Vault.unlock(to, secret, clock=CLOCK, size_step=1 << 20) as again:
        assert again.check().sound
        assert held is None or held <= set(contents(again))
        assert vault is None or set(vault.media.held()) == set(again.media.held())


def _opens_whole(folder: Path, record: str) -> None:
    with Secret(PASSPHRASE) as secret, Vault.unlock(folder, secret, clock=CLOCK, size_step=1 << 20) as again:
        assert again.check().sound
        assert record in contents(again).values()


# --- other keys, no keys --------------------------------------------------------------------------------------------


def new_key(ground: Path, vault: Vault, tell: Tell) -> None:
    with Secret(PASSPHRASE) as old, Secret(OTHER) as new:
        keys.move_closed(vault.folder, ByPassphrase(old), ByPassphrase(new))
    tell("moved")


def new_key_used(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    names = {path.name for path in vault.folder.iterdir()}
    assert not {"next", "new", "old"} & names
    assert Vault.info(vault.folder).keyslot_copies == 2


def destroy(ground: Path, vault: Vault, tell: Tell) -> None:
    destroying.destroy(vault.folder)
    tell("destroyed")


def destroyed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    """Only where it still opens: then nothing is missing, which `judge` has looked at."""
    assert not acknowledged


# --- recorded -------------------------------------------------------------------------------------------------------


def record_sound(ground: Path, vault: Vault, tell: Tell) -> None:
    """Bytes as they arrive, a second's worth at a time: each is acknowledged once it is durable."""
    sink = vault.media.begin(recording=True)
    try:
        tell(f"id {sink.object_id}")
        for start in range(0, len(SOUND), 300_000):
            CLOCK.advance(seconds=2)
            sink.write(SOUND[start : start + 300_000])
            tell(f"bytes {min(start + 300_000, len(SOUND))}")
        tell(f"sha256 {sink.finish().sha256}")
    except BaseException:
        # as the recorder does: what is durable is kept, to be recovered
        sink.suspend()
        raise


def sound_recorded(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    said = [line.split() for line in acknowledged]
    finished = [value for word, value in said if word == "sha256"]
    durable = max((int(value) for word, value in said if word == "bytes"), default=0)
    waiting = vault.media.interrupted()
    if finished:
        assert waiting == []
        assert _read(vault, finished[0]) == SOUND
        return
    for item in waiting:
        assert item.size >= durable
        try:
            stored = vault.media.recover(item.id)
        except NotFound:
            assert durable == 0
            continue
        data = _read(vault, stored.sha256)
        assert len(data) >= durable
        assert data == SOUND[: len(data)]
        return
    # killed after it was finished and before that was said
    if durable:
        import hashlib

        assert _read(vault, hashlib.sha256(SOUND).hexdigest()) == SOUND


def _read(vault: Vault, sha256: str) -> bytes:
    with vault.media.open(sha256) as stream:
        return stream.read()


MORE = (
    Work("purge", "dana", purge, purged, gone="purgeable"),
    Work("back-up", "dana", back_up, backed_up, out=True),
    Work("renew-backup", "dana", renew_backup, backup_renewed),
    Work("restore", "dana", restore, restored, out=True),
    Work("record", "dana", record_sound, sound_recorded),
    Work("new-key", "dana", new_key, new_key_used, closed=True),
    Work("destroy", "dana", destroy, destroyed, closed=True),
)
