"""Consents: whose account is used and at what level, whose is left out and why. Read only: the consents decide."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intake.services.release_draft import Draft
from ui.screens.release.words import ReleaseWords
from ui.widgets.card import Card, Hairline, hbox, vbox
from ui.widgets.case_number import case_number_width
from ui.widgets.fonts import Role
from ui.widgets.labels import IconLabel, Text, ltr
from ui.widgets.rows import Row, RowList, section_title
from ui.widgets.theme import Theme
from ui.words import Words


class ConsentsStep(QWidget):
    """Two lists: nothing here can be changed, only understood."""

    def __init__(self, theme: Theme, draft: Draft) -> None:
        super().__init__()
        self._theme = theme
        self._words, self._levels = ReleaseWords(self), Words()
        column = vbox(self, gap=24)
        column.addWidget(self._used(draft))
        if draft.left_out:
            column.addWidget(self._left_out(draft))
        column.addStretch(1)

    def _used(self, draft: Draft) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=8)
        column.addWidget(section_title(self._theme, self.tr("Used"), str(len(draft.used))))
        rows = RowList(self._theme)
        for used in draft.used:
            row = Row(self._theme, height=52)
            row.line.addWidget(IconLabel(self._theme, "check", "ok"))
            number = Text(self._theme, ltr(used.case_number), role=Role.META, weight=500, ink="text2", tabular=True)
            number.setMinimumWidth(case_number_width(self._theme))
            row.line.addWidget(number)
            row.line.addWidget(Text(self._theme, used.label, weight=500, elide=True), 1)
            level = self._levels.level(used.level)
            row.line.addWidget(Text(self._theme, level, role=Role.META, ink="text2"))
            rows.add(row)
        column.addWidget(rows)
        return holder

    def _left_out(self, draft: Draft) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=8)
        column.addWidget(section_title(self._theme, self.tr("Left out"), str(len(draft.left_out))))
        rows = RowList(self._theme)
        for left in draft.left_out:
            row = Row(self._theme, height=52)
            icon = IconLabel(self._theme, "ban", "warn")
            row.line.addWidget(icon)
            what = ltr(left.case_number) if left.case_number else self.tr("a person")
            which = Text(self._theme, what, role=Role.META, weight=500, ink="text2", tabular=True)
            which.setMinimumWidth(case_number_width(self._theme))
            row.line.addWidget(which)
            why = ", ".join(self._words.reason(code) for code in left.reasons)
            row.line.addWidget(Text(self._theme, why, ink="warn", wrap=True), 1, Qt.AlignmentFlag.AlignVCenter)
            rows.add(row)
        column.addWidget(rows)
        words = self.tr("That somebody refused is theirs to tell: the report says nothing of it.")
        column.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True))
        return holder


class ConsentsCard(Card):
    """The same in short, beside the preview."""

    def __init__(self, theme: Theme, draft: Draft) -> None:
        super().__init__(theme, padding=16)
        words, levels = ReleaseWords(self), Words()
        self.body.addWidget(Text(theme, words.audience(draft.audience), weight=600, wrap=True))
        level = self.tr("Level: {0}").format(levels.level(draft.level))
        self.body.addWidget(Text(theme, level, role=Role.META, ink="text2", wrap=True))
        self.body.addSpacing(10)
        self.body.addWidget(Hairline(theme))
        self.body.addSpacing(6)
        used = [("check", "ok", "text2", u.case_number, levels.level(u.level)) for u in draft.used]
        out = [
            ("ban", "warn", "warn", left.case_number, self.tr("{0}, left out").format(words.reason(left.reasons[0])))
            for left in draft.left_out
            if left.case_number and left.reasons
        ]
        for icon, tone, ink, number, text in [*used, *out]:
            line = hbox(gap=8, margins=(0, 3, 0, 3))
            line.addWidget(IconLabel(theme, icon, tone, theme.px(16)), 0, Qt.AlignmentFlag.AlignVCenter)
            case = Text(theme, ltr(number), role=Role.META, weight=500, tabular=True)
            line.addWidget(case, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(Text(theme, text, role=Role.META, ink=ink, wrap=True), 1)
            self.body.addLayout(line)
