"""Pictures of the real screens, to be looked at: both palettes, both directions, 100 and 200 % text, every language.

    python -m tests.ui.shots OUT [--only unlock] [--size 1366x768]

Draws without a screen (offscreen platform). Not a test: what is ugly has to be seen. The mirrored pictures use a
language without translations, so their words stay English; what counts there is the layout.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from intake.clock import FixedClock
from tests.ui.fakes import FakeSession
from ui.jobs import Jobs
from ui.languages import ENGLISH, LANGUAGES, MIRRORED_FOR_TESTS, Language, Translations
from ui.screens.shell.controller import ShellController
from ui.screens.today.controller import FinishedRow, TodayData, UnfinishedRow
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.widgets.theme import Theme

Shot = Callable[[Theme, Path, Jobs], QWidget]

_DAY = TodayData(
    day="2026-11-23",
    unfinished=(
        UnfinishedRow(
            "1", "Q7M3-0X9K", "Ерболат Сатыбалдыұлы", "", "2026-11-23T14:32:00Z", ("consent", "people", "narrative")
        ),
        UnfinishedRow("2", "T2H8-41VC", "پەرىدە تۇرسۇن", "2026-11-22", "", ("people", "narrative")),
    ),
    finished=(
        FinishedRow("3", "K9D2-7PQ1", "Гүлжан Сейітқызы", 2, 3),
        FinishedRow("4", "B4W7-93ZN", "مۇقىتاي ءابىلقايىر ۇلى", 4, 1),
        FinishedRow("5", "X1R5-62GH", "ئابدۇقېيۇم نۇر", 1, 1),
        FinishedRow("6", "M8C3-05TJ", "Роза Исабекова", 3, 2),
        FinishedRow("7", "W6F9-38YA", "古丽娜·阿合买提", 1),
    ),
    waiting=7,
    waiting_bytes=3_200_000_000,
    waiting_since="2026-11-20",
    without_receipt=2,
    sent_on="2026-11-19",
)
_EMPTY = TodayData(day="2026-11-23")


def _unlock(theme: Theme, folder: Path, jobs: Jobs, *, there: bool = True) -> UnlockScreen:
    session = FakeSession(folder / "library", there=there)
    controller = UnlockController(session, jobs, FixedClock(), lambda vault: None, join=lambda vault, path: None)
    return UnlockScreen(theme, controller, languages=LANGUAGES, language=_language_code())


def _language_code() -> str:
    return str(QApplication.instance().property("shotLanguage") or "en")  # type: ignore[union-attr]


def _unlock_error(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    screen = _unlock(theme, folder, jobs)
    card: Any = screen.card
    card.passphrase.setText("пяаиышы ьеууын щтуаы")
    card.passphrase.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, 0x410, Qt.KeyboardModifier.NoModifier, "А"))
    from intake.errors import WrongPassphrase

    card._failed(WrongPassphrase())
    return screen


def _create_typed(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    screen = _unlock(theme, folder, jobs, there=False)
    card: Any = screen.card
    card.suggest()
    card._use()
    card.pseudonym.setText("Қарлығаш")
    return screen


def _create_wrong(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    screen = _unlock(theme, folder, jobs, there=False)
    card: Any = screen.card
    card.passphrase.setText("summer 2019")
    card._edited()
    card.attempt()
    return screen


def _picker(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    screen = _unlock(theme, folder, jobs)
    for name in ("Documents", "Музыка", "رەسىملەر", "文件"):
        (folder / name).mkdir(exist_ok=True)
    screen.pick_existing()
    card: Any = screen.card
    card.show_folder(folder)
    return screen


def _about(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    screen = _unlock(theme, folder, jobs)
    screen.show_about()
    return screen


def _shell(theme: Theme, folder: Path, jobs: Jobs, data: TodayData, at: str = "today", **options: Any) -> QWidget:
    from ui.screens.settings.controller import SettingsController
    from ui.screens.today.view import TodayScreen

    session = FakeSession(folder, coordinator=options.get("coordinator", False))
    TodayScreen.loader = staticmethod(lambda vault, clock: data)
    SettingsController.load = lambda self: session.stored  # type: ignore[method-assign]
    shell = ShellController(
        vault=session.vault,  # type: ignore[arg-type]
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: bool(options.get("coordinator")),
        at=(at, {}),
    )
    view = shell.view
    view.setProperty("keep", shell)
    view.kept_shell = shell  # type: ignore[attr-defined]
    return view


def _gallery(theme: Theme, folder: Path, jobs: Jobs) -> QWidget:
    from tests.ui.gallery import gallery

    return gallery(theme)


SHOTS: dict[str, Shot] = {
    "unlock": _unlock,
    "unlock-error": _unlock_error,
    "unlock-create": lambda theme, folder, jobs: _unlock(theme, folder, jobs, there=False),
    "unlock-create-words": _create_typed,
    "unlock-create-wrong": _create_wrong,
    "unlock-picker": _picker,
    "unlock-about": _about,
    "today": lambda theme, folder, jobs: _shell(theme, folder, jobs, _DAY),
    "today-empty": lambda theme, folder, jobs: _shell(
        theme, folder, jobs, TodayData(day="2026-11-23"), coordinator=True
    ),
    "settings": lambda theme, folder, jobs: _shell(theme, folder, jobs, _EMPTY, "settings"),
    "gallery": _gallery,
}


def settle(milliseconds: int = 60) -> None:
    """Lets layouts, jobs and deferred deletes come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def variants() -> Iterator[tuple[str, str, Language, float]]:
    """(suffix, palette, language, scale)."""
    yield "", "light", ENGLISH, 1.0
    yield "-dark", "dark", ENGLISH, 1.0
    yield "-rtl", "light", MIRRORED_FOR_TESTS, 1.0
    yield "-rtl-dark", "dark", MIRRORED_FOR_TESTS, 1.0
    yield "-ru", "light", LANGUAGES[1], 1.0
    yield "-200", "light", ENGLISH, 2.0
    yield "-rtl-200", "light", MIRRORED_FOR_TESTS, 2.0
    yield "-ru-200", "light", LANGUAGES[1], 2.0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--only", default="")
    parser.add_argument("--variant", default=None)
    parser.add_argument("--size", default="1366x768")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    width, height = (int(part) for part in options.size.split("x"))
    app = QApplication([])
    app.setStyle("Fusion")
    app.setCursorFlashTime(0)
    translations = Translations(app)
    jobs = Jobs()
    folder = options.out / "home"
    folder.mkdir(exist_ok=True)
    for suffix, palette, language, scale in variants():
        if options.variant is not None and suffix != options.variant:
            continue
        translations.use(language)
        app.setProperty("shotLanguage", language.code)
        for name, make in SHOTS.items():
            if options.only and not name.startswith(options.only):
                continue
            theme = Theme(palette, scale=scale, script=language.script)
            theme.apply(app)
            widget = make(theme, folder, jobs)
            widget.resize(width, height)
            widget.show()
            settle()
            widget.grab().save(str(options.out / f"{name}{suffix}.png"))
            widget.close()
            widget.deleteLater()
            settle(1)
    jobs.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
