"""Opening a counter from the front desk."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue
from ui.theme import theme
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup


class OpenCounterForm(Dialog):
    """`wanted(number, services)`."""

    wanted = Signal(int, list)

    def __init__(self, parent: QWidget, number: int, services: tuple[str, ...]) -> None:
        super().__init__(parent, "", width=460)
        self.number = Stepper(number, 1, 99)
        self.services = ToggleGroup(many=True)
        self.number_field = Field(self.tr("Guichet"), widget=self.number)
        self.services_field = Field(self.tr("Services"), widget=self.services)
        desks = catalogue.load().desks
        self.services.set_choices([(d.code, d.name.of(theme.language), "") for d in desks])
        self.services.choose(*services)
        self.title.setText(self.tr("Ouvrir un guichet"))
        self.verb.setText(self.tr("Ouvrir"))
        for field in (self.number_field, self.services_field):
            self.body.addWidget(field)
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self._open)

    def _open(self) -> None:
        chosen = [str(value) for value in self.services.values]
        if not chosen:
            self.services_field.set_error(self.tr("Choisissez au moins un service."))
            return
        self.wanted.emit(self.number.value, chosen)
        self.accept()
