"""The same ticket for another service after this one, and for several people together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from ui.theme import TOUCH
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.panel import Panel
from ui.widgets.label import Label
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

MOST_PEOPLE, MOST_AFTER = 50, 4


class More(Panel):
    """`then` are the services that follow, in the order of the desks, `people` who came along.

    `changed()` when either does.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(pad=28, lines=False)
        self.add = ChoiceRow("plus")
        self.services = ToggleGroup(many=True, scale=TOUCH)
        self.people_words = Label(size=32, weight=600, wrap=True)
        self.count = Stepper(1, 1, MOST_PEOPLE, scale=TOUCH)
        together = QHBoxLayout()
        together.setSpacing(26)
        together.addWidget(self.people_words, 1)
        together.addWidget(self.count)
        self.body.addWidget(self.add)
        self.body.addWidget(self.services)
        self.body.addLayout(together)
        self.add.clicked.connect(self._unfold)
        self.services.picked.connect(self._picked)
        self.count.stepped.connect(lambda _people: self.changed.emit())
        self.services.hide()

    def offer(self, desks: list[tuple[str, str]]) -> None:
        """Offer other services by code and name; those that are chosen stay so."""
        self.services.set_choices([(code, name, "") for code, name in desks])
        self.add.setEnabled(bool(desks))

    @property
    def then(self) -> list[str]:
        """The services that follow."""
        return [str(code) for code in self.services.values]

    @property
    def people(self) -> int:
        """How many came."""
        return int(self.count.value)

    def clear(self) -> None:
        """One service, one person."""
        self.services.choose()
        self.services.hide()
        self.add.show()
        self.count.set_value(1)

    def _unfold(self) -> None:
        self.add.hide()
        self.services.show()
        self.changed.emit()

    def _picked(self, _values: list[object]) -> None:
        if len(self.then) > MOST_AFTER:
            self.services.choose(*self.then[:MOST_AFTER])
        self.changed.emit()

    def retranslate(self) -> None:
        """Word the panel in the language in force."""
        self.add.word(
            self.tr("Ajouter un autre service"),
            self.tr("Le même ticket sert pour la suite"),
        )
        self.people_words.setText(self.tr("Nous sommes plusieurs"))
        self.count.setAccessibleName(self.people_words.text())
        self.services.setAccessibleName(self.add.text())
