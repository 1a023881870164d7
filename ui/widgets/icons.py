"""Icons in the palette's colours: the shipped SVGs with `currentColor` replaced. Reads resources/icons only.

The SVG is rendered by Qt's image plugin, so that QtSvg's Python module need not be imported before the first paint.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImageReader, QPixmap, QTransform

from ui.resources import resource

# Drawn for left-to-right; these point along the reading direction and turn round with it.
MIRRORED = frozenset({"send", "arrow-right", "arrow-left", "chevron-right", "chevron-left", "arrows-split-2"})


def load_icon(name: str, colour: QColor, size: int, ratio: float = 1.0, *, mirrored: bool = False) -> QPixmap:
    """The icon as a pixmap of `size` device-independent pixels, for a screen with `ratio` pixels to each of them."""
    svg = resource("icons", f"{name}.svg").read_bytes().replace(b"currentColor", colour.name().encode("ascii"))
    buffer = QBuffer()
    buffer.setData(QByteArray(svg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    pixels = max(1, round(size * ratio))
    reader.setScaledSize(QSize(pixels, pixels))
    pixmap = QPixmap.fromImage(reader.read())
    if mirrored and name in MIRRORED:
        pixmap = pixmap.transformed(QTransform().scale(-1, 1))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
