"""What can be told of Windows' triggers without Windows: which numbers of a message mean which reason."""

from __future__ import annotations

import pytest

from ui.lock_triggers import base, windows


@pytest.mark.parametrize(
    ("message", "wparam", "setting", "value", "reason"),
    [
        (0x02B1, 0x7, b"", 1, base.SCREEN_LOCKED),
        (0x02B1, 0x8, b"", 1, None),
        (0x02B1, 0x2, b"", 1, base.OTHER_USER),
        (0x02B1, 0x4, b"", 1, base.OTHER_USER),
        (0x02B1, 0x6, b"", 1, base.ENDING),
        (0x0218, 0x4, b"", 1, base.SLEEP),
        (0x0218, 0x7, b"", 1, None),
        (0x0218, 0x8013, windows.LID_SWITCH, 0, base.LID),
        (0x0218, 0x8013, windows.LID_SWITCH, 1, None),
        (0x0218, 0x8013, bytes(16), 0, None),
        (0x0011, 0, b"", 1, base.ENDING),
        (0x0100, 0x7, b"", 1, None),
    ],
)
def test_messages_of_windows(message: int, wparam: int, setting: bytes, value: int, reason: str | None) -> None:
    assert windows.reason_of(message, wparam, setting, value) == reason


def test_the_lid_switch_is_the_documented_guid() -> None:
    import uuid

    assert uuid.UUID("ba3e0f4d-b817-4094-a2d1-d56379e6a0f3").bytes_le == windows.LID_SWITCH
