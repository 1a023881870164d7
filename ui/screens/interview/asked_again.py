"""What a testimony begins with whose witness left, and whom a coordinator wants to be asked after all. Words only."""

from __future__ import annotations

from PySide6.QtCore import QObject

from intake.services.account import Account
from ui.screens.interview import steps
from ui.widgets.days import day_text


class AskedAgain(QObject):
    """`words` before they are asked; nothing once they have answered."""

    def words(self, account: Account) -> tuple[str, str] | None:
        """(what, what to do), or None where there is nothing to say."""
        left = account.testimony.left
        if left is None or not steps.before_open(account):
            return None
        what = self.tr("The witness left on {0}, before saying whether it may be kept").format(day_text(left.left_on))
        if not left.decision:
            return what, self.tr("A coordinator has not decided yet. Ask only if the witness came back by themselves.")
        then = self.tr("Ask now, as at the beginning. Until there is an answer nothing of it is used.")
        return what, f"{then} ({left.decided_by}: {left.reasons})" if left.reasons else then
