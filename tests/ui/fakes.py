"""A session without cryptography and a vault without a disk, for tests of the frame around the screens only."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from intake.errors import WrongPassphrase
from intake.services.session import FoundVault, Settings

PASSPHRASE = "seven words that nobody else would write"


class FakeVault:
    """Open until `lock`; remembers that it was locked."""

    key_id = "ab" * 32
    pseudonym = "Karlygash"
    read_only = False

    def __init__(self, coordinators: frozenset[str] = frozenset()) -> None:
        self.locked = False
        self._coordinators = coordinators

    def lock(self) -> None:
        self.locked = True

    def lock_keeping_files(self) -> object:
        self.lock()
        return None

    @contextmanager
    def reader(self) -> Any:
        yield SimpleNamespace(coordinators=lambda: self._coordinators, backups=list, records_of_type=lambda kind: [])


class FakeSession:
    """Knows one vault in `folder` if `there`; opens it with PASSPHRASE."""

    def __init__(self, folder: Path, *, there: bool = True, coordinator: bool = False) -> None:
        self.folder, self.there = folder, there
        self.vault = FakeVault(frozenset({FakeVault.key_id}) if coordinator else frozenset())
        self.stored = Settings()
        self.created: list[tuple[Path, str, str]] = []
        self.attempts = 0

    def default_folder(self) -> Path:
        return self.folder

    def find_vaults(self, *, removable: bool = False) -> list[FoundVault]:
        return [FoundVault(self.folder, "usual")] if self.there else []

    def create(self, folder: Path, passphrase: Any, *, pseudonym: str, clock: Any) -> Any:
        self.created.append((folder, passphrase.reveal().decode("utf-8"), pseudonym))
        return self.vault

    def unlock(self, folder: Path, passphrase: Any, *, clock: Any, keyfile: Path | None = None) -> Any:
        self.attempts += 1
        if passphrase.reveal().decode("utf-8") != PASSPHRASE:
            raise WrongPassphrase
        return self.vault

    def unlock_read_only(self, folder: Path, passphrase: Any, *, clock: Any, keyfile: Path | None = None) -> Any:
        vault = self.unlock(folder, passphrase, clock=clock)
        vault.read_only = True
        return vault

    def settings(self, vault: Any) -> Settings:
        return self.stored

    def save_settings(self, vault: Any, chosen: Settings) -> None:
        self.stored = chosen
