"""Check and release: what goes in, what is not proven, which format, where to; then the verdict. Knows no service."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.services.release import ReleaseRecord
from intake.services.release_draft import Draft
from ui.screens.release.words import ReleaseWords
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, hbox, vbox
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.progress import ProgressPanel
from ui.widgets.theme import Theme


class ReleaseStep(QWidget):
    """`format` is what a person chose; the title's button saves."""

    def __init__(
        self, theme: Theme, draft: Draft, *, approved: int, undecided: int, format: str, without_font: int = 0
    ) -> None:
        super().__init__()
        self._theme = theme
        words = ReleaseWords(self)
        column = vbox(self, gap=24)
        self._verdict = vbox()
        column.addLayout(self._verdict)
        column.addWidget(self._summary(draft, approved, undecided))
        self._letters = Banner(theme, "", tone="warn")
        column.addWidget(self._letters)
        self.tell_letters(without_font)
        column.addWidget(self._not_proven(draft, words))
        holder = QWidget()
        inner = vbox(holder, gap=8)
        inner.addWidget(Text(theme, self.tr("As what"), weight=600))
        self.formats = ChoiceGrid(
            theme,
            [
                ("pdf", "PDF", self.tr("to print and to hand over")),
                ("html", "HTML", self.tr("for a web page")),
            ],
        )
        self.formats.choose(format)
        inner.addWidget(self.formats)
        column.addWidget(holder)
        column.addStretch(1)

    @property
    def format(self) -> str:
        return str(self.formats.value or "pdf")

    def _summary(self, draft: Draft, approved: int, undecided: int) -> Facts:
        facts = Facts(self._theme)
        facts.add(self.tr("Testimonies"), self.tr("%n used", "", len(draft.used)), tone="ok")
        if draft.left_out:
            facts.add(self.tr("Left out"), self.tr("%n, said nowhere in the report", "", len(draft.left_out)))
        texts = self.tr("{0} of %n text(s) read and let in", "", len(draft.texts)).format(approved)
        facts.add(self.tr("Words of witnesses"), texts, tone="ok" if approved else "")
        if undecided:
            open_ = self.tr("%n question(s) not decided: those texts stay out", "", undecided)
            facts.add(self.tr("Still open"), open_, tone="warn")
        facts.add(self.tr("Names removed"), str(draft.names_removed))
        return facts

    def _not_proven(self, draft: Draft, words: ReleaseWords) -> Banner:
        what = ", ".join(words.not_covered(code) for code in draft.not_covered)
        return Banner(
            self._theme,
            self.tr("What no program can prove"),
            self.tr("Not found, or not looked for: {0}. You have read it: you answer for these.").format(what),
            icon="alert-triangle",
        )

    def tell_letters(self, count: int) -> None:
        """Says that letters would be missing, while there is time to install a font."""
        self._letters.say(
            self.tr("%n letter(s) that no font has would be shown as □", "", count),
            self.tr("Install a font with the letters of that script, or release it so: it is put on record."),
        )
        self._letters.setVisible(count > 0)

    def refuse(self, title: str, text: str) -> None:
        """The check did not pass, or something changed: nothing went out."""
        self._clear()
        banner = Banner(
            self._theme,
            self.tr("Nothing was released"),
            f"{title} {text}",
            tone="danger",
            icon="shield-x",
        )
        self._verdict.addWidget(banner)

    def _clear(self) -> None:
        while (item := self._verdict.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class ReleasingPage(QWidget):
    """While it is rendered, checked and written."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = vbox(self)
        self.panel = ProgressPanel(
            theme,
            self.tr("Checking and releasing"),
            self.tr("Nothing goes out before the finished file was checked."),
            [
                ("prepare", self.tr("Consents looked at once more")),
                ("render", self.tr("Pages set from the redacted text")),
                ("check", self.tr("Finished file searched by a second program")),
                ("record", self.tr("Release recorded and signed")),
                ("write", self.tr("File written")),
            ],
            assurance=self.tr("You can cancel until the release is recorded. Nothing is lost."),
        )
        self.panel.cancelled.connect(self.cancelled)
        column.addWidget(self.panel)
        column.addStretch(1)

    def moved(self, step: str, done: int, total: int) -> None:
        self.panel.set_step(step)
        self.panel.set_overall(done, total)


class ReleasedPage(QWidget):
    """It is out: the verdict of the check, the hash, and what is recorded."""

    done = Signal()

    def __init__(self, theme: Theme, record: ReleaseRecord, name: str) -> None:
        super().__init__()
        words = ReleaseWords(self)
        column = vbox(self)
        card = Card(theme, padding=32)
        head = hbox(gap=12)
        head.addWidget(IconLabel(theme, "circle-check", "ok", theme.px(24)), 0, Qt.AlignmentFlag.AlignTop)
        lines = vbox(gap=2)
        lines.addWidget(Text(theme, self.tr("Released"), role=Role.SECTION, weight=600, wrap=True))
        what = self.tr("{0} · for: {1}").format(ltr(name), words.audience(record.record.audience))
        lines.addWidget(Text(theme, what, ink="text2", wrap=True))
        head.addLayout(lines, 1)
        card.body.addLayout(head)
        card.body.addSpacing(20)
        facts = Facts(theme)
        leak = record.leak
        clean = self.tr("clean: %n place(s) of the file searched", "", leak.places)
        facts.add(self.tr("Check of the file"), clean, tone="ok")
        values = self.tr("%n protected name(s), number(s) and address(es), none found", "", leak.values)
        facts.add(self.tr("Looked for"), values, tone="ok")
        facts.add(self.tr("Size"), size_text(record.record.size))
        digest = record.record.sha256
        groups = ltr(" ".join(digest[start : start + 8] for start in range(0, len(digest), 8)))
        facts.add("SHA-256", Text(theme, groups, role=Role.META, weight=500, wrap=True, tabular=True))
        if record.record.replaced_letters:
            facts.add(
                self.tr("Letters"),
                self.tr("%n letter(s) that no font has are shown as □", "", record.record.replaced_letters),
                tone="warn",
            )
        card.body.addWidget(facts)
        card.body.addSpacing(16)
        told = self.tr("The release is on record: what went out, for whom, by whom and under which consents.")
        card.body.addWidget(Text(theme, told, ink="text2", wrap=True))
        card.body.addSpacing(16)
        self.done_button = Button(theme, self.tr("Done"), Kind.SECONDARY)
        self.done_button.clicked.connect(self.done)
        card.body.addWidget(ButtonRow(self.done_button))
        column.addWidget(card)
        column.addStretch(1)
        self.setFocusProxy(self.done_button)
