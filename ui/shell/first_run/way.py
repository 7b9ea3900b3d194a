"""The way in: a site that begins here, or one that is there already."""

from __future__ import annotations

from PySide6.QtCore import Signal

from ui.shell.device.panel import Keep, Panel
from ui.shell.first_run.steps import JOIN, NEW
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.options import CheckRow


class WayPanel(Panel):
    """`picked(way)` when another one is chosen."""

    picked = Signal(str)

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        self.new, self.join = (CheckRow(radio=True, framed=True, scale=scale) for _ in range(2))
        self.new.setChecked(True)
        for row, way in ((self.new, NEW), (self.join, JOIN)):
            self.column.addWidget(row)
            row.toggled.connect(lambda on, way=way: self.picked.emit(way) if on else None)
        self.retranslate()

    @property
    def way(self) -> str:
        """What is chosen."""
        return JOIN if self.join.isChecked() else NEW

    def title(self) -> str:
        return self.tr("Bienvenue")

    def text(self) -> str:
        return self.tr("Quelques minutes suffisent. Ce qui est facultatif peut attendre.")

    def enter(self) -> None:
        self.focus(self.join if self.join.isChecked() else self.new)

    def retranslate(self) -> None:
        self.new.word(self.tr("Ouvrir un nouveau site"), self.tr("Le premier poste d’un site."))
        self.join.word(
            self.tr("Rejoindre un site"),
            self.tr("Avec le fichier d’inscription du poste, ou ses codes."),
        )
