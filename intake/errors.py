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


class ListsDisagreed(Refused):
    code = "lists-disagreed"
    sentence = "Lists and log of this vault did not agree in {count} places. The lists were built again from the log."
    next_step = "Nothing is lost. If it happens again, old parts of the vault were put back: tell a coordinator."


class PutBack(Refused):
    """Something in the vault's folder is older than it was, or gone: noticed after the unlock, never in its way."""

    code = "put-back"
    sentence = "Something in the vault's folder was changed from outside since it was locked."
    next_step = "Check the vault, compare it with a backup, and tell a coordinator who could reach this computer."


class PagesPutBack(PutBack):
    code = "pages-put-back"
    sentence = (
        "The database was changed from outside since this vault was locked: old parts of it may have been put back."
    )


class SealGone(PutBack):
    code = "seal-gone"
    sentence = (
        "The mark that tells whether this vault was changed from outside is older than it was, or gone. "
        "Old parts of the vault may have been put back."
    )


class KeysPutBack(PutBack):
    code = "keys-put-back"
    sentence = "Both key files were put back to an older state: a passphrase that was changed may open the vault again."
    next_step = "Change the passphrase now, and tell a coordinator who could reach this computer."


class KeyCopyRepaired(PutBack):
    code = "key-copy-repaired"
    sentence = "One of the two key files was older than the other or damaged. It was made right again."
    next_step = "After a power cut that is nothing. Else somebody may have put it back: tell a coordinator."


class PiecesGone(PutBack):
    code = "pieces-gone"
    sentence = "{count} pieces of recordings or files are missing or were changed."
    next_step = "Check the vault: it names the cases. Restore a backup, or import again the bundle that brought them."


class BackupNotFound(Refused):
    code = "backup-not-found"
    sentence = "There is no backup in this folder."
    next_step = "Choose the folder that the backup was made into; a first backup that was cut short is none."


class BackupUnknown(Refused):
    code = "backup-unknown"
    sentence = "There is a backup in this folder that this vault does not know."
    next_step = "Type the passphrase of that backup, or choose an empty folder."


class BackupOfAnother(Refused):
    code = "backup-of-another"
    sentence = "The backup in this folder is of another vault. Nothing was written."
    next_step = "Choose another folder."


class BackupNewer(Refused):
    code = "backup-newer"
    sentence = (
        "The backup in this folder knows {count} stretches of the log that this vault does not have: this vault was "
        "put back to an earlier state, or a copy of it is in use somewhere else. Nothing was written."
    )
    next_step = "Keep this backup: restore it into a new folder and compare, and tell a coordinator."


class BackupDamaged(Refused):
    code = "backup-damaged"
    sentence = "This backup cannot be read: {part}."
    next_step = "Keep it as it is, and use another backup; make a new one into another folder."


class BackupInUse(Refused):
    code = "backup-in-use"
    sentence = "Another program is writing this backup now."
    next_step = "Wait until it is done, then try again."


class BackupUnreliable(MachineTrouble):
    code = "backup-unreliable"
    sentence = "What was written does not read back as it was written. The backup before it is whole."
    next_step = "Use another stick or disk: this one loses data."


# --- trust -------------------------------------------------------------------------------------------------------


class BadDocument(Refused):
    code = "bad-document"
    sentence = "A signed document ({kind}) is not well formed: {reason}."
    next_step = "Keep the file and ask its sender to make it again."


class RosterRefused(Refused):
    code = "roster-refused"
    sentence = "The organisation's roster was refused: {reason}."
    next_step = "Keep the file, do not trust it, and ask a coordinator you know in person."


class RosterRollback(RosterRefused):
    code = "roster-rollback"
    sentence = "An older roster was offered (version {offered}); this vault already holds version {held}."
    next_step = "Nothing was changed. Ask the coordinator for a newer file."


class RosterGap(RosterRefused):
    code = "roster-gap"
    sentence = "Rosters are missing between version {held}, which this vault holds, and version {offered}."
    next_step = "Ask the coordinator for an invitation or receipt that holds all of them."


class RosterFork(RosterRefused):
    """`signed_twice` and `persons` say who: key ids and pseudonyms of stewards, kept out of the message.

    `rival` is the other roster's envelope: evidence to be kept.
    """

    code = "roster-fork"
    sentence = "There are two different rosters of version {version}, and {count} steward(s) signed both."
    next_step = "Keep the file. Somebody may be taking the organisation over: meet a coordinator you know in person."

    def __init__(
        self,
        *,
        signed_twice: tuple[str, ...] = (),
        persons: tuple[str, ...] = (),
        rival: bytes = b"",
        **details: int | str,
    ) -> None:
        super().__init__(count=len(persons), **details)
        self.signed_twice = signed_twice
        self.persons = persons
        self.rival = rival


class OtherOrganisation(Refused):
    code = "other-organisation"
    sentence = "This file is from another organisation than the one this vault belongs to."
    next_step = "A vault belongs to one organisation for ever. Make another vault for another organisation."


class NoOrganisation(Refused):
    code = "no-organisation"
    sentence = "This vault belongs to no organisation yet."
    next_step = "Open a coordinator's invitation, or create an organisation."


class NotForThisVault(Refused):
    code = "not-for-this-vault"
    sentence = "This {kind} is for somebody else."
    next_step = "Give it to the person it is for."


class NotCertified(Refused):
    code = "not-certified"
    sentence = "The signer of this {kind} is not permitted to sign it."
    next_step = "Keep the file and ask a coordinator you know in person."


# --- media -------------------------------------------------------------------------------------------------------


class BadMedia(Refused):
    code = "bad-media"
    sentence = "This file cannot be shown here: it is damaged or not what it says."
    next_step = "It is kept exactly as it came. Export it to look at it elsewhere."


class MediaTooLarge(Refused):
    code = "media-too-large"
    sentence = "This file cannot be shown here: its {what} is beyond the limit of {limit}."
    next_step = "It is kept exactly as it came. Export it to look at it elsewhere."


class NotShown(Refused):
    code = "not-shown"
    sentence = "Files of this type cannot be shown inside the program."
    next_step = "It is kept exactly as it came. Export it to look at it elsewhere."


class DecodingEnded(Refused):
    code = "decoding-ended"
    sentence = "This file cannot be shown here: the locked-in process that opens it broke over it and was ended."
    next_step = "Nothing else is touched, and the file is kept exactly as it came. It may have been made to do harm."


class DecodingTooLong(Refused):
    code = "decoding-too-long"
    sentence = "This file cannot be shown here: opening it took longer than {seconds} seconds and was stopped."
    next_step = "It is kept exactly as it came. Export it to look at it elsewhere."


class DecodingUnsafe(MachineTrouble):
    code = "decoding-unsafe"
    sentence = "Pictures and documents are not opened on this computer: their process cannot be locked in here."
    next_step = "They are kept exactly as they came. Look at them on another computer."


# --- taking in files ---------------------------------------------------------------------------------------------


class AttachmentChanged(Refused):
    code = "attachment-changed"
    sentence = "The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept."
    next_step = "Check the card or stick and take the file in again."


# --- recording ---------------------------------------------------------------------------------------------------


class RecordingFailed(MachineTrouble):
    code = "recording-failed"
    sentence = "The recording ended because something failed. What was recorded until then is kept."
    next_step = "Start another recording. If it happens again, use another camera or microphone."


class NoDevice(MachineTrouble):
    code = "no-device"
    sentence = "No {what} was found on this computer."
    next_step = "Connect one, or switch it on, and choose Look again. Files from a telephone can always be added."


class DeviceFailed(MachineTrouble):
    code = "device-failed"
    sentence = "The {what} cannot be used."
    next_step = "Another program may be using it, or the system forbids it. Close that program, or choose another."


class DeviceGone(MachineTrouble):
    code = "device-gone"
    sentence = "The {what} gives nothing any more. What was recorded until then is kept."
    next_step = "Connect it again, choose Look again, and begin another recording."


class CannotRecord(MachineTrouble):
    code = "cannot-record"
    sentence = "This computer lacks a part of the system that recording needs."
    next_step = "Files from a telephone or camera can be added. The set-up notes name the packages that are missing."


# --- reports -----------------------------------------------------------------------------------------------------


class MissingFont(MachineTrouble):
    code = "missing-font"
    sentence = "A font that reports need is missing on this computer: {font}."
    next_step = "Install it (on Debian the package {package}), then make the report again. Nothing was released."


class CannotRender(MachineTrouble):
    code = "cannot-render"
    sentence = "The report could not be set in pages ({reason})."
    next_step = "Nothing was released. Tell your coordinator this code; a report as HTML may still be possible."


class NothingToRelease(Refused):
    code = "nothing-to-release"
    sentence = "Nothing may be released for this audience: {reasons}."
    next_step = "See what each consent allows, or choose another audience or selection."


class NotReviewed(Refused):
    code = "not-reviewed"
    sentence = "{count} texts were approved that are not the texts of this draft, or still hold open questions."
    next_step = "Read the texts as they are now and decide every question; nothing was released."


class DraftOutdated(Refused):
    code = "draft-outdated"
    sentence = "Records or consents changed after this report was prepared."
    next_step = "Prepare the report again and read what changed; nothing was released."


class UnknownAudience(WrongUse):
    code = "unknown-audience"
    sentence = "There is no such audience of a report; there are {known}."
    next_step = "Choose one of them."


class UnknownFormat(WrongUse):
    code = "unknown-format"
    sentence = "There is no such format of a report; there are {known}."
    next_step = "Choose one of them."


class LeakFound(Refused):
    code = "leak-found"
    sentence = "The check of the finished file did not pass: {findings} findings, first in {place} ({kind})."
    next_step = "Nothing was released. Read the findings, remove what they name, and prepare the report again."

    def __init__(self, *, all_findings: tuple[str, ...] = (), **details: int | str) -> None:
        """`all_findings`: "kind/place/label" of each, never a value."""
        super().__init__(**details)
        self.all_findings = all_findings


# --- bundle ------------------------------------------------------------------------------------------------------


class BadBundle(Refused):
    code = "bad-bundle"
    sentence = "This bundle is not well formed: {reason}. Nothing of it was taken over."
    next_step = "Keep the file and ask its sender to make it again."


class BadManifest(BadBundle):
    code = "bad-manifest"
    sentence = "The list of contents of this bundle is not well formed: {reason}. Nothing of it was taken over."


class BundleBeyondLimits(BadBundle):
    code = "bundle-beyond-limits"
    sentence = "This bundle says it holds more than any bundle may: {reason}. Nothing of it was taken over."
    next_step = "Do not open it elsewhere. Ask its sender, through another channel, whether they made it."


class BundleNewer(BadBundle):
    code = "bundle-newer"
    sentence = "This bundle was made by a newer version of the program."
    next_step = "Keep the file, update this program, then import it."


class BundleMember(BadBundle):
    code = "bundle-member"
    sentence = "What is in this bundle is not what its list says: {reason}. Nothing of it was taken over."


class BundleHash(BadBundle):
    code = "bundle-hash"
    sentence = "A part of this bundle is not the one its sender signed. Nothing of it was taken over."


class BundleLog(BadBundle):
    code = "bundle-log"
    sentence = "The records in this bundle do not fit together: {reason}. Nothing of it was taken over."


class BundleMisdirected(Refused):
    code = "bundle-misdirected"
    sentence = "This bundle was made for somebody else and encrypted to you afterwards."
    next_step = "Ask who gave it to you to forward it in the program, which says who passed it on."


class BundleNested(BadBundle):
    code = "bundle-nested"
    sentence = "This bundle was forwarded more than once. Nothing of it was taken over."
    next_step = "Ask for the bundle itself, or for one that was forwarded once."


class SourceChanged(Refused):
    code = "source-changed"
    sentence = "Something changed while it was being exported. The unfinished file is not to be used."
    next_step = "Export again; if it happens twice, check the vault."


class DoesNotFit(Refused):
    code = "does-not-fit"
    sentence = "This does not fit into files of at most {limit} bytes."
    next_step = "Choose a larger size for the files."


# --- sealed testimonies ------------------------------------------------------------------------------------------


class BadSealedPiece(Refused):
    code = "bad-sealed-piece"
    sentence = "A sealed piece is not well formed: {reason}. It was not opened; it is kept as it came."
    next_step = "Ask who recorded it to hand it over again, and keep this bundle's file."


class TestimonySealed(Refused):
    __test__ = False
    code = "testimony-sealed"
    sentence = "This testimony is sealed: this laptop cannot open it any more."
    next_step = "A coordinator opens it once it is handed over."


class CannotSeal(Refused):
    code = "cannot-seal"
    sentence = "Nobody is known here who could open a sealed testimony: {reason}."
    next_step = "Join an organisation whose roster names another coordinator, or record without sealing."


# --- handing over and taking in ----------------------------------------------------------------------------------


class NoRecipients(Refused):
    code = "no-recipients"
    sentence = "There is nobody to hand this over to: no other coordinator and no archive recipient."
    next_step = "Join an organisation first, or ask for a roster that names another coordinator."


class NothingToExport(Refused):
    code = "nothing-to-export"
    sentence = "There is nothing to hand over: receipts cover all of it."
    next_step = "Choose testimonies yourself if you want to send them again."


class NotFirstHand(Refused):
    code = "not-first-hand"
    sentence = "Records in this bundle are by somebody whom no coordinator has certified."
    next_step = "Ask the sender for that person's certificate, or for the bundle that they made themselves."


class BundleConflict(Refused):
    code = "bundle-conflict"
    sentence = "Another bundle with the same number is already here. Nothing of this one was taken over."
    next_step = "Keep both files and ask the sender how they came to make two."
