"""One name of a person: typed once, in any script; the other scripts are proposed beside it and confirmed by one key.

A proposal is kept as the program's guess until a person says that it is right: Enter in its line, or the tick. An
empty line throws it away. What somebody typed is theirs and counts as confirmed. Never proposes again what was thrown
away here.
"""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from intake.model.names import Name, NameKind, NameScript, Spelling
from intake.services import name_suggestions
from ui.screens.testimonies.forms import choice_field, line_field, row_of, text_field
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import hbox, vbox
from ui.widgets.disclosure import Disclosure
from ui.widgets.fold_row import FoldRow
from ui.widgets.fonts import Role, script_of
from ui.widgets.labels import IconLabel, Text
from ui.widgets.safe_text import SafeLineEdit
from ui.widgets.theme import Theme
from ui.words import Words

SCRIPTS = (
    NameScript.CYRILLIC,
    NameScript.KAZAKH_ARABIC,
    NameScript.UYGHUR,
    NameScript.CHINESE,
    NameScript.LATIN,
)


class NameEditor(QWidget):
    """`put(**fields)` keeps fields of the name. `remove` is called when it is taken away; None for one that stays.
    `arabic` says which Arabic alphabet is likely (name_suggestions.arabic_of)."""

    def __init__(
        self,
        theme: Theme,
        name: Name,
        put: Callable[..., None],
        *,
        remove: Callable[[], object] | None = None,
        arabic: Callable[[], NameScript | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._theme, self._name, self._put, self._words = theme, name, put, Words()
        self._arabic = arabic
        self._refused: set[NameScript] = set()
        column = self._column = vbox(self, gap=8)
        kinds = [(self._words.name_kind(kind), kind) for kind in NameKind]
        self.line = line_field(theme, self._line_words(), name.text, self._typed)
        kind = choice_field(theme, self.tr("Kind of name"), kinds, name.kind, lambda value: self._keep(kind=value))
        column.addWidget(row_of(self.line, kind))
        self._lines: dict[NameScript, _SpellingLine] = {}
        self._propose = Button(theme, self.tr("Propose spellings"), Kind.QUIET, icon="language", small=True)
        self._propose.clicked.connect(self._propose_again)
        buttons = ButtonRow(self._propose)
        if remove is not None:
            away = Button(theme, self.tr("Take this name away"), Kind.QUIET, icon="x", small=True)
            away.clicked.connect(lambda _on=False: remove())
            buttons.add(away)
        column.addWidget(buttons)
        if name.note or self._others():
            column.addWidget(self._further())
        else:
            column.addWidget(Disclosure(theme, self.tr("More about this name"), self._further))
        self._show()

    def _line_words(self) -> str:
        return self.tr("Name") if self._name.kind is NameKind.FULL else self._words.name_kind(self._name.kind)

    # --- keeping ----------------------------------------------------------------------------------------------------

    def _keep(self, **fields: object) -> None:
        self._name = msgspec.structs.replace(self._name, **fields)
        self._put(**fields)

    def _typed(self, text: str) -> None:
        named = msgspec.structs.replace(self._name, text=text.strip())
        made = name_suggestions.suggest(named, refused=self._refused, arabic=self._arabic())
        self._keep(text=text.strip(), spellings=made.spellings)
        self._show()

    def _propose_again(self) -> None:
        self._refused.clear()
        self._keep(spellings=name_suggestions.suggest(self._name, arabic=self._arabic()).spellings)
        self._show()

    def _script_chosen(self, script: NameScript | None) -> None:
        self._keep(script=script)
        self._typed(self._name.text)

    def _spelling(self, script: NameScript) -> Spelling | None:
        return next((held for held in self._name.spellings if _script(held) is script), None)

    def _change(self, script: NameScript, spelling: Spelling | None) -> None:
        before = self._spelling(script)
        kept = tuple(held for held in self._name.spellings if held is not before)
        self._keep(spellings=(*kept, spelling) if spelling is not None else kept)
        self._show()

    def _spelled(self, script: NameScript, text: str) -> None:
        if not text.strip():
            self._refused.add(script)
        self._change(script, Spelling(text=text.strip(), script=script, confirmed=True) if text.strip() else None)

    def _confirm(self, script: NameScript) -> None:
        held = self._spelling(script)
        if held is not None and not held.confirmed:
            self._change(script, msgspec.structs.replace(held, confirmed=True))
            following = next((self._lines[s] for s in SCRIPTS if s in self._lines and self._open(s)), None)
            if following is not None:
                following.edit.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, script: NameScript) -> bool:
        held = self._spelling(script)
        return held is not None and not held.confirmed

    def _refuse(self, script: NameScript) -> None:
        self._refused.add(script)
        self._change(script, None)
        self._lines[script].edit.setFocus(Qt.FocusReason.TabFocusReason)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        own = self._name.script or name_suggestions.script_of_name(self._name.text, self._arabic())
        for script in SCRIPTS:
            held = self._spelling(script)
            # nothing to fill in while nobody has a name yet
            wanted = held is not None or bool(self._name.text and script is not own)
            if wanted or script in self._lines:
                line = self._line(script)
                line.setVisible(wanted)
                line.show_spelling(held)
        lacking = any(self._spelling(script) is None for script in SCRIPTS if script is not own)
        self._propose.setVisible(bool(self._name.text) and lacking)

    def _line(self, script: NameScript) -> _SpellingLine:
        """Made when it is first wanted: a recording runs while people are entered, and whoever has no name yet has
        no spellings."""
        line = self._lines.get(script)
        if line is None:
            line = self._lines[script] = _SpellingLine(self._theme, self._words.name_script(script))
            line.edit.textEdited.connect(lambda text: self._spelled(script, text))
            line.edit.returnPressed.connect(lambda: self._confirm(script))
            line.right.clicked.connect(lambda _on=False: self._confirm(script))
            line.wrong.clicked.connect(lambda _on=False: self._refuse(script))
            earlier = SCRIPTS[: SCRIPTS.index(script)]
            self._column.insertWidget(1 + sum(other in self._lines for other in earlier), line)
        return line

    def _others(self) -> list[Spelling]:
        """Spellings beyond one a script, or in a script of no line: English, older records."""
        shown = {id(self._spelling(script)) for script in SCRIPTS}
        return [held for held in self._name.spellings if id(held) not in shown]

    def _further(self) -> QWidget:
        scripts = [("", None), *[(self._words.name_script(script), script) for script in NameScript]]
        holder = QWidget()
        column = vbox(holder, gap=12)
        script = choice_field(self._theme, self.tr("Script"), scripts, self._name.script, self._script_chosen)
        note = line_field(self._theme, self.tr("Note"), self._name.note, lambda text: self._keep(note=text))
        column.addWidget(row_of(script, note))
        column.addWidget(
            text_field(
                self._theme,
                self.tr("Other spellings"),
                "\n".join(held.text for held in self._others()),
                self._others_typed,
                lines=2,
                hint=self.tr("One spelling a line, also English or a second one in the same script."),
            )
        )
        return holder

    def _others_typed(self, text: str) -> None:
        others = self._others()
        held = {spelling.text: spelling for spelling in others}
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        ours = tuple(spelling for spelling in self._name.spellings if spelling not in others)
        made = tuple(held.get(line, Spelling(text=line, confirmed=True)) for line in lines)
        self._keep(spellings=(*ours, *made))


def _script(spelling: Spelling) -> NameScript | None:
    return spelling.script or name_suggestions.script_of_name(spelling.text)


class _SpellingLine(QWidget):
    """Script, spelling, whether a person said so; a tick and a cross while nobody has."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._script_words = theme, words
        label = QWidget()
        label.setMinimumWidth(theme.px(96))
        beside = vbox(label)
        beside.addStretch(1)
        beside.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        beside.addStretch(1)
        self.edit = SafeLineEdit(theme)
        self.edit.setPlaceholderText(self.tr("not known"))
        tail = QWidget()
        line = hbox(tail, gap=8)
        self._icon = IconLabel(theme, "check", "ok", theme.px(16))
        self._state = Text(theme, self.tr("suggested"), role=Role.META, weight=500, ink="warn")
        self.right = IconButton(theme, "check", self.tr("{0}: this spelling is right").format(words), bordered=True)
        self.wrong = IconButton(theme, "x", self.tr("{0}: this spelling is wrong").format(words), bordered=True)
        for button in (self.right, self.wrong):
            # Enter in the line, or emptying it, does the same: Tab goes from spelling to spelling
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for widget in (self._icon, self._state, self.right, self.wrong):
            line.addWidget(widget)
        line.addStretch(1)
        tail.setMinimumWidth(tail.sizeHint().width())
        vbox(self).addWidget(FoldRow(label, self.edit, tail, gap=12, least=theme.px(170), stretch=(1, 4, 0)))

    def show_spelling(self, spelling: Spelling | None) -> None:
        text = spelling.text if spelling is not None else ""
        if self.edit.text().strip() != text:
            self.edit.setText(text)
        self.edit.setFont(self._theme.font(Role.BODY, script=script_of(text)))
        guessed = spelling is not None and not spelling.confirmed
        known = spelling is not None and spelling.confirmed
        state = self.tr("suggested") if guessed else self.tr("confirmed") if known else ""
        self._state.setText(state)
        self._state.set_ink("warn" if guessed else "text2")
        self._icon.setVisible(known)
        self.right.setVisible(guessed)
        self.wrong.setVisible(guessed)
        self.edit.setAccessibleName(self._script_words)
        self.edit.setAccessibleDescription(
            self.tr("suggested: Enter says that it is right, an empty line that it is wrong") if guessed else state
        )
