"""How a new testimony is kept: chosen before anything is said, with what sealing gives up said first.

Shown until something was said, then gone: what stands open in the vault cannot be sealed at birth any more.
"""

from __future__ import annotations

from PySide6.QtCore import Signal

from intake.services.sealing import NO_ORGANISATION, SealingOptions
from ui.widgets.card import Card
from ui.widgets.choice_cards import ChoiceGrid
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.theme import Theme


class SealingCard(Card):
    """`chosen(bool)` when a person chose: True to seal."""

    chosen = Signal(bool)

    def __init__(self, theme: Theme, options: SealingOptions, *, sealed: bool) -> None:
        super().__init__(theme, padding=24)
        self._theme = theme
        self.body.addWidget(
            Text(theme, self.tr("How is this testimony kept?"), role=Role.SECTION, weight=600, wrap=True)
        )
        self.body.addSpacing(12)
        if options.possible and options.policy != "always":
            self.grid = ChoiceGrid(
                theme,
                [
                    (False, self.tr("Open on this laptop"), self.tr("read, correct and transcribe it later")),
                    (True, self.tr("Sealed"), self.tr("only coordinators open it; for video, we suggest this")),
                ],
            )
            self.grid.choose(sealed)
            self.grid.changed.connect(lambda value: self.chosen.emit(bool(value)))
            self.body.addWidget(self.grid)
            self.body.addSpacing(12)
        elif options.possible:
            self._say(self.tr("Your organisation seals every testimony."), weight=500)
        for line in self._lines(options, sealed=sealed):
            self._say(line)

    def _say(self, words: str, *, weight: int = 400) -> None:
        self.body.addWidget(Text(self._theme, words, role=Role.META, ink="text2", weight=weight, wrap=True))

    def _lines(self, options: SealingOptions, *, sealed: bool) -> list[str]:
        if options.problem:
            why = (
                self.tr("This vault belongs to no organisation yet, so nobody could open what is sealed.")
                if options.problem == NO_ORGANISATION
                else self.tr("The roster names no coordinator but you, so nobody could open what is sealed.")
            )
            stays = (
                self.tr("Your organisation seals every testimony. This one stays open on this laptop.")
                if options.kept_open
                else self.tr("It stays open on this laptop: sealing it cannot be chosen.")
            )
            return [stays, why]
        lines = [
            self.tr(
                "Sealed: until you lock, you can read and correct it. After that nobody can open it here, not even "
                "with your passphrase: no reviewing, no transcribing, no looking at the video. What is not finished "
                "then stays as it is."
            ),
            self.tr("This laptop keeps case number, day and size, and hands it over like any other."),
            self._who(options),
        ]
        return lines if sealed or options.policy != "always" else lines[1:]

    def _who(self, options: SealingOptions) -> str:
        names = ", ".join(options.coordinators)
        who = (
            self.tr("Whoever has the archive's shares can open it, and: {names}.").format(names=names)
            if options.archive
            else self.tr("Who can open it: {names}.").format(names=names)
        )
        if options.few:
            who += " " + self.tr("Only one coordinator is known here: if their key is lost, it is lost.")
        return who
