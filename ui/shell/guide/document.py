"""A guide as Qt lays it out: Markdown dressed in the letters and colours of the windows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImageReader,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFragment,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
)

from kiosk.core.guides import Guide
from ui.theme import theme
from ui.theme.fonts import REGULAR, SEMIBOLD, font

A4 = QSizeF(794, 1123)
"""A sheet, in px of 1/96 inch."""
MARGIN, PRINT_SIZE, PRINT_WIDE = 45, 12.0, 345
"""Of a sheet, its letters and its pictures, in the same px; 45 are 12 mm."""
HEADINGS = {1: 1.75, 2: 1.2, 3: 1.05}
"""How much larger than the text a heading of each level is."""
LINE = 125
"""Per cent of a line's own height."""
RIGHT_TO_LEFT = ("ar",)
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)


def lay_out(document: QTextDocument, guide: Guide, *, size: float, wide: float) -> None:
    """Fill a document with a guide: letters of `size` px, pictures `wide` px."""
    rtl = guide.language in RIGHT_TO_LEFT
    document.setDefaultFont(font(size, REGULAR, rtl=rtl))
    document.setBaseUrl(QUrl.fromLocalFile(f"{guide.file.parent}/"))
    document.setMarkdown(guide.text, _FEATURES)
    way = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    options = document.defaultTextOption()
    options.setTextDirection(way)
    document.setDefaultTextOption(options)
    for block in _blocks(document):
        _dress(block, size, way)
        for part in _pictures(block):
            _fit(block, part, guide.file.parent, wide)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, way)


def on_sheets(guide: Guide) -> QTextDocument:
    """A guide on sheets of A4, as it is printed."""
    document = QTextDocument()
    lay_out(document, guide, size=PRINT_SIZE, wide=PRINT_WIDE)
    document.setDocumentMargin(MARGIN)
    document.setPageSize(A4)
    return document


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _dress(block: QTextBlock, size: float, way: Qt.LayoutDirection) -> None:
    level = block.blockFormat().headingLevel()
    in_table = QTextCursor(block).currentTable() is not None
    shape = QTextBlockFormat()
    shape.setLayoutDirection(way)
    if not _pictures(block):
        shape.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    shape.setTopMargin(size * (0.9 if level > 1 else 0.0))
    shape.setBottomMargin(0 if in_table else size * 0.3)
    cursor = QTextCursor(block)
    cursor.mergeBlockFormat(shape)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    letters = QTextCharFormat()
    letters.setForeground(theme.colour("accent" if level > 1 else "ink"))
    if level:
        rtl = way is Qt.LayoutDirection.RightToLeft
        own: QFont = font(size * HEADINGS.get(level, 1.0), SEMIBOLD, rtl=rtl)
        every = QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesAll
        letters.setFont(own, every)
        cursor.setCharFormat(letters)  # its size would otherwise stay relative, as Markdown has it
        return
    cursor.mergeCharFormat(letters)


def _pictures(block: QTextBlock) -> list[QTextFragment]:
    found, parts = [], block.begin()
    while not parts.atEnd():
        if (part := parts.fragment()).charFormat().isImageFormat():
            found.append(part)
        parts += 1
    return found


def _fit(block: QTextBlock, part: QTextFragment, folder: Path, wide: float) -> None:
    """No wider than `wide`, and no wider than it is."""
    image: QTextImageFormat = part.charFormat().toImageFormat()
    image.setWidth(min(wide, QImageReader(str(folder / image.name())).size().width()))
    cursor = QTextCursor(block)
    cursor.setPosition(part.position())
    cursor.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
    cursor.setCharFormat(image)


def _dress_table(table: QTextTable, way: Qt.LayoutDirection) -> None:
    shape = table.format()
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(theme.colour("line"))
    shape.setBorder(1)
    shape.setBorderCollapse(True)
    shape.setCellPadding(5)
    shape.setCellSpacing(0)
    shape.setLayoutDirection(way)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
