"""Where the files that ship with the program are. Knows no Qt; must never point outside the program's own folder."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of a shipped file, for example `resource("icons", "lock.svg")`."""
    return _ROOT.joinpath(*parts)
