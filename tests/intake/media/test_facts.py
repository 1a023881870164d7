"""Length, size and tracks of sounds and videos, or a clear error."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from intake.demo import pictures, recordings
from intake.errors import AmanatError, BadMedia, MediaDamaged, MediaTooLarge, NotShown
from intake.media import facts

_MADE = {
    "mp4": recordings.mp4(1, 0.6),
    "mov": recordings.mov(1, 0.6),
    "3gp": recordings.three_gp(1, 0.6),
    "m4a": recordings.m4a(1, 0.6),
    "ogg": recordings.ogg_opus(1, 0.6),
    "amr": recordings.amr(1, 0.6),
}


@pytest.mark.parametrize("name", _MADE)
def test_length_and_tracks(name: str) -> None:
    found = facts.read_facts(io.BytesIO(_MADE[name]))
    assert found.seconds is not None
    assert found.seconds == pytest.approx(0.6, abs=0.3)
    assert found.has_sound
    assert found.has_video == (name in {"mp4", "mov", "3gp"})
    assert (found.width, found.height) == {"mp4": (640, 360), "mov": (640, 360), "3gp": (176, 144)}.get(name, (0, 0))


def test_a_place_in_a_video_is_told() -> None:
    assert facts.read_facts(io.BytesIO(_MADE["mp4"])).has_location
    assert not facts.read_facts(io.BytesIO(_MADE["ogg"])).has_location


@pytest.mark.parametrize("data", [b"", b"#EXTM3U\nfile:///etc/hostname", pictures.docx(["x"])])
def test_what_is_neither_sound_nor_video(data: bytes) -> None:
    with pytest.raises(NotShown):
        facts.read_facts(io.BytesIO(data))


def test_a_video_without_its_index() -> None:
    with pytest.raises(BadMedia):
        facts.read_facts(io.BytesIO(_MADE["mov"][:2000]))


def test_a_damaged_store_says_so_itself() -> None:
    class Damaged(io.BytesIO):
        reads = 0

        def read(self, size: int | None = -1) -> bytes:
            self.reads += 1
            if self.reads > 1:
                raise MediaDamaged(part=1)
            return super().read(size)

    with pytest.raises(MediaDamaged):
        facts.read_facts(Damaged(_MADE["mp4"]))


def test_reading_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facts, "MAX_READ", 1000)
    with pytest.raises(MediaTooLarge):
        facts.read_facts(io.BytesIO(_MADE["mp4"]))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(sorted(_MADE)),
    st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=12),
    st.floats(0.01, 1),
    st.sampled_from(["start", "end", "all"]),
)
def test_a_changed_recording_is_told_or_refused(
    name: str, changes: list[tuple[float, int]], kept: float, where: str
) -> None:
    changed = bytearray(_MADE[name])
    reach = min(len(changed), 1500)
    for at, value in changes:
        position = {"start": at * reach, "end": len(changed) - 1 - at * reach, "all": at * len(changed)}[where]
        changed[int(position)] = value
    try:
        found = facts.read_facts(io.BytesIO(bytes(changed[: int(len(changed) * kept)])))
    except AmanatError as error:
        assert isinstance(error, BadMedia | MediaTooLarge | NotShown)
    else:
        assert found.has_sound or found.has_video
        assert max(found.width, found.height) <= facts.MAX_SIDE
