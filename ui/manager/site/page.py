"""Réglages du site: one section at a time."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.languages import in_language
from ui.manager.backups.section import BackupsSection
from ui.manager.site.days import DaysSection
from ui.manager.site.opening import OpeningSection
from ui.manager.site.places import PlacesSection
from ui.manager.site.presence import PresenceSection
from ui.manager.site.seasons import SeasonsSection
from ui.manager.site.section import Section
from ui.manager.staff.section import StaffSection
from ui.manager.staff.signings import SigningsSection
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented


class SitePage(Page):
    """Everything is kept by a command, refused at the field that is wrong."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {
            "resource",
            "staff",
            "staff_secret",
            "staff_session",
            "badge",
            "opening_hours",
            "day_exception",
            "season",
            "season_hours",
            "service_hours",
            "service_exception",
            "nightly_job",
            "recovery_code",
        }
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.tabs = Segmented()
        self.sections: dict[str, Section] = {
            "places": PlacesSection(session),
            "hours": OpeningSection(session),
            "days": DaysSection(session),
            "seasons": SeasonsSection(session),
            "presence": PresenceSection(session),
            "staff": StaffSection(session),
            "signings": SigningsSection(session),
            "backups": BackupsSection(session),
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
        site = self.session.site
        name = in_language(site, self.session.language) if site else ""
        self.header.word(self.tr("Réglages du site"), name)
        self.tabs.set_choices(
            [
                ("places", self.tr("Salles et espaces")),
                ("hours", self.tr("Heures d’ouverture")),
                ("days", self.tr("Jours d’exception")),
                ("seasons", self.tr("Périodes")),
                ("presence", self.tr("Présence des services")),
                ("staff", self.tr("Personnel")),
                ("signings", self.tr("Prises de poste")),
                ("backups", self.tr("Sauvegardes")),
            ]
        )
        for section in self.sections.values():
            section.retranslate()
