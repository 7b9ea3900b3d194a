"""Above the visits: who did not sign at the kiosk and stands before the desk now."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal

from kiosk.agreements.queries import SigningView, waiting
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time
from ui.shell.languages import language_of
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.alert import Alert


class WaitingBand(Alert):
    """`deciding(signing)`; those who wait are decided about one after another."""

    deciding = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(icon="pencil", kind="warning")
        self._session = session
        self.found: list[SigningView] = []
        self.acted.connect(lambda: self.deciding.emit(self.found[0]))
        offer(session, "agreements.turn_away", self.button)
        self.hide()

    def refresh(self) -> None:
        """Read again who waits."""
        self.found = self._session.read(waiting)
        self.retranslate()

    def open_one(self, signing: UUID) -> None:
        """Decide about one of them, where they wait still."""
        for one in self.found:
            if one.id == signing:
                self.deciding.emit(one)

    def retranslate(self) -> None:
        """Word it in the language in force; nobody waits: it is not there."""
        if not self.found:
            self.hide()
            return
        one, language = self.found[0], language_of(self)
        title = self.tr("{name} n’a pas signé").format(name=one.full_name)
        if more := len(self.found) - 1:
            title = self.tr("{name} et %n autre(s) n’ont pas signé", "", more)
            title = title.format(name=one.full_name)
        at = clock_time(one.at, str(self._session.zone))
        self.say(title, joined(one.title(language), one.company, at), self.tr("Décider…"))
