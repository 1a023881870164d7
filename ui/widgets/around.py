"""What an input method is told of a field: where it is and what kind it is, and on Linux nothing of what stands in it.

Qt hands over the text around the cursor and what is selected, also of a testimony that is only read: on Wayland with
each move of the cursor, elsewhere where a method asks for it. The methods for the languages here do without. Other
systems compose by it (dead keys, reconversion), so that there it stays.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt

from ui.platform.privacy import composes_by_what_is_there

_Q = Qt.InputMethodQuery
# positions go with the text: a cursor behind a text that is not told would lie outside it
NOTHING: Mapping[Qt.InputMethodQuery, object] = (
    {}
    if composes_by_what_is_there()
    else {
        _Q.ImSurroundingText: "",
        _Q.ImTextBeforeCursor: "",
        _Q.ImTextAfterCursor: "",
        _Q.ImCurrentSelection: "",
        _Q.ImCursorPosition: 0,
        _Q.ImAnchorPosition: 0,
        _Q.ImAbsolutePosition: 0,
    }
)
"""Answers that stand in for a field's own."""
