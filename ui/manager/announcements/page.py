"""Annonces: what the displays show at their foot, and the message of an emergency."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout

from ui.manager.announcements.section import AnnouncementsSection
from ui.shell.alerts.dialog import EmergencyDialog
from ui.shell.key_names import key_name
from ui.shell.languages import language_of
from ui.shell.offering import offer
from ui.shell.page import Page
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.button import DANGER, Button
from ui.widgets.page_header import PageHeader


class AnnouncementsPage(Page):
    """For the reception and the manager; an emergency is one button, or its key, away."""

    shows: ClassVar[frozenset[str]] = frozenset({"announcement"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.emergency = Button(kind=DANGER, icon="siren")
        self.header.add_action(self.emergency)
        self.section = AnnouncementsSection(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.section, 1)
        self.emergency.clicked.connect(self.raise_alert)
        offer(session, "announcements.alert", self.emergency)
        ReadInOrder(self)
        self.retranslate()

    def raise_alert(self) -> EmergencyDialog:
        """Ask what everybody is told."""
        dialog = EmergencyDialog(self, self.session)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def refresh(self) -> None:
        self.section.refresh()

    def retranslate(self) -> None:
        self.header.word(self.tr("Annonces"))
        self.emergency.key = key_name("Ctrl+Shift+U", language_of(self))
        self.emergency.setText(self.tr("Message d’urgence"))
        self.section.retranslate()
