"""Pictures of the windows: the passphrase goes through a descriptor, and where there is no program there are none."""

import sys
from pathlib import Path

import pytest

from intake.crypto.secret import Secret
from intake.demo import windows


def test_no_program_no_pictures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "PROGRAM", "ui.there_is_no_such_module")
    assert windows.make_pictures(tmp_path / "p", tmp_path, Secret(b"x")) == ()
    assert not (tmp_path / "p").exists()


def test_the_passphrase_arrives_through_the_descriptor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = (
        "import os, sys; from pathlib import Path; fd = int(sys.argv[3]); out = Path(sys.argv[1]);"
        "(out / 'a.png').write_bytes(os.read(fd, 100) + b'|' + os.read(fd, 100));"
        "(out / 'note.txt').write_text('not a picture')"
    )
    seen: list[list[str]] = []

    def command(out: Path, vault: Path, descriptor: int) -> list[str]:
        seen.append(real(out, vault, descriptor))
        return [sys.executable, "-c", program, str(out), str(vault), str(descriptor)]

    real = windows.command
    monkeypatch.setattr(windows, "command", command)
    monkeypatch.setattr(windows, "offered", lambda: True)
    made = windows.make_pictures(tmp_path / "p", tmp_path / "vault", Secret(b"correct horse"))
    assert [path.name for path in made] == ["a.png"]
    assert made[0].read_bytes() == b"correct horse|"
    assert seen
    assert not any("correct" in argument for argument in seen[0])


def test_a_program_that_fails_makes_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "offered", lambda: True)
    monkeypatch.setattr(windows, "command", lambda *_: [sys.executable, "-c", "raise SystemExit(3)"])
    assert list(windows.make_pictures(tmp_path / "p", tmp_path, Secret(b"x"))) == []
