"""Organisation and keys: join or begin one, see who is believed, invite, compare numbers, look after one's own key.

Also for volunteers, who see their side of it. Knows no service.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services.organisation import OrganisationView
from ui.error_text import explain
from ui.screens import Action, Context, Screen, StatusPart
from ui.screens.organisation.controller import OrganisationController
from ui.screens.organisation.keys import IdentityPage, KeyCard
from ui.screens.organisation.numbers import NumbersCard
from ui.screens.organisation.own_questions import OwnQuestionsCard
from ui.screens.organisation.packages_card import PackagesCard
from ui.screens.organisation.people import Coordinators, OrganisationFacts, Volunteers
from ui.screens.organisation.policy_card import PolicyCard
from ui.screens.organisation.start import StartPage
from ui.screens.organisation.ways_flow import WaysFlow
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.columns import Columns
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.widgets.picker import Picker
from ui.widgets.swap import Swap

COORDINATOR = "coordinator"


class OrganisationScreen(Screen):
    """`entered(compare=True)` puts the keyboard on the field for the other side's numbers; `join=True` on the file;
    `rehearse=True` shows the rehearsal."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.controller = OrganisationController(context, self)
        self.controller.shown.connect(self._show)
        self.controller.did.connect(self._did)
        self.controller.failed.connect(self._failed)
        self.view: OrganisationView | None = None
        self.start: StartPage | None = None
        self.numbers: NumbersCard | None = None
        self.keys: KeyCard | None = None
        self.identity: IdentityPage | None = None
        self.picker: Picker | None = None
        self._wants = ""
        page = QWidget()
        column = vbox(page, gap=16)
        self._banner_place = vbox(gap=12)
        column.addLayout(self._banner_place)
        self._body = vbox(gap=24)
        column.addLayout(self._body, 1)
        self._swap = Swap(page)
        vbox(self).addWidget(self._swap)
        self.ways = WaysFlow(context, self._swap, self)
        self.ways.said.connect(lambda title, text, tone: self._say(title, text, tone=tone))
        self.ways.changed.connect(self.header_changed)

    # --- what the shell shows ----------------------------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Organisation")

    def subtitle(self) -> str:
        if self.view is None:
            return self.tr("Who may read what you hand over, and your own keys")
        if self.view.role == COORDINATOR:
            return self.tr("You are a coordinator as {0}").format(self.view.pseudonym)
        return self.tr("You belong to it as {0}").format(self.view.pseudonym)

    def primary(self) -> Action | None:
        if self.view is None or self.view.role != COORDINATOR or self._swap.swapped:
            return None
        return Action(self.tr("Write an invitation…"), self._pick_invitation_out, icon="user-plus")

    def entered(self, compare: bool = False, join: bool = False, rehearse: bool = False, **arguments: Any) -> None:
        self._wants = "compare" if compare else "join" if join else "rehearse" if rehearse else ""
        self.controller.load()

    # --- the page ----------------------------------------------------------------------------------------------------

    def _show(self, view: OrganisationView | None) -> None:
        self.view = view
        self.ways.coordinator = view is not None and view.role == COORDINATOR
        clear_layout(self._body)
        self.start = self.numbers = self.keys = None
        if view is None:
            self._show_start()
        else:
            self._warn(view)
            self._show_members(view)
        self.context.shell.status(self._status(view))
        self.header_changed.emit()
        self._fulfil()

    def _fulfil(self) -> None:
        """What the screen was opened for."""
        wants, self._wants = self._wants, ""
        if wants == "join":
            self._pick_invitation_in()
        elif wants == "rehearse":
            self.ways.rehearse()
        elif wants == "compare" and self.numbers is not None and self.numbers.edit is not None:
            self.numbers.edit.setFocus()

    def _show_start(self) -> None:
        self.start = StartPage(self.theme)
        self.start.join.connect(self._pick_invitation_in)
        self.start.begin.connect(self.controller.create)
        self._body.addWidget(self.start)
        self._body.addWidget(self._key_card())
        self._body.addStretch(1)

    def _key_card(self) -> KeyCard:
        self.keys = KeyCard(self.theme, self.controller.pseudonym, self.controller.fingerprint)
        self.keys.identity.connect(self._ask_identity)
        self.keys.passphrase.connect(self._ask_passphrase)
        self.keys.ways.connect(self._ask_ways)
        return self.keys

    def _show_members(self, view: OrganisationView) -> None:
        theme = self.theme
        coordinator = view.role == COORDINATOR
        main = QWidget()
        left = vbox(main, gap=24)
        left.addWidget(OrganisationFacts(theme, view))
        left.addWidget(Coordinators(theme, view.coordinators))
        if coordinator or view.volunteers:
            left.addWidget(Volunteers(theme, view.volunteers, coordinator=coordinator))
        self.policy = PolicyCard(self.context)
        left.addWidget(self.policy)
        left.addWidget(PackagesCard(self.context))
        self.own = OwnQuestionsCard(self.context, self._show_picker, self._close)
        left.addWidget(self.own)
        left.addStretch(1)
        side = QWidget()
        right = vbox(side, gap=16)
        if coordinator:
            right.addWidget(self._coordinator_note())
        else:
            self.numbers = NumbersCard(theme, view.digits, compared=view.compared)
            self.numbers.typed.connect(self.controller.compare)
            right.addWidget(self.numbers)
        right.addWidget(self._key_card())
        if not coordinator:
            again = Button(theme, self.tr("Open a newer invitation…"), Kind.QUIET, icon="file-import")
            again.clicked.connect(self._pick_invitation_in)
            right.addWidget(ButtonRow(again))
        right.addStretch(1)
        self._body.addWidget(Columns(theme, main, side, least=380))
        self._body.addStretch(1)

    def _coordinator_note(self) -> Card:
        card = Card(self.theme)
        card.body.addWidget(Text(self.theme, self.tr("How somebody joins"), weight=600))
        card.body.addSpacing(8)
        for number, words in enumerate(
            (
                self.tr("Write an invitation and give the file to the volunteer. It holds no secret."),
                self.tr("Their first bundle waits in your Inbox with eight numbers beside their name."),
                self.tr("Telephone or meet, compare the numbers, admit them. The receipt tells them."),
            ),
            start=1,
        ):
            words = f"{number}.  {words}"
            card.body.addWidget(Text(self.theme, words, role=Role.META, ink="text2", wrap=True))
            card.body.addSpacing(4)
        return card

    def _warn(self, view: OrganisationView) -> None:
        if view.forks:
            names = ", ".join(view.signed_twice)
            self._say(
                self.tr("Somebody showed a second roster of this organisation"),
                self.tr("It was refused. Signed on both sides by: {0}. Meet a coordinator you know in person.").format(
                    names or self.tr("nobody known")
                ),
                tone="danger",
                keep=True,
            )
        if view.expired:
            self._say(
                self.tr("The roster has run out"),
                self.tr("Work goes on, but ask the coordinators for a newer one."),
                keep=True,
            )
        if view.newer_fields:
            self._say(
                self.tr("The roster says more than this version understands"),
                self.tr("It is kept as it is. Update the program when you can."),
                tone="info",
                keep=True,
            )

    def _status(self, view: OrganisationView | None) -> list[StatusPart]:
        parts = [StatusPart("circle-check", self.tr("Everything is saved"), "ok")]
        if view is None:
            return parts
        if view.role != COORDINATOR:
            parts.append(
                StatusPart("check", self.tr("Numbers compared"), "ok")
                if view.compared
                else StatusPart("alert-triangle", self.tr("Numbers not compared yet"), "warn")
            )
        parts.append(StatusPart("certificate", self.tr("Roster version {0}").format(view.version)))
        return parts

    # --- files -------------------------------------------------------------------------------------------------------

    def _pick_invitation_in(self) -> None:
        picker = Picker(self.theme, self.tr("Which invitation?"), self.tr("Join with this file"), mode="file")
        picker.chosen.connect(self._invitation_in)
        self._show_picker(picker)

    def _invitation_in(self, paths: list[Path]) -> None:
        self._close()
        self.controller.join(paths[0])

    def _pick_invitation_out(self) -> None:
        picker = Picker(
            self.theme,
            self.tr("Where should the invitation be written?"),
            self.tr("Write it"),
            mode="save",
            suggested="invitation.amanat",
        )
        picker.chosen.connect(self._invitation_out)
        self._show_picker(picker)

    def _invitation_out(self, paths: list[Path]) -> None:
        self._close()
        self.controller.invite(paths[0])

    def _pick_identity_out(self) -> None:
        picker = Picker(
            self.theme,
            self.tr("Where should the identity be written, in plain letters?"),
            self.tr("Write it"),
            mode="save",
            suggested="identity.txt",
        )
        picker.chosen.connect(self._identity_out)
        self._show_picker(picker)

    def _identity_out(self, paths: list[Path]) -> None:
        self._close()
        self.controller.write_identity(paths[0])

    def _show_picker(self, picker: Picker) -> None:
        self._clear()
        self.identity = None
        self.picker = picker
        picker.setMinimumHeight(self.theme.px(440))
        picker.cancelled.connect(self._close)
        self._swap.instead(picker, fill=True)
        self.header_changed.emit()

    # --- keys --------------------------------------------------------------------------------------------------------

    def _ask_identity(self) -> None:
        self._clear()
        self.identity = IdentityPage(self.theme)
        self.identity.closed.connect(self._close)
        self.identity.wanted.connect(self.controller.identity)
        self.identity.to_file.connect(self._pick_identity_out)
        self._swap.instead(self.identity, width=self.theme.px(720))
        if self.identity.question is not None:
            self.identity.question.buttons[0].setFocus()
        self.header_changed.emit()

    def _ask_passphrase(self) -> None:
        self._clear()
        self.ways.change()

    def _ask_ways(self) -> None:
        self._clear()
        self.ways.start()

    @property
    def form(self) -> Any:
        """What is shown of the ways into the vault, or None."""
        return self.ways.page

    def leave(self) -> bool:
        self.ways.controller.close()
        return True

    def _close(self) -> None:
        self.picker = self.identity = None
        self._swap.back()
        self.header_changed.emit()

    # --- what happened -----------------------------------------------------------------------------------------------

    def _did(self, action: str, result: object) -> None:
        if action == "identity":
            if self.identity is not None:
                self.identity.show_identity(str(result))
            return
        if action == "compare":
            self._compared(bool(result))
            return
        if action == "invite":
            self._say(
                self.tr("The invitation is written"),
                self.tr("Give the file to the volunteer. It opens nothing; it says who the coordinators are."),
                tone="ok",
            )
            return
        if action == "write-identity":
            self._say(
                self.tr("The identity is written"),
                self.tr("Whoever has this file reads everything sent to you. Take it off this computer."),
            )
            return
        # joined or begun: the rail may have other places now
        self.context.shell.refresh_role()

    def _compared(self, same: bool) -> None:
        if not same:
            if self.numbers is not None:
                self.numbers.refuse()
            return
        self._say(self.tr("The numbers are the same"), self.tr("From now on this is remembered."), tone="ok")
        self.controller.load()

    def _failed(self, action: str, error: AmanatError) -> None:
        what, then = explain(error)
        if action == "create" and self.start is not None:
            self.start.refuse(f"{what} {then}")
        else:
            self._say(what, then, tone="danger")

    def _clear(self) -> None:
        clear_layout(self._banner_place)

    def _say(self, title: str, text: str, *, tone: str = "warn", keep: bool = False) -> None:
        if not keep:
            self._clear()
        self._banner_place.addWidget(Banner(self.theme, title, text, tone=tone))
