"""What the three packages of consent stand for: read by all, decided by coordinators, within limits nobody widens."""

from __future__ import annotations

from intake.errors import AmanatError
from intake.model.consent import PACKAGE_LIMITS, Package, Purpose
from intake.services import policy as policies
from intake.services.policy import PolicyView
from ui.error_text import explain
from ui.screens import Context
from ui.widgets.banners import Banner
from ui.widgets.button_row import ButtonRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.card import Card, clear_layout, vbox
from ui.widgets.facts import Facts
from ui.widgets.fields import CheckBox
from ui.widgets.fonts import Role
from ui.widgets.labels import Text
from ui.words import Words


class PackagesCard(Card):
    """Fills itself in once it is made."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme)
        self._theme, self._context, self._words = context.theme, context, Words()
        head = self.tr("What witnesses are asked after the account")
        self.body.addWidget(Text(self._theme, head, weight=600, wrap=True))
        self.body.addSpacing(8)
        self._inside = vbox(gap=8)
        self.body.addLayout(self._inside)
        self.boxes: dict[tuple[Package, Purpose], CheckBox] = {}
        self.change_button: Button | None = None
        self._load()

    def _load(self, _done: object = None) -> None:
        context = self._context
        context.jobs.start(policies.show, context.vault, done=self.show_packages, failed=self._failed)

    def _names(self) -> dict[Package, str]:
        return {
            Package.SAFEKEEPING: self.tr("Safekeeping"),
            Package.UN_AND_COURTS: self.tr("United Nations and courts"),
            Package.PUBLIC: self.tr("Public"),
        }

    def show_packages(self, view: PolicyView) -> None:
        """What a Yes to each stands for now."""
        clear_layout(self._inside)
        facts = Facts(self._theme)
        for package, purposes in view.policy.packages:
            words = ", ".join(self._words.purpose(purpose) for purpose in purposes)
            facts.add(self._names()[package], words or self.tr("is not asked"))
        self._inside.addWidget(facts)
        told = self.tr("Each use is read to the witness, and can be left out one by one.")
        self._inside.addWidget(Text(self._theme, told, role=Role.META, ink="text2", wrap=True))
        self.change_button = None
        if view.may_change:
            self.change_button = Button(self._theme, self.tr("Change it…"), Kind.QUIET, icon="pencil")
            self.change_button.clicked.connect(lambda: self._edit(view))
            self._inside.addWidget(ButtonRow(self.change_button))

    def _edit(self, view: PolicyView) -> None:
        clear_layout(self._inside)
        self.boxes = {}
        for package, purposes in view.policy.packages:
            self._inside.addWidget(Text(self._theme, self._names()[package], role=Role.META, weight=600))
            for purpose in Purpose:
                if purpose in PACKAGE_LIMITS[package]:
                    box = CheckBox(self._theme, self._words.purpose(purpose))
                    box.setChecked(purpose in purposes)
                    self.boxes[package, purpose] = box
                    self._inside.addWidget(box)
        told = self.tr("A package without any use is not asked. Answers that were given stay as they are.")
        self._inside.addWidget(Text(self._theme, told, role=Role.META, ink="text2", wrap=True))
        keep = Button(self._theme, self.tr("Leave it as it is"), Kind.SECONDARY)
        keep.clicked.connect(lambda: self.show_packages(view))
        self.save_button = Button(self._theme, self.tr("Sign and save"), Kind.PRIMARY)
        self.save_button.clicked.connect(self._save)
        self._inside.addWidget(ButtonRow(self.save_button, keep))

    def _save(self) -> None:
        chosen = {
            package: {purpose for (of, purpose), box in self.boxes.items() if of is package and box.isChecked()}
            for package in PACKAGE_LIMITS
        }
        self.save_button.setEnabled(False)
        self._context.jobs.start(
            policies.change,
            self._context.vault,
            clock=self._context.clock,
            packages=policies.packages_of(chosen),
            done=self._load,
            failed=self._failed,
        )

    def _failed(self, error: AmanatError) -> None:
        clear_layout(self._inside)
        self._inside.addWidget(Banner(self._theme, *explain(error), tone="danger"))
