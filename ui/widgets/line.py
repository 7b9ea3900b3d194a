"""The line that a field types in: its menu speaks and turns as its window, which Qt's does not."""

from __future__ import annotations

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QLineEdit, QMenu

from ui.shell.languages import speak_as_parent


class Line(QLineEdit):
    """A line edit whose right click is worded here; Qt knows one language a process."""

    def menu(self) -> QMenu:
        """Undo, cut, copy and paste, in the language of the window."""
        menu = self.createStandardContextMenu()
        speak_as_parent(menu)
        words = {
            "edit-undo": self.tr("Annuler la frappe"),
            "edit-redo": self.tr("Rétablir"),
            "edit-cut": self.tr("Couper"),
            "edit-copy": self.tr("Copier"),
            "edit-paste": self.tr("Coller"),
            "edit-delete": self.tr("Effacer"),
            "select-all": self.tr("Tout sélectionner"),
        }
        for action in menu.actions():
            if said := words.get(action.objectName()):
                keys = action.text().partition("\t")[2]
                action.setText(f"{said}\t{keys}" if keys else said)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())
