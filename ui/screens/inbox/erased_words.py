"""What a bundle brought about erasing, as facts beside the others. Knows no widget but the list of facts."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.services.taking_in import ImportedFile
from ui.widgets.facts import Facts


class ErasedWords(QObject):
    """Nothing is added where nothing was decided or proposed."""

    def add_to(self, facts: Facts, file: ImportedFile) -> None:
        """Adds a line each for proposals, decisions, and what went or was refused by them."""
        if file.erasure_proposals:
            asked = self.tr("%n wait(s) for an answer: see Today", "", file.erasure_proposals)
            facts.add(self.tr("Proposals to erase"), asked, tone="warn")
        if file.erasures:
            facts.add(self.tr("Decisions to erase"), str(file.erasures), tone="warn")
        if file.erased:
            facts.add(self.tr("Erased here"), self.tr("%n change(s)", "", file.erased), tone="warn")
        if "erased-refused" in file.warnings:
            facts.add(self.tr("Refused"), self.tr("Content that coordinators decided to erase"), tone="warn")
