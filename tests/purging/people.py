"""Somebody everywhere: unusual names wherever the product takes one, and looking for them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kiosk.core.errors import Refused
from kiosk.core.text import fold
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station
from kiosk.visits import queries as visits

HOST = "Zénobie Qwarzazi"
NAMES = {
    "visitor": "Éloïse Xylandre",
    "company": "Wroclawine Ateliers",
    "host": HOST,
    "phone": "0661739482",
    "plate": "8401751936-ق-6",
    "corrected": "Vanessia Yttrioux",
    "cancelled": "Ûgo Brzezinski",
    "walk-in": "Hjördis Kvistfäll",
    "holder": "Fjällbacka Conseil",
    "title": "Bilan Jörmungand",
    "badge": "Oqba Zwicky",
    "lost": "tombé chez Nyarlathotep",
    "person": "Quetzalli Džumhur",
    "address": "qdzumhur@pwllheli.ma",
    "colleague": "Szczepana Ghwiba",
    "colleague in arabic": "غزلان الوزاني",
    "settled": "dit à Wilhelmjna",
    "refused": "Tadeusza Przybylski",
    "day": "fermé pour Swietlana Ojczyk",
    "stop": "malade, voir Brynhildur",
    "asks": "Ignatiuszek Wrzos",
    "asks by": "iwrzos@llanfair.ma",
    "typed": "xerxesquill",
    "leased": "poste_wojciechowska",
}
UNSENT = {"typed", "leased"}
"""What no other store is told, or has a name of its own for."""


def spellings(name: str) -> Iterator[bytes]:
    """A name as files may hold it: plain, folded, without accents, its words, wide signs."""
    bare = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    for form in {name, name.lower(), name.upper(), fold(name), bare, bare.lower()}:
        for word in {form, *(w for w in form.split() if len(w) > 4)}:
            yield word.encode()
            yield word.encode("utf-16-le")
            yield word.encode("unicode_escape")


def found_in(files: Iterable[Path], names: Iterable[str] = NAMES.values()) -> dict[str, str]:
    """The names that stand in files, whatever form they have; with the file."""
    held = {file: file.read_bytes() for file in files if file.is_file()}
    return {
        name: file.name
        for name in names
        for file, data in held.items()
        if any(form in data for form in spellings(name))
    }


def come_and_go(station: Station) -> dict[str, Any]:
    """Let them all come, be looked for and go; what was made, by name."""
    morning = station.clock.now()
    company = station.do("residents.register", name="Noria", email=NAMES["address"]).result
    first, last = NAMES["person"].split()
    person = station.do(
        "residents.add_person",
        resident=company,
        first_name=first,
        last_name=last,
        phone="0537112233",
    ).result
    visit = _arrive(station, "visitor", phone=NAMES["phone"], vehicle=NAMES["plate"])
    wrong = _arrive(station, "walk-in")
    first, last = NAMES["corrected"].split()
    station.do("visits.change", visit=wrong, first_name=first, last_name=last)
    first, last = NAMES["cancelled"].split()
    later = morning + timedelta(hours=2)
    expected = station.do(
        "visits.expect", first_name=first, last_name=last, host=HOST, at=later
    ).result
    station.do("visits.cancel", visit=expected)
    for typed in ("xiland", "wroclaw", "kvist"):
        station.ask(visits.search, text=typed)
    badge = station.do("badges.issue", holder=visit).result
    lasting = station.do("badges.issue", kind="coworker", name=NAMES["badge"]).result
    station.do("badges.scan", payload=lasting.payload)
    station.do("badges.revoke", badge=lasting.badge, reason=NAMES["lost"])
    room = station.do("sites.add_room", name="Toubkal", capacity=8).result
    held = {"held_by": NAMES["holder"], "title": NAMES["title"]}
    booking = station.do(
        "bookings.book", resource=room, starts=later, ends=later + timedelta(hours=1), **held
    ).result
    ticket = station.do("tickets.take", service="ompic", priority="pregnancy").result
    _run_the_site(station)
    name, arabic = NAMES["colleague"], NAMES["colleague in arabic"]
    station.do("people.add_staff", code="s77", name=name, name_ar=arabic, role="desk")
    station.do("people.remove_staff", code="s77")
    station.do("residents.remove_person", person=person)
    for one in (visit, wrong):
        station.do("visits.leave", visit=one)
    station.do("residents.leave", resident=company)
    return {
        "visit": visit,
        "badge": badge.badge,
        "booking": booking,
        "ticket": ticket,
        "person": person,
    }


def _run_the_site(station: Station) -> None:
    """What is free to be a name where nobody is asked for one."""
    station.do("sites.set_day", day=station.today() + timedelta(days=3), reason=NAMES["day"])
    station.do("tickets.stop", service="cnss", away=True, reason=NAMES["stop"])
    for kind in ("access", "opposition"):
        who = {"name": NAMES["asks"], "email": NAMES["asks by"]}
        station.do("rights.take", kind=kind, identity="letter", **who)


def mistype(station: Station) -> None:
    """At a store: somebody types what is no code, and a machine is called after somebody."""
    with pytest.raises(Refused):
        sign_in(station, code=NAMES["typed"], pin="135790")
    for command in ("tickets.lease", "tickets.take_lease"):
        station.do(command, service="anapec", holder=NAMES["leased"])


def _arrive(station: Station, who: str, **more: Any) -> UUID:
    first, last = NAMES[who].split()
    here = {"company": NAMES["company"], "host": HOST, "consent": True}
    made: UUID = station.do(
        "visits.arrive", first_name=first, last_name=last, **here, **more
    ).result
    return made
