"""A clipboard history as desktops have one: a process that takes every change of CLIPBOARD and PRIMARY at once.

`python -m tests.raid.clipboard_manager FILE` writes one line of JSON for each change: which selection, whether it was
marked as a secret, and everything it held, in hexadecimal. It honours no mark: what an honest one leaves out is told by
the mark.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication

MARK = "x-kde-passwordManagerHint"


def main(out: Path) -> int:
    app = QGuiApplication(["clipboard-manager"])
    app.setQuitOnLastWindowClosed(False)
    clipboard = app.clipboard()
    names = {QClipboard.Mode.Clipboard: "CLIPBOARD", QClipboard.Mode.Selection: "PRIMARY"}
    with out.open("a", encoding="utf-8") as stream:

        def take(mode: QClipboard.Mode) -> None:
            if mode not in names:
                return
            data = clipboard.mimeData(mode)
            held = {kind: bytes(data.data(kind).data()).hex() for kind in (data.formats() if data else [])}
            secret = bytes.fromhex(held.get(MARK, "")) == b"secret"
            told = {"at": time.monotonic(), "selection": names[mode], "secret": secret, "held": held}
            stream.write(json.dumps(told) + "\n")
            stream.flush()

        clipboard.changed.connect(take)
        print("ready", flush=True)
        return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
