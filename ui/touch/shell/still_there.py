"""Still there? Without an answer everything is forgotten."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import PRIMARY
from ui.widgets.paint import is_rtl


class StillThere(BottomSheet):
    """Counts down; `done()` goes on, `ended()` forgets now."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.left = 0
        self.go_on = big_button(PRIMARY)
        self.end = big_button()
        self.go_on.setMinimumHeight(128)
        self.go_on.clicked.connect(self.done)
        self.end.clicked.connect(self.ended)
        self.body.addWidget(self.go_on)
        self.body.addWidget(self.end)
        self.retranslate()

    def show_left(self, seconds: int) -> None:
        """So many seconds are left."""
        self.left = seconds
        self.retranslate()

    def retranslate(self) -> None:
        self.disc.show_number(self.left)
        second = "Toujours là ?" if is_rtl(self) else "هل ما زلتم هنا؟"
        text = self.tr(
            "Sans réponse, cet écran s’efface dans %n seconde(s). "
            "Rien de ce que vous avez saisi n’est gardé.",
            "",
            self.left,
        )
        self.say(self.tr("Toujours là ?"), second, text)
        self.go_on.setText(self.tr("Oui, continuer"))
        self.end.setText(self.tr("Effacer et terminer"))
