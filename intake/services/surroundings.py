"""Warnings about what is around the vault, once a day at most: swap, hibernation, folders of cloud services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake import surroundings
from intake.clock import Clock, day_of
from intake.model.dossier import Setting
from intake.model.ids import new_id
from intake.surroundings import Danger

if TYPE_CHECKING:
    from intake.surroundings import Machine
    from intake.vault.vault import Vault

__all__ = ["Danger", "dangers", "dismiss"]

_NAME = "surroundings-dismissed"


def dangers(vault: Vault, *, clock: Clock, machine: Machine | None = None) -> tuple[Danger, ...]:
    """What to warn of now; nothing where a person has seen it today. Reads a few small files: for a job."""
    with vault.reader() as reader:
        dismissed = [setting.value for _, setting in reader.records_of_type(Setting) if setting.name == _NAME]
    return () if day_of(clock.now()) in dismissed else surroundings.look(vault.folder, machine)


def dismiss(vault: Vault, *, clock: Clock) -> None:
    """Seen, for today. Raises MachineTrouble."""
    with vault.reader() as reader:
        held = next((key for key, setting in reader.records_of_type(Setting) if setting.name == _NAME), "")
    today = Setting(name=_NAME, value=day_of(clock.now()))
    vault.write(lambda writer: writer.save(held or new_id(), "setting", today))
