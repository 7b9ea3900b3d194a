"""How were you served? Five faces, one of them touched once."""

from __future__ import annotations

from typing import Any

from kiosk.core.directions import joined
from ui.shell.session import Session
from ui.touch.feedback.faces import Faces
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled


class FeedbackQuestion(Titled):
    """`open_with(ticket)`: what `feedback.asked` has found."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.ticket: Any = None
        self.score = 0
        self.faces = Faces()
        self.faces.touched.connect(self._touched)
        self.pages.column.addStretch(1)
        self.pages.column.addWidget(self.faces)
        self.pages.column.addStretch(2)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        self.ticket, self.score = fields["ticket"], 0
        self.faces.choose(0)
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Votre avis")

    def arrange(self) -> None:
        super().arrange()
        self.faces.setFixedHeight(420 if self.stage.landscape else 400)

    def retranslate(self) -> None:
        self.say(self.tr("Comment s’est passée votre visite au guichet ?"), self._which())
        self.faces.retranslate()

    def spoken(self) -> list[str]:
        return [self.heading(), *super().spoken()]

    def _which(self) -> str:
        """The ticket that is meant: it may be a neighbour's where a number was typed."""
        from kiosk.core.catalogue import service_name

        if self.ticket is None:
            return ""
        name = service_name(self.ticket.service, self.session.language)
        ticket = self.tr("Ticket {label}").format(label=self.ticket.label)
        return joined(ticket, name)

    def _touched(self, score: int) -> None:
        from kiosk.feedback.commands import GiveFeedback

        self.score = score
        self.faces.choose(score)
        given = GiveFeedback(ticket=self.ticket.ticket, score=score, typed=self.ticket.typed)
        self.form.submit(given, then=self._given)

    def _given(self, outcome: Any) -> None:
        self.go("feedback_thanks", feedback=outcome.result, score=self.score)

    def refused(self, sentence: str, error: Exception) -> None:
        self.faces.choose(0)
        super().refused(sentence, error)
