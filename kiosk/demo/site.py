"""The demo site itself: rooms, staff, residents, then one simulated day after another."""

from __future__ import annotations

import math
import random
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.badges.keys import ensure_key
from kiosk.core.clock import FrozenClock, instant, wall
from kiosk.core.garbage import few_collections
from kiosk.core.languages import HOUSE
from kiosk.core.settings import Settings
from kiosk.demo import (
    appointments,
    events,
    floor,
    letting,
    material,
    opinions,
    parcels,
    presence,
    queue,
    requests,
    rooms,
    terms,
    visitors,
)
from kiosk.demo.day import Day
from kiosk.demo.people import Cast, Company, Someone
from kiosk.demo.staff import STAFF
from kiosk.sites.queries import all_sites
from kiosk.sites.refusals import SiteAlreadyOpen
from kiosk.station import Station
from kiosk.store.spelling_upkeep import keep_up
from kiosk.visits.edge import notice_in_force

Tell = Callable[[str], None]

COMPANIES = 450
COMING_DAYS = 10
NORMAL_NOW = time(10, 42)
OPEN_FROM, OPEN_TO = time(8, 30), time(16, 0)


class Builder:
    """Makes one demo site, everything drawn from one seed."""

    def __init__(self, station: Station, site: str, days: int, seed: int, tell: Tell) -> None:
        self.rng, self.lets = random.Random(seed), random.Random(f"offices {seed}")
        self.appointed = random.Random(f"appointments {seed}")
        self.accompanied = random.Random(f"events {seed}")
        self.left = random.Random(f"parcels {seed}")
        self.requests = requests.Requests(random.Random(f"requests {seed}"))
        self.leavers = letting.Leavers()
        self.site, self.days, self.tell = site, days, tell
        self.now = station.clock.now()
        self.clock = FrozenClock(self.now)
        self.station = self._simulated(station)
        self.outer = station
        self.counted: Counter[str] = Counter()

    def _simulated(self, station: Station) -> Station:
        """A station on the same store whose clock follows the simulation."""
        settings = Settings(station=station.settings.station)
        return Station(station.folder, station.database, settings, clock=self.clock)

    def build(self) -> dict[str, int]:
        """Open the site and live every day of it; how many of each thing were made."""
        with few_collections():
            return self._build()

    def _build(self) -> dict[str, int]:
        held = self.outer.ask_itself(all_sites)
        if taken := [site.code for site in held if site.code == self.site or not site.demo]:
            raise SiteAlreadyOpen(site=taken[0])
        self.clock.at = self.now - timedelta(days=self.days + 1)
        self._open()
        self.tell(f"{COMPANIES} residents ...")
        cast = self.station.database.write(self._residents)
        today = wall(self.now).date()
        shift = self._shift(today)
        for ago in range(self.days, -1, -1):
            self._live(today - timedelta(days=ago), cast, shift if ago == 0 else timedelta(0))
        self.station.database.write(lambda session: self._plan(session, today, cast))
        self.clock.at = self.now
        appointments.arrive(self.station)
        self._give_pins()
        self.outer.forget_site()
        keep_up(self.station.database, math.inf)
        return dict(self.counted)

    def _give_pins(self) -> None:
        """From now on people sign in; the manager last, whose PIN makes that so."""
        for member in reversed(STAFF):
            chosen = partial(self._choose, code=member.code, pin=member.pin)
            self.station.database.write(chosen)

    def _choose(self, session: Session, *, code: str, pin: str) -> None:
        self.station.carry(session, "people.choose_pin", pin=pin, actor=code)

    def _open(self) -> None:
        city = material.city(self.site)
        do = self.station.do
        do(
            "sites.open",
            code=self.site,
            name=f"Technopark {city.name}",
            city=city.name,
            name_ar=f"تكنوبارك {city.name_ar}",
            demo=True,
        )
        self.station.forget_site()
        do("sites.set_data_protection", email="donnees@example.ma", cndp="DEMO-000/2026")
        # Inside a simulated day's transaction the edge could not write these of its own.
        ensure_key(self.station)
        for language in HOUSE:
            notice_in_force(self.station, self.site, language)
        for room in material.rooms():
            do(
                "sites.add_room",
                name=room.name,
                name_ar=room.name_ar,
                capacity=room.capacity,
                equipment=room.equipment,
            )
        area = do("sites.add_desk_area", name="Coworking", name_ar="فضاء العمل المشترك", places=48)
        floor.draw(self.station, area.command.id)
        for member in STAFF:
            said = {"name": member.name, "name_ar": member.name_ar, "role": member.role}
            do("people.add_staff", code=member.code, services=list(member.services), **said)
        for weekday in range(7):
            do("sites.set_service_hours", service="expert", weekday=weekday)
        do("sites.set_service_hours", service="expert", weekday=3, opens=time(14), closes=time(17))
        appointments.give_hours(self.station)

    def _residents(self, session: Session) -> Cast:
        day = self._day(session, wall(self.clock.at).date(), self.clock.at)
        spells = letting.spells(COMPANIES, wall(self.now).date(), self.lets)
        self._offices(Day(self.station, session, self.lets, day.day, day.until), spells)
        companies = [self._company(day, n, spell) for n, spell in enumerate(spells)]
        cast = Cast(companies, self.rng)
        presence.give_badges(day, cast)
        return cast

    def _offices(self, day: Day, spells: list[letting.Spell]) -> None:
        """Every office, and who was in some before the company that is there now."""
        self.counted["offices"] = letting.list_offices(day)
        made_room = [spell for spell in spells if spell.before is not None]
        for n, spell in enumerate(made_room, COMPANIES):
            self._former(day, material.company(n), spell)

    def _former(self, day: Day, profile: material.CompanyProfile, spell: letting.Spell) -> None:
        came, left = spell.before or (spell.joined_on, spell.joined_on)
        said = {"name": profile.name, "sector": profile.sector, "member": spell.member}
        company = day.do("residents.register", office=spell.office, joined_on=came, **said)
        self.leavers.leave(day, company, left)

    def _company(self, day: Day, n: int, spell: letting.Spell) -> Company:
        profile = material.company(n)
        resident = day.do(
            "residents.register",
            name=profile.name,
            name_ar=profile.name_ar,
            ice=self._ice(n),
            sector=profile.sector,
            office=spell.office,
            phone=f"0522{500000 + n * 37 % 499999}",
            member=spell.member,
            joined_on=spell.joined_on,
        )
        people = [
            self._person(day, resident, profile.name, spell.office)
            for _ in range(self.rng.randint(2, 5))
        ]
        self.counted["residents"] += 1
        self.counted["people"] += len(people)
        return Company(resident, profile.name, spell.office, tuple(people))

    def _person(self, day: Day, resident: UUID, company: str, office: str) -> Someone:
        name = material.person(self.rng)
        made = day.do(
            "residents.add_person", resident=resident, first_name=name.first, last_name=name.last
        )
        return Someone(made, name, company, office)

    def _ice(self, n: int) -> str:
        """A well-formed ICE in a range that looks invented (base 0099…)."""
        base = 99_000_000_0000 + n * 10_000 + 1
        number = base * 10
        return f"{number + (-number % 97):015d}"

    def _live(self, day: date, cast: Cast, shift: timedelta) -> None:
        exceptional = shift != timedelta(0)
        if exceptional:
            self._open_exceptionally(day, shift)
        elif day.weekday() == 6:
            return
        until = min(self.now, instant(day, time(23, 59)))
        self.clock.at = until
        self.tell(f"{day} ...")
        self.station.database.write(lambda session: self._events(session, day, until, cast, shift))

    def _events(
        self, session: Session, day: date, until: datetime, cast: Cast, shift: timedelta
    ) -> None:
        sim = self._day(session, day, until)
        today = until == self.now
        self.leavers.plan(sim)
        rooms.plan(sim, cast, shift, scripted=today)
        visitors.plan(sim, cast, shift, today=today)
        presence.plan(sim, shift, today=today, now=self.now)
        queue.plan(sim, shift, today=today, light=day.weekday() == 5)
        sim.run()
        opinions.give(sim)
        asked = Day(self.station, session, self.requests.rng, day, until)
        self.requests.live(asked, (wall(self.now).date() - day).days)
        self.counted["commands"] += sim.count + asked.count

    def _plan(self, session: Session, today: date, cast: Cast) -> None:
        """Bookings and announced visitors of the coming days, and the rules from now on."""
        for ahead in range(1, COMING_DAYS + 1):
            day = today + timedelta(days=ahead)
            if day.weekday() == 6:
                continue
            sim = self._day(session, day, self.now)
            rooms.book_ahead(sim, cast)
            visitors.announce(sim, cast)
            self.counted["commands"] += sim.count
        sim = self._day(session, today, self.now)
        terms.agree(sim, self.site, cast)
        self.counted["commands"] += sim.count
        hours = Day(self.station, session, self.appointed, today, self.now)
        appointments.plan(hours)
        self.counted["commands"] += hours.count
        held = Day(self.station, session, self.accompanied, today, self.now)
        events.plan(held)
        logged = Day(self.station, session, self.left, today, self.now)
        parcels.log(logged, cast)
        self.counted["commands"] += held.count + logged.count

    def _day(self, session: Session, day: date, until: datetime) -> Day:
        return Day(self.station, session, self.rng, day, until)

    def _shift(self, today: date) -> timedelta:
        """How far today's script moves so that the present is a busy moment.

        Nothing on a working morning or afternoon; at night or on a Sunday the demo is
        exceptionally open, so that it can be tried at any hour.
        """
        at = wall(self.now)
        if today.weekday() < 5 and OPEN_FROM <= at.time() <= OPEN_TO:
            return timedelta(0)
        usual = datetime.combine(today, NORMAL_NOW, at.tzinfo)
        quarter = timedelta(minutes=15)
        return round((at - usual) / quarter) * quarter or quarter

    def _open_exceptionally(self, day: date, shift: timedelta) -> None:
        first = datetime.combine(day, time(0), UTC)
        opens = max(first, datetime.combine(day, time(8), UTC) + shift)
        closes = min(
            first + timedelta(hours=23, minutes=59), datetime.combine(day, time(20), UTC) + shift
        )
        hours = {"opens": opens.time(), "closes": closes.time(), "reason": "Démonstration"}
        self.station.do("sites.set_day", day=day, **hours)
        for service in queue.SCRIPT:
            self.station.do("sites.set_service_day", service=service, day=day, **hours)
