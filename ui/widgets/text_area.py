"""Several lines to type in, from the side where the language begins."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.theme.fonts import font


class TextArea(QPlainTextEdit):
    """Tab leaves it, as it leaves any field; `rows` sets its height in lines."""

    def __init__(self, parent: QWidget | None = None, *, rows: int = 3) -> None:
        super().__init__(parent)
        self._rows = rows
        self.setTabChangesFocus(True)
        self._settle()

    def text(self) -> str:
        """What was typed, without spaces at its ends."""
        return self.toPlainText().strip()

    def _settle(self) -> None:
        self.setFont(font(15))
        option = QTextOption()
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._rows + 26)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange):
            self._settle()
