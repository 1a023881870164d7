"""Reading: each redacted text as it would be released, what must be decided in it, and the tick that lets it in.

Nothing enters a report unread: a text without its tick stays out. The original is shown beside only when asked for.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from intake.services.release_draft import FreeText, RedactedPiece, Suggestion
from ui.screens.release.controller import ReportController
from ui.screens.release.words import ReleaseWords
from ui.widgets.banners import Banner
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card, Hairline, clear_layout, hbox, vbox
from ui.widgets.fields import CheckBox
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.marked_text import Mark, MarkedText
from ui.widgets.question import QuestionCard
from ui.widgets.theme import Theme
from ui.words import LANGUAGES

REMOVE, KEEP = "remove", "keep"


class TextStep(QWidget):
    """Shows one text of the draft at a time; `changed` after every decision, `moved` when another text is shown."""

    changed = Signal()
    moved = Signal()
    spellings = Signal()

    def __init__(self, theme: Theme, controller: ReportController) -> None:
        super().__init__()
        self._theme, self._controller = theme, controller
        self._words = ReleaseWords(self)
        self.original = False
        self.question: QuestionCard | None = None
        self.tick: CheckBox | None = None
        self.pieces: list[MarkedText] = []
        column = vbox(self, gap=16)
        self._head = vbox()
        self._body = vbox(gap=16)
        column.addLayout(self._head)
        column.addLayout(self._body)
        column.addStretch(1)
        #: What is decided on, to stand below the part that scrolls.
        self.foot = QWidget()
        self._foot = vbox(self.foot)
        self._seen: set[str] = set()
        self.refresh()

    @property
    def texts(self) -> tuple[FreeText, ...]:
        draft = self._controller.draft
        return () if draft is None else draft.texts

    @property
    def text(self) -> FreeText | None:
        number = self._controller.work.text
        return self.texts[number] if number < len(self.texts) else None

    def refresh(self) -> None:
        """Shows the text one is at, as it is now."""
        self._controller.work.text = min(self._controller.work.text, max(0, len(self.texts) - 1))
        clear_layout(self._head)
        clear_layout(self._body)
        clear_layout(self._foot)
        self.question = self.tick = None
        self.pieces = []
        text = self.text
        if text is None:
            words = self.tr("No account that may be used has any text. The report tells the facts alone.")
            self._body.addWidget(Banner(self._theme, self.tr("There is nothing to read"), words, tone="info"))
            return
        self._add_head(text)
        self._body.addWidget(self._paper(text))
        self._add_decision(text)

    # --- parts -------------------------------------------------------------------------------------------------------

    def _add_head(self, text: FreeText) -> None:
        theme = self._theme
        told, ways = QWidget(), QWidget()
        line = hbox(told, gap=8)
        line.addWidget(IconLabel(theme, "eye-off", "text2", theme.px(18)))
        removed = sum(len(piece.hits) for piece in text.pieces)
        line.addWidget(Text(theme, self.tr("%n name(s) removed", "", removed), role=Role.META, ink="text2"))
        line.addStretch(1)
        line = hbox(ways, gap=8)
        words = self.tr("Hide the original") if self.original else self.tr("Show the original beside")
        self.original_button = Button(theme, words, Kind.QUIET, small=True)
        self.original_button.clicked.connect(self._toggle_original)
        line.addWidget(self.original_button)
        number = self._controller.work.text
        self.before = IconButton(theme, "chevron-left", self.tr("Text before"), size=32)
        self.before.setEnabled(number > 0)
        self.before.clicked.connect(lambda: self.go(-1))
        self.after = IconButton(theme, "chevron-right", self.tr("Next text"), size=32)
        self.after.setEnabled(number + 1 < len(self.texts))
        self.after.clicked.connect(lambda: self.go(1))
        line.addWidget(self.before)
        which = self.tr("{0} of {1}").format(number + 1, len(self.texts))
        line.addWidget(Text(theme, ltr(which), role=Role.META, ink="text2", tabular=True))
        line.addWidget(self.after)
        self._head.addWidget(FoldRow(told, ways, gap=8, least=theme.px(400), stretch=(1, 0)))

    def _paper(self, text: FreeText) -> Card:
        theme = self._theme
        card = Card(theme, padding=24)
        title = hbox(gap=10)
        title.addWidget(Text(theme, self._words.text_kind(text.kind), weight=600))
        language = LANGUAGES.get(text.language, text.language)
        if language:
            title.addWidget(Text(theme, language, role=Role.META, ink="text2"))
        title.addStretch(1)
        card.body.addLayout(title)
        card.body.addSpacing(8)
        waiting = [] if text.blocked else self._controller.undecided(text)
        now = waiting[0] if waiting else None
        for number, piece in enumerate(text.pieces):
            if piece.label:
                card.body.addSpacing(6)
                card.body.addWidget(Text(theme, piece.label, role=Role.META, weight=600, ink="text2", wrap=True))
            shown = MarkedText(theme, piece.redacted, self._marks(text, number, piece, now))
            self.pieces.append(shown)
            card.body.addWidget(shown)
            if self.original and piece.original != piece.redacted:
                card.body.addSpacing(6)
                card.body.addWidget(Hairline(theme))
                words = self.tr("As it was told, for your eyes only")
                card.body.addWidget(Text(theme, words, role=Role.META, weight=500, ink="warn", wrap=True))
                card.body.addWidget(MarkedText(theme, piece.original))
                card.body.addWidget(Hairline(theme))
        return card

    def _marks(self, text: FreeText, number: int, piece: RedactedPiece, now: Suggestion | None) -> list[Mark]:
        marks = [Mark(hit.start, hit.end, "label") for hit in piece.hits]
        waiting = {(s.piece, s.text) for s in self._controller.undecided(text)}
        for suggestion in text.suggestions:
            if suggestion.piece != number:
                continue
            same = now is not None and (suggestion.piece, suggestion.text) == (now.piece, now.text)
            tone = "now" if same else "open" if (suggestion.piece, suggestion.text) in waiting else "kept"
            marks.append(Mark(suggestion.start, suggestion.end, tone))
        return sorted(marks, key=lambda mark: mark.start)

    def _add_decision(self, text: FreeText) -> None:
        theme = self._theme
        if text.warnings:
            warnings = "\n".join(dict.fromkeys(self._words.warning(code) for code in text.warnings))
            self._body.addWidget(Banner(theme, self.tr("While you read"), warnings, tone="warn"))
        if text.blocked:
            reasons = "; ".join(self._words.blocked(code) for code in text.blocked)
            spell = self.tr("Add the spellings…") if "missing-script" in text.blocked else ""
            banner = Banner(theme, self.tr("This text stays out"), reasons, tone="warn", icon="ban", action=spell)
            if banner.button is not None:
                banner.button.clicked.connect(self.spellings)
            self._foot.addWidget(banner)
            return
        waiting = self._controller.undecided(text)
        if waiting:
            self._ask(text, waiting)
        else:
            self._add_tick(text)

    def _ask(self, text: FreeText, waiting: list[Suggestion]) -> None:
        suggestion = waiting[0]
        places = self.tr("%n place(s) in this text.", "", self._controller.places(text, suggestion))
        look = self._words.suggestion(suggestion.kind)
        like = suggestion.kind in ("nearly-a-name", "sounds-like-a-name")
        words = (
            self.tr("Somebody of this case is called much like it. {0}")
            if like
            else self.tr("Nobody of this case is registered with it. {0}")
        ).format(places)
        self.question = QuestionCard(
            self._theme,
            self.tr("“{0}” looks like {1}").format(suggestion.text, look),
            words,
            answers=[
                (REMOVE, self.tr("Remove it"), Kind.PRIMARY, self.tr("R", "key for Remove")),
                (KEEP, self.tr("Keep it"), Kind.SECONDARY, self.tr("K", "key for Keep")),
            ],
            above=self.tr("%n left to decide in this text", "", len(waiting)),
        )
        self.question.answered.connect(lambda answer: self._answered(text, suggestion, answer))
        self._foot.addWidget(self.question)

    def _add_tick(self, text: FreeText) -> None:
        theme = self._theme
        approved = text.digest in self._controller.work.approved
        card = Card(theme, padding=20, accent=not approved)
        self.tick = CheckBox(theme, self.tr("I have read it: let it in"))
        self.tick.setChecked(approved)
        self.tick.toggled.connect(lambda on: self._ticked(text, on))
        card.body.addWidget(self.tick)
        card.body.addSpacing(4)
        self._hint = Text(theme, "", role=Role.META, ink="text2", wrap=True)
        card.body.addWidget(self._hint)
        self._foot.addWidget(card)
        self._allow(approved or text.digest in self._seen)

    def _allow(self, allowed: bool) -> None:
        if self.tick is None:
            return
        self.tick.setEnabled(allowed)
        self._hint.setText(
            self.tr("Read it as a stranger who knows the family would: no program removes what only they understand.")
            if allowed
            else self.tr("Read to the end first, then it can be let in.")
        )

    def end_reached(self) -> None:
        """The end of the text was on the screen: only then can it be let in."""
        text = self.text
        if text is not None:
            self._seen.add(text.digest)
            self._allow(True)

    def current_mark(self) -> tuple[MarkedText, int] | None:
        """Where the stretch stands that is asked about: the piece, and pixels below its top."""
        for piece in self.pieces:
            mark = next((mark for mark in piece.marks if mark.tone == "now"), None)
            if mark is not None:
                return piece, piece.top_of(mark)
        return None

    # --- what a person does --------------------------------------------------------------------------------------

    def go(self, by: int) -> None:
        """Shows the text before or after."""
        self._controller.work.text = max(0, min(len(self.texts) - 1, self._controller.work.text + by))
        self.original = False
        self.refresh()
        self.moved.emit()
        self.focus_decision()

    def focus_decision(self) -> None:
        """Puts the keyboard where the next decision is."""
        if self.question is not None:
            self.question.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.tick is not None and self.tick.isEnabled():
            self.tick.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.after.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_original(self) -> None:
        self.original = not self.original
        self.refresh()
        self.original_button.setFocus()

    def _answered(self, text: FreeText, suggestion: Suggestion, answer: object) -> None:
        if answer == KEEP:
            self._controller.keep(text, suggestion)
            self.refresh()
            self.focus_decision()
            self.changed.emit()
        elif answer == REMOVE:
            if self.question is not None:
                self.question.setEnabled(False)
            self._controller.remove(suggestion)

    def _ticked(self, text: FreeText, on: bool) -> None:
        self._controller.approve(text, on)
        self.changed.emit()
