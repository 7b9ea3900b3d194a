"""Everybody in the building, in one list: found, let out, and what the day leaves open."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.text import fold
from kiosk.presence.day_end import DayEnd, building
from kiosk.presence.kinds import COWORKER, GUEST, KINDS, QUEUE, RESIDENT, ROOM, STAFF, VISITOR
from kiosk.presence.people import Present
from kiosk.visits.leaving import LeaveVisitor, RestoreVisit
from ui.reception.presence.rows import PresentRow, is_meant, name_words
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.printers import print_report
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.rows import RowList
from ui.widgets.segmented import Segmented

WIDEST, SIDES = 980, 56
AROUND_ROWS, LEAST_ROWS = 400, 150
"""Px that the sheet has beside its rows, and the fewest that they have."""
ALL, LATE, OTHERS = "all", "late", "others"
SHOWN = {
    ALL: frozenset({VISITOR, GUEST, RESIDENT, COWORKER, STAFF, QUEUE, ROOM}),
    VISITOR: frozenset({VISITOR, GUEST}),
    RESIDENT: frozenset({RESIDENT, COWORKER, STAFF}),
    OTHERS: frozenset({QUEUE, ROOM}),
}
TABLES = frozenset(
    {"visit", "presence", "badge", "event", "event_registration", "ticket", "booking"}
)


class PresenceSheet(Dialog):
    """Lies over the reception; what changes at any window of the store is seen at once."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=min(WIDEST, parent.window().width() - SIDES))
        self.session = session
        self.search = Field(icon="search")
        self.view = Segmented()
        self.rows = RowList(PresentRow(session.now, session.station.zone), key=_key)
        self.empty = Label(size=14, tone="muted", wrap=True)
        self.day = Label(size=13.5, tone="muted", wrap=True)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.leave = Button(kind=PRIMARY, icon="log-out", key="↵")
        self.undo = Button(kind=SECONDARY, icon="undo-2")
        self.paper = Button(kind=SECONDARY, icon="printer")
        self.form = Form(self, session, self.leave, tell=self._tell)
        self._gone: UUID | None = None
        self._everybody: list[Present] = []
        self._lay_out_all()
        self._word()
        self._connect()
        self.refresh()

    def _lay_out_all(self) -> None:
        self.verb.hide()
        self.alert.hide()
        self.undo.hide()
        looking = QHBoxLayout()
        looking.setSpacing(12)
        looking.addWidget(self.search, 1)
        looking.addWidget(self.view)
        self.body.addLayout(looking)
        for widget in (self.alert, self.rows, self.empty, self.day):
            self.body.addWidget(widget)
        for n, button in enumerate((self.leave, self.undo, self.paper)):
            self.foot.insertWidget(n, button)
        window = self.parentWidget()
        room = window.window().height() if window is not None else 0
        self.rows.setFixedHeight(max(LEAST_ROWS, room - AROUND_ROWS))

    def _word(self) -> None:
        self.keep.setText(self.tr("Fermer"))
        self.search.input.set_example(self.tr("Nom, société, hôte ou événement"))
        self.search.input.edit.setAccessibleName(self.tr("Chercher qui est là"))
        self.view.set_choices(
            [
                (ALL, self.tr("Tout le monde")),
                (VISITOR, self.tr("Visiteurs")),
                (RESIDENT, self.tr("Badges")),
                (OTHERS, self.tr("Files et salles")),
                (LATE, self.tr("En retard")),
            ]
        )
        self.view.setAccessibleName(self.tr("Qui est montré"))
        self.rows.setAccessibleName(self.tr("Dans le bâtiment"))
        self.leave.setText(self.tr("Noter la sortie"))
        self.undo.setText(self.tr("Annuler la sortie"))
        self.paper.setText(self.tr("Liste d’évacuation"))

    def _connect(self) -> None:
        offer(self.session, "visits.leave", self.leave)
        offer(self.session, "visits.restore", self.undo)
        self.search.edited.connect(self._show_rows)
        self.search.input.submitted.connect(self.rows.enter)
        self.view.picked.connect(self._show_rows)
        self.rows.chosen.connect(self._show_current)
        self.rows.opened.connect(self.let_out)
        self.leave.clicked.connect(lambda: self.let_out(self.rows.current))
        self.undo.clicked.connect(self.take_back)
        self.paper.clicked.connect(lambda: print_report(self, self.session, "evacuation"))
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_search)
        self.session.changed.connect(self._changed)
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read who is there again."""
        found = self.session.read(building)
        self._everybody = sorted(found.everybody, key=_order)
        self._show_rows()
        self._show_day(found.day)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.session.attempt(self.refresh)

    def _time_passes(self) -> None:
        self.session.attempt(self.refresh)

    def _show_rows(self, _value: object = None) -> None:
        shown = [each for each in self._everybody if self._is_shown(each)]
        self.rows.set_items(shown)
        self.rows.setVisible(bool(shown))
        self.empty.setVisible(not shown)
        looked = self.search.text().strip() or self.view.value != ALL
        nobody = self.tr("Personne n’est dans le bâtiment.")
        self.empty.setText(self.tr("Personne ne correspond.") if looked else nobody)
        self._show_current()

    def _is_shown(self, one: Present) -> bool:
        if self.view.value == LATE:
            chosen = one.is_late(self.session.now())
        else:
            chosen = one.kind in SHOWN[str(self.view.value or ALL)]
        typed = self.search.text().strip()
        return chosen and (not typed or is_meant(one, typed, self.session.language))

    def _show_current(self, _item: object = None) -> None:
        current = self.rows.current
        self.leave.setEnabled(current is not None and current.kind == VISITOR)

    def _show_day(self, day: DayEnd) -> None:
        self.title.setText(self.tr("%n personne(s) dans le bâtiment", "", day.inside))
        self.setWindowTitle(self.title.text())
        parts = [
            self.tr("%n personne(s) avec un ticket", "", day.queued) if day.queued else "",
            self.tr("Aujourd’hui, %n visiteur(s) venu(s)", "", day.came),
            self.tr("%n sortie(s) notée(s)", "", day.left),
            self.tr("%n sortie(s) non vue(s)", "", day.unseen) if day.unseen else "",
            self.tr("%n personne(s) en retard", "", day.late) if day.late else "",
            self.tr("%n badge(s) des jours passés non rendu(s)", "", day.badges)
            if day.badges
            else "",
            self.tr("Rien ne reste ouvert.") if day.is_settled else "",
        ]
        self.day.setText(joined(*filter(None, parts)))

    # -- acts ----------------------------------------------------------------------------------

    def let_out(self, one: Present | None) -> None:
        """Note that a visitor has gone; a badge is scanned, or closed with the day."""
        if one is None or one.kind != VISITOR or not self.session.may("visits.leave"):
            return
        self.alert.hide()
        visit, name = UUID(one.source), name_words(one, self.session.language)
        said = self.tr("Sortie notée : {name}").format(name=name)
        self.form.submit(LeaveVisitor(visit=visit), then=lambda _done: self._left(visit, said))

    def _left(self, visit: UUID, said: str) -> None:
        self._gone = visit
        self.undo.show()
        self.session.say(said)
        self.refresh()

    def take_back(self) -> None:
        """Whoever was let out last is here after all."""
        if self._gone is not None:
            self.form.submit(RestoreVisit(visit=self._gone, seen=True), then=self._taken_back)

    def _taken_back(self, _done: object) -> None:
        self._gone = None
        self.undo.hide()
        self.refresh()

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.alert.say(self.tr("Ce n’est pas enregistré"), sentence)
        self.refresh()
        self.adjustSize()

    def _to_search(self) -> None:
        self.search.input.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)


def show_presence(window: QWidget, session: Session) -> None:
    """Open the sheet over a window."""
    sheet = PresenceSheet(window, session)
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()
    sheet.rows.enter()


def _order(one: Present) -> tuple[int, float, str]:
    """Visitors first, the latest first: badges see most others to the door."""
    came = one.arrived_at.timestamp() if one.arrived_at else 0.0
    return KINDS.index(one.kind), -came, fold(one.name)


def _key(one: Present) -> Any:
    return one.kind, one.source
