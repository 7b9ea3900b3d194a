"""A ticket for someone at the desk: the service, what for, the papers first, then the number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.core import catalogue, languages
from kiosk.core.wording import numeric_date
from kiosk.procedures.queries import desk as offered
from kiosk.tickets.desks import AS_SHIPPED
from kiosk.tickets.services import ServiceQueue
from kiosk.tickets.taking import PRIORITIES, TakeTicket
from ui.reception.tickets.names import hours_words
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.options import CheckRow
from ui.widgets.select import Select
from ui.widgets.tips import set_tip
from ui.widgets.toggles import ToggleGroup

IN_ONE_COLUMN = 4


class TakeForm(FormDialog):
    """Takes a ticket; a closed desk is said before anything is taken."""

    def __init__(
        self, parent: QWidget, session: Session, queues: list[ServiceQueue], service: str
    ) -> None:
        super().__init__(parent, session, width=720)
        self.queues = {queue.service: queue for queue in queues}
        self.service = ToggleGroup()
        self.procedure = Select()
        self.priority = ToggleGroup()
        self.language = ToggleGroup()
        self.desk: catalogue.Desk | None = None
        self.papers: list[CheckRow] = []
        self.paper_box = QGridLayout()
        self.hours = Label(size=13, tone="muted", wrap=True)
        self.source = Label(size=12, tone="muted", wrap=True)
        for name, widget in (
            ("service", self.service),
            ("procedure", self.procedure),
            ("priority", self.priority),
            ("language", self.language),
        ):
            self.fields[name] = Field("", widget=widget)
        self._lay_out_form()
        self._word()
        self.service.choose(service if service in self.queues else next(iter(self.queues), ""))
        self.service.picked.connect(lambda _values: self._show_service())
        self.procedure.picked.connect(lambda _value: self._show_papers())
        self._show_service()

    def _lay_out_form(self) -> None:
        for widget in (self.fields["service"], self.hours, self.fields["procedure"]):
            self.body.addWidget(widget)
        self.paper_box.setVerticalSpacing(2)
        self.paper_box.setHorizontalSpacing(16)
        self.body.addLayout(self.paper_box)
        self.body.addWidget(self.source)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.fields["priority"], 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.fields["language"], 2, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)

    def _word(self) -> None:
        self.word(self.tr("Prendre un ticket"), self.tr("Prendre le ticket"))
        self.failing = self.tr("Le ticket n’est pas pris")
        words = {
            "service": self.tr("Service"),
            "procedure": self.tr("Démarche"),
            "priority": self.tr("Accès prioritaire"),
            "language": self.tr("Langue de l’appel"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        desks = [d for d in catalogue.load().desks if d.code in self.queues]
        self.service.set_choices([(d.code, d.name.of(language_of(self)), "") for d in desks])
        kinds = (
            self.tr("Non"),
            self.tr("Handicap"),
            self.tr("Grossesse"),
            self.tr("Personne âgée"),
        )
        self.priority.set_choices([(p, w, "") for p, w in zip(PRIORITIES, kinds, strict=True)])
        self.priority.choose("")
        spoken: list[tuple[object, str, str]] = [
            (each.code, each.name, "") for each in languages.of_wording()
        ]
        self.language.set_choices(spoken)
        self.language.choose(languages.spoken(language_of(self)))

    def _desk(self) -> catalogue.Desk | None:
        return self.session.read(offered, service=str(self.service.value or ""))

    def _show_service(self) -> None:
        self.desk = self._desk()
        desk, queue = self.desk, self.queues.get(str(self.service.value))
        if desk is None or queue is None:
            return
        today = self.session.local_now().date()
        self.hours.setText(hours_words(queue, today, self.session.language))
        self.hours.set_tone("success" if queue.gives else "danger")
        choices: list[tuple[object, str]] = [
            (p.code, p.title.of(language_of(self))) for p in desk.procedures
        ]
        self.procedure.set_choices(choices)
        self.procedure.choose(choices[0][0])
        self.verb.setEnabled(queue.gives)
        self._show_papers()

    def _show_papers(self) -> None:
        for row in self.papers:
            self.paper_box.removeWidget(row)
            row.hide()
            row.deleteLater()
        desk, procedure = self.desk, self._procedure()
        papers = procedure.papers if procedure else ()
        self.papers = []
        columns = 2 if len(papers) > IN_ONE_COLUMN else 1
        for number, paper in enumerate(papers):
            note = paper.note.of(language_of(self)) if paper.note else ""
            row = CheckRow(paper.of(language_of(self)), note, tone="success")
            set_tip(row, paper.of(language_of(self)))
            self.papers.append(row)
            self.paper_box.addWidget(row, number // columns, number % columns)
        self.source.setText(self._source(desk, procedure))
        self.adjustSize()

    def _source(self, desk: catalogue.Desk | None, procedure: catalogue.Procedure | None) -> str:
        if desk is None or procedure is None or not procedure.papers:
            return self.tr("L’agent vous dira quelles pièces apporter.")
        source, verified = desk.source_of(procedure)
        words = self.tr("Source : {source}, vérifié le {date}")
        return words.format(source=source, date=numeric_date(verified))

    def _procedure(self) -> catalogue.Procedure | None:
        return self.desk.procedure(str(self.procedure.value)) if self.desk else None

    def command(self) -> TakeTicket:
        procedure = self._procedure()
        return TakeTicket(
            service=str(self.service.value),
            procedure=str(self.procedure.value or ""),
            priority=str(self.priority.value or ""),
            language=str(self.language.value or languages.SOURCE),
            ready=[n for n, row in enumerate(self.papers) if row.isChecked()],
            papers_of=(procedure.version or AS_SHIPPED) if procedure else None,
        )
