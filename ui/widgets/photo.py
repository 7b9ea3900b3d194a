"""Photos of places: painted to fill a frame, with an icon where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.theme import theme
from ui.theme.icons import draw_icon


def read_photo(data: bytes) -> QImage:
    """A photo as the store has it; none where it cannot be read."""
    return QImage.fromData(data) if data else QImage()


def draw_photo(painter: QPainter, box: QRectF, image: QImage, radius: float) -> None:
    """Fill a box of rounded corners with the middle of a photo."""
    painter.save()
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.setClipPath(path)
    room = QSize(round(box.width()), round(box.height()))
    wanted = image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    target = QRectF(0, 0, wanted.width(), wanted.height())
    target.moveCenter(box.center())
    painter.drawImage(target, image)
    painter.restore()


class PhotoView(QWidget):
    """A photo in a frame of its own."""

    def __init__(self, height: int = 120) -> None:
        super().__init__()
        self._image = QImage()
        self.setFixedHeight(height)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is shown."""
        return self._image.isNull()

    def show_photo(self, data: bytes) -> None:
        """Show the photo of a place, or that it has none."""
        self._image = read_photo(data)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(box, 8, 8)
        if not self._image.isNull():
            draw_photo(painter, box, self._image, 8)
            return
        square = QRectF(0, 0, 28, 28)
        square.moveCenter(box.center())
        draw_icon(painter, "image", square, "muted", rtl=False)
