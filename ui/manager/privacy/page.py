"""Données personnelles: requests of persons, and the notice that visitors read."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.languages import enumerated
from kiosk.privacy.queries import kept
from kiosk.privacy.words import told
from kiosk.rights.queries import register
from kiosk.visits.notice import facts_here
from ui.manager.privacy.notice import NoticeSection
from ui.manager.privacy.requests import RequestsSection
from ui.manager.site.section import Section
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.page_header import PageHeader
from ui.widgets.segmented import Segmented


class PrivacyPage(Page):
    """What waits to be answered is counted in the rail, and what the notice lacks is told."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"rights_request", "rights_kept", "data_protection", "forgotten"}
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.tabs = Segmented()
        self.lacking = Alert(kind="warning", icon="triangle-alert")
        self.lacking.hide()
        self.sections: dict[str, Section] = {
            "requests": RequestsSection(session),
            "notice": NoticeSection(session),
        }
        stack = QWidget()
        self._stack = QStackedLayout(stack)
        for section in self.sections.values():
            self._stack.addWidget(section)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (self.header, self.lacking, self.tabs):
            column.addWidget(widget)
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
        self._word_header()
        self._tell_what_is_lacking(facts_here(self.session.station).missing)
        waiting = [one for one in self.session.read(register) if one.answered_at is None]
        self.counted.emit(len(waiting))

    def _tell_what_is_lacking(self, missing: tuple[str, ...]) -> None:
        if missing:
            what = self._lacks(missing)
            self.lacking.say(
                self.tr("La notice n’est pas complète"),
                self.tr("La loi 09-08 demande {what}. Dites-le dans « Notice ».").format(what=what),
            )
        self.lacking.setVisible(bool(missing))

    def _lacks(self, missing: tuple[str, ...]) -> str:
        words = {"cndp": self.tr("le numéro de la CNDP"), "contact": self.tr("à qui s’adresser")}
        return enumerated([words[name] for name in missing], self.session.language)

    def _word_header(self) -> None:
        """Under the title, what was last let go of by itself, for whoever may ask it."""
        purged = ""
        if self.session.may_read(kept):
            found, zone = self.session.read(kept), self.session.station.zone
            purged = told(found, self.session.language, zone)
        self.header.word(self.tr("Données personnelles"), purged)

    def retranslate(self) -> None:
        self._word_header()
        self.tabs.set_choices([("requests", self.tr("Demandes")), ("notice", self.tr("Notice"))])
        for section in self.sections.values():
            section.retranslate()
