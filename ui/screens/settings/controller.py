"""Reads and writes the settings in the vault through the session service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.services import session

if TYPE_CHECKING:
    from intake.services.session import Settings
    from ui.screens import Context


class SettingsController:
    """One small read or write each: quick enough for the event loop."""

    def __init__(self, context: Context) -> None:
        self._vault = context.vault

    def load(self) -> Settings:
        return session.settings(self._vault)

    def save(self, chosen: Settings) -> None:
        session.save_settings(self._vault, chosen)
