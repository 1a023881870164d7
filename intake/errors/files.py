"""Errors of files and disks."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, Refused


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
