"""Appareils: how this machine is and those of the site, its prints, settings and versions."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from kiosk.core.wording import say
from ui.manager.device.queue import QueueSection
from ui.manager.device.settings import SettingsSection
from ui.manager.device.state import StateSection
from ui.manager.device.stations import StationsSection
from ui.manager.device.versions import VersionsSection
from ui.manager.sectioned import SectionedPage
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.widgets.button import Button


class DevicePage(SectionedPage):
    """No name of a person is here; what is done at the desk is on other pages."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"print_job", "sync_state", "station_report", "sign_of_life"}
    )

    def __init__(self, session: Session) -> None:
        self.trying = Button(icon="wrench")
        super().__init__(
            session,
            {
                "state": StateSection(session),
                "stations": StationsSection(session),
                "queue": QueueSection(session),
                "settings": SettingsSection(session),
                "versions": VersionsSection(session),
            },
        )
        self.trying.clicked.connect(self._try)
        self.header.add_action(self.trying)

    def word_header(self) -> None:
        self.header.word(say("stations.page", self.session.language), self.session.name)
        self.trying.setText(self.tr("Cet appareil…"))

    def _try(self) -> None:
        """The page on which what the machine has is tried: the same that a kiosk opens."""
        made: QWidget = WINDOWS["device"].load()(self.session)
        made.setParent(self.window(), Qt.WindowType.Window)  # it ends with the window below it
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.opened = made
        made.show()

    def tab_words(self) -> dict[str, str]:
        return {
            "state": say("stations.here", self.session.language),
            "stations": say("stations.title", self.session.language),
            "queue": self.tr("Impressions"),
            "settings": self.tr("Réglages du poste"),
            "versions": self.tr("Versions"),
        }
