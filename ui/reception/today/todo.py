"""The card of what needs a hand: long waits, badges that did not come back, nobody at a desk."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QEvent, Signal

from kiosk.agreements.queries import SigningView
from kiosk.agreements.queries import waiting as unsigned
from kiosk.badges.queries import not_returned
from kiosk.barred.queries import inside
from kiosk.bookings.queries import RoomNow
from kiosk.bookings.states import BOOKED
from kiosk.core.directions import joined
from kiosk.core.text import readable_phone
from kiosk.core.wording import duration
from kiosk.joining.queries import waiting_long
from kiosk.sites.announcing import announced, announcement_words
from kiosk.tickets.services import ServiceQueue
from kiosk.visits.hosting import Silent, silent
from kiosk.visits.queries import VisitView, closed_lately
from ui.reception.today.queues import TOO_LONG_MINUTES, queue_name
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.shell.sync.watch import SyncWatch, watch_of
from ui.theme.fonts import SEMIBOLD
from ui.widgets.card import Card
from ui.widgets.paint import text_width
from ui.widgets.pill import NEUTRAL, WARNING, Pill
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.states import EmptyState

NO_SHOW = timedelta(minutes=15)
CLOSED_TOLD = timedelta(hours=18)


@dataclass(frozen=True)
class Fact:
    """Something to deal with: what, and the page where it is done."""

    icon: str
    tone: str
    words: str
    action: str
    page: str
    why: dict[str, Any] = field(default_factory=dict)


class _Line(RowPainter):
    """A fact and its way out."""

    height = 46

    def paint(self, row: RowCanvas, item: Fact) -> None:
        row.icon(16, item.icon, 18, item.tone)
        wide = text_width(item.action, 13, SEMIBOLD, rtl=row.rtl) + 2
        row.text(row.end_box(16, wide), item.action, 13, "accent", SEMIBOLD, "end")
        row.text(row.box(46, row.width - 46 - wide - 26), item.words, 13)

    def words(self, item: Fact) -> str:
        return f"{item.words}, {item.action}"


class TodoCard(Card):
    """`followed(page, fields)` when a line is opened."""

    followed = Signal(str, dict)

    def __init__(self) -> None:
        super().__init__(pad=0, head=True)
        self.number = Pill("0", NEUTRAL)
        self._head_row.insertWidget(1, self.number)
        self.rows = RowList(_Line(), key=lambda fact: (fact.page, fact.words), click_opens=True)
        self.rows.opened.connect(lambda fact: self.followed.emit(fact.page, fact.why))
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.add(self.rows, 1)
        self.retranslate()

    def show_facts(
        self, session: Session, queues: list[ServiceQueue], rooms: list[RoomNow], now: datetime
    ) -> None:
        """Gather what needs a hand at a wall time."""
        facts = self._to_settle(watch_of(session))
        facts += [self._long_wait(q) for q in queues if q.longest >= TOO_LONG_MINUTES]
        facts += [self._nobody_serves(q) for q in queues if q.waiting and not q.counters]
        facts += [self._no_show(r) for r in rooms if _nobody_came(r, now)]
        facts += [self._needs_leave(one) for one in session.read(inside)]
        facts += [self._silent(one) for one in session.read(silent)]
        facts += [self._unsigned(one) for one in session.read(unsigned)]
        if closed := self._closed(session):
            words = self.tr("%n sortie(s) non vue(s)", "", closed)
            facts.append(
                Fact("log-out", "warning", words, self.tr("Voir"), "visits", {"closed": True})
            )
        if badges := session.read(not_returned):
            words = self.tr("%n badge(s) non rendu(s)", "", len(badges))
            why = {"not_returned": True}
            facts.append(Fact("id-card", "warning", words, self.tr("Voir"), "badges", why))
        if waiting := session.read(waiting_long):
            words = self.tr("%n candidature(s) en attente", "", waiting)
            facts.append(Fact("user-plus", "warning", words, self.tr("Voir"), "joining"))
        self.number.show_state(str(len(facts)), WARNING if facts else NEUTRAL)
        self.rows.set_items(facts + self._calendar(session, now))

    def _calendar(self, session: Session, now: datetime) -> list[Fact]:
        """What differs today or soon: nothing to deal with, but to know and to say."""
        language = language_of(self)
        return [
            Fact(
                "calendar-days",
                "accent",
                announcement_words(one, now.date(), language),
                self.tr("Voir"),
                "bookings",
                {"day": max(one.first, now.date())},
            )
            for one in session.read(announced)
        ]

    def _closed(self, session: Session) -> int:
        """How many visits were closed with the day, since the evening before."""
        since = session.now() - CLOSED_TOLD
        return sum(v.left_at > since for v in session.read(closed_lately) if v.left_at)

    def _to_settle(self, watch: SyncWatch) -> list[Fact]:
        count = watch.status.refused if watch.status else 0
        if not count:
            return []
        words = self.tr("%n action(s) refusée(s) par le central", "", count)
        return [Fact("refresh-cw", "warning", words, self.tr("Régler"), "settle")]

    def _long_wait(self, queue: ServiceQueue) -> Fact:
        desk = queue_name(queue, language_of(self))
        wait = duration(queue.longest, language_of(self))
        words = self.tr("{desk} : {wait} d’attente").format(desk=desk, wait=wait)
        why = {"service": queue.service}
        return Fact("triangle-alert", "danger", words, self.tr("Voir la file"), "tickets", why)

    def _nobody_serves(self, queue: ServiceQueue) -> Fact:
        desk = queue_name(queue, language_of(self))
        words = self.tr("{desk} : aucun guichet ouvert").format(desk=desk)
        if queue.paused:
            words = self.tr("{desk} : guichet en pause").format(desk=desk)
        why = {"service": queue.service}
        return Fact("triangle-alert", "danger", words, self.tr("Ouvrir"), "tickets", why)

    def _silent(self, one: Silent) -> Fact:
        phone = f"\u2066{readable_phone(one.phone)}\u2069" if one.phone else ""
        visit = one.visit
        words = self.tr("{name} attend {host}").format(name=visit.full_name, host=visit.host)
        why = {"visit": visit.id}
        return Fact("phone", "warning", joined(words, phone), self.tr("Voir"), "visits", why)

    def _unsigned(self, one: SigningView) -> Fact:
        words = self.tr("{name} n’a pas signé").format(name=one.full_name)
        return Fact("pencil", "warning", words, self.tr("Décider"), "visits", {"unsigned": one.id})

    def _needs_leave(self, visit: VisitView) -> Fact:
        """Somebody came in by a kiosk, which does not know who needs leave."""
        words = self.tr("{name} : accord nécessaire")
        why = {"visit": visit.id}
        said = words.format(name=visit.full_name)
        return Fact("shield", "danger", said, self.tr("Voir"), "visits", why)

    def _no_show(self, room: RoomNow) -> Fact:
        words = self.tr("{room} : personne n’est venu").format(room=room.resource.name)
        why = {"resource": room.resource.id}
        return Fact("calendar-x", "warning", words, self.tr("Libérer"), "bookings", why)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.set_title(self.tr("À traiter"))
        self.empty.say(self.tr("Tout est en ordre"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _nobody_came(room: RoomNow, now: datetime) -> bool:
    current = room.current
    if current is None or current.kind == "maintenance" or current.state != BOOKED:
        return False
    return now - current.starts >= NO_SHOW
