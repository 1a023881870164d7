"""What Today says about erasing: proposals of other coordinators that wait for an answer, and wishes nobody has heard.

Knows no service; each leads to the card of the testimony, where it is decided.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from ui.screens import ShellLink
from ui.screens.today.controller import TodayData
from ui.widgets.banners import Banner
from ui.widgets.labels import ltr
from ui.widgets.theme import Theme


class ErasureNotice(Banner):
    """`numbers` are case numbers, or titles of archive items, of what it names and is here; without one nothing can be
    opened. `item`: it names archive items alone. `wanted` opens."""

    wanted = Signal()

    def __init__(self, theme: Theme, names: str, numbers: tuple[str, ...], *, danger: bool, item: bool = False) -> None:
        super().__init__(
            theme,
            self._said(names, danger=danger, item=item),
            self._way_on(numbers),
            tone="danger" if danger else "warn",
            action=self.tr("Look and answer…") if numbers else "",
        )
        if self.button is not None:
            self.button.setAccessibleDescription(", ".join(numbers))
            self.button.clicked.connect(self.wanted)

    def _said(self, names: str, *, danger: bool, item: bool) -> str:
        if item:
            return self.tr("{names} proposes to erase an archive item").format(names=names)
        if danger:
            return self.tr("{names} proposes to erase a testimony now: somebody is in danger").format(names=names)
        return self.tr("{names} proposes to erase a testimony").format(names=names)

    def _way_on(self, numbers: tuple[str, ...]) -> str:
        if not numbers:
            return self.tr("Nothing of it has come in here. Take in the bundles that brought it, then you can answer.")
        words = self.tr("It is erased only if you, or another coordinator, agree: {numbers}")
        return words.format(numbers=", ".join(ltr(number) for number in numbers))


class WishNotice(Banner):
    """A witness wants something erased, and nobody has proposed it yet."""

    wanted = Signal()

    def __init__(self, theme: Theme, numbers: tuple[str, ...]) -> None:
        words = self.tr("Nothing of it goes out meanwhile. It is for coordinators to decide: {numbers}")
        super().__init__(
            theme,
            self.tr("A witness wants a testimony erased"),
            words.format(numbers=", ".join(ltr(number) for number in numbers)),
            action=self.tr("Look and decide…"),
        )
        if self.button is not None:
            self.button.setAccessibleDescription(", ".join(numbers))
            self.button.clicked.connect(self.wanted)


def erasing_notices(theme: Theme, data: TodayData, shell: ShellLink) -> list[Banner]:
    """All of them, those first that wait for an answer."""
    found: list[Banner] = []
    for asked in data.erasures:
        named = asked.testimonies or asked.items
        item = bool(asked.items) and not asked.testimonies
        numbers = tuple(name for _, name in named)
        notice = ErasureNotice(theme, ", ".join(asked.signed_by), numbers, danger=asked.danger, item=item)
        if item:
            notice.wanted.connect(partial(shell.open, "archive-item", item=named[0][0]))
        elif named:
            notice.wanted.connect(partial(_open, shell, named[0][0]))
        found.append(notice)
    if data.wishes:
        wish = WishNotice(theme, tuple(number for _, number in data.wishes))
        wish.wanted.connect(partial(_open, shell, data.wishes[0][0]))
        found.append(wish)
    return found


def _open(shell: ShellLink, record: str) -> None:
    shell.open("testimony", testimony=record, tab="custody")
