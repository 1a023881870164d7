"""Files that leave: whole or not there, for their owner alone, never in another's place, also after a kill."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from intake import fsio
from intake.errors import AlreadyThere, CannotWrite, DiskFull
from tests.conftest import ROOT

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="there are no modes and no SIGKILL")


@pytest.fixture(params=["unnamed", "named"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Both ways of making a file; the second is that of FAT sticks, Windows and macOS."""
    if request.param == "named":
        monkeypatch.setattr(fsio, "_open_unnamed", lambda folder: None)
    else:
        probe = fsio._open_unnamed(tmp_path)
        if probe is None:
            pytest.skip("this disk has no files without a name")
        probe.close()
    return str(request.param)


def test_a_file_appears_whole_at_the_end(kind: str, tmp_path: Path) -> None:
    with fsio.new_file(tmp_path / "out") as stream:
        stream.write(b"first ")
        assert not (tmp_path / "out").exists()
        stream.write(b"last")
    assert (tmp_path / "out").read_bytes() == b"first last"
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@POSIX
def test_only_its_owner_may_read_it(kind: str, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        fsio.write_new(tmp_path / "new", b"1")
        fsio.write_atomic(tmp_path / "atomic", b"1")
    finally:
        os.umask(before)
    assert {stat.S_IMODE(p.stat().st_mode) for p in tmp_path.iterdir()} == {0o600}


def test_an_error_leaves_nothing(kind: str, tmp_path: Path) -> None:
    with pytest.raises(KeyError), fsio.new_file(tmp_path / "out") as stream:
        stream.write(b"half")
        raise KeyError
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_overwritten_whenever_it_came(kind: str, tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"theirs")
    with pytest.raises(AlreadyThere):
        fsio.write_new(tmp_path / "out", b"ours")
    (tmp_path / "late").symlink_to(tmp_path / "nowhere")
    with pytest.raises(AlreadyThere):
        fsio.write_new(tmp_path / "late", b"ours")
    with pytest.raises(AlreadyThere), fsio.new_file(tmp_path / "race"):
        (tmp_path / "race").write_bytes(b"theirs")
    assert (tmp_path / "race").read_bytes() == (tmp_path / "out").read_bytes() == b"theirs"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["late", "out", "race"]


def test_a_folder_that_is_not_there_is_said_without_its_path(kind: str, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite) as caught:
        fsio.write_new(tmp_path / "gone" / "out", b"1")
    assert "gone" not in str(caught.value)
    assert caught.value.__cause__ is None


@POSIX
def test_a_full_disk_leaves_nothing(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import errno
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        assert errno.EFBIG in fsio._FULL
        with pytest.raises(DiskFull):
            fsio.write_new(tmp_path / "out", bytes(10_000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list(tmp_path.iterdir()) == []


CHILD = """
import os, signal, sys
from pathlib import Path
from intake import fsio
if sys.argv[2] == "named":
    fsio._open_unnamed = lambda folder: None
with fsio.new_file(Path(sys.argv[1])) as stream:
    stream.write(b"secret")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@POSIX
def test_a_kill_never_leaves_half_of_it_under_its_name(kind: str, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(tmp_path / "out"), kind], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    left = [p.name for p in tmp_path.iterdir()]
    assert left == [] if kind == "unnamed" else (len(left) == 1 and left[0].startswith("."))


def test_one_block_is_written_over_in_place_and_never_made_longer(tmp_path: Path) -> None:
    path = tmp_path / "s"
    assert not fsio.overwrite_block(path, b"new")
    assert not path.exists()
    path.write_bytes(b"old")
    inode = path.stat().st_ino
    assert fsio.overwrite_block(path, b"new")
    assert (path.read_bytes(), path.stat().st_ino) == (b"new", inode)
    assert not fsio.overwrite_block(path, b"longer")
    assert path.read_bytes() == b"new"
    (tmp_path / "link").symlink_to(path)
    assert not fsio.overwrite_block(tmp_path / "link", b"own")
    with pytest.raises(ValueError, match="more than"):
        fsio.overwrite_block(path, bytes(513))
