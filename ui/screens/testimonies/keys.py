"""The keys of an interview and of a testimony, in one place: what is pressed, what is shown, what is told in the guide.

Qt's own names of keys ("Ctrl+Return"); `shown` is what people call them. Must never be repeated as a literal elsewhere.
"""

from __future__ import annotations

KEYS = "F1"
"""This table, on the screen."""
FILM_CODE = "F2"
"""The full-screen code to film at the start of a take."""
BREAK = "F3"
"""A break for the witness: recording pauses, the screen goes blank."""
DIM = "F4"
"""Light and dark."""
READ = "F5"
"""What is asked, alone on the screen, to be read."""
SPOKEN = "F6"
"""The consent is spoken: begins, and ends, a take that holds nothing else."""
LATER = "F7"
"""Not answered now."""
TIME_CODE = "F8"
RECORD = "F9"
"""Record, and stop."""
MARK = "F10"
PAUSE = "F11"
"""Pause the recording, and go on."""
NEXT = "F12"
BACK = "Esc"
KEEP = "Ctrl+Return"
"""End and keep. The same key finishes a testimony that is opened quietly later."""
DESTROY = "Ctrl+Shift+Del"
"""End and destroy: asks in place, and is answered with `DESTROY_SURE` alone."""
DESTROY_SURE = "Del"
NEW = "Ctrl+N"
LOCK = "Ctrl+L"
ANSWERS = ("1", "2", "3")
"""The answers of a consent question, while no field has the focus."""
SPEAKERS = ("Alt+1", "Alt+2", "Alt+3", "Alt+4")
"""Who speaks now: S1 to S4, written into the narrative with the time code of the recording."""
RESPELL = "Alt+Return"
"""While writing: the name at the cursor as it was entered, or the next one that is written otherwise."""
TIMELINE = "Ctrl+T"
"""Add to the timeline, from anywhere in a testimony or an interview: in the page, never over it."""
FOLLOW = "Ctrl+Return"
"""In a transcript: play from the time code of this line. It finishes nothing there."""
BACKWARDS, PLAY, FORWARDS = "F5", "F6", "F7"
"""While a transcript is written: five seconds back, play and pause, five seconds on."""

MOST_SPEAKERS = len(SPEAKERS)


def shown(key: str) -> str:
    """As it stands on a button."""
    return key.replace("Return", "Enter")
