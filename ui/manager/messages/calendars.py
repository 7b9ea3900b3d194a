"""Calendriers: which file each room and company subscribes to."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QApplication

from kiosk.calendars.feed import ROOM, Address, addresses, folder_of
from kiosk.core.errors import StoreTrouble
from kiosk.residents.queries import find
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

COPY = "copy"


class AddressRow(RowPainter):
    """A room or a company, and the name of its file."""

    height = 58

    def __init__(self) -> None:
        self.copy = ""

    def paint(self, row: RowCanvas, item: Address) -> None:
        used = 16 + row.button(16, COPY, self.copy) + 12
        row.icon(18, "door-open" if item.kind == ROOM else "building-2", 20)
        row.two_lines(52, row.width - 52 - used, item.name, item.file)

    def words(self, item: Address) -> str:
        return f"{item.name}, {item.file}"


class CalendarsSection(Section):
    """A company's file is named by what nobody guesses: whoever has the name may read it."""

    shows: ClassVar[frozenset[str]] = frozenset({"resource", "resident"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = AddressRow()
        super().__init__(session, self._painter)
        self.card.hide()
        self.rows.pressed_button.connect(lambda _name, item: self._copy(item))
        self.rows.opened.connect(self._copy)
        self.retranslate()

    def _offer_changes(self, offered: bool) -> None:
        """There is no form here."""
        self.rows.offer_buttons(offered)

    def refresh(self) -> None:
        station = self.session.station
        if folder_of(station) is None or not self.session.may_read(find):
            self._show([])
        else:
            self.session.run(lambda: addresses(station), self._show, self._failed)

    def _show(self, found: list[Address]) -> None:
        self.rows.set_items(found)
        self.list.count.setText(str(len(found)) if found else "")

    def _failed(self, sentence: str, error: Exception) -> None:
        self._show([])
        if isinstance(error, (StoreTrouble, OSError)):
            self.session.tell(sentence, error)

    def _copy(self, item: Address) -> None:
        folder = folder_of(self.session.station)
        QApplication.clipboard().setText(str(folder / item.file) if folder else item.file)
        self.session.say(self.tr("Adresse du calendrier copiée"))

    def retranslate(self) -> None:
        self._painter.copy = self.tr("Copier")
        self.list.set_title(self.tr("Calendriers à suivre"), self.list.count.text())
        self.empty.say(
            self.tr("Aucun dossier de calendriers"),
            self.tr(
                "Choisissez-en un dans les réglages du poste : calendars.folder. Un serveur web ou "
                "un partage du réseau le donne à lire."
            ),
        )
        self.rows.viewport().update()
