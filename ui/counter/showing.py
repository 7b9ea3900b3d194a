"""What the counter shows: the ticket at it, its queue, and what its keys would do."""

from __future__ import annotations

from kiosk.core.command import NO_ID
from kiosk.core.directions import dotted, joined
from kiosk.core.wording import duration
from kiosk.deposits.queries import open_ones
from kiosk.deposits.states import LEFT, READY, WITH_DESK
from kiosk.limits.queries import passed
from kiosk.limits.words import at_desk, sentence
from kiosk.tickets.queries import (
    CounterView,
    TicketView,
    aside,
    counter,
    just_closed,
    waiting,
)
from kiosk.tickets.seats import is_seat_of
from kiosk.tickets.services import ServiceQueue, queues
from ui.counter.parts import CounterParts
from ui.shell.procedures import learn
from ui.shell.session import Session
from ui.shell.signing.worker import worker
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import brief_words
from ui.widgets.pill import NEUTRAL
from ui.widgets.tips import set_tip


class CounterShowing(CounterParts):
    """`refresh()` reads again; what was read last stays while the store does not answer."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.view: CounterView | None = None
        self.queue: list[TicketView] = []
        self.services: list[ServiceQueue] = []
        self.watch = watch_of(session)
        self.outcome.picked.connect(lambda _values: self._show_details())
        self.details.ends.toggled.connect(lambda _on: self._show_details())

    def refresh(self) -> None:
        """Read the counter and its queue again; without an answer what was read last stays."""
        self.session.attempt(self._read)

    def _read(self) -> None:
        self.view = self.session.read(counter, counter=self.number)
        is_open = self._is_open
        self.opening.show_counter(self.view)
        self.work.setVisible(is_open)
        self.opening.setVisible(not is_open)
        self._keep_focus()
        self.queue = self.session.read(waiting, counter=self.number) if is_open else []
        learn(self.session, [self.ticket, *self.queue])
        self.painter_of_rows.now = self.session.now()
        self.rows.set_items(self.queue)
        self.rows.viewport().update()
        self._show_aside(is_open=is_open)
        here = worker(self.session)
        self.head.show_person(here.name if here else "", here.role if here else "")
        served = self.view.services if self.view else ()
        self.services = [q for q in self.session.read(queues) if q.service in served]
        self.head.show_limit(self._over(served) if is_open else "")
        self._word_papers(served if is_open else ())
        self.note.say(self.ticket.note if is_open and self.ticket else "")
        self._word_state()
        self._time_passes()

    def _over(self, served: tuple[str, ...]) -> str:
        """Which limits of its services are passed, the one that began first before the others."""
        if not self.session.may_read(passed):
            return ""
        language = self.session.language
        found = [one for one in self.session.read(passed) if one.service in served]
        worded = at_desk if len(served) > 1 else sentence
        return joined(*(worded(one, language) for one in found))

    def _keep_focus(self) -> None:
        """What had the focus may have gone."""

    @property
    def _is_open(self) -> bool:
        """Whether whoever is here serves at the counter."""
        if self.view is None or self.view.state != "open":
            return False
        here = self.session.station.signed_in
        if here is None or here.attendance == NO_ID:
            return True
        return is_seat_of(self.session.station, self.view, here.code)

    def _show_aside(self, *, is_open: bool) -> None:
        here = {"counter": self.number}
        set_aside = self.session.read(aside, **here) if is_open else []
        closed = self.session.read(just_closed, **here) if is_open else []
        mine = [ticket for ticket in closed if ticket.counter == self.number]
        learn(self.session, set_aside + closed)
        self.aside.show_tickets(set_aside + mine, is_taken=self.ticket is not None)

    @property
    def ticket(self) -> TicketView | None:
        """The ticket at the counter."""
        return self.view.current if self.view else None

    def _word_state(self) -> None:
        self.call.setText(self._call_words())
        following = bool(self.queue)
        self.call.setEnabled(bool(self.ticket or following) and not self.call.busy)
        for button in (self.recall, self.absent, self.transfer, self.hold):
            button.setEnabled(self.ticket is not None)
        self.outcome.setEnabled(self.ticket is not None)
        self._show_details()
        self.count.show_state(str(len(self.queue)), NEUTRAL)
        self.longest.setText(self._longest())
        self._word_end()
        self._word_served()

    def _call_words(self) -> str:
        following = self.queue[0].label if self.queue else ""
        if self.call.busy:
            return self.tr("Appel…")
        if self.ticket is None and not following:
            return self.tr("Personne n’attend")
        if self.ticket is None:
            return self.tr("Appeler {label}").format(label=following)
        if following:
            return self.tr("Clore et appeler {label}").format(label=following)
        return self.tr("Clore {label}").format(label=self.ticket.label)

    def _show_details(self) -> None:
        self.details.show_ticket(self.ticket, str(self.outcome.value or ""))
        self.make_room()

    def _word_papers(self, services: tuple[str, ...]) -> None:
        """Papers that wait at the reception for this desk, and those that it has."""
        found = self.session.read(open_ones, services=services) if services else []
        left = sum(one.state == LEFT for one in found)
        kept = sum(one.state in (WITH_DESK, READY) for one in found)
        waits = self.tr("%n dépôt(s) à prendre", "", left) if left else ""
        has = self.tr("%n en cours", "", kept) if kept else ""
        self.papers.setText(dotted(waits, has))
        self.papers.setVisible(bool(left or kept))

    def _word_end(self) -> None:
        """Tickets can be ended for today, or be given again."""
        words = self.tr("Redonner des tickets") if self._ended else self.tr("Arrêter les tickets")
        self.end.set_icon("rotate-ccw" if self._ended else "ban")
        self.end.setAccessibleName(words)
        set_tip(self.end, words)

    @property
    def _ended(self) -> bool:
        """Whether no service of the counter gives tickets any more."""
        return bool(self.services) and all(queue.ended for queue in self.services)

    def _show_sync(self, _status: object = None) -> None:
        status = self.watch.status
        self.head.show_sync(
            brief_words(status, self.session.language) if status else "", away=self.watch.offline
        )

    def _longest(self) -> str:
        if not self.queue:
            return ""
        minutes = max((self.session.now() - t.since).total_seconds() for t in self.queue) / 60
        longest = duration(minutes, self.session.language)
        return self.tr("la plus longue : {time}").format(time=longest)

    def _word_served(self) -> None:
        """How many were served today, and where there is room how long that took."""
        few = self.tr("%n servi(s)", "", self.view.served) if self.view else ""
        whole = few
        if self.view is not None and self.view.mean_minutes is not None:
            mean = duration(self.view.mean_minutes, self.session.language)
            whole = self.tr("{served} · moy. {time}").format(served=few, time=mean)
        self.served.setText(whole if self.is_wide else few)
        set_tip(self.served, whole)

    def _time_passes(self) -> None:
        self.head.show_counter(self.number, self.view, self.session.now())
