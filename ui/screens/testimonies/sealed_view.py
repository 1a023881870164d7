"""A sealed testimony after the lock: case number, day, size, and whether it arrived. That is all this laptop has."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from intake.model.sealed import SealedState
from intake.services.sealed_session import SealedSummary
from ui.date_words import DateWords
from ui.widgets.amounts import size_text
from ui.widgets.banners import Banner
from ui.widgets.card import Card, vbox
from ui.widgets.facts import Facts
from ui.widgets.theme import Theme


class SealedView(QWidget):
    """Read only."""

    def __init__(self, theme: Theme, summary: SealedSummary) -> None:
        super().__init__()
        column = vbox(self, gap=16)
        column.addWidget(
            Banner(
                theme,
                self.tr("This testimony is sealed"),
                self.tr("Nobody can open it on this laptop. A coordinator opens it once it is handed over."),
                tone="info",
                icon="lock",
            )
        )
        card = Card(theme, padding=24)
        facts = Facts(theme)
        facts.add(self.tr("Recorded"), DateWords().day(summary.day))
        facts.add(self.tr("Size"), self.tr("up to {size}").format(size=size_text(summary.size)))
        facts.add(self.tr("How it ended"), self._ended(summary.state))
        facts.add(self.tr("Delivery"), self._delivery(summary.delivered))
        card.body.addWidget(facts)
        column.addWidget(card)
        if summary.state != SealedState.FINISHED:
            column.addWidget(
                Banner(
                    theme,
                    self.tr("It was not finished, and cannot be gone on with here"),
                    self.tr(
                        "Nothing is lost of what was said. For the rest begin a new testimony, and write this case "
                        "number into it; the coordinator who opens both puts them together."
                    ),
                    icon="info-circle",
                )
            )
        if summary.later:
            column.addWidget(
                Banner(
                    theme,
                    self.tr("It was open on this laptop before"),
                    self.tr("Copies, backups and images of the vault made until then may still hold it."),
                    icon="info-circle",
                )
            )
        column.addStretch(1)

    def _ended(self, state: str) -> str:
        return {
            SealedState.FINISHED: self.tr("Finished"),
            SealedState.UNFINISHED: self.tr("Not finished when it was locked"),
            SealedState.INTERRUPTED: self.tr("Cut short; everything is there up to the last seconds"),
        }.get(SealedState(state), self.tr("Open"))

    def _delivery(self, delivered: str) -> str:
        return {
            "yes": self.tr("A coordinator has confirmed all of it."),
            "partly": self.tr("A coordinator has confirmed a part of it. The rest goes with the next bundle."),
            "received": self.tr("It came from somebody else and is held here."),
        }.get(delivered, self.tr("Not confirmed by anybody yet: this laptop may hold the only copy."))
