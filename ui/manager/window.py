"""The manager's window: the front desk's, with the sheets and the site's settings before it."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.core.readings import BY_KEEPERS, BY_MANAGERS
from kiosk.core.roles import MANAGER, MITC
from kiosk.core.slice import FRONT
from ui.manager.device.alerts import DeviceAlerts
from ui.manager.messages.alerts import of_messages, of_sheets
from ui.reception.pages import PAGES, PageEntry
from ui.reception.window import ReceptionWindow
from ui.shell.session import Session

OWN_PAGES = [
    PageEntry(
        "sheets",
        str(QT_TRANSLATE_NOOP("Pages", "Feuilles")),
        "printer",
        "ui.manager.sheets.page:SheetsPage",
    ),
    PageEntry(
        "figures",
        str(QT_TRANSLATE_NOOP("Pages", "Rapports")),
        "chart-column",
        "ui.manager.figures.page:FiguresPage",
        roles=BY_MANAGERS,
    ),
    PageEntry(
        "site",
        str(QT_TRANSLATE_NOOP("Pages", "Réglages du site")),
        "map-pin",
        "ui.manager.site.page:SitePage",
        roles=BY_MANAGERS,
    ),
    PageEntry(
        "rules",
        str(QT_TRANSLATE_NOOP("Pages", "Règles et tarifs")),
        "list-checks",
        "ui.manager.rules.page:RulesPage",
        roles=BY_MANAGERS,
    ),
    PageEntry(
        "messages",
        str(QT_TRANSLATE_NOOP("Pages", "Messages")),
        "mail",
        "ui.manager.messages.page:MessagesPage",
        roles=FRONT,
    ),
    PageEntry(
        "journal",
        str(QT_TRANSLATE_NOOP("Pages", "Journal")),
        "history",
        "ui.manager.journal.page:JournalPage",
        roles=BY_MANAGERS,
    ),
    PageEntry(
        "privacy",
        str(QT_TRANSLATE_NOOP("Pages", "Vie privée")),
        "shield-check",
        "ui.manager.privacy.page:PrivacyPage",
        roles=FRONT,
    ),
]
DEVICE = PageEntry(
    "device",
    str(QT_TRANSLATE_NOOP("Pages", "Appareils")),
    "wrench",
    "ui.manager.device.page:DevicePage",
    roles=BY_KEEPERS,
)


NETWORK = PageEntry(
    "network",
    str(QT_TRANSLATE_NOOP("Pages", "Réseau")),
    "globe",
    "ui.manager.network.page:NetworkPage",
    roles=frozenset({MITC}),
)


class ManagerWindow(ReceptionWindow):
    """Opens on the sheets; the pages of the desk follow, since a manager also stands there.

    The machine itself comes last: whoever looks after it sees that page alone.
    """

    works_here: ClassVar[tuple[str, ...]] = (MANAGER,)
    guide: ClassVar[str] = "manager"

    def __init__(self, session: Session) -> None:
        super().__init__(session, self.pages_of(session))
        self.alerts = DeviceAlerts(session, self.rail.items[DEVICE.name])
        self.alerts.look()
        self.letters = of_messages(session, self.rail.items["messages"])
        self.sheets = of_sheets(session, self.rail.items["sheets"])

    def pages_of(self, session: Session) -> list[PageEntry]:
        """In their order; that of the network where the settings say where it is read."""
        network = [NETWORK] if session.station.settings.network.url else []
        return [*OWN_PAGES, *network, *PAGES, DEVICE]

    @property
    def guide_here(self) -> str:
        return "technician" if self.stack.name == DEVICE.name else self.guide

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Gestion du site"))


class NetworkWindow(ManagerWindow):
    """The same, which opens on the sites side by side."""

    works_here: ClassVar[tuple[str, ...]] = (MITC,)

    def pages_of(self, session: Session) -> list[PageEntry]:  # noqa: ARG002 - all there is
        return [NETWORK, *OWN_PAGES, *PAGES, DEVICE]

    def retranslate(self) -> None:
        super().retranslate()
        self.setWindowTitle(self.tr("Réseau des sites"))
