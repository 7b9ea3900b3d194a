"""The sound of a call, and whether somebody heard it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shell.device.panel import Keep, Panel
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.button import Button
from ui.widgets.label import Label
from ui.widgets.pill import OK, WARNING

CHIME = "call"


class SoundPanel(Panel):
    """Optional; a loudspeaker that is turned down is known to nobody but who listens."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        size = 14 if scale is DESK else scale.caption
        self.play = Button(icon="volume-2", scale=scale)
        self.answer = Label(size=size, wrap=True)
        self.heard, self.silent = Button(icon="check", scale=scale), Button(icon="x", scale=scale)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.gap)
        row.addWidget(self.heard)
        row.addWidget(self.silent)
        row.addStretch(1)
        self.asked = QWidget()
        self.asked.setLayout(row)
        self.asked.hide()
        self.add_button(self.play)
        for widget in (self.answer, self.asked):
            self.column.addWidget(widget)
        self._came = ""
        self.form = Form(self, session, self.play)
        self.play.clicked.connect(self._play)
        self.heard.clicked.connect(partial(self._say, "heard"))
        self.silent.clicked.connect(partial(self._say, "silent"))
        self.retranslate()

    def title(self) -> str:
        return self.tr("Le son")

    def text(self) -> str:
        return self.tr("Facultatif. Un appel se voit et s’entend : écoutez-le d’où l’on attend.")

    def enter(self) -> None:
        self.focus(self.play)

    def _play(self) -> None:
        from kiosk.core.sounds import play

        self.form.run(partial(play, CHIME), self._played)

    def _played(self, taken: bool) -> None:
        self._say("asked" if taken else "nothing")

    def _say(self, came: str) -> None:
        self._came = came
        self.asked.setVisible(came == "asked")
        if came == "asked":
            self.focus(self.heard)
        self._word()

    def retranslate(self) -> None:
        self.play.setText(self.tr("Jouer le son"))
        self.heard.setText(self.tr("Je l’entends"))
        self.silent.setText(self.tr("Je n’entends rien"))
        self._word()

    def _word(self) -> None:
        words = {
            "asked": self.tr("Le son a été joué. L’entendez-vous ?"),
            "heard": self.tr("Le son s’entend."),
            "silent": self.tr(
                "Montez le volume, regardez si le bon haut-parleur est choisi dans le système, et"
                " jouez-le encore."
            ),
            "nothing": self.tr(
                "Rien ne joue de son sur cette machine : branchez un haut-parleur ; sous Linux,"
                " installez pipewire-bin ou alsa-utils. Les appels se voient quand même."
            ),
        }
        self.answer.setText(words.get(self._came, ""))
        self.answer.setVisible(bool(self._came))
        good = self._came == "heard"
        self.answer.set_tone("success" if good else "ink")
        self.moved.emit()
        if self._came in ("heard", "silent", "nothing"):
            self.show_light(OK if good else WARNING, self.answer.text())
