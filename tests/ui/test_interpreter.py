"""None, True and False survive PySide's uncounted hand-outs under Python 3.11 (see ui/__init__.py)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_CODE = """
import sys
sys.path.insert(0, sys.argv[1])
import ui
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
app = QApplication([])
widget = QWidget()
layout = QVBoxLayout(widget)
for _ in range(200_000):
    layout.itemAt(0)
    widget.isVisible()
print("alive")
"""


def test_many_calls_that_return_none_and_false_do_not_end_the_interpreter() -> None:
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", _CODE, root], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr[-300:]
