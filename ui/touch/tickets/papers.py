"""What do you come to do? The papers to bring, and priority; then the ticket."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from kiosk.core.directions import listed
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import TOUCH
from ui.theme.desks import desk_colours
from ui.touch.shell.overlay import Message
from ui.touch.shell.panel import Hint, Panel
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.touch.tickets.more import More
from ui.touch.tickets.online import ListCarried, OnlineFirst
from ui.touch.tickets.priority import Priority
from ui.touch.tickets.procedure_list import ProcedureList
from ui.widgets.button import SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.marks import DeskBadge
from ui.widgets.options import CheckRow


class Papers(Titled):
    """The list is ticked in memory only, and goes to the counter with the ticket."""

    shows = frozenset(
        {"ticket", "counter", "service_hours", "service_exception", "day_exception", "queue_stop"}
    )
    steps, step = 3, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.service = ""
        self._found: Any = None
        self._lacking = False
        self.badge = DeskBadge("", 96)
        self.head.insertWidget(0, self.badge)
        self.procedures = ProcedureList()
        self.procedures.picked.connect(self._show_papers)
        self.papers_title = Label(size=36, weight=600)
        self.papers_help = Label(size=26, tone="muted")
        self.panel = Panel()
        self.boxes: list[CheckRow] = []
        self._queues: list[Any] = []
        self.missing = Hint(warning=True)
        self.notes = Hint()
        self.source = Label(size=24, tone="muted", wrap=True)
        self.online = OnlineFirst()
        self.carry = Button(kind=SECONDARY, icon="qr-code", small=True, scale=TOUCH)
        self.carry.clicked.connect(self.carry_list)
        self.priority = Priority()
        self.more = More()
        self._watch = watch_of(session)
        self._watch.moved.connect(self._say_wait)
        self._lay_out()
        self.retranslate()
        self.arrange()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.papers_title, 1)
        head.addWidget(self.papers_help)
        self.panel.body.addWidget(self.missing)
        self._papers = QVBoxLayout()
        self._papers.setSpacing(16)
        self._papers.addWidget(self.online)
        self._papers.addLayout(head)
        for widget in (self.panel, self.notes, self.source, self.carry):
            self._papers.addWidget(widget)
        self._papers.addStretch(1)
        self._first = QVBoxLayout()
        self._first.setSpacing(16)
        self._first.addWidget(self.procedures)
        self._first.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(28)
        self._sides.addLayout(self._first, 1)
        self._sides.addLayout(self._papers, 1)
        self.pages.column.addLayout(self._sides)
        self.pages.column.addStretch(1)

    def arrange(self) -> None:
        super().arrange()
        directions = QBoxLayout.Direction
        landscape = self.stage.landscape
        self._sides.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)
        self.procedures.arrange(across=2 if landscape and self.procedure is None else 1)
        # Where there is width, priority stands beside the papers, else after them.
        home = self._first if landscape else self._papers
        for widget in (self.priority, self.more):
            for column in (self._first, self._papers):
                column.removeWidget(widget)
            home.insertWidget(home.count() - 1, widget)

    def open_with(self, **fields: Any) -> None:
        from kiosk.procedures.queries import desk

        if fields["service"] == self.service:
            return
        self.service = fields["service"]
        self._found = self.session.read(desk, service=self.service)
        letter = self._found.letter
        self.badge.show_desk(letter)
        self.procedures.show_desk(self._found, desk_colours(letter).strong)
        self.priority.clear()
        self.more.clear()
        self._read_queues()
        self._show_papers("")
        self.retranslate()

    def heading(self) -> str:
        name = self._found.name.of(self.session.language) if self._found else ""
        return self.tr("Guichet Unique · {service}").format(service=name)

    def action(self) -> tuple[str, str]:
        return self.tr("Prendre mon ticket"), "ticket"

    @property
    def procedure(self) -> Any:
        """The chosen procedure, or None."""
        return self._found.procedure(self.procedures.code) if self._found else None

    @property
    def ready(self) -> list[int]:
        """The papers that the visitor has, by their rank."""
        return [n for n, box in enumerate(self.boxes) if box.isChecked()]

    def retranslate(self) -> None:
        self.papers_title.setText(self.tr("Pièces à apporter"))
        self.missing.words.setText(
            self.tr("Il manque une pièce ? Vous pouvez quand même prendre un ticket.")
        )
        self.online.retranslate()
        self.carry.setText(self.tr("Emporter la liste sur mon téléphone"))
        self.priority.retranslate()
        self.more.retranslate()
        self._offer_more()
        self._say_wait()
        if self._found is None:
            return
        self.procedures.word(self._found, self.session.language)
        self._word_papers()
        self.reworded.emit()

    def refresh(self) -> None:
        """Whoever takes a ticket leaves this screen, and waits for nothing that is read for it."""
        if not self.form.busy:
            self._read_queues()
            self._offer_more()
            self._say_wait()

    def _read_queues(self) -> None:
        from kiosk.tickets.services import queues

        self._queues = self.session.read(queues)

    def _offer_more(self) -> None:
        """The other desks that give tickets now."""
        from kiosk.core.catalogue import find_desk

        if not self.service:
            return
        language = self.session.language
        given = [queue.service for queue in self._queues if queue.gives]
        desks = [find_desk(code) for code in given if code != self.service]
        self.more.offer([(desk.code, desk.name.of(language)) for desk in desks if desk])

    def _say_wait(self, _status: object = None) -> None:
        title = self.tr("Que venez-vous faire ?")
        self.subtitle.set_tone("danger" if self._lacking else "muted")
        if self._lacking:
            self.say(title, self.tr("Choisissez une démarche, ou « Autre démarche »."))
            return
        queue = self._queue()
        if queue is None:
            self.say(title)
            return
        if self._watch.offline:
            # Tickets taken elsewhere are not known here.
            self.say(title, self.tr("Attente non connue en ce moment"))
            return
        from kiosk.tickets.words import left_words, state_words, wait_words

        language = self.session.language
        parts = (
            self.tr("%n personne(s) en attente", "", queue.waiting),
            state_words(queue, language)
            or self._about(wait_words(queue.estimate, language, between=queue.between)),
            left_words(queue, language),
        )
        self.say(title, listed(*parts))

    def _about(self, wait: str) -> str:
        return self.tr("attente {wait}").format(wait=wait) if wait else ""

    def _queue(self) -> Any:
        return next((queue for queue in self._queues if queue.service == self.service), None)

    def _show_papers(self, _code: str) -> None:
        """Offer the papers of the chosen procedure to tick, none of them ticked."""
        self._lacking = False
        self._say_wait()
        for old in self.boxes:
            old.hide()
            old.deleteLater()
        papers = self.procedure.papers if self.procedure else ()
        self.boxes = [CheckRow(tone="success", scale=TOUCH) for _ in papers]
        for n, box in enumerate(self.boxes):
            box.toggled.connect(self._tick)
            self.panel.body.insertWidget(n, box)
        self.arrange()
        self._word_papers()
        self._tick()
        self.pages.to_top()
        if papers:
            self.told.emit(f"{self.papers_title.text()}, {self.papers_help.text()}")
        elif self.procedure:
            self.told.emit(self.notes.words.text())
        for text in self.online.spoken():
            self.told.emit(text)

    def _tick(self) -> None:
        self.missing.setVisible(0 < len(self.boxes) != len(self.ready))
        self.panel.update()

    def _word_papers(self) -> None:
        procedure, language = self.procedure, self.session.language
        chosen = procedure is not None
        for widget in (self.papers_title, self.papers_help, self.notes, self.source, self.priority):
            widget.setVisible(chosen)
        self.more.setVisible(chosen)
        self.panel.setVisible(bool(self.boxes))
        self.carry.setVisible(bool(self.boxes))
        self.online.show_link(procedure.link if chosen else "")
        self.papers_help.setText(self.tr("Cochez ce que vous avez") if self.boxes else "")
        if not chosen:
            return
        for box, paper in zip(self.boxes, procedure.papers, strict=True):
            box.word(paper.of(language), paper.note.of(language) if paper.note else "")
        self.notes.say(self._notes(procedure))
        self.source.setText(self._source(procedure))
        self.source.setVisible(bool(self.boxes))

    def _notes(self, procedure: Any) -> str:
        """What else is known, or that the agent will tell."""
        language = self.session.language
        parts = [] if self.boxes else [self.tr("L’agent vous dira quelles pièces apporter.")]
        known = (procedure.remark, procedure.validity, procedure.fee)
        parts += [text.of(language).rstrip(".") + "." for text in known if text]
        return " ".join(parts)

    def _source(self, procedure: Any) -> str:
        from kiosk.core.wording import numeric_date

        source, verified = self._found.source_of(procedure)
        return self.tr("Source : {source}, vérifié le {date}").format(
            source=source, date=numeric_date(verified)
        )

    def carry_list(self) -> None:
        """Show the list as a code that a telephone takes home."""
        from kiosk.procedures.carried import carried

        self.stage.cover(ListCarried(carried(self._found, self.procedure, self.session.language)))

    def act(self) -> None:
        """Take the ticket; a procedure must be chosen, "Autre démarche" will do."""
        from kiosk.tickets.desks import AS_SHIPPED
        from kiosk.tickets.taking import TakeTicket

        self._lacking = not self.procedures.code
        self._say_wait()
        if self._lacking:
            self.told.emit(self.subtitle.text())
            return
        command = TakeTicket(
            service=self.service,
            procedure=self.procedures.code,
            priority=self.priority.value,
            language=self.session.language,
            ready=self.ready,
            then=self.more.then,
            people=self.more.people,
            papers_of=self.procedure.version or AS_SHIPPED,
        )
        self.form.submit(command, then=self._taken)

    def _taken(self, outcome: Any) -> None:
        taken, procedure = outcome.result, self.procedures.code
        then = tuple(outcome.command.then)
        self.go("ticket", taken=taken, service=self.service, procedure=procedure, then=then)

    def refused(self, sentence: str, _error: Exception) -> None:
        self.session.attempt(self.refresh)
        title = self.tr("Le ticket n’est pas pris")
        self.stage.cover(Message(title, sentence, icon="triangle-alert"))
