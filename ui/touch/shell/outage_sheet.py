"""Over everything while the store does not answer; what was typed and chosen stays below it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from kiosk.core.errors import StoreTrouble
from kiosk.core.wording import trouble
from ui.shell.languages import Texts, language_of
from ui.touch.shell.header import HeldStar
from ui.touch.shell.overlay import BottomSheet


class OutageSheet(BottomSheet):
    """What visitors have to know, and in small what those who mend it have to; the way out too."""

    def __init__(self, error: StoreTrouble) -> None:
        super().__init__("triangle-alert")
        self._error = error
        self.star = HeldStar()
        self.body.addWidget(self.star, 0, Qt.AlignmentFlag.AlignHCenter)
        self.retranslate()

    def retranslate(self) -> None:
        here = language_of(self)
        other = "fr" if here == "ar" else "ar"
        title = "Cette borne ne répond pas pour l’instant. Adressez-vous à l’accueil."
        self.say(
            self.tr("Cette borne ne répond pas pour l’instant. Adressez-vous à l’accueil."),
            Texts(other).translate("OutageSheet", title),
            trouble(self._error, here),
        )
