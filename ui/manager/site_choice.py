"""Which site's figures and sheets are shown, where several are kept and may be seen."""

from __future__ import annotations

from kiosk.core.languages import in_language
from ui.shell.session import Session
from ui.widgets.select import Select


class SiteChoice(Select):
    """The machine's own site until another is picked; hidden where there is no choice."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session

    def offer(self) -> None:
        """The sites that are kept here, for whoever sees them all; one is no choice."""
        sites, language = self._session.station.seen_sites(), self._session.language
        own = self._session.site
        kept = self.value or (own.code if own else None)
        self.set_choices([(site.code, in_language(site, language)) for site in sites])
        self.choose(kept if kept in {site.code for site in sites} else own and own.code)
        self.setVisible(len(sites) > 1)

    @property
    def other(self) -> str:
        """The site that is shown, where it is not the machine's own."""
        own = self._session.site
        return "" if own and self.value in (None, own.code) else str(self.value or "")

    def retranslate(self) -> None:
        """Name the choice in the language in force."""
        self.setAccessibleName(self.tr("Site"))
