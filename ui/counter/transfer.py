"""Choosing the desk that a ticket is sent on to."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue
from ui.shell.languages import texts_of
from ui.widgets.dialog import Dialog
from ui.widgets.toggles import ToggleGroup


def choose_service(parent: QWidget, service: str) -> str:
    """Ask for another desk than `service`; nothing when it is called off."""
    texts = texts_of(parent)
    texts = texts_of(parent)
    dialog = Dialog(
        parent,
        texts.translate("Transfer", "Transférer vers quel service ?"),
        texts.translate("Transfer", "Le ticket garde son numéro et son heure."),
        verb=texts.translate("Transfer", "Transférer"),
        width=360,
    )
    choices = ToggleGroup()
    others = [desk for desk in catalogue.load().desks if desk.code != service]
    choices.set_choices([(d.code, d.name.of(texts.language), "") for d in others])
    dialog.body.addWidget(choices)
    chosen = str(choices.value or "") if dialog.exec() else ""
    dialog.deleteLater()
    return chosen
