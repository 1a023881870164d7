"""Says what a file is by its first bytes, and whether its name says something else. Never trusts a name, never decodes.

Sources of the magic numbers: the formats' own specifications (ISO 14496-12 `ftyp`, RFC 3533 Ogg, RFC 4867 AMR, PNG,
TIFF 6.0, PDF 32000, APPNOTE.TXT for ZIP, ECMA-376 for DOCX, ISO 11172-3 for MP3, ISO 13818-1 for transport streams,
Matroska/EBML).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

HEAD_BYTES = 64 * 1024
"""How many first bytes `sniff` looks at; fewer are enough for everything but DOCX."""

_MAX_BRANDS = 64
_MAX_MEMBERS = 64


class Viewer(StrEnum):
    """How the program itself can show a file; NONE means: it is kept, and that is said."""

    PICTURE = "picture"
    PAGES = "pages"
    PLAYER = "player"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class MediaType:
    """`mime` is stored with the attachment; `extensions` are the endings that tell the same, without the dot.

    `demuxer` is the only FFmpeg demuxer and `decoder` the only Pillow plug-in ever used for this type, so that bytes
    cannot choose a reader that would open other files (playlists, scripts).
    """

    mime: str
    label: str
    extensions: tuple[str, ...]
    viewer: Viewer
    demuxer: str = ""
    decoder: str = ""

    @property
    def shown(self) -> bool:
        return self.viewer is not Viewer.NONE


@dataclass(frozen=True, slots=True)
class Mismatch:
    """The name claims one type (`claimed`), the bytes are another (`found`). A warning: the file is kept."""

    claimed: MediaType
    found: MediaType


_PIC, _PAGES, _PLAY, _NONE = Viewer.PICTURE, Viewer.PAGES, Viewer.PLAYER, Viewer.NONE

JPEG = MediaType("image/jpeg", "JPEG photograph", ("jpg", "jpeg", "jpe", "jfif"), _PIC, decoder="JPEG")
HEIC = MediaType("image/heic", "HEIC photograph", ("heic", "heif", "hif"), _PIC, decoder="HEIF")
PNG = MediaType("image/png", "PNG picture", ("png",), _PIC, decoder="PNG")
GIF = MediaType("image/gif", "GIF picture", ("gif",), _PIC, decoder="GIF")
TIFF = MediaType("image/tiff", "TIFF picture", ("tif", "tiff"), _PIC, decoder="TIFF")
WEBP = MediaType("image/webp", "WebP picture", ("webp",), _PIC, decoder="WEBP")
PDF = MediaType("application/pdf", "PDF document", ("pdf",), _PAGES)
MP4 = MediaType("video/mp4", "MP4 video", ("mp4", "m4v", "m4a"), _PLAY, demuxer="mp4")
MOV = MediaType("video/quicktime", "QuickTime video", ("mov", "qt"), _PLAY, demuxer="mov")
THREE_GP = MediaType("video/3gpp", "3GP video", ("3gp", "3gpp", "3g2", "m4a", "mp4"), _PLAY, demuxer="3gp")
M4A = MediaType("audio/mp4", "M4A sound", ("m4a", "m4b", "mp4"), _PLAY, demuxer="m4a")
OGG = MediaType("audio/ogg", "Ogg sound", ("ogg", "oga", "opus", "ogv"), _PLAY, demuxer="ogg")
AMR = MediaType("audio/amr", "AMR sound", ("amr", "awb"), _PLAY, demuxer="amr")
WAV = MediaType("audio/wav", "WAV sound", ("wav", "wave"), _PLAY, demuxer="wav")
MP3 = MediaType("audio/mpeg", "MP3 sound", ("mp3",), _PLAY, demuxer="mp3")
AAC = MediaType("audio/aac", "AAC sound", ("aac",), _PLAY, demuxer="aac")
WEBM = MediaType("video/webm", "WebM video", ("webm",), _PLAY, demuxer="matroska")
MATROSKA = MediaType("video/x-matroska", "Matroska video", ("mkv", "mka"), _PLAY, demuxer="matroska")
AVI = MediaType("video/x-msvideo", "AVI video", ("avi",), _PLAY, demuxer="avi")
MPEG_TS = MediaType("video/mp2t", "AVCHD video", ("mts", "m2ts", "ts"), _PLAY, demuxer="mpegts")
DOCX = MediaType(
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document", ("docx",), _NONE
)
ZIP = MediaType("application/zip", "ZIP archive", ("zip",), _NONE)
UNKNOWN = MediaType("application/octet-stream", "file of unknown type", (), _NONE)

MEDIA_TYPES: tuple[MediaType, ...] = (
    *(JPEG, HEIC, PNG, GIF, TIFF, WEBP, PDF),
    *(MP4, MOV, THREE_GP, M4A, OGG, AMR, WAV, MP3, AAC, WEBM, MATROSKA, AVI, MPEG_TS),
    *(DOCX, ZIP, UNKNOWN),
)
"""Every type there is, with what can be shown inside the program."""

_BY_MIME = {kind.mime: kind for kind in MEDIA_TYPES}
_CLAIMS = {ending: kind for kind in reversed(MEDIA_TYPES) for ending in kind.extensions}
# endings that several types share claim the one they are named after
_CLAIMS.update({"m4a": M4A, "mp4": MP4})

_HEIC_BRANDS = {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs"}
_MP4_BRANDS = {
    *(b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"iso7", b"iso8", b"iso9"),
    *(b"mp41", b"mp42", b"avc1", b"MSNV", b"dash", b"M4V ", b"M4VH", b"M4VP", b"mmp4", b"f4v "),
}
_OLD_QUICKTIME_ATOMS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}


def by_mime(mime: str) -> MediaType:
    """The type stored under `mime`; UNKNOWN for any other text."""
    return _BY_MIME.get(mime, UNKNOWN)


def claimed(name: str) -> MediaType | None:
    """The type that the ending of a file name claims, or None where it claims none that is known here."""
    ending = name.rpartition(".")[2].lower() if "." in name else ""
    return _CLAIMS.get(ending)


def claims(name: str, found: MediaType) -> Mismatch | None:
    """A mismatch where the name's ending says something else than the bytes did; None where it says nothing."""
    claim = claimed(name)
    if claim is None or claim is found:
        return None
    ending = name.rpartition(".")[2].lower()
    return None if ending in found.extensions else Mismatch(claim, found)


def sniff(head: bytes) -> MediaType:
    """The type of a file whose first HEAD_BYTES (or all, if it is shorter) are `head`. Never fails: UNKNOWN."""
    head = bytes(head[:HEAD_BYTES])
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[:4] == b"RIFF":
        return {b"WAVE": WAV, b"WEBP": WEBP, b"AVI ": AVI}.get(head[8:12], UNKNOWN)
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        return _ebml(head)
    if head.startswith(b"PK\x03\x04"):
        return DOCX if any(name.startswith(b"word/") for name in _member_names(head)) else ZIP
    if _transport_stream(head):
        return MPEG_TS
    if head[4:8] in _OLD_QUICKTIME_ATOMS and len(head) >= 16:
        return MOV
    # a PDF may begin with up to 1024 bytes of something else (PDF 32000 annex H)
    if b"%PDF-" in head[:1024]:
        return PDF
    return _mpeg_audio(head)


_MAGIC: tuple[tuple[bytes, MediaType], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"II*\x00", TIFF),
    (b"MM\x00*", TIFF),
    (b"%PDF-", PDF),
    (b"OggS\x00", OGG),
    (b"#!AMR\n", AMR),
    (b"#!AMR-WB\n", AMR),
    (b"ID3", MP3),
    (b"PK\x05\x06", ZIP),
)


def _transport_stream(head: bytes) -> bool:
    """ISO 13818-1: packets of 188 bytes that begin with 0x47, in AVCHD behind four bytes of time each."""
    return any(
        len(head) >= start + 8 * size and all(head[start + size * n] == 0x47 for n in range(8))
        for start, size in ((0, 188), (4, 192))
    )


def _by_brand(head: bytes) -> MediaType:
    size = struct.unpack_from(">I", head)[0]
    end = min(size, len(head), 16 + 4 * _MAX_BRANDS)
    major = head[8:12]
    brands = [major, *(head[at : at + 4] for at in range(16, end - 3, 4))]
    if major in _HEIC_BRANDS or (major in {b"mif1", b"msf1"} and _HEIC_BRANDS.intersection(brands)):
        return HEIC
    for brand in brands:
        if brand == b"qt  ":
            return MOV
        if brand[:3] in {b"3gp", b"3g2", b"3ge", b"3gs", b"3gr"}:
            return THREE_GP
        if brand in {b"M4A ", b"M4B ", b"M4P "}:
            return M4A
        if brand in _MP4_BRANDS:
            return MP4
    return UNKNOWN


def _ebml(head: bytes) -> MediaType:
    # DocType (0x4282) stands in the first element of every EBML file
    at = head.find(b"\x42\x82", 4, 128)
    if at < 0 or at + 3 > len(head):
        return UNKNOWN
    length = head[at + 2] & 0x7F
    return {b"webm": WEBM, b"matroska": MATROSKA}.get(head[at + 3 : at + 3 + length].rstrip(b"\0"), UNKNOWN)


def _member_names(head: bytes) -> Iterator[bytes]:
    at = 0
    for _ in range(_MAX_MEMBERS):
        at = head.find(b"PK\x03\x04", at)
        if at < 0 or at + 30 > len(head):
            return
        length = struct.unpack_from("<H", head, at + 26)[0]
        yield head[at + 30 : at + 30 + length]
        at += 30 + length


def _mpeg_audio(head: bytes) -> MediaType:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return UNKNOWN
    layer = head[1] >> 1 & 3
    if head[1] & 0xF6 == 0xF0:  # ADTS: twelve sync bits, layer always 0
        return AAC if head[2] >> 2 & 15 < 13 else UNKNOWN
    bit_rate, sample_rate = head[2] >> 4, head[2] >> 2 & 3
    version_reserved = head[1] >> 3 & 3 == 1
    ok = layer == 1 and bit_rate not in {0, 15} and sample_rate != 3 and not version_reserved
    return MP3 if ok else UNKNOWN
