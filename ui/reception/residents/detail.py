"""The resident that is looked at, and its people."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.directions import joined, listed
from kiosk.core.text import readable_phone
from kiosk.core.wording import numeric_date
from kiosk.residents import sectors, stay
from kiosk.residents.merging import likely, merged_lately
from kiosk.residents.queries import PersonView, ResidentView
from ui.reception.residents.file import ResidentFile
from ui.reception.residents.rows import PersonRow
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.button import DANGER, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label, heading
from ui.widgets.marked import stacked
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState


class ResidentDetail(Card):
    """`changing`, `adding`, `leaving` with the resident; `removing` with a person.

    `merging(kept, other)` what is likely the same, `parting(other)` what was merged just now.
    """

    changing = Signal(object)
    adding = Signal(object)
    leaving = Signal(object)
    removing = Signal(object)
    merging = Signal(object, object)
    parting = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__(pad=16, head=False)
        self.session = session
        self.resident: ResidentView | None = None
        self.name = heading("", size=17, wrap=True)
        self.name_ar = Label(size=15, tone="muted")
        self.facts = Label(size=13, tone="muted", wrap=True)
        self.stay = Label(size=13, wrap=True)
        self.twin = Label(size=13, tone="warning", wrap=True)
        self.merge = Button(kind=SECONDARY, icon="merge", small=True)
        self.twins: list[ResidentView] = []
        self.parted: list[ResidentView] = []
        self.rows = RowList(PersonRow(), key=lambda person: person.id)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.rows.pressed_button.connect(lambda _name, person: self.removing.emit(person))
        self.add_person = Button(kind=SECONDARY, icon="user-plus", small=True)
        self.change = Button(kind=SECONDARY, icon="pencil", small=True)
        self.leave = Button(kind=DANGER, icon="log-out", small=True)
        self.file = ResidentFile(session, self.rows)
        for widget in (self.name, self.name_ar, self.facts, self.stay, self.twin, self.merge):
            self.add(widget)
        self.add(self.file, 1)
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
        offer(session, "residents.merge", self.merge)
        self.merge.clicked.connect(self._merge)
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
        sector = sectors.words(resident.sector, self.session.language)
        numbers = joined(
            f"RC\u00a0{listed(resident.rc, resident.rc_court)}" if resident.rc else "",
            f"IF\u00a0{resident.tax}" if resident.tax else "",
            f"CNSS\u00a0{resident.cnss}" if resident.cnss else "",
        )
        facts = (sector, resident.office, ice, numbers, *phones, resident.email, since)
        self.facts.setText(stacked(*facts))
        self._show_stay(resident)
        self._show_twins(resident)
        for button in (self.change, self.leave, self.add_person):
            button.setEnabled(resident.left_on is None)
        self.rows.set_items(people)
        self.file.show_resident(resident)

    def _show_stay(self, resident: ResidentView) -> None:
        """How long it has been here; near its end, or past it, in another tone."""
        self.stay.setVisible(resident.left_on is None)
        found = stay.length(resident.joined_on, self.session.local_now().date())
        self.stay.set_tone("danger" if found.over else "warning" if found.soon else "muted")
        self.stay.setText(stay.words(found, self.session.language))

    def _show_twins(self, resident: ResidentView) -> None:
        self.parted = self.session.read(merged_lately, resident=resident.id)
        self.twins = self.session.read(likely, resident=resident.id)
        shown = next(iter(self.parted or self.twins), None)
        self.twin.setVisible(shown is not None)
        self.merge.setVisible(shown is not None)
        if shown is None:
            return
        if self.parted:
            self.twin.setText(self.tr("Fusionnée avec : {name}").format(name=shown.name))
            self.merge.setText(self.tr("Séparer de nouveau"))
        else:
            about = joined(shown.name, shown.office)
            self.twin.setText(self.tr("Doublon possible : {name}").format(name=about))
            self.merge.setText(self.tr("Fusionner dans cette fiche"))

    def _merge(self) -> None:
        if self.parted:
            self.parting.emit(self.parted[-1])
        elif self.twins:
            self.merging.emit(self.resident, self.twins[0])

    def retranslate(self) -> None:
        """Word the card in the language in force."""
        self.add_person.setText(self.tr("Ajouter une personne"))
        self.change.setText(self.tr("Modifier"))
        self.leave.setText(self.tr("Départ"))
        self.empty.say(self.tr("Aucune personne inscrite"))
        self.file.retranslate()
        if self.resident is not None:
            self.show_resident(self.resident, list(self.rows.items))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
