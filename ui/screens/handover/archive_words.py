"""What Hand over says of archive items, which go and leave beside the testimonies. Knows no widget."""

from __future__ import annotations

from PySide6.QtCore import QObject


class HandoverArchiveWords(QObject):
    """Counted words."""

    def items(self, count: int) -> str:
        return self.tr("%n archive item(s)", "", count)

    def going(self, count: int) -> str:
        return self.tr("%n archive item(s) for {0} · {1}", "", count)

    def can_leave(self, count: int) -> str:
        return self.tr("%n archive item(s) can leave this laptop", "", count)

    def have_left(self, count: int) -> str:
        return self.tr("%n archive item(s) have left this laptop", "", count)

    def stay(self, count: int) -> str:
        return self.tr("%n archive item(s) stay: not confirmed by enough yet", "", count)
