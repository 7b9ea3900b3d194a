"""The ticket is taken: its number, the wait, and where the paper comes out."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from kiosk.core.clock import hour_minute
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import theme
from ui.touch.shell.farewell import Farewell
from ui.touch.shell.stage import Stage
from ui.touch.tickets.no_paper import NoPaper
from ui.touch.tickets.paper_line import NO_PAPER, PRINTED, PRINTING, PaperLine
from ui.touch.tickets.printing import FOLDER, print_ticket
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
        self._session: Any = None
        self._procedure = ""
        self._failed = False
        self.print_ticket = print_ticket
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

        self.taken = fields["taken"]
        self._procedure = fields["procedure"]
        self._session = find_desk(fields["service"])
        self.retranslate()
        self._print()

    def _print(self) -> None:
        station, ticket = self.session.station, self.taken.ticket
        self.paper.show_state(PRINTING)
        self._slow.start()
        self.session.run(lambda: self.print_ticket(station, ticket), self._printed, self._refused)

    def _printed(self, _nothing: object) -> None:
        self._slow.stop()
        folder = self.session.station.settings.printing.tickets == FOLDER
        # A file is no paper: nobody should wait at the slot for it.
        self.paper.show_state(NO_PAPER if folder else PRINTED)

    def _refused(self, _sentence: str, _error: Exception) -> None:
        self._not_printed()

    def _not_printed(self) -> None:
        self._slow.stop()
        if self._failed:
            return
        self._failed = True
        self.paper.show_state(NO_PAPER)
        self.countdown.start(NOTE_SECONDS * self.stage.patience)
        sheet = NoPaper(self._session.letter, self.taken.label)
        sheet.called.connect(self.stage.call_desk)
        sheet.done.connect(self.ended)
        self.stage.cover(sheet)

    def retranslate(self) -> None:
        super().retranslate()
        self.title.setText(self.tr("Voici votre ticket"))
        self.subtitle.setText(self.tr("Gardez-le : votre numéro sera appelé à l’écran."))
        self.paper.retranslate()
        if self.taken is not None:
            self.slip.show_ticket(self._words())

    def _words(self) -> SlipWords:
        from kiosk.core.wording import about

        language, taken = self.session.language, self.taken
        procedure = self._session.procedure(self._procedure)
        wait = call = ""
        # Offline, tickets taken elsewhere are not known here.
        estimate = None if watch_of(self.session).offline else taken.estimate
        if estimate is not None and estimate > 60:
            wait = self.tr("plus d’une heure")
        elif estimate is not None:
            wait = about(estimate, language)
            at = self.session.local_now() + timedelta(minutes=estimate)
            call = self.tr("appel vers {hour}").format(hour=hour_minute(at))
        return SlipWords(
            self._session.letter,
            taken.label,
            self._session.name.of(language),
            procedure.title.of(language) if procedure else "",
            wait,
            call,
            str(taken.ahead),
            self.tr("personne(s) avant vous", "", taken.ahead),
            self.tr("Suivez l’écran de la salle"),
            self.tr("Votre numéro y sera affiché avec le guichet. Restez à proximité."),
        )
