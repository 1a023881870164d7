"""What the gate looks at besides words: names in folders, a process, what somebody with a passphrase finds."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.raid import folder_shape, needles
from tests.raid.canaries import Canaries
from tests.raid.memory import in_memory
from tests.raid.search import Scanner
from tests.raid.secrets_of import pieces

BACKUP = Path(__file__).parents[1] / "vaults" / "backup-v1"


def test_a_backup_tells_nothing_and_a_stranger_in_it_is_told(tmp_path: Path) -> None:
    backup = tmp_path / "backup"
    shutil.copytree(BACKUP, backup)
    assert folder_shape.tells_of_backup(backup) == []
    (backup / "notes.txt").touch()
    (backup / "h1").unlink()
    (backup / "h1").write_bytes(b"short")
    assert folder_shape.tells_of_backup(backup) == [
        "a name that no backup has: notes.txt",
        "a backup whose heads are missing, or of two sizes",
    ]


def test_pieces_come_from_beginning_to_end_and_are_no_runs() -> None:
    data = Canaries(1).bytes(5000)
    found = pieces(data, "take")
    assert len(found) == 24
    assert all(piece in data for piece in found.values())
    assert pieces(bytes(5000), "silence") == {}


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="reads the memory of another process")
def test_finds_a_word_in_the_memory_of_a_process_and_counts_what_was_read() -> None:
    word = Canaries(4).word("arabic")
    scanner = Scanner({"word": needles.of_text(word), "other": needles.of_text(Canaries(5).word("arabic"))})
    process = subprocess.Popen(
        [sys.executable, "-c", "import sys, time; held = sys.stdin.read(); print('ready', flush=True); time.sleep(60)"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(word.encode())
        process.stdin.close()
        process.stdout.readline()
        hits = in_memory(scanner, [(process.pid, "there")])
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
    assert {(hit.where, hit.secret) for hit in hits} == {("there", "word")}
    assert scanner.counts.processes == 1
    assert scanner.counts.memory > 1 << 20


def test_a_process_that_is_gone_is_nothing() -> None:
    scanner = Scanner({"word": needles.of_text("gjkvbdurmz")})
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert in_memory(scanner, [(ended.pid, "gone")]) == set()
