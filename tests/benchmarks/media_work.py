"""What the media benchmark runs in a process of its own: fill vaults, hand over, take in. JSON in, JSON out.

Only services a person's clicks reach are timed, and only after the unlock; the peak of memory starts again there too.
"""

from __future__ import annotations

import io
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from intake.clock import SystemClock
from intake.crypto.secret import Secret
from intake.model.attachment import Attachment
from intake.model.ids import new_case_number, new_id
from intake.model.testimony import Testimony
from intake.services import handover, inbox, organisation
from intake.vault.vault import Vault
from tests.benchmarks.measure import MIB, memory_kib, peak_reset

CLOCK = SystemClock()
PASSPHRASE = b"an invented passphrase of a benchmark"


def main() -> None:
    request = json.load(sys.stdin)
    if not request.get("fsync", True):
        # nothing waits for the disk but what SQLite syncs by itself; reading back then comes from the cache
        os.fsync = lambda fd: None
        setattr(os, "O_DIRECT", 0)  # noqa: B010  a constant to the type checker
        os.posix_fadvise = lambda fd, offset, length, advice, /: None
    json.dump(_WORK[request["work"]](request), sys.stdout)


def _unlock(folder: str) -> Vault:
    with Secret(PASSPHRASE) as passphrase:
        return Vault.unlock(Path(folder), passphrase, clock=CLOCK)


def _create(folder: str, pseudonym: str) -> Vault:
    with Secret(PASSPHRASE) as passphrase:
        return Vault.create(Path(folder), passphrase, pseudonym=pseudonym, clock=CLOCK)


def _fill(request: dict[str, Any]) -> dict[str, Any]:
    """Two vaults that know each other, and in the volunteer's one testimony for each file of media."""
    with _create(request["coordinator"], "coordinator") as office, _create(request["volunteer"], "volunteer") as field:
        organisation.create(office, "Invented Archive", clock=CLOCK)
        invitation = io.BytesIO()
        organisation.invite(office, invitation, clock=CLOCK)
        organisation.join(field, invitation.getvalue(), clock=CLOCK)
        _testimony(field, None)
        first = Path(request["bundles"])
        handed = handover.export(field, handover.plan(field), first)
        inbox.import_bundles(office, [first / item.name for item in handed])
        inbox.admit(office, field.key_id, clock=CLOCK)
        inbox.import_receipt(field, inbox.make_receipt(office, field.key_id, clock=CLOCK))
        begin = time.perf_counter()
        with Path(request["plain"]).open("rb") as plain:
            for size in request["sizes"]:
                _testimony(field, (plain, size))
        return {"seconds": time.perf_counter() - begin}


def _testimony(vault: Vault, media: tuple[Any, int] | None) -> None:
    attachments: tuple[Attachment, ...] = ()
    if media is not None:
        stream, left = media
        with vault.media.begin() as sink:
            while left:
                piece = stream.read(min(MIB, left))
                sink.write(piece)
                left -= len(piece)
            stored = sink.finish()
        attachments = (Attachment(id=new_id(), sha256=stored.sha256, size=stored.size),)
    told = Testimony(case_number=new_case_number(), narrative="They came at night.", attachments=attachments)
    vault.write(lambda writer: writer.save(new_id(), "testimony", told))


def _export(request: dict[str, Any]) -> dict[str, Any]:
    folder = Path(request["bundles"])
    with _unlock(request["volunteer"]) as vault:
        return _measured(lambda: [str(folder / b.name) for b in handover.export(vault, handover.plan(vault), folder)])


def _import(request: dict[str, Any]) -> dict[str, Any]:
    paths = [Path(path) for path in request["paths"]]
    with _unlock(request["coordinator"]) as vault:
        found = _measured(lambda: [file.outcome for file in inbox.import_bundles(vault, paths).files])
        if set(found["made"]) != {"imported"}:
            raise RuntimeError(f"the bundles were not taken in: {found['made']}")
        return found


def _measured(run: Callable[[], Any]) -> dict[str, Any]:
    known = peak_reset()
    before = memory_kib()[0]
    begin = time.perf_counter()
    made = run()
    seconds = time.perf_counter() - begin
    return {"seconds": seconds, "made": made, "before_kib": before, "peak_kib": memory_kib()[1] if known else None}


_WORK: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {"fill": _fill, "export": _export, "import": _import}


if __name__ == "__main__":
    main()
