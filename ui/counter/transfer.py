"""Choosing the desk that a ticket is sent on to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.core.catalogue import Desk, Procedure, service_name
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.procedures.queries import desk as offered
from kiosk.tickets.commands import TransferTicket
from kiosk.tickets.desks import AS_SHIPPED
from kiosk.tickets.services import ServiceQueue, queues
from kiosk.tickets.states import AWAY, SHUT
from kiosk.tickets.words import standing, state_words
from ui.shell.languages import Texts, language_of, texts_of
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.inputs import Input
from ui.widgets.select import Select
from ui.widgets.toggles import ToggleGroup

NOTE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class SentOn:
    """The desk that a ticket is sent on to, what for, with which papers, and a note."""

    service: str
    note: str = ""
    procedure: str = ""
    papers_of: UUID | None = None
    ready: tuple[int, ...] = ()

    def command(self, ticket: UUID) -> TransferTicket:
        """The command that sends a ticket there."""
        return TransferTicket(
            ticket=ticket,
            service=self.service,
            procedure=self.procedure,
            papers_of=self.papers_of,
            ready=list(self.ready),
            note=self.note,
        )


class TransferDialog(Dialog):
    """The desk first; what for and the papers there are, once a desk is chosen."""

    def __init__(self, parent: QWidget, session: Session, service: str) -> None:
        texts = texts_of(parent)
        super().__init__(
            parent,
            texts.translate("Transfer", "Transférer vers quel service ?"),
            texts.translate("Transfer", "Le ticket garde son numéro et son heure."),
            verb=texts.translate("Transfer", "Transférer"),
            width=360,
        )
        self.desks, self.papers, self.procedure = ToggleGroup(), ToggleGroup(many=True), Select()
        self.session = session
        others = [queue for queue in session.read(queues) if queue.service != service]
        offer(self.desks, others, session.local_now().date(), texts.language)
        self.what_for = Field(
            texts.translate("Transfer", "Démarche (facultatif)"), widget=self.procedure
        )
        self.ready = Field(texts.translate("Transfer", "Pièces apportées"), widget=self.papers)
        self.note = Field(texts.translate("Transfer", "Note pour l’agent (facultatif)"))
        if isinstance(self.note.widget, Input):
            self.note.widget.edit.setMaxLength(NOTE_LENGTH)
        for widget in (self.desks, self.what_for, self.ready, self.note):
            self.body.addWidget(widget)
        ReadInOrder(self)
        self._desk: Desk | None = None
        self.desks.picked.connect(lambda _values: self._choose_desk())
        self.procedure.picked.connect(lambda _value: self._offer_papers())
        self._choose_desk()

    @property
    def sent(self) -> SentOn | None:
        """What was chosen; None without a desk."""
        if not (service := str(self.desks.value or "")):
            return None
        note, found = self.note.text().strip(), self._procedure
        if found is None:
            return SentOn(service, note)
        ready = tuple(int(str(rank)) for rank in self.papers.values)
        return SentOn(service, note, found.code, found.version or AS_SHIPPED, ready)

    @property
    def _procedure(self) -> Procedure | None:
        return self._desk.procedure(str(self.procedure.value or "")) if self._desk else None

    def _choose_desk(self) -> None:
        """What is offered there, as the site says it."""
        service = str(self.desks.value or "")
        self._desk = self.session.read(offered, service=service) if service else None
        self._offer_procedures()

    def _offer_procedures(self) -> None:
        language = language_of(self)
        known = self._desk.procedures if self._desk else ()
        unsaid = texts_of(self).translate("Transfer", "Non précisée")
        self.procedure.set_choices([("", unsaid), *((p.code, p.title.of(language)) for p in known)])
        self.what_for.setVisible(bool(known))
        self._offer_papers()

    def _offer_papers(self) -> None:
        found = self._procedure
        papers, language = (found.papers if found else ()), language_of(self)
        self.papers.choose()
        self.papers.set_choices([(n, paper.brief(language), "") for n, paper in enumerate(papers)])
        self.ready.setVisible(bool(papers))
        self.adjustSize()


def choose_service(parent: QWidget, session: Session, service: str) -> SentOn | None:
    """Ask for another desk than `service`; None when it is called off."""
    dialog = TransferDialog(parent, session, service)
    sent = dialog.sent if dialog.exec() else None
    dialog.deleteLater()
    return sent


def offer(choices: ToggleGroup, queues: list[ServiceQueue], today: date, language: str) -> None:
    """Show the desks with how they stand; those that are not here any more cannot be chosen."""
    choices.set_choices([(q.service, desk_words(q, today, language), "") for q in queues])
    for queue in queues:
        choices.toggles[queue.service].setEnabled(takes_transfers(queue, today))


def takes_transfers(queue: ServiceQueue, today: date) -> bool:
    """Whether the desk is here now or later today."""
    if queue.state == SHUT:
        return _opens_today(queue, today)
    return queue.state != AWAY


def desk_words(queue: ServiceQueue, today: date, language: str) -> str:
    """The desk, and its wait or why nobody is there."""
    name = service_name(queue.service, language)
    if queue.state == SHUT and _opens_today(queue, today) and queue.next_opening is not None:
        words = Texts(language).translate("Transfer", "ouvre à {hour}")
        return joined(name, words.format(hour=hour_minute(queue.next_opening.opens)))
    if queue.state in (SHUT, AWAY):
        return joined(name, state_words(queue, language, short=True))
    return joined(name, standing(queue, language))


def _opens_today(queue: ServiceQueue, today: date) -> bool:
    return queue.next_opening is not None and queue.next_opening.day == today
