"""A lasting badge: for someone of a resident or all of one, or for someone named."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.badges.commands import IssueBadge
from kiosk.badges.queries import of_subject
from kiosk.badges.views import EARLY, VALID
from kiosk.core.command import Command
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.residents.queries import Host, hosts, people
from ui.reception.badges.rows import kind_words
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.toggles import ToggleGroup

MOST = 5


class _Someone(RowPainter):
    """Someone of a resident, or all of them."""

    height = 34
    line = False

    def __init__(self, all_of: Callable[[int], str]) -> None:
        self._all_of = all_of

    def paint(self, row: RowCanvas, item: Host) -> None:
        row.text(row.box(10, row.width * 0.5), item.name, 13.5)
        about = item.company if item.person else self._all_of(item.people)
        row.text(row.end_box(10, row.width * 0.42), about, 12.5, "muted", align="end")

    def words(self, item: Host) -> str:
        return f"{item.name}, {item.company if item.person else self._all_of(item.people)}"


class IssueForm(FormDialog):
    """Makes the badge that is chosen or named, or those of a company that have none.

    `whole(badges)` with the badges of all of a company, those that were there too.
    """

    whole = Signal(list)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=480)
        self.holder: UUID | None = None
        self.company_of: Host | None = None
        self._kept: list[UUID] = []
        self.kind = ToggleGroup()
        self.name = Field("", icon="search")
        self.company = Field("")
        self.rows = RowList(
            _Someone(self._all_words), key=lambda host: host.person, click_opens=True
        )
        self.rows.hide()
        kind = Field(self.tr("Type"), widget=self.kind)
        self.fields |= {"kind": kind, "name": self.name, "company": self.company}
        for widget in (kind, self.name, self.rows, self.company):
            self.body.addWidget(widget)
        self._word()
        self.name.edited.connect(self._typed)
        self.rows.opened.connect(self._take)
        self.kind.picked.connect(lambda _kinds: self._typed(self.name.text()))

    def _word(self) -> None:
        self.word(self.tr("Nouveau badge"), self.tr("Faire le badge"))
        self.failing = self.tr("Le badge n’est pas fait")
        kinds = ("resident", "coworker", "staff")
        self.kind.set_choices(
            [(kind, kind_words(kind, self.session.language), "") for kind in kinds]
        )
        self.kind.choose("resident")
        self.name.set_label(self.tr("Prénom et nom"))
        self.company.set_label(self.tr("Entreprise"), self.tr("facultatif"))

    def _all_words(self, people: int) -> str:
        return self.tr("toute l’entreprise, %n personne(s)", "", people)

    def _typed(self, text: str) -> None:
        self.holder = self.company_of = None
        found = []
        if self.kind.value == "resident":
            listed = self.session.read(hosts, text=text, limit=20)
            found = [host for host in listed if host.person or host.people][:MOST]
        self.rows.set_items(found)
        self.rows.setFixedHeight(34 * len(found) + 2)
        self.rows.setVisible(bool(found))
        self.adjustSize()

    def _take(self, host: Host) -> None:
        self.name.set_text(host.name)
        self.company.set_text(host.company)
        self.holder = host.person
        self.company_of = None if host.person else host
        self.rows.hide()
        self.adjustSize()

    def complete(self) -> bool:
        if self.company_of is not None:
            return True
        if self.kind.value == "resident" and self.holder is None:
            self.name.set_error(self.tr("Choisissez la personne dans la liste."))
            return False
        if lacks_readable_letters(self.name.text()):
            self.name.set_error(self.session.words(Invalid(field="name", problem="latin")))
            return False
        return True

    def send(self) -> None:
        if self.company_of is None:
            super().send()
            return
        wanted: list[Command] = []
        self._kept = []
        for person in self.session.read(people, resident=self.company_of.resident):
            badge = self.session.read(of_subject, subject=person.id)
            if badge is not None and badge.state in (VALID, EARLY):
                self._kept.append(badge.id)
            else:
                wanted.append(IssueBadge(kind="resident", holder=person.id))
        if wanted:
            self.form.submit_all(wanted, then=self._all_made)
        else:
            self._all_made([])

    def _all_made(self, outcomes: Sequence[Any]) -> None:
        self.whole.emit([*self._kept, *(outcome.result.badge for outcome in outcomes)])
        self.accept()

    def command(self) -> IssueBadge:
        kind = str(self.kind.value)
        if self.holder:
            return IssueBadge(kind=kind, holder=self.holder)
        return IssueBadge(kind=kind, name=self.name.text(), company=self.company.text())
