"""A short run of hostile films and photographs; at length: `python -m tests.faults.hostile_media`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from intake.clock import FixedClock
from intake.errors import DecodingEnded, DecodingTooLong
from intake.media import decoding, decoding_child, film_reading
from intake.media.decoding import Decoder
from intake.media.sniff import HEAD_BYTES, Viewer, claims, sniff
from intake.services import camera_files, camera_matching
from tests.faults.hostile_media import MADE, healthy, run
from tests.intake.media.test_film_code import TAKE
from tests.ui.screens.kit import open_context

CAMERAS = [
    ("mkv h264", "a.mkv"),
    ("mp4 h264", "MVI_0001.MP4"),
    ("mov mpeg4", "MVI_0001.MOV"),
    ("mov hevc", "IMG_0001.MOV"),
    ("avi mjpeg", "MVI_0001.AVI"),
    ("mts h264", "00001.MTS"),
    ("3gp mpeg4", "VID_0001.3gp"),
    ("m4a aac", "Voice 001.m4a"),
    ("jpeg", "IMG_0001.JPG"),
    ("heic", "IMG_0001.HEIC"),
    ("png", "Screenshot.png"),
    ("tiff", "scan.tif"),
]


@pytest.mark.parametrize(("name", "called"), CAMERAS)
def test_what_cameras_and_telephones_make_is_known_and_found_by_its_code(name: str, called: str) -> None:
    data = healthy(name)
    kind = sniff(data[:HEAD_BYTES])
    assert kind.viewer in (Viewer.PLAYER, Viewer.PICTURE)
    assert claims(called, kind) is None
    wanted = () if kind.mime.startswith("audio/") else (TAKE,)
    assert film_reading.takes_in(io.BytesIO(data), kind.mime) == wanted


def test_all_kinds_are_named() -> None:
    assert [name for name, _ in CAMERAS] == list(MADE)


@pytest.mark.parametrize("seed", [4, 39])
def test_whatever_a_file_does_the_answer_is_clear_and_the_next_one_is_looked_at(seed: int) -> None:
    told, _longest = run(seed, seconds=20, most=150)
    assert sum(told.values()) >= 20
    assert {words.partition(": ")[2] for words in told} <= {
        *("fine", "bad-media", "media-too-large", "not-shown", "decoding-ended", "decoding-too-long")
    }


@pytest.mark.parametrize("harm", ["die", "hang", "swallow"])
def test_a_film_that_ends_its_reader_waits_for_a_person(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    """Death, a loop without end and memory without end come back as errors; the films around it find their place."""
    made = {
        "die": "os.kill(os.getpid(), 9)",
        "hang": "[None for _ in iter(int, 1)]",
        "swallow": "held = [bytearray(1 << 28) for _ in iter(int, 1)]",
    }[harm]
    code = (
        "import os, sys; sys.path.insert(0, sys.argv.pop());"
        "from intake.media import decoding_child, film_reading;"
        "real = film_reading.takes_in\n"
        "def takes_in(source, mime, **rest):\n"
        "    if source.read(40).endswith(b'HARM'):\n"
        f"        {made}\n"
        "    source.seek(0)\n"
        "    return real(source, mime, **rest)\n"
        "film_reading.takes_in = takes_in\n"
        "decoding_child.SECONDS = 2\n"
        "os._exit(decoding_child.main())"
    )
    root = str(Path(decoding_child.__file__).resolve().parents[2])
    monkeypatch.setattr(
        decoding,
        "child_command",
        lambda lifeline, **_kind: [sys.executable, "-I", "-B", "-c", code, str(lifeline), "films", root],
    )
    good = healthy("mp4 h264")
    bad = good[:36] + b"HARM" + good[40:]
    with open_context(tmp_path / "vault") as (context, _):
        for number, data in enumerate((good, bad, good + b"\0")):
            (tmp_path / f"{number}.MP4").write_bytes(data)
        paths = sorted(tmp_path.glob("*.MP4"))
        camera_files.take_in_card(context.vault, paths, clock=FixedClock())
        looks: list[str] = []
        real = decoding.Decoder.takes
        monkeypatch.setattr(
            decoding.Decoder,
            "takes",
            lambda self, source, mime, **rest: looks.append(mime) or real(self, source, mime, **rest),
        )
        found = camera_matching.look(context.vault)
        # what broke its reader is not looked at more closely
        assert len(looks) in ((3, 4) if harm == "swallow" else (3,))
        assert (found.waiting, found.unsafe) == (3, False)  # no testimony has shown the code here
        takes = {item.file.name: item.file.takes for item in camera_matching.waiting(context.vault)}
        assert takes == {"0.MP4": (TAKE,), "1.MP4": (), "2.MP4": (TAKE,)}
    with Decoder(films=True) as decoder:
        if harm == "swallow":  # its own error, within its limit of memory
            assert decoder.takes(io.BytesIO(good), "video/mp4") == (TAKE,)
        else:
            with pytest.raises((DecodingEnded, DecodingTooLong)):
                decoder.takes(io.BytesIO(bad), "video/mp4")
