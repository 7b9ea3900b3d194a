"""The visit that is chosen in the list: all that is known, and what can be done with it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.text import readable_phone
from kiosk.core.wording import clock_time, medium_date
from kiosk.visits import code
from kiosk.visits.queries import VisitView
from kiosk.visits.states import CANCELLED, EXPECTED, LEFT, ON_SITE
from ui.reception.agreements.signed import SignedPart
from ui.reception.visits.host_answer import HostAnswer
from ui.reception.visits.purposes import detail_words, purpose_words, standing, state_words
from ui.reception.visits.told import invitation_words
from ui.shell.languages import language_of
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.area import Area
from ui.widgets.button import DANGER, PRIMARY, QUIET, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.marks import Avatar
from ui.widgets.paint import END
from ui.widgets.pill import Pill
from ui.widgets.states import EmptyState
from ui.widgets.tips import set_tip

LINES = 16


class _Line(QHBoxLayout):
    """What is known, and its name before it."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Label(size=13, tone="muted")
        self.value = Label(size=13, weight=SEMIBOLD, align=END)
        self.setSpacing(12)
        self.addWidget(self.name)
        self.addWidget(self.value, 1)

    def say(self, name: str, value: str) -> None:
        """Show a fact; without a value the line is not there."""
        self.name.setText(name)
        self.value.setText(value)
        set_tip(self.value, value)
        for label in (self.name, self.value):
            label.setVisible(bool(value))


class VisitDetails(Card):
    """`asked(what, visit)`: welcome, leave, reprint, cancel, restore or rights.

    `answered(answer, visit)` when its host has said something.
    """

    asked = Signal(str, object)
    answered = Signal(str, object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=18, head=False)
        self.session, self._zone = session, str(session.zone)
        self.visit: VisitView | None = None
        self.needing: frozenset[UUID] = frozenset()
        self.avatar = Avatar(size=44)
        self.name = Label(size=17, weight=SEMIBOLD, wrap=True)
        self.company = Label(size=13, tone="muted")
        self.state = Pill()
        self.lines = [_Line() for _ in range(LINES)]
        self.host = HostAnswer(session)
        self.signed = SignedPart(session)
        self.host.answered.connect(lambda answer: self.answered.emit(answer, self.visit))
        self.welcome = Button(kind=PRIMARY, icon="user-check")
        self.leave = Button(kind=SECONDARY, icon="log-out")
        self.reprint = Button(kind=SECONDARY, icon="printer")
        self.change = Button(kind=SECONDARY, icon="pencil")
        self.cancel = Button(kind=DANGER, icon="calendar-x")
        self.restore = Button(kind=SECONDARY, icon="undo-2")
        self.rights = Button(kind=QUIET, icon="shield")
        self.empty = EmptyState()
        self._lay_out()
        ReadInOrder(self)
        for name, button in self._buttons():
            button.clicked.connect(lambda _=False, what=name: self.asked.emit(what, self.visit))
        self.show_visit(None, anew=True)

    def _buttons(self) -> list[tuple[str, Button]]:
        return [
            ("welcome", self.welcome),
            ("leave", self.leave),
            ("reprint", self.reprint),
            ("change", self.change),
            ("cancel", self.cancel),
            ("restore", self.restore),
            ("rights", self.rights),
        ]

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.name)
        names.addWidget(self.company)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.avatar, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        self.body.setSpacing(10)
        self.body.addLayout(head)
        self.body.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        facts = QWidget()
        inside = QVBoxLayout(facts)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        for line in self.lines:
            inside.addLayout(line)
        inside.addWidget(self.host)
        inside.addWidget(self.signed)
        inside.addStretch(1)
        # Low screens: what is known scrolls, what can be done stays in sight.
        self.facts = Area(facts)
        self.body.addWidget(self.facts, 1)
        self.body.addWidget(self.empty, 1)
        for _, button in self._buttons():
            self.body.addWidget(button)

    def show_visit(self, visit: VisitView | None, *, anew: bool = False) -> None:
        """Show a visit, or none; `anew` where what is said of it may have changed."""
        if visit == self.visit and not anew:
            return
        self.visit = visit
        self.host.show_visit(visit)
        self.signed.show_visit(visit)
        for widget in (self.avatar, self.name, self.company, self.state):
            widget.setVisible(visit is not None)
        self.empty.setVisible(visit is None)
        self.facts.setVisible(visit is not None)
        state = visit.state if visit else ""
        self.welcome.setVisible(state == EXPECTED)
        self.cancel.setVisible(state == EXPECTED)
        self.leave.setVisible(state == ON_SITE)
        self.reprint.setVisible(state == ON_SITE)
        self.change.setVisible(state in (EXPECTED, ON_SITE, LEFT))
        self.restore.setVisible(state in (LEFT, CANCELLED))
        self.rights.setVisible(visit is not None)
        self.retranslate()

    def _facts(self, visit: VisitView) -> list[tuple[str, str]]:
        hours = {
            name: clock_time(at, self._zone) if at else ""
            for name, at in (
                ("expected", visit.expected_at),
                ("arrived", visit.arrived_at),
                ("left", visit.left_at),
                ("until", visit.until),
            )
        }
        awaited = visit.state == EXPECTED
        # Digits and a plus sign keep their order in any language.
        phone = f"\u2066{readable_phone(visit.phone)}\u2069" if visit.phone else ""
        leave = self.tr("accord du responsable nécessaire") if visit.id in self.needing else ""
        return [
            (self.tr("Entrée"), leave),
            (self.tr("Rend visite à"), visit.host),
            (self.tr("Où"), visit.office),
            (self.tr("Jour"), self._day_words(visit)),
            (self.tr("Heure annoncée"), hours["expected"]),
            (self.tr("Arrivée"), hours["arrived"]),
            (self.tr("Départ"), "" if visit.closed else hours["left"]),
            (self.tr("Sortie non vue"), self._closed_words(visit)),
            (self.tr("Valable jusqu’à"), "" if visit.left_at else hours["until"]),
            (self.tr("Motif"), purpose_words(visit.purpose, language_of(self))),
            (detail_words(visit.purpose, language_of(self)), visit.detail),
            (self.tr("Téléphone"), phone),
            (self.tr("E-mail"), visit.email),
            (self.tr("Invitation"), invitation_words(self.session, visit) if awaited else ""),
            (self.tr("Code d’invitation"), code.shown(visit.code) if awaited else ""),
            (self.tr("Badge · véhicule"), joined(visit.badge, visit.vehicle)),
        ]

    def _day_words(self, visit: VisitView) -> str:
        today = visit.day == self.session.local_now().date()
        return "" if today else medium_date(visit.day, language_of(self))

    def _closed_words(self, visit: VisitView) -> str:
        if not visit.closed or visit.left_at is None:
            return ""
        return self.tr("close à {time}").format(time=clock_time(visit.left_at, self._zone))

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        visit = self.visit
        self.host.retranslate()
        self.signed.retranslate()
        self.welcome.setText(self.tr("Accueillir"))
        self.leave.setText(self.tr("Noter le départ"))
        badge = visit is not None and visit.badge
        again, first = self.tr("Réimprimer le badge"), self.tr("Imprimer un badge")
        self.reprint.setText(again if badge else first)
        self.change.setText(self.tr("Modifier la visite"))
        self.cancel.setText(self.tr("Annuler la visite"))
        gone = visit is not None and visit.state == LEFT
        back, expected = self.tr("Remettre sur place"), self.tr("Remettre parmi les attendus")
        self.restore.setText(back if gone else expected)
        self.rights.setText(self.tr("Données personnelles"))
        self.empty.say(self.tr("Aucune visite choisie"))
        facts = self._facts(visit) if visit else []
        for line, fact in zip(self.lines, facts + [("", "")] * LINES, strict=False):
            line.say(*fact)
        if visit is None:
            return
        self.avatar.show_person(visit.full_name)
        self.name.setText(visit.full_name)
        company = visit.company or self.tr("sans entreprise")
        more = self.tr("+ %n accompagnant(s)", "", visit.companions) if visit.companions else ""
        self.company.setText(" ".join(part for part in (company, more) if part))
        self.state.show_state(*state_words(standing(visit), language_of(self)))
