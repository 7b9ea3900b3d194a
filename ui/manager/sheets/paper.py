"""Pages of paper on a grey table: the very pixels that the printer will get."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.focus import KeyboardFocus

GAP, WIDEST = 20, 900


class _Table(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pages: list[QImage] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def lay(self, pages: list[QImage]) -> None:
        self.pages = pages
        self.updateGeometry()
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def boxes(self) -> list[QRectF]:
        """Where each page lies."""
        wide = max(100.0, min(WIDEST, self.width() - 2 * GAP))
        x, y, boxes = (self.width() - wide) / 2, float(GAP), []
        for page in self.pages:
            tall = wide * page.height() / max(1, page.width())
            boxes.append(QRectF(x, y, wide, tall))
            y += tall + GAP
        return boxes

    def sizeHint(self) -> QSize:
        boxes = self.boxes()
        return QSize(400, int(boxes[-1].bottom()) + GAP if boxes else 200)

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        if self.height() != self.sizeHint().height():
            self.setFixedHeight(self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for box, page in zip(self.boxes(), self.pages, strict=True):
            if box.intersects(QRectF(event.rect())):
                painter.drawImage(box, page)
                painter.setPen(theme.colour("line_strong"))
                painter.drawRect(box)


class PaperView(KeyboardFocus, QScrollArea):
    """Shows pages under each other, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self._table = _Table()
        self.setWidget(self._table)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._table.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @property
    def pages(self) -> list[QImage]:
        """What is shown."""
        return self._table.pages

    def show_pages(self, pages: list[QImage]) -> None:
        """Show these pages; the place stays when there are as many as before."""
        place = self.verticalScrollBar().value() if len(pages) == len(self.pages) else 0
        self._table.lay(pages)
        self.verticalScrollBar().setValue(place)
