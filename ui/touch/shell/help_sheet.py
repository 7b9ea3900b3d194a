"""Where a person can help: the kiosk rings nowhere, so it says where to go."""

from __future__ import annotations

from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import PRIMARY


class HelpSheet(BottomSheet):
    """The desk is at the right of the screen, whatever the language's direction."""

    def __init__(self) -> None:
        super().__init__("bell")
        self.button = big_button(PRIMARY)
        self.button.clicked.connect(self.done)
        self.body.addWidget(self.button)
        self.retranslate()

    def retranslate(self) -> None:
        self.say(
            self.tr("L’accueil est à droite de cet écran"),
            text=self.tr("Adressez-vous à l’agent : il peut tout faire à votre place."),
        )
        self.button.setText(self.tr("D’accord"))
