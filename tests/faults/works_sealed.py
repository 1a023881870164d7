"""Sealed testimonies under faults: recording one, sealing one later, opening what came.

What was acknowledged can be opened by a coordinator, and nothing of it in the volunteer's vault.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from intake.bundle.sealed_piece import MEDIA_BODY
from intake.errors import DiskFull, MachineTrouble
from intake.model.sealed import Sealed
from intake.model.testimony import Testimony
from intake.services import handover, inbox, interview, sealed_later, sealed_opening, sealed_session, sealed_store
from intake.vault.vault import Vault
from tests.faults.work import CLOCK, Tell, Work
from tests.intake.services.exchange_kit import open_vault, paths, record
from tests.intake.services.test_sealed_promise import found

WORDS = "sealed-canary-{number}-7719"
MEDIA = b"sealed-canary-of-media-3381" * 100_000


def seal_session(ground: Path, vault: Vault, tell: Tell) -> None:
    session = sealed_session.start(vault, clock=CLOCK)
    tell(f"session {session.inside}")
    for number in range(3):
        session.keep(session.account.with_testimony(narrative=WORDS.format(number=number)))
        tell(f"kept {number}")
    sink = session.media.begin(recording=True)
    for _ in range(2):
        sink.write(MEDIA)
        tell("media")
    session.save(session.account)
    tell("saved")


def session_sealed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    sealed_store.recover(vault)
    needles = [WORDS.format(number=number).encode() for number in range(3)] + [MEDIA[:27]]
    assert found(vault, needles) == []
    with delivered(ground, vault) as ayna:
        kept = [int(line.split()[1]) for line in acknowledged if line.startswith("kept")]
        for line in acknowledged:
            if not line.startswith("session"):
                continue
            with ayna.reader() as reader:
                testimony = reader.load(line.split()[1], Testimony)
            if kept:
                assert testimony.narrative in [WORDS.format(number=n) for n in range(kept[-1], 3)]
            media = [attachment.size for attachment in testimony.attachments]
            # all but what waited in memory for its piece to be full: no time passes here
            assert sum(media) >= len(MEDIA) * acknowledged.count("media") // MEDIA_BODY * MEDIA_BODY
        assert ayna.compare_projections() == []


def seal_later(ground: Path, vault: Vault, tell: Tell) -> None:
    testimony = record(vault, "sealed later", media=MEDIA)
    tell(f"recorded {testimony}")
    sealed_later.seal(vault, testimony, clock=CLOCK)
    tell("sealed")


def later_sealed(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    sealed_store.recover(vault)
    if not acknowledged:
        return
    testimony = acknowledged[0].split()[1]
    with vault.reader() as reader:
        still_open = reader.type_of(testimony) == "testimony"
    assert not ("sealed" in acknowledged and still_open)
    if still_open:
        account = interview.open_account(vault, testimony).account
        assert vault.media.size(account.testimony.attachments[0].sha256) is not None, "whole, or sealed"
    else:
        assert found(vault, [b"sealed later", MEDIA[:27]]) == []
    with delivered(ground, vault) as ayna:
        with ayna.reader() as reader:
            there = reader.load(testimony, Testimony)
        assert there.narrative == "sealed later"
        assert ayna.media.size(there.attachments[0].sha256) is not None


def open_sealed(ground: Path, vault: Vault, tell: Tell) -> None:
    """`vault` is the coordinator's."""
    try:
        volunteers = open_vault(ground / "dana", CLOCK)
    except MachineTrouble:
        raise DiskFull from None  # no room to open a second vault at all
    with volunteers as dana:
        session = sealed_session.start(dana, clock=CLOCK)
        session.save(session.account.with_testimony(narrative=WORDS.format(number=0)), finish=True)
        tell(f"session {session.inside}")
        files = paths(handover.export(dana, handover.plan(dana), ground / "out"), ground / "out")
    inbox.import_bundles(vault, files)
    tell("opened")


def sealed_opened(ground: Path, vault: Vault, acknowledged: Sequence[str]) -> None:
    inbox.settle_waiting(vault)
    report = sealed_opening.open_waiting(vault)
    assert report.bad == 0
    with vault.reader() as reader:
        for name, sealed in reader.records_of_type(Sealed):
            assert reader.sealed_states(name).keys() == {piece.sha256 for piece in sealed.pieces}
            assert reader.load(sealed.testimony, Testimony).narrative == WORDS.format(number=0)
        assert reader.findings() == []
        for line in acknowledged:
            if line.startswith("session") and "opened" in acknowledged:
                assert reader.load(line.split()[1], Testimony)


@contextlib.contextmanager
def delivered(ground: Path, vault: Vault) -> Iterator[Vault]:
    """The coordinator's vault, copied to where there is room, after everything was handed over."""
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(ground / "ayna", Path(place) / "ayna")
        out = Path(place) / "out"
        out.mkdir()
        with open_vault(Path(place) / "ayna", CLOCK) as ayna:
            done = handover.export(vault, handover.plan(vault), out)
            answers = inbox.import_bundles(ayna, paths(done, out)).files
            assert all(file.outcome in ("imported", "already-in") for file in answers)
            assert sum(file.sealed_refused for file in answers) == 0
            yield ayna


SEALED = (
    Work("seal-session", "dana", seal_session, session_sealed, out=True),
    Work("seal-later", "dana", seal_later, later_sealed, out=True),
    Work("open-sealed", "ayna", open_sealed, sealed_opened, out=True),
)
