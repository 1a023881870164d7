"""Nothing beside the vault: no helper of Qt's or Python's that writes files, and no bare text on any screen.

The first half reads the program's source, the second opens every screen and looks at the widgets that are really there.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.demo import examples, report_making
from intake.services import interview, organisation
from intake.vault.vault import Vault
from tests.ui.fakes import FakeSession
from tests.ui.screens.kit import SMALL
from tests.ui.test_fit import settle
from ui.jobs import Jobs
from ui.languages import LANGUAGES
from ui.resources import resource
from ui.screens.release.detail import ReportScreen
from ui.screens.shell.controller import ShellController
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.shots import stations
from ui.widgets.choice_cards import ChoiceCard
from ui.widgets.clipboard import CopiedNote
from ui.widgets.fields import Dropdown
from ui.widgets.labels import IconLabel, Text
from ui.widgets.picker import Picker
from ui.widgets.safe_list import is_kept_in
from ui.widgets.safe_text import SafeLineEdit, SafeTextEdit, clipboard_guard
from ui.widgets.theme import Theme
from ui.widgets.window import TITLE, MainWindow

ROOT = Path(__file__).resolve().parents[2]

# Names that keep, cache or print to a file by themselves, or show a dialogue of the desktop's.
FORBIDDEN = {
    *("QFileDialog", "QSettings", "QTemporaryFile", "QTemporaryDir", "QSaveFile", "QInputDialog", "QMessageBox"),
    *("QFontDialog", "QColorDialog", "QErrorMessage", "QPrinter", "QPrintDialog", "QPrintPreviewDialog", "QPdfWriter"),
    *("QFileSystemModel", "QFileIconProvider", "QPixmapCache", "QNetworkDiskCache", "QStandardPaths"),
    *("QTextBrowser", "QDrag", "QSystemTrayIcon", "QVideoWidget", "QOpenGLWidget", "QQuickWidget", "QDesktopServices"),
    *("tempfile", "NamedTemporaryFile", "TemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp"),
}  # fmt: skip
# Plain widgets whose words can be selected or copied: only these modules may make one or derive from it.
BARE: dict[str, set[str]] = {
    "QLineEdit": {"ui.widgets.safe_text"},
    "QPlainTextEdit": {"ui.widgets.safe_text"},
    # the last window is plain Qt, since what it stands for has failed; nothing of a vault is in its process
    "QLabel": {"ui.widgets.labels", "ui.last_words"},
    "setTextInteractionFlags": {"ui.last_words"},
    "QComboBox": {"ui.widgets.fields"},
    "QListView": {"ui.widgets.page_list"},
    "QListWidget": {"ui.widgets.picker"},
    **{name: set() for name in ("QTextEdit", "QSpinBox", "QTreeView", "QTableView", "QTreeWidget", "QTableWidget")},
}


def _made() -> Iterator[tuple[str, str]]:
    """(module, name) of everything the program calls or derives a class from."""
    for module, tree in _trees():
        for node in ast.walk(tree):
            of_it = [node.func] if isinstance(node, ast.Call) else node.bases if isinstance(node, ast.ClassDef) else []
            for each in of_it:
                if isinstance(each, ast.Name | ast.Attribute):
                    yield module, each.id if isinstance(each, ast.Name) else each.attr


def _trees() -> Iterator[tuple[str, ast.Module]]:
    for top in ("intake", "ui"):
        for path in sorted((ROOT / top).rglob("*.py")):
            yield ".".join(path.relative_to(ROOT).with_suffix("").parts), ast.parse(path.read_text("utf-8"))


def _names() -> Iterator[tuple[str, str]]:
    """(module, name) of every name, attribute and import of the program, not of comments or texts."""
    for module, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Name):
                yield module, node.id
            elif isinstance(node, ast.Attribute):
                yield module, node.attr
            elif isinstance(node, ast.ImportFrom | ast.Import):
                yield from ((module, part) for alias in node.names for part in alias.name.split("."))
                if isinstance(node, ast.ImportFrom):
                    yield from ((module, part) for part in (node.module or "").split("."))


def test_nothing_that_writes_by_itself_is_named() -> None:
    assert sorted({pair for pair in _names() if pair[1] in FORBIDDEN}) == []


def test_plain_text_widgets_stay_behind_the_safe_ones() -> None:
    assert sorted({(m, name) for m, name in _made() if name in BARE and m not in BARE[name]}) == []


def test_title_is_set_once_and_constant() -> None:
    """Nothing but the window itself, and the last one, names a window."""
    setters = {m for m, name in _names() if name in ("setWindowTitle", "setWindowFilePath", "setWindowRole")}
    assert setters == {"ui.widgets.window", "ui.last_words"}
    for module in setters:
        source = (ROOT / (module.replace(".", "/") + ".py")).read_text("utf-8")
        assert re.findall(r"setWindow\w+\((.*?)\)", source) in (["TITLE"], ['"Amanat"'])


# --- what is really on the screens --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A coordinator's vault with two invented testimonies."""
    clock = FixedClock()
    folder = tmp_path_factory.mktemp("walk") / "vault"
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            folder, passphrase, pseudonym="Қарлығаш", clock=clock, params=Argon2Params(1, 64, 1), size_step=SMALL
        ) as made,
    ):
        organisation.create(made, "Аманат архиві", clock=clock)
        found = examples.load(date(2026, 11, 23)).limited(("t01.json", "t02.json"))
        records = {
            one.file: interview.add_from_file(made, one.parsed, one.doubts, one.openers(), clock=clock).record
            for one in found.testimonies
        }
        report_making.link(
            made, [report_making.person_in(made, records[place.file], place.name) for place in found.one_person]
        )
        yield made


_SECRET = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
_PLAIN_FIELDS = {"Name of the file", "Number to compare"}
"""Fields that never hold testimony; all others ask input methods not to learn."""


def unsafe(root: QWidget) -> list[str]:
    """Every widget below `root` whose words could leave it without an explicit copy."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        name = f"{type(widget).__name__} {widget.accessibleName()!r}"
        if isinstance(widget, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
            if not isinstance(widget, SafeLineEdit | SafeTextEdit):
                found.append(f"{name} is not of the safe classes")
            elif isinstance(widget, SafeLineEdit) and widget.dragEnabled():
                found.append(f"{name} can be dragged out")
            elif widget.inputMethodHints() & _SECRET != _SECRET and widget.accessibleName() not in _PLAIN_FIELDS:
                found.append(f"{name} lets input methods learn")
        elif isinstance(widget, QLabel):
            selectable = widget.textInteractionFlags() & (
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            own = isinstance(widget, Text | IconLabel) or widget.inherits("QTipLabel")
            if selectable or not own:
                found.append(f"{name} can be selected or is no Text")
        elif isinstance(widget, QAbstractItemView):
            if not is_kept_in(widget):
                found.append(f"{name} lets its words be copied")
        elif isinstance(widget, QComboBox) and (widget.isEditable() or not isinstance(widget, Dropdown)):
            found.append(f"{name} is no Dropdown")
        if widget.isWindow() and widget.windowTitle() not in ("", TITLE):
            found.append(f"{name} has the title {widget.windowTitle()!r}")
    return found


def look_everywhere(app: QApplication) -> list[str]:
    return [line for top in app.topLevelWidgets() for line in unsafe(top)]


@pytest.fixture
def window(qapp: QApplication, look: Callable[..., Theme]) -> Iterator[MainWindow]:
    made = MainWindow(qapp, json.loads(resource("palettes", "light.json").read_bytes()))
    made.resize(1366, 768)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def test_every_screen_holds_its_words(
    vault: Vault, qapp: QApplication, window: MainWindow, theme: Theme, jobs: Jobs, qtbot: QtBot, clock: FixedClock
) -> None:
    shell = ShellController(
        vault=vault,
        theme=theme,
        jobs=jobs,
        clock=clock,
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
    )
    window.set_content(shell.view, theme)
    seen = 0
    for _file, key, arguments in stations(vault, True):
        shell.open(key, **arguments)
        settle(qtbot, jobs)
        screen = shell.view.current
        if isinstance(screen, ReportScreen):
            for card in screen.body.findChildren(ChoiceCard) if screen.body is not None else ():
                card.click()
                settle(qtbot, jobs)
                if screen.controller.draft is not None:
                    break
            for name in ("consents", "text", "release") if screen.controller.draft is not None else ():
                screen.show_step(name)
                settle(qtbot, jobs)
                assert look_everywhere(qapp) == [], name
        assert look_everywhere(qapp) == [], key
        seen += len(window.findChildren(SafeLineEdit)) + len(window.findChildren(SafeTextEdit))
        assert (window.windowTitle(), window.accessibleName()) == (TITLE, "")
    assert seen > 20, "the walk met hardly any field: it did not open the screens"
    window.hide()
    settle(qtbot, jobs)


def test_unlock_picker_and_note_hold_their_words(
    qapp: QApplication, window: MainWindow, theme: Theme, jobs: Jobs, clock: FixedClock, tmp_path: Path
) -> None:
    controller = UnlockController(FakeSession(tmp_path), jobs, clock, lambda vault: None)
    for folder in (None, tmp_path):
        screen = UnlockScreen(theme, controller, languages=list(LANGUAGES), language="en", folder=folder)
        window.set_content(screen, theme)
        assert look_everywhere(qapp) == []
    for mode in ("file", "files", "folder", "save"):
        window.set_content(Picker(theme, "Which?", "Use", mode=mode), theme)
        assert look_everywhere(qapp) == []
    clipboard_guard(window.content or window).copy("x")
    assert window.findChildren(CopiedNote)
    assert look_everywhere(qapp) == []
    clipboard_guard(window).clear()


def test_the_walk_sees_what_it_looks_for(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel("x", page)
    # not a file dialogue: merely making one writes Qt's settings into the home folder
    edit, rows = QLineEdit(page), QListWidget(page)
    assert len(unsafe(page)) == 3
    label.setParent(None)
    edit.setParent(None)
    rows.setParent(None)
    assert unsafe(page) == []
    safe = SafeLineEdit(theme, parent=page)
    safe.setDragEnabled(True)
    assert unsafe(page) == ["SafeLineEdit '' can be dragged out"]
    for each in (label, edit, rows):
        each.deleteLater()
