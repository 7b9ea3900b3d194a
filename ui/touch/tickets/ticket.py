"""The ticket is taken: its number, the wait, and where the paper comes out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.core.clock import hour_minute
from kiosk.core.directions import listed
from kiosk.core.languages import enumerated
from kiosk.paper.outlets import to_file
from kiosk.paper.prints import TicketPrint
from kiosk.paper.queries import PrintJobView
from kiosk.paper.states import PRINTED as PAPER_SENT
from ui.shell.printing import printing_of
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import theme
from ui.touch.shell.farewell import Farewell
from ui.touch.shell.stage import Stage
from ui.touch.tickets.no_paper import NoPaper
from ui.touch.tickets.paper_line import NO_PAPER, PRINTED, PRINTING, PaperLine
from ui.touch.tickets.slip import Slip, SlipWords
from ui.widgets.timers import once

SLOW_MS = 6_000
NOTE_SECONDS = 60
"""How long a number that is on no paper stays to be noted."""


class TicketIssued(Farewell):
    """Shown once the ticket is kept; the paper may fail, the ticket does not."""

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.taken: Any = None
        self.arrival: Any = None
        self._session: Any = None
        self._said: Any = None
        self._then: tuple[str, ...] = ()
        self._failed = False
        self._job: UUID | None = None
        self.slip = Slip()
        self.paper = PaperLine()
        self._slow = once(self, SLOW_MS, self._not_printed)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(32)
        self._sides.addWidget(self.slip, 6)
        below = QVBoxLayout()
        below.addStretch(1)
        below.addWidget(self.paper)
        below.addStretch(1)
        self._sides.addLayout(below, 4)
        self.middle.addLayout(self._sides, 1)
        self._sides.setAlignment(self.slip, Qt.AlignmentFlag.AlignCenter)
        self.retranslate()
        self.arrange()

    def arrange(self) -> None:
        super().arrange()
        directions = QBoxLayout.Direction
        landscape = self.stage.landscape
        self._sides.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)
        self.paper.arrange(narrow=landscape or theme.zoom > 1)
        side = 37 if not landscape else 0
        self.middle.setContentsMargins(side, 0, side, 0)

    def open_with(self, **fields: Any) -> None:
        from kiosk.core.catalogue import find_desk
        from kiosk.procedures.queries import as_seen

        self.taken, self.arrival = fields["taken"], fields.get("arrival")
        seen = {"code": fields["procedure"], "version": self.taken.papers_of}
        self._said = self.session.read(as_seen, service=fields["service"], **seen)
        self._then = tuple(fields.get("then", ()))
        self._session = find_desk(fields["service"])
        self.retranslate()
        self._print()

    def _print(self) -> None:
        self.paper.show_state(PRINTING)
        self._slow.start()
        outlet = self.session.station.settings.printing.tickets
        document = TicketPrint(ticket=self.taken.ticket)
        self._job = printing_of(self.session).ask(document, outlet, self._moved)

    def _moved(self, job: PrintJobView | None) -> None:
        """What became of the paper; None where it could not even be asked for."""
        if job is not None and job.state == PAPER_SENT:
            self._slow.stop()
            # A file is no paper: nobody should wait at the slot for it.
            self.paper.show_state(NO_PAPER if to_file(job.outlet) else PRINTED)
            self.told.emit(self.paper.words.text())
            return
        if job is None:
            self._job = None
        if job is None or job.why or not job.open:
            self._not_printed()

    def _not_printed(self) -> None:
        self._slow.stop()
        if self._failed:
            return
        self._failed = True
        # The number is noted now: paper that came later would lie there for somebody else.
        if self._job is not None:
            printing_of(self.session).cancel(self._job)
        self.paper.show_state(NO_PAPER)
        self.countdown.start(NOTE_SECONDS * self.stage.patience)
        sheet = NoPaper(self._session.letter, self.taken.label)
        sheet.called.connect(self.stage.call_desk)
        sheet.done.connect(self.ended)
        self.stage.cover(sheet)

    def spoken(self) -> list[str]:
        words = self.slip.words
        if self.taken is None:
            return []
        return [
            self.title.text(),
            words.label,
            words.service,
            words.wait and self.tr("attente {wait}").format(wait=words.wait),
            f"{words.ahead} {words.ahead_words}",
            self.paper.words.text(),
            words.follow,
        ]

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Voici votre ticket"))
        self.subtitle.setText(self._when_called())
        self.paper.retranslate()
        if self.taken is not None:
            self.slip.show_ticket(self._words())

    def _afterwards(self) -> str:
        """The services that the ticket goes on to."""
        from kiosk.core.catalogue import find_desk

        desks = [find_desk(code) for code in self._then]
        names = [desk.name.of(self.session.language) for desk in desks if desk]
        if not names:
            return ""
        named = enumerated(names, self.session.language)
        return self.tr("puis {services}").format(services=named)

    def _when_called(self) -> str:
        """What whoever came by appointment has to know; others keep the ticket."""
        arrival = self.arrival
        if arrival is not None and arrival.due_at is None:
            return self.tr(
                "L’heure du rendez-vous est passée : vous attendez comme sans rendez-vous."
            )
        if arrival is not None and arrival.called_from is not None:
            at = hour_minute(arrival.called_from.astimezone(self.session.zone))
            return self.tr("Vous êtes en avance : vous serez appelé à partir de {hour}.").format(
                hour=at
            )
        return self.tr("Gardez-le : votre numéro sera appelé à l’écran.")

    def _words(self) -> SlipWords:
        from kiosk.tickets.words import LONGEST_SAID, wait_words

        language, taken = self.session.language, self.taken
        procedure = self._said
        # Offline, tickets taken elsewhere are not known here.
        estimate = None if watch_of(self.session).offline else taken.estimate
        wait, call = wait_words(estimate, language, between=taken.between), ""
        if estimate is not None and estimate <= LONGEST_SAID:
            at = self.session.local_now() + timedelta(minutes=estimate)
            call = self.tr("appel vers {hour}").format(hour=hour_minute(at))
        link = self._link()
        follow = self.tr("Suivez l’écran de la salle")
        about = self.tr("Votre numéro y sera affiché avec le guichet. Restez à proximité.")
        if link:
            follow = self.tr("Suivez votre tour sur votre téléphone")
            about = self.tr("Photographiez ce code, ou suivez l’écran de la salle.")
        return SlipWords(
            self._session.letter,
            taken.label,
            self._session.name.of(language),
            listed(procedure.title.of(language) if procedure else "", self._afterwards()),
            wait,
            call,
            str(taken.ahead),
            self.tr("personne(s) avant vous", "", taken.ahead),
            follow,
            about,
            link,
        )

    def _link(self) -> str:
        """The address of the ticket's own page, where the site shows one and can be reached."""
        from kiosk.tickets.code import link

        site = self.session.site
        if site is None or watch_of(self.session).offline:
            return ""
        return link(self.session.station.settings.lan.address, site.code, self.taken.ticket)
