"""The one tree of errors: a stable code, a sentence for the person, and what they can do next.

Nothing from a testimony, no name, path, passphrase or key may be in a message: details are counts, sizes, versions,
dates and names of fields of ours. `ui` translates by code; the command line prints the English sentence.
"""

from __future__ import annotations

from typing import ClassVar


class AmanatError(Exception):
    """Base of everything that crosses a package boundary.

    `details` fill the braces of `sentence` and `next_step` and must be numbers, days or names of our own fields.
    """

    code: ClassVar[str] = "error"
    sentence: ClassVar[str] = "Something went wrong."
    next_step: ClassVar[str] = "Try again; if it happens twice, tell your coordinator this code."
    exit_status: ClassVar[int] = 3

    def __init__(self, **details: int | str) -> None:
        self.details = details
        super().__init__(f"{self.message} {self.advice}".strip())

    @property
    def message(self) -> str:
        return self.sentence.format_map(_Missing(self.details))

    @property
    def advice(self) -> str:
        return self.next_step.format_map(_Missing(self.details))


class _Missing(dict[str, "int | str"]):
    """Leaves a brace without a detail as three dots rather than failing while an error is told."""

    def __missing__(self, key: str) -> str:
        return "…"


class Refused(AmanatError):
    """Verification failed, not permitted, or not found."""

    code = "refused"
    sentence = "This was refused."
    exit_status = 1


class WrongUse(AmanatError):
    """The caller asked for something that cannot be asked."""

    code = "wrong-use"
    sentence = "That is not how this is used."
    next_step = "See the help of this command."
    exit_status = 2


class MachineTrouble(AmanatError):
    """The machine failed: a disk, a file, memory."""

    code = "machine"
    sentence = "The computer could not do this."
    exit_status = 3


# --- any long work -----------------------------------------------------------------------------------------------


class Cancelled(Refused):
    code = "cancelled"
    sentence = "Cancelled. Nothing is lost."
    next_step = "Start it again when you are ready."


class NotFound(Refused):
    code = "not-found"
    sentence = "There is no {what} with that number."
    next_step = "Check the number, or search by name."


# --- files and disks ---------------------------------------------------------------------------------------------


class DiskFull(MachineTrouble):
    code = "disk-full"
    sentence = "The disk is full. Nothing that was saved is lost."
    next_step = "Free some space or choose another disk, then try again."


class CannotRead(MachineTrouble):
    code = "cannot-read"
    sentence = "The file or folder cannot be read."
    next_step = "Check that the stick or disk is still connected and that you may read it."


class CannotWrite(MachineTrouble):
    code = "cannot-write"
    sentence = "The file or folder cannot be written."
    next_step = "Check that the stick or disk is still connected and that you may write to it."


class AlreadyThere(Refused):
    code = "already-there"
    sentence = "Something is already there, and nothing is overwritten."
    next_step = "Choose another name or place."


# --- formats -----------------------------------------------------------------------------------------------------


class BadJson(Refused):
    code = "bad-json"
    sentence = "The text is not acceptable JSON: {reason}."
    next_step = "Ask whoever made the file to make it again."


class MalformedRevision(Refused):
    code = "malformed-revision"
    sentence = "A record in this file is not well formed: {reason}."
    next_step = "Keep the file and ask its sender to make it again."


class BadField(Refused):
    code = "bad-field"
    sentence = "The field {field} is not acceptable: {reason}."
    next_step = "Correct this field and try again; nothing was saved."


class UnknownField(BadField):
    code = "unknown-field"
    sentence = "There is no field {field} in a testimony."
    next_step = "See `amanat testimony schema` for every field there is; nothing was saved."


# --- crypto ------------------------------------------------------------------------------------------------------


class SecretClosed(Refused):
    code = "secret-closed"
    sentence = "This key is no longer held, because the vault was locked."
    next_step = "Unlock the vault and try again."


class BadKdfParams(Refused):
    code = "bad-kdf-params"
    sentence = "The passphrase parameters are out of range: {field}."
    next_step = "The file is damaged or was made to exhaust this computer: use a copy of it."


class BadPassphrase(WrongUse):
    code = "bad-passphrase"
    sentence = "The passphrase is empty, too long or not text."
    next_step = "Type it again."


class BadKey(Refused):
    code = "bad-key"
    sentence = "A key or address is not well formed: {reason}."
    next_step = "Copy it again, whole, from where it came."


class BadSignature(Refused):
    code = "bad-signature"
    sentence = "A signature does not verify. The file was changed, or was not made by who it says."
    next_step = "Keep the file, do not trust it, and ask its sender through another channel."


class BadEnvelope(Refused):
    code = "bad-envelope"
    sentence = "A signed document is not well formed: {reason}."
    next_step = "Keep the file and ask its sender to make it again."


class BadAgeHeader(Refused):
    code = "bad-age-header"
    sentence = "This is not an encrypted file of ours, or its beginning is damaged: {reason}."
    next_step = "Copy it again from where it came; if that does not help, ask its sender to make it again."


class BadAgeMac(BadAgeHeader):
    code = "bad-age-mac"
    sentence = "The beginning of the encrypted file was changed after it was made."


class NotForUs(Refused):
    code = "not-for-us"
    sentence = "This file is encrypted to somebody else."
    next_step = "Give it to the person it is for, or ask its sender to make one for you."


class BadAgePayload(Refused):
    code = "bad-age-payload"
    sentence = "The encrypted file is damaged: {reason}. Nothing of it was taken over."
    next_step = "Copy it again from where it came; if that does not help, ask its sender to make it again."


# --- vault -------------------------------------------------------------------------------------------------------


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


class WrongPassphrase(Refused):
    code = "wrong-passphrase"
    sentence = "The passphrase does not open this vault."
    next_step = "Type it again; check the keyboard's language and Caps Lock."


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
