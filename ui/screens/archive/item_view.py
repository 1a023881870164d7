"""One archive item: watched, indexed, transcribed, moved on. What it is and where it was found cannot be changed."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.model.attachment import Attachment
from intake.model.dossier import NOT_ASKED, ArchiveItem, ArchiveKind, ArchiveMention, ArchiveState
from intake.model.ids import new_id
from intake.model.testimony import Transcript
from intake.services import archive
from ui.error_text import explain
from ui.screens import Context, Screen, StatusPart
from ui.screens.archive.erasing_card import ErasingCard
from ui.screens.archive.mentions import MentionForm
from ui.screens.archive.words import ICONS, ArchiveWords
from ui.screens.testimonies import keys
from ui.screens.testimonies.attachment_view import AttachmentView
from ui.screens.testimonies.elements import Elements
from ui.screens.testimonies.forms import choice_field, section, text_field
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.chips import Chip
from ui.widgets.columns import Columns
from ui.widgets.days import day_text
from ui.widgets.facts import Facts
from ui.widgets.fonts import Role
from ui.widgets.labels import Text, ltr
from ui.widgets.timed_text import TimedText
from ui.words import LANGUAGES

SAVE_AFTER_MS = 1_500


class ArchiveItemScreen(Screen):
    """`entered(item=record)`."""

    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._words = ArchiveWords(self)
        self._found: archive.Item | None = None
        self.item = ArchiveItem()
        self._player: AttachmentView | None = None
        self._dirty = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        column = vbox(self, gap=16)
        self._banner = Banner(self.theme, "", tone="danger")
        self._banner.hide()
        column.addWidget(self._banner)
        self._body = vbox(gap=24)
        column.addLayout(self._body, 1)

    # --- what the shell shows ---------------------------------------------------------------------------------------

    def title(self) -> str:
        item = self.item
        return item.title_as_found or item.original_name or item.address or self.tr("Archive item")

    def title_is_name(self) -> bool:
        return True

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Archive"), "archive"

    def beside_title(self) -> QWidget | None:
        if self._found is None:
            return None
        state = self.item.state
        tone = "ok" if state is ArchiveState.CHECKED else "plain"
        return Chip(self.theme, self._words.state(state), icon=ICONS[state], tone=tone)

    def entered(self, item: str = "", **arguments: Any) -> None:
        try:
            self._show(archive.open_item(self.context.vault, item))
        except AmanatError as error:
            self._failed(error)

    def state(self) -> dict[str, Any]:
        return {"item": self._found.record} if self._found else {}

    def leave(self) -> bool:
        kept = self.keep()
        if kept and self._player is not None:
            self._player.stop()
        return kept

    def save_now(self) -> None:
        self.keep()

    # --- the page ---------------------------------------------------------------------------------------------------

    def _show(self, found: archive.Item) -> None:
        self._found, self.item, self._dirty = found, found.item, False
        clear_layout(self._body)
        main, side = QWidget(), QWidget()
        left, right = vbox(main, gap=24), vbox(side, gap=16)
        left.addWidget(self._watch())
        left.addWidget(self._transcripts())
        left.addWidget(self._index())
        left.addStretch(1)
        right.addWidget(self._moves())
        right.addWidget(self._about())
        right.addWidget(ErasingCard(self.context, found.record, self._erased))
        right.addStretch(1)
        self._body.addWidget(Columns(self.theme, main, side, least=360))
        self._body.addStretch(1)
        self._told()

    def _watch(self) -> QWidget:
        """The file as it came, in the player or viewer of attachments."""
        item = self.item
        if not item.sha256:
            return Banner(self.theme, self.tr("There is no file"), self.tr("Only what the table said of it is kept."))
        attachment = Attachment(
            id=new_id(),
            sha256=item.sha256,
            size=item.size,
            media_type=item.media_type,
            original_name=item.original_name,
            title=item.title_as_found,
        )
        self._player = AttachmentView(self.context, attachment)
        # the file is what this page is about: it is not closed by itself
        for close in self._player.findChildren(IconButton, options=Qt.FindChildOption.FindDirectChildrenOnly):
            close.hide()
        playing = getattr(self._player, "_player", None)
        if playing is not None:
            # the transcript is written while one watches
            playing.set_picture_height(self.theme.px(220))
        return self._player

    def _seconds(self) -> float | None:
        player = getattr(self._player, "_player", None)
        return None if player is None else float(player.seconds)

    def _jump(self, seconds: float) -> None:
        player = getattr(self._player, "_player", None)
        if player is not None:
            player.go_to(seconds)

    def _index(self) -> Card:
        """Who, where and when it speaks of."""
        return section(
            self.theme,
            self.tr("What it speaks of"),
            text_field(
                self.theme,
                self.tr("In a few words"),
                self.item.summary,
                lambda text: self.edit(summary=text),
                lines=2,
            ),
            Elements(
                self.theme,
                lambda: self.item.mentions,
                lambda mentions: self.edit(mentions=mentions),
                ArchiveMention,
                lambda mention, put: MentionForm(
                    self.context, mention, put, now=self._seconds, names=self._found.names if self._found else {}
                ),
                add=self.tr("Add who, where or when"),
                remove=self.tr("Remove"),
            ),
        )

    def _transcripts(self) -> Card:
        transcript = self.item.transcripts[0] if self.item.transcripts else Transcript()
        languages = [("", ""), *[(name, code) for code, name in LANGUAGES.items()]]
        editor = TimedText(self.theme, transcript.text, placeholder=self.tr("F8 inserts the time that is playing"))
        editor.setAccessibleName(self.tr("Transcript"))
        editor.set_keys({keys.TIME_CODE: ""}, keys.RESPELL)
        editor.setMinimumHeight(self.theme.px(220))
        editor.textChanged.connect(lambda: self._transcribe(text=editor.toPlainText()))
        editor.time_wanted.connect(lambda _speaker: self._insert(editor))
        editor.jump.connect(self._jump)
        return section(
            self.theme,
            self.tr("Transcript"),
            choice_field(
                self.theme,
                self.tr("Language"),
                languages,
                transcript.language,
                lambda code: self._transcribe(language=code),
            ),
            editor,
        )

    def _insert(self, editor: TimedText) -> None:
        at = self._seconds()
        if at is not None:
            editor.insert_time(at)

    def _transcribe(self, **fields: Any) -> None:
        held = self.item.transcripts
        first = held[0] if held else Transcript(id=new_id(), by=self.context.vault.pseudonym)
        changed = msgspec.structs.replace(first, **fields)
        self.edit(transcripts=(changed, *held[1:]))

    def _moves(self) -> Card:
        """Where it stands, who moved it, and the way on or back."""
        facts = Facts(self.theme)
        for step in self.item.moves:
            facts.add(day_text(step.day), self.tr("{0}, by {1}").format(self._words.state(step.state), step.by))
        buttons = ButtonRow()
        states = list(ArchiveState)
        at = states.index(self.item.state)
        told = self._found is None or self._found.may_check
        for number, kind in ((at + 1, Kind.SECONDARY), (at - 1, Kind.QUIET)):
            if 0 <= number < len(states) and (told or states[number] is not ArchiveState.CHECKED):
                words = self.tr("Move to: {0}").format(self._words.state(states[number]))
                button = Button(self.theme, words, kind, icon=ICONS[states[number]])
                button.clicked.connect(partial(self._move, states[number]))
                buttons.add(button)
        if not told and self.item.state is ArchiveState.TRANSCRIBED:
            words = self.tr("You transcribed it: somebody else checks it.")
            return section(
                self.theme,
                self.tr("Where it stands"),
                facts,
                Text(self.theme, words, role=Role.META, ink="text2", wrap=True),
                buttons,
            )
        return section(self.theme, self.tr("Where it stands"), facts, buttons)

    def _erased(self) -> None:
        self._timer.stop()
        self._dirty = False
        if self._player is not None:
            self._player.stop()
        self._found = None
        self.context.shell.open("archive")

    def _move(self, state: ArchiveState, _checked: bool = False) -> None:
        if self._found is None or not self.keep():
            return
        try:
            if self._player is not None:
                self._player.stop()
            self._show(archive.move(self.context.vault, self._found.record, state, clock=self.context.clock))
        except AmanatError as error:
            self._failed(error)

    def _about(self) -> Card:
        item = self.item
        facts = Facts(self.theme)
        asked = (
            self.tr("Already public; nobody was asked. Nothing of it is released.")
            if item.consent_state == NOT_ASKED
            else self.tr("Nobody was asked. Nothing of it is released.")
        )
        facts.add(self.tr("Consent"), asked, tone="warn")
        for words, text in (
            (self.tr("Title as found"), item.title_as_found),
            (self.tr("Channel"), item.channel),
            (self.tr("Address"), ltr(item.address)),
            (self.tr("Published"), item.published.said if item.published else ""),
            (self.tr("Captured"), item.captured.said if item.captured else ""),
            (self.tr("Captured by"), item.captured_by),
            (self.tr("Original name"), item.original_name),
        ):
            if text.strip("\u2066\u2069 "):
                facts.add(words, text, name=True)
        if item.still_online is not None:
            facts.add(self.tr("Still online"), self.tr("Yes") if item.still_online else self.tr("No"))
        for copy in item.copies:
            facts.add(self.tr("Also found as"), " ".join((copy.original_name, copy.address)).strip(), name=True)
        if self._found is not None:
            for _, title in self._found.twins:
                facts.add(self.tr("Same bytes as another item"), title or self.tr("Archive item"), name=True)
            for _, number in self._found.testimonies:
                facts.add(self.tr("Same file as in a testimony"), ltr(number))
        kind = choice_field(
            self.theme,
            self.tr("Kind"),
            [("", None), *[(self._words.kind(kind), kind) for kind in ArchiveKind]],
            item.kind,
            lambda kind: self.edit(kind=kind),
        )
        return section(self.theme, self.tr("Where it comes from"), facts, kind)

    # --- keeping ----------------------------------------------------------------------------------------------------

    def edit(self, **fields: Any) -> None:
        """One edit; saved a moment later."""
        changed = msgspec.structs.replace(self.item, **fields)
        if changed == self.item:
            return
        self.item, self._dirty = changed, True
        self._timer.start()
        self._told()

    def keep(self) -> bool:
        """Saves what changed; False if the vault refused."""
        self._timer.stop()
        if self._found is None or not self._dirty:
            return True
        try:
            self._found = archive.save(self.context.vault, self._found.record, self.item)
        except AmanatError as error:
            self._failed(error)
            return False
        self._dirty = False
        self._told()
        return True

    def _told(self) -> None:
        saved = (
            StatusPart("device-floppy", self.tr("Saving…"))
            if self._dirty
            else StatusPart("circle-check", self.tr("Everything is saved"), "ok")
        )
        self.context.shell.status([saved])
        self.header_changed.emit()

    def _failed(self, error: AmanatError) -> None:
        self._banner.say(*explain(error))
        self._banner.show()
