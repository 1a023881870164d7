"""Two coordinators who hold what a volunteer told, for the tests of erasing together."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from intake.model.testimony import Testimony
from intake.services import erasing, inbox, organisation
from tests.intake.services.exchange_kit import (
    Office,
    deliver,
    exported,
    grow,
    invitation,
    office,
    open_vault,
    record,
)

MEDIA = b"moving pictures " * 3000


def send(sender, receiver, folder: Path):
    """Everything that is open, and nothing if there is nothing."""
    return inbox.import_bundles(receiver, exported(sender, folder)).files


def receipt(made: Office, issuer, reader):
    return inbox.import_receipt(reader, inbox.make_receipt(issuer, reader.key_id, clock=made.clock))


def gone(vault, testimony: str, sha256: str = "") -> bool:
    with vault.reader() as reader:
        held = any(entry.content is not None for _, _, entry in reader.entries_of_record(testimony))
    return not held and (not sha256 or vault.media.size(sha256) is None)


class Two:
    """ayna and bolat coordinate; dana is admitted, and what she told is with both."""

    def __init__(self, made: Office, folder: Path, bolat, testimony: str) -> None:
        self.made, self.folder, self.bolat, self.testimony = made, folder, bolat, testimony
        self._numbers = itertools.count()
        with made.dana.reader() as reader:
            self.sha256 = reader.load(self.testimony, Testimony).attachments[0].sha256

    @classmethod
    def begin(cls, made: Office, folder: Path) -> Two:
        deliver(made, made.dana, folder / "first", first=True)
        bolat = grow(made)
        organisation.join(made.dana, invitation(made.ayna, made.clock), clock=made.clock)
        two = cls(made, folder, bolat, record(made.dana, "They came at night.", media=MEDIA, people=2))
        inbox.import_bundles(made.ayna, two.out(made.dana))
        two.send(made.ayna, bolat)
        return two

    def place(self) -> Path:
        return self.folder / "sent" / str(next(self._numbers))

    def out(self, vault) -> list[Path]:
        return exported(vault, self.place())

    def send(self, sender, receiver):
        report = inbox.import_bundles(receiver, self.out(sender))
        assert report.refused == 0
        return report.files

    def propose(self, *, danger: bool = False) -> str:
        made = erasing.decide(
            self.made.ayna, self.testimony, how_known="by voice", danger=danger, clock=self.made.clock
        )
        assert (made.complete, made.erased, made.by_one_alone) == (False, 0, False)
        return made.decision

    def gone(self, vault) -> bool:
        return gone(vault, self.testimony, self.sha256)


@pytest.fixture(scope="module")
def two_template(office_template: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("two")
    with office(office_template, folder) as made:
        testimony = Two.begin(made, folder).testimony
    shutil.rmtree(folder / "sent")
    return folder, testimony


@pytest.fixture
def two(two_template: tuple[Path, str], tmp_path: Path) -> Iterator[Two]:
    template, testimony = two_template
    with office(template, tmp_path) as made:
        shutil.copytree(template / "bolat", tmp_path / "bolat")
        with open_vault(tmp_path / "bolat", made.clock) as bolat:
            yield Two(made, tmp_path, bolat, testimony)
