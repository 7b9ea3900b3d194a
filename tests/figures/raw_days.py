"""Days of a site as raw rows, drawn by a seed; and the same rows as they stand in the store."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import insert, select

from kiosk.core.clock import instant, wall
from kiosk.core.ids import new_id
from kiosk.station import Station
from kiosk.store.schema import metadata

ZONE = "Africa/Casablanca"
Row = dict[str, Any]
DAY, MINUTE, QUARTER = timedelta(days=1), timedelta(minutes=1), timedelta(minutes=15)
SERVICES = ("ompic", "cnss", "legalisation")


class Raw:
    """Writes rows of `first` to `last`, nothing of them after `now`."""

    def __init__(self, station: Station, first: date, last: date, *, seed: int) -> None:
        self.station, self.random = station, random.Random(seed)
        self.beside = random.Random(seed + 1)
        self.taking_part = random.Random(seed + 2)
        self.now = station.clock.now()
        self.days = [first + n * DAY for n in range((last - first).days + 1)]
        self.places: dict[str, UUID] = {}
        self.residents: list[UUID] = []

    def fill(self) -> Raw:
        self._places()
        self._calendar()
        self._residents()
        self._offices()
        for day in self.days:
            self._visits(day)
            self._tickets(day)
            self._bookings(day)
            self._appointments(day)
            self._limits(day)
            self._events(day)
        return self

    # -- what there is ------------------------------------------------------------------------

    def _places(self) -> None:
        do = self.station.do
        for name in ("Atlas", "Rif", "Souss", "Atlas et Rif", "Auditorium"):
            self.places[name] = do("sites.add_room", name=name, capacity=12).command.id
        for name, places in (("Plateau", 10), ("Mezzanine", 6)):
            self.places[name] = do("sites.add_desk_area", name=name, places=places).command.id
        parts = [self.places["Atlas"], self.places["Rif"]]
        do("sites.combine_rooms", whole=self.places["Atlas et Rif"], parts=parts)
        self._update("resource", "Souss", active=False, retired_on=self.days[20])

    def _calendar(self) -> None:
        do = self.station.do
        do("sites.set_day", day=self.days[5], reason="Fête")
        do("sites.set_day", day=self.days[4], opens=time(9, 30), closes=time(0), reason="Nuit")
        do("sites.set_day", day=self.days[3], opens=time(20, 15), closes=time(2), reason="Tard")
        do(
            "sites.set_season",
            first=self.days[10],
            last=self.days[16],
            name="Ramadan",
            weekdays=[0, 1, 2, 3, 5],
            opens=time(9),
            closes=time(15),
        )

    def _residents(self) -> None:
        rows = []
        for n in range(9):
            joined = self.days[0] + (n * 9 - 40) * DAY
            left = self.days[(n * 5) % 25] if n % 3 == 0 else None
            row = {"id": new_id(), "site": "casablanca", "name": f"Société {n}", "search": " s"}
            row |= {"joined_on": joined, "left_on": left if left and left > joined else None}
            row |= {"sector": "TIC" if n % 2 else "Eau", "office": f"B{n // 2}"}
            rows.append(row | {"member": "pme" if n % 4 == 1 else "startup"})
        self.write("resident", rows)
        self.residents = [row["id"] for row in rows]

    def _offices(self) -> None:
        """Some with a beginning or an end; what one company says is overtaken by what was kept."""
        days = self.days
        rows: list[Row] = [
            {"id": new_id(), "site": "casablanca", "name": f"B{n}", "floor": f"{n % 2}"}
            for n in (0, 1, 2, 3, 9)
        ]
        for row in rows:
            row |= {"surface": None, "places": None, "since": None, "given_up_on": None}
        rows[0]["surface"], rows[4]["surface"] = 21.5, 40.0
        rows[1]["given_up_on"], rows[3]["since"] = days[22], days[8]
        self.write("office", rows)
        moves = ((0, days[0] - 9 * DAY, days[9]), (2, days[9], None), (1, days[12], days[12] + DAY))
        self.write(
            "office_stay",
            [
                {
                    "resident": self.residents[2],
                    "office": rows[n]["id"],
                    "since": since,
                    "until": until,
                    "site": "casablanca",
                }
                for n, since, until in moves
            ],
        )

    # -- what happened ------------------------------------------------------------------------

    def _visits(self, day: date) -> None:
        rows, badges = [], []
        for _ in range(self.random.randrange(9)):
            row, chance = self._blank_visit(day), self.random.random
            at = self._moment(day)
            announced, came = chance() < 0.5, chance() < 0.8 and at < self.now
            row["expected_at"] = at if announced or not came else None
            row["state"] = "expected" if chance() < 0.7 else "cancelled"
            if came:
                self._come(row, at)
                badges += [self._badge(row, at, n) for n in range(self.random.randrange(3))]
            rows.append(row)
        self.write("visit", rows)
        self.write("badge", badges)

    def _come(self, row: Row, at: datetime) -> None:
        left = at + self.random.randrange(5, 300) * MINUTE
        gone = left < self.now and self.random.random() < 0.95
        row |= {"state": "left" if gone else "on_site", "arrived_at": at}
        row["companions"] = self.random.choice((0, 0, 0, 1, 3))
        if gone:
            row |= {"left_at": left, "left_by": self.random.choice(("list", "badge", "closing"))}

    def _blank_visit(self, day: date) -> Row:
        row = {"id": new_id(), "site": "casablanca", "day": day, "first_name": "A"}
        row |= {"last_name": "B", "search": " a b", "left_by": "", "companions": 0}
        row |= {"arrived_at": None, "left_at": None, "expected_at": None}
        return row | {"purpose": self.random.choice(("appointment", "delivery", ""))}

    def _badge(self, visit: Row, at: datetime, n: int) -> Row:
        row = {"id": (made := new_id()), "site": "casablanca", "kind": "visitor", "name": ""}
        row |= {"token": made.hex[-20:], "payload": "", "number": f"V-{n}", "subject": visit["id"]}
        row |= {"valid_from": at, "valid_until": at + DAY, "issued_at": at, "search": ""}
        back, gone = self.random.random() < 0.3, self.random.random() < 0.2
        return row | {"returned_at": at if back else None, "revoked_at": at if gone else None}

    def _tickets(self, day: date) -> None:
        tickets, calls, legs = [], [], []
        for n in range(self.random.randrange(12)):
            at = self._moment(day)
            if at > self.now:
                continue
            row = {"id": new_id(), "site": "casablanca", "day": day, "number": n + 1}
            row |= {"service": self.random.choice(SERVICES), "issued_service": "ompic"}
            row |= {"label": f"O-{n}", "taken_at": at, "calls": self.random.randrange(4)}
            leg = self._leg(row) if self.random.random() < 0.2 else None
            row["came_at"] = leg["closed_at"] if leg else None
            called = (row["came_at"] or at) + self.random.randrange(1, 60) * MINUTE
            for call in range(row["calls"]):
                called += self.random.randrange(1, 20) * MINUTE
                kind = self.random.choice(("recall", "call")) if call else "call"
                calls.append(self._call(row, called, kind))
            outcome = self.random.choice(
                ("done", "done", "incomplete", "redirected", "absent", "abandoned", "mistake", "")
            )
            if not row["calls"]:
                outcome = self.random.choice(("abandoned", "", "mistake"))
            row |= {"outcome": outcome, "state": "closed" if outcome else "waiting"}
            sent_on = self.random.random() < 0.1  # to another desk, where it waits
            outcome = "" if sent_on else outcome
            row |= {"state": "closed" if outcome else "waiting", "outcome": outcome}
            row |= {"called_at": called if row["calls"] and not sent_on else None}
            row["counter"] = self.beside.choice((1, 2, 3)) if row["called_at"] else None
            row["language"] = self.beside.choice(("fr", "fr", "ar", "en"))
            row["closed_at"] = called + self.random.randrange(20) * MINUTE if outcome else None
            tickets.append(row)
            if leg is not None:
                calls.append(
                    self._call(row | {"service": leg["service"]}, leg["called_at"], "call")
                )
                legs.append(leg)
                row["calls"] += 1
        self.write("ticket", tickets)
        self.write("ticket_call", calls)
        self.write("ticket_leg", legs)

    def _leg(self, ticket: Row) -> Row:
        """What was done of a ticket before it came on to where it is."""
        service = next(s for s in SERVICES if s != ticket["service"])
        row = {"id": new_id(), "site": "casablanca", "day": ticket["day"]}
        row |= {"counter": self.beside.choice((1, 2, 3)), "service": service}
        row |= {"service": service, "outcome": self.random.choice(("done", "incomplete"))}
        called = ticket["taken_at"] + self.random.randrange(1, 9) * MINUTE
        ended = called + self.random.randrange(1, 9) * MINUTE
        row |= {"came_at": ticket["taken_at"], "called_at": called, "closed_at": ended}
        empty = dict.fromkeys(("procedure", "detail", "missing", "ready", "note"), "")
        return row | empty | {"ticket": ticket["id"]}

    def _call(self, ticket: Row, at: datetime, kind: str) -> Row:
        row = {"id": new_id(), "site": "casablanca", "day": ticket["day"], "ticket": ticket["id"]}
        same = {name: ticket[name] for name in ("label", "service")}
        return row | same | {"counter": 1, "at": at, "kind": kind}

    def _appointments(self, day: date) -> None:
        """Some are to come, and of some that have begun nobody has said anything."""
        rows = []
        for _ in range(self.beside.randrange(6)):
            starts = _at(datetime.combine(day, time(9)) + self.beside.randrange(36) * QUARTER)
            row = {"id": new_id(), "site": "casablanca", "day": day, "starts": starts}
            row |= {"service": self.beside.choice(SERVICES), "wall_starts": "", "tz_version": "x"}
            row |= {"minutes": 20, "name": "A B", "person": "a b", "code": "ABC123"}
            row |= dict.fromkeys(("procedure", "company", "phone", "email"), "")
            row |= {"resident": None, "language": "fr", "ticket": None, "asked_at": self.now}
            state = self.beside.choice(("booked", "arrived", "arrived", "missed", "cancelled"))
            came = starts + self.beside.randrange(-9, 9) * MINUTE
            row |= {"state": state, "arrived_at": came if state == "arrived" else None}
            rows.append(row)
        self.write("appointment", rows)

    def _events(self, day: date) -> None:
        """Some are called off; of those registered some wait, have withdrawn, or have come."""
        events, people = [], []
        for _ in range(self.taking_part.randrange(3)):
            starts = _at(datetime.combine(day, time(9)) + self.taking_part.randrange(30) * QUARTER)
            event = {"id": new_id(), "site": "casablanca", "day": day, "last_day": day}
            event |= {"starts": starts, "ends": starts + 4 * QUARTER, "capacity": 0}
            event |= {"kind": self.taking_part.choice(("atelier", "formation")), "mode": "on_site"}
            names = ("title", "title_ar", "title_en", "place", "url", "organiser")
            event |= dict.fromkeys((*names, "wall_starts", "wall_ends", "tz_version"), "")
            event |= dict.fromkeys(("waiting", "at_kiosk", "announced"), True)
            event |= {"resource": None}
            event |= {"state": self.taking_part.choice(("planned", "planned", "cancelled"))}
            events.append(event)
            people += [self._guest(event) for _ in range(self.taking_part.randrange(9))]
        self.write("event", events)
        self.write("event_registration", people)

    def _guest(self, event: Row) -> Row:
        draw = self.taking_part.choice
        state = draw(("registered", "registered", "waiting", "withdrawn"))
        row = {"id": new_id(), "site": "casablanca", "event": event["id"], "name": "A B"}
        row |= {"last_day": event["last_day"], "mode": "on_site", "language": "fr"}
        row |= dict.fromkeys(("company", "phone", "email"), "")
        row |= {"person": "a b", "code": "BCDFHJ", "consent": None, "asked_at": self.now}
        row |= {"resident": draw((None, new_id())), "subject": draw((None, None, new_id()))}
        came = event["starts"] if state == "registered" and draw((True, False)) else None
        return row | {"state": state, "arrived_at": came, "walk_in": draw((True, False))}

    def _limits(self, day: date) -> None:
        """Times that limits were passed; the last of them still are."""
        rows = []
        for _ in range(self.beside.randrange(3)):
            began = _at(datetime.combine(day, time(8)) + self.beside.randrange(40) * QUARTER)
            if began > self.now:
                continue
            ended: datetime | None = began + self.beside.randrange(1, 90) * MINUTE
            ended = ended if ended and ended < self.now else None
            row = {"id": new_id(), "site": "casablanca", "day": day, "began_at": began}
            row |= {"service": self.beside.choice(SERVICES), "seen_at": ended or began}
            row |= {"rule": self.beside.choice(("wait", "waiting")), "bound": 10}
            row |= {"worst": self.beside.randrange(10, 60), "ended_at": ended}
            rows.append(row | {"known_at": None, "known_by": ""})
        self.write("limit_event", rows)

    def _bookings(self, day: date) -> None:
        """Whatever the doors and others say: after an exchange two may hold the same time."""
        rows = []
        for _ in range(self.random.randrange(14)):
            begins = self.random.randrange(96) * QUARTER
            length = self.random.choice((1, 2, 4, 6, 8, 40, 130)) * QUARTER
            rows.append(self._booking(day, datetime.combine(day, time()) + begins, length))
        self.write("booking", rows)

    def _booking(self, day: date, begins: datetime, length: timedelta) -> Row:
        ends, pick = begins + length, self.random.choice
        row = {"id": new_id(), "site": "casablanca", "day": day, "zone": ZONE, "tz_version": "x"}
        row |= {"resource": pick(list(self.places.values())), "places": pick((1, 1, 2, 3))}
        row |= {"starts": _at(begins), "ends": _at(ends)}
        row |= {"wall_starts": f"{begins:%Y-%m-%dT%H:%M}", "wall_ends": f"{ends:%Y-%m-%dT%H:%M}"}
        row |= {"days": ((ends - MINUTE).date() - day).days + 1}
        row |= {"state": pick(("booked", "checked_in", "ended", "cancelled", "released"))}
        kind = pick(("resident", "resident", "external", "technopark", "maintenance"))
        row |= {"kind": kind, "held_by": pick(("Noria", "Kasbah", ""))}
        row |= {"resident": pick([*self.residents, None]) if kind == "resident" else None}
        return row | {"member": pick(("", "pme", "startup")) if kind == "resident" else ""}

    # -- the store ----------------------------------------------------------------------------

    def _moment(self, day: date) -> datetime:
        seconds = self.random.randrange(7 * 3600, 22 * 3600)
        return _at(datetime.combine(day, time()) + timedelta(seconds=seconds))

    def write(self, table: str, rows: list[Row]) -> None:
        if rows:
            with self.station.database.engine.execution_options(
                kiosk_write="NORMAL"
            ).begin() as connection:
                connection.execute(insert(metadata.tables[table]), rows)

    def _update(self, table: str, name: str, **values: Any) -> None:
        with self.station.database.engine.execution_options(
            kiosk_write="NORMAL"
        ).begin() as connection:
            there = metadata.tables[table]
            connection.execute(there.update().where(there.c.name == name).values(**values))

    def rows(self, table: str) -> list[Any]:
        """Every row of a table, one by one."""
        with self.station.database.engine.connect() as connection:
            return list(connection.execute(select(metadata.tables[table])))


def _at(at: datetime) -> datetime:
    return instant(at.date(), at.time(), ZONE).astimezone(UTC)


def on_wall(at: datetime) -> datetime:
    """The time on the wall, naive."""
    return wall(at, ZONE).replace(tzinfo=None)
