"""The fonts a report is set in: found, static, and known letter by letter. Never falls back to a system's other fonts.

Arabic letters are set in Noto Naskh Arabic: of four static Noto faces measured (Naskh, Naskh UI, Sans, Sans UI) all
were shaped right for Kazakh and Uyghur, but the two Sans ones join lam-alef and lam-yeh into one glyph, which a reader
of the PDF gets back in the wrong order. Variable fonts are refused: pages look right and no tool extracts the text.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import typst

from intake.errors import MissingFont
from intake.report.font_tables import covered_letters, is_static, name_strings

_FAMILIES = {
    "Inter": ("fonts-inter", (400, 600)),
    "Noto Naskh Arabic": ("fonts-noto-core", (400, 700)),
    "Noto Sans CJK SC": ("fonts-noto-cjk", (400, 700)),
}
LATIN, ARABIC, CHINESE = _FAMILIES
_DEBIAN = (
    Path("/usr/share/fonts/opentype/inter"),
    Path("/usr/share/fonts/truetype/noto"),
    Path("/usr/share/fonts/opentype/noto"),
)


@dataclass(frozen=True, slots=True)
class FontSet:
    """Families in the order in which they are asked for a letter, typst's handle, and every letter they can show."""

    families: tuple[str, ...]
    handle: typst.Fonts = field(repr=False)
    letters: frozenset[int] = field(repr=False)
    makers: tuple[bytes, ...] = field(repr=False)
    """What the faces say of themselves: public, and in every PDF that has them."""

    def shows(self, letter: str) -> bool:
        return letter.isspace() or ord(letter) in self.letters


def default_folders(own_fonts: Path | None = None) -> tuple[Path, ...]:
    """Where static fonts are: the program's own folder if it has any, and Debian's packages on Linux.

    On Windows and macOS only the own folder is looked at; that has not been run on those systems yet.
    """
    folders = [own_fonts] if own_fonts is not None and own_fonts.is_dir() else []
    if sys.platform.startswith("linux"):
        folders.extend(folder for folder in _DEBIAN if folder.is_dir())
    return tuple(folders)


def find_fonts(folders: Sequence[Path]) -> FontSet:
    """The fonts of the report from `folders` alone. Raises MissingFont with the Debian package to install.

    A variable font under the name of one of ours counts as missing.
    """
    handle = typst.Fonts(
        include_system_fonts=False,
        include_embedded_fonts=False,
        font_paths=[str(folder) for folder in folders],
    )
    letters: set[int] = set()
    names: list[bytes] = []
    for family, (package, weights) in _FAMILIES.items():
        faces = [face for face in handle.fonts() if face.family == family and face.style == "normal"]
        for weight in weights:
            found = [face for face in faces if face.weight == weight and face.path is not None]
            if not found or not all(is_static(Path(str(face.path)), face.index) for face in found):
                raise MissingFont(font=family, package=package)
            names.extend(text for face in found for text in name_strings(Path(str(face.path)), face.index))
            if weight == weights[0]:
                letters |= covered_letters(Path(str(found[0].path)), found[0].index)
    return FontSet(tuple(_FAMILIES), handle, frozenset(letters), tuple(sorted(set(names), key=len, reverse=True)))
