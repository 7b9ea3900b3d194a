"""Draw the program's icon at a size: python tools/icon.py DRAWING.svg PX FILE.png"""

from __future__ import annotations

import sys
from pathlib import Path


def draw(drawing: Path, px: int, target: Path) -> Path:
    """A square picture of a drawing, transparent where nothing is drawn."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(px, px, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, px, px))
    painter.end()
    target.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(target)):
        raise OSError(f"{target}: not written")
    return target


if __name__ == "__main__":
    print(draw(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])))
