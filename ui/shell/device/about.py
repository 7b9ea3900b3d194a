"""À propos: which version this is, what it was built of, and under which licences."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from kiosk.core import program
from kiosk.core.directions import isolated
from ui.shell.device.panel import Keep, Panel
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.theme.fonts import font
from ui.widgets.focus import ReadPlain
from ui.widgets.label import Label, heading


def licences() -> str:
    """Each part that travels with the program, and its licence."""
    words = program.licences()
    if words is None:
        return (program.root() / "LICENSE").read_text(encoding="utf-8")
    lines = (words / program.LICENCES).read_text(encoding="utf-8").splitlines()
    return "\n".join(line.replace("\t", "  ·  ") for line in lines)


class AboutPanel(Panel):
    """Read when it is first looked at."""

    fills = True

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        size = 14 if scale is DESK else scale.caption
        self.version = heading(size=size + 2)
        self.place = Label(size=size, tone="muted", wrap=True)
        self.licences = ReadPlain()
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setFrameShape(QFrame.Shape.NoFrame)
        self.licences.setFont(font(size - 1, rtl=False))
        self.licences.setMinimumHeight(160)
        self.column.addWidget(self.version)
        self.column.addWidget(self.place)
        self.column.addWidget(self.licences, 1)
        self.retranslate()

    def title(self) -> str:
        return self.tr("À propos")

    def text(self) -> str:
        return self.tr("À dire à qui vous aide.")

    def enter(self) -> None:
        if not self.licences.toPlainText():
            self.session.run(licences, self.licences.setPlainText)

    def retranslate(self) -> None:
        told = self.tr("Accueil {version} ({build})")
        said = told.format(version=program.version(), build=isolated(program.build()))
        self.version.setText(said)
        folder = isolated(str(self.session.station.folder))
        self.place.setText(self.tr("Les données sont dans {folder}").format(folder=folder))
        self.licences.setAccessibleName(self.tr("Licences"))
