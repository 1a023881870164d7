"""Pictures and pages from the locked-in process: the same pixels, and a hostile file meets nothing but itself."""

from __future__ import annotations

import io
import os
import struct
import sys
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from intake.demo import pictures
from intake.errors import (
    AmanatError,
    BadMedia,
    Cancelled,
    DecodingEnded,
    DecodingTooLong,
    MediaDamaged,
    MediaTooLarge,
    NotShown,
)
from intake.media import decoding, images, pages
from intake.media.decoding import Decoder
from intake.media.decoding_wire import MAX_TEXT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="run on Linux only")

_SCENE = pictures.landscape(3, (300, 200))
_SCAN = pictures.scanned_pdf([pictures.letter(1).resize((200, 283)), pictures.letter(2).resize((200, 283))])


def _saved(kind: str, **options: Any) -> bytes:
    out = io.BytesIO()
    _SCENE.save(out, kind, **options)
    return out.getvalue()


def _turned() -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 6
    return _saved("JPEG", exif=exif)


FILES = {
    "jpeg": pictures.jpeg(_SCENE),
    "turned": _turned(),
    "heic": pictures.heic(_SCENE),
    "png": pictures.png(_SCENE),
    "gif": _saved("GIF"),
    "tiff": _saved("TIFF", compression="tiff_lzw"),
    "webp": _saved("WEBP"),
}


def _png_claiming(width: int, height: int) -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(bytes(100)))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    with Decoder() as made:
        made.warm()
        yield made


@pytest.mark.parametrize("name", FILES)
def test_pixels_and_facts_equal_those_of_decoding_here(decoder: Decoder, name: str) -> None:
    for side in (100, 5000):
        here = images.decode(io.BytesIO(FILES[name]), max_side=side)
        assert decoder.picture(io.BytesIO(FILES[name]), max_side=side) == here


def test_a_turned_photograph_stands_upright(decoder: Decoder) -> None:
    pixels = decoder.picture(io.BytesIO(FILES["turned"]), max_side=150).pixels
    assert (pixels.width, pixels.height) == (100, 150)


def test_pages_equal_those_of_drawing_here(decoder: Decoder) -> None:
    assert decoder.page_count(io.BytesIO(_SCAN)) == 2
    for number in (0, 1):
        here = pages.render_page(io.BytesIO(_SCAN), number, max_side=300)
        assert decoder.page(io.BytesIO(_SCAN), number, max_side=300) == here


def test_what_cannot_be_shown_is_told_as_it_is_here(decoder: Decoder) -> None:
    for data, error in ((b"plain", NotShown), (FILES["png"][:200], BadMedia), (b"%PDF-1.7\nno more", NotShown)):
        with pytest.raises(error):
            decoder.picture(io.BytesIO(data), max_side=50)
    with pytest.raises(BadMedia):
        decoder.page(io.BytesIO(_SCAN), 2, max_side=50)
    with pytest.raises(MediaTooLarge) as told:
        decoder.picture(io.BytesIO(_png_claiming(30_000, 30_000)), max_side=50)
    assert "64 million" in told.value.message


def test_the_child_is_locked_in(decoder: Decoder) -> None:
    decoder.picture(io.BytesIO(FILES["png"]), max_side=10)
    assert {"filtered system calls", "no new privileges", "no file grows", "not dumpable"} <= set(decoder.inside)
    folder = Path("/proc") / str(decoder.pid)
    status = dict(line.split(":\t", 1) for line in (folder / "status").read_text().splitlines() if ":\t" in line)
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
    limits = {line[:26].strip(): line[26:].split() for line in (folder / "limits").read_text().splitlines()}
    assert limits["Max core file size"][:2] == limits["Max file size"][:2] == ["0", "0"]
    assert limits["Max address space"][0] != "unlimited"
    assert "no paths" in decoder.inside or not _has_landlock()


def test_the_child_gets_nothing_of_the_environment_and_leaves_no_file_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("A_SECRET", "canary")
    with Decoder() as decoder:
        decoder.picture(io.BytesIO(FILES["png"]), max_side=10)
        folder = Path("/proc") / str(decoder.pid)
        assert b"canary" not in (folder / "environ").read_bytes()
        open_files = [str(entry.readlink()) for entry in (folder / "fd").iterdir()]
    assert sorted(name.partition(":")[0] for name in open_files) == ["/dev/null", "pipe", "pipe", "pipe"]


def test_damage_of_the_store_is_told_and_the_next_file_is_shown() -> None:
    class Damaged(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise MediaDamaged(part="1")

    with Decoder() as decoder:
        with pytest.raises(MediaDamaged):
            decoder.picture(Damaged(FILES["jpeg"]), max_side=50)
        assert decoder.picture(io.BytesIO(FILES["jpeg"]), max_side=50).pixels.width == 50


def test_a_child_that_dies_over_a_file_is_told_and_replaced() -> None:
    class Deadly(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            assert own.pid is not None
            os.kill(own.pid, 9)
            return b""

    with Decoder() as own:
        with pytest.raises(DecodingEnded):
            own.picture(Deadly(FILES["jpeg"]), max_side=50)
        assert own.picture(io.BytesIO(FILES["jpeg"]), max_side=50).pixels.width == 50


def test_what_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    held = threading.Event()

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            # nothing is answered until the child has been killed for it
            held.wait(10)
            return b""

    with Decoder(seconds=0.2) as decoder:
        monkeypatch.setattr(decoding, "_START_SECONDS", 60.0)
        decoder.page_count(io.BytesIO(_SCAN))
        child = decoder._child
        assert child is not None
        kill = child.process.kill

        def killed() -> None:
            kill()
            held.set()

        monkeypatch.setattr(child.process, "kill", killed)
        with pytest.raises(DecodingTooLong):
            decoder.picture(Slow(FILES["jpeg"]), max_side=50)


def test_closing_ends_the_child_and_later_calls() -> None:
    decoder = Decoder()
    decoder.page_count(io.BytesIO(_SCAN))
    pid = decoder.pid
    decoder.close()
    assert not Path(f"/proc/{pid}").exists()
    with pytest.raises(Cancelled):
        decoder.page_count(io.BytesIO(_SCAN))
    decoder.close()


def test_the_child_ends_when_its_program_is_gone(tmp_path: Path) -> None:
    """The kernel ends it in the middle of work: the lifeline closes with the process that held it."""
    with Decoder() as decoder:
        decoder.page_count(io.BytesIO(_SCAN))
        child = decoder._child
        assert child is not None
        os.close(child._lifeline)
        child._lifeline = -1
        assert child.process.wait(10) == -29  # SIGIO


@pytest.mark.parametrize(
    "answer",
    [
        {"width": 50, "height": 50},
        {"width": 10**9, "height": 1},
        {"width": -1, "height": -1},
        {"width": "50", "height": 50},
        {"width": 2, "height": 2, "facts": {"width": 2}},
        {},
    ],
)
def test_a_child_that_lies_is_not_believed(answer: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    with Decoder() as decoder:
        monkeypatch.setattr(Decoder, "_ask", lambda *_: (answer, bytes(12)))
        with pytest.raises(AmanatError):
            decoder.picture(io.BytesIO(FILES["png"]), max_side=2)


@pytest.mark.parametrize("untrusted", [b"[" * MAX_TEXT, b'{"a":' * 13_000, b"", b"\xff", b"1" * MAX_TEXT, b"[]"])
def test_whatever_a_child_answers_ends_as_the_child_does(untrusted: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with Decoder() as decoder:
        assert decoder.picture(io.BytesIO(FILES["png"]), max_side=2)
        read_on = decoding.read_block
        monkeypatch.setattr(decoding, "read_block", lambda read, limit: (read_on(read, limit), untrusted)[1])
        with pytest.raises(DecodingEnded):
            decoder.picture(io.BytesIO(FILES["png"]), max_side=2)


@pytest.mark.parametrize("start", [b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"II*\x00", b"GIF89a", b"%PDF-1.5\n"])
def test_noise_kills_at_most_the_child(decoder: Decoder, start: bytes) -> None:
    data = start + bytes(range(256)) * 40
    for work in (
        lambda: decoder.picture(io.BytesIO(data), max_side=64),
        lambda: decoder.page(io.BytesIO(data), 0, max_side=64),
    ):
        with pytest.raises(AmanatError):
            work()


def _has_landlock() -> bool:
    import ctypes

    return bool(ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1) > 0)
