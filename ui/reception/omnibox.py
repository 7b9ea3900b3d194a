"""The line that finds anyone and anything, and where a scanned badge arrives."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.inputs import SearchField
from ui.widgets.kbd import Kbd


class Omnibox(SearchField):
    """Reached by Ctrl K or / from anywhere in the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon="scan-line", height=40)
        self.add_trailing(Kbd("Ctrl K"))
        self.setMaximumWidth(720)
        self.retranslate()

    def start(self) -> None:
        """Go there, with what was typed chosen, ready to be typed over."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def retranslate(self) -> None:
        """Word the line in the language in force."""
        self.set_example(
            self.tr("Scanner un badge ou chercher une personne, une entreprise, une salle…")
        )
        self.edit.setAccessibleName(self.tr("Chercher ou scanner"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
