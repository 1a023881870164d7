"""One recovery share as the page that can be printed, from memory. Printed when somebody asks, and never to a file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.platform.printing import print_picture
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import vbox
from ui.widgets.page_preview import PagePreview
from ui.widgets.theme import Theme


class ShareSheet(QWidget):
    """`print_wanted` when it is to be printed, `closed` to go back to the words."""

    print_wanted = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, picture: bytes) -> None:
        super().__init__()
        column = vbox(self, gap=12)
        self.banner = Banner(
            theme,
            self.tr("A printer may keep what it prints, and so may the system's print queue"),
            self.tr("Copying by hand leaves nothing. Print only on a printer of your own, beside this laptop."),
        )
        column.addWidget(self.banner)
        self.preview = PagePreview(theme, self.tr("The page of this share"))
        self.preview.show_pages([picture])
        column.addWidget(self.preview)
        self.print_button = Button(theme, self.tr("Print it"), Kind.SECONDARY)
        self.print_button.clicked.connect(self.print_wanted)
        self.back_button = Button(theme, self.tr("Back to the words"), Kind.SECONDARY)
        self.back_button.clicked.connect(self.closed)
        column.addWidget(ButtonRow(self.back_button, self.print_button))

    def say_printed(self, done: bool) -> None:
        """Whether it was handed to the printer."""
        if done:
            self.banner.say(self.tr("Handed to the printer"), self.tr("Fetch the page now, before you go on."))
        else:
            self.banner.say(self.tr("No printer took it"), self.tr("Copy the words by hand."))


def print_page(picture: bytes) -> bool:
    """Hands the picture to the system's print queue; False without a printer. No dialog, no file of ours."""
    return print_picture(picture)
