"""Errors of viewing media and of taking files in."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, Refused


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


class AttachmentChanged(Refused):
    code = "attachment-changed"
    sentence = "The file changed or vanished while it was read ({found} of {expected} bytes). Nothing of it was kept."
    next_step = "Check the card or stick and take the file in again."


class CardReadsDifferently(Refused):
    code = "card-reads-differently"
    sentence = "A file did not read the same twice from the card, or not as it was stored. It was not taken in."
    next_step = "Do not wipe the card. Copy it with another reader or computer, then take it in again."
