"""Opening a counter from the front desk."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue
from kiosk.tickets.commands import OpenCounter
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup


class OpenCounterForm(FormDialog):
    """Opens a counter for at least one service, one of those that an agent is `bound` to."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        number: int,
        services: tuple[str, ...],
        *,
        bound: tuple[str, ...] = (),
    ) -> None:
        super().__init__(parent, session, width=460)
        self.number = Stepper(number, 1, 99)
        self.services = ToggleGroup(many=True)
        self.fields["counter"] = Field(self.tr("Guichet"), widget=self.number)
        self.fields["services"] = Field(self.tr("Services"), widget=self.services)
        desks = [d for d in catalogue.load().desks if not bound or d.code in bound]
        self.services.set_choices([(d.code, d.name.of(language_of(self)), "") for d in desks])
        offered = {desk.code for desk in desks}
        self.services.choose(*(bound if len(bound) == 1 else offered.intersection(services)))
        self.word(self.tr("Ouvrir un guichet"), self.tr("Ouvrir"))
        self.failing = self.tr("Le guichet n’est pas ouvert")
        for field in self.fields.values():
            self.body.addWidget(field)

    def complete(self) -> bool:
        if self.services.values:
            return True
        self.fields["services"].set_error(self.tr("Choisissez au moins un service."))
        return False

    def command(self) -> OpenCounter:
        services = [str(value) for value in self.services.values]
        return OpenCounter(counter=self.number.value, services=services)
