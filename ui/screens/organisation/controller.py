"""Turns what is done on Organisation into calls of the organisation and upkeep services, as jobs.

The ways into the vault have a controller of their own. The identity it fetches is shown and forgotten with the page.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from intake.errors import AmanatError, NoOrganisation
from intake.services import organisation, upkeep
from intake.services.organisation import OrganisationView
from ui.screens import Context

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.vault.vault import Vault


class OrganisationController(QObject):
    """`shown` carries an OrganisationView or None; `did` says which action succeeded, `failed` (action, error)."""

    shown = Signal(object)
    did = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._vault, self._clock, self._jobs = context.vault, context.clock, context.jobs
        self._action = ""

    @property
    def pseudonym(self) -> str:
        return self._vault.pseudonym

    @property
    def fingerprint(self) -> str:
        return self._vault.key_id

    @property
    def busy(self) -> bool:
        return bool(self._action)

    def load(self) -> None:
        self._jobs.start(_show, self._vault, self._clock, done=self.shown.emit, failed=self._not_shown)

    def _not_shown(self, error: AmanatError) -> None:
        self.failed.emit("show", error)

    def create(self, name: str) -> None:
        self._run("create", organisation.create, self._vault, name, clock=self._clock)

    def join(self, path: Path) -> None:
        self._run("join", _join, self._vault, path, self._clock)

    def invite(self, path: Path) -> None:
        self._run("invite", organisation.invite_to_file, self._vault, path, clock=self._clock)

    def compare(self, typed: str) -> None:
        self._run("compare", organisation.confirm_digits, self._vault, typed, clock=self._clock)

    def identity(self) -> None:
        self._run("identity", upkeep.identity, self._vault)

    def write_identity(self, path: Path) -> None:
        self._run("write-identity", upkeep.identity_to_file, self._vault, path)

    def _run(self, action: str, function: Callable[..., Any], *arguments: Any, **keywords: Any) -> None:
        # one at a time: a second press while the first works is the same wish
        if self._action:
            return
        self._action = action
        self._jobs.start(function, *arguments, done=self._done, failed=self._not_done, **keywords)

    def _done(self, result: object) -> None:
        action, self._action = self._action, ""
        self.did.emit(action, result)

    def _not_done(self, error: AmanatError) -> None:
        action, self._action = self._action, ""
        self.failed.emit(action, error)


def _show(vault: Vault, clock: Clock) -> OrganisationView | None:
    try:
        return organisation.show(vault, clock=clock)
    except NoOrganisation:
        return None


def _join(vault: Vault, path: Path, clock: Clock) -> OrganisationView:
    return organisation.join(vault, organisation.read_invitation(path), clock=clock)
