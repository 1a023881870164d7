"""Printing goes over a pipe to the system's queue, with nothing in a file, in the arguments or in the environment."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from ui.platform import printing

PAGE = b"\x89PNG\r\n\x1a\n canary"


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A command in the place of CUPS' lp that keeps what it is given."""
    folder = tmp_path / "bin"
    folder.mkdir()
    lp = folder / "lp"
    lp.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/words\nenv > {tmp_path}/env\ncat > {tmp_path}/page\n', "utf-8")
    lp.chmod(lp.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("A_SECRET", "canary")
    return tmp_path


def test_the_page_arrives_and_nothing_else_does(queue: Path) -> None:
    assert printing.print_picture(PAGE)
    assert (queue / "page").read_bytes() == PAGE
    assert "canary" not in (queue / "words").read_text() + (queue / "env").read_text()


def test_a_queue_that_refuses_is_told(queue: Path) -> None:
    (queue / "bin" / "lp").write_text("#!/bin/sh\nexit 1\n", "utf-8")
    assert not printing.print_picture(PAGE)


def test_without_a_queue_nothing_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not printing.can_print("linux")
    assert not printing.print_picture(PAGE)
    assert not printing.can_print("win32")
