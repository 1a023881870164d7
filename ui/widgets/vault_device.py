"""A seekable Qt device over bytes that only exist encrypted on the disk: what the player reads. Read only, unbuffered.

Qt's players read it from a thread of their own, so the stream behind it must bear that (the vault's readers do).
"""

from __future__ import annotations

from typing import BinaryIO

from PySide6.QtCore import QIODevice, QObject


class VaultDevice(QIODevice):
    """Owns `stream` and closes it with itself."""

    def __init__(self, stream: BinaryIO, size: int, parent: QObject | None = None) -> None:
        super().__init__()
        self.setParent(parent)
        self._stream, self._size = stream, size
        self.open(QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered)

    def isSequential(self) -> bool:
        return False

    def size(self) -> int:
        return self._size

    def bytesAvailable(self) -> int:
        return max(0, self._size - self.pos())

    def readData(self, maxlen: int) -> bytes:
        # an error here is the end of the file for the player: a missing piece must not take the program down
        try:
            self._stream.seek(self.pos())
            return self._stream.read(min(maxlen, 1 << 20)) or b""
        except Exception:
            return b""

    def writeData(self, data: bytes, maxlen: int) -> int:  # type: ignore[override]
        return -1

    def close(self) -> None:
        super().close()
        self._stream.close()
