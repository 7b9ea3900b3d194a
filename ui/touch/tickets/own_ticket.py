"""What can be done with a ticket that one has: queue again, or let others pass."""

from __future__ import annotations

from typing import Any

from kiosk.core.directions import listed
from ui.shell.session import Session
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.panel import Hint
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.marks import DeskBadge

LET_PASS = 2


class OwnTicket(Titled):
    """One choice, by what became of the ticket; where there is none it says what is so."""

    shows = frozenset({"ticket", "counter"})

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.ticket: Any = None
        self.badge = DeskBadge("", 96)
        self.head.insertWidget(0, self.badge)
        self.back = ChoiceRow("rotate-ccw")
        self.later = ChoiceRow("hourglass")
        self.hint = Hint()
        for widget in (self.back, self.later, self.hint):
            self.pages.column.addWidget(widget)
        self.pages.column.addStretch(1)
        self.back.clicked.connect(self._come_back)
        self.later.clicked.connect(self._let_pass)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        from kiosk.core.catalogue import find_desk

        self.ticket = fields["ticket"]
        found = find_desk(self.ticket.service)
        self.badge.show_desk(found.letter if found else "")
        self.retranslate()

    def heading(self) -> str:
        return self.tr("J’ai déjà un ticket")

    def retranslate(self) -> None:
        self.back.word(
            self.tr("J’ai manqué mon tour"),
            self.tr("Derrière les prochains numéros"),
        )
        self.later.word(
            self.tr("Laisser passer deux personnes"),
            self.tr("Même numéro, un peu plus tard"),
        )
        self._show()

    def _show(self) -> None:
        if self.ticket is None:
            return
        ticket = self.ticket
        self.back.setVisible(ticket.state in ("absent", "held"))
        self.later.setVisible(ticket.state == "waiting")
        self.say(self.tr("Ticket {label}").format(label=ticket.label), self._standing())
        self.hint.say(self._nothing_to_do())
        self.reworded.emit()

    def _standing(self) -> str:
        from kiosk.core.catalogue import find_desk
        from kiosk.tickets.words import wait_words

        ticket, language = self.ticket, self.session.language
        found = find_desk(ticket.service)
        name = found.name.of(language) if found else ""
        if ticket.state != "waiting":
            return name
        ahead = self.tr("%n personne(s) avant vous", "", ticket.ahead)
        wait = wait_words(ticket.estimate, language, between=ticket.between)
        return listed(name, ahead, wait)

    def _nothing_to_do(self) -> str:
        if self.ticket.state not in ("called", "closed"):
            return ""
        if self.ticket.state == "called":
            words = self.tr("Vous êtes appelé au guichet {counter} : présentez-vous maintenant.")
            return words.format(counter=self.ticket.counter)
        return self.tr("Ce ticket est terminé. Prenez-en un nouveau, ou demandez à l’accueil.")

    def spoken(self) -> list[str]:
        return [*super().spoken(), *([self.hint.words.text()] if self.hint.isVisible() else [])]

    def _come_back(self) -> None:
        from kiosk.tickets.absence import ComeBack

        self.form.submit(ComeBack(ticket=self.ticket.ticket), then=self._placed("back"))

    def _let_pass(self) -> None:
        from kiosk.tickets.absence import LetPass

        command = LetPass(ticket=self.ticket.ticket, people=LET_PASS)
        self.form.submit(command, then=self._placed("passed"))

    def _placed(self, kind: str) -> Any:
        def done(outcome: Any) -> None:
            placed = outcome.result
            ahead = self.tr("%n personne(s) avant vous", "", placed.ahead)
            self.go("done", kind=kind, label=placed.label, ahead=ahead)

        return done

    def refused(self, sentence: str, _error: Exception) -> None:
        from ui.touch.shell.overlay import Message

        title = self.tr("Votre place n’a pas changé")
        self.stage.cover(Message(title, sentence, icon="triangle-alert"))
