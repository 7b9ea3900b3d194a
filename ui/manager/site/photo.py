"""A photo made small: read from a file, as the store takes it."""

from __future__ import annotations

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from kiosk.core import incoming
from kiosk.sites.pictures import HIGH, MOST_KB, WIDE
from kiosk.sites.refusals import NoPicture

MOST_FILE = 40 * 1024 * 1024
MOST_PIXELS = 60_000_000
QUALITIES = (82, 70, 55, 40)


def made_small(file: Path) -> str:
    """The photo of a file as JPEG in base 64; raises NoPicture for what is none, and BadFile."""
    data = QByteArray(incoming.named(file, MOST_FILE))
    source = QBuffer(data)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    reader.setDecideFormatFromContent(True)
    size = reader.size()
    kinds = (b"jpeg", b"jpg", b"png")
    if bytes(reader.format().data()) not in kinds or not _is_usual(size):
        raise NoPicture(limit=MOST_KB)
    reader.setAutoTransform(True)
    reader.setScaledSize(size.scaled(WIDE, WIDE, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NoPicture(limit=MOST_KB)
    image = image.scaled(
        WIDE,
        HIGH,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    for quality in QUALITIES:
        kept = _jpeg(image, quality)
        if len(kept) <= MOST_KB * 1024:
            return base64.b64encode(kept).decode("ascii")
    raise NoPicture(limit=MOST_KB)


def _is_usual(size: QSize) -> bool:
    return size.isValid() and 0 < size.width() * size.height() <= MOST_PIXELS


def _jpeg(image: QImage, quality: int) -> bytes:
    """On white, since a JPEG has nothing transparent."""
    ground = QImage(image.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)
    painter = QPainter(ground)
    painter.drawImage(0, 0, image)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(quality)
    writer.write(ground)
    buffer.close()
    return bytes(kept.data())
