"""Errors of devices and recording."""

from __future__ import annotations

from intake.errors.base import MachineTrouble, NotFound


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


class PictureGone(DeviceGone):
    """The take goes on: a voice is not cut off because a cable came loose."""

    code = "picture-gone"
    sentence = "The camera gives no picture any more. The sound is still being recorded."
    next_step = "Listen on. At the next pause stop, connect it again, choose Look again, and begin another recording."


class NothingRecorded(NotFound):
    code = "nothing-recorded"
    sentence = "Nothing was recorded: neither sound nor picture had arrived."
    next_step = "Wait until it says Recording. If it stays at Starting, choose another microphone or camera."


class CannotRecord(MachineTrouble):
    code = "cannot-record"
    sentence = "This computer lacks a part of the system that recording needs."
    next_step = "Files from a telephone or camera can be added. The set-up notes name the packages that are missing."
