"""All the keys of the desk on one sheet (F1)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.reception.shortcuts import Shortcut
from ui.shell.languages import language_of
from ui.widgets.dialog import Dialog
from ui.widgets.kbd import Kbd
from ui.widgets.label import Label


class KeysSheet(Dialog):
    """Reads the same table as the window, so it can promise nothing that does not work."""

    def __init__(self, parent: QWidget, keys: list[Shortcut]) -> None:
        super().__init__(parent, "", width=720)
        self.title.setText(self.tr("Raccourcis du poste"))
        self.setAccessibleName(self.title.text())
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        half = (len(keys) + 1) // 2
        for index, key in enumerate(keys):
            row, column = index % half, 2 * (index // half)
            grid.addLayout(self._tags(key), row, column)
            grid.addWidget(Label(key.words(language_of(self)), size=13), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.verb.setText(self.tr("Lire le guide"))
        self.keep.setText(self.tr("Fermer"))

    def _tags(self, key: Shortcut) -> QHBoxLayout:
        tags = QHBoxLayout()
        tags.setSpacing(4)
        for name in key.tags(language_of(self)):
            tags.addWidget(Kbd(name))
        tags.addStretch(1)
        return tags
