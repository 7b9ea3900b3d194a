"""Which service? Open or closed, until when, how long the wait is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from kiosk.core.clock import hour_minute
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.touch.shell.footer import FootButton
from ui.touch.shell.names import opens_when
from ui.touch.shell.panel import Hint
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.touch.tickets.service_row import ServiceRow, ServiceWords

CLOSES_SOON = timedelta(minutes=30)


class Services(Titled):
    """Every service, none hidden; a closed one says when it opens."""

    shows = frozenset(
        {"ticket", "counter", "service_hours", "service_exception", "day_exception", "queue_stop"}
        | {"season", "season_hours", "appointment_hours"}
    )
    steps, step = 3, 1

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.rows: dict[str, ServiceRow] = {}
        self.grid = QGridLayout()
        self.grid.setSpacing(18)
        self.hint = Hint()
        self.own = FootButton("ticket")
        self.own.clicked.connect(lambda: self.go("own_ticket_asked"))
        self.appointment = FootButton("calendar-check")
        self.appointment.clicked.connect(lambda: self.go("appointment"))
        self.head.addWidget(self.appointment)
        self.pages.column.addLayout(self.grid)
        self.pages.column.addWidget(self.hint)
        self.pages.column.addStretch(1)
        self.head.addWidget(self.own)
        self._watch = watch_of(session)
        self._watch.moved.connect(self.look_again)
        self.retranslate()
        self.arrange()

    def heading(self) -> str:
        return self.tr("Guichet Unique")

    def arrange(self) -> None:
        super().arrange()
        across = 2 if self.stage.landscape else 1
        self.grid.setSpacing(14 if self.stage.landscape else 18)
        for n, row in enumerate(self.rows.values()):
            row.compact = self.stage.landscape
            row.updateGeometry()
            self.grid.addWidget(row, n // across, n % across)
        # In two columns, an odd number of services leaves a place for the hint.
        beside = self.grid if across == 2 and len(self.rows) % 2 else self.pages.column
        if beside is self.grid:
            self.grid.addWidget(self.hint, len(self.rows) // 2, 1, Qt.AlignmentFlag.AlignVCenter)
        else:
            self.pages.column.insertWidget(1, self.hint)
        for column in range(2):
            self.grid.setColumnStretch(column, 1 if column < across else 0)

    def retranslate(self) -> None:
        self._say_title()
        self.own.word(self.tr("J’ai déjà un ticket"))
        self.appointment.word(self.tr("J’ai rendez-vous"))
        self.hint.say(self.tr("Vous ne trouvez pas ? L’accueil est à droite de cet écran."))

    def spoken(self) -> list[str]:
        """The services that give no tickets now come last: the keypad does not stop at them."""
        shut = [row for row in self.rows.values() if not row.isEnabled()]
        said = [
            f"{row.words.name} {row.words.gloss}, {row.words.wait}, {row.words.waiting}"
            for row in shut
        ]
        return [*super().spoken(), *said, self.hint.words.text()]

    def _say_title(self) -> None:
        known = self.tr("Les temps sont estimés et mis à jour chaque minute.")
        unknown = self.tr("Les temps d’attente ne sont pas connus en ce moment.")
        self.say(self.tr("Quel service ?"), unknown if self._watch.offline else known)

    def refresh(self) -> None:
        from kiosk.appointments.slots import hours
        from kiosk.core import catalogue
        from kiosk.tickets.services import queues

        self._say_title()
        self.appointment.setVisible(bool(self.session.read(hours)))
        desks = catalogue.load()
        for queue in self.session.read(queues):
            found = desks.find(queue.service)
            if found is None:
                continue
            if queue.service not in self.rows:
                self._add(queue.service, found.letter)
            self.rows[queue.service].word(self._words(found, queue), is_open=queue.gives)
        self.arrange()

    def _add(self, service: str, letter: str) -> None:
        row = ServiceRow(letter)
        row.clicked.connect(lambda: self.go("papers", service=service))
        self.rows[service] = row

    def _words(self, session: Any, queue: Any) -> ServiceWords:
        from kiosk.tickets.words import left_words, state_words, wait_words

        language = self.session.language
        name, gloss = session.name.of(language), session.gloss.of(language)
        usage = session.usage.of(language)
        if not queue.gives:
            state = _sentence(state_words(queue, language))
            return ServiceWords(name, gloss, usage, queue.reason, state, self._opening(queue))
        soon = queue.few_left or self._closes_soon(queue)
        hours = self._hours(queue, soon=soon, left=left_words(queue, language))
        if self._watch.offline:
            # Tickets taken elsewhere are not known here.
            return ServiceWords(name, gloss, usage, hours, self.tr("attente non connue"), "", soon)
        waiting = self.tr("%n en attente", "", queue.waiting)
        wait = state_words(queue, language) or wait_words(
            queue.estimate, language, between=queue.between
        )
        return ServiceWords(name, gloss, usage, hours, wait, waiting, soon)

    def _hours(self, queue: Any, *, soon: bool, left: str) -> str:
        """Until when the service is here; how many tickets are left where they are few."""
        until = hour_minute(queue.closes)
        if left and not self._watch.offline:
            words = self.tr("Ferme à {hour}, {left}")
            return words.format(hour=until, left=left)
        words = self.tr("Ferme bientôt, à {hour}") if soon else self.tr("Ouvert jusqu’à {hour}")
        return words.format(hour=until)

    def _closes_soon(self, queue: Any) -> bool:
        """Whether a ticket taken now may not be called before the service closes."""
        now = self.session.local_now()
        closes = datetime.combine(now.date(), queue.closes, now.tzinfo)
        needed = max(CLOSES_SOON, timedelta(minutes=queue.most or queue.estimate or 0))
        return closes - now <= needed

    def _opening(self, queue: Any) -> str:
        opening = queue.next_opening
        if opening is None:
            return self.tr("demandez à l’accueil")
        return opens_when(self.session, opening.day, opening.opens)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
