"""Errors of what was put back, and of backups."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, Refused


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
