"""What the inbox says of sealed testimonies in a bundle."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.services.taking_in import ImportedFile
from ui.widgets.facts import Facts


class SealedWords(QObject):
    """Adds lines to a bundle's facts."""

    def add_to(self, facts: Facts, file: ImportedFile) -> None:
        """What became of sealed testimonies: opened, cut short, waiting, for others, and pieces that do not open."""
        opened = file.sealed_opened - file.sealed_interrupted
        if opened:
            facts.add(self.tr("Sealed, opened"), str(opened), tone="ok")
        if file.sealed_interrupted:
            words = self.tr("%n not finished: opened up to the last piece", "", file.sealed_interrupted)
            facts.add(self.tr("Sealed, cut short"), words, tone="warn")
        if file.sealed_incomplete:
            words = self.tr("%n wait for further pieces", "", file.sealed_incomplete)
            facts.add(self.tr("Sealed, incomplete"), words, tone="warn")
        if file.sealed_for_others:
            words = self.tr("%n can only be opened by others", "", file.sealed_for_others)
            facts.add(self.tr("Sealed for others"), words, tone="warn")
        if file.sealed_refused:
            words = self.tr("%n do not open; they are kept as they came", "", file.sealed_refused)
            facts.add(self.tr("Sealed pieces"), words, tone="warn")
