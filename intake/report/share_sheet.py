"""Recovery shares as pages to print, one a page, set by typst in memory. Writes no file and keeps no word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typst

from intake.errors import CannotRender
from intake.model.strict_json import dumps

_FAMILIES = ("Inter", "Noto Naskh Arabic", "Noto Sans CJK SC", "Libertinus Serif")


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What stands around the words of a share, in the reader's language. `head` has {number} and {count}."""

    title: str = "Recovery share"
    head: str = "Share {number} of {count}"
    lines: tuple[str, ...] = (
        "Any three of the five shares open the vault they were made for. One or two open nothing.",
        "Keep this page where only you can find it, apart from the others. Tell nobody that you have it.",
        "No share is ever asked for by telephone or message. Somebody who asks for it is not one of us.",
    )
    right_to_left: bool = False


def render_pdf(shares: Sequence[str], words: SheetWords, template: Path, font_folders: Sequence[Path]) -> bytes:
    """A PDF, a page for each share. Raises CannotRender."""
    return _compile(shares, words, template, font_folders, format="pdf")[0]


def render_png(
    share: str, number: int, count: int, words: SheetWords, template: Path, font_folders: Sequence[Path], ppi: float
) -> bytes:
    """One share's page as PNG, for the screen and for the printer. Raises CannotRender."""
    only = [""] * (number - 1) + [share] + [""] * (count - number)
    return _compile(only, words, template, font_folders, format="png", ppi=ppi)[0]


def _compile(
    shares: Sequence[str], words: SheetWords, template: Path, font_folders: Sequence[Path], **options: Any
) -> list[bytes]:
    data = {
        "families": list(_FAMILIES),
        "title": words.title,
        "lines": list(words.lines),
        "rtl": words.right_to_left,
        "shares": [
            {"head": words.head.format(number=number, count=len(shares)), "words": share.split()}
            for number, share in enumerate(shares, start=1)
            if share
        ],
    }
    # the typesetter's own fonts stand in for those that are not installed: a sheet must not fail for that
    fonts = typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder) for folder in font_folders]
    )
    try:
        result = typst.compile(
            template.read_bytes(),
            font_paths=fonts,
            ignore_system_fonts=True,
            sys_inputs={"sheet": dumps(data).decode("utf-8")},
            **options,
        )
    except (typst.TypstError, RuntimeError, OSError):
        # its message may quote the words
        raise CannotRender(reason="the typesetter refused the document") from None
    if result is None:
        raise CannotRender(reason="the typesetter gave nothing back")
    return result if isinstance(result, list) else [result]
