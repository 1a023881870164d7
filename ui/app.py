"""The composition root of the disposable process that holds the open vault. Everything is put together here.

Ends the process when the vault is locked: memory is cleaned by nothing else. Started by ui.supervisor only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui import wire
from ui.platform import System, this_system

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from intake.clock import Clock
    from intake.vault.vault import Vault
    from ui.jobs import Jobs
    from ui.locking import Link
    from ui.screens.shell.controller import ShellController
    from ui.screens.unlock.controller import SessionService
    from ui.widgets.theme import Theme

# What Qt and its libraries would write by themselves, off before any of them is imported.
NO_TRACES = {
    "QT_DISABLE_SHADER_DISK_CACHE": "1",
    "QML_DISABLE_DISK_CACHE": "1",
    "MESA_SHADER_CACHE_DISABLE": "true",
    "MESA_GLSL_CACHE_DISABLE": "true",
    # Widgets are painted without OpenGL; its driver would only be loaded for nothing.
    "QT_XCB_GL_INTEGRATION": "none",
}


class Application:
    """One process: the unlock window, then the shell around the opened vault, then the end."""

    def __init__(
        self,
        qt: QApplication,
        *,
        link: Link,
        clock: Clock,
        session: Callable[[], SessionService],
        system: System,
        kept: dict[str, str],
        translations: Path | None = None,
    ) -> None:
        from ui.widgets.window import MainWindow

        self._qt, self._link, self._clock, self._system, self._kept = qt, link, clock, system, kept
        self._make_session, self._folder = session, translations
        # Asked of the palette and not of the style hints: those would build a hundred enumerations before the first
        # paint. Later it would be our own palette.
        self._system_dark = qt.palette().window().color().lightness() < 128
        self._text_size, self._palette = 100, "system"
        self._vault: Vault | None = None
        self.shell: ShellController | None = None
        self._jobs: Jobs | None = None
        self._ending = False
        self.window = MainWindow(qt, palette_colours(self._palette_name()))
        self.window.active.connect(link.active)
        self.window.painted.connect(self._first_paint)
        self.window.closing.connect(self.quit)
        link.lock_ordered.connect(self.lock)
        link.quit_ordered.connect(self.quit)
        link.curtain_ordered.connect(self._curtain)

    @property
    def busy(self) -> bool:
        """Whether long work runs."""
        return self._jobs is not None and self._jobs.busy

    def start(self) -> None:
        """Shows the window. All else is imported after its first paint, while the person sees it come up."""
        self._place_window(self._kept.get("geometry", ""))

    def _first_paint(self) -> None:
        self._link.painted()
        if self._ending:
            return
        from PySide6.QtCore import QTimer

        from ui.jobs import Jobs
        from ui.languages import Translations, choose, system_language
        from ui.widgets.fonts import load_shipped_fonts

        load_shipped_fonts()
        self._session = self._make_session()
        self._jobs = Jobs()
        self._translations = Translations(self._qt, self._folder)
        chosen = self._kept.get("language")
        self._language = choose(chosen, self._folder) if chosen else system_language(self._folder)
        self.show_unlock()
        QTimer.singleShot(0, self._link.ready)

    # --- look ------------------------------------------------------------------------------------------------

    def _palette_name(self) -> str:
        if self._palette in ("light", "dark"):
            return self._palette
        return "dark" if self._system_dark else "light"

    def _theme(self) -> Theme:
        from ui.widgets.theme import Theme

        theme = Theme(self._palette_name(), scale=self._text_size / 100, script=self._language.script)
        theme.apply(self._qt)
        return theme

    def _place_window(self, geometry: str) -> None:
        screen = self._qt.primaryScreen()
        room = screen.availableGeometry() if screen is not None else None
        if geometry == "max" or room is None:
            self.window.showMaximized()
            return
        try:
            x, y, width, height = (int(part) for part in geometry.split(","))
        except ValueError:
            width, height = min(1366, room.width()), min(768, room.height())
            x, y = room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2
        self.window.setGeometry(x, y, min(width, room.width()), min(height, room.height()))
        self.window.show()

    def _window_place(self) -> str:
        if self.window.isMaximized():
            return "max"
        area = self.window.geometry()
        return f"{area.x()},{area.y()},{area.width()},{area.height()}"

    # --- the unlock window -----------------------------------------------------------------------------------

    def show_unlock(self) -> None:
        """The unlock screen in the present language."""
        from ui.languages import available
        from ui.screens.unlock.controller import UnlockController
        from ui.screens.unlock.view import UnlockScreen

        assert self._jobs is not None
        self._translations.use(self._language)
        theme = self._theme()
        controller = UnlockController(self._session, self._jobs, self._clock, self._opened, join=self._join_service())
        self._unlock = controller
        screen = UnlockScreen(
            theme,
            controller,
            languages=available(self._folder),
            language=self._language.code,
            folder=Path(self._kept["vault"]) if self._kept.get("vault") else None,
            gates_run=self._system.gates_run,
        )
        screen.language_chosen.connect(self._choose_language)
        self.window.set_content(screen, theme)

    def _join_service(self) -> Callable[[Vault, Path], object]:
        def join(vault: Vault, invitation: Path) -> object:
            # imported when somebody joins: the first window does not wait for it
            from intake.services import organisation

            untrusted = organisation.read_invitation(invitation)
            return organisation.join(vault, untrusted, clock=self._clock)

        return join

    def _choose_language(self, code: str) -> None:
        from ui.languages import choose

        self._language = choose(code, self._folder)
        self._link.keep(language=self._language.code)
        self.show_unlock()

    # --- the open vault --------------------------------------------------------------------------------------

    def _opened(self, vault: Vault) -> None:
        from ui.screens.shell.controller import ShellController

        if self._ending or self._jobs is None:
            vault.lock()
            return
        self._vault = vault
        self._link.opened()
        theme = self._stored_look(vault)
        self.shell = ShellController(
            vault=vault,
            theme=theme,
            jobs=self._jobs,
            clock=self._clock,
            lock=self.lock,
            changed=self._reload,
            is_coordinator=self._is_coordinator,
        )
        self.window.set_content(self.shell.view, theme)
        if self._unlock.join_error is not None:
            self.shell.tell(self._unlock.join_error)
        self._look_after(vault)

    def _look_after(self, vault: Vault) -> None:
        """Lists are compared with the log behind the person's back; they hear of it only if something is wrong."""
        from intake.services import upkeep

        if self._jobs is not None and self.shell is not None:
            self._jobs.start(upkeep.after_unlock, vault, clock=self._clock, failed=self.shell.tell)

    def _stored_look(self, vault: Vault) -> Theme:
        from ui.languages import choose

        stored = self._session.settings(vault)
        self._text_size, self._palette = stored.text_size, stored.palette
        if stored.language:
            self._language = choose(stored.language, self._folder)
        self._translations.use(self._language)
        return self._theme()

    def _is_coordinator(self) -> bool:
        vault = self._vault
        if vault is None:
            return False
        with vault.reader() as reader:
            return vault.key_id in reader.coordinators()

    def _reload(self) -> None:
        """Settings or role changed: another theme, the same place."""
        if self._vault is None or self.shell is None:
            return
        theme = self._stored_look(self._vault)
        self.window.set_content(self.shell.rebuild(theme), theme)

    def _curtain(self) -> None:
        from PySide6.QtCore import QCoreApplication

        if self._vault is not None:
            words = QCoreApplication.translate("Curtain", "Covered because nobody was here. Press any key to go on.")
            self.window.draw_curtain(words)

    # --- the end ---------------------------------------------------------------------------------------------

    def lock(self) -> None:
        """Saves the draft, closes the vault and ends the process; the supervisor shows a new unlock window."""
        self._end(wire.EXIT_LOCKED)

    def quit(self) -> None:
        """The same, for good."""
        self._end(wire.EXIT_QUIT)

    def _end(self, status: int) -> None:
        if self._ending:
            return
        self._ending = True
        self._link.keep(geometry=self._window_place())
        self._link.closing()
        if self.shell is not None:
            self.shell.save_now()
        # Nothing of the vault is on the screen from here on, however long closing takes.
        self.window.hide()
        if self._vault is not None:
            self._clear_clipboard()
        if self._jobs is not None:
            self._jobs.stop()
        if self._vault is not None:
            self._vault.lock()
        self._qt.exit(status)

    def _clear_clipboard(self) -> None:
        from ui.widgets.safe_text import ClipboardGuard

        for child in self.window.findChildren(ClipboardGuard):
            child.clear()


def palette_colours(name: str) -> dict[str, str]:
    """The tokens of a palette by name."""
    import json

    from ui.resources import resource

    colours: dict[str, str] = json.loads(resource("palettes", f"{name}.json").read_bytes())
    return colours


def main(service: Callable[[], SessionService] | None = None) -> int:
    """The UI process. Returns only before Qt runs; afterwards the process ends at once, with all threads joined.

    `service` makes what replaces intake.services.session in tests.
    """
    import signal

    from ui.orders import Orders, quiet_excepthook

    sys.excepthook = quiet_excepthook
    system = this_system()
    system.harden_process()
    # Ctrl+C on a terminal reaches both processes; the supervisor decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(NO_TRACES)
    orders = Orders.take_standard_streams()
    kept = orders.hello()
    if kept is None:
        print("This is a part of Amanat; start `amanat` instead.", file=sys.stderr)
        return 2
    if kept.get("program"):
        sys.argv[0] = kept["program"]
    from PySide6.QtWidgets import QApplication

    from intake.clock import SystemClock
    from ui.locking import Link

    # the style as an argument: setStyle() would make Python's side of all styles before the first paint
    qt = QApplication(["amanat", "-style", "Fusion"])
    qt.setApplicationName("Amanat")
    qt.setCursorFlashTime(0)
    qt.setQuitOnLastWindowClosed(False)
    link = Link(orders)
    application = Application(
        qt, link=link, clock=SystemClock(), session=service or _session_service, system=system, kept=kept
    )
    link.busy = lambda: application.busy
    application.start()
    link.start()
    status = qt.exec()
    sys.stderr.flush()
    # Interpreter and Qt are not taken apart: the vault is closed, the threads are joined, the memory goes at once.
    os._exit(status)


def _session_service() -> SessionService:
    from intake.services import session

    return session


if __name__ == "__main__":
    sys.exit(main())
