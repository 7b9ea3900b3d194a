"""The resident that is looked at, and its people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.text import readable_phone
from kiosk.core.wording import numeric_date
from kiosk.residents.queries import PersonView, ResidentView
from ui.reception.residents.rows import PersonRow
from ui.widgets.button import DANGER, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState


class ResidentDetail(Card):
    """`changing`, `adding`, `leaving` with the resident; `removing` with a person."""

    changing = Signal(object)
    adding = Signal(object)
    leaving = Signal(object)
    removing = Signal(object)

    def __init__(self) -> None:
        super().__init__(pad=16, head=False)
        self.resident: ResidentView | None = None
        self.name = heading("", size=17, wrap=True)
        self.name_ar = Label(size=15, tone="muted")
        self.facts = Label(size=13, tone="muted", wrap=True)
        self.rows = RowList(PersonRow(), key=lambda person: person.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.rows.pressed_button.connect(lambda _name, person: self.removing.emit(person))
        self.add_person = Button(kind=SECONDARY, icon="user-plus", small=True)
        self.change = Button(kind=SECONDARY, icon="pencil", small=True)
        self.leave = Button(kind=DANGER, icon="log-out", small=True)
        for widget in (self.name, self.name_ar, self.facts):
            self.add(widget)
        self.add(self.rows, 1)
        self.add(self.add_person)
        row = QHBoxLayout()
        row.addWidget(self.change, 1)
        row.addWidget(self.leave, 1)
        self.body.addLayout(row)
        for button, signal in (
            (self.change, self.changing),
            (self.add_person, self.adding),
            (self.leave, self.leaving),
        ):
            button.clicked.connect(lambda _=False, s=signal: s.emit(self.resident))
        self.retranslate()
        self.show_resident(None, [])

    def show_resident(self, resident: ResidentView | None, people: list[PersonView]) -> None:
        """Show a resident and its people, or nothing."""
        self.resident = resident
        self.setVisible(resident is not None)
        if resident is None:
            return
        for widget in (self, self.rows):
            widget.setAccessibleName(resident.name)
        self.name.setText(resident.name)
        self.name_ar.setText(resident.name_ar)
        self.name_ar.setVisible(bool(resident.name_ar))
        since = self.tr("depuis le {day}").format(day=numeric_date(resident.joined_on))
        ice = f"ICE\u00a0{resident.ice}" if resident.ice else ""
        phones = map(readable_phone, (resident.phone, resident.second_phone))
        facts = (resident.sector, resident.office, ice, *phones, resident.email, since)
        self.facts.setText(stacked(*facts))
        for button in (self.change, self.leave, self.add_person):
            button.setEnabled(resident.left_on is None)
        self.rows.set_items(people)

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.add_person.setText(self.tr("Ajouter une personne"))
        self.change.setText(self.tr("Modifier"))
        self.leave.setText(self.tr("Départ"))
        self.empty.say(self.tr("Aucune personne inscrite"))
        if self.resident is not None:
            self.show_resident(self.resident, list(self.rows.items))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
