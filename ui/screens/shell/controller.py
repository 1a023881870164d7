"""Where a person is and how they move: makes screens, asks them before leaving, remembers the way back.

The ShellLink that every screen gets. Opens nothing itself and never touches the vault.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ui.screens import Context, LockLink, Screen, StatusPart
from ui.screens.registry import INNER, PLACES, exists, screen_class
from ui.screens.shell.view import ShellView
from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.errors import AmanatError
    from intake.vault.vault import Vault
    from ui.jobs import Jobs


class ShellController:
    """Builds the view for one theme; `rebuild` makes it anew for another at the same place."""

    def __init__(
        self,
        *,
        vault: Vault,
        theme: Theme,
        jobs: Jobs,
        clock: Clock,
        lock: Callable[[], object],
        changed: Callable[[], object],
        is_coordinator: Callable[[], bool],
        link: LockLink | None = None,
        devices: Callable[..., Any] | None = None,
        at: tuple[str, dict[str, Any]] = ("today", {}),
    ) -> None:
        self._lock, self._changed, self._is_coordinator = lock, changed, is_coordinator
        self.context = Context(
            vault=vault, theme=theme, jobs=jobs, clock=clock, shell=self, link=link, devices=devices
        )
        self._way: list[tuple[str, dict[str, Any]]] = []
        self._at: tuple[str, dict[str, Any]] | None = None
        self._badges: dict[str, int] = {}
        self._begun = 0
        self._status: list[StatusPart] = []
        self.view = self._make_view()
        self._show(*at)

    def _make_view(self) -> ShellView:
        coordinator = self._is_coordinator()
        places = [
            (place.key, place.icon, place.coordinator, place.foot)
            for place in PLACES
            if exists(place.target)
            and (coordinator or not place.coordinator)
            and (not self.context.read_only or place.reads)
        ]
        return ShellView(
            self.context.theme,
            places,
            choose=self.open,
            lock=self.lock,
            new=self.new_testimony,
            read_only=self.context.read_only,
        )

    # --- ShellLink -----------------------------------------------------------------------------------------------

    def open(self, key: str, **arguments: Any) -> bool:
        if self._at is not None and self._at == (key, arguments):
            self.view.rail.mark(self._place_of(key))
            return True
        if self.context.read_only and not _reads(self._place_of(key)):
            return False
        screen = self.view.current
        if screen is not None and not screen.leave():
            if self._at is not None:
                self.view.rail.mark(self._place_of(self._at[0]))
            return False
        if self._at is not None:
            came_from = (self._at[0], screen.state() if screen is not None else {})
            # A place on the rail starts a new way; what opens inside it goes on.
            self._way = [came_from] if key not in INNER else [*self._way, came_from][-20:]
        self._show(key, arguments)
        return True

    def new_testimony(self) -> bool:
        """Begins an interview from wherever one is; nothing where one stands ready already."""
        screen = self.view.current
        if self._at is not None and self._at[0] == "interview" and screen is not None and screen.stands_ready():
            return True
        self._begun += 1
        return self.open("interview", testimony=None, begun=self._begun)

    def back(self) -> bool:
        screen = self.view.current
        if screen is not None and not screen.leave():
            return False
        key, arguments = self._way.pop() if self._way else ("today", {})
        self._show(key, arguments)
        return True

    def status(self, parts: Sequence[StatusPart]) -> None:
        self._status = list(parts)
        self.view.show_status(self._status)

    def badge(self, key: str, count: int) -> None:
        self._badges[key] = count
        self.view.rail.badge(key, count)

    def reload(self) -> None:
        self._changed()

    def refresh_role(self) -> None:
        self._changed()

    def lock(self) -> None:
        self._lock()

    # --- for the composition root ----------------------------------------------------------------------------------

    def save_now(self) -> None:
        """Before locking: the present screen writes its draft."""
        if self.view.current is not None:
            self.view.current.save_now()

    def tell(self, error: AmanatError) -> None:
        """Says above the screen what went wrong before it was there (an invitation that could not be taken in)."""
        self.view.tell(error)

    def tell_unheard(self, unheard: frozenset[str]) -> None:
        """Which of the system's own ways to lock do nothing here: said now, and in the settings as long as it is so."""
        self.context.unheard = unheard
        self.view.tell_unheard(unheard)

    def where(self) -> tuple[str, dict[str, Any]]:
        """Where one is, with what brings the screen back as it is."""
        key = self._at[0] if self._at is not None else "today"
        screen = self.view.current
        return key, screen.state() if screen is not None else {}

    def rebuild(self, theme: Theme) -> ShellView:
        """A new view in another look or language, at the same place. The old one must be thrown away."""
        key, arguments = self.where()
        self.save_now()
        carried = self.view.current.carry() if self.view.current is not None else None
        before = self.context
        self.context = Context(
            vault=before.vault,
            theme=theme,
            jobs=before.jobs,
            clock=before.clock,
            shell=self,
            link=before.link,
            devices=before.devices,
        )
        self.context.unheard = before.unheard
        self.view = self._make_view()
        self._show(key, arguments, carried)
        for name, count in self._badges.items():
            self.view.rail.badge(name, count)
        self.view.show_status(self._status)
        return self.view

    def _place_of(self, key: str) -> str:
        return INNER[key][1] if key in INNER else key

    def _show(self, key: str, arguments: dict[str, Any], carried: Any = None) -> None:
        screen = self._make(key)
        if carried is not None:
            screen.take_over(carried)
        self._at = (key, dict(arguments))
        self.view.show_screen(screen, self._place_of(key))
        screen.header_changed.connect(self._tell_interview)
        self.status(self.view.usual_status())
        screen.entered(**arguments)
        self.view.fill_header()
        self._tell_interview()
        screen.setFocus()

    def _tell_interview(self) -> None:
        screen = self.view.current
        self.context.link.in_interview(screen is not None and screen.interviewing())

    def _make(self, key: str) -> Screen:
        target = INNER[key][0] if key in INNER else next(place.target for place in PLACES if place.key == key)
        return screen_class(target)(self.context)


def _reads(key: str) -> bool:
    """Whether a place is for looking, in a vault that another program has."""
    return any(place.reads for place in PLACES if place.key == key)
