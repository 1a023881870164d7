"""Opening and closing a vault, and the settings that live in it. Light to import: the first window needs it.

Never keeps a passphrase longer than the call it came with; never lists vaults that were open before.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from intake import places

if TYPE_CHECKING:
    from intake.clock import Clock
    from intake.crypto.kdf import Argon2Params
    from intake.crypto.secret import Secret
    from intake.vault.vault import Vault
    from intake.vault.ways_in import WayIn


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person chose for this vault. `palette` is light, dark or system; `text_size` is per cent."""

    language: str = ""
    palette: str = "system"
    text_size: int = 100
    names_hidden: bool = False


@dataclass(frozen=True, slots=True)
class FoundVault:
    """A place where a vault lies now; `place` is usual, beside-program or removable."""

    folder: Path
    place: str


def default_folder() -> Path:
    """Where a vault lies unless a person says otherwise."""
    return places.default_folder()


def find_vaults(*, removable: bool = False) -> list[FoundVault]:
    """Vaults in the usual place, beside the program and, if asked, on sticks. Nothing about them is stored."""
    # the folder's names alone: importing the vault itself would hold up the first window
    from intake.vault.layout import keyslot_paths

    candidates = [(places.default_folder(), "usual"), (places.beside_program(), "beside-program")]
    if removable:
        candidates += [(root / places.NEUTRAL_NAME, "removable") for root in places.removable_folders()]
    return [
        FoundVault(folder, place)
        for folder, place in candidates
        if any(path.exists() for path in keyslot_paths(folder))
    ]


def create(
    folder: Path,
    passphrase: Secret,
    *,
    pseudonym: str,
    clock: Clock,
    params: Argon2Params | None = None,
) -> Vault:
    """Makes a vault with its keys under `pseudonym` and leaves it open. Raises AlreadyThere, MachineTrouble."""
    from intake.vault.vault import Vault

    return Vault.create(folder, passphrase, pseudonym=pseudonym, clock=clock, params=params)


def unlock(folder: Path, passphrase: Secret | WayIn, *, clock: Clock, keyfile: Path | None = None) -> Vault:
    """Opens a vault, with the keyfile if one is needed; or by another way in (`keys`).

    Raises WrongPassphrase, WrongShares, BadKeyfile, VaultInUse, VaultNewer, KeyslotsTorn, MachineTrouble.
    """
    from intake.vault.vault import Vault

    if keyfile is None:
        return _recovered(Vault.unlock(folder, passphrase, clock=clock))
    from intake.services import keyfiles

    with keyfiles.read(keyfile) as secret:
        return _recovered(Vault.unlock(folder, passphrase, clock=clock, keyfile=secret))


def _recovered(vault: Vault) -> Vault:
    """What a kill left of a sealed session becomes a piece. A full disk is no reason not to open the vault."""
    from intake.errors import AmanatError
    from intake.services import sealed_store

    with contextlib.suppress(AmanatError):
        sealed_store.recover(vault)
    return vault


def unlock_read_only(folder: Path, passphrase: Secret | WayIn, *, clock: Clock, keyfile: Path | None = None) -> Vault:
    """Opens a vault that another program has, to read: see `intake.vault.read_only`. Raises as `unlock`, VaultOlder."""
    from intake.vault.read_only import ReadOnlyVault

    if keyfile is None:
        return ReadOnlyVault.open(folder, passphrase, clock=clock)
    from intake.services import keyfiles

    with keyfiles.read(keyfile) as secret:
        return ReadOnlyVault.open(folder, passphrase, clock=clock, keyfile=secret)


def change_passphrase(folder: Path, old: Secret, new: Secret) -> None:
    """Replaces the passphrase of a closed vault. Copies made before still open with the old one: whoever asks says so.

    Raises VaultInUse while a program has it open (`keys.change_passphrase` is for the open vault), WrongPassphrase.
    """
    from intake.services import keys

    with keys.closed(folder) as ways:
        ways.change(keys.ByPassphrase(old), keys.ByPassphrase(new))


_SETTINGS = ("language", "palette", "text_size", "names_hidden")


def settings(vault: Vault) -> Settings:
    """The settings kept in this vault; the default for each that was never set or does not read."""
    from intake.model.dossier import Setting

    with vault.reader() as reader:
        stored = {s.name: s.value for _id, s in reader.records_of_type(Setting)}
    size = stored.get("text_size", "100")
    return Settings(
        language=stored.get("language", ""),
        palette=stored.get("palette", "system"),
        text_size=min(200, max(100, int(size))) if size.isdecimal() else 100,
        names_hidden=stored.get("names_hidden") == "yes",
    )


def save_settings(vault: Vault, chosen: Settings) -> None:
    """Keeps the settings as log entries that never leave this vault."""
    from intake.model.dossier import Setting
    from intake.model.ids import new_id

    wanted = {
        "language": chosen.language,
        "palette": chosen.palette,
        "text_size": str(chosen.text_size),
        "names_hidden": "yes" if chosen.names_hidden else "",
    }
    with vault.reader() as reader:
        held = {s.name: record for record, s in reader.records_of_type(Setting)}
    vault.write(
        lambda writer: [
            writer.save(held.get(name) or new_id(), "setting", Setting(name=name, value=wanted[name]))
            for name in _SETTINGS
        ]
    )
