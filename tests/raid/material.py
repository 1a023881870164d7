"""Invented media with bytes that are nowhere else: photograph, video with sound, paper; and a stick for them."""

from __future__ import annotations

import contextlib
import ctypes
import io
import os
import random
import shutil
from fractions import Fraction
from pathlib import Path

import av
from PIL import Image

from tests.raid.canaries import Canaries

_STICK = "raid-stick"
_MEDIA_STEPS = 24
"""Places in each file from which bytes are taken to be looked for."""


class Stick:
    """A small file system of its own under /media, as desktops mount sticks; a plain folder where none may be."""

    def __init__(self, fallback: Path) -> None:
        self.path = Path("/media") / f"{_STICK}-{os.getpid()}"
        self._mounted = False
        self._fallback = fallback

    def __enter__(self) -> Stick:
        libc = ctypes.CDLL(None, use_errno=True)
        with contextlib.suppress(OSError):
            self.path.mkdir(parents=True)
            self._mounted = libc.mount(b"tmpfs", os.fsencode(self.path), b"tmpfs", 0, b"size=1g") == 0
        if not self._mounted:
            with contextlib.suppress(OSError):
                self.path.rmdir()
            self.path = self._fallback
            self.path.mkdir(parents=True)
        return self

    def __exit__(self, *_: object) -> None:
        if self._mounted:
            ctypes.CDLL(None, use_errno=True).umount2(os.fsencode(self.path), 2)
            with contextlib.suppress(OSError):
                self.path.rmdir()
        else:
            shutil.rmtree(self.path, ignore_errors=True)


def photograph(path: Path, seed: int, words: str = "") -> None:
    """Noise, as a JPEG. `words` are its description in Exif."""
    noise = random.Random(seed).randbytes(320 * 240 * 3)
    exif = Image.Exif()
    exif[0x010E] = words
    Image.frombytes("RGB", (320, 240), noise).save(path, "JPEG", quality=92, exif=exif)


def video(path: Path, seed: int, words: str = "") -> None:
    """Three seconds of noise with a hiss, in Matroska. `words` are its title, as cameras write places and dates."""
    draw = random.Random(seed)
    with av.open(str(path), "w", format="matroska") as container:
        container.metadata["title"] = container.metadata["comment"] = words
        picture = container.add_stream("mpeg4", rate=10)
        picture.width, picture.height, picture.pix_fmt = 160, 120, "yuv420p"
        sound = container.add_stream("libopus", rate=48000)
        for number in range(30):
            image = Image.frombytes("RGB", (160, 120), draw.randbytes(160 * 120 * 3))
            frame = av.VideoFrame.from_image(image)
            frame.pts, frame.time_base = number, Fraction(1, 10)
            container.mux(picture.encode(frame))
        for number in range(150):
            hiss = av.AudioFrame(format="s16", layout="stereo", samples=960)
            hiss.planes[0].update(bytes(draw.randrange(32) if at % 2 else draw.randrange(256) for at in range(3840)))
            hiss.sample_rate, hiss.pts, hiss.time_base = 48000, number * 960, Fraction(1, 48000)
            container.mux(sound.encode(hiss))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))


def paper(path: Path, words: str) -> None:
    """One page of PDF whose text is `words`, as a typed letter would be."""
    import typst

    with contextlib.suppress(Exception):
        path.write_bytes(typst.compile(f"#set page(width: 200pt, height: 200pt)\n{words}".encode()))
        return
    path.write_bytes(b"%PDF-1.4\n%%EOF\n")


def make(folder: Path, canaries: Canaries, seed: int) -> list[Path]:
    """The files that are taken in, in a folder whose name is a canary itself."""
    folder.mkdir(parents=True)
    photo, film, letter = folder / "IMG_0001.jpg", folder / "MOV_0002.mkv", folder / "SCAN_0003.pdf"
    others = [folder / "IMG_0004.jpg", folder / "IMG_0005.jpg"]
    for number, one in enumerate([photo, *others]):
        photograph(one, seed + number, canaries.next(f"paper of {one.name}", ("plain",) * 4).text)
    video(film, seed + 9, canaries.next(f"paper of {film.name}").text)
    paper(letter, canaries.next("paper", ("plain",) * 6).text)
    return [photo, film, letter, *others]


def needles_of(path: Path, name: str) -> dict[str, bytes]:
    """Pieces of a file from beginning to end, and of a photograph also its pixels as Qt and Pillow hold them."""
    data = path.read_bytes()
    found = {}
    for step in range(_MEDIA_STEPS):
        at = 200 + (len(data) - 300) * step // _MEDIA_STEPS
        piece = data[at : at + 24]
        if len(set(piece)) > 15:  # a run of one byte is in every file
            found[f"{name} at {step}/{_MEDIA_STEPS}"] = piece
    if path.suffix == ".jpg":
        pixels = Image.open(io.BytesIO(data)).convert("RGB")
        for row in (40, 120, 200):
            line = [pixels.getpixel((x, row)) for x in range(100, 108)]
            found[f"{name} pixels of row {row}"] = b"".join(bytes(pixel) for pixel in line)
            found[f"{name} pixels of row {row}, 32 bit"] = b"".join(bytes((*pixel[::-1], 255)) for pixel in line)
    return found
