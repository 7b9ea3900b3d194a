"""Appareil: how this station is, what it has to print, and its own settings."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from ui.manager.device.queue import QueueSection
from ui.manager.device.settings import SettingsSection
from ui.manager.device.state import StateSection
from ui.manager.site.section import Section
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented


class DevicePage(Page):
    """Of this machine alone; what is done at the desk is on other pages."""

    shows: ClassVar[frozenset[str]] = frozenset({"print_job", "sync_state"})

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.tabs = Segmented()
        self.sections: dict[str, Section] = {
            "state": StateSection(session),
            "queue": QueueSection(session),
            "settings": SettingsSection(session),
        }
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        for section in self.sections.values():
            self._stack.addWidget(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.tabs)
        column.addWidget(stack, 1)
        self.tabs.picked.connect(self.show_section)
        self.retranslate()

    @property
    def section(self) -> Section:
        """The section that is seen."""
        return self.sections[str(self.tabs.value)]

    def show_section(self, name: object) -> None:
        """Go to a section by its name."""
        self.tabs.choose(name)
        self._stack.setCurrentWidget(self.section)
        self.section.refresh()

    def open_with(self, **fields: object) -> None:
        """`section` shows one of them."""
        if fields.get("section") in self.sections:
            self.show_section(fields["section"])

    def refresh(self) -> None:
        self.section.refresh()

    def retranslate(self) -> None:
        self.header.word(self.tr("Appareil"), self.session.name)
        self.tabs.set_choices(
            [
                ("state", self.tr("État")),
                ("queue", self.tr("Impressions")),
                ("settings", self.tr("Réglages du poste")),
            ]
        )
        for section in self.sections.values():
            section.retranslate()
