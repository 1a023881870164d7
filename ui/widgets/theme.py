"""The look as one value: palette, text scale and the UI language's script; widgets take it as their first argument.

A Theme never changes. When the person chooses another palette, text size or language, the composition root makes a
new one and builds the widgets again. Must never read settings: what was chosen comes in as arguments.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtGui import QColor, QFont, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from ui.resources import resource
from ui.widgets.fonts import LINE_HEIGHT, Role, Script, font_for
from ui.widgets.icons import load_icon

TEXT_SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


class Theme:
    """Colours by token, fonts by role and script, icons by name. `large` is the interview's size."""

    def __init__(
        self,
        name: str = "light",
        *,
        scale: float = 1.0,
        script: Script = Script.LATIN,
        large: bool = False,
        colours: Mapping[str, str] | None = None,
    ) -> None:
        if colours is None:
            colours = json.loads(resource("palettes", f"{name}.json").read_bytes())
        self.name = name
        self.scale = min(2.0, max(1.0, scale))
        self.script = script
        self.large = large
        self._colours = colours
        self._icons: dict[tuple[str, str, int, bool], QPixmap] = {}

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def interview(self) -> Theme:
        """The same look in the size for interviews."""
        return Theme(self.name, scale=self.scale, script=self.script, large=True, colours=self._colours)

    def hex(self, ink: str) -> str:
        return self._colours[ink]

    def colour(self, ink: str) -> QColor:
        return QColor(self._colours[ink])

    def px(self, length: int) -> int:
        """A height or an icon size that grows with the text; gaps and margins do not."""
        return round(length * self.scale)

    @property
    def tight(self) -> bool:
        """Whether the text is so large that a screen must spare its room for the words themselves."""
        return self.scale >= 1.5

    @property
    def control(self) -> int:
        """Height of a button or field. Interviews have higher ones, until large letters make them high."""
        if not self.large:
            return self.px(40)
        return min(self.px(56), max(72, self.px(40)))

    @property
    def icon_size(self) -> int:
        return self.px(24 if self.large else 20)

    def font(
        self, role: Role = Role.BODY, weight: int = 400, *, script: Script | None = None, tabular: bool = False
    ) -> QFont:
        return font_for(
            role, script=script or self.script, weight=weight, scale=self.scale, large=self.large, tabular=tabular
        )

    def line_height(self, script: Script | None = None) -> float:
        return LINE_HEIGHT[script or self.script]

    def icon(self, name: str, ink: str = "text", size: int | None = None) -> QPixmap:
        """An icon in a token's colour, `size` in scaled pixels; mirrored with the layout where it points somewhere."""
        mirrored = QApplication.isRightToLeft()
        size = size or self.icon_size
        key = (name, ink, size, mirrored)
        if key not in self._icons:
            ratio = QApplication.primaryScreen().devicePixelRatio() if QApplication.primaryScreen() else 1.0
            self._icons[key] = load_icon(name, self.colour(ink), size, ratio, mirrored=mirrored)
        return self._icons[key]

    def palette(self) -> QPalette:
        """What Fusion needs to draw everything the style sheet does not."""
        palette = QPalette()
        r = QPalette.ColorRole
        for role, token in (
            (r.Window, "bg"),
            (r.WindowText, "text"),
            (r.Base, "surface"),
            (r.AlternateBase, "sunken"),
            (r.Text, "text"),
            (r.Button, "surface"),
            (r.ButtonText, "text"),
            (r.ToolTipBase, "surface"),
            (r.ToolTipText, "text"),
            (r.PlaceholderText, "text3"),
            (r.BrightText, "danger"),
            (r.Highlight, "accent"),
            (r.HighlightedText, "onAccent"),
            (r.Link, "accent"),
            (r.LinkVisited, "accent"),
            (r.Accent, "accent"),
            (r.Light, "surface"),
            (r.Midlight, "sunken"),
            (r.Mid, "line"),
            (r.Dark, "line2"),
            (r.Shadow, "line2"),
        ):
            palette.setColor(role, self.colour(token))
        for role in (r.WindowText, r.Text, r.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette

    def apply(self, app: QApplication) -> None:
        """Sets palette, base font and style sheet of the whole program. Fusion must be set already."""
        from ui.widgets.style import style_sheet

        app.setPalette(self.palette())
        app.setFont(self.font())
        app.setStyleSheet(style_sheet(self))
