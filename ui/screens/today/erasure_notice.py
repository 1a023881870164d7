"""The notice that another coordinator proposes to erase something and waits for an answer. Knows no service."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.widgets.banners import Banner
from ui.widgets.labels import ltr
from ui.widgets.theme import Theme


class ErasureNotice(Banner):
    """`numbers` are case numbers of what it names and is here; without one nothing can be opened. `wanted` opens."""

    wanted = Signal()

    def __init__(self, theme: Theme, names: str, numbers: tuple[str, ...], *, danger: bool) -> None:
        super().__init__(
            theme,
            self._title(names, danger=danger),
            self._text(numbers),
            tone="danger" if danger else "warn",
            action=self.tr("Look and answer…") if numbers else "",
        )
        if self.button is not None:
            self.button.setAccessibleDescription(", ".join(numbers))
            self.button.clicked.connect(self.wanted)

    def _title(self, names: str, *, danger: bool) -> str:
        if danger:
            return self.tr("{names} proposes to erase a testimony now: somebody is in danger").format(names=names)
        return self.tr("{names} proposes to erase a testimony").format(names=names)

    def _text(self, numbers: tuple[str, ...]) -> str:
        if not numbers:
            return self.tr("Nothing of it has come in here. Take in the bundles that brought it, then you can answer.")
        words = self.tr("It is erased only if you, or another coordinator, agree: {numbers}")
        return words.format(numbers=", ".join(ltr(number) for number in numbers))
