"""What watches over an open vault's window beside locking: unexpected errors, surroundings, capture of the screen.

Each is told inside the window, never by a pop-up. Must never hold up opening or locking.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui.platform.privacy import block_capture, can_block_capture

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.services.surroundings import Danger
    from intake.vault.vault import Vault
    from ui.jobs import Jobs
    from ui.screens.shell.controller import ShellController
    from ui.trouble import Troubles


class Guarding:
    """One for a process that shows a vault."""

    def __init__(self, app: QApplication, jobs: Jobs, clock: Clock, troubles: Troubles | None) -> None:
        self._jobs, self._clock, self._troubles = jobs, clock, troubles
        self._dangers: tuple[Danger, ...] = ()
        self._vault: Vault | None = None
        self._shell: ShellController | None = None
        if troubles is not None:
            jobs.unexpected = troubles.unexpected
        if can_block_capture():
            app.installEventFilter(_NoCapture(app))

    def opened(self, vault: Vault, shell: ShellController) -> None:
        """The vault is open and its window is there."""
        from intake.services import journal, surroundings
        from ui.jobs import UnexpectedTrouble

        self._vault, self._shell = vault, shell
        if self._troubles is not None:
            self._troubles.attach(
                lambda error: self._jobs.start(journal.keep, vault, error),
                lambda code: shell.tell(UnexpectedTrouble(kind=code)),
            )
        self._jobs.start(surroundings.dangers, vault, clock=self._clock, done=self._found)

    def rebuilt(self) -> None:
        """The window was made again in another look."""
        self._show()

    def closing(self) -> None:
        """The vault is about to be closed."""
        if self._troubles is not None:
            self._troubles.detach()
        self._vault = self._shell = None

    def _found(self, dangers: tuple[Danger, ...]) -> None:
        self._dangers = dangers
        self._show()

    def _show(self) -> None:
        if not self._dangers or self._shell is None:
            return
        from ui.screens.shell.around_line import AroundLine

        line = AroundLine(self._shell.context.theme, self._dangers)
        line.read.connect(self._read)
        line.read.connect(line.hide)
        self._shell.view.put_line(line)

    def _read(self) -> None:
        from intake.services import surroundings

        self._dangers = ()
        if self._vault is not None:
            self._jobs.start(surroundings.dismiss, self._vault, clock=self._clock)


class _NoCapture(QObject):
    """Windows and macOS: every window of ours, menus too, is left out of captures as it is shown. NOT RUN there."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            block_capture(int(watched.winId()))
        return False
