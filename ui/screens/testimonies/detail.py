"""One testimony: its tabs, what is saved, and the way to finish it. Leaving it writes what changed to the log."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError, TestimonySealed
from intake.model.person import Role, main_name
from intake.model.testimony import TestimonyState
from intake.services import sealed_session
from intake.services.sealed_session import SealedSummary
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.interview import unexpected
from ui.screens.testimonies import keys
from ui.screens.testimonies.about_tab import AboutTab
from ui.screens.testimonies.attachments_tab import AttachmentsTab
from ui.screens.testimonies.consent_tab import ConsentTab
from ui.screens.testimonies.controller import TestimonyController
from ui.screens.testimonies.custody_tab import CustodyTab
from ui.screens.testimonies.happened_tab import HappenedForm
from ui.screens.testimonies.narrative_tab import NarrativeTab
from ui.screens.testimonies.own_questions import OwnQuestions
from ui.screens.testimonies.people_tab import PeopleTab
from ui.screens.testimonies.recording_strip import RecordingStrip
from ui.screens.testimonies.sealed_view import SealedView
from ui.screens.testimonies.sealing_card import SealingCard
from ui.screens.testimonies.timeline_adder import TimelineAdder
from ui.widgets.banners import Banner
from ui.widgets.card import vbox
from ui.widgets.chips import Chip
from ui.widgets.tabs import TabStrip
from ui.words import LANGUAGES


class TestimonyScreen(Screen):
    """`entered(testimony=None)` begins a new testimony with its consent."""

    __test__ = False
    edits = True

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._controller = TestimonyController(context, self)
        self._controller.changed.connect(self._told)
        self._controller.saved.connect(self._told)
        self._controller.failed.connect(self._failed)
        self._column = vbox(self, gap=24)
        self._tabs = TabStrip(
            self.theme,
            [
                ("consent", self.tr("Consent")),
                ("narrative", self.tr("Narrative")),
                ("people", self.tr("People")),
                ("happened", self.tr("What happened")),
                ("attachments", self.tr("Attachments")),
                ("about", self.tr("Questions")),
                ("own", self.tr("Own questions")),
                ("custody", self.tr("Custody")),
            ],
        )
        self._tabs.changed.connect(self._show)
        self._banner = Banner(self.theme, "", tone="danger")
        self._banner.hide()
        self._strip = RecordingStrip(self.theme, self._controller, lambda: self._show("attachments"))
        self._controller.recording_changed.connect(self._strip.refresh)
        self._column.addWidget(self._strip)
        self._column.addWidget(self._tabs)
        self._column.addWidget(self._banner)
        self._body: QWidget | None = None
        self._adder: TimelineAdder | None = None
        self._choice: SealingCard | None = None
        self._summary: SealedSummary | None = None
        self._column.addStretch(1)
        self._add_keys()

    def _add_keys(self) -> None:
        """Recording's keys work in every tab: a person writes while it records."""
        for key, run in ((keys.RECORD, self._record_or_stop), (keys.MARK, self._mark), (keys.PAUSE, self._pause)):
            QShortcut(QKeySequence(key), self, run)
        QShortcut(QKeySequence(keys.TIMELINE), self, self._add_to_timeline)

    def _add_to_timeline(self) -> None:
        """Above whatever tab is open; under "What happened" where it stands anyway."""
        if not self._controller.is_open or not self.isEnabled():
            return
        form = self._body.findChild(HappenedForm) if self._body is not None else None
        if isinstance(form, HappenedForm):
            form.add()
            return
        if self._adder is None:
            tab = self._body if isinstance(self._body, PeopleTab) else None
            whose = tab.selected if tab is not None else ""
            self._adder = TimelineAdder(self.theme, self._controller, whose, came_from=self.focusWidget())
            self._adder.closed.connect(self._close_adder)
            self._column.insertWidget(self._column.indexOf(self._banner) + 1, self._adder)
            self._adder.show()
        self._adder.begin()

    def _close_adder(self) -> None:
        adder, self._adder = self._adder, None
        if adder is not None:
            adder.closed.disconnect(self._close_adder)
            adder.close_it()
            self._column.removeWidget(adder)
            adder.hide()
            adder.deleteLater()
            if not adder.go_back() and self._body is not None:
                self._body.setFocus()

    # --- what the shell shows ---------------------------------------------------------------------------------------

    def title(self) -> str:
        if self._summary is not None:
            return self._summary.case_number
        return self._controller.account.testimony.case_number if self._controller.is_open else self.tr("Testimony")

    def crumb(self) -> tuple[str, str] | None:
        return self.tr("Testimonies"), "testimonies"

    def subtitle(self) -> str:
        if not self._controller.is_open:
            return ""
        account = self._controller.account
        names = [main_name(account.people[key]) for key in account.in_role(Role.VICTIM)]
        known = [name for name in names if name]
        languages = [LANGUAGES.get(code, code) for code in account.testimony.languages]
        about = self.tr("about {names}").format(names=", ".join(known[:3])) if known else ""
        return " · ".join(part for part in (", ".join(languages), about) if part)

    def beside_title(self) -> QWidget | None:
        if self._summary is not None:
            return Chip(self.theme, self.tr("Sealed"), icon="lock")
        if not self._controller.is_open:
            return None
        if self._finished:
            return Chip(self.theme, self.tr("Finished"), icon="circle-check", tone="ok")
        return Chip(self.theme, self.tr("Not finished"), icon="pencil")

    def primary(self) -> Action | None:
        if not self._controller.is_open or self._finished:
            return None
        return Action(self.tr("Finish"), self._finish, icon="check", key=keys.KEEP)

    def secondary(self) -> Sequence[Action]:
        if not self._controller.is_open:
            return ()
        record, shell = self._controller.account.id, self.context.shell
        if not self._finished:
            return [Action(self.tr("Go on in the interview"), lambda: shell.open("interview", testimony=record))]
        return [
            Action(
                self.tr("Next relative of this family"),
                lambda: shell.open("interview", testimony=None, earlier=record),
                icon="user-plus",
            )
        ]

    @property
    def _finished(self) -> bool:
        return self._controller.account.testimony.state is TestimonyState.FINISHED

    # --- coming and going -------------------------------------------------------------------------------------------

    def entered(self, testimony: str | None = None, tab: str = "", **arguments: Any) -> None:
        self._summary = None
        self._tabs.show()
        try:
            self._controller.open(testimony)
        except TestimonySealed:
            self._show_sealed(str(testimony))
            return
        except AmanatError as error:
            self._not_opened(*explain(error))
            return
        except Exception as error:
            self._not_opened(*unexpected.note(self.context.vault, error))
            return
        self._offer_sealing()
        left = self._controller.account.testimony.left
        if left is not None and not left.decision:
            self._banner.say(
                self.tr("The witness left before saying whether it may be kept"),
                self.tr("It is used for nothing until a coordinator has decided: Today, Request by card."),
            )
            self._banner.show()
        self._show(tab or ("consent" if testimony is None else "narrative"))
        self._told()

    def interviewing(self) -> bool:
        return self._controller.is_open and not self._finished

    def state(self) -> dict[str, Any]:
        if self._summary is not None:
            return {"testimony": self._summary.record}
        if not self._controller.is_open:
            return {}
        return {"testimony": self._controller.account.id, "tab": self._tabs.current}

    def leave(self) -> bool:
        if self._controller.records:
            self._banner.say(
                self.tr("A recording is running"),
                self.tr("Stop it first (F9). You can go on writing in the other tabs of this testimony meanwhile."),
            )
            self._banner.show()
            return False
        if self._controller.taking_in.works:
            self._banner.say(
                self.tr("Files are being taken in"), self.tr("Wait until it is done, or cancel it under Attachments.")
            )
            self._banner.show()
            return False
        self._close_adder()
        form = self._body.findChild(HappenedForm) if self._body is not None else None
        if isinstance(form, HappenedForm):
            form.settle()
        if self._controller.is_open and not self._controller.commit():
            return False
        self._controller.close_recording()
        return True

    def save_now(self) -> None:
        self._controller.save_now()

    # --- sealed -----------------------------------------------------------------------------------------------------

    def _show_sealed(self, record: str) -> None:
        """What is left of one that the lock has sealed."""
        self._summary = sealed_session.summary(self.context.vault, record)
        self._tabs.hide()
        self._replace_body(SealedView(self.theme, self._summary))
        self.context.shell.status([StatusPart("lock", self.tr("Sealed: it cannot be opened on this laptop"))])
        self.header_changed.emit()

    def _offer_sealing(self) -> None:
        """The choice stands above the tabs until something was said."""
        if self._choice is not None:
            self._column.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = None
        options = self._controller.sealing_choice
        if options is not None:
            self._choice = SealingCard(self.theme, options, sealed=self._controller.sealed)
            self._choice.chosen.connect(self._choose_sealing)
            self._column.insertWidget(1, self._choice)

    def _choose_sealing(self, sealed: bool) -> None:
        if self._controller.choose_sealing(sealed):
            self._show("consent")
        self._offer_sealing()
        self._told()

    # --- recording --------------------------------------------------------------------------------------------------

    def _record_or_stop(self) -> None:
        if self.context.read_only:
            return  # not even devices are opened
        if self._controller.records:
            self._controller.recording.stop()
        elif self._controller.is_open:
            if self._tabs.current != "attachments":
                self._show("attachments")
            if isinstance(self._body, AttachmentsTab):
                self._body.record()

    def _mark(self) -> None:
        if self._controller.records:
            self._controller.recording.mark()

    def _pause(self) -> None:
        if self._controller.records:
            self._controller.recording.pause()

    # --- tabs -------------------------------------------------------------------------------------------------------

    def _show(self, tab: str) -> None:
        self._close_adder()
        self._tabs.choose(tab)
        controller, theme = self._controller, self.theme
        make: dict[str, Callable[[], QWidget]] = {
            "consent": lambda: ConsentTab(self.context, controller),
            "narrative": lambda: NarrativeTab(theme, controller),
            "people": lambda: PeopleTab(theme, controller),
            "happened": lambda: PeopleTab(theme, controller, HappenedForm),
            "attachments": lambda: AttachmentsTab(self.context, controller),
            "about": lambda: AboutTab(theme, controller),
            "own": lambda: OwnQuestions(self.context, controller),
            "custody": lambda: CustodyTab(self.context, controller),
        }
        self._replace_body(make[tab]())
        self._strip.set_beside_panel(tab == "attachments")
        self.header_changed.emit()

    def _replace_body(self, body: QWidget) -> None:
        old, self._body = self._body, body
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.insertWidget(self._column.indexOf(self._banner) + 1, self._body)

    def _finish(self) -> None:
        if self._controller.commit(finish=True):
            self._banner.hide()
            self._show(self._tabs.current)
            self._told()

    def _told(self) -> None:
        if self._choice is not None and self._controller.sealing_choice is None:
            self._offer_sealing()
        saved = (
            StatusPart("device-floppy", self.tr("Saving…"))
            if self._controller.dirty
            else StatusPart("circle-check", self.tr("Everything is saved"), "ok")
        )
        state = self.tr("Finished") if self._finished else self.tr("Not finished: it is not handed over yet")
        parts = [saved, StatusPart("seal" if self._finished else "pencil", state)]
        if self._controller.sealed:
            parts.append(StatusPart("lock", self.tr("Sealed: after the lock nobody can open it here")))
        self.context.shell.status(parts)
        self.header_changed.emit()

    def _not_opened(self, what: str, then: str) -> None:
        """Nothing is open: a way back instead of tabs that could only fail."""
        self._tabs.hide()
        lost = Banner(self.theme, what, then, tone="danger", action=self.tr("Back to Today"))
        if lost.button is not None:
            lost.button.clicked.connect(lambda: self.context.shell.open("today"))
        self._replace_body(lost)

    def _failed(self, error: AmanatError) -> None:
        self._banner.say(*explain(error))
        self._banner.show()
