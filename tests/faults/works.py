"""Every long operation on a real vault, with what must hold however it ended: killed, out of disk, or done.

A ground is a folder with two vaults (`ayna` coordinates, `dana` is a volunteer she admitted), what came in and what is
to be taken in. `run` says by `tell` what the vault acknowledged; `look` opens the vault again and judges.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from intake import fsio
from intake.crypto.secret import Secret
from intake.errors import AmanatError, WrongPassphrase
from intake.model.dossier import Release, ReleaseState
from intake.places import resources
from intake.services import attachments, destroying, handover, inbox, interview, release, session, upkeep
from intake.vault.vault import Vault
from tests.faults.work import CLOCK, OTHER, Tell, Work, told
from tests.faults.works_away import MORE
from tests.faults.works_erasing import ERASING
from tests.faults.works_recorded import RECORDED
from tests.faults.works_sealed import SEALED
from tests.faults.works_taken import TAKEN
from tests.intake.services.exchange_kit import PASSPHRASE, contents, open_vault, record
from tests.intake.services.release_people import NARRATIVE

# --- into the vault -------------------------------------------------------------------------------------------------


def take_in(ground: Path, vault: Vault, tell: Tell) -> None:
    for name in ("photograph.jpg", "note.txt"):
        with (ground / name).open("rb") as stream:
            taken = attachments.take_in(vault.media, stream, name, size=(ground / name).stat().st_size)
        tell(taken.attachment.sha256)


def taken_in(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    held = vault.media.held()
    assert set(acknowledged) <= set(held)
    assert {told(ground)["media"]} <= set(held)
    # what is held is whole, or it is not held
    assert vault.media.verify() == []
    assert vault.media.interrupted() == []


def save(ground: Path, vault: Vault, tell: Tell) -> None:
    for number in range(3):
        tell(record(vault, f"account {number}", people=2))


def saved(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    with vault.reader() as reader:
        rows = [row.record for row in reader.list_testimonies() if row.record not in told(ground).values()]
        assert rows[::-1][: len(acknowledged)] == list(acknowledged)
        assert len(rows) <= len(acknowledged) + 1
        for row in rows:
            assert [kind for kind, _ in reader.records_of_testimony(row)] == ["person", "person"]


# --- out of it ------------------------------------------------------------------------------------------------------


def export(ground: Path, vault: Vault, tell: Tell) -> None:
    for file in handover.export(vault, handover.plan(vault, max_size=2_000_000), ground / "out"):
        tell(file.name)


def exported(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    # what has a name is whole already, and what has none goes with the next attempt
    whole = sorted(path for path in (ground / "out").iterdir() if not path.name.startswith("."))
    with open_vault(ground / "ayna", CLOCK) as ayna:
        assert all(file.outcome == "imported" for file in inbox.import_bundles(ayna, whole).files)
        done = handover.export(vault, handover.plan(vault, max_size=2_000_000), ground / "out")
        # an export that came to its end is not gone on with: the same again is another one
        names = {file.name for file in done} | {path.name for path in whole}
        assert {path.name for path in (ground / "out").iterdir()} == names
        report = inbox.import_bundles(ayna, [ground / "out" / name for name in names])
        assert {file.outcome for file in report.files} <= {"imported", "already-in"}
        assert report.open_gaps == 0
        assert told(ground)["second"] in contents(ayna).values()
        assert told(ground)["media"] in ayna.media.held()


def export_media(ground: Path, vault: Vault, tell: Tell) -> None:
    testimony = told(ground)["second"]
    (attachment,) = interview.open_account(vault, testimony).account.testimony.attachments
    with fsio.new_file(ground / "out" / "photograph.jpg") as sink:
        interview.export_media(vault, testimony, attachment.id, sink)
    tell("written")


def media_exported(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    left = [path.name for path in (ground / "out").iterdir()]
    assert left in ([], ["photograph.jpg"])
    assert left or not acknowledged
    if left:
        assert (ground / "out" / left[0]).read_bytes() == (ground / "photograph.jpg").read_bytes()


def release_html(ground: Path, vault: Vault, tell: Tell) -> None:
    draft = release.prepare(vault, testimonies=[told(ground)["releasable"]], audience="un-procedures", clock=CLOCK)
    kit = release.render_kit(resources())
    reviewed = [text.digest for text in draft.approvable()]
    kept = [s.id for text in draft.texts for s in text.suggestions]
    out = ground / "out" / "report.html"
    release.release(vault, draft, reviewed=reviewed, kept=kept, format="html", out=out, kit=kit, clock=CLOCK)
    tell("released")


def released(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    import hashlib

    left = [path.name for path in (ground / "out").iterdir()]
    assert left in ([], ["report.html"])
    assert left or not acknowledged
    with vault.reader() as reader:
        records = [found for _, found in reader.records_of_type(Release)]
    if left:
        data = (ground / "out" / left[0]).read_bytes()
        assert NARRATIVE.split()[2].encode() not in data
        assert [r.sha256 for r in records] == [hashlib.sha256(data).hexdigest()]
    if acknowledged:
        assert [r.state for r in records] == [ReleaseState.RELEASED]


# --- what others send -----------------------------------------------------------------------------------------------


def import_bundle(ground: Path, vault: Vault, tell: Tell) -> None:
    (file,) = inbox.import_bundles(vault, sorted((ground / "in").iterdir())).files
    assert file.outcome == "imported", file
    tell("in")


def imported(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    with vault.reader() as reader:
        there = [reader.testimony_row(told(ground)[name]) is not None for name in ("second", "third")]
    assert there in ([True, True], [False, False])
    assert all(there) or not acknowledged
    inbox.settle_waiting(vault)
    (file,) = inbox.import_bundles(vault, sorted((ground / "in").iterdir())).files
    assert file.outcome in ("imported", "already-in")
    assert {told(ground)["second"], told(ground)["third"]} <= set(contents(vault).values())
    assert told(ground)["media"] in vault.media.held()
    assert [sender.pseudonym for sender in inbox.pending(vault)] == ["eset"]


def admit(ground: Path, vault: Vault, tell: Tell) -> None:
    (sender,) = inbox.pending(vault)
    admission = inbox.admit(vault, sender.fingerprint, clock=CLOCK)
    assert [file.outcome for file in admission.files] == ["imported"], admission
    tell("admitted")


def admitted(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    waiting = inbox.pending(vault)
    assert not (waiting and acknowledged)
    inbox.settle_waiting(vault)
    for sender in inbox.pending(vault):
        assert told(ground)["waiting"] not in contents(vault).values()
        inbox.admit(vault, sender.fingerprint, clock=CLOCK)
    assert inbox.pending(vault) == ()
    assert told(ground)["waiting"] in contents(vault).values()


def take_receipt(ground: Path, vault: Vault, tell: Tell) -> None:
    inbox.import_receipt(vault, (ground / "receipt").read_bytes())
    tell("marked")


def receipt_taken(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    with vault.reader() as reader:
        row = reader.testimony_row(told(ground)["first"])
        assert row is not None
        assert row.delivered == "yes" or not acknowledged
        second = reader.testimony_row(told(ground)["second"])
        assert second is not None
        assert second.delivered == "no"
    inbox.import_receipt(vault, (ground / "receipt").read_bytes())
    with vault.reader() as reader:
        row = reader.testimony_row(told(ground)["first"])
        assert row is not None
        assert row.delivered == "yes"


# --- upkeep ---------------------------------------------------------------------------------------------------------


def rebuild(ground: Path, vault: Vault, tell: Tell) -> None:
    upkeep.rebuild(vault)
    tell("built")


def rebuilt(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    assert upkeep.compare(vault) == []


def passphrase(ground: Path, vault: Vault, tell: Tell) -> None:
    with Secret(PASSPHRASE) as old, Secret(OTHER) as new:
        session.change_passphrase(ground / "dana", old, new)
    tell("changed")


def passphrase_changed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    assert Vault.info(ground / "dana").keyslot_copies == 2
    assert sorted(path.name for path in (ground / "dana").iterdir() if path.name.startswith(".")) == []


WORKS = {
    work.name: work
    for work in (
        Work("take-in", "dana", take_in, taken_in),
        Work("save", "dana", save, saved),
        Work("export", "dana", export, exported, out=True),
        Work("export-media", "dana", export_media, media_exported, out=True),
        Work("import", "ayna", import_bundle, imported),
        Work("admit", "ayna", admit, admitted),
        Work("receipt", "dana", take_receipt, receipt_taken),
        Work("rebuild", "dana", rebuild, rebuilt),
        Work("passphrase", "dana", passphrase, passphrase_changed, closed=True),
        Work("release", "ayna", release_html, released, out=True),
        *MORE,
        *SEALED,
        *RECORDED,
        *ERASING,
        *TAKEN,
    )
}


def open_again(ground: Path, work: Work, acknowledged: Sequence[str]) -> Vault:
    """The vault after the fault, opened by the one passphrase that must open it."""
    if work.name not in ("passphrase", "new-key"):
        return open_vault(ground / work.vault, CLOCK)
    opens = []
    for phrase in (PASSPHRASE, OTHER):
        try:
            _unlock(ground / work.vault, phrase).lock()
        except WrongPassphrase:
            continue
        opens.append(phrase)
    assert opens == [OTHER] if acknowledged else len(opens) == 1
    return _unlock(ground / work.vault, opens[0])


def _destroyed(folder: Path, acknowledged: Sequence[str]) -> bool:
    """Whether nothing opens what is left; then the rest can be taken away too."""
    try:
        open_vault(folder, CLOCK).lock()
    except AmanatError:
        if destroying.can_be(folder):
            assert not acknowledged
            destroying.destroy(folder)
        left = [path.name for path in folder.rglob("*") if path.is_file()] if folder.exists() else []
        assert left in ([], ["w"]), left
        return True
    return False


def _unlock(folder: Path, phrase: bytes) -> Vault:
    with Secret(phrase) as secret:
        return Vault.unlock(folder, secret, clock=CLOCK, size_step=1 << 20)


def judge(ground: Path, work: Work, acknowledged: Sequence[str]) -> None:
    """The vault opens, is sound, holds everything it held and acknowledged, and knows every file it has."""
    if work.name == "destroy" and _destroyed(ground / work.vault, acknowledged):
        return
    with open_again(ground, work, acknowledged) as vault:
        assert vault.sweep_report.unknown == 0
        found = vault.check()
        assert found.sound, found
        assert found.unknown_files == 0
        held = set(json.loads(told(ground)[f"held-{work.vault}"]))
        if work.gone:
            held -= set(json.loads(told(ground)[f"{work.gone}-held"]))
        assert held <= contents(vault).keys()
        work.look(ground, vault, acknowledged)
        after = vault.check()
        assert after.sound, after
