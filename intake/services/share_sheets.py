"""Recovery shares as pages: for the screen, the printer, or a file that a person named. Nothing else is written."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from intake.fsio import write_new
from intake.places import resources
from intake.report import share_sheet
from intake.report.fonts import default_folders
from intake.report.share_sheet import SheetWords

__all__ = ["SheetWords", "page", "to_file"]


def page(shares: Sequence[str], number: int, words: SheetWords, *, ppi: float = 96.0) -> bytes:
    """The page of share `number`, 1 … 5, as PNG. Raises CannotRender."""
    return share_sheet.render_png(
        shares[number - 1], number, len(shares), words, _template(), default_folders(resources() / "fonts"), ppi
    )


def to_file(shares: Sequence[str], path: Path, words: SheetWords | None = None) -> None:
    """All pages as a new PDF, because a person asked for that path. Raises AlreadyThere, CannotRender."""
    folders = default_folders(resources() / "fonts")
    write_new(path, share_sheet.render_pdf(shares, words or SheetWords(), _template(), folders))


def _template() -> Path:
    return resources() / "report" / "shares.typ"
