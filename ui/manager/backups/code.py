"""The recovery code, for as long as its dialog is open, and its sheet on paper or as a PDF."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.shell.file_question import ask_where
from ui.shell.languages import Texts
from ui.shell.print_question import system_printer
from ui.theme.fonts import BOLD
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label
from ui.widgets.paint import CENTER

if TYPE_CHECKING:
    from kiosk.store.recovery import Code
    from ui.shell.session import Session

A_ROW = 4


class CodeDialog(Dialog):
    """Eight groups in two rows, from left to right in every language; `sheet` is the PDF.

    What is printed passes no queue: a queue would keep it.
    """

    def __init__(self, parent: QWidget, session: Session, code: Code, sheet: bytes) -> None:
        texts = Texts(session.language)
        super().__init__(
            parent,
            texts.translate("Backups", "Code de récupération"),
            texts.translate(
                "Backups",
                "Imprimez la feuille et gardez-la au coffre du site : ce code ne sera plus montré.",
            ),
            verb=texts.translate("Backups", "La feuille est au coffre"),
            width=560,
        )
        self._session, self._texts, self._sheet = session, texts, sheet
        self.keep.hide()
        self.body.addWidget(_groups(code))
        usual = system_printer()
        for words, icon, act in (
            (texts.translate("Backups", "Imprimer la feuille"), "printer", self._print),
            (texts.translate("Backups", "Enregistrer la feuille…"), "download", self._save),
        ):
            button = Button(words, SECONDARY, icon=icon)
            button.clicked.connect(act)
            button.setVisible(bool(usual) or act == self._save)
            self.body.addWidget(button)

    def _print(self) -> None:
        from kiosk.paper.prints import Rendered
        from ui.shell.system_printer import SystemPrinter

        document = Rendered("code", self._sheet)
        said = self._texts.translate("Backups", "La feuille du code sort à l’imprimante")
        printer = SystemPrinter(system_printer())
        self._session.run(partial(printer.send, document), then=lambda _: self._session.say(said))

    def _save(self) -> None:
        from kiosk.core.files import require_writable, write_whole

        title = self._texts.translate("Backups", "Enregistrer la feuille du code")
        suggested = str(Path.home() / "code.pdf")
        chosen = ask_where(self, title, suggested, "PDF (*.pdf)")
        if not chosen:
            return
        folder = self._session.station.folder

        def write() -> None:
            require_writable(Path(chosen), folder, force=True)
            write_whole(Path(chosen), self._sheet, force=True)

        said = self._texts.translate("Backups", "La feuille du code est enregistrée")
        self._session.run(write, then=lambda _: self._session.say(said))


def _groups(code: Code) -> QWidget:
    shown = QWidget()
    shown.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    grid = QGridLayout(shown)
    grid.setContentsMargins(0, 8, 0, 8)
    grid.setSpacing(12)
    for n, group in enumerate(code.groups):
        label = Label(group, size=24, weight=BOLD, align=CENTER)
        label.setAccessibleName(" ".join(group))
        grid.addWidget(label, n // A_ROW, n % A_ROW)
    return shown
