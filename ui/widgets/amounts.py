"""Sizes, counts of time and left-over time in words, the same everywhere. Takes numbers, gives translated text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from ui.widgets.labels import ltr


def size_text(size: int) -> str:
    """Bytes as people know them from sticks and disks (decimal): "412 MB", "2.7 GB"."""
    units = (
        (QCoreApplication.translate("Amounts", "TB"), 10**12),
        (QCoreApplication.translate("Amounts", "GB"), 10**9),
        (QCoreApplication.translate("Amounts", "MB"), 10**6),
        (QCoreApplication.translate("Amounts", "kB"), 10**3),
    )
    for unit, factor in units:
        if size >= factor:
            value = size / factor
            digits = 1 if value < 10 and factor >= 10**9 else 0
            return ltr(f"{QLocale().toString(value, 'f', digits)}\u00a0{unit}")
    return ltr(f"{QLocale().toString(size)}\u00a0{QCoreApplication.translate('Amounts', 'B')}")


def time_left_text(seconds: float) -> str:
    """ "about 3 minutes left", rounded so that it does not flicker."""
    if seconds < 60:
        return QCoreApplication.translate("Amounts", "less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return QCoreApplication.translate("Amounts", "about %n minute(s) left", None, minutes)
    return QCoreApplication.translate("Amounts", "about %n hour(s) left", None, round(minutes / 60))
