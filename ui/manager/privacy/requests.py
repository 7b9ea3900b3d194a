"""The register of requests, and the form for whoever asks now."""

from __future__ import annotations

from typing import ClassVar

from kiosk.core.directions import joined
from kiosk.core.privacy import Held
from kiosk.core.wording import say, short_date
from kiosk.rights.holding import held
from kiosk.rights.kinds import DONE, NOTHING
from kiosk.rights.people import people
from kiosk.rights.queries import RequestView, register
from ui.manager.section import Section
from ui.shell.forms import Form
from ui.shell.rights.asker_fields import AskerFields
from ui.shell.rights.person import PersonDialog
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.pill import DANGER, NEUTRAL, OK, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

ICONS = {"access": "folder", "correction": "pencil", "opposition": "hand"}
PAIRS = (("company", "phone"),)
SOON = 2
"""Days before its last one when a request stands out."""


class _Request(RowPainter):
    def __init__(self) -> None:
        self.answer = self.today = self.late = self.left = ""

    def paint(self, row: RowCanvas, item: RequestView) -> None:
        row.icon(18, ICONS[item.kind], 20, "accent" if item.answered_at is None else "muted")
        used = 16.0
        if item.answered_at is None:
            used += row.button(used, "answer", self.answer, height=30) + 10
            kind = DANGER if item.late else WARNING if item.days_left <= SOON else NEUTRAL
            used += row.pill(used, self.term(item), kind, icon="clock", height=24)
        else:
            good = OK if item.outcome in (DONE, NOTHING) else NEUTRAL
            kind = WARNING if item.kept else good
            used += row.pill(used, self.outcome(item), kind, height=24)
        row.two_lines(54, row.width - 54 - used - 12, self.title(item), self.second(item))

    def title(self, item: RequestView) -> str:
        """What is asked, and the number on the paper."""
        kind = say(f"rights.kind.{item.kind}", self.language)
        return f"{kind} · \u2066{item.number}\u2069"

    def second(self, item: RequestView) -> str:
        """Who asks, while that is known; then when it was answered and by whom."""
        day = short_date(item.asked_at.date(), self.language)
        if item.answered_at is None:
            return joined(item.name, day)
        answered = short_date(item.answered_at.date(), self.language)
        return f"{day} → {answered} · \u2068{item.answered_by}\u2069"

    def outcome(self, item: RequestView) -> str:
        """What became of it."""
        return say(f"rights.outcome.{item.outcome}", self.language)

    def term(self, item: RequestView) -> str:
        """How long there is to answer it."""
        if item.late:
            return self.late
        if item.days_left == 0:
            return self.today
        return self.left.format(count=item.days_left)

    def words(self, item: RequestView) -> str:
        state = self.term(item) if item.answered_at is None else self.outcome(item)
        return f"{self.title(item)}, {self.second(item)}, {state}"


class RequestsSection(Section):
    """Whoever asks is looked for at once, or noted for later with the days that the law gives."""

    shows: ClassVar[frozenset[str]] = frozenset({"rights_request", "rights_kept"})
    first = "name"

    def __init__(self, session: Session) -> None:
        self._painter = _Request()
        super().__init__(session, self._painter)
        self.ask_person = PersonDialog
        self.asked = AskerFields(session.language)
        self.kind, self.fields = self.asked.kind, self.asked.by_name
        self.lay_out(PAIRS)
        self.finish_form()
        self.later = Button(kind=SECONDARY, icon="clock")
        self.later.clicked.connect(self.note)
        self.foot.addWidget(self.later)
        self.noting = Form(self, session, self.later)
        self.rows.pressed_button.connect(lambda _name, one: self.look(one))
        self.rows.opened.connect(self._opened)
        self.retranslate()
        self.open_dialog: PersonDialog | None = None

    def refresh(self) -> None:
        found = self.session.read(register)
        self.rows.set_items(found)
        self.list.count.setText(str(len(found)))

    def retranslate(self) -> None:
        self.asked.word(self.session.language)
        self._painter.answer = self.tr("Répondre")
        self._painter.today = self.tr("À répondre aujourd’hui")
        self._painter.late = self.tr("En retard")
        self._painter.left = self.tr("encore {count} j")
        self.list.set_title(self.tr("Registre des demandes"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Une personne demande"))
        self.verb.setText(self.tr("Chercher la personne"))
        self.later.setText(self.tr("Noter pour plus tard"))
        self.empty.say(
            self.tr("Aucune demande"),
            self.tr("Qui demande ses données se présente ici ; le registre ne garde pas les noms."),
        )
        self.rows.viewport().update()

    def send(self) -> None:
        self.look(None)

    def note(self) -> None:
        """Take the request down; it is answered another day."""
        self.noting.places, self.noting.otherwise = self.fields, self.fields["name"]
        self.noting.clear_errors()
        done = self.tr("Demande notée")
        self.noting.submit(self.asked.request(), then=lambda _outcome: self._done(done))

    def look(self, asked: RequestView | None) -> None:
        """Find whose things bear the name, and ask which are the person's.

        A request that waited until its name had gone is answered to whom the form names.
        """
        if not (asked and asked.name.strip()) and not self.asked.is_named():
            return
        name = (asked.name if asked else "") or self.asked.text("name")
        phone = asked.phone if asked else self.asked.text("phone")
        company = "" if asked else self.asked.text("company")
        station = self.session.station
        self.form.clear_errors()
        self.form.run(
            lambda: station.ask(held, name=name, company=company, phone=phone),
            then=lambda found: self._found(asked, name, company, phone, found),
        )

    def _found(
        self, asked: RequestView | None, name: str, company: str, phone: str, found: list[Held]
    ) -> None:
        kind = asked.kind if asked else self.asked.right
        identity = asked.identity if asked else self.asked.proof
        dialog = self.ask_person(self, self.session, name, people(found), kind, identity)
        dialog.request = asked.id if asked else None
        dialog.tick_those(company, phone)
        dialog.answered.connect(self.done)
        self.open_dialog = dialog
        dialog.open()

    def _opened(self, one: RequestView) -> None:
        if one.answered_at is None:
            self.look(one)

    def done(self) -> None:
        for name in ("name", "company", "phone", "email"):
            self.fields[name].set_text("")
        self.refresh()
        self.fields["name"].setFocus()
