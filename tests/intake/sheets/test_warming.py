"""Children warm their libraries up with files of our own: in memory, for a temporary file would be seen on the disk."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from intake.sheets import forms, warming, workbook

ROOT = Path(__file__).resolve().parents[3]
WATCH = """
import os, sys
sys.path.insert(0, sys.argv.pop())
def look(event, arguments):
    if event == "open" and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
        os.write(1, f"{arguments[0]}\\n".encode())
    elif event in ("os.remove", "os.mkdir", "os.rename", "socket.connect", "subprocess.Popen"):
        os.write(1, f"{event}\\n".encode())
sys.addaudithook(look)
"""
CHILDREN = {
    "pictures": "from intake.media.decoding_child import _warm_up as run",
    "films": "from intake.media.film_reading import warm_up as run",
    "sheets": "from intake.sheets.child import _warm_up as run",
    "numbers": "from intake.media.reading_child import warm_up as run",
}


@pytest.mark.parametrize("child", CHILDREN)
def test_warming_up_leaves_nothing(child: str, tmp_path: Path) -> None:
    code = f"{WATCH}\n{CHILDREN[child]}\nrun()"
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, str(ROOT)], capture_output=True, cwd=tmp_path, check=True
    )
    assert done.stdout == b""


def test_a_workbook_made_in_memory_is_read_as_any_other() -> None:
    rows = [["type", "name", "label"], ["text", "a", "Имя & <b>"], ["note"], ["", "", "c"]]
    made = warming.workbook({"survey": rows, "choices": [["list_name"]]})
    assert workbook.read_rows(io.BytesIO(made)) == rows
    definition, faults = forms.read_form(
        io.BytesIO(warming.workbook({"survey": rows[:2], "choices": [["list_name", "name", "label"]]})), name="f"
    )
    assert not faults
    assert definition is not None
    assert definition.items[0].label[""] == "Имя & <b>"


@pytest.mark.skipif(sys.platform != "linux", reason="locked in there")
def test_the_frame_of_a_child_loads_nothing_once_it_is_locked_in() -> None:
    """A child whose libraries happen not to use `signal` broke over it, as it did over every file."""
    code = (
        "import os, sys; sys.path.insert(0, sys.argv.pop()); from intake.media.decoding_child import run;"
        "sys.modules.pop('signal', None); os._exit(run(lambda: None, lambda source, order: ({}, b''), seconds=9))"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-c", code, "-1", str(ROOT)], input=b"", capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert b"inside" in done.stdout
