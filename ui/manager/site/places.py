"""Rooms and coworking areas."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt

from kiosk.core.languages import in_language
from kiosk.sites.commands import AddDeskArea, AddRoom
from kiosk.sites.kinds import COWORKING, ROOM
from kiosk.sites.queries import ResourceView, resources
from ui.manager.section import Section
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.pill import INFO, NEUTRAL
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

ROOM_SEATS, MOST = 8, 500
END = 128  # where the column of seats ends, before the pills


class _Place(RowPainter):
    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}

    def paint(self, row: RowCanvas, item: ResourceView) -> None:
        icon = "door-open" if item.kind == ROOM else "armchair"
        row.icon(16, icon, 20, "accent")
        kind = INFO if item.kind == COWORKING else NEUTRAL
        row.pill(16, self.kinds.get(item.kind, item.kind), kind, height=24)
        row.text(row.end_box(END, 44), str(item.capacity), 15, align="end")
        seats = Texts(self.language).translate("RoomsCard", "%n place(s)", "", item.capacity)
        row.icon(row.width - END - 74, "users", 15, tip=seats)
        row.two_lines(52, row.width - END - 140, in_language(item, self.language), item.equipment)

    def words(self, item: ResourceView) -> str:
        kind = self.kinds.get(item.kind, item.kind)
        return f"{in_language(item, self.language)}, {kind}, {item.capacity}"


class PlacesSection(Section):
    """A new room or area is there to be booked at once."""

    shows: ClassVar[frozenset[str]] = frozenset({"resource"})
    first = "name"

    def __init__(self, session: Session) -> None:
        self._painter = _Place()
        super().__init__(session, self._painter)
        self.kind = ToggleGroup()
        self.kind_field = Field(widget=self.kind)
        self.capacity = Stepper(ROOM_SEATS, 1, MOST)
        self.fields = {
            "name": Field(),
            "name_ar": Field(),
            "capacity": Field(widget=self.capacity),
            "equipment": Field(),
        }
        self.fields["name_ar"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.card.add(self.kind_field)
        for field in self.fields.values():
            self.card.add(field)
        self.finish_form()
        self.kind.picked.connect(lambda _values: self.retranslate())
        self.retranslate()
        self.kind.choose(ROOM)

    def refresh(self) -> None:
        self.rows.set_items(self.session.read(resources))
        self.list.count.setText(str(len(self.rows.items)))

    def retranslate(self) -> None:
        optional = self.tr("facultatif")
        rooms = self.kind.value != COWORKING
        self._painter.kinds = {ROOM: self.tr("Salle"), COWORKING: self.tr("Coworking")}
        self.kind.set_choices([(kind, word, "") for kind, word in self._painter.kinds.items()])
        self.kind_field.set_label(self.tr("Sorte"))
        self.list.set_title(self.tr("Salles et espaces"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Ajouter"))
        self.fields["name"].set_label(self.tr("Nom affiché"))
        self.fields["name_ar"].set_label(self.tr("Nom en arabe"), optional)
        seats = self.tr("Personnes") if rooms else self.tr("Places")
        self.fields["capacity"].set_label(seats)
        self.fields["equipment"].set_label(self.tr("Équipement"), optional)
        self.fields["equipment"].setVisible(rooms)
        self.verb.setText(self.tr("Ajouter la salle") if rooms else self.tr("Ajouter l’espace"))
        self.empty.say(self.tr("Ni salle ni espace"), self.tr("Ajoutez le premier à côté."))
        self.rows.viewport().update()

    def send(self) -> None:
        name, name_ar = self.fields["name"].text(), self.fields["name_ar"].text()
        said = self.tr("{name} est ajouté").format(name=name)
        if self.kind.value == COWORKING:
            area = AddDeskArea(name=name, name_ar=name_ar, places=self.capacity.value)
            self.do(area, said)
        else:
            room = AddRoom(
                name=name,
                name_ar=name_ar,
                capacity=self.capacity.value,
                equipment=self.fields["equipment"].text(),
            )
            self.do(room, said)

    def done(self) -> None:
        for name in ("name", "name_ar", "equipment"):
            self.fields[name].set_text("")
        self.fields["name"].setFocus()
