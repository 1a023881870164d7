"""The panel beside the Inbox: what one line is about, what to do, and the question of admitting somebody, in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout

from intake.services.admission import PendingSender
from intake.services.taking_in import ImportedFile
from ui.screens.inbox.erased_words import ErasedWords
from ui.screens.inbox.items import Item
from ui.screens.inbox.sealed_words import SealedWords
from ui.screens.inbox.told import translated
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, hbox, vbox
from ui.widgets.days import day_text
from ui.widgets.digits import DigitsBlock
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.question import QuestionCard
from ui.widgets.theme import Theme

_TONES = {"plain": "text2", "ok": "ok", "warn": "warn", "danger": "danger"}


class Details(Card):
    """`show_item` fills it. What a person wants goes out as a signal with the item."""

    admit = Signal(object)
    turn_away = Signal(object)
    receipt = Signal(object)
    open_testimony = Signal(str)
    forget = Signal(int)
    asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=24)
        self._theme = theme
        self.question: QuestionCard | None = None
        self.digits: DigitsBlock | None = None
        self.buttons: dict[str, Button] = {}
        self._inner = vbox(gap=16)
        self.body.addLayout(self._inner)
        self.body.addStretch(1)
        self._item: Item | None = None

    @property
    def item(self) -> Item | None:
        return self._item

    def show_item(self, item: Item | None) -> None:
        """Shows one line of the Inbox, or a hint when none is chosen."""
        self._item = item
        clear_layout(self._inner)
        self.question, self.digits, self.buttons = None, None, {}
        if item is None:
            words = self.tr("Choose a line to see what it is about and what you can do.")
            self._inner.addWidget(Text(self._theme, words, ink="text2", wrap=True))
            return
        {
            "refused": self._refused,
            "sender": self._sender,
            "conflict": self._conflict,
            "proposal": self._conflict,
            "waiting": self._waiting,
            "missing": self._waiting,
            "imported": self._imported,
            "receipt": self._receipt,
            "trouble": self._trouble,
        }[item.kind](item)

    # --- pieces ------------------------------------------------------------------------------------------------------

    def _head(self, item: Item, title: str, line: str = "") -> None:
        row = hbox(gap=12)
        beside = vbox(margins=(0, self._theme.px(4), 0, 0))
        beside.addWidget(IconLabel(self._theme, item.icon, _TONES[item.tone], self._theme.px(24)))
        beside.addStretch(1)
        row.addLayout(beside)
        words = vbox(gap=2)
        words.addWidget(Text(self._theme, title, role=Role.SECTION, weight=600, wrap=True))
        if line:
            words.addWidget(Text(self._theme, line, ink="text2", wrap=True))
        row.addLayout(words, 1)
        self._inner.addLayout(row)

    def _say(self, heading: str, text: str) -> None:
        block = vbox(gap=2)
        block.addWidget(Text(self._theme, heading, role=Role.META, weight=600))
        block.addWidget(Text(self._theme, text, wrap=True))
        self._inner.addLayout(block)

    def _steps(self, heading: str, steps: Sequence[str]) -> None:
        block = vbox(gap=4)
        block.addWidget(Text(self._theme, heading, role=Role.META, weight=600))
        for number, words in enumerate(steps, start=1):
            block.addLayout(self._step(number, words))
        self._inner.addLayout(block)

    def _step(self, number: int, words: str) -> QLayout:
        line = hbox()
        which = Text(self._theme, str(number), weight=500, ink="text2", wrap=True, tabular=True)
        which.setFixedWidth(self._theme.px(22))
        line.addWidget(which, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(self._theme, words, wrap=True), 1)
        return line

    def _buttons(self, *wanted: tuple[str, str, Kind, str | None]) -> None:
        self._row = ButtonRow()
        for key, words, kind, icon in wanted:
            button = Button(self._theme, words, kind, icon=icon)
            self.buttons[key] = button
            self._row.add(button)
        self._inner.addWidget(self._row)

    # --- what it is about --------------------------------------------------------------------------------------------

    def _refused(self, item: Item) -> None:
        arrival = item.about
        file: ImportedFile = arrival.file
        sentence, then = translated(file)
        self._head(item, self.tr("This bundle was not taken in"), self.tr("Nothing of it went into your vault."))
        self._say(self.tr("What happened"), sentence)
        self._say(self.tr("What you can do"), then)
        facts = Facts(self._theme)
        facts.add(self.tr("File"), ltr(file.name))
        facts.add(self.tr("Arrived"), ltr(arrival.time))
        if file.sender:
            facts.add(self.tr("Says it is from"), file.sender, name=True)
        facts.add(self.tr("Code"), ltr(file.code))
        self._inner.addWidget(facts)
        self._buttons(("forget", self.tr("Take it off this list"), Kind.QUIET, None))
        self.buttons["forget"].clicked.connect(lambda: self.forget.emit(arrival.number))

    def _sender(self, item: Item) -> None:
        sender: PendingSender = item.about
        self._head(
            item,
            self.tr("{0} waits to be admitted").format(sender.pseudonym),
            self.tr("%n bundle(s) in quarantine since {0}", "", sender.bundles).format(day_text(sender.since)),
        )
        if sender.standing == "revoked":
            self._inner.addWidget(
                Banner(
                    self._theme,
                    self.tr("This key was revoked"),
                    self.tr("Whoever sent this uses a key that was taken back. Nobody can admit it."),
                    tone="danger",
                )
            )
        self.digits = DigitsBlock(self._theme, sender.digits)
        self._inner.addWidget(self.digits)
        self._steps(
            self.tr("What you can do"),
            (
                self.tr("Telephone {0}, or meet. Make sure it is really them.").format(sender.pseudonym),
                self.tr("Read these eight numbers to each other. On their screen, under Organisation, are the same."),
                self.tr("Only if all eight agree, admit them. Their bundles then come in by themselves."),
            ),
        )
        wanted: list[tuple[str, str, Kind, str | None]] = []
        if sender.standing != "revoked":
            wanted.append(("admit", self.tr("I compared them: admit"), Kind.PRIMARY, "user-check"))
        wanted.append(("away", self.tr("Turn away…"), Kind.DESTRUCTIVE, None))
        self._buttons(*wanted)
        if "admit" in self.buttons:
            self.buttons["admit"].clicked.connect(lambda: self._ask_admit(sender))
        self.buttons["away"].clicked.connect(lambda: self._ask_away(sender))

    def _ask_admit(self, sender: PendingSender) -> None:
        self._ask(
            QuestionCard(
                self._theme,
                self.tr("Did {0} read all eight numbers to you?").format(sender.pseudonym),
                self.tr("By voice or face to face, and all eight the same. A message can be forged."),
                answers=[
                    ("no", self.tr("Not yet"), Kind.SECONDARY, ""),
                    ("yes", self.tr("Yes, admit them"), Kind.PRIMARY, ""),
                ],
                escape="no",
            ),
            lambda: self.admit.emit(sender),
            "admit",
        )

    def _ask_away(self, sender: PendingSender) -> None:
        self._ask(
            QuestionCard(
                self._theme,
                self.tr("Throw away what {0} sent?").format(sender.pseudonym),
                self.tr("%n bundle(s) are deleted here. The files they came in are not.", "", sender.bundles),
                answers=[
                    ("no", self.tr("Keep it waiting"), Kind.SECONDARY, ""),
                    ("yes", self.tr("Throw it away"), Kind.DESTRUCTIVE, ""),
                ],
                escape="no",
            ),
            lambda: self.turn_away.emit(sender),
            "away",
        )

    def _ask(self, card: QuestionCard, yes: object, back_to: str) -> None:
        if self.question is not None:
            self.question.hide()
            self.question.deleteLater()
        self.question = card

        def answered(value: object) -> None:
            card.hide()
            card.deleteLater()
            self.question = None
            self._row.show()
            if value == "yes" and callable(yes):
                yes()
            elif back_to in self.buttons:
                self.buttons[back_to].setFocus()

        card.answered.connect(answered)
        # in the place of the buttons that led to it: there it is in sight
        self._row.hide()
        self._inner.addWidget(card)
        self.asked.emit(card)

    def _conflict(self, item: Item) -> None:
        row = item.about
        if item.kind == "conflict":
            self._head(item, item.title, self.tr("Two sources say different things."))
            self._say(
                self.tr("What you can do"),
                self.tr("Both are kept; a report picks no side. Open the testimony to see who says what."),
            )
        else:
            self._head(item, item.title, self.tr("A volunteer changed what a coordinator had written."))
            self._say(
                self.tr("What you can do"),
                self.tr("It is a proposal only: the coordinator's words stand until you take it over."),
            )
        self._buttons(("open", self.tr("Open the testimony"), Kind.SECONDARY, "file-text"))
        self.buttons["open"].clicked.connect(lambda: self.open_testimony.emit(row.record))

    def _waiting(self, item: Item) -> None:
        self._head(item, item.title, item.line)
        self._say(
            self.tr("What you can do"),
            self.tr(
                "Import the other files of this hand-over, in any order. What is here can be read already; a video or "
                "a recording appears when its last part is in."
            ),
        )

    def _imported(self, item: Item) -> None:
        arrival = item.about
        file: ImportedFile = arrival.file
        if file.outcome == "already-in":
            self._head(item, self.tr("This bundle was in already"), self.tr("Nothing was changed."))
            return
        self._head(item, item.title, self.tr("Verified, and in your vault."))
        facts = Facts(self._theme)
        facts.add(self.tr("Sender"), file.sender, name=True)
        facts.add(self.tr("Signature"), self.tr("matches"), tone="ok")
        if file.forwarded_by:
            facts.add(self.tr("Forwarded by"), file.forwarded_by, name=True)
        facts.add(self.tr("Made on"), day_text(file.day))
        facts.add(self.tr("New testimonies"), str(file.testimonies))
        facts.add(self.tr("New people"), str(file.people))
        if file.proposals:
            facts.add(self.tr("Proposals"), str(file.proposals), tone="warn")
        if file.media_waiting:
            waiting = self.tr("%n wait for further files", "", file.media_waiting)
            facts.add(self.tr("Attachments"), waiting, tone="warn")
        SealedWords().add_to(facts, file)
        ErasedWords().add_to(facts, file)
        self._inner.addWidget(facts)
        for title, text in self._doubts(file):
            self._inner.addWidget(Banner(self._theme, title, text))

    def _doubts(self, file: ImportedFile) -> list[tuple[str, str]]:
        found = []
        if file.gaps:
            found.append((self.tr("Something before this bundle is missing"), self._trouble_words("gap")))
        if file.forks:
            found.append((self.tr("Two histories of one vault"), self._trouble_words("fork")))
        if file.branches:
            found.append((self.tr("The sender's vault was restored or copied"), self._trouble_words("branch")))
        if file.rival_rosters:
            found.append(
                (
                    self.tr("A second roster came with it and was refused"),
                    self.tr("Signed on both sides by: {0}. Meet the stewards in person.").format(
                        ", ".join(file.signed_twice) or self.tr("nobody known")
                    ),
                )
            )
        if "certificate-expired" in file.warnings:
            found.append((self.tr("The sender's certificate has run out"), self.tr("Compare and admit them anew.")))
        if "documents-set-aside" in file.warnings:
            found.append((self.tr("Some documents did not verify"), self.tr("They were left out. Ask the sender.")))
        if "erased-refused" in file.warnings:
            found.append(
                (self.tr("It brought something that was erased"), self.tr("It was left out and stays erased."))
            )
        if file.newer_fields:
            found.append(
                (self.tr("It says more than this version understands"), self.tr("All is kept. Update the program."))
            )
        return found

    def _trouble_words(self, kind: str) -> str:
        return {
            "gap": self.tr("Ask the sender for the bundle before it. What is here stays and can be read."),
            "fork": self.tr("Both are kept. Somebody may have a copy of that vault: ask the sender in person."),
            "branch": self.tr("Both are kept. Ask the sender whether they restored a backup or use two laptops."),
        }[kind]

    def _trouble(self, item: Item) -> None:
        self._head(item, item.title, item.line)
        self._say(self.tr("What you can do"), self._trouble_words(str(item.about)))

    def _receipt(self, item: Item) -> None:
        self._head(item, item.title, item.line)
        self._say(
            self.tr("What it is"),
            self.tr(
                "A file that only they can open. It says what has arrived whole, admits them if it is the first, and "
                "brings the news of the roster. Only with it may they delete anything."
            ),
        )
        self._buttons(("receipt", self.tr("Write the receipt…"), Kind.SECONDARY, "receipt"))
        self.buttons["receipt"].clicked.connect(lambda: self.receipt.emit(item.about))

    def focus_first(self) -> None:
        """Puts the keyboard on the first thing that can be done here."""
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
