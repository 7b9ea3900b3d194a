"""The pause of a window with somebody at it: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from ui.shell.languages import Texts, speak
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button

WIDTH = 620


class PausedBox(QDialog):
    """Accepted where the window is to be opened again; `report` names the crash report."""

    def __init__(self, language: str, report: str) -> None:
        super().__init__()
        texts = Texts(language)
        speak(self, language)
        self.setWindowTitle(texts.translate("Paused", "Accueil s’est arrêté"))
        effect = texts.translate(
            "Paused",
            "Ce qui était enregistré est gardé ; ce qui était en cours de saisie est à refaire. "
            "Réessayez. Si la fenêtre s’arrête encore, redémarrez l’ordinateur, puis appelez "
            "l’assistance.",
        )
        if report:
            told = texts.translate("Paused", "L’assistance demandera ce rapport : {report}")
            effect += "\n" + told.format(report=f"\u2066{report}\u2069")
        self.alert = Alert(
            texts.translate("Paused", "Cette fenêtre s’est arrêtée plusieurs fois de suite."),
            effect,
        )
        self.close_button = Button(texts.translate("Paused", "Fermer"), SECONDARY)
        self.again_button = Button(texts.translate("Paused", "Réessayer"), PRIMARY)
        self.close_button.clicked.connect(self.reject)
        self.again_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.again_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(16)
        column.addWidget(self.alert)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.setFixedHeight(column.totalHeightForWidth(WIDTH))
