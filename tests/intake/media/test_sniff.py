"""Types by bytes: every kind that phones and cameras make, and names that say something else."""

import io
import wave
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake.demo import pictures, recordings
from intake.media import sniff as s


def _wav() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(b"\0\0" * 800)
    return out.getvalue()


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x" * 50)
    return out.getvalue()


def _box(major: bytes, *compatible: bytes) -> bytes:
    brands = b"".join(compatible)
    return (16 + len(brands)).to_bytes(4, "big") + b"ftyp" + major + bytes(4) + brands + b"\0\0\0\x08free"


_SMALL = pictures.landscape(1, (64, 48))

MADE = {
    "jpeg": (lambda: pictures.jpeg(_SMALL), s.JPEG),
    "heic": (lambda: pictures.heic(_SMALL), s.HEIC),
    "png": (lambda: pictures.png(_SMALL), s.PNG),
    "pdf": (lambda: pictures.scanned_pdf([_SMALL]), s.PDF),
    "docx": (lambda: pictures.docx(["a"]), s.DOCX),
    "mp4": (lambda: recordings.mp4(1, 0.4), s.MP4),
    "mov": (lambda: recordings.mov(1, 0.4), s.MOV),
    "3gp": (lambda: recordings.three_gp(1, 0.4), s.THREE_GP),
    "m4a": (lambda: recordings.m4a(1, 0.4), s.M4A),
    "ogg": (lambda: recordings.ogg_opus(1, 0.4), s.OGG),
    "amr": (lambda: recordings.amr(1, 0.4), s.AMR),
    "wav": (_wav, s.WAV),
    "zip": (lambda: _zip("notes.txt"), s.ZIP),
}

WRITTEN = [
    (_box(b"heic", b"mif1", b"heic"), s.HEIC),
    (_box(b"mif1", b"mif1", b"heic", b"miaf"), s.HEIC),
    (_box(b"mif1", b"avif"), s.UNKNOWN),
    (_box(b"mp42", b"isom", b"mp42"), s.MP4),
    (_box(b"XAVC", b"XAVC", b"mp42"), s.MP4),
    (_box(b"3gp5", b"isom"), s.THREE_GP),
    (_box(b"qt  ", b"qt  "), s.MOV),
    (b"\0\0\0\x08wide\0\0\x10\0mdat", s.MOV),
    (b"#!AMR-WB\n\x04", s.AMR),
    (b"ID3\x04\0\0\0\0\0\0", s.MP3),
    (b"\xff\xfb\x90\x00", s.MP3),
    (b"\xff\xf1\x50\x80", s.AAC),
    (b"GIF89a\x01\0\x01\0", s.GIF),
    (b"II*\0\x08\0\0\0", s.TIFF),
    (b"MM\0*\0\0\0\x08", s.TIFF),
    (b"RIFF\x24\0\0\0WEBPVP8 ", s.WEBP),
    (b"RIFF\x24\0\0\0AVI LIST", s.AVI),
    ((b"G" + bytes(187)) * 8, s.MPEG_TS),
    ((bytes(4) + b"G" + bytes(187)) * 9, s.MPEG_TS),
    ((b"G" + bytes(187)) * 3, s.UNKNOWN),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm\x42\x87\x81\x02", s.WEBM),
    (b"\x1a\x45\xdf\xa3\x9f\x42\x82\x88matroska\x42\x87\x81\x04", s.MATROSKA),
    (b"\r\n\r\n%PDF-1.4\n", s.PDF),
    (_zip("[Content_Types].xml", "xl/workbook.xml"), s.ZIP),
    (b"MZ\x90\0\x03", s.UNKNOWN),
    (b"<html><script>", s.UNKNOWN),
    (b"#EXTM3U\nfile:///etc/passwd", s.UNKNOWN),
    (b"", s.UNKNOWN),
    (b"\xff", s.UNKNOWN),
    (b"\xff\xff\xff\xff", s.UNKNOWN),
]


@pytest.mark.parametrize("name", MADE)
def test_what_real_encoders_make_is_known(name: str) -> None:
    make, expected = MADE[name]
    assert s.sniff(make()[: s.HEAD_BYTES]) is expected


@pytest.mark.parametrize(("head", "expected"), WRITTEN)
def test_magic_numbers(head: bytes, expected: s.MediaType) -> None:
    assert s.sniff(head) is expected


@given(st.binary(max_size=300))
def test_any_bytes_have_a_type(head: bytes) -> None:
    assert s.sniff(head) in s.MEDIA_TYPES


@given(
    st.sampled_from([head for head, _ in WRITTEN if head]),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 255)), max_size=8),
)
def test_changed_heads_have_a_type(head: bytes, changes: list[tuple[int, int]]) -> None:
    changed = bytearray(head)
    for at, value in changes:
        changed[at % len(changed)] = value
    assert s.sniff(bytes(changed)) in s.MEDIA_TYPES
    assert s.sniff(bytes(changed[: changes[0][0] if changes else 5])) in s.MEDIA_TYPES


def test_a_name_that_says_something_else() -> None:
    mismatch = s.claims("passport.JPG", s.MP4)
    assert mismatch is not None
    assert (mismatch.claimed, mismatch.found) == (s.JPEG, s.MP4)
    assert s.claims("video.mp4", s.UNKNOWN) is not None
    assert s.claims("letter.docx", s.ZIP) is not None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        *[("a.jpeg", s.JPEG), ("WhatsApp.opus", s.OGG), ("rec.m4a", s.MP4), ("rec.m4a", s.THREE_GP), ("noend", s.JPEG)],
        *[("a.xyz", s.PDF), ("", s.PDF), ("a.", s.PDF), ("سۈرەت.jpg", s.JPEG)],
    ],
)
def test_names_that_are_right_or_say_nothing(name: str, found: s.MediaType) -> None:
    assert s.claims(name, found) is None


def test_what_cannot_be_shown_is_said() -> None:
    assert [kind for kind in s.MEDIA_TYPES if not kind.shown] == [s.DOCX, s.ZIP, s.UNKNOWN]
    assert all(kind.demuxer for kind in s.MEDIA_TYPES if kind.viewer is s.Viewer.PLAYER)
    assert all(kind.decoder for kind in s.MEDIA_TYPES if kind.viewer is s.Viewer.PICTURE)


def test_every_type_is_found_again_by_what_is_stored() -> None:
    assert [s.by_mime(kind.mime) for kind in s.MEDIA_TYPES] == list(s.MEDIA_TYPES)
    assert s.by_mime("text/html") is s.UNKNOWN
