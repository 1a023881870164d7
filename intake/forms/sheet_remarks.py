"""What workbooks say that this program leaves aside on purpose, and tells before a form is signed: never silently.

Only what asks nobody anything and changes no answer may stand here; all else that is not supported is refused. Names as
in the XLSForm and ODK documentation (docs.getodk.org/form-reference, "form styling", "metadata").
"""

from __future__ import annotations

import re

METADATA = frozenset(
    {"start", "end", "today", "deviceid", "subscriberid", "simserial", "phonenumber", "username", "email", "audit"}
)
"""Types that record the device and its owner behind everybody's back: nothing of it is kept here."""

SETTINGS = frozenset({"version", "style", "instance_name", "public_key", "submission_url", "auto_send", "auto_delete"})
"""Settings of sending and of looks: nothing is sent, and versions are counted at publishing."""

_LOOKS = frozenset(
    {
        "minimal", "quick", "compact", "quickcompact", "horizontal", "horizontal-compact", "likert", "columns",
        "columns-pack", "columns-flex", "no-buttons", "autocomplete", "field-list", "table-list", "list-nolabel",
        "label", "thousands-sep", "no-calendar", "hide-input", "page-group", "summary", "multiline", "numbers",
    }
)  # fmt: skip
_NUMBERED = re.compile(r"w\d{1,2}|h\d{1,2}|columns-\d{1,2}|(?:quick)?compact-\d{1,2}")

NOT_A_COLUMN = frozenset({"image", "audio", "video", "big-image", "geometry", "order"})
"""Headings of the choices sheet that show or sort something: no columns for a choice_filter."""


def is_look(appearance: str) -> bool:
    """Whether every word of an appearance changes how a question looks, and nothing of what is asked."""
    words = appearance.split()
    return bool(words) and all(word in _LOOKS or _NUMBERED.fullmatch(word) is not None for word in words)
