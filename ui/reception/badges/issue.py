"""A lasting badge: for someone of a resident, or for someone named."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import Invalid, Refused
from kiosk.residents.queries import Host, hosts
from ui.reception.badges.rows import kind_words
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.dialog import Dialog
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


class IssueForm(Dialog):
    """`issued(result)`; stays open with what was typed when refused."""

    issued = Signal(object)

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent, "", width=480)
        self.session = session
        self.holder: UUID | None = None
        self.kind = ToggleGroup()
        self.name = Field("", icon="search")
        self.company = Field("")
        self.rows = RowList(_Someone(), key=lambda host: host.person, click_opens=True)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.rows.hide()
        self.fields = {"name": self.name, "company": self.company}
        for widget in (
            self.alert,
            Field(self.tr("Type"), widget=self.kind),
            self.name,
            self.rows,
            self.company,
        ):
            self.body.addWidget(widget)
        self._word()
        self.name.edited.connect(self._typed)
        self.rows.opened.connect(self._take)
        self.kind.picked.connect(lambda _kinds: self._typed(self.name.text()))
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.issue)

    def _word(self) -> None:
        self.title.setText(self.tr("Nouveau badge"))
        self.verb.setText(self.tr("Faire le badge"))
        self.keep.setText(self.tr("Fermer"))
        kinds = ("resident", "coworker", "staff")
        self.kind.set_choices([(kind, kind_words(kind), "") for kind in kinds])
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

    def issue(self) -> None:
        """Make the badge."""
        for field in self.fields.values():
            field.clear_error()
        if self.kind.value == "resident" and self.holder is None:
            self.name.set_error(self.tr("Choisissez la personne dans la liste."))
            return
        self.verb.set_busy(True)
        named = {"name": self.name.text(), "company": self.company.text()}
        who = {"holder": self.holder} if self.holder else named
        self.session.do(
            "badges.issue", then=self._done, refused=self._refused, kind=self.kind.value, **who
        )

    def _done(self, outcome: object) -> None:
        self.issued.emit(outcome.result)  # type: ignore[attr-defined]
        self.accept()

    def _refused(self, sentence: str, refusal: Refused) -> None:
        self.verb.set_busy(False)
        field = self.fields.get(refusal.field) if isinstance(refusal, Invalid) else None
        if field is not None:
            field.set_error(sentence)
            return
        self.alert.say(self.tr("Le badge n’est pas fait"), sentence, "")
        self.alert.show()
        self.adjustSize()
