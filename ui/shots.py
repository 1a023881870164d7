"""Pictures of the real windows: `python -m ui.shots OUT --vault FOLDER --passphrase-fd N`. PNG, drawn without a screen.

The pictures show what is in the vault, names and all, and are not encrypted: made only because a person asked for them,
for vaults of invented people (the demonstration, the user guide, looking at a layout). The program itself never runs
this. Changes nothing in the vault, overwrites no file, and takes no passphrase from its arguments.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ui.app import NO_TRACES
from ui.orders import quiet_excepthook
from ui.platform import this_system

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from intake.crypto.secret import Secret
    from intake.vault.vault import Vault
    from ui.languages import Language
    from ui.screens.shell.controller import ShellController
    from ui.widgets.theme import Theme

MAX_PASSPHRASE = 4096
LONGEST_WAIT = 120_000
"""Milliseconds that one screen's work may take before its picture is taken as it stands."""
_TICK, _QUIET_TICKS = 25, 8
TABS = ("consent", "narrative", "people", "happened", "attachments", "about", "custody", "own")
LOOKED_THROUGH = 200
"""Testimonies among which the fullest one is looked for."""


def read_passphrase(descriptor: int) -> Secret:
    """The first line of an open descriptor. Raises CannotRead; an empty one is what no vault opens with."""
    from intake.crypto.secret import Secret
    from intake.errors import CannotRead

    typed = bytearray()
    try:
        while len(typed) <= MAX_PASSPHRASE and (piece := os.read(descriptor, MAX_PASSPHRASE)):
            typed += piece
    except OSError:
        raise CannotRead from None
    ends = typed.find(b"\n")
    if ends >= 0:
        typed[ends:] = b""
    if typed.endswith(b"\r"):
        typed.pop()
    return Secret.take(typed)


class Photographer:
    """One window in one look; each picture is taken when its screen has come to rest."""

    def __init__(self, app: QApplication, out: Path, theme: Theme, size: tuple[int, int]) -> None:
        from ui.jobs import Jobs
        from ui.look import palette_colours
        from ui.widgets.window import MainWindow

        self.app, self.out, self.theme, self.jobs = app, out, theme, Jobs()
        self.window = MainWindow(app, palette_colours(theme.name))
        self.window.resize(*size)
        self.taken: list[Path] = []

    def settle(self) -> None:
        """Until no work runs and nothing is left to lay out or to wait for."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, timer = QEventLoop(), QTimer()
        quiet = waited = 0

        def tick() -> None:
            nonlocal quiet, waited
            waited += _TICK
            quiet = 0 if self.jobs.busy else quiet + 1
            if quiet >= _QUIET_TICKS or waited >= LONGEST_WAIT:
                loop.quit()

        timer.timeout.connect(tick)
        timer.start(_TICK)
        loop.exec()

    def take(self, name: str) -> None:
        """Writes NAME.png. Raises AlreadyThere, MachineTrouble."""
        from PySide6.QtCore import QBuffer, QIODevice

        from intake.errors import AlreadyThere, CannotWrite

        self.settle()
        picture = QBuffer()
        picture.open(QIODevice.OpenModeFlag.WriteOnly)
        if not self.window.grab().save(picture, "PNG"):
            raise CannotWrite
        path = self.out / f"{name}.png"
        try:
            with path.open("xb") as file:
                file.write(bytes(picture.data().data()))
        except FileExistsError:
            raise AlreadyThere from None
        except OSError:
            raise CannotWrite from None
        self.taken.append(path)

    def unlock(self, vault: Path, language: Language) -> None:
        """The unlock window, with nothing typed."""
        from intake.clock import SystemClock
        from intake.services import session
        from ui.languages import available
        from ui.screens.unlock.controller import UnlockController
        from ui.screens.unlock.view import UnlockScreen

        controller = UnlockController(session, self.jobs, SystemClock(), lambda vault: None)
        screen = UnlockScreen(self.theme, controller, languages=available(), language=language.code, folder=vault)
        self.window.set_content(screen, self.theme)
        self.window.show()
        self.take("01-unlock")

    def places(self, vault: Vault) -> None:
        """Every screen that the vault's owner has, as they have it."""
        from intake.clock import SystemClock
        from ui.screens.shell.controller import ShellController

        with vault.reader() as reader:
            coordinator = vault.key_id in reader.coordinators()
        shell = ShellController(
            vault=vault,
            theme=self.theme,
            jobs=self.jobs,
            clock=SystemClock(),
            lock=lambda: None,
            changed=lambda: None,
            is_coordinator=lambda: coordinator,
        )
        self.window.set_content(shell.view, self.theme)
        for name, key, arguments in stations(vault, coordinator):
            shell.open(key, **arguments)
            if key == "report":
                self._report(shell)
                continue
            self.take(name)
            if arguments.get("tab") == "attachments":
                self._attachment(shell, arguments["testimony"])
        # the screen that is shown would otherwise come back to a vault that is closed
        self.window.hide()

    def _attachment(self, shell: ShellController, testimony: str) -> None:
        """The first picture among the files, opened."""
        from intake.services import interview, viewing
        from ui.screens.testimonies.attachments_tab import AttachmentsTab

        files = interview.open_account(shell.context.vault, testimony).account.testimony.attachments
        shown = [one for one in files if viewing.viewer_for(one) is viewing.Viewer.PICTURE]
        tab = shell.view.findChild(AttachmentsTab)
        if isinstance(tab, AttachmentsTab) and shown:
            tab.look_at(shown[0])
            self.settle()
            self._to_the_end(tab)
            self.take("04-testimony-5-attachments-opened")

    @staticmethod
    def _to_the_end(inner: QWidget) -> None:
        from PySide6.QtWidgets import QScrollArea

        above = inner.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.verticalScrollBar().setValue(above.verticalScrollBar().maximum())

    def _report(self, shell: ShellController) -> None:
        """The steps of a report, for the first audience that anything may be told to."""
        from ui.screens.release.detail import ReportScreen
        from ui.widgets.choice_cards import ChoiceCard

        screen = shell.view.current
        assert isinstance(screen, ReportScreen)
        step = screen.body
        for card in step.findChildren(ChoiceCard) if step is not None else ():
            card.click()
            self.settle()
            if screen.controller.draft is not None:
                break
        self.take("10-report-1-audience")
        if screen.controller.draft is not None:
            for number, name in enumerate(("consents", "text", "release"), 2):
                screen.show_step(name)
                self.take(f"10-report-{number}-{name}")


def stations(vault: Vault, coordinator: bool) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """(file name, screen, arguments) in the order of the rail; what the vault has nothing for is left out."""
    yield "02-today", "today", {}
    yield "03-testimonies", "testimonies", {}
    testimony = fullest_testimony(vault)
    if testimony:
        for number, tab in enumerate(TABS, 1):
            yield f"04-testimony-{number}-{tab}", "testimony", {"testimony": testimony, "tab": tab}
    yield "04-archive", "archive", {}
    yield "04-archive-take-in", "archive-take-in", {}
    item = newest_archive_item(vault)
    if item:
        yield "04-archive-item", "archive-item", {"item": item}
    yield "05-people", "people", {}
    person = most_spoken_of(vault)
    if person:
        yield "06-person", "person", {"record": person}
    yield "07-handover", "handover", {}
    if coordinator:
        yield "08-inbox", "inbox", {}
        yield "09-reports", "reports", {}
        if person:
            yield "10-report", "report", {"person": person}
        yield "11-organisation", "organisation", {}
    yield "12-settings", "settings", {}


def fullest_testimony(vault: Vault) -> str:
    """The testimony with most files and people: it shows most of what there is. Empty where there is none."""
    from itertools import islice

    from intake.services import finding, interview

    best, most = "", -1
    for row in islice(finding.all_testimonies(vault), LOOKED_THROUGH):
        account = interview.open_account(vault, row.record).account
        full = 3 * min(4, len(account.testimony.attachments)) + len(account.people)
        if full > most:
            best, most = row.record, full
    return best


def newest_archive_item(vault: Vault) -> str:
    """Empty where there is none."""
    from intake.services import archive

    return next((row.record for row in archive.listed(vault, limit=1)), "")


def most_spoken_of(vault: Vault) -> str:
    """A record of the person whom most testimonies are about, as far as people were linked."""
    from intake.services import casework, finding

    with vault.reader() as reader:
        linked = [link.first for _record, link in casework.links(reader)]
    if linked:
        return max(dict.fromkeys(linked), key=lambda one: len(casework.individual(vault, one).people))
    return next((row.record for row in finding.people(vault, limit=1)), "")


def make(options: argparse.Namespace) -> list[Path]:
    """Takes all pictures. Raises AmanatError."""
    from PySide6.QtWidgets import QApplication

    from intake.clock import SystemClock
    from intake.errors import CannotWrite
    from intake.services import session
    from ui.languages import LANGUAGES, Translations
    from ui.widgets.fonts import load_shipped_fonts
    from ui.widgets.theme import Theme

    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CannotWrite from None
    app = QApplication(["amanat"])
    app.setStyle("Fusion")
    app.setCursorFlashTime(0)
    load_shipped_fonts()
    translations = Translations(app)
    language = next(one for one in LANGUAGES if one.code == options.language)
    translations.use(language)
    if options.rtl:
        from PySide6.QtCore import Qt

        language = language._replace(right_to_left=True)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme = Theme("dark" if options.dark else "light", scale=options.scale / 100, script=language.script)
    theme.apply(app)
    photographer = Photographer(app, options.out, theme, options.size)
    try:
        photographer.unlock(options.vault, language)
        with read_passphrase(options.passphrase_fd) as passphrase:
            vault = session.unlock(options.vault, passphrase, clock=SystemClock())
        try:
            photographer.places(vault)
        finally:
            photographer.jobs.stop()
            vault.lock()
    finally:
        photographer.jobs.stop()
    return photographer.taken


def main(arguments: list[str]) -> int:
    """Returns the exit status: 0 done, 1 refused, 2 wrong use, 3 trouble with the machine."""
    from intake.errors import AmanatError
    from ui.languages import LANGUAGES

    parser = argparse.ArgumentParser(
        prog="python -m ui.shots",
        description="Pictures of the real windows with what is in a vault, names and all, not encrypted.",
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="the folder for the pictures")
    parser.add_argument("--vault", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--passphrase-fd", type=int, required=True, metavar="N", help="an open descriptor")
    parser.add_argument("--dark", action="store_true", help="the dark palette")
    parser.add_argument("--rtl", action="store_true", help="mirrored, as for a script that runs right to left")
    parser.add_argument("--scale", type=int, choices=range(100, 201), default=100, metavar="100-200", help="text size")
    parser.add_argument("--language", choices=[one.code for one in LANGUAGES], default="en")
    parser.add_argument("--size", type=_size, default=(1366, 768), metavar="WxH")
    options = parser.parse_args(arguments)
    try:
        taken = make(options)
    except AmanatError as error:
        print(f"{error.sentence} {error.next_step}", file=sys.stderr)
        return error.exit_status
    print(f"{len(taken)} pictures. They show what is in the vault: keep them as you keep the vault.")
    return 0


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError("such as 1366x768") from None
    if not (720 <= width <= 7680 and 480 <= height <= 8640):
        raise argparse.ArgumentTypeError("between 720x480 and 7680x8640")
    return width, height


if __name__ == "__main__":
    sys.excepthook = quiet_excepthook
    this_system().harden_process()
    os.environ.update(NO_TRACES)
    # The windows are never shown on the screen that somebody sits at.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    status = main(sys.argv[1:])
    sys.stdout.flush()
    sys.stderr.flush()
    # As the program itself ends: nothing is taken apart.
    os._exit(status)
