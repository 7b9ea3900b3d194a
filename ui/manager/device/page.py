"""Appareil: how this station is, what it has to print, its own settings, its versions."""

from __future__ import annotations

from typing import ClassVar

from ui.manager.device.queue import QueueSection
from ui.manager.device.settings import SettingsSection
from ui.manager.device.state import StateSection
from ui.manager.device.versions import VersionsSection
from ui.manager.sectioned import SectionedPage
from ui.shell.session import Session


class DevicePage(SectionedPage):
    """Of this machine alone; what is done at the desk is on other pages."""

    shows: ClassVar[frozenset[str]] = frozenset({"print_job", "sync_state"})

    def __init__(self, session: Session) -> None:
        super().__init__(
            session,
            {
                "state": StateSection(session),
                "queue": QueueSection(session),
                "settings": SettingsSection(session),
                "versions": VersionsSection(session),
            },
        )

    def word_header(self) -> None:
        self.header.word(self.tr("Appareil"), self.session.name)

    def tab_words(self) -> dict[str, str]:
        return {
            "state": self.tr("État"),
            "queue": self.tr("Impressions"),
            "settings": self.tr("Réglages du poste"),
            "versions": self.tr("Versions"),
        }
