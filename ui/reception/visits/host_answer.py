"""What the host of somebody who is here has said: told, silent, and the telephone to try."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.text import readable_phone
from kiosk.visits.hosting import ABSENT, COMING, HOST, WAITS, host_phone
from kiosk.visits.queries import VisitView
from kiosk.visits.states import ON_SITE
from ui.reception.visits.told import host_words, since_words
from ui.shell.languages import texts_of
from ui.shell.offering import offer_to
from ui.shell.session import Session
from ui.widgets.label import Label
from ui.widgets.toggles import ToggleGroup

ANSWERS = {
    COMING: QT_TRANSLATE_NOOP("HostAnswer", "Arrive"),
    WAITS: QT_TRANSLATE_NOOP("HostAnswer", "Fait patienter"),
    ABSENT: QT_TRANSLATE_NOOP("HostAnswer", "Absent"),
}


class HostAnswer(QWidget):
    """`answered(answer)` when somebody at the desk notes what the host has said."""

    answered = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.visit: VisitView | None = None
        self.words = Label(size=13, wrap=True)
        self.answers = ToggleGroup(tick=False)
        self.answers.picked.connect(lambda values: self.answered.emit(str(values[0])))
        offer_to(session, self.answers, self.answers.setEnabled, "visits.answer_for_host")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addWidget(self.answers)

    def show_visit(self, visit: VisitView | None) -> None:
        """Take the host of a visit up, to be worded; nothing for who is not here."""
        here = visit is not None and visit.state == ON_SITE
        named = visit is not None and (visit.person is not None or visit.resident is not None)
        self.visit = visit if here and named else None
        self.setVisible(self.visit is not None)

    def retranslate(self) -> None:
        """Word it in the language in force."""
        if (visit := self.visit) is None:
            return
        texts = texts_of(self)
        choices = ((code, texts.translate("HostAnswer", str(t)), "") for code, t in ANSWERS.items())
        self.answers.set_choices(list(choices))
        self.answers.choose(visit.host_answer)
        self.answers.setAccessibleName(self.tr("Ce que dit l’hôte"))
        self.words.setText(self._words(visit))

    def _words(self, visit: VisitView) -> str:
        if visit.host_answer:
            time = since_words(self.session, visit)
            return self.tr("L’hôte a répondu à {time}").format(time=time)
        told = host_words(self.session, visit, HOST)
        mail = self.tr("e-mail {state}").format(state=told) if told else ""
        phone = self.session.read(host_phone, visit=visit.id)
        call = f"\u2066{readable_phone(phone)}\u2069" if phone else ""
        how = joined(mail, call) or self.tr("à prévenir de vive voix")
        return self.tr("Hôte : {how}").format(how=how)
