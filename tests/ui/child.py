"""The real UI process with a session that knows one vault without cryptography: started by the supervisor's tests.

Usage: python child.py FOLDER. Opens the vault by itself as soon as the unlock screen is there if FOLDER ends in "auto".
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.ui.fakes import FakeSession
from ui.app import main

if __name__ == "__main__":
    sys.exit(main(lambda: FakeSession(Path(sys.argv[1]))))
