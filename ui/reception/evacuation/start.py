"""The first of two acts: what sort of evacuation it is. Enter begins one in earnest."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import Refused
from kiosk.evacuation.commands import StartEvacuation
from kiosk.evacuation.refusals import AlreadyOpen
from kiosk.evacuation.states import DRILL, REAL, TEST
from ui.reception.evacuation.words import kind_words
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import DANGER_FILLED, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.label import Label

HIGH = 60


class StartSheet(Dialog):
    """`begun()` once one is open, here or at another station; `listed()` for paper alone."""

    begun = Signal()
    listed = Signal()

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=540)
        self.session = session
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.real = Button(kind=DANGER_FILLED, icon="siren")
        self.drill = Button(kind=SECONDARY, icon="megaphone")
        self.test = Button(kind=SECONDARY, icon="eye-off")
        self.paper = Button(kind=SECONDARY, icon="printer")
        self.kinds = {REAL: self.real, DRILL: self.drill, TEST: self.test}
        also = [*self.kinds.values(), self.keep, self.paper]
        self.form = Form(self, session, self.real, also=also, tell=self._tell)
        self._lay_out_all()
        self._word()
        for kind, button in self.kinds.items():
            offer(session, "evacuation.start", button)
            button.clicked.connect(partial(self.start, kind))
        self.paper.clicked.connect(self._paper)
        self.verb.hide()

    def _lay_out_all(self) -> None:
        self.body.addWidget(self.alert)
        self.told: dict[str, Label] = {}
        for kind, button in self.kinds.items():
            button.setFixedHeight(HIGH)
            self.told[kind] = Label(size=13, tone="muted", wrap=True)
            self.body.addWidget(button)
            self.body.addWidget(self.told[kind])
        self.foot.insertWidget(0, self.paper)

    def _word(self) -> None:
        language = self.session.language
        self.title.setText(self.tr("Évacuer le bâtiment ?"))
        self.setWindowTitle(self.title.text())
        self.setAccessibleName(self.title.text())
        said = self.tr(
            "L’appel s’ouvre avec toutes les personnes à l’intérieur, et sa liste sort sur papier."
        )
        self.text.setText(said)
        self.text.show()
        self.setAccessibleDescription(said)
        for kind, button in self.kinds.items():
            button.setText(kind_words(kind, language))
        everywhere = self.tr("Toutes les fenêtres, bornes et affichages disent de sortir.")
        self.told[REAL].setText(everywhere)
        drill = self.tr("Toutes les fenêtres, bornes et affichages disent que c’est un exercice.")
        self.told[DRILL].setText(drill)
        self.told[TEST].setText(self.tr("Rien n’est dit au public : l’appel seul."))
        for kind, button in self.kinds.items():
            button.setAccessibleDescription(self.told[kind].text())
        self.paper.setText(self.tr("Imprimer la liste seule"))
        self.real.setFocus(Qt.FocusReason.OtherFocusReason)

    def start(self, kind: str) -> None:
        """The second act: the building is left from now on."""
        self.alert.hide()
        self.form.submit(StartEvacuation(kind=kind), then=self._started)

    def _started(self, _outcome: Any) -> None:
        self.begun.emit()
        self.accept()

    def _paper(self) -> None:
        self.listed.emit()
        self.accept()

    def _tell(self, sentence: str, error: Exception) -> None:
        if isinstance(error, AlreadyOpen):  # another station was first: its roll is called
            self.begun.emit()
            self.accept()
            return
        title = self.tr("L’évacuation n’est pas ouverte")
        self.alert.say(title, sentence)
        if not isinstance(error, Refused):
            self.paper.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjustSize()
