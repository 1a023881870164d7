"""Errors of keys, signatures, envelopes and age files."""

from __future__ import annotations

from intake.errors.base import Refused, WrongUse


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
