"""Offices: what companies rent, who is in it, and what is free."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.core.command import Command
from kiosk.core.languages import in_language
from kiosk.core.wording import number
from kiosk.residents.offices import Tenancy, tenancies
from kiosk.residents.stays import stays
from kiosk.sites.letting import AddOffice, ChangeOffice, GiveUpOffice, ReopenOffice
from kiosk.sites.offices import OfficeView, offices
from ui.manager.section import Section
from ui.manager.site.office_rows import CHANGE, OfficeLine, OfficeRow
from ui.shell.answers import answers
from ui.shell.form_dialog import may_be_lost
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.field import Field
from ui.widgets.flow import FlowLayout
from ui.widgets.stepper import Stepper

GIVE_UP, BACK, HISTORY = "give_up", "back", "history"
ICONS = {GIVE_UP: "x", BACK: "undo-2", HISTORY: "history"}
MOST_PLACES = 200


class OfficesSection(Section):
    """The pencil, Enter or a double click puts an office in the form.

    `looked_up(name)` asks for the history of one.
    """

    shows: ClassVar[frozenset[str]] = frozenset({"office", "office_stay", "resident"})
    first = "name"
    needs = "sites.add_office"
    looked_up = Signal(str)

    def __init__(self, session: Session) -> None:
        self._painter = OfficeRow()
        super().__init__(session, self._painter)
        self.ask = ask
        self.acts = Form(self, session)
        self.places = Stepper(0, 0, MOST_PLACES, worded=self._counted)
        self.fields = {
            "name": Field(),
            "floor": Field(),
            "surface": Field(),
            "places": Field(widget=self.places),
        }
        self._changed: OfficeLine | None = None
        self.instead = Button(kind=QUIET, icon="plus", small=True)
        self.lay_out((("surface", "places"),))
        self.finish_form()
        self.buttons = self._act_buttons()
        self.foot.addWidget(self.instead)
        self.foot.addWidget(self.more)
        self.instead.clicked.connect(lambda: self.change(None))
        self.rows.opened.connect(self.change)
        self.rows.pressed_button.connect(self._pressed)
        self.retranslate()
        self._at_first = answers(self.card)

    def _act_buttons(self) -> dict[str, Button]:
        self.more = QWidget()
        row = FlowLayout(self.more, gap=8)
        row.setContentsMargins(0, 0, 0, 0)
        made = {}
        for name, icon in ICONS.items():
            made[name] = Button(kind=SECONDARY, icon=icon, small=True)
            made[name].clicked.connect(partial(self._act, name))
            row.addWidget(made[name])
        return made

    def _counted(self, value: int) -> str:
        return number(value, self.session.language) if value else "–"

    def refresh(self) -> None:
        self.rows.set_items(self._lines())
        self._word_count()
        if self._changed is not None:
            now = next((each for each in self.rows.items if each.id == self._changed.id), None)
            self._changed = now or self._changed
        self._show_step()

    def _lines(self) -> list[OfficeLine]:
        """Every office with who is in it today; those that were given up come last."""
        today, language = self.session.local_now().date(), self.session.language
        names = {each.id: in_language(each, language) for each in self.session.read(stays)}
        inside: dict[UUID, list[Tenancy]] = defaultdict(list)
        for each in self.session.read(tenancies):
            if each.since <= today and (each.until is None or each.until > today):
                inside[each.office].append(each)
        found = []
        for office in self.session.read(offices, given_up=True):
            here = inside[office.id] if office.given_up_on is None else []
            said = languages.enumerated((names.get(e.resident, "") for e in here), language)
            found.append(OfficeLine(office, said, min((e.since for e in here), default=None)))
        return sorted(found, key=lambda line: line.office.given_up_on is not None)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        optional, painter = self.tr("facultatif"), self._painter
        painter.free, painter.gone = self.tr("Libre"), self.tr("Retiré")
        painter.change, painter.since = self.tr("Modifier"), self.tr("depuis le {day}")
        self.list.set_title(self.tr("Bureaux"))
        self._word_count()
        self.fields["name"].set_label(self.tr("Numéro ou nom"))
        self.fields["floor"].set_label(self.tr("Bâtiment ou étage"), optional)
        self.fields["surface"].set_label(self.tr("Surface en m²"), optional)
        self.fields["places"].set_label(self.tr("Places"), optional)
        words = {
            GIVE_UP: self.tr("Retirer"),
            BACK: self.tr("Remettre en service"),
            HISTORY: self.tr("Historique"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
        self.instead.setText(self.tr("Ajouter un autre"))
        self.empty.say(self.tr("Aucun bureau"), self.tr("Ajoutez le premier à côté."))
        self._show_step()
        self.rows.viewport().update()

    def _word_count(self) -> None:
        lines = [line for line in self.rows.items if line.office.given_up_on is None]
        let = sum(bool(line.holders) for line in lines)
        words = self.tr("%n occupé(s) sur {count}", "", let)
        words = words.format(count=number(len(lines), self.session.language))
        self.list.count.setText(words if lines else "")

    def _show_step(self) -> None:
        """The form adds an office, or changes the one that was opened."""
        changed = self._changed
        gone = changed is not None and changed.office.given_up_on is not None
        self.card.set_title(changed.office.label if changed else self.tr("Ajouter un bureau"))
        self.verb.setText(self.tr("Enregistrer") if changed else self.tr("Ajouter le bureau"))
        self.verb.setEnabled(not gone)
        for widget in (self.instead, self.more):
            widget.setVisible(changed is not None)
        self.buttons[GIVE_UP].setVisible(not gone)
        self.buttons[BACK].setVisible(gone)

    # -- the form ------------------------------------------------------------------------------

    def change(self, item: OfficeLine | None) -> None:
        """Have the form change an office; None has it add one. What was typed may have to go."""
        if answers(self.card) == self._at_first or may_be_lost(self, self.ask):
            self._begin(item)

    def _begin(self, item: OfficeLine | None) -> None:
        self._changed = item
        self.form.clear_errors()
        self._show_step()
        office = item.office if item else None
        surface = office.surface if office else None
        self.fields["name"].set_text(office.name if office else "")
        self.fields["floor"].set_text(office.floor if office else "")
        self.fields["surface"].set_text(f"{surface:g}".replace(".", ",") if surface else "")
        self.places.set_value((office.places if office else None) or 0)
        self._at_first = answers(self.card)
        self.fields["name"].setFocus()

    def _values(self) -> dict[str, Any] | None:
        """What was answered; None where the surface is no number, which is said."""
        typed = self.fields["surface"].text().replace(",", ".").replace("\u202f", "")
        try:
            surface = float(typed) if typed else 0.0
        except ValueError:
            self.fields["surface"].set_error(self.tr("Écrivez un nombre, comme 21,5."))
            return None
        names = {name: self.fields[name].text() for name in ("name", "floor")}
        return names | {"surface": surface, "places": self.places.value}

    def send(self) -> None:
        self.form.clear_errors()
        changed, said = self._changed, self._values()
        if said is None or (changed is not None and changed.office.given_up_on is not None):
            return
        name = said["name"]
        if changed is None:
            new = self.session.station.new_id()
            words = self.tr("{name} est ajouté").format(name=name)
            self._carry(AddOffice(id=new, **said), words, GiveUpOffice(office=new, never=True))
            return
        before = as_said(changed.office)
        differs = {key: value for key, value in said.items() if value != before[key]}
        if not differs:
            self.done()
            return
        words = self.tr("Modifications enregistrées : {name}").format(name=name)
        former = {key: before[key] for key in differs}
        back = ChangeOffice(office=changed.id, **former)
        self._carry(ChangeOffice(office=changed.id, **differs), words, back)

    def _carry(self, wanted: Command, said: str, back: Command) -> None:
        self.form.places, self.form.otherwise = self.fields, self.fields[self.first]

        def done(_outcome: object) -> None:
            self._tell(said, [back])
            self.done()

        self.form.submit(wanted, then=done)

    def _tell(self, said: str, back: Sequence[Command]) -> None:
        self.session.say(said, undo=lambda: self.acts.submit_all(back))

    def done(self) -> None:
        floor = self.fields["floor"].text() if self._changed is None else ""
        self._begin(None)
        self.fields["floor"].set_text(floor)  # the next one is on the same floor, as a rule
        self._at_first = answers(self.card)

    # -- acts ----------------------------------------------------------------------------------

    def _pressed(self, button: str, item: OfficeLine) -> None:
        if button == CHANGE:
            self.change(item)

    def _act(self, name: str) -> None:
        if (item := self._changed) is None:
            return
        acts: dict[str, Callable[[OfficeLine], None]] = {
            GIVE_UP: self._give_up,
            BACK: self._bring_back,
            HISTORY: lambda line: self.looked_up.emit(line.office.name),
        }
        acts[name](item)

    def _give_up(self, item: OfficeLine) -> None:
        name = item.office.label
        title = self.tr("Retirer {name} ?").format(name=name)
        text = self.tr("Il ne compte plus parmi les bureaux à louer. Ce qui est passé reste.")
        if item.holders:
            inside = self.tr("{companies} y est encore.").format(companies=item.holders)
            text = f"{inside} {text}"
        if not self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            return
        said = self.tr("{name} est retiré").format(name=name)
        back = [ReopenOffice(office=item.id)]
        self.acts.submit(GiveUpOffice(office=item.id), then=lambda _done: self._tell(said, back))

    def _bring_back(self, item: OfficeLine) -> None:
        said = self.tr("{name} est remis en service").format(name=item.office.label)
        back = [GiveUpOffice(office=item.id)]
        self.acts.submit(ReopenOffice(office=item.id), then=lambda _done: self._tell(said, back))


def as_said(office: OfficeView) -> dict[str, Any]:
    """What is known of an office, as `ChangeOffice` takes it."""
    names = {"name": office.name, "floor": office.floor}
    return names | {"surface": office.surface or 0.0, "places": office.places or 0}
