"""Errors of handing over and taking in."""

from __future__ import annotations

from intake.errors.base import Refused


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
