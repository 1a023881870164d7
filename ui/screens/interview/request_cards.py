"""Filing a request with four words, and what a coordinator sees of it. The words are never kept, shown or sent."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError
from intake.services import consent_cards
from intake.services.consent_cards import Request
from ui.error_text import explain
from ui.screens import Context
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card
from ui.widgets.days import day_text
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit


class AskedWords(QObject):
    """What can be asked for, in words."""

    def all(self) -> dict[str, str]:
        return {
            "withdraw": self.tr("Use it for nothing any more"),
            "narrow": self.tr("Change what it may be used for"),
            "erase": self.tr("Erase it"),
            "news": self.tr("There is news"),
            "contact": self.tr("Please contact me"),
        }


class RequestForm(Card):
    """Four words and what is asked; says only that it was written down."""

    def __init__(self, context: Context) -> None:
        theme = context.theme
        super().__init__(theme, padding=24, gap=16)
        self._context = context
        head = self.tr("Somebody has a card with four words")
        self.body.addWidget(Text(theme, head, role=Role.SECTION, weight=600, wrap=True))
        told = self.tr("Write down what they ask for. It goes with your next bundle to a coordinator, who finds it.")
        self.body.addWidget(Text(theme, told, ink="text2", wrap=True))
        self.words = SafeLineEdit(theme)
        self.words.textChanged.connect(self._look)
        self._field = Field(theme, self.tr("The four words, in their order"), self.words)
        self.body.addWidget(self._field)
        words = AskedWords().all()
        self.asked = Dropdown(theme, [("", ""), *[(words[key], key) for key in consent_cards.ASKED]])
        self._asked_field = Field(theme, self.tr("What is asked for"), self.asked)
        self.body.addWidget(self._asked_field)
        self.text = SafeTextEdit(theme)
        self.text.setFixedHeight(theme.px(96))
        self.body.addWidget(Field(theme, self.tr("In their own words"), self.text))
        self.file = Button(theme, self.tr("Write it down"), Kind.SECONDARY, icon="check")
        self.file.clicked.connect(self._file)
        self.body.addWidget(ButtonRow(self.file))
        self._told = Banner(theme, "", tone="ok")
        self._told.hide()
        self.body.addWidget(self._told)

    def _look(self) -> None:
        """A word that is not in the list is told at once, with what comes close; nothing else about it."""
        typed = consent_cards.read(self.words.text())
        complete = typed if self.words.text().endswith(" ") or len(typed) == consent_cards.COUNT else typed[:-1]
        wrong = consent_cards.unknown(complete)
        lines = []
        for word, near in wrong.items():
            if near:
                lines.append(self.tr("“{0}” is no word of a card. Perhaps: {1}").format(word, ", ".join(near)))
            else:
                lines.append(self.tr("“{0}” is no word of a card").format(word))
        self._field.set_error("\n".join(lines))

    def _file(self) -> None:
        typed = consent_cards.read(self.words.text())
        if len(typed) != consent_cards.COUNT or consent_cards.unknown(typed):
            self._field.set_error(self._field.error or self.tr("A card has four words."))
            self.words.setFocus()
            return
        if not self.asked.currentData():
            self._asked_field.set_error(self.tr("Choose what is asked for."))
            self.asked.setFocus()
            return
        self.file.setEnabled(False)
        self._context.jobs.start(
            consent_cards.file_request,
            self._context.vault,
            typed,
            self.asked.currentData(),
            self.text.toPlainText(),
            clock=self._context.clock,
            done=self._filed,
            failed=self._failed,
        )

    def _filed(self, _record: str) -> None:
        self.file.setEnabled(True)
        self.words.clear()
        self.text.clear()
        self.asked.setCurrentIndex(0)
        self._asked_field.set_error("")
        self._told.say(
            self.tr("Written down"),
            self.tr("It travels with your next bundle. The four words were not kept."),
        )
        self._told.show()

    def _failed(self, error: AmanatError) -> None:
        self.file.setEnabled(True)
        self._told.say(*explain(error))
        self._told.show()


class RequestCard(Card):
    """What a coordinator does about one: opens the testimonies it is about, then says that it is done."""

    settled = Signal()

    def __init__(self, context: Context, request: Request) -> None:
        theme = context.theme
        super().__init__(theme, padding=24, gap=12)
        self._context, self._request = context, request
        words = AskedWords().all()
        self.body.addWidget(Text(theme, words.get(request.asked, request.asked), weight=600, wrap=True))
        line = self.tr("{0} · written down by {1}").format(day_text(request.day), request.by)
        self.body.addWidget(Text(theme, line, role=Role.META, ink="text2", wrap=True))
        if request.text:
            self.body.addWidget(Text(theme, request.text, wrap=True))
        if not request.testimonies:
            none = self.tr("No testimony held here has this card. It may still arrive.")
            self.body.addWidget(Text(theme, none, ink="text2", wrap=True))
        row = ButtonRow()
        for number, testimony in enumerate(request.testimonies, 1):
            words_ = self.tr("Open the testimony") if number == 1 else self.tr("Open testimony {0}").format(number)
            look = Button(theme, words_, Kind.SECONDARY)
            look.clicked.connect(
                lambda _=False, record=testimony: context.shell.open("testimony", testimony=record, tab="consent")
            )
            row.add(look)
        if request.settled:
            self.body.addWidget(Text(theme, self.tr("Done"), ink="ok", weight=500))
        else:
            done = Button(theme, self.tr("It is done"), Kind.SECONDARY, icon="check")
            done.clicked.connect(self._settle)
            row.add(done)
        self.body.addWidget(row)

    def _settle(self) -> None:
        try:
            consent_cards.settle(self._context.vault, self._request.record)
        except AmanatError as error:
            self.body.addWidget(Banner(self._context.theme, *explain(error), tone="danger"))
            return
        self.settled.emit()
