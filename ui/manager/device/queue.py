"""Impressions: what waits for paper on this station, and what did not come out."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from kiosk.core.clock import hour_minute, wall
from kiosk.core.directions import joined
from kiosk.core.wording import medium_date
from kiosk.paper.queries import PrintJobView, jobs
from kiosk.paper.states import EXPIRED, FAILED, SENDING, WAITING
from ui.manager.section import Section
from ui.shell.languages import Texts
from ui.shell.printing import may_retry, printing_of
from ui.shell.printing_words import why_words
from ui.shell.session import Session
from ui.widgets.pill import DANGER, NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

RETRY, CANCEL = "retry", "cancel"
OUT = (FAILED, EXPIRED)
"""What did not come out, and may be tried again."""
SHOWN = (WAITING, SENDING, *OUT)


class JobRow(RowPainter):
    """A job by its kind and number; `may_retry` tells whose papers are printed again here."""

    height = 62

    def __init__(self, zone: str, may_retry: Callable[[PrintJobView], bool]) -> None:
        self.zone, self.may_retry = zone, may_retry
        self.kinds: dict[str, str] = {}
        self.states: dict[str, str] = {}
        self.retry = self.cancel = ""

    def paint(self, row: RowCanvas, item: PrintJobView) -> None:
        used = 16.0
        if item.state == WAITING:
            used += row.button(used, CANCEL, self.cancel) + 12
        elif item.state in OUT and self.may_retry(item):
            used += row.button(used, RETRY, self.retry) + 12
        tone = DANGER if item.state in OUT else WARNING if item.why else NEUTRAL
        used += row.pill(used, self.states[item.state], tone, height=24) + 12
        row.icon(18, "printer", 20)
        row.two_lines(52, row.width - 52 - used, self.title(item), self._below(item))

    def title(self, item: PrintJobView) -> str:
        """The kind of paper and the number that is printed on it."""
        return joined(self.kinds.get(item.document, item.document), item.name)

    def _below(self, item: PrintJobView) -> str:
        asked = wall(item.asked_at, self.zone)
        why = why_words(Texts(self.language), item.why) if item.open and item.why else ""
        day = medium_date(asked.date(), self.language)
        return joined(day, hour_minute(asked), item.outlet, why)

    def words(self, item: PrintJobView) -> str:
        return ", ".join((self.title(item), self.states[item.state], self._below(item)))


class QueueSection(Section):
    """Of this station; what came out or was given up is not shown."""

    shows: ClassVar[frozenset[str]] = frozenset({"print_job"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = JobRow(session.station.zone, lambda job: may_retry(session, job))
        super().__init__(session, self._painter)
        self.card.hide()
        self.rows.pressed_button.connect(self._act)
        self.retranslate()

    def _offer_changes(self, offered: bool) -> None:
        """There is no form here: what may be done is on each row."""
        self.rows.offer_buttons(offered)

    def refresh(self) -> None:
        found = self.session.read(jobs, station=self.session.name)
        self.rows.set_items([job for job in found if job.state in SHOWN])
        self.list.count.setText(str(len(self.rows.items)))

    def _act(self, name: str, job: PrintJobView) -> None:
        printing = printing_of(self.session)
        if name == CANCEL:
            printing.cancel(job.id)
        elif may_retry(self.session, job):
            printing.retry(job.id, self._tried)

    def _tried(self, _job: PrintJobView | None) -> None:
        """The row tells what has become of it."""

    def retranslate(self) -> None:
        painter = self._painter
        painter.kinds = {
            "ticket": self.tr("Ticket"),
            "badge": self.tr("Badge"),
            "sheet": self.tr("Feuille"),
            "test": self.tr("Page d’essai"),
        }
        painter.states = {
            WAITING: self.tr("En attente"),
            SENDING: self.tr("À l’imprimante"),
            FAILED: self.tr("Pas sorti"),
            EXPIRED: self.tr("Trop tard"),
        }
        painter.retry, painter.cancel = self.tr("Relancer"), self.tr("Abandonner")
        self.list.set_title(self.tr("File d’impression"), str(len(self.rows.items)))
        self.empty.say(self.tr("Rien n’attend"), self.tr("Tout ce qui a été demandé est sorti."))
        self.rows.viewport().update()
