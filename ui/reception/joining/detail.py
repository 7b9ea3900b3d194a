"""The request that is looked at, what was done with it, and what can be done next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.text import readable_phone
from kiosk.joining import papers
from kiosk.joining.queries import RequestView
from kiosk.joining.states import (
    ACCEPTED,
    COMMITTEE,
    COMPLETE,
    INTERVIEW,
    LISTED,
    VOID,
    is_fresh,
)
from kiosk.joining.steps import is_decision
from kiosk.notifications.queries import of_subject
from ui.reception.joining.words import due_words, state_words, step_words, wish_words
from ui.reception.parcels.words import notice_words
from ui.shell.languages import language_of
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.flow import FlowLayout
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.pill import NEUTRAL, Pill

PAPERS, INTERVIEWS, COMMITTEES = "papers", "interview", "committee"
DECIDES, ENTERS = "decide", "enter"
CORRECTS, WITHDRAWS, PRINTS, UNDOES = "correct", "withdraw", "print", "undo"
COMMANDS = {
    PAPERS: "joining.check_papers",
    INTERVIEWS: "joining.interview",
    COMMITTEES: "joining.committee",
    DECIDES: "joining.decide",
    ENTERS: "joining.enter",
    CORRECTS: "joining.correct",
    WITHDRAWS: "joining.withdraw",
}
"""What each act does; a receipt and an undoing are looked at by themselves."""
_ICONS = {
    PAPERS: "clipboard-check",
    INTERVIEWS: "calendar-check",
    COMMITTEES: "users",
    DECIDES: "stamp",
    CORRECTS: "pencil",
    WITHDRAWS: "x",
    PRINTS: "printer",
    UNDOES: "undo-2",
}
_NEXT = {
    COMPLETE: INTERVIEWS,
    INTERVIEW: COMMITTEES,
    COMMITTEE: DECIDES,
    LISTED: DECIDES,
    ACCEPTED: ENTERS,
}


def next_act(request: RequestView) -> str:
    """What usually comes next; empty for what is closed."""
    if request.is_open or request.state == ACCEPTED:
        return _NEXT.get(request.state, PAPERS)
    return ""


class RequestDetail(Card):
    """`asked(act, request)` when something is to be done with it."""

    asked = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.session = session
        self.request: RequestView | None = None
        self.label = Label(size=20, weight=600)
        self.state = Pill("", NEUTRAL)
        self.project = heading("", size=17, wrap=True)
        self.holder = Label(size=15, wrap=True)
        self.facts = Label(size=13, tone="muted", wrap=True)
        self.missing = Label(size=13, wrap=True)
        self.notice = Label(size=13, wrap=True)
        self.history = Label(size=13, tone="muted", wrap=True)
        self.main = Button(kind=PRIMARY, icon="check", key="↵")
        self.buttons = {
            act: Button(kind=SECONDARY, icon=icon, small=True) for act, icon in _ICONS.items()
        }
        self._lay_out()
        self.main.clicked.connect(self.go_on)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, a=act: self.ask(a))
            if act in COMMANDS:
                offer(session, COMMANDS[act], button)
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.state)
        self.body.addLayout(head)
        for widget in (self.project, self.holder, self.facts, self.missing, self.notice):
            self.add(widget)
        self.add(self.history)
        self.body.addStretch(1)
        self.add(self.main)
        lesser = QWidget()
        flow = FlowLayout(lesser, gap=8)
        for button in self.buttons.values():
            flow.addWidget(button)
        self.add(lesser)

    def go_on(self) -> None:
        """Do what usually comes next."""
        if self.request is not None:
            self.ask(next_act(self.request))

    def ask(self, act: str) -> None:
        """Have an act done with what is looked at, where whoever is here may."""
        if self.request is None or not act:
            return
        if act in COMMANDS and not self.session.may(COMMANDS[act]):
            return
        self.asked.emit(act, self.request)

    def show_request(self, request: RequestView | None) -> None:
        """Show a request, or nothing."""
        self.request = request
        self.setVisible(request is not None)
        if request is None:
            return
        language, zone = language_of(self), self.session.station.zone
        self.label.setText(request.label)
        self.state.show_state(*state_words(request.state, language))
        self.project.setText(request.title)
        self.holder.setText(stacked(joined(request.company, request.name), self._reached(request)))
        self.facts.setText(self._facts(request, language))
        self._show_missing(request, language)
        self._show_notice(request)
        steps = [step_words(step, language, zone) for step in reversed(request.history)]
        self.history.setText(stacked(*steps[:6]))
        self._show_buttons(request)
        self.setAccessibleName(joined(request.label, request.title))

    def _reached(self, request: RequestView) -> str:
        return joined(readable_phone(request.phone), request.email)

    def _facts(self, request: RequestView, language: str) -> str:
        recommended = request.recommended_by
        by = self.tr("Recommandé par {name}").format(name=recommended) if recommended else ""
        heard = self.tr("Connu par : {source}").format(source=request.source)
        due = due_words(request, language)
        return stacked(
            wish_words(request, language),
            by,
            heard if request.source else "",
            request.about,
            self.tr("Prévu : {when}").format(when=due) if due else "",
        )

    def _show_missing(self, request: RequestView, language: str) -> None:
        lacks = request.missing if request.is_open else ()
        self.missing.setVisible(bool(lacks))
        names = joined(*(papers.words(code, language) for code in lacks))
        self.missing.set_tone("warning")
        self.missing.setText(self.tr("Manque : {papers}").format(papers=names))

    def _show_notice(self, request: RequestView) -> None:
        told = next(iter(self.session.read(of_subject, subject=request.id)), None)
        self.notice.setVisible(told is not None)
        if told is not None:
            words, tone = notice_words(told, language_of(self), self.session.station.zone)
            self.notice.set_tone(tone)
            self.notice.setText(words)

    def _show_buttons(self, request: RequestView) -> None:
        act = next_act(request)
        self.main.setVisible(bool(act) and self.session.may(COMMANDS[act]))
        self.main.setText(self._word(act) if act else "")
        for name in (PAPERS, INTERVIEWS, COMMITTEES, DECIDES, CORRECTS):
            self.buttons[name].setVisible(request.is_open and name != act)
        self.buttons[WITHDRAWS].setVisible(request.is_open or request.state == ACCEPTED)
        self.buttons[UNDOES].setVisible(self._may_undo(request))

    def _may_undo(self, request: RequestView) -> bool:
        steps = request.history
        if request.state == VOID or not steps or not is_fresh(steps[-1].at, self.session.now()):
            return False
        return self.session.may("joining.undecide" if is_decision(steps) else "joining.step_back")

    def _word(self, act: str) -> str:
        return {
            PAPERS: self.tr("Noter les pièces"),
            INTERVIEWS: self.tr("Fixer l’entretien"),
            COMMITTEES: self.tr("Fixer la commission"),
            DECIDES: self.tr("Décider"),
            ENTERS: self.tr("Faire entrer"),
            CORRECTS: self.tr("Corriger"),
            WITHDRAWS: self.tr("Retirer"),
            PRINTS: self.tr("Reçu"),
            UNDOES: self.tr("Annuler l’étape"),
        }[act]

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        for act, button in self.buttons.items():
            button.setText(self._word(act))
        self.show_request(self.request)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
