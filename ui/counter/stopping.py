"""Ending the tickets of a service for today: from the counter and from the front desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue
from kiosk.tickets.stopping import StopTickets
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.toggles import ToggleGroup

ENDED, AWAY = "ended", "away"


class StopForm(FormDialog):
    """One service of several, whether its desk has left, and why."""

    def __init__(
        self, parent: QWidget, session: Session, services: tuple[str, ...], *, width: int = 440
    ) -> None:
        super().__init__(parent, session, width=width)
        self.service, self.how = ToggleGroup(), ToggleGroup()
        self.fields["service"] = Field(self.tr("Service"), widget=self.service)
        self.fields["how"] = Field(self.tr("Pour le reste de la journée"), widget=self.how)
        self.fields["reason"] = Field(self.tr("Motif, affiché au public"))
        desks = [desk for desk in catalogue.load().desks if desk.code in services]
        self.service.set_choices([(d.code, d.name.of(language_of(self)), "") for d in desks])
        self.service.choose(services[0])
        self.fields["service"].setVisible(len(services) > 1)
        kinds = (self.tr("Plus de tickets"), self.tr("Absent aujourd’hui"))
        self.how.set_choices([(k, w, "") for k, w in zip((ENDED, AWAY), kinds, strict=True)])
        self.how.choose(ENDED)
        self.how.picked.connect(lambda _values: self._ask_why())
        only = desks[0].name.of(language_of(self)) if len(desks) == 1 else ""
        asked, of_one = self.tr("Arrêter les tickets ?"), self.tr("Arrêter les tickets : {desk} ?")
        self.word(
            of_one.format(desk=only) if only else asked,
            self.tr("Arrêter les tickets"),
            self.tr("La borne et l’écran le disent. Les tickets déjà pris sont encore appelés."),
        )
        self.failing = self.tr("Les tickets ne sont pas arrêtés")
        for field in self.fields.values():
            self.body.addWidget(field)
        self._ask_why()

    def _ask_why(self) -> None:
        self.fields["reason"].setVisible(self.how.value == AWAY)
        self.adjustSize()

    def command(self) -> StopTickets:
        away = self.how.value == AWAY
        reason = self.fields["reason"].text() if away else ""
        return StopTickets(service=str(self.service.value), away=away, reason=reason)
