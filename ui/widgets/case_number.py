"""How wide case numbers stand in a list, so that what follows them begins in one line. Knows no number."""

from __future__ import annotations

from PySide6.QtGui import QFontMetricsF

from ui.widgets.fonts import Role
from ui.widgets.theme import Theme


def case_number_width(theme: Theme) -> int:
    """Pixels for eight letters and digits with their dash, as wide as they come on average."""
    metrics = QFontMetricsF(theme.font(Role.META, 500, tabular=True))
    return round(metrics.horizontalAdvance("XWM8-8MW8"))
