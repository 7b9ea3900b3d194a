"""What a file changes at a site: commands in the order in which they can be carried out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from kiosk.core import registry
from kiosk.core.catalogue import find_desk
from kiosk.core.command import NO_ID, Command
from kiosk.core.errors import Invalid
from kiosk.core.set_up import ADDED, CHANGED, Change
from kiosk.core.text import fold
from kiosk.sites.announcing import SeasonView
from kiosk.sites.commands import AddDeskArea, AddRoom, SetDay, SetHours, SetServiceHours
from kiosk.sites.data_protection import SetDataProtection, clean
from kiosk.sites.drawing import as_kept
from kiosk.sites.holidays import ClearDay
from kiosk.sites.hours import DayHours, Span
from kiosk.sites.kinds import COWORKING, EQUIPMENT, ROOM
from kiosk.sites.letting import AddOffice, ChangeOffice, GiveUpOffice
from kiosk.sites.options import OPTIONS, SetOption
from kiosk.sites.pictures import SetPicture
from kiosk.sites.places import (
    AddEquipment,
    ChangePlace,
    ClosePlace,
    CombineRooms,
    OrderPlaces,
    ReopenPlace,
    RetirePlace,
)
from kiosk.sites.plans import DrawPlan, PlaceSpot, RemovePlan, RemoveSpot
from kiosk.sites.queries import ResourceView
from kiosk.sites.refusals import SetUpWrong
from kiosk.sites.seasons import RemoveSeason, SetSeason, WeekdayHours
from kiosk.sites.set_up.said import (
    WEEKDAYS,
    OfficeSaid,
    PlaceSaid,
    PlanSaid,
    SeasonSaid,
    SetUp,
    span,
    spans,
)
from kiosk.sites.set_up.writing import Now

NewId = Callable[[], UUID]
_CHANGING = (
    *("name_ar", "capacity", "floor", "equipment", "before", "after", "overnight"),
    *("features", "styles"),
)


def changes(said: SetUp, now: Now, day: date, new_id: NewId) -> list[Change]:
    """What differs; raises SetUpWrong for what names nothing. What is over on a day is left."""
    return list(_Differences(said, now, day, new_id).all())


class _Differences:
    def __init__(self, said: SetUp, now: Now, day: date, new_id: NewId) -> None:
        self.said, self.now, self.day, self.new_id = said, now, day, new_id
        self.places = {fold(place.name): place for place in now.places}
        self.ids = {key: place.id for key, place in self.places.items()}

    def all(self) -> Iterator[Change]:
        yield from self._hours()
        yield from self._seasons()
        yield from self._days()
        for n, place in enumerate(self.said.place):
            yield from self._place(place, f"place[{n}]")
        for n, place in enumerate(self.said.place):
            yield from self._parts(place, f"place[{n}]")
        yield from self._order()
        for n, plan in enumerate(self.said.plan):
            yield from self._plan(plan, f"plan[{n}]")
        yield from self._offices()
        yield from self._services()
        yield from self._options()
        yield from self._protection()
        for part in registry.set_up_parts():
            if part.name in self.said.parts:
                yield from part.changes(self.said.parts[part.name], self.now.parts[part.name], self)

    # -- the calendar --------------------------------------------------------------------------

    def _hours(self) -> Iterator[Change]:
        week = spans(self.said.hours, "hours")
        for n, (name, wanted) in enumerate(_named(week)):
            if name not in self.said.hours or wanted == self.now.week[n]:
                continue
            opens, closes = (wanted[0].opens, wanted[0].closes) if wanted else (None, None)
            command = SetHours(weekday=n, opens=opens, closes=closes)
            yield Change("hours", name, CHANGED, (command,))

    def _seasons(self) -> Iterator[Change]:
        for n, said in enumerate(self.said.season):
            if said.last < self.day:
                continue
            week = spans(said.hours, f"season[{n}].hours")
            known = self._season(said)
            names = (said.name, said.name_ar, said.name_en, said.first, said.last)
            if known is not None and list(known.week) == week:
                same = (known.name, known.name_ar, known.name_en, known.first, known.last)
                if names == same:
                    continue
            hours = [
                WeekdayHours(weekday, each[0].opens, each[0].closes)
                for weekday, each in enumerate(week)
                if each
            ]
            command = SetSeason(
                id=NO_ID if known else self.new_id(),
                season=known.id if known else None,
                first=said.first,
                last=said.last,
                name=said.name,
                name_ar=said.name_ar,
                name_en=said.name_en,
                hours=hours,
            )
            how, back = (CHANGED, ()) if known else (ADDED, (RemoveSeason(season=command.id),))
            yield Change("season", said.name, how, (command,), back=back)

    def _season(self, said: SeasonSaid) -> SeasonView | None:
        """The season that is meant: of the same name, and of the same days or the same year."""
        named = [s for s in self.now.seasons if fold(s.name) == fold(said.name)]
        meets = [s for s in named if s.first <= said.last and said.first <= s.last]
        near = [s for s in named if s.first.year == said.first.year]
        return next(iter([*meets, *near]), None)

    def _days(self) -> Iterator[Change]:
        known = {day.day: day for day in self.now.days}
        for n, said in enumerate(self.said.day):
            if said.day < self.day:
                continue
            wanted = tuple(span(each, f"day[{n}].hours") for each in said.hours)
            words = (said.reason, said.reason_ar, said.reason_en, said.tentative)
            here = known.get(said.day)
            if here is not None and here.spans == wanted and _words(here) == words:
                continue
            command = SetDay(
                day=said.day,
                opens=wanted[0].opens if wanted else None,
                closes=wanted[0].closes if wanted else None,
                reason=said.reason,
                reason_ar=said.reason_ar,
                reason_en=said.reason_en,
                tentative=said.tentative,
            )
            how, back = (CHANGED, ()) if here else (ADDED, (ClearDay(day=said.day),))
            yield Change("day", said.day.isoformat(), how, (command,), back=back)

    # -- places --------------------------------------------------------------------------------

    def _place(self, said: PlaceSaid, where: str) -> Iterator[Change]:
        if said.kind not in (ROOM, COWORKING, EQUIPMENT):
            raise SetUpWrong(where=f"{where}.kind")
        known = self.places.get(fold(said.name))
        if known is None:
            yield self._added(said, where)
            return
        if known.kind != said.kind:
            raise SetUpWrong(where=f"{where}.kind")
        fields: dict[str, Any] = {"name": said.name} if said.name != known.name else {}
        for name in _CHANGING:
            wanted, here = getattr(said, name), getattr(known, name)
            if name in ("features", "styles"):
                here = here.split()
                wanted = sorted(wanted) if wanted is not None else None
                if wanted is not None and wanted != sorted(here):
                    fields[name] = wanted
            elif wanted is not None and wanted != here:
                fields[name] = wanted
        commands: list[Command] = [ChangePlace(place=known.id, **fields)] if fields else []
        more = self._state(said, known)
        yield from self._as_change(said.name, commands, tuple(fields), more)

    def _as_change(
        self,
        name: str,
        commands: list[Command],
        fields: tuple[str, ...],
        more: list[tuple[str, Command]],
    ) -> Iterator[Change]:
        every = (*commands, *(command for _, command in more))
        if every:
            names = (*fields, *(field for field, _ in more))
            yield Change("place", name, CHANGED, every, names)

    def _state(self, said: PlaceSaid, known: ResourceView) -> list[tuple[str, Command]]:
        """Whether it is closed, and its photo."""
        found: list[tuple[str, Command]] = []
        if said.closed_for is not None and said.closed_for != known.closed_for:
            closing = ClosePlace(place=known.id, reason=said.closed_for)
            found.append(
                ("closed_for", closing if said.closed_for else ReopenPlace(place=known.id))
            )
        photo = self.now.photos.get(known.id, "")
        if said.photo is not None and said.photo != photo:
            found.append(("photo", SetPicture(place=known.id, data=said.photo)))
        return found

    def _added(self, said: PlaceSaid, where: str) -> Change:
        if said.capacity is None:
            raise SetUpWrong(where=f"{where}.capacity")
        new = self.ids[fold(said.name)] = self.new_id()
        names: dict[str, Any] = {"id": new, "name": said.name, "name_ar": said.name_ar or ""}
        first: Command
        if said.kind == EQUIPMENT:
            first = AddEquipment(**names, count=said.capacity)
        elif said.kind == COWORKING:
            first = AddDeskArea(**names, places=said.capacity)
        else:
            first = AddRoom(**names, capacity=said.capacity)
        more = {n: getattr(said, n) for n in _CHANGING if n not in ("name_ar", "capacity")}
        given = {n: value for n, value in more.items() if value}
        commands: list[Command] = [first]
        if given:
            commands.append(ChangePlace(place=new, **given))
        if said.closed_for:
            commands.append(ClosePlace(place=new, reason=said.closed_for))
        if said.photo:
            commands.append(SetPicture(place=new, data=said.photo))
        back = (RetirePlace(place=new),)
        return Change("place", said.name, ADDED, tuple(commands), back=back)

    def _parts(self, said: PlaceSaid, where: str) -> Iterator[Change]:
        if said.parts is None:
            return
        wanted = [self.named(name, f"{where}.parts") for name in said.parts]
        known = self.places.get(fold(said.name))
        if set(wanted) == set(known.parts if known else ()):
            return
        command = CombineRooms(whole=self.ids[fold(said.name)], parts=wanted)
        yield Change("parts", said.name, CHANGED, (command,))

    def named(self, name: str, where: str) -> UUID:
        """The id of a place; raises SetUpWrong with `where` it is named."""
        found = self.ids.get(fold(name))
        if found is None:
            raise SetUpWrong(where=where)
        return found

    def _order(self) -> Iterator[Change]:
        """As the file has them; those that it does not name keep their order after them."""
        wanted = [self.ids[fold(place.name)] for place in self.said.place]
        here = [place.id for place in self.now.places]
        added = [one for one in wanted if one not in here]
        after = [*here, *added]
        if wanted and [one for one in after if one in wanted] != wanted:
            yield Change("order", "", CHANGED, (OrderPlaces(places=wanted),))

    # -- plans ---------------------------------------------------------------------------------

    def _plan(self, said: PlanSaid, where: str) -> Iterator[Change]:
        drawing = as_kept(said.drawing)
        known = next((p for p in self.now.plans if fold(p.name) == fold(said.name)), None)
        commands: list[Command] = []
        plan = known.id if known else self.new_id()
        if known is None:
            commands.append(DrawPlan(id=plan, name=said.name, drawing=drawing))
        elif (known.name, known.drawing) != (said.name, drawing):
            commands.append(DrawPlan(plan=plan, name=said.name, drawing=drawing))
        there = {(s.resource, s.label): (s.plan, s.x, s.y) for s in self.now.spots}
        for n, spot in enumerate(said.spot):
            resource = self.named(spot.place, f"{where}.spot[{n}].place")
            if there.get((resource, spot.label)) != (plan, spot.x, spot.y):
                new = NO_ID if (resource, spot.label) in there else self.new_id()
                at: dict[str, Any] = {"plan": plan, "x": spot.x, "y": spot.y}
                commands.append(PlaceSpot(id=new, resource=resource, label=spot.label, **at))
        if commands:
            back: list[Command] = [
                RemoveSpot(spot=each.id)
                for each in commands
                if isinstance(each, PlaceSpot) and each.id != NO_ID
            ]
            how = CHANGED if known else ADDED
            if known is None:
                back.append(RemovePlan(plan=plan))
            yield Change("plan", said.name, how, tuple(commands), back=tuple(back))

    # -- offices -------------------------------------------------------------------------------

    def _offices(self) -> Iterator[Change]:
        known = {(fold(o.floor), fold(o.name)): o for o in self.now.offices}
        for said in self.said.office:
            office = known.get((fold(said.floor), fold(said.name)))
            given = {n: getattr(said, n) for n in ("surface", "places", "since")}
            if office is None:
                new = AddOffice(id=self.new_id(), name=said.name, floor=said.floor, **given)
                back = GiveUpOffice(office=new.id, never=True)
                yield Change("office", _label(said), ADDED, (new,), back=(back,))
                continue
            given |= {"name": said.name, "floor": said.floor}
            differs = {
                name: value
                for name, value in given.items()
                if value is not None and value != (getattr(office, name) or type(value)())
            }
            if differs:
                command = ChangeOffice(office=office.id, **differs)
                yield Change("office", _label(said), CHANGED, (command,), tuple(differs))

    # -- the rest ------------------------------------------------------------------------------

    def _services(self) -> Iterator[Change]:
        for n, said in enumerate(self.said.service):
            desk = find_desk(said.code)
            if desk is None:
                raise SetUpWrong(where=f"service[{n}].code")
            week = spans(said.hours, f"service[{n}].hours", late=False)
            here = self.now.services.get(desk.code, [()] * 7)
            commands: list[Command] = []
            for weekday, (name, wanted) in enumerate(_named(week)):
                if name in said.hours and wanted != here[weekday]:
                    commands += self._presence(desk.code, weekday, wanted)
            if commands:
                yield Change("service", desk.code, CHANGED, tuple(commands))

    def _presence(self, code: str, weekday: int, wanted: tuple[Span, ...]) -> Iterator[Command]:
        first = SetServiceHours(service=code, weekday=weekday)
        if not wanted:
            yield first
        for n, each in enumerate(wanted):
            yield SetServiceHours(
                service=code, weekday=weekday, opens=each.opens, closes=each.closes, add=n > 0
            )

    def _options(self) -> Iterator[Change]:
        for name, value in self.said.options.items():
            if name not in OPTIONS:
                raise SetUpWrong(where=f"options.{name}"[:80])
            if self.now.options.get(name, "") != value:
                command, back = SetOption(name=name, value=value), SetOption(name=name)
                yield Change("option", name, CHANGED, (command,), back=(back,))

    def _protection(self) -> Iterator[Change]:
        said, here = self.said.data_protection, asdict(self.now.protection)
        wanted = {name: _as_kept(name, value) for name, value in said.items()}
        differs: dict[str, Any] = {
            name: value for name, value in wanted.items() if value != here[name]
        }
        before: dict[str, Any] = {name: here[name] for name in differs}
        if differs:
            command, back = SetDataProtection(**differs), SetDataProtection(**before)
            yield Change("data_protection", "", CHANGED, (command,), tuple(differs), (back,))


def _as_kept(name: str, value: str) -> str:
    """As the command would keep it; what it refuses stays as it is, and is refused by it."""
    try:
        return clean(name, value)
    except Invalid:
        return value


def _label(office: OfficeSaid) -> str:
    return f"{office.floor}, {office.name}" if office.floor else office.name


def _words(day: DayHours) -> tuple[str, str, str, bool]:
    return day.reason, day.reason_ar, day.reason_en, day.tentative


def _named(week: list[tuple[Span, ...]]) -> Iterable[tuple[str, tuple[Span, ...]]]:
    return zip(WEEKDAYS, week, strict=True)
