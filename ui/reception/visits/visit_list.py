"""The lists of visits: on site, expected, the whole day; with search and the chosen one beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.audit.kinds import VISIT
from kiosk.barred.queries import awaited as needing_leave
from kiosk.barred.queries import inside
from kiosk.core.text import fold
from kiosk.core.wording import medium_date
from kiosk.visits.queries import (
    VisitView,
    closed_lately,
    expected,
    is_meant,
    of_day,
    on_site,
)
from ui.reception.agreements.waiting import WaitingBand
from ui.reception.visits.details import VisitDetails
from ui.reception.visits.visit_rows import LEAVE, REPRINT, RESTORE, WELCOME, VisitRow, VisitWords
from ui.shell.looking import Looking
from ui.shell.offering import offer, offer_rows
from ui.shell.session import Session
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.datebar import DateBar
from ui.widgets.inputs import SearchField
from ui.widgets.page_header import PageHeader
from ui.widgets.rows import RowList
from ui.widgets.segmented import Segmented
from ui.widgets.states import EmptyState

HERE, AWAITED, DAY, CLOSED = "here", "awaited", "day", "closed"


class VisitList(QWidget):
    """`asked(what, visit)` for welcome, leave, reprint, cancel, restore, new and announce."""

    asked = Signal(str, object)
    counted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.header = PageHeader()
        self.announce = Button(kind=SECONDARY, icon="calendar-plus")
        self.new = Button(kind=PRIMARY, icon="plus", key="F2")
        self.header.add_action(self.announce)
        self.header.add_action(self.new)
        self.views = Segmented()
        self.days = DateBar(self._today, lambda day: medium_date(day, session.language))
        self.search = SearchField(height=36)
        self.search.setMaximumWidth(360)
        self.words = VisitWords(str(session.zone), self)
        self.rows = RowList(VisitRow(self.words), key=lambda visit: visit.id)
        self.empty = EmptyState(key="F2")
        self.rows.set_empty(self.empty)
        self.details = VisitDetails(session)
        self.waits = WaitingBand(session)
        self.looking = Looking(session, VISIT, self)
        self._counts = (0, 0, 0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(14)
        bar.addWidget(self.views)
        bar.addWidget(self.days)
        bar.addStretch(1)
        bar.addWidget(self.search, 2)
        card = Card(pad=0, head=False)
        card.add(self.rows, 1)
        self.details.setFixedWidth(318)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(card, 1)
        columns.addWidget(self.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.waits)
        column.addLayout(bar)
        column.addLayout(columns, 1)

    def _offer(self) -> None:
        details = self.details
        offer_rows(
            self.session,
            self.rows,
            **{
                WELCOME: "visits.arrive",
                LEAVE: "visits.leave",
                REPRINT: "badges.issue",
                RESTORE: "visits.restore",
            },
        )
        offer(self.session, "visits.expect", self.announce)
        offer(self.session, "visits.arrive", self.new, self.empty.button, details.welcome)
        for command, button in (
            ("visits.leave", details.leave),
            ("badges.issue", details.reprint),
            ("visits.change", details.change),
            ("visits.cancel", details.cancel),
            ("visits.restore", details.restore),
            ("rights.take", details.rights),
        ):
            offer(self.session, command, button)

    def _connect(self) -> None:
        self._offer()
        self.announce.clicked.connect(lambda: self.asked.emit("announce", None))
        self.new.clicked.connect(lambda: self.asked.emit("new", None))
        self.empty.button.clicked.connect(lambda: self.asked.emit("new", None))
        self.views.picked.connect(lambda _view: self.refresh())
        self.days.moved.connect(lambda _day: self.refresh())
        self.search.edited.connect(lambda _text: self.refresh())
        self.rows.chosen.connect(self.details.show_visit)
        self.rows.chosen.connect(lambda visit: self.looking.at(visit and visit.id))
        self.rows.pressed_button.connect(self.asked)
        self.rows.opened.connect(self._opened)
        self.details.asked.connect(self.asked)

    def _today(self) -> date:
        return self.session.local_now().date()

    def _opened(self, visit: VisitView) -> None:
        if visit.state == "expected":
            self.asked.emit("welcome", visit)

    def show_visit(self, visit: VisitView) -> None:
        """Choose a visit, in the list where it is."""
        views = {"on_site": HERE, "expected": AWAITED}
        self.views.choose(views.get(visit.state, DAY))
        self.days.set_day(visit.day)
        self.search.set_text("")
        self.refresh()
        self.rows.choose(visit.id)
        self.details.show_visit(visit)

    def show_closed(self) -> None:
        """The visits of the last days that nobody saw end."""
        self.search.set_text("")
        self.refresh()
        self.views.choose(CLOSED if self._counts[2] else HERE)
        self.refresh()

    @property
    def chosen(self) -> UUID | None:
        """The visit chosen in the list."""
        key: UUID | None = self.rows.current_key()
        return key

    def recount(self) -> None:
        """Say how many are awaited, without reading what nobody sees."""
        self.counted.emit(len(self.session.read(expected, day=self._today())))

    def refresh(self) -> None:
        """Read the list that is seen again."""
        today = self._today()
        if self.days.day < today and self.views.value == AWAITED:
            self.days.set_day(today)
        here, awaited = self.session.read(on_site), self.session.read(expected, day=today)
        closed = self.session.read(closed_lately)
        self.waits.refresh()
        if not closed and self.views.value == CLOSED:
            self.views.choose(HERE)
        self._counts = (len(here), len(awaited), len(closed))
        self.counted.emit(len(awaited))
        self.words.now = self.session.now()
        self.words.with_state = self.views.value == DAY
        self.words.needing = self.details.needing = self._needing()
        found = self._found(here, awaited, closed, today)
        self.words.with_closed = any(visit.closed for visit in found)
        self.days.setVisible(self.views.value in (AWAITED, DAY))
        self.rows.set_items(found)
        self._word_choices()
        self._word_empty()
        current = self.rows.current
        if current is None and self.rows.items:
            self.rows.choose(self.rows.items[0].id)
            current = self.rows.current
        self.details.show_visit(current, anew=True)
        typed = self.search.text()
        self.search.show_count(self.tr("%n visite(s)", "", len(self.rows.items)) if typed else "")

    def _needing(self) -> frozenset[UUID]:
        """The visits that want the leave of the manager, of those that may be seen."""
        here = [visit.id for visit in self.session.read(inside)]
        if self.views.value not in (AWAITED, DAY):
            return frozenset(here)
        return frozenset(here + self.session.read(needing_leave, day=self.days.day))

    def _found(
        self,
        here: list[VisitView],
        awaited: list[VisitView],
        closed: list[VisitView],
        today: date,
    ) -> list[VisitView]:
        typed = self.search.text()
        reads: dict[object, Callable[[], list[VisitView]]] = {
            HERE: lambda: _matching(here, typed),
            CLOSED: lambda: _matching(closed, typed),
            AWAITED: lambda: _matching(
                awaited
                if self.days.day == today
                else self.session.read(expected, day=self.days.day),
                typed,
            ),
            DAY: lambda: self.session.read(of_day, day=self.days.day, text=typed),
        }
        return reads[self.views.value]()

    def _word_choices(self) -> None:
        here, awaited, closed = self._counts
        choices: list[tuple[object, str]] = [
            (HERE, self.tr("Sur place · {number}").format(number=here)),
            (AWAITED, self.tr("Attendus · {number}").format(number=awaited)),
            (DAY, self.tr("Journée")),
        ]
        if closed:
            choices.append((CLOSED, self.tr("Closes d’office · {number}").format(number=closed)))
        self.views.set_choices(choices)

    def _word_empty(self) -> None:
        if self.search.text():
            self.empty.say(
                self.tr("Aucune visite à ce nom"),
                self.tr("Cherchez aussi dans la journée entière."),
            )
        elif self.views.value == HERE:
            self.empty.say(self.tr("Aucun visiteur sur place"), "", self.tr("Nouvelle visite"))
        elif self.views.value == AWAITED:
            self.empty.say(
                self.tr("Aucune visite attendue ce jour-là"),
                self.tr("Les visites annoncées apparaîtront ici."),
            )
        else:
            self.empty.say(self.tr("Aucune visite ce jour-là"))

    def retranslate(self) -> None:
        """Word the list in the language in force."""
        self.header.word(self.tr("Visites"))
        self.announce.setText(self.tr("Annoncer une visite"))
        self.new.setText(self.tr("Nouvelle visite"))
        self.search.set_example(self.tr("Nom ou entreprise"))
        self.search.edit.setAccessibleName(self.tr("Chercher une visite"))
        self.rows.setAccessibleName(self.tr("Visites"))
        self._word_choices()
        self._word_empty()
        self.waits.retranslate()
        self.details.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.rows.viewport().update()


def _matching(visits: list[VisitView], typed: str) -> list[VisitView]:
    if not fold(typed):
        return visits
    return [
        visit
        for visit in visits
        if is_meant(
            typed,
            visit.last_name,
            visit.full_name,
            visit.company,
            phone=visit.phone,
            host=visit.host,
        )
        or visit.badge.casefold().endswith(typed.strip().casefold())
    ]
