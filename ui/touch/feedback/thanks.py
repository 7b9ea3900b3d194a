"""Thank you: another face corrects the answer, and a touch says what counted."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QGridLayout, QSizePolicy, QSpacerItem

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.feedback.faces import Faces
from ui.touch.shell.farewell import Farewell
from ui.touch.shell.stage import Stage
from ui.widgets.label import Label
from ui.widgets.paint import CENTER
from ui.widgets.toggles import Toggle

LOWER = 540
"""px above the faces where all that is touched is to be low."""


class FeedbackThanks(Farewell):
    """`open_with(feedback, score)`: what was given; it goes away by itself."""

    def __init__(self, session: Session, stage: Stage) -> None:
        from kiosk.feedback.reasons import reasons

        super().__init__(session, stage)
        self.icons = {each.code: each.icon for each in reasons()}
        self.feedback: Any = None
        self.score, self.reason = 0, ""
        self.faces = Faces()
        self.faces.touched.connect(self._correct)
        self.question = Label(size=34, weight=600, tone="#FFFFFF", wrap=True, align=CENTER)
        self.reasons = {code: Toggle(icon=icon, scale=TOUCH) for code, icon in self.icons.items()}
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        for code, toggle in self.reasons.items():
            toggle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            toggle.clicked.connect(partial(self._explain, code))
        self._above = QSpacerItem(0, 0)
        self.middle.addSpacerItem(self._above)
        self.middle.addWidget(self.faces)
        self.middle.addSpacing(24)
        self.middle.addWidget(self.question)
        self.middle.addLayout(self._grid)
        self.middle.addStretch(0)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.feedback, self.score, self.reason = fields["feedback"], fields["score"], ""
        self._show()

    def arrange(self) -> None:
        super().arrange()
        landscape = self.stage.landscape
        low, sizes = self.stage.low and not landscape, QSizePolicy.Policy
        self._above.changeSize(
            0, LOWER if low else 0, sizes.Minimum, sizes.Fixed if low else sizes.Expanding
        )
        self.faces.setFixedHeight(300 if landscape else 340)
        across = len(self.reasons) if landscape else 2
        for n, toggle in enumerate(self.reasons.values()):
            last = not landscape and n == len(self.reasons) - 1 and n % across == 0
            self._grid.addWidget(toggle, n // across, n % across, 1, across if last else 1)
        for column in range(len(self.reasons)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)

    def retranslate(self) -> None:
        from kiosk.feedback.reasons import reasons

        super().retranslate()
        self.title.setText(self.tr("Merci pour votre avis"))
        self.subtitle.setText(self.tr("Pour le corriger, touchez un autre visage."))
        self.question.setText(self.tr("Qu’est-ce qui a compté le plus ? (facultatif)"))
        self.faces.retranslate()
        for each in reasons():
            self.reasons[each.code].word(each.name.of(self.session.language))

    def hear(self, _payload: str) -> bool:
        """The next one shows a ticket: whoever stood here has gone."""
        self.ended.emit()
        return False

    def _correct(self, score: int) -> None:
        if score != self.score:
            self.score = score
            self._change()

    def _explain(self, code: str) -> None:
        """One of them; touched again it is taken back."""
        self.reason = "" if self.reason == code else code
        self._change()

    def _change(self) -> None:
        from kiosk.feedback.commands import ChangeFeedback

        self._show()
        self.count_down()
        said = ChangeFeedback(feedback=self.feedback, score=self.score, reason=self.reason)
        self.form.submit(said, then=self._changed)

    def _changed(self, outcome: Any) -> None:
        """What was touched meanwhile goes after it."""
        said = (outcome.command.score, outcome.command.reason)
        if said != (self.score, self.reason):
            self._change()
        else:
            self.told.emit(self.tr("C’est noté."))

    def _show(self) -> None:
        self.faces.choose(self.score)
        for code, toggle in self.reasons.items():
            toggle.setChecked(code == self.reason)
            toggle.icon_name = "check" if code == self.reason else self.icons[code]
            toggle.update()
