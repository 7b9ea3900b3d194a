"""The fields of a place: what is asked of each kind, and the commands that come of the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from kiosk.core.command import Command
from kiosk.core.languages import in_language
from kiosk.sites.commands import AddDeskArea, AddRoom
from kiosk.sites.features import FEATURES, MOST_AROUND, STYLES
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from kiosk.sites.managing import ManagedPlace
from kiosk.sites.places import AddEquipment, ChangePlace, CombineRooms
from kiosk.sites.queries import ResourceView
from ui.widgets.field import Field
from ui.widgets.options import CheckRow
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

ROOM_SEATS, MOST, AROUND_STEP = 8, 500, 5
TEXTS = ("name", "name_ar", "floor", "equipment")
OF_ROOMS = ("styles", "before", "after", "parts")
NOT_OF_EQUIPMENT = ("floor", "features", "equipment")


class PlaceForm:
    """Widgets and answers; the section lays them out and words them."""

    def __init__(self) -> None:
        self.kind = ToggleGroup()
        self.capacity = Stepper(ROOM_SEATS, 1, MOST)
        self.before = Stepper(0, 0, MOST_AROUND, step=AROUND_STEP)
        self.after = Stepper(0, 0, MOST_AROUND, step=AROUND_STEP)
        self.features, self.styles = ToggleGroup(many=True), ToggleGroup(many=True)
        self.parts = ToggleGroup(many=True)
        self.overnight = CheckRow()
        self.fields = {
            "kind": Field(widget=self.kind),
            "name": Field(),
            "name_ar": Field(),
            "capacity": Field(widget=self.capacity),
            "floor": Field(),
            "features": Field(widget=self.features),
            "equipment": Field(),
            "styles": Field(widget=self.styles),
            "before": Field(widget=self.before),
            "after": Field(widget=self.after),
            "parts": Field(widget=self.parts),
        }
        self.fields["name_ar"].input.edit.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    @property
    def chosen_kind(self) -> str:
        """What is added: a room unless something else was chosen."""
        return str(self.kind.value or ROOM)

    def show_kind(self, kind: str, *, adding: bool, whole: bool) -> None:
        """Ask what a place of a kind has; `whole` where it may consist of other rooms."""
        room = kind == ROOM
        self.fields["kind"].setVisible(adding)
        for name in OF_ROOMS:
            self.fields[name].setVisible(room)
        for name in NOT_OF_EQUIPMENT:
            self.fields[name].setVisible(kind != EQUIPMENT)
        self.fields["parts"].setVisible(room and whole)
        self.overnight.setVisible(room)

    def show_place(self, place: ResourceView | None) -> None:
        """Put a place in the fields, or nothing of any."""
        for name in TEXTS:
            self.fields[name].set_text(getattr(place, name, ""))
        self.capacity.set_value(place.capacity if place else ROOM_SEATS)
        self.before.set_value(place.before if place else 0)
        self.after.set_value(place.after if place else 0)
        self.features.choose(*(place.features.split() if place else ()))
        self.styles.choose(*(place.styles.split() if place else ()))
        self.parts.choose(*(place.parts if place else ()))
        self.overnight.setChecked(bool(place and place.overnight))
        if place:
            self.kind.choose(place.kind)

    def offer_parts(
        self, places: Sequence[ManagedPlace], of: ResourceView | None, language: str
    ) -> bool:
        """The rooms that one may consist of: those that have no parts; whether there are any."""
        taken = {part for other in places for part in other.place.parts}
        may = [
            (p.id, in_language(p.place, language), "")
            for p in places
            if p.place.kind == ROOM and p.retired_on is None
            if not p.place.parts and (of is None or p.id != of.id)
        ]
        is_part = of is not None and of.id in taken
        self.parts.set_choices([] if is_part else list(may))
        return len(may) > 1 and not is_part

    def word_lists(self, language: str) -> None:
        """Name what a place may have and how it may be set up."""
        for group, known in ((self.features, FEATURES), (self.styles, STYLES)):
            group.set_choices([(one.code, one.name.of(language), one.icon) for one in known])

    # -- commands ------------------------------------------------------------------------------

    def values(self) -> dict[str, Any]:
        """Every answer, as `ChangePlace` takes it."""
        texts = {name: self.fields[name].text() for name in TEXTS}
        return texts | {
            "capacity": self.capacity.value,
            "features": [str(code) for code in self.features.values],
            "styles": [str(code) for code in self.styles.values],
            "before": self.before.value,
            "after": self.after.value,
            "overnight": self.overnight.isChecked(),
        }

    def chosen_parts(self) -> list[UUID]:
        """The rooms that were chosen to be one with this."""
        return [part for part in self.parts.values if isinstance(part, UUID)]

    def adding(self, new: UUID) -> list[Command]:
        """What adds a place with all that was said of it."""
        said = self.values()
        names = {"id": new, "name": said["name"], "name_ar": said["name_ar"]}
        kind, count = self.chosen_kind, self.capacity.value
        if kind == EQUIPMENT:
            return [AddEquipment(**names, count=count)]
        if kind == COWORKING:
            first: Command = AddDeskArea(**names, places=count)
            more = {n: said[n] for n in NOT_OF_EQUIPMENT if said[n]}
        else:
            first = AddRoom(**names, capacity=count, equipment=said["equipment"])
            left = ("floor", "features", "styles", "before", "after", "overnight")
            more = {n: said[n] for n in left if said[n]}
        wanted = [first]
        if more:
            wanted.append(ChangePlace(place=new, **more))
        if kind == ROOM and (parts := self.chosen_parts()):
            wanted.append(CombineRooms(whole=new, parts=parts))
        return wanted

    def changing(self, place: ResourceView) -> list[Command]:
        """What makes a place as it was said; nothing where it is so already."""
        before, wanted = as_said(place), list[Command]()
        differs = {n: value for n, value in self.values().items() if value != before[n]}
        if differs:
            wanted.append(ChangePlace(place=place.id, **differs))
        if place.kind == ROOM and set(self.chosen_parts()) != set(place.parts):
            wanted.append(CombineRooms(whole=place.id, parts=self.chosen_parts()))
        return wanted


def as_said(place: ResourceView) -> dict[str, Any]:
    """What is known of a place, as `ChangePlace` takes it."""
    names = ("name", "name_ar", "floor", "equipment", "capacity", "before", "after", "overnight")
    lists = {"features": place.features.split(), "styles": place.styles.split()}
    return {name: getattr(place, name) for name in names} | lists


def former(place: ResourceView, done: Sequence[Command]) -> list[Command]:
    """What takes changes of a place back."""
    back: list[Command] = []
    for command in done:
        if isinstance(command, ChangePlace):
            known = as_said(place)
            same = {n: known[n] for n in known if getattr(command, n) is not None}
            back.append(ChangePlace(place=place.id, **same))
        elif isinstance(command, CombineRooms):
            back.append(CombineRooms(whole=place.id, parts=list(place.parts)))
    return back
