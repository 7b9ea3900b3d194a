"""A lasting badge: for someone of a resident, or for someone named."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.badges.commands import IssueBadge
from kiosk.core.errors import Invalid
from kiosk.core.scripts import lacks_readable_letters
from kiosk.residents.queries import Host, hosts
from ui.reception.badges.rows import kind_words
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.toggles import ToggleGroup

MOST = 5


class _Someone(RowPainter):
    """Someone of a resident."""

    height = 34
    line = False

    def paint(self, row: RowCanvas, item: Host) -> None:
        row.text(row.box(10, row.width * 0.5), item.name, 13.5)
        row.text(row.end_box(10, row.width * 0.42), item.company, 12.5, "muted", align="end")

    def words(self, item: Host) -> str:
        return f"{item.name}, {item.company}"


class IssueForm(FormDialog):
    """Makes the badge that is chosen or named."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, session, width=480)
        self.holder: UUID | None = None
        self.kind = ToggleGroup()
        self.name = Field("", icon="search")
        self.company = Field("")
        self.rows = RowList(_Someone(), key=lambda host: host.person, click_opens=True)
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

    def _typed(self, text: str) -> None:
        self.holder = None
        found = []
        if self.kind.value == "resident":
            found = [h for h in self.session.read(hosts, text=text, limit=20) if h.person][:MOST]
        self.rows.set_items(found)
        self.rows.setFixedHeight(34 * len(found) + 2)
        self.rows.setVisible(bool(found))
        self.adjustSize()

    def _take(self, host: Host) -> None:
        self.name.set_text(host.name)
        self.company.set_text(host.company)
        self.holder = host.person
        self.rows.hide()
        self.adjustSize()

    def complete(self) -> bool:
        if self.kind.value == "resident" and self.holder is None:
            self.name.set_error(self.tr("Choisissez la personne dans la liste."))
            return False
        if lacks_readable_letters(self.name.text()):
            self.name.set_error(self.session.words(Invalid(field="name", problem="latin")))
            return False
        return True

    def command(self) -> IssueBadge:
        kind = str(self.kind.value)
        if self.holder:
            return IssueBadge(kind=kind, holder=self.holder)
        return IssueBadge(kind=kind, name=self.name.text(), company=self.company.text())
