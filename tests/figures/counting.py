"""The figures once more, from every row and every quarter of an hour, in plain Python."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from kiosk.core.clock import instant
from tests.figures.raw_days import DAY, QUARTER, ZONE, Raw, on_wall

HOURS: tuple[time, time] = (time(8), time(20))


class Count:
    """What docs/figures.md says of a month, counted anew."""

    def __init__(self, raw: Raw, first: date, last: date) -> None:
        self.raw, self.first, self.last = raw, first, last
        self.begins = instant(first, time(), ZONE)
        self.ends = min(instant(last + DAY, time(), ZONE), raw.now)
        self.today = on_wall(raw.now).date()
        self.days = [first + n * DAY for n in range((last - first).days + 1)]

    # -- the doors ----------------------------------------------------------------------------

    def _hours(self, day: date) -> tuple[time, time] | None:
        days = self.raw.days
        special = {days[3]: (time(20, 15), time(2)), days[4]: (time(9, 30), time(0)), days[5]: None}
        if day in special:
            return special[day]
        if days[10] <= day <= days[16]:
            return (time(9), time(15)) if day.weekday() in (0, 1, 2, 3, 5) else None
        return HOURS if day.weekday() < 6 else None

    def is_open(self, at: datetime) -> bool:
        """By the clock on the wall."""
        wall = on_wall(at)
        today, before = self._hours(wall.date()), self._hours(wall.date() - DAY)
        if before and before[1] <= before[0] and wall.time() < before[1]:
            return True
        if not today or wall.time() < today[0]:
            return False
        return today[1] <= today[0] or wall.time() < today[1]

    def quarters(self) -> Iterator[datetime]:
        """Each open quarter of an hour that is counted."""
        at = self.begins
        while at < self.ends:
            if self.is_open(at):
                yield at
            at += QUARTER

    # -- people -------------------------------------------------------------------------------

    def came(self) -> list[Any]:
        return [
            v
            for v in self.raw.rows("visit")
            if v.arrived_at and self.begins <= v.arrived_at < self.ends
        ]

    def heat(self) -> dict[tuple[int, int], float]:
        days = {on_wall(at).date() for at in self.quarters()}
        days |= {on_wall(v.arrived_at).date() for v in self.came()}
        many = Counter(day.weekday() for day in days)
        people: Counter[tuple[int, int]] = Counter()
        for visit in self.came():
            at = on_wall(visit.arrived_at)
            people[at.weekday(), at.hour] += 1 + visit.companions
        return {key: count / many[key[0]] for key, count in people.items()}

    def badges(self) -> tuple[int, int]:
        visits = {
            v.id: v for v in self.came() if not (v.state == "on_site" and v.day == self.today)
        }
        given = [b for b in self.raw.rows("badge") if b.subject in visits and not b.revoked_at]
        back = [b for b in given if b.returned_at or self._seen(visits[b.subject])]
        return len(given), len(back)

    @staticmethod
    def _seen(visit: Any) -> bool:
        return bool(visit.state == "left" and visit.left_by in ("list", "badge"))

    # -- tickets ------------------------------------------------------------------------------

    def tickets(self, service: str = "") -> list[Any]:
        return [
            t
            for t in self.raw.rows("ticket")
            if self.begins <= t.taken_at < self.ends and t.outcome != "mistake"
            if not service or t.service == service
        ]

    def legs(self, service: str = "") -> list[Any]:
        return [
            leg
            for leg in self.raw.rows("ticket_leg")
            if self.first <= leg.day <= self.last and leg.closed_at < self.ends
            if not service or leg.service == service
        ]

    def waits(self, service: str = "") -> list[float]:
        calls = [
            call
            for call in self.raw.rows("ticket_call")
            if call.kind == "call" and call.at < self.ends
        ]
        of: defaultdict[UUID, list[Any]] = defaultdict(list)
        for call in calls:
            of[call.ticket].append(call)
        found = []
        for ticket in self.tickets(service):
            here = [
                call.at
                for call in of[ticket.id]
                if not ticket.came_at
                or (call.service == ticket.service and call.at >= ticket.came_at)
            ]
            if here:
                found.append(min(here) - (ticket.came_at or ticket.taken_at))
        for leg in self.legs(service):
            there = [
                call.at
                for call in of[leg.ticket]
                if call.service == leg.service and leg.came_at <= call.at <= leg.closed_at
            ]
            if there:
                found.append(min(there) - leg.came_at)
        return [wait.total_seconds() / 60 for wait in found]

    def first_calls(self, ticket: Any) -> list[datetime]:
        """The calls of a ticket at the desk where it is."""
        return [
            call.at
            for call in self.raw.rows("ticket_call")
            if call.kind == "call" and call.at < self.ends and call.ticket == ticket.id
            if not ticket.came_at or (call.service == ticket.service and call.at >= ticket.came_at)
        ]

    def at_counter(self, counter: int) -> tuple[list[Any], list[Any]]:
        """Tickets that were closed and what went on from it, of those a counter called last."""
        closed = [t for t in self.tickets() if t.outcome and t.counter == counter]
        return closed, [leg for leg in self.legs() if leg.counter == counter]

    def in_language(self, language: str) -> tuple[list[Any], list[Any]]:
        """Tickets of a language, and what was done of such tickets before they went on."""
        of = {t.id: t.language for t in self.raw.rows("ticket")}
        there = [t for t in self.tickets() if t.language == language]
        return there, [leg for leg in self.legs() if of[leg.ticket] == language]

    def appointments(self) -> list[Any]:
        rows = self.raw.rows("appointment")
        return [a for a in rows if self.first <= a.day <= self.last and a.starts < self.ends]

    def events(self) -> list[Any]:
        """Events that began and were held, each with who had a place in it."""
        rows = self.raw.rows("event")
        people = self.raw.rows("event_registration")
        return [
            (e, [p for p in people if p.event == e.id and p.state == "registered"])
            for e in rows
            if self.first <= e.day <= self.last and e.starts < self.ends and e.state == "planned"
        ]

    def limits(self) -> list[Any]:
        rows = self.raw.rows("limit_event")
        return [e for e in rows if self.first <= e.day <= self.last and e.began_at < self.ends]

    # -- offices ------------------------------------------------------------------------------

    def offices_on(self, day: date) -> dict[str, set[UUID]]:
        """Who was in which office on a day, by its name; those that were not there are left out."""
        kept = self.raw.rows("office_stay")
        told = {stay.resident for stay in kept}
        found: dict[str, set[UUID]] = {}
        for office in self.raw.rows("office"):
            gone = office.given_up_on is not None and office.given_up_on <= day
            if gone or (office.since is not None and office.since > day):
                continue
            found[office.name] = {
                s.resident
                for s in kept
                if s.office == office.id and s.since <= day and (s.until is None or day < s.until)
            } | {
                r.id
                for r in self.raw.rows("resident")
                if r.office == office.name and r.id not in told
                if r.joined_on <= day and (r.left_on is None or day < r.left_on)
            }
        return found

    # -- places -------------------------------------------------------------------------------

    def standing(self, *, released: bool = False) -> list[Any]:
        states = ("released",) if released else ("booked", "checked_in", "ended")
        rows = [b for b in self.raw.rows("booking") if b.state in states]
        return sorted(rows, key=lambda b: (b.starts, b.id))

    def rooms(self) -> tuple[Counter[str], Counter[str], Counter[int], Counter[str]]:
        """Open and held quarters by room; held ones by hour and by kind of member."""
        names = {place: name for name, place in self.raw.places.items()}
        parts = {"Atlas et Rif": ("Atlas", "Rif")}
        held: dict[str, list[Any]] = defaultdict(list)
        for booking in self.standing():
            name = names[booking.resource]
            for each in (name, *parts.get(name, ())):
                held[each].append(booking)
        opened, used, by_hour, by_member = Counter[str](), Counter[str](), Counter[int](), Counter()
        for at in self.quarters():
            for room in ("Atlas", "Rif", "Souss", "Atlas et Rif", "Auditorium"):
                if room == "Souss" and on_wall(at).date() >= self.raw.days[20]:
                    continue
                there = next((b for b in held[room] if b.starts <= at < b.ends), None)
                if there is not None and there.kind == "maintenance":
                    continue
                opened[room] += 1
                if there is not None:
                    used[room] += 1
                    if room not in parts:
                        by_hour[on_wall(at).hour] += 1
                        by_member[self._member(there)] += 1
        return opened, used, by_hour, by_member

    def _member(self, booking: Any) -> str:
        if booking.kind != "resident":
            return str(booking.kind)
        now = {r.id: r.member for r in self.raw.rows("resident")}
        return booking.member or now.get(booking.resident, "resident")

    def no_shows(self) -> tuple[int, int, int]:
        """Bookings of rooms that began in the month, those nobody came to, their open quarters."""
        areas = {self.raw.places[name] for name in ("Plateau", "Mezzanine")}

        def counted(rows: list[Any]) -> list[Any]:
            return [
                b
                for b in rows
                if b.resource not in areas and b.kind != "maintenance"
                if self.begins <= b.starts < self.ends and self._there(b)
            ]

        released = counted(self.standing(released=True))
        quarters = list(self.quarters())
        given_back = sum(b.starts <= at < b.ends for b in released for at in quarters)
        return len(counted(self.standing())) + len(released), len(released), given_back

    def _there(self, booking: Any) -> bool:
        """A room that was given up before the month is none of it."""
        gone = booking.resource == self.raw.places["Souss"]
        return not gone or self.raw.days[20] > self.first

    def coworking(self) -> tuple[int, int]:
        """Quarters of places that could be had, and that were held."""
        sizes = {self.raw.places["Plateau"]: 10, self.raw.places["Mezzanine"]: 6}
        opened = used = 0
        rows = [b for b in self.standing() if b.resource in sizes]
        for at in self.quarters():
            there = [b for b in rows if b.starts <= at < b.ends]
            out = sum(b.places for b in there if b.kind == "maintenance")
            opened += sum(sizes.values()) - out
            used += sum(b.places for b in there if b.kind != "maintenance")
        return opened, used

    def taken_at(self, hour: int) -> dict[date, int]:
        areas = {self.raw.places[name] for name in ("Plateau", "Mezzanine")}
        found = {}
        for day in self.days:
            at = instant(day, time(hour), ZONE)
            there = [
                b.places
                for b in self.standing()
                if b.resource in areas and b.kind != "maintenance" and b.starts <= at < b.ends
            ]
            if day <= self.today and (there or (at < self.ends and self.is_open(at))):
                found[day] = sum(there)
        return found
