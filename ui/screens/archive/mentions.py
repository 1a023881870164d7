"""One line of an archive item's index: who, where and when it speaks of. A link to a person serves finding alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from intake.model.dossier import ArchiveMention
from intake.services import archive
from ui.screens import Context
from ui.screens.testimonies.forms import line_field, row_of
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import clear_layout, vbox
from ui.widgets.fields import Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.partial_date import PartialDateEdit
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.timed_text import time_code


class MentionForm(QWidget):
    """Tells every edit to `put`; `now` is the second that plays, `names` what linked people are called."""

    def __init__(
        self,
        context: Context,
        mention: ArchiveMention,
        put: Callable[..., None],
        *,
        now: Callable[[], float | None],
        names: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._context, self._theme, self._put = context, context.theme, put
        self._person, self._name = mention.person, mention.name
        column = vbox(self, gap=8)
        self.name = line_field(self._theme, self.tr("Who, as it is heard"), mention.name, self._named)
        place = line_field(self._theme, self.tr("Where"), mention.place, lambda text: put(place=text))
        column.addWidget(row_of(self.name, place))
        when = PartialDateEdit(self._theme, mention.when, name=self.tr("When"))
        when.changed.connect(lambda value: put(when=value))
        code = SafeLineEdit(self._theme, mention.time_code, placeholder="00:00:00")
        code.textEdited.connect(lambda text: put(time_code=text.strip()))
        here = Button(self._theme, self.tr("Now"), Kind.QUIET, icon="clock", small=True)
        here.setAccessibleName(self.tr("Put the time that is playing"))
        here.clicked.connect(lambda: self._here(code, now()))
        timed = Field(self._theme, self.tr("Time in the recording"), code)
        column.addWidget(row_of(Field(self._theme, self.tr("When"), when), timed))
        column.addWidget(line_field(self._theme, self.tr("Note"), mention.note, lambda text: put(note=text)))
        self._links = vbox(gap=4)
        column.addWidget(ButtonRow(here))
        column.addLayout(self._links)
        self._show_link(names.get(mention.person, ""))

    def _here(self, code: SafeLineEdit, seconds: float | None) -> None:
        if seconds is not None:
            code.setText(time_code(seconds))
            self._put(time_code=code.text())

    def _named(self, text: str) -> None:
        self._name = text
        self._put(name=text)

    def _show_link(self, name: str) -> None:
        clear_layout(self._links)
        if self._person:
            said = self.tr("Linked with {0}").format(name or self._person[:8])
            self._links.addWidget(Text(self._theme, said, role=Role.META, ink="text2", wrap=True))
            off = Button(self._theme, self.tr("Take the link away"), Kind.QUIET, small=True)
            off.clicked.connect(lambda: self._link("", ""))
            self._links.addWidget(ButtonRow(off))
            return
        find = Button(self._theme, self.tr("Find this person among testimonies"), Kind.QUIET, icon="link", small=True)
        find.clicked.connect(self._find)
        self._links.addWidget(ButtonRow(find))

    def _find(self) -> None:
        """People of that name in any script; a person chooses, nothing is linked by itself."""
        clear_layout(self._links)
        found = archive.people_like(self._context.vault, self._name) if self._name.strip() else []
        if not found:
            words = self.tr("Nobody of that name is known.")
            self._links.addWidget(Text(self._theme, words, role=Role.META, ink="text2", wrap=True))
        for record, name, case_number in found:
            words = self.tr("{0}, {1}").format(name or self.tr("name not known"), case_number)
            button = Button(self._theme, words, Kind.SECONDARY, icon="user", small=True)
            button.clicked.connect(lambda _=False, r=record, n=name: self._link(r, n))
            self._links.addWidget(ButtonRow(button))

    def _link(self, person: str, name: str) -> None:
        self._person = person
        self._put(person=person)
        self._show_link(name)
