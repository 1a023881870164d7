"""The composition root of the disposable process that holds the open vault. Everything is put together here.

Ends the process when the vault is locked: memory is cleaned by nothing else. Made by ui.app, to be shown at once or to
wait unseen, without a vault, until the process before it has ended. Nothing here imports Qt before it is made.
"""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from ui import wire
from ui.look import Look, palette_colours
from ui.opening import join_service, keep_imports, load_ahead, policy_times

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from intake.clock import Clock
    from intake.vault.vault import Vault
    from ui.ending import Ending
    from ui.guarding import Guarding
    from ui.jobs import Jobs
    from ui.lock_triggers import LockTriggers
    from ui.locking import Link
    from ui.platform import System
    from ui.recording.devices import DevicesMaker
    from ui.screens.shell.controller import ShellController
    from ui.screens.unlock.controller import SessionService
    from ui.trouble import Troubles


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
        triggers: Callable[[], LockTriggers] | None = None,
        devices: DevicesMaker | None = None,
        troubles: Troubles | None = None,
    ) -> None:
        from ui.widgets.window import MainWindow

        self._qt, self._link, self._clock, self._system, self._kept = qt, link, clock, system, kept
        self._make_session, self._make_triggers, self._devices = session, triggers, devices
        self._look = Look(qt, translations)
        self._troubles = troubles
        self._vault: Vault | None = None
        self.shell: ShellController | None = None
        self._jobs: Jobs | None = None
        self._triggers: LockTriggers | None = None
        self._guarding: Guarding | None = None
        self._last: Ending | None = None
        self._ending = False
        self._shown = True
        self._prepared: dict[str, str] | None = None
        self.window = MainWindow(qt, palette_colours(self._look.palette_name))
        self.window.active.connect(link.active)
        self.window.painted.connect(self._painted)
        self.window.closing.connect(self.quit)
        self.window.lock_wanted.connect(self.lock)
        link.lock_ordered.connect(lambda: self.lock("the supervisor"))
        link.quit_ordered.connect(self.quit)
        link.curtain_ordered.connect(self._curtain)
        link.soon_ordered.connect(self._prepare)
        link.show_ordered.connect(self._come_forward)

    @property
    def busy(self) -> bool:
        """Whether long work runs."""
        return self._jobs is not None and self._jobs.busy

    def start(self, *, standby: bool = False) -> None:
        """Shows the window. All else is imported after its first paint, while the person sees it come up.

        A standby makes everything first and is shown when it is asked to."""
        if not standby:
            self._place()
            self.window.show()
            return
        self._shown = False
        self._place()
        jobs = self._begin()
        self.window.paint_unseen()
        # a standby that still imports would take processor time from the lock that it is there for
        jobs.start(load_ahead, done=lambda _: self._loaded(), failed=lambda _: self._link.waiting())

    def _loaded(self) -> None:
        keep_imports()
        self._link.waiting()

    def _painted(self) -> None:
        self._link.painted()
        if self._ending:
            return
        if self._jobs is None:
            self._begin().start(load_ahead, done=lambda _: keep_imports())
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, self._link.ready)

    def _begin(self) -> Jobs:
        from ui.guarding import Guarding
        from ui.jobs import Jobs

        self._look.begin(self._kept.get("language"))
        self._session = self._make_session()
        self._jobs = Jobs()
        self._guarding = Guarding(self._qt, self._jobs, self._clock, self._troubles)
        self.show_unlock()
        return self._jobs

    def _prepare(self, kept: dict[str, str]) -> None:
        """The process before this one is ending: everything as it will be shown, and nothing of it shown."""
        if self._ending or self._shown:
            return
        before, self._kept, self._prepared = self._kept, kept, kept
        size = self.window.size()
        self._place()
        if kept.get("language") and kept["language"] != self._look.language.code:
            self._look.choose(kept["language"])
            self.show_unlock()
        elif not self._unlock_screen.still_true() or kept.get("at") != before.get("at"):
            self.show_unlock()
        elif {**kept, "geometry": ""} != {**before, "geometry": ""}:
            self._unlock_screen.go_on(kept)
        elif self.window.size() == size:
            return
        self.window.paint_unseen()

    def _come_forward(self, kept: dict[str, str]) -> None:
        """The process before this one has ended, or must: this window takes its place."""
        if self._ending or self._shown:
            return
        if kept != self._prepared or not self._unlock_screen.still_true():
            self._prepare(kept)
        self._shown = True
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def _place(self) -> None:
        from ui.widgets.placing import place_window

        place_window(self.window, self._qt.primaryScreen(), self._kept.get("geometry", ""))

    def _placed(self) -> str:
        from ui.widgets.placing import window_place

        return window_place(self.window)

    # --- the unlock window -----------------------------------------------------------------------------------

    def show_unlock(self) -> None:
        """The unlock screen in the present language."""
        from ui.languages import available
        from ui.screens.unlock.controller import UnlockController
        from ui.screens.unlock.typing_watch import TypingWatch
        from ui.screens.unlock.view import UnlockScreen

        assert self._jobs is not None
        theme = self._look.theme()
        controller = UnlockController(
            self._session,
            self._jobs,
            self._clock,
            self._opened,
            join=join_service(self._clock),
            start_afresh=self._start_afresh,
        )
        self._unlock = controller
        screen = UnlockScreen(
            theme,
            controller,
            languages=available(self._look.folder),
            language=self._look.language.code,
            folder=next((Path(self._kept[name]) for name in ("at", "vault") if self._kept.get(name)), None),
            gates_run=self._system.gates_run,
        )
        screen.language_chosen.connect(self._choose_language)
        screen.forget_wanted.connect(self.lock)
        screen.go_on(self._kept)
        self._unlock_screen = screen
        TypingWatch(screen, lambda: self._link.typed(composing=screen.composing))
        self.window.set_content(screen, theme)

    def _start_afresh(self, attempt: dict[str, str]) -> bool:
        """What was typed must not stay in memory: asks for another process, which tells what happened."""
        self._link.keep(geometry=self._placed())
        self._link.failed(**attempt)
        return True

    def _choose_language(self, code: str) -> None:
        self._look.choose(code)
        self._link.keep(language=self._look.language.code)
        self.show_unlock()

    # --- the open vault --------------------------------------------------------------------------------------

    def _opened(self, vault: Vault) -> None:
        from ui.screens.shell.controller import ShellController

        if self._ending or self._jobs is None:
            vault.lock()
            return
        self._vault = vault
        self._link.opened()
        theme = self._look.stored(self._session.settings(vault))
        self.shell = ShellController(
            vault=vault,
            theme=theme,
            jobs=self._jobs,
            clock=self._clock,
            lock=self.lock,
            changed=self._reload,
            is_coordinator=self._is_coordinator,
            link=self._link,
            devices=self._devices,
        )
        self.window.set_content(self.shell.view, theme)
        if self._unlock.join_error is not None:
            self.shell.tell(self._unlock.join_error)
        if self._guarding is not None:
            self._guarding.opened(vault, self.shell)
        self._look_after(vault)

    def _look_after(self, vault: Vault) -> None:
        """Lists are compared with the log behind the person's back; they hear of it only if something is wrong."""
        from intake.services import upkeep
        from ui.ending import last_words

        if self._jobs is None or self.shell is None:
            return
        self._take_times()
        self._listen_to_system()
        self.window.rehearse_curtain(last_words())
        if not vault.read_only:
            self._jobs.start(upkeep.after_unlock, vault, clock=self._clock, failed=self.shell.tell)

    def _listen_to_system(self) -> None:
        if self._make_triggers is None:
            return
        # on a system where they were never tried they may fail in any way: the idle deadline holds without them
        try:
            self._triggers = self._make_triggers()
            self._triggers.fired.connect(self.lock)
            self._triggers.unheard.connect(self._unheard)
            self._link.keep(unheard="")
            self._triggers.start()
        except Exception as error:
            from intake.services import journal
            from ui.lock_triggers.base import SCREEN_LOCKED, SLEEP

            with contextlib.suppress(Exception):
                if self._vault is not None and not self._vault.read_only:
                    journal.note(self._vault, error)
            self._unheard(frozenset({SCREEN_LOCKED, SLEEP}))

    def _unheard(self, what: frozenset[str]) -> None:
        """The system's own lock does nothing here: said in this window, and in the next unlock window too."""
        from ui.screens.shell.unheard import as_told

        self._link.keep(unheard=as_told(what))
        if self.shell is not None and not self._ending:
            self.shell.tell_unheard(what)

    def _take_times(self) -> None:
        """The organisation's deadlines; without them, and until they are read, the program's own hold."""
        if self._vault is not None and self._jobs is not None:
            self._jobs.start(policy_times, self._vault, done=lambda times: self._link.times(*times))

    def _is_coordinator(self) -> bool:
        vault = self._vault
        if vault is None:
            return False
        with vault.reader() as reader:
            return vault.key_id in reader.coordinators()

    def _reload(self) -> None:
        """Settings, role or policy changed: another theme, the same place."""
        if self._vault is None or self.shell is None:
            return
        theme = self._look.stored(self._session.settings(self._vault))
        self.window.set_content(self.shell.rebuild(theme), theme)
        if self._guarding is not None:
            self._guarding.rebuilt()
        self._take_times()

    def _curtain(self) -> None:
        from PySide6.QtCore import QCoreApplication

        if self._vault is not None:
            words = QCoreApplication.translate("Curtain", "Covered because nobody was here. Press any key to go on.")
            self.window.draw_curtain(words)

    # --- the end ---------------------------------------------------------------------------------------------

    def lock(self, reason: str = "") -> None:
        """Saves the draft, stops what records, closes the vault and ends the process; the supervisor shows the standby.

        `reason` is for whoever reads the code: it is neither shown nor kept. Without an open vault, what was typed
        into the unlock window is forgotten by a fresh process."""
        if self._vault is None and reason != "the supervisor":
            self._start_afresh({"failures": str(self._unlock.failures)} if self._jobs is not None else {})
            return
        self._end(wire.EXIT_LOCKED)

    def quit(self) -> None:
        """The same, for good."""
        self._end(wire.EXIT_QUIT)

    def _end(self, status: int) -> None:
        if self._ending:
            return
        self._ending = True
        from ui.ending import Ending

        self._link.keep(geometry=self._placed())
        self._link.closing()
        self._last = Ending(self.window, self._link, self._jobs, self._vault)
        self._last.run(self.shell, self._guarding)
        self._qt.exit(status)
