"""Where this testimony has been: every change with day and author, every file with its hash, and what was delivered."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intake.services import custody
from intake.services.custody import Custody
from ui.date_words import DateWords
from ui.screens import Context
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.erasure_card import ErasureCard
from ui.screens.testimonies.forms import section
from ui.screens.testimonies.seal_later_card import SealLaterCard
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.card import Card, vbox
from ui.widgets.fonts import Role
from ui.widgets.labels import NameLabel, Text, ltr
from ui.widgets.rows import Row, RowList


class CustodyTab(QWidget):
    """Read only."""

    def __init__(self, context: Context, controller: TestimonyController) -> None:
        super().__init__()
        self._theme, self._dates = context.theme, DateWords()
        held = custody.of(context.vault, controller.account)
        column = vbox(self, gap=24)
        if controller.opened.newer_fields:
            column.addWidget(
                Banner(
                    self._theme,
                    self.tr("A newer version of the program wrote parts of this"),
                    self.tr("They are kept exactly as they are, and handed on, but not shown: {fields}").format(
                        fields=", ".join(controller.opened.newer_fields)
                    ),
                    icon="info-circle",
                )
            )
        for card in (self._delivery(held), self._open_points(controller), self._changes(held), self._files(controller)):
            if card is not None:
                column.addWidget(card)
        if not controller.sealed:
            column.addWidget(SealLaterCard(context, controller))
            column.addWidget(ErasureCard(context, controller))
        column.addStretch(1)

    def _delivery(self, held: Custody) -> Card:
        words = {
            "yes": self.tr("A coordinator has confirmed all of it."),
            "partly": self.tr("A coordinator has confirmed a part of it. The rest goes with the next bundle."),
            "no": self.tr("Not confirmed by anybody yet: this laptop may hold the only copy."),
            "received": self.tr("It came from somebody else and is held here."),
        }
        return section(
            self._theme, self.tr("Delivery"), Text(self._theme, words.get(held.delivered, words["no"]), wrap=True)
        )

    def _open_points(self, controller: TestimonyController) -> Card | None:
        opened = controller.opened
        lines = [self.tr("Two answers stand in: {field}").format(field=field) for _record, field in opened.conflicts]
        lines += [
            self.tr("Somebody proposes a change to: {field}").format(field=field) for _record, field in opened.proposals
        ]
        if not lines:
            return None
        texts = [Text(self._theme, line, wrap=True) for line in lines]
        return section(self._theme, self.tr("Yours to decide"), *texts)

    def _changes(self, held: Custody) -> Card:
        title = self.tr("Changes, each signed")
        if not held.changes:
            words = self.tr("None yet: a draft is signed when it is finished, or when you leave it.")
            return section(self._theme, title, Text(self._theme, words, ink="text2", wrap=True))
        rows = RowList(self._theme)
        for change in held.changes:
            row = Row(self._theme, height=48)
            # what can break needs no more than its share: the columns stand below each other at every text size
            row.line.addWidget(
                Text(self._theme, self._dates.day(change.day), role=Role.META, ink="text2", wrap=True), 1
            )
            author = change.author or self.tr("a key not known here")
            row.line.addWidget(NameLabel(self._theme, author, elide=True), 1)
            fields = self.tr("fields: {count}").format(count=change.fields)
            row.line.addWidget(Text(self._theme, fields, role=Role.META, wrap=True), 1)
            link = Text(self._theme, ltr(change.link[:16]), role=Role.META, ink="text3", tabular=True, elide=True)
            row.line.addWidget(link, 1)
            rows.add(row)
        return section(self._theme, title, rows)

    def _files(self, controller: TestimonyController) -> Card | None:
        attachments = controller.account.testimony.attachments
        if not attachments:
            return None
        rows = RowList(self._theme)
        for attachment in attachments:
            row = Row(self._theme, height=56)
            block = QWidget()
            column = vbox(block, gap=2)
            column.addWidget(NameLabel(self._theme, attachment.title or attachment.original_name, elide=True))
            column.addWidget(
                Text(self._theme, ltr(f"SHA-256 {attachment.sha256}"), role=Role.META, ink="text3", elide=True)
            )
            row.line.addWidget(block, 1)
            row.line.addWidget(Text(self._theme, ltr(size_text(attachment.size)), role=Role.META, ink="text2"))
            rows.add(row)
        return section(self._theme, self.tr("Files as they came"), rows)
