"""Priority, said by the visitor alone: no proof is asked, and the reason is shown nowhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from ui.theme import TOUCH
from ui.touch.shell.panel import Panel
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.toggles import Toggle

CHOICES = ("disability", "pregnancy", "elderly")


class Priority(Panel):
    """One of three, or none; touching the chosen one again takes it back."""

    def __init__(self) -> None:
        super().__init__(pad=28, lines=False)
        self.title = Label(size=32, weight=600)
        self.text = Label(size=26, tone="muted", wrap=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.text)
        head = QHBoxLayout()
        head.setSpacing(26)
        head.addWidget(Icon("accessibility", 44, "info"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(words, 1)
        self.choices = {value: Toggle(scale=TOUCH) for value in CHOICES}
        row = QHBoxLayout()
        row.setSpacing(14)
        for value, toggle in self.choices.items():
            toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            toggle.clicked.connect(partial(self._picked, value))
            row.addWidget(toggle, 1)
        self.body.addLayout(head)
        self.body.addLayout(row)

    @property
    def value(self) -> str:
        """The chosen reason, or ""."""
        return next((v for v, toggle in self.choices.items() if toggle.isChecked()), "")

    def clear(self) -> None:
        """Choose none."""
        for toggle in self.choices.values():
            toggle.setChecked(False)

    def _picked(self, value: str) -> None:
        for other, toggle in self.choices.items():
            if other != value:
                toggle.setChecked(False)

    def retranslate(self) -> None:
        """Word the panel in the language in force."""
        self.title.setText(self.tr("Accès prioritaire"))
        self.text.setText(
            self.tr("Touchez si vous êtes concerné. Le motif n’est ni imprimé ni affiché.")
        )
        words = {
            "disability": self.tr("Handicap"),
            "pregnancy": self.tr("Grossesse"),
            "elderly": self.tr("Personne âgée"),
        }
        for value, toggle in self.choices.items():
            toggle.word(words[value])
