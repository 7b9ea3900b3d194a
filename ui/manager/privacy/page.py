"""Données personnelles: requests of persons, and the notice that visitors read."""

from __future__ import annotations

from typing import ClassVar

from kiosk.core.languages import enumerated
from kiosk.privacy.queries import kept
from kiosk.privacy.words import told
from kiosk.rights.queries import register
from kiosk.visits.notice import facts_here
from ui.manager.privacy.notice import NoticeSection
from ui.manager.privacy.requests import RequestsSection
from ui.manager.sectioned import SectionedPage
from ui.shell.session import Session
from ui.widgets.alert import Alert


class PrivacyPage(SectionedPage):
    """What waits to be answered is counted in the rail, and what the notice lacks is told."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"rights_request", "rights_kept", "data_protection", "forgotten"}
    )

    def __init__(self, session: Session) -> None:
        self.lacking = Alert(kind="warning", icon="triangle-alert")
        self.lacking.hide()
        sections = {"requests": RequestsSection(session), "notice": NoticeSection(session)}
        super().__init__(session, sections, self.lacking)

    def refresh(self) -> None:
        super().refresh()
        self.word_header()
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
        if len(missing) == len(words):
            return self.tr("le numéro de la CNDP et à qui s’adresser")
        return enumerated([words[name] for name in missing], self.session.language)

    def word_header(self) -> None:
        """Under the title, what was last let go of by itself, for whoever may ask it."""
        purged = ""
        if self.session.may_read(kept):
            found, zone = self.session.read(kept), self.session.station.zone
            purged = told(found, self.session.language, zone)
        self.header.word(self.tr("Données personnelles"), purged)

    def tab_words(self) -> dict[str, str]:
        return {"requests": self.tr("Demandes"), "notice": self.tr("Notice")}
