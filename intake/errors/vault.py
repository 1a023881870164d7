"""Errors of opening, keeping and unlocking a vault."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, Refused


class VaultNotFound(Refused):
    code = "vault-not-found"
    sentence = "There is no vault in this folder."
    next_step = "Choose the vault's folder, or make a new vault."


class VaultLocked(Refused):
    code = "vault-locked"
    sentence = "The vault is locked."
    next_step = "Unlock it with your passphrase."


class VaultInUse(Refused):
    code = "vault-in-use"
    sentence = "This vault is open in another window or program."
    next_step = "Lock it there first, then try again."


class VaultReadOnly(Refused):
    code = "vault-read-only"
    sentence = "This vault is open to read only, because another window or program has it. Nothing was changed."
    next_step = "Lock it there, lock it here, then open it again."


class VaultOlder(Refused):
    code = "vault-older"
    sentence = "This vault was made by an older version and cannot be opened to read only."
    next_step = "Lock it where it is open, then open it here as usual."


class WrongPassphrase(Refused):
    code = "wrong-passphrase"
    sentence = "The passphrase does not open this vault."
    next_step = "Type it again; check the keyboard's language and Caps Lock."


class WrongShares(Refused):
    code = "wrong-shares"
    sentence = "These recovery shares do not open this vault."
    next_step = "Shares made before the newest ones, or for another vault, do not count. Check where they came from."


class BadShare(Refused):
    code = "bad-share"
    sentence = "Recovery share {number} is not right: {reason}."
    next_step = "Compare it word by word with the paper; each share has 33 words."


class BadShareWord(BadShare):
    code = "bad-share-word"
    sentence = "Word {place} of recovery share {number} is not one of the words that shares are made of."


class BadShareLength(BadShare):
    code = "bad-share-length"
    sentence = "Recovery share {number} has {count} words, and a share has 33."


class RehearsalFailed(Refused):
    code = "rehearsal-failed"
    sentence = "This opens a vault, but not the one that is open here, or not all of it: {count} testimonies."
    next_step = "Do not rely on it. Make new recovery shares or a new passphrase, make a backup, and rehearse again."


class BadKeyfile(Refused):
    code = "bad-keyfile"
    sentence = "This is not a keyfile: a keyfile has exactly 64 bytes."
    next_step = "Choose the file that was made as this vault's keyfile."


class LastWayIn(Refused):
    code = "last-way-in"
    sentence = "This is the last way into the vault. Without it nobody could open the vault again."
    next_step = "Add another way in first."


class SlotsFull(Refused):
    code = "slots-full"
    sentence = "The vault already has as many ways in as it can hold."
    next_step = "Remove one that is not needed, then try again."


class WeakPassphrase(Refused):
    code = "weak-passphrase"
    sentence = "This passphrase could be guessed: who takes the laptop may try for years."
    next_step = "Use seven words drawn by chance, or a longer passphrase that nobody could think of."


class VaultNewer(Refused):
    code = "vault-newer"
    sentence = "This vault was written by a newer version of the program (its version {found}, ours {known})."
    next_step = "Install the newer version. Nothing in the vault was touched."


class VaultDamaged(Refused):
    code = "vault-damaged"
    sentence = "The vault is damaged: {part}."
    next_step = "Do not write to it. Copy the whole folder, then restore a backup or ask your coordinator."


class KeyslotsTorn(VaultDamaged):
    code = "keyslots-torn"
    sentence = "Both copies of the vault's key file are damaged, so no passphrase can open it."
    next_step = "Copy the whole folder as it is, then restore the key files from a backup."


class VaultUnsafe(MachineTrouble):
    code = "vault-unsafe"
    sentence = "The database did not take a setting that keeps the vault safe: {setting}."
    next_step = "Do not use this installation; install the program again."


class VaultBusy(MachineTrouble):
    code = "vault-busy"
    sentence = "The vault is busy and did not answer in time."
    next_step = "Try again in a moment."


class MediaDamaged(VaultDamaged):
    code = "media-damaged"
    sentence = "A piece of this recording or file is missing or was changed ({part})."
    next_step = "Everything else is intact. Import the bundle that brought it again, or restore a backup."


class MediaMismatch(Refused):
    code = "media-mismatch"
    sentence = "The parts of a recording are all here but do not make the recording that was announced."
    next_step = "The parts are kept. Ask the sender to export this recording again."


class NotPermitted(Refused):
    code = "not-permitted"
    sentence = "That is not permitted: {reason}."
    next_step = "Ask a coordinator."
