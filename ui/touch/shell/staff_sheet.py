"""What a technician may do with a machine in a hall, once their code was right."""

from __future__ import annotations

from PySide6.QtCore import Signal

from kiosk.core.wording import say
from ui.shell.hall.restart import kept_running
from ui.shell.languages import language_of
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import DANGER, QUIET


class StaffSheet(BottomSheet):
    """`device()`, `helping()`, `restarting()`, `left()`; what cannot be done is not offered."""

    device = Signal()
    helping = Signal()
    restarting = Signal()
    left = Signal()

    def __init__(self, *, device: bool) -> None:
        super().__init__("wrench")
        self.open_device = big_button(icon="monitor")
        self.call_help = big_button(icon="megaphone")
        self.restart = big_button(icon="refresh-cw")
        self.leave = big_button(DANGER, icon="log-out")
        self.give_up = big_button(QUIET)
        for button, signal, offered in (
            (self.open_device, self.device, device),
            (self.call_help, self.helping, True),
            (self.restart, self.restarting, kept_running()),
            (self.leave, self.left, True),
            (self.give_up, self.done, True),
        ):
            button.clicked.connect(signal)
            if offered:
                self.body.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(self.tr("Que voulez-vous faire ?"))
        self.open_device.setText(self.tr("Cet appareil"))
        self.call_help.setText(say("support.title", language_of(self)))
        self.restart.setText(self.tr("Redémarrer le programme"))
        self.leave.setText(self.tr("Quitter le programme"))
        self.give_up.setText(self.tr("Retour"))
