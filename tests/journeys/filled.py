"""Two vaults with invented people in them, for reading every screen: a coordinator's, and a volunteer's of that office.

Made through the services from the examples that come with the program: photographs, sound, a film, a family, archive,
questions of the organisation's own, somebody who left before answering, a request by card, a bundle taken in.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from intake.clock import SystemClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.demo import examples, report_making
from intake.services import (
    archive_take_in,
    consent_cards,
    forms,
    handover,
    inbox,
    interview,
    leaving,
    organisation,
)
from intake.services.forms import ReadForm
from intake.sheets.forms import read_form
from intake.vault.vault import Vault
from tests.intake.sheets.books import form_book

PASSPHRASE = "an invented passphrase of the journeys"
PARAMS = Argon2Params(1, 64, 1)
TOLD = ("t01.json", "t02.json", "t08.json", "t10.json", "t18.json", "t21.json")
"""One person told of twice, a family, a photograph of a paper, sound and a film, and three scripts."""


@dataclass(frozen=True)
class Filled:
    """Where the two vaults lie; `PASSPHRASE` opens both. `bundle` is the volunteer's, `workbook` an XLSForm."""

    coordinator: Path
    volunteer: Path
    bundle: Path
    workbook: Path


@contextmanager
def _vault(folder: Path, pseudonym: str) -> Iterator[Vault]:
    with (
        Secret(PASSPHRASE.encode()) as passphrase,
        Vault.create(folder, passphrase, pseudonym=pseudonym, clock=SystemClock(), params=PARAMS) as made,
    ):
        yield made


def fill(folder: Path) -> Filled:
    """Makes both below `folder`."""
    clock = SystemClock()
    bundles, shelf = folder / "bundles", folder / "shelf"
    for one in (bundles, shelf):
        one.mkdir(parents=True)
    workbook, invitation = folder / "questions.xlsx", folder / "invitation.amanat"
    workbook.write_bytes(form_book())
    (shelf / "001.bin").write_bytes(b"0" * 1000)
    found = examples.load(clock.now().date()).limited(TOLD)
    with _vault(folder / "coordinator", "Ayna") as office, _vault(folder / "volunteer", "Sumbul") as laptop:
        organisation.create(office, "Invented Archive", clock=clock)
        definition, faults = read_form(io.BytesIO(form_book()), name="form")
        assert definition is not None, faults
        forms.publish(office, ReadForm(definition, ()), clock=clock)
        organisation.invite_to_file(office, invitation, clock=clock)
        organisation.join(laptop, organisation.read_invitation(invitation), clock=clock)
        for one in found.testimonies:
            interview.add_from_file(laptop, one.parsed, one.doubts, one.openers(), clock=clock)
        leaving.leave(laptop, interview.start(laptop, clock=clock), clock=clock)
        planned = handover.plan(laptop)
        names = [one.name for one in handover.export(laptop, planned, bundles)]
        inbox.import_bundles(office, [bundles / name for name in names])
        records = {
            one.file: interview.add_from_file(office, one.parsed, one.doubts, one.openers(), clock=clock).record
            for one in found.testimonies
        }
        report_making.link(
            office, [report_making.person_in(office, records[at.file], at.name) for at in found.one_person]
        )
        leaving.leave(office, interview.start(office, clock=clock), clock=clock)
        for vault in (office, laptop):
            archive_take_in.take_in(vault, archive_take_in.plan(vault, shelf), clock=clock)
            words = consent_cards.draw()
            consent_cards.file_request(vault, words, "withdraw", "An invented request.", clock=clock)
    return Filled(folder / "coordinator", folder / "volunteer", bundles / names[0], workbook)
