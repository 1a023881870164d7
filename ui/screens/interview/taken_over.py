"""What the next relative's interview begins with: whom the first witness kept it from, or why nothing is there."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.services.relatives import Offer


class TakenOver(QObject):
    """Words only."""

    def words(self, offer: Offer | None) -> tuple[str, str] | None:
        """(what, what to do), or None where there is nothing to say."""
        if offer is None:
            return (
                self.tr("Nothing is taken over from that testimony"),
                self.tr("Nobody is named in it, or it may not be kept or used."),
            )
        if not offer.never:
            return None
        return (
            self.tr("The first witness said who must never see it: {names}").format(names=offer.never),
            self.tr("The names of the family stand under People. Make sure who sits here before you turn the screen."),
        )
