"""A notice as people read it: in its own language and direction, with air between paragraphs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from kiosk.core.languages import is_rtl
from ui.theme.fonts import SEMIBOLD, font
from ui.widgets.focus import KeyboardFocus

MARGIN, AIR = 18, 10


class NoticeSheet(KeyboardFocus, QTextBrowser):
    """Markdown without HTML, at the size of `size` px."""

    def __init__(self, size: int = 16) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self._size = size

    def show_text(self, markdown: str, language: str) -> None:
        """Show a notice in a language."""
        document = self._turned(language)
        document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        document.setDocumentMargin(MARGIN)
        self._space_out()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_letter(self, subject: str, text: str, language: str) -> None:
        """Show what a letter is called and its lines, in a language."""
        document = self._turned(language)
        document.setPlainText(f"{subject}\n\n{text}" if subject else text)
        if subject:
            bold = QTextCharFormat()
            bold.setFont(font(self._size, SEMIBOLD, rtl=is_rtl(language)))
            first = QTextCursor(document.begin())
            first.select(QTextCursor.SelectionType.BlockUnderCursor)
            first.setCharFormat(bold)
        document.setDocumentMargin(0)  # what stands around it begins at the same side
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _turned(self, language: str) -> QTextDocument:
        """The document, from the side on which the language begins."""
        rtl = is_rtl(language)
        side = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        document = self.document()
        self.setLayoutDirection(side)
        option = document.defaultTextOption()
        option.setTextDirection(side)
        document.setDefaultTextOption(option)
        document.setDefaultFont(font(self._size, rtl=rtl))
        return document

    def _space_out(self) -> None:
        block = self.document().begin()
        while block.isValid():
            layout = block.blockFormat()
            layout.setBottomMargin(AIR)
            QTextCursor(block).setBlockFormat(layout)
            block = block.next()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)
