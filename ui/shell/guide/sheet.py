"""The guide of a window, read over it and printed from it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from kiosk.core import guides
from ui.shell.guide.document import lay_out, on_sheets
from ui.shell.languages import language_of
from ui.widgets.dialog import Dialog
from ui.widgets.focus import KeyboardFocus

WIDTH, SIZE, LOWEST = 860, 15.0, 360
"""Of the sheet, of its letters, and the least height of what is read, in px."""
AROUND = 190
"""What title, buttons and margins take of the window's height, in px."""


class _Text(KeyboardFocus, QTextBrowser):
    """What is read, and scrolled by keys."""


class GuideSheet(Dialog):
    """Shows a guide by its name, in the language of the window or else in French."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, "", width=min(WIDTH, parent.width() - 40))
        self.guide = guides.find(name, language_of(self))
        self.title.setText(self.tr("Guide"))
        self.setAccessibleName(self.guide.title)
        self.page = _Text()
        self.page.setAccessibleName(self.guide.title)
        self.page.setOpenLinks(False)
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.page.setFixedHeight(max(LOWEST, parent.height() - AROUND))
        wide = self.width() - 140
        lay_out(self.page.document(), self.guide, size=SIZE, wide=wide)
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self.body.addWidget(self.page)
        self.verb.setText(self.tr("Imprimer…"))
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.print_out)
        self.keep.setText(self.tr("Fermer"))
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def print_out(self) -> None:
        """Ask for a printer, and put the guide out there."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.shell.qt_words import turn_qt

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.guide.title)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self)
        turn_qt(dialog)
        if dialog.exec():
            on_sheets(self.guide).print_(printer)
        dialog.deleteLater()


def show_guide(window: QWidget, name: str) -> GuideSheet:
    """Open the guide over a window."""
    sheet = GuideSheet(window, name)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    return sheet
