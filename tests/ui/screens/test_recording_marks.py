"""A few words for a mark, typed while the recording runs."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.screens.kit import until
from tests.ui.screens.test_recording import Room, room, vault
from ui.recording.mark_list import MarkList
from ui.widgets.safe_text import SafeLineEdit

__all__ = ["room", "vault"]


def test_a_few_words_for_a_mark(room: Room) -> None:
    """They are kept while it runs, so that a crash costs none of them, and come with the take."""
    room.record(0.3)
    room.key(Qt.Key.Key_F10)
    assert room.session.progress is not None
    room.longer(room.session.progress.seconds + 0.4)
    room.key(Qt.Key.Key_F10)
    panel = room.screen._body._panel  # type: ignore[union-attr]
    newest, first = panel.findChildren(MarkList)[0].findChildren(SafeLineEdit)
    first.setText("Ағалар")
    first.textEdited.emit("Ағалар")
    room.session.marking._timer.timeout.emit()
    until(room.qtbot, lambda: not room.jobs.busy)
    with room.vault.reader() as reader:
        assert any("Ағалар".encode() in note for _, note in reader.recordings())
    assert newest.text() == ""
    take = room.stop()
    assert len(take.marks) == 2
    assert sorted(take.mark_notes) == ["", "Ағалар"]
