"""Ctrl Shift E: the question that begins an evacuation, or the roll of the one that is open."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kiosk.evacuation.queries import current
from ui.reception.evacuation.roll import RollSheet
from ui.reception.evacuation.start import StartSheet
from ui.shell.print_question import PRINT
from ui.shell.printers import print_report
from ui.shell.session import Session


class Evacuating(QObject):
    """Opens the sheets over a window; one of them at a time."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.start: StartSheet | None = None
        self.roll: RollSheet | None = None

    def open(self) -> None:
        """The roll if there is one to call, else the question; paper for who may not begin one."""
        if self._session.read(current) is not None:
            self.call()
            return
        if not self._session.may("evacuation.start"):
            print_report(self._window, self._session, "evacuation")
            return
        self.start = StartSheet(self._window, self._session)
        self.start.begun.connect(self._begun)
        self.start.listed.connect(lambda: print_report(self._window, self._session, "evacuation"))
        self.start.finished.connect(self.start.deleteLater)
        self.start.open()

    def call(self) -> None:
        """Call the roll of the evacuation that is open."""
        self.roll = RollSheet(self._window, self._session)
        self.roll.finished.connect(self.roll.deleteLater)
        self.roll.open()
        self.roll.rows.enter()

    def _begun(self) -> None:
        """Paper comes out by itself where there is a printer; nothing waits for it."""
        print_report(self._window, self._session, "evacuation", choose=self._at_once)
        self.call()

    def _at_once(self, _parent: QWidget, _name: str, usual: str) -> str:
        if usual:
            return PRINT
        said = self.tr("Aucune imprimante : la liste d’évacuation n’est pas sortie sur papier.")
        self._session.say(said, "warning")
        return ""
