"""The organisation's own forms: which are asked, and for coordinators publishing one from a workbook, or ending it.

A workbook is read in a process that can open nothing; all that is wrong with it is shown at once, with its place.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from intake.errors import AmanatError
from intake.services import forms
from intake.services.forms import Definition, Fault, FormsView, OwnForm, ReadForm
from ui.error_text import explain
from ui.screens import Context
from ui.screens.organisation.fault_words import FaultWords
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, Hairline, clear_layout, vbox
from ui.widgets.days import day_text
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.picker import Picker
from ui.widgets.question import QuestionCard
from ui.words import LANGUAGES

MOST_SHOWN = 60


class OwnQuestionsCard(Card):
    """Fills itself in. `show_picker` puts a picker in the page's place, `close_picker` takes it away again."""

    def __init__(
        self, context: Context, show_picker: Callable[[Picker], object], close_picker: Callable[[], object]
    ) -> None:
        theme = context.theme
        super().__init__(theme)
        self._theme, self._context, self._words = theme, context, FaultWords(self)
        self._show_picker, self._close_picker = show_picker, close_picker
        self.view: FormsView | None = None
        self.publish_button: Button | None = None
        self.choose_button: Button | None = None
        # a child: it ends with the card
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(200)
        self._later.timeout.connect(self._bring)
        self.body.addWidget(Text(theme, self.tr("Our own questions"), weight=600))
        self.body.addSpacing(8)
        self._inside = vbox(gap=12)
        self.body.addLayout(self._inside)
        self.load()

    def load(self) -> None:
        context = self._context
        context.jobs.start(forms.show, context.vault, done=self.show_forms, failed=self._failed)

    # --- what is asked ----------------------------------------------------------------------------------------------

    def show_forms(self, view: FormsView) -> None:
        """The forms that are asked now."""
        self.view = view
        self._clear()
        may = view.may_publish and not self._context.read_only
        if not view.forms:
            self._quiet(self.tr("No form of its own is asked beside the program's questions."))
        for number, form in enumerate(view.forms):
            if number:
                self._inside.addWidget(Hairline(self._theme))
            self._inside.addWidget(self._form(form, may=may))
        if view.signed_twice:
            self._banner(
                self.tr("There are two versions of the same number"),
                self.tr("Everybody asks the same one of them until a coordinator publishes again: {0}.").format(
                    ", ".join(view.signed_twice)
                ),
                "warn",
            )
        if may:
            self._quiet(
                self.tr(
                    "A workbook as XLSForm says it (ODK, Kobo). It goes out with your next invitations, bundles and"
                    " receipts, and is asked from then on."
                )
            )
            self.choose_button = Button(self._theme, self.tr("Choose a workbook…"), Kind.SECONDARY, icon="file-import")
            self.choose_button.clicked.connect(self._pick)
            self._inside.addWidget(ButtonRow(self.choose_button))

    def _form(self, form: OwnForm, *, may: bool) -> QWidget:
        holder = QWidget()
        column = vbox(holder, gap=6)
        column.addWidget(Text(self._theme, form.title, weight=600, wrap=True))
        said = self.tr("Version {0}, published on {1} by {2}").format(
            form.version, day_text(form.day), form.published_by
        )
        column.addWidget(Text(self._theme, said, role=Role.META, ink="text2", wrap=True))
        if form.definition is None:
            column.addWidget(
                Banner(self._theme, self.tr("It asks what only a newer program can ask"), self.tr("Update this one."))
            )
        else:
            column.addWidget(Text(self._theme, self._size(form.definition), role=Role.META, ink="text2", wrap=True))
        if may:
            end = Button(self._theme, self.tr("Ask it no more…"), Kind.QUIET, small=True)
            end.setAccessibleName(self.tr("Ask no more: {0}").format(form.title))
            end.clicked.connect(lambda: self._ask_end(form, column))
            column.addWidget(ButtonRow(end))
        return holder

    def _size(self, definition: Definition) -> str:
        words = self.tr("%n question(s)", "", definition.questions())
        # each in its own direction: two Arabic names beside each other would change places
        languages = ", ".join(f"\u2068{LANGUAGES.get(tag, tag)}\u2069" for tag in definition.languages if tag)
        return self.tr("{0}, in {1}").format(words, languages) if languages else words

    def _ask_end(self, form: OwnForm, column: object) -> None:
        card = QuestionCard(
            self._theme,
            self.tr("Ask “{0}” no more?").format(form.title),
            self.tr("Answers that were given stay and stay readable."),
            answers=[
                (False, self.tr("Go on asking it"), Kind.SECONDARY, ""),
                (True, self.tr("Ask it no more"), Kind.DESTRUCTIVE, ""),
            ],
            escape=False,
        )

        def answered(yes: object) -> None:
            card.hide()
            card.deleteLater()
            if yes:
                context = self._context
                context.jobs.start(
                    forms.withdraw,
                    context.vault,
                    form.name,
                    clock=context.clock,
                    done=lambda _none: self.load(),
                    failed=self._failed,
                )

        card.answered.connect(answered)
        column.addWidget(card)  # type: ignore[attr-defined]

    # --- publishing -------------------------------------------------------------------------------------------------

    def _pick(self) -> None:
        picker = Picker(self._theme, self.tr("Which workbook?"), self.tr("Look at this form"), mode="file")
        picker.chosen.connect(self._picked)
        self._show_picker(picker)

    def _picked(self, paths: list[Path]) -> None:
        self._close_picker()
        self.check(paths[0])

    def check(self, path: Path) -> None:
        """Reads a workbook and shows what publishing it would ask, or everything that is wrong."""
        self._clear()
        self._quiet(self.tr("The workbook is being read…"))
        self._context.jobs.start(forms.check_file, path, done=self.show_checked, failed=self._failed)

    def show_checked(self, read: ReadForm) -> None:
        self._clear()
        if read.definition is None:
            self._show_faults(read.faults)
            return
        facts = Facts(self._theme)
        facts.add(self.tr("Form"), read.definition.title)
        facts.add(self.tr("It asks"), self._size(read.definition))
        held = next((f for f in self.view.forms if f.name == read.definition.name), None) if self.view else None
        facts.add(
            self.tr("It takes the place of"),
            self.tr("{0}, version {1}").format(held.title, held.version) if held else self.tr("nothing: it is new"),
        )
        self._inside.addWidget(facts)
        self._show_remarks(read.remarks)
        self._quiet(self.tr("Your signature goes with it: volunteers' programs ask nobody else's questions."))
        self.publish_button = Button(self._theme, self.tr("Sign and publish"), Kind.PRIMARY, icon="seal")
        self.publish_button.clicked.connect(lambda: self._publish(read))
        self._inside.addWidget(ButtonRow(self.publish_button, self._back()))
        self.publish_button.setFocus()
        self._bring_up()

    def _show_remarks(self, remarks: tuple[Fault, ...]) -> None:
        """What the workbook says and nobody will be asked: read before it is signed."""
        if not remarks:
            return
        self._banner(
            self.tr("%n thing(s) in the workbook are left aside", "", len(remarks)),
            self.tr("None of them asks anything. Everything else is asked as it stands there."),
            "info",
        )
        facts = Facts(self._theme)
        for remark in remarks[:MOST_SHOWN]:
            facts.add(self._words.place(remark), self._words.told(remark))
        self._inside.addWidget(facts)
        if len(remarks) > MOST_SHOWN:
            self._quiet(self.tr("and %n more", "", len(remarks) - MOST_SHOWN))

    def _show_faults(self, faults: tuple[Fault, ...]) -> None:
        self._banner(
            self.tr("This form is not published: %n fault(s)", "", len(faults)),
            self.tr("Nothing was changed. Correct the workbook as this list says, and choose it again."),
            "danger",
        )
        facts = Facts(self._theme)
        for fault in faults[:MOST_SHOWN]:
            facts.add(self._words.place(fault), self._words.told(fault))
        self._inside.addWidget(facts)
        if len(faults) > MOST_SHOWN:
            self._quiet(self.tr("and %n more", "", len(faults) - MOST_SHOWN))
        again = Button(self._theme, self.tr("Choose a workbook…"), Kind.SECONDARY, icon="file-import")
        again.clicked.connect(self._pick)
        self._inside.addWidget(ButtonRow(again, self._back()))
        self._bring_up()

    def _back(self) -> Button:
        back = Button(self._theme, self.tr("Leave it as it is"), Kind.QUIET)
        back.clicked.connect(self.load)
        return back

    def _publish(self, read: ReadForm) -> None:
        assert self.publish_button is not None
        self.publish_button.setEnabled(False)
        context = self._context
        context.jobs.start(
            forms.publish, context.vault, read, clock=context.clock, done=lambda _form: self.load(), failed=self._failed
        )

    # --- small ------------------------------------------------------------------------------------------------------

    def _failed(self, error: AmanatError) -> None:
        self._clear()
        self._banner(*explain(error), "danger")
        self._inside.addWidget(ButtonRow(self._back()))
        self._bring_up()

    def _banner(self, title: str, text: str, tone: str) -> None:
        self._inside.addWidget(Banner(self._theme, title, text, tone=tone))

    def _quiet(self, words: str) -> None:
        self._inside.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True))

    def _bring_up(self) -> None:
        """Scrolls to this card now and once the page around it has its height: nobody signs what is out of sight."""
        self._bring()
        self._later.start()

    def _bring(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is not None:
            above.ensureWidgetVisible(self, 0, 24)

    def _clear(self) -> None:
        self.publish_button = self.choose_button = None
        clear_layout(self._inside)
