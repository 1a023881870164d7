"""How soon laptops cover and lock themselves here, and what is sealed: read by all, changed by coordinators."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from intake.errors import AmanatError
from intake.services import policy as policies
from intake.services.policy import PolicyView
from ui.error_text import explain
from ui.screens import Context
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.facts import Facts
from ui.widgets.fields import Dropdown, Field
from ui.widgets.fonts import Role
from ui.widgets.labels import Text

CURTAIN = (240, 180, 120, 60, 30)
INTERVIEW_LOCK = (900, 600, 300, 180, 60)
LOCK = (240, 180, 120, 60, 30)
SEALING = ("choice", "suggest", "always")


class PolicyCard(Card):
    """Fills itself in once it is made. `view` is None until then."""

    def __init__(self, context: Context) -> None:
        theme = context.theme
        super().__init__(theme)
        self._theme, self._context = theme, context
        self.body.addWidget(Text(theme, self.tr("What holds on every laptop"), weight=600))
        self.body.addSpacing(8)
        self._inside = vbox()
        self.body.addLayout(self._inside)
        self.change_button: Button | None = None
        self.curtain: Dropdown | None = None
        self.view: PolicyView | None = None
        context.jobs.start(policies.show, context.vault, done=self.show_policy, failed=self._failed)

    def show_policy(self, view: PolicyView) -> None:
        """What holds now; coordinators get a button to change it."""
        self.view = view
        theme, policy = self._theme, view.policy
        self._clear()
        facts = Facts(theme)
        facts.add(self.tr("An open interview is covered"), self._after(policy.curtain_seconds))
        facts.add(self.tr("An open interview locks"), self._after(policy.interview_lock_seconds))
        facts.add(self.tr("Everything else locks"), self._after(policy.lock_seconds))
        facts.add(self.tr("Sealing what is recorded"), self._sealing(policy.sealing))
        self._inside.addWidget(facts)
        self._inside.addSpacing(8)
        words = (
            self.tr("Policy {0}, decided by a coordinator. It can only be stricter than the program itself.")
            if policy.version
            else self.tr("Nobody has decided otherwise: these are the program's own limits.")
        )
        self._inside.addWidget(Text(theme, words.format(policy.version), role=Role.META, ink="text2", wrap=True))
        if view.signed_twice:
            self._inside.addSpacing(8)
            self._inside.addWidget(
                Banner(
                    theme,
                    self.tr("There are two policies of the same number"),
                    self.tr("Of each value the stricter one holds until a coordinator decides again. By {0}.").format(
                        ", ".join(view.signed_twice)
                    ),
                )
            )
        self.change_button = None
        if view.may_change:
            self._inside.addSpacing(8)
            self.change_button = Button(theme, self.tr("Change it…"), Kind.QUIET, icon="pencil")
            self.change_button.clicked.connect(self._edit)
            self._inside.addWidget(ButtonRow(self.change_button))

    def _edit(self) -> None:
        assert self.view is not None
        theme, policy = self._theme, self.view.policy
        self._clear()
        self.curtain = self._choice(CURTAIN, policy.curtain_seconds)
        self.interview_lock = self._choice(INTERVIEW_LOCK, policy.interview_lock_seconds)
        self.lock = self._choice(LOCK, policy.lock_seconds)
        self.sealing = Dropdown(theme, [(self._sealing(word), word) for word in SEALING])
        self.sealing.setCurrentIndex(SEALING.index(policy.sealing))
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Cover an open interview"), self.curtain),
            (self.tr("Lock an open interview"), self.interview_lock),
            (self.tr("Lock everything else"), self.lock),
            (self.tr("Sealing what is recorded"), self.sealing),
        ]
        for label, editor in fields:
            self._inside.addWidget(Field(theme, label, editor))
            self._inside.addSpacing(12)
        words = self.tr(
            "It goes out with your next invitations, bundles and receipts. A laptop obeys from the moment it gets one."
        )
        self._inside.addWidget(Text(theme, words, role=Role.META, ink="text2", wrap=True))
        self._inside.addSpacing(12)
        self.keep_button = Button(theme, self.tr("Leave it as it is"), Kind.SECONDARY)
        self.keep_button.clicked.connect(lambda: self.show_policy(self.view) if self.view else None)
        self.save_button = Button(theme, self.tr("Sign and save"), Kind.PRIMARY)
        self.save_button.clicked.connect(self._save)
        self._inside.addWidget(ButtonRow(self.save_button, self.keep_button))
        self.curtain.setFocus()

    def _save(self) -> None:
        assert self.curtain is not None
        interview = int(self.interview_lock.currentData())
        # an interview is never locked before it is covered
        curtain = min(int(self.curtain.currentData()), interview)
        self.save_button.setEnabled(False)
        self._context.jobs.start(
            policies.change,
            self._context.vault,
            clock=self._context.clock,
            curtain_seconds=curtain,
            interview_lock_seconds=interview,
            lock_seconds=int(self.lock.currentData()),
            sealing=str(self.sealing.currentData()),
            done=self._saved,
            failed=self._failed,
        )

    def _saved(self, _policy: object) -> None:
        context = self._context
        context.jobs.start(policies.show, context.vault, done=self.show_policy, failed=self._failed)

    def _failed(self, error: AmanatError) -> None:
        self._clear()
        self._inside.addWidget(Banner(self._theme, *explain(error), tone="danger"))

    def _choice(self, seconds: Sequence[int], now: int) -> Dropdown:
        values = sorted({*seconds, now}, reverse=True)
        choice = Dropdown(self._theme, [(self._after(value), value) for value in values])
        choice.setCurrentIndex(values.index(now))
        return choice

    def _after(self, seconds: int) -> str:
        if seconds % 60:
            return self.tr("after %n second(s) without a touch", "", seconds)
        return self.tr("after %n minute(s) without a touch", "", seconds // 60)

    def _sealing(self, word: str) -> str:
        return {
            "choice": self.tr("whoever records it chooses"),
            "suggest": self.tr("suggested for every testimony"),
            "always": self.tr("every testimony"),
        }[word]

    def _clear(self) -> None:
        self.curtain = None
        clear_layout(self._inside)
