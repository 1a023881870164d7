"""The whole job, with few testimonies and cheap vaults: what it makes, and what it must leave unreadable."""

import functools
import io
from collections.abc import Sequence
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.demo import examples
from intake.demo import run as demo_run
from intake.demo.run import free_place, run
from intake.errors import BadAgeHeader
from intake.services import finding, handover, session
from tests.intake.demo.scenes import FEW

CREATE = functools.partial(session.create, params=Argon2Params(1, 64, 1))


class _Pictures:
    """Stands for the window's program: says what it was given."""

    def __init__(self) -> None:
        self.passphrase = b""
        self.vault = Path()

    def __call__(self, out: Path, vault: Path, passphrase: Secret) -> Sequence[Path]:
        self.passphrase, self.vault = passphrase.reveal(), vault
        return [out / "today.png"]


class _Made:
    def __init__(self, place: Path, told: str, pictures: _Pictures) -> None:
        self.place, self.told, self.pictures = place, told, pictures

    def files(self, pattern: str) -> list[Path]:
        return sorted(self.place.glob(pattern))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> _Made:
    place = tmp_path_factory.mktemp("demo") / "out"
    stream, pictures = io.StringIO(), _Pictures()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo_run, "SMALL", 400_000)
        assert run(place, clock=FixedClock(), stream=stream, only=FEW, create=CREATE, pictures=pictures) == 0
    return _Made(place, stream.getvalue(), pictures)


def test_it_makes_what_it_says(made: _Made) -> None:
    for name in ("report.pdf", "report.html", "invitation.amanat", "receipts/volunteer-a.amanat"):
        assert (made.place / name).stat().st_size > 500
        assert name in made.told
    assert len(made.files("bundles/volunteer-a/*")) > 1
    assert all(path.stat().st_size <= 400_000 for path in made.files("bundles/volunteer-a/*"))
    assert len(made.files("bundles/volunteer-b/*")) == 1
    assert "leak check: clean" in made.told
    assert "MISSED" not in made.told
    assert "NOT CLEAN" not in made.told


def test_every_step_has_its_bar(made: _Made) -> None:
    steps = ("Make three vaults", "Record,", "Hand over,", "Import,", "admit", "Receipts", "Search", "Report as PDF")
    for step in steps:
        assert any(step in line and "100%" in line for line in made.told.splitlines())


def test_doubtful_files_are_told(made: _Made) -> None:
    assert "check digit is wrong; kept" in made.told
    assert "the name says another type" in made.told


def test_the_report_names_one_person_and_nobody_else(made: _Made) -> None:
    text = (made.place / "report.html").read_text(encoding="utf-8")
    assert "Нұрқасым Бейсенғазыұлы" in text
    for hidden in ("Ерасыл", "Қатипа", "Қаражидек", "154 0991 2307", "19740312", "есепші"):
        assert hidden not in text


def test_nothing_is_readable_but_the_reports(made: _Made) -> None:
    canaries = [text.encode("utf-8") for text in ("Нұрқасым", "نۇرقاسىم", "努尔卡斯木", "Қаражидек", "154 0991 2307")]
    canaries += [text.encode("utf-16-le") for text in ("Нұрқасым", "努尔卡斯木")]
    looked_at = 0
    for path in made.files("**/*"):
        if path.is_file() and path.parent != made.place:
            looked_at += 1
            data = path.read_bytes()
            assert not any(canary in data for canary in canaries), path.name
            assert made.pictures.passphrase not in data
    assert looked_at > 10


def test_the_coordinators_vault_holds_everything(made: _Made) -> None:
    with (
        Secret(made.pictures.passphrase) as passphrase,
        session.unlock(made.pictures.vault, passphrase, clock=FixedClock()) as vault,
    ):
        rows = list(finding.all_testimonies(vault))
        assert len(rows) == len(FEW)
        assert all(row.delivered == "received" for row in rows)


def test_a_second_run_overwrites_nothing(tmp_path: Path) -> None:
    place = tmp_path / "out"
    place.mkdir()
    (place / "mine.txt").write_text("keep")
    assert free_place(place) == tmp_path / "out-2"
    (tmp_path / "out-2" / "yours.txt").write_text("keep")
    assert free_place(place) == tmp_path / "out-3"
    assert free_place(place) == tmp_path / "out-3"
    assert [path.name for path in place.iterdir()] == ["mine.txt"]


def test_vaults_are_locked_when_a_step_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []

    def create(*args: object, **named: object) -> object:
        opened.append(CREATE(*args, **named))  # type: ignore[arg-type]
        return opened[-1]

    def fails(*_: object, **__: object) -> object:
        raise BadAgeHeader(reason="test")

    monkeypatch.setattr(handover, "plan", fails)
    with pytest.raises(BadAgeHeader):
        run(tmp_path / "o", clock=FixedClock(), stream=io.StringIO(), only=FEW[:2], create=create)  # type: ignore[arg-type]
    assert len(opened) == 3
    assert all(vault.locked for vault in opened)


def test_the_chosen_few_hold_the_one_person() -> None:
    shown = examples.load(FixedClock().now().date()).limited(FEW)
    assert len(shown.one_person) == 5
    assert len(shown.others) == 3
