"""Every widget once on one page, for pictures and for tests of size and mirroring. Invented words only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.answers import Answers
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.chips import Chip, NameChip
from ui.widgets.choice_cards import ChoiceGrid, Segmented
from ui.widgets.empty import EmptyState
from ui.widgets.fields import CheckBox, Dropdown, Field
from ui.widgets.labels import Text
from ui.widgets.progress import ProgressPanel
from ui.widgets.question import QuestionCard
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit
from ui.widgets.theme import Theme
from ui.widgets.timeline import Bar, Lane, Point, Timeline

LANES = (
    Lane(
        "Q7M3-0X9K",
        "cousin",
        (
            Bar("Passport taken", 2016.7, 2017.7, 0.1, 0.0, 1),
            Bar("Camp", 2017.7, 2018.45, 0.06, 0.1, 2),
            Bar("Not known", 2018.45, 2019.15, known=False),
            Bar("Prison, 12 years", 2019.17, None, 0.0, 0.0, 3),
        ),
    ),
    Lane(
        "T2H8-41VC",
        "brother",
        (Bar("Camp in Tekes", 2017.8, 2018.9, 0.0, 0.1, 2), Bar("Prison", 2019.2, None, 0.1, 0, 3)),
    ),
    Lane("K9D2-7PQ1", "neighbour", points=(Point("Seen in the camp", 2018.3, 0.15), Point("Letter, 3 March", 2019.17))),
    Lane("مۇقىتاي", "colleague, hearsay", (Bar("Said to be free", 2018.6, 2020.2, 0.1, 0.1, 0),)),
)


def gallery(theme: Theme) -> QWidget:
    """The page."""
    page = QWidget()
    page.setObjectName("window")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    columns = hbox(page, gap=32, margins=(32, 24, 32, 24))
    first, second = vbox(gap=16), vbox(gap=16)
    columns.addLayout(first, 1)
    columns.addLayout(second, 1)
    row = hbox(gap=8)
    row.addWidget(Button(theme, "Make", Kind.PRIMARY, icon="package", key="Ctrl+Return"))
    row.addWidget(Button(theme, "Keep it", Kind.SECONDARY, hint="K"))
    row.addWidget(Button(theme, "Other label…", Kind.QUIET))
    row.addWidget(Button(theme, "Delete", Kind.DESTRUCTIVE))
    row.addWidget(IconButton(theme, "check", "Yes", bordered=True))
    row.addStretch(1)
    first.addLayout(row)
    first.addWidget(Field(theme, "Name", SafeLineEdit(theme, "Қарлығаш"), hint="A pseudonym.", optional="optional"))
    wrong = Field(theme, "Year", SafeLineEdit(theme, "31 February"))
    wrong.set_error("There is no such day. What was said is kept as it was said.")
    first.addWidget(wrong)
    first.addWidget(Field(theme, "Place", Dropdown(theme, [("Memory stick KINGSTON, 12.4 GB free", 1)])))
    first.addWidget(Segmented(theme, [("about", "About"), ("before", "Before"), ("after", "After")]))
    grid = ChoiceGrid(theme, [(1, "One file", "any size"), (2, "4 GB", "memory sticks"), (3, "100 MB", "27 files")])
    grid.choose(2)
    first.addWidget(grid)
    box = CheckBox(theme, "Second coordinator")
    box.setChecked(True)
    first.addWidget(box)
    first.addWidget(SafeTextEdit(theme, "Қыркүйектің ортасы болатын, күні есімде жоқ."))
    chips = hbox(gap=8)
    chips.addWidget(Chip(theme, "Finished", tone="ok", icon="seal"))
    chips.addWidget(NameChip(theme, "مۇراتحان داۋلەتبەك ۇلى", "2 sources"))
    chips.addWidget(NameChip(theme, "木拉提汗·达吾列提别克"))
    chips.addStretch(1)
    first.addLayout(chips)
    card = Card(theme, padding=16)
    card.body.addWidget(Text(theme, "What each source says", weight=600))
    card.body.addWidget(Timeline(theme, LANES, disagreeing=[(2018.6, 2020.2)]))
    second.addWidget(card)
    second.addWidget(
        QuestionCard(
            theme,
            "“Tursynbek” looks like a name",
            "It is not in the register of this case. He returned and may still live there. 2 places in the text.",
            above="1 of 3",
            answers=[
                ("remove", "Remove as WITNESS 1", Kind.PRIMARY, "R"),
                ("keep", "Keep it", Kind.SECONDARY, "K"),
                ("delete", "Delete", Kind.DESTRUCTIVE, ""),
            ],
        )
    )
    second.addWidget(
        Answers(
            theme,
            [
                ("yes", "check", "Иә", "Yes"),
                ("conditions", "list-check", "Иә, шартпен", "With conditions"),
                ("no", "x", "Жоқ", "No"),
            ],
        )
    )
    panel = ProgressPanel(theme, "Making the bundle", "6 testimonies", [("a", "Seals checked"), ("b", "Encrypting")])
    panel.set_overall(62, 100, "1.7 of 2.7 GB · about 3 minutes left")
    panel.set_step("b", "video")
    second.addWidget(panel)
    second.addWidget(
        Banner(theme, "Leave the stick in until this says “Ready”", "If it comes out, begin again.", icon="usb")
    )
    second.addWidget(EmptyState(theme, "inbox", "Nothing has arrived yet", "Volunteers send bundles.", action="Export"))
    second.addStretch(1)
    first.addStretch(1)
    return page
