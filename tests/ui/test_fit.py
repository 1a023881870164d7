"""No words are cut and nothing lies over anything else: every screen, with people in it, in English and Russian, at 100
and 200 % text, the larger also mirrored, in a window of 1366x768. A row that is too full overlaps without an error.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from intake.clock import FixedClock
from intake.crypto.kdf import Argon2Params
from intake.crypto.secret import Secret
from intake.demo import examples, report_making
from intake.services import archive_take_in, forms, interview, organisation
from intake.services.forms import ReadForm
from intake.sheets.forms import read_form
from intake.vault.vault import Vault
from tests.intake.sheets.books import form_book
from tests.ui.fakes import FakeSession
from tests.ui.screens.kit import SMALL
from ui.jobs import Jobs
from ui.languages import LANGUAGES, Language, Translations
from ui.screens.release.detail import ReportScreen
from ui.screens.shell.controller import ShellController
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.unlock.controller import UnlockController
from ui.screens.unlock.view import UnlockScreen
from ui.shots import fullest_testimony, stations
from ui.widgets.buttons import Button
from ui.widgets.card import hbox
from ui.widgets.choice_cards import ChoiceCard
from ui.widgets.disclosure import Disclosure
from ui.widgets.family import FamilyView
from ui.widgets.fonts import load_shipped_fonts
from ui.widgets.labels import Text
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.theme import Theme

WINDOW = (1366, 768)
TOLD = ("t01.json", "t02.json", "t10.json", "t21.json")
"""One person told of twice, a family, and three scripts."""


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    """A coordinator's vault with a few of the invented testimonies."""
    clock = FixedClock()
    folder = tmp_path_factory.mktemp("fit") / "vault"
    with (
        Secret(b"a passphrase of the tests") as passphrase,
        Vault.create(
            folder, passphrase, pseudonym="Қарлығаш", clock=clock, params=Argon2Params(1, 64, 1), size_step=SMALL
        ) as made,
    ):
        organisation.create(made, "Аманат архиві", clock=clock)
        found = examples.load(date(2026, 11, 23)).limited(TOLD)
        records = {
            one.file: interview.add_from_file(made, one.parsed, one.doubts, one.openers(), clock=clock).record
            for one in found.testimonies
        }
        definition, faults = read_form(io.BytesIO(form_book()), name="form")
        assert definition is not None, faults
        forms.publish(made, ReadForm(definition, ()), clock=clock)
        shelf = tmp_path_factory.mktemp("shelf")
        (shelf / "001.bin").write_bytes(b"0" * 1000)
        archive_take_in.take_in(made, archive_take_in.plan(made, shelf), clock=clock)
        report_making.link(
            made, [report_making.person_in(made, records[place.file], place.name) for place in found.one_person]
        )
        yield made


BY_CODE = {one.code: one for one in LANGUAGES}
# The source language, one that is much longer, both directions and every script at 100 %; each language at 200 %.
SHOWN = [("en", 1.0), ("ru", 1.0), ("ug", 1.0), ("zh", 1.0), *((code, 2.0) for code in BY_CODE)]


@pytest.fixture(params=SHOWN, ids=[f"{code}-{scale:.0%}" for code, scale in SHOWN])
def shown(request: pytest.FixtureRequest) -> tuple[Language, float]:
    code, scale = request.param
    return BY_CODE[code], scale


@pytest.fixture
def language(shown: tuple[Language, float], qapp: QApplication, compiled: Path) -> Iterator[Language]:
    """Everything is said in it."""
    translations = Translations(qapp, compiled)
    translations.use(shown[0])
    yield shown[0]
    translations.use(LANGUAGES[0])
    for translator in translations._installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def theme(shown: tuple[Language, float], language: Language, look: Callable[..., Theme]) -> Theme:
    load_shipped_fonts()
    return look(scale=shown[1], mirrored=language.right_to_left, script=language.script)


def settle(qtbot: QtBot, jobs: Jobs) -> None:
    """Until no work runs and every layout has come to rest."""
    quiet, before = 0, None
    while quiet < 4:
        qtbot.waitUntil(lambda: not jobs.busy, timeout=20_000)
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        # what is nested deeply comes to its height level by level
        now = [
            widget.geometry() for window in QApplication.topLevelWidgets() for widget in window.findChildren(QWidget)
        ]
        quiet = quiet + 1 if now == before and not jobs.busy else 0
        before = now


def cut(root: QWidget) -> list[str]:
    """What is too narrow or too low for its words, or reaches over a neighbour or out of its parent."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        width = widget.width()
        if isinstance(widget, Text) and not widget._elide:
            words = widget.text()
            if width < widget.minimumSizeHint().width() - 2:
                found.append(f"{words!r} has {width} of {widget.minimumSizeHint().width()}")
            if widget.height() < widget.heightForWidth(width):
                found.append(f"{words!r} is {widget.height()} high, not {widget.heightForWidth(width)}")
        elif isinstance(widget, QAbstractButton | QComboBox | QLineEdit):
            words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if width < widget.minimumSizeHint().width():
                found.append(f"{type(widget).__name__} {words!r} has {width} of {widget.minimumSizeHint().width()}")
        elif isinstance(widget, QScrollArea) and isinstance(widget.widget(), FamilyView):
            continue  # a large family is wider than any window: the drawing alone scrolls both ways
        elif isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum():
            found.append(f"scrolls sideways by {widget.horizontalScrollBar().maximum()}")
    for parent in [root, *root.findChildren(QWidget)]:
        found += overlapping(parent)
    return found


def overlapping(parent: QWidget) -> Iterator[str]:
    """Words and buttons of one layout that lie over each other."""
    if parent.layout() is None or not parent.isVisible():
        return
    named = [
        (child, child.geometry().adjusted(1, 1, -1, -1))
        for child in parent.children()
        if isinstance(child, Text | Button) and child.isVisible()
    ]
    for number, (child, box) in enumerate(named):
        if not parent.rect().contains(box):
            yield f"{child.text()!r} reaches out of its parent"
        for other, its in named[number + 1 :]:
            if box.intersects(its):
                yield f"{child.text()!r} lies over {other.text()!r}"


def put_up(widget: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(widget)
    widget.resize(*WINDOW)
    widget.show()


def report_steps(screen: ReportScreen, qtbot: QtBot, jobs: Jobs) -> Iterator[str]:
    """Each step of a report, for the first audience that anything may be told to."""
    body = screen.body
    for card in body.findChildren(ChoiceCard) if body is not None else ():
        card.click()
        settle(qtbot, jobs)
        if screen.controller.draft is not None:
            break
    yield "audience"
    assert screen.controller.draft is not None
    for step in ("consents", "text", "release"):
        screen.show_step(step)
        yield step


def test_no_words_are_cut_on_any_screen(vault: Vault, theme: Theme, qtbot: QtBot, jobs: Jobs) -> None:
    shell = ShellController(
        vault=vault,
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
    )
    put_up(shell.view, qtbot)
    found: dict[str, list[str]] = {}
    for name, key, arguments in stations(vault, coordinator=True):
        shell.open(key, **arguments)
        settle(qtbot, jobs)
        screen = shell.view.current
        for step in report_steps(screen, qtbot, jobs) if isinstance(screen, ReportScreen) else [""]:
            settle(qtbot, jobs)
            if wrong := cut(shell.view):
                found[f"{name} {step}"] = wrong
    shell.view.hide()
    assert not found


def test_no_words_are_cut_one_step_further(vault: Vault, theme: Theme, qtbot: QtBot, jobs: Jobs) -> None:
    """Everything that opens beside people and what happened, and what is added to the timeline."""
    shell = ShellController(
        vault=vault,
        theme=theme,
        jobs=jobs,
        clock=FixedClock(),
        lock=lambda: None,
        changed=lambda: None,
        is_coordinator=lambda: True,
    )
    put_up(shell.view, qtbot)
    found: dict[str, list[str]] = {}
    testimony = fullest_testimony(vault)
    for tab in ("people", "happened"):
        shell.open("testimony", testimony=testimony, tab=tab)
        settle(qtbot, jobs)
        screen = shell.view.current
        assert screen is not None
        forms = screen.findChildren(HappenedForm)
        for form in forms:
            form.add()
            for kind in ("statuses", "events", "interventions"):
                form._adder._start(kind)  # type: ignore[union-attr]
                open_all(screen)
                settle(qtbot, jobs)
                found[f"{tab} {kind}"] = cut(shell.view)
                form._adder._another()  # type: ignore[union-attr]
        open_all(screen)
        settle(qtbot, jobs)
        found[tab] = cut(shell.view)
    shell.view.hide()
    assert not {name: wrong for name, wrong in found.items() if wrong}


def open_all(screen: QWidget) -> None:
    for _ in range(2):  # what opens may hold more that opens
        for part in screen.findChildren(Disclosure):
            part.open()
            for edit in (part.inner or part).findChildren(PartialDateEdit):
                edit._more.setChecked(True)


@pytest.mark.parametrize("there", [True, False], ids=["open", "create"])
def test_no_words_are_cut_before_the_vault_is_open(
    there: bool, language: Language, theme: Theme, qtbot: QtBot, jobs: Jobs, tmp_path: Path
) -> None:
    session = FakeSession(tmp_path / "library", there=there)
    controller = UnlockController(session, jobs, FixedClock(), lambda vault: None, join=lambda vault, path: None)
    screen = UnlockScreen(theme, controller, languages=LANGUAGES, language=language.code)
    put_up(screen, qtbot)
    settle(qtbot, jobs)
    found = cut(screen)
    if theme.scale == 1 and not language.right_to_left:
        # the first window is seen whole, with the buttons at its end; the Arabic script is larger and scrolls
        assert not [bar for bar in screen.findChildren(QScrollBar) if bar.isVisible() and bar.maximum()]
    screen.show_about()
    settle(qtbot, jobs)
    assert not found + cut(screen)


def test_what_is_cut_is_found(look: Callable[..., Theme], qtbot: QtBot) -> None:
    """The check itself: a button too narrow for its words, two labels over each other."""
    page = QWidget()
    row = hbox(page)
    button = Button(look(), "Where should the receipt be written?")
    button.setFixedWidth(60)
    row.addWidget(button)
    for words in ("over", "each other"):
        Text(look(), words, parent=page).resize(200, 40)
    put_up(page, qtbot)
    QApplication.processEvents()
    narrow, over = cut(page)
    assert "has 60 of" in narrow
    assert over == "'over' lies over 'each other'"
