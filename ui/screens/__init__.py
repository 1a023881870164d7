"""How a screen plugs into the shell. Read this first when you write one; it is the whole contract.

A screen is one folder, `ui/screens/<name>/`, with `view.py` (widgets and layout, knows no service) and
`controller.py` (turns the view's signals into service calls, runs long ones as jobs). The view's class derives from
`Screen`, takes one `Context` and is named in `registry.PLACES` (a place on the rail) or opened by another screen with
`context.shell.open("interview", testimony=...)`.

    class PeopleScreen(Screen):
        def __init__(self, context: Context) -> None:
            super().__init__(context)
            column = vbox(self, gap=24)          # the shell adds the margins and the scroll bar
            column.addWidget(...)

        def title(self) -> str:
            return self.tr("People")

        def primary(self) -> Action | None:      # the one filled button, top trailing corner
            return Action(self.tr("New testimony"), self._new, icon="plus", key="Ctrl+N")

        def entered(self, **arguments: object) -> None:
            ...load and fill in...

What the shell does for a screen: title line (crumb, title, subtitle, primary and secondary actions), scrolling,
margins, rail, status line, lock, focus ring. Call `self.header_changed.emit()` when a title or an action changed.

Rules
- Text on a screen is self.tr("literal") in the class that shows it, and nothing else (lupdate finds only that).
- Every widget takes `context.theme` first. Interview screens use `context.theme.interview()` and set `large = True`.
- A screen is built again when language, palette or text size change: keep what must live on in the vault or in
  `state()`, not in widgets.
- Long work: `context.jobs.start(function, done=..., failed=..., progress=...)`; never on the event loop.
- Errors: `failed` gets an AmanatError; show it with `ui.error_text.explain(error)` in a Banner or under its field.
- No pop-ups: ask with widgets.question.QuestionCard below what it concerns. Files: widgets.picker.Picker.
- Testimony is typed into widgets.safe_text fields only. Save a draft 1–2 s after each edit (see Autosave).
- Recording or playing: `context.link.hold(name)`, then `release(name)`. What must be ended properly before a lock:
  `context.link.before_lock(callable)`.
- Another program may have the vault: with `context.read_only` offer nothing that writes. An `Action` with
  `writes=False` stays.
- Nothing from a testimony into window titles, tool tips of the desktop, logs, or exceptions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.widgets.theme import Theme

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault
    from ui.jobs import Jobs


class Action:
    """One thing a person can do from the title line: words, what happens, icon and key."""

    __slots__ = ("enabled", "icon", "key", "run", "text", "trailing_icon", "writes")

    def __init__(
        self,
        text: str,
        run: Callable[[], object],
        *,
        icon: str | None = None,
        trailing_icon: str | None = None,
        key: str | None = None,
        enabled: bool = True,
        writes: bool = True,
    ) -> None:
        self.writes = writes
        self.text, self.run, self.icon, self.trailing_icon = text, run, icon, trailing_icon
        self.key, self.enabled = key, enabled


class StatusPart:
    """One part of the status line: icon, words, tone ("plain", "ok", "warn"). The first part is set in weight 500."""

    __slots__ = ("icon", "text", "tone")

    def __init__(self, icon: str, text: str, tone: str = "plain") -> None:
        self.icon, self.text, self.tone = icon, text, tone


class ShellLink(Protocol):
    """What a screen may ask of the shell."""

    def open(self, key: str, **arguments: Any) -> bool:
        """Goes to the screen `key` (see registry); False if the present screen's `leave` said no."""

    def back(self) -> bool:
        """Goes to where one came from, or to Today."""

    def status(self, parts: Sequence[StatusPart]) -> None:
        """Replaces the status line: what is saved, what is finished, what is not handed over."""

    def badge(self, key: str, count: int) -> None:
        """The count beside a place on the rail; 0 shows none."""

    def reload(self) -> None:
        """Settings changed: builds theme, rail and the present screen again."""

    def refresh_role(self) -> None:
        """The organisation changed: shows or hides the coordinator's places."""

    def lock(self) -> None:
        """Saves, closes the vault and ends this process; the supervisor shows a new unlock window."""


class LockLink(Protocol):
    """What a screen may tell about locking: `context.link`, all on the main thread."""

    def before_lock(self, run: Callable[[], object]) -> Callable[[], None]:
        """`run` is called once before the vault is closed, after the drafts are saved: stop a recording, flush what is
        sealed. All of them together have about ten seconds. Returns what takes it back."""

    def hold(self, name: str) -> None:
        """Recording or playing began: no curtain and no lock by idleness until each name is released."""

    def release(self, name: str) -> None:
        """It ended. Harmless for a name that does not hold."""

    def in_interview(self, inside: bool) -> None:
        """For the shell: whether the screen is an open interview, which has its own deadlines."""


class NoLink:
    """Where nothing locks: pictures, tests of one screen."""

    def before_lock(self, run: Callable[[], object]) -> Callable[[], None]:
        return lambda: None

    def hold(self, name: str) -> None:
        """Nothing."""

    def release(self, name: str) -> None:
        """Nothing."""

    def in_interview(self, inside: bool) -> None:
        """Nothing."""


class Context:
    """What every screen is given. `vault` is open as long as the screen lives, maybe to read only."""

    __slots__ = ("clock", "devices", "jobs", "link", "shell", "theme", "unheard", "vault")

    def __init__(
        self,
        *,
        vault: Vault,
        theme: Theme,
        jobs: Jobs,
        clock: Clock,
        shell: ShellLink,
        link: LockLink | None = None,
        devices: Callable[..., Any] | None = None,
    ) -> None:
        self.vault, self.theme, self.jobs, self.clock, self.shell = vault, theme, jobs, clock, shell
        self.link: LockLink = link or NoLink()
        #: Makes the microphones and cameras of recording; None means those of this computer.
        self.devices = devices
        #: Which of the system's own ways to lock are not noticed here; see ui.lock_triggers.base.
        self.unheard: frozenset[str] = frozenset()

    def with_theme(self, theme: Theme) -> Context:
        """The same in another size of type: for a screen that holds widgets of another."""
        made = Context(
            vault=self.vault,
            theme=theme,
            jobs=self.jobs,
            clock=self.clock,
            shell=self.shell,
            link=self.link,
            devices=self.devices,
        )
        made.unheard = self.unheard
        return made

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: hide what would, and say so."""
        return self.vault.read_only


class Screen(QWidget):
    """Base of every screen. Only `title` must be written."""

    header_changed = Signal()

    #: False for screens that fill the body themselves and scroll inside (lists, previews).
    scrolls: bool = True
    #: True for interviews: rail 256 with the screen's own `rail()`, status line 63, no title line.
    large: bool = False
    #: True where what is shown is there to be changed: disabled while another program has the vault.
    edits: bool = False
    #: False where the body reaches to the edges.
    margins: bool = True

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.theme = context.theme.interview() if self.large else context.theme

    def title(self) -> str:
        """The words of the title line, in 24/600."""
        raise NotImplementedError

    def title_is_name(self) -> bool:
        """True if the title is a person's name, which then gets the font of its own script."""
        return False

    def subtitle(self) -> str:
        """One quiet line below the title, or nothing."""
        return ""

    def crumb(self) -> tuple[str, str] | None:
        """(words, key) of the place this screen belongs to, shown above the title and clickable."""
        return None

    def beside_title(self) -> QWidget | None:
        """A chip beside the title ("Finished"), made anew at each call."""
        return None

    def primary(self) -> Action | None:
        """The one filled button of this screen."""
        return None

    def secondary(self) -> Sequence[Action]:
        """Bordered buttons before the primary one."""
        return ()

    def rail(self) -> QWidget | None:
        """Large screens: what stands on the rail above Lock (case number, steps); see widgets.rail.StepRail."""
        return None

    def entered(self, **arguments: Any) -> None:
        """Shown, now or again; `arguments` are those of `shell.open`."""

    def leave(self) -> bool:
        """About to be left for another screen: save, then True; False to stay (say why in the page)."""
        return True

    def typed(self) -> QWidget | None:
        """The field that letters go to when they are typed and no field has the keyboard: a search."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        field, letters = self.typed(), event.text()
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier
        if field is None or not field.isVisible() or not letters.strip() or not letters.isprintable() or held:
            super().keyPressEvent(event)
            return
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(field, event)

    def save_now(self) -> None:
        """About to be locked: write the draft at once, quickly and without asking anything. Must not raise."""

    def interviewing(self) -> bool:
        """Whether a witness may be sitting here: a blank curtain then comes long before the lock."""
        return self.large

    def stands_ready(self) -> bool:
        """Whether this is a new testimony in which nothing was said yet."""
        return False

    def carry(self) -> Any:
        """What must live on while the screen is built again in another look: a recording that runs. None for nothing.
        It is given to `take_over` of the new one, before `entered`."""
        return None

    def take_over(self, carried: Any) -> None:
        """What the screen before this one carried over; never None."""

    def state(self) -> dict[str, Any]:
        """Arguments for `entered` with which this screen comes back as it is after it was built again."""
        return {}
