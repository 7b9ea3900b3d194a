"""Lucide icons in the colour of the text beside them."""

from __future__ import annotations

from collections import OrderedDict
from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from kiosk.core.resources import folder
from ui.theme.state import theme

_KEPT = 600
_pixmaps: OrderedDict[tuple[str, int, str, float, float, bool], QPixmap] = OrderedDict()

# What points along the line of reading turns with it; play, keys, check marks and clocks do not.
TURNED = frozenset(
    {
        "arrow-left",
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "log-out",
        "log-in",
        "list-checks",
        "list",
        "forward",
        "undo-2",
        "redo-2",
        "send",
        "share",
        "external-link",
        "corner-down-left",
        "skip-forward",
        "phone-forwarded",
        "phone-outgoing",
        "book-open",
    }
)


@lru_cache(maxsize=256)
def _source(name: str) -> str:
    return (folder("icons") / f"{name}.svg").read_text(encoding="utf-8")


def pixmap(
    name: str, size: int, colour: str, ratio: float = 1.0, stroke: float = 1.75, turn: bool = False
) -> QPixmap:
    """An icon `size` px wide at a screen ratio; raises FileNotFoundError for an unknown name."""
    key = (name, size, colour, ratio, stroke, turn)
    if key not in _pixmaps:
        _pixmaps[key] = _render(name, size, colour, ratio, stroke, turn)
        if len(_pixmaps) > _KEPT:
            _pixmaps.popitem(last=False)
    _pixmaps.move_to_end(key)
    return _pixmaps[key]


def _render(name: str, size: int, colour: str, ratio: float, stroke: float, turn: bool) -> QPixmap:
    # QtSvg paints currentColor black, so the colour is written into the drawing.
    svg = _source(name).replace("currentColor", colour)
    svg = svg.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    if turn:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def draw_icon(
    painter: QPainter,
    name: str,
    box: QRectF,
    colour: str,
    *,
    rtl: bool,
    stroke: float = 1.75,
) -> None:
    """Paint an icon in a square of the painter's coordinates, turned where reading turns."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device else 1.0
    turn = rtl and name in TURNED
    name_or_value = colour if colour.startswith("#") else getattr(theme.colours, colour)
    picture = pixmap(name, round(box.width()), name_or_value, ratio, stroke, turn)
    corner = QPointF(round(box.x()), round(box.y()))
    painter.drawPixmap(corner, picture)


def icon(name: str, colour: str = "ink", size: int = 18) -> QIcon:
    """A QIcon for the widgets of Qt that want one."""
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, size, theme.colour(colour).name(), ratio))
    return result
