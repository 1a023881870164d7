"""Light and dark by one key, for dim rooms: remembered by the vault, and what records goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from intake.services import session

if TYPE_CHECKING:
    from ui.screens import Context


def other_palette(context: Context) -> None:
    """The screens are built again in the other palette."""
    chosen = replace(session.settings(context.vault), palette="light" if context.theme.dark else "dark")
    session.save_settings(context.vault, chosen)
    context.shell.reload()
