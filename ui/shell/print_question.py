"""What is asked before paper comes out, where the settings name no printer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.shell.languages import texts_of
from ui.shell.qt_words import turn_qt
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from kiosk.paper.prints import Print

PRINT, CHOOSE, SAVE = "print", "choose", "save"


class PrintQuestion(Dialog):
    """Begins on its verb: Enter prints at the usual printer, and paper comes out in two acts.

    `chosen` is PRINT, CHOOSE or SAVE; without a usual printer the verb asks which.
    """

    def __init__(self, parent: QWidget, name: str, usual: str) -> None:
        texts = texts_of(parent)
        words = texts.translate("Printing", "Le document « {name} » est prêt.").format(name=name)
        if usual:
            where = texts.translate("Printing", "Il sortira à l’imprimante {printer}.")
            words = f"{words} {where.format(printer=usual)}"
        direct, asked = (
            texts.translate("Printing", "Imprimer"),
            texts.translate("Printing", "Imprimer…"),
        )
        super().__init__(
            parent,
            texts.translate("Printing", "Imprimer ou enregistrer ?"),
            words,
            verb=direct if usual else asked,
            keep=texts.translate("Printing", "Annuler"),
        )
        self.chosen = PRINT if usual else CHOOSE
        self.other = self._offer(
            texts.translate("Printing", "Choisir l’imprimante…"), "printer", CHOOSE
        )
        self.other.setVisible(bool(usual))
        self.save = self._offer(
            texts.translate("Printing", "Enregistrer un PDF…"), "download", SAVE
        )
        self.verb.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, words: str, icon: str, wanted: str) -> Button:
        button = Button(words, SECONDARY, icon=icon)
        button.clicked.connect(lambda: setattr(self, "chosen", wanted))
        button.clicked.connect(self.accept)
        self.body.addWidget(button)
        return button


def ask_how(parent: QWidget, name: str, usual: str) -> str:
    """Print at the usual printer, at another, or save? Escape does none of them."""
    question = PrintQuestion(parent, name, usual)
    answer = question.exec()
    question.deleteLater()
    return question.chosen if answer else ""


def system_printer() -> str:
    """The printer that the system takes unless another is named; empty without one."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return QPrinterInfo.defaultPrinterName()


def printers() -> list[str]:
    """The printers that the system knows, by name."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return list(QPrinterInfo.availablePrinterNames())


def ask_printer(parent: QWidget, document: Print, name: str) -> tuple[Print, str]:
    """The system's question: which printer, how many copies, both sides; or a file."""
    import msgspec
    from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

    from kiosk.paper.outlets import FILE
    from kiosk.paper.prints import LONG_EDGE, MOST_COPIES, SHORT_EDGE

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    dialog = QPrintDialog(printer, parent)
    turn_qt(dialog)
    for option in ("PrintPageRange", "PrintSelection", "PrintCurrentPage"):
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption[option], on=False)
    accepted = dialog.exec()
    dialog.deleteLater()
    if not accepted:
        return document, ""
    sides = {
        QPrinter.DuplexMode.DuplexLongSide: LONG_EDGE,
        QPrinter.DuplexMode.DuplexShortSide: SHORT_EDGE,
    }
    copies = min(max(printer.copyCount(), 1), MOST_COPIES)
    wanted = msgspec.structs.replace(
        document, copies=copies, duplex=sides.get(printer.duplex(), "")
    )
    file = printer.outputFileName()
    return wanted, f"{FILE}:{file}" if file else printer.printerName()
