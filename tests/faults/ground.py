"""Makes the ground that every fault starts from: once for a session, copied for each fault."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path

import msgspec

from intake.crypto.secret import Secret
from intake.model.record_types import TYPE_NAMES
from intake.model.testimony import Testimony, TestimonyState
from intake.services import backing_up, erasing, handover, inbox
from intake.vault.vault import Vault, Writer
from tests.faults.works_away import BACKUP, CANARY, PARAMS
from tests.faults.works_erasing import ERASED
from tests.faults.works_taken import make_card
from tests.intake.services.exchange_kit import (
    PASSPHRASE,
    Office,
    contents,
    deliver,
    grow,
    office,
    paths,
    prepare_office,
    record,
)
from tests.intake.services.release_kit import best_interest
from tests.intake.services.release_people import fill
from tests.intake.services.release_vault import MemoryVault

PHOTOGRAPH = random.Random(7).randbytes(2_500_000)


def make_ground(folder: Path) -> None:
    """Writes vaults, an attachment, a bundle that came, one that waits, a receipt, and `told.json`."""
    template, work = folder.with_name(folder.name + "-office"), folder.with_name(folder.name + "-work")
    prepare_office(template)
    told = {}
    with office(template, work) as made:
        deliver(made, made.dana, work / "first", first=True)
        (told["first"],) = [row.record for row in _rows(made.dana)]
        receipt = inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock)
        told["waiting"] = record(made.eset, "waits")
        sent = handover.export(made.eset, handover.plan(made.eset), work / "eset")
        inbox.import_bundles(made.ayna, paths(sent, work / "eset"))
        told["releasable"] = _releasable(made.ayna)
        told |= _purgeable(made, work)
        told |= _erasable(made, work, folder)
        with Secret(BACKUP) as passphrase:
            backing_up.back_up(made.dana, folder / "backup", passphrase=passphrase, params=PARAMS)
        made.dana.lock()
        shutil.copytree(work / "dana", folder / "before")
        made.reopen("dana")
        told["second"] = record(made.dana, "with a photograph", media=PHOTOGRAPH)
        told["third"] = record(made.dana, "alone")
        handover.export(made.dana, handover.plan(made.dana), folder / "in")
        with made.dana.reader() as reader:
            told["media"] = reader.media_named(told["second"])[0]
        for name in ("ayna", "dana"):
            told[f"held-{name}"] = json.dumps(sorted(contents(getattr(made, name))))
    for name in ("ayna", "dana"):
        shutil.copytree(work / name, folder / name)
    (folder / "receipt").write_bytes(receipt)
    (folder / "photograph.jpg").write_bytes(PHOTOGRAPH)
    (folder / "note.txt").write_bytes(b"short")
    make_card(folder / "card")
    (folder / "out").mkdir()
    (folder / "told.json").write_text(json.dumps(told))
    shutil.rmtree(template)
    shutil.rmtree(work)
    shutil.rmtree(folder / "before")


def _purgeable(made: Office, work: Path) -> dict[str, str]:
    """A finished testimony with a file, covered by a receipt that states a backup of the coordinator's."""
    testimony = record(made.dana, CANARY, media=random.Random(5).randbytes(1_200_000))

    def finish(writer: Writer) -> None:
        whole = msgspec.structs.replace(writer.load(testimony, Testimony), state=TestimonyState.FINISHED)
        writer.save(testimony, "testimony", whole)

    made.dana.write(finish)
    sent = handover.export(made.dana, handover.plan(made.dana), work / "purgeable")
    inbox.import_bundles(made.ayna, paths(sent, work / "purgeable"))
    made.clock.advance(hours=3)
    with Secret(PASSPHRASE) as passphrase:
        backing_up.back_up(made.ayna, work / "ayna-backup", passphrase=passphrase, params=PARAMS)
    made.clock.advance(hours=1)
    inbox.import_receipt(made.dana, inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    return {
        "purgeable": testimony,
        "purgeable-media": _media_of(made.dana, testimony),
        "purgeable-held": _held(made.dana, testimony),
    }


def _erasable(made: Office, work: Path, folder: Path) -> dict[str, str]:
    """A proposal of a second coordinator's that waits for ayna, and a decision that dana has not heard of."""
    heard = record(made.dana, ERASED, media=random.Random(6).randbytes(900_000))
    deliver(made, made.dana, work / "heard")
    erasable = record(made.ayna, ERASED, media=random.Random(8).randbytes(900_000))
    media = {name: _media_of(made.ayna, testimony) for name, testimony in (("heard", heard), ("erasable", erasable))}
    bolat = grow(made)

    def send(sender: Vault, receiver: Vault, name: str) -> None:
        done = handover.export(sender, handover.plan(sender), work / name)
        assert inbox.import_bundles(receiver, paths(done, work / name)).refused == 0

    send(made.ayna, bolat, "to-bolat")
    made_up = erasing.decide(bolat, heard, how_known="by voice", danger=True, clock=made.clock)
    send(bolat, made.ayna, "from-bolat")
    assert erasing.agree(made.ayna, made_up.decision).erased > 0
    (folder / "erasing-receipt").write_bytes(inbox.make_receipt(made.ayna, made.dana.key_id, clock=made.clock))
    asked = erasing.decide(bolat, erasable, how_known="by voice", danger=True, clock=made.clock)
    send(bolat, made.ayna, "from-bolat-again")
    return {
        "heard": heard,
        "heard-media": media["heard"],
        "heard-held": _held(made.dana, heard),
        "erasable": erasable,
        "erasable-media": media["erasable"],
        "erasable-held": _held(made.ayna, erasable),
        "decision": asked.decision,
    }


def _media_of(vault: Vault, testimony: str) -> str:
    with vault.reader() as reader:
        (media,) = reader.media_named(testimony)
    return media


def _held(vault: Vault, testimony: str) -> str:
    """Hashes of what is held of it, as JSON."""
    with vault.reader() as reader:
        records = [testimony, *(part for _, part in reader.records_of_testimony(testimony))]
    return json.dumps(sorted(hash_ for hash_, record_ in contents(vault).items() if record_ in records))


def _rows(vault):  # type: ignore[no-untyped-def]
    with vault.reader() as reader:
        return reader.list_testimonies()


def _releasable(vault) -> str:  # type: ignore[no-untyped-def]
    """An account with everything that a report needs, as the release's own tests have it."""
    memory = MemoryVault()
    people = fill(memory)
    best_interest(memory, people)
    for identifier in memory.revisions:
        kind = memory.state(identifier).record_type
        struct = memory.load(identifier, next(s for s, name in TYPE_NAMES.items() if name == kind))
        vault.write(lambda writer, i=identifier, k=kind, s=struct: writer.save(i, k, s))
    return people.testimony
