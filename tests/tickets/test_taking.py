"""Taking a ticket."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import msgspec
import pytest

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.sites.refusals import UnknownSite
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.database import Database
from kiosk.tickets import queries
from kiosk.tickets.commands import take_ticket
from kiosk.tickets.refusals import ServiceClosed, UnknownProcedure, UnknownService
from kiosk.tickets.taking import TakeTicket
from tests.tickets.conftest import Pass, Take

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)


def test_numbers_follow_each_other_in_each_service(take: Take) -> None:
    taken = [take(service).label for service in ("ompic", "cnss", "ompic", "cnss", "ompic")]
    assert taken == ["O-001", "C-001", "O-002", "C-002", "O-003"]


def test_numbers_begin_again_the_next_day(take: Take, minutes: Pass) -> None:
    take()
    minutes(24 * 60)
    assert take().label == "O-001"


def test_the_ticket_says_how_many_go_before(take: Take) -> None:
    assert [take().ahead for _ in range(3)] == [0, 1, 2]
    assert take(priority="pregnancy").ahead == 0
    assert take().ahead == 4


def test_each_issuing_station_has_its_own_series(station: Station, take: Take) -> None:
    take()
    named = msgspec.structs.replace(station.settings.station, series="B")
    station.settings = msgspec.structs.replace(station.settings, station=named)
    assert take().label == "OB-001"


@pytest.mark.parametrize("service", ["Légalisation", "legalisation", " LÉGALISATION ", "L"])
def test_the_service_is_found_whatever_its_case_and_accents(take: Take, service: str) -> None:
    assert take(service).label == "L-001"


@pytest.mark.parametrize("typed", ["certificat-negatif", "Certificat négatif", "الشهادة السلبية"])
def test_the_procedure_is_kept_with_the_papers_at_hand(
    station: Station, take: Take, typed: str
) -> None:
    ticket = take(procedure=typed, ready=[1, 0, 1]).ticket
    found = station.ask(queries.get, ticket=ticket)
    assert (found.procedure, found.ready) == ("certificat-negatif", (0, 1))


def test_a_procedure_belongs_to_its_desk(take: Take) -> None:
    with pytest.raises(UnknownProcedure) as refusal:
        take("cnss", procedure="certificat-negatif")
    assert refusal.value.service == "CNSS"


def test_an_unknown_service_is_refused(take: Take) -> None:
    with pytest.raises(UnknownService) as refusal:
        take("Chambre de commerce")
    assert refusal.value.service == "Chambre de commerce"


def test_a_closed_service_says_when_it_opens_next(station: Station, take: Take) -> None:
    station.do("sites.set_service_day", service="cnss", day=TUESDAY)
    with pytest.raises(ServiceClosed) as refusal:
        take("cnss")
    assert (refusal.value.day, refusal.value.opens) == (WEDNESDAY, time(8, 30))


def test_before_the_hour_a_service_opens_later_today(clock: FrozenClock, take: Take) -> None:
    clock.at = clock.at.replace(hour=7)
    with pytest.raises(ServiceClosed) as refusal:
        take()
    assert (refusal.value.day, refusal.value.opens) == (TUESDAY, time(8, 30))


def test_no_next_opening_is_promised_when_none_is_known(station: Station, take: Take) -> None:
    for weekday in range(7):
        station.do("sites.set_service_hours", service="ompic", weekday=weekday)
    with pytest.raises(ServiceClosed) as refusal:
        take()
    assert (refusal.value.day, refusal.value.opens) == (None, None)


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"service": ""}, "service"),
        ({"service": "o" * 10_000}, "service"),
        ({"service": "ompic\u202egnp"}, "service"),
        ({"priority": "vip"}, "priority"),
        ({"language": "de"}, "language"),
        ({"procedure": "m" * 10_000}, "procedure"),
        ({"ready": [0]}, "ready"),
        ({"procedure": "certificat-negatif", "ready": [99]}, "ready"),
        ({"ready": [-1]}, "ready"),
        ({"series": "1"}, "series"),
        ({"series": "ABCDE"}, "series"),
    ],
)
def test_bad_fields_are_refused_by_name(take: Take, fields: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as refusal:
        take(**fields)
    assert refusal.value.field == field
    assert take().label == "O-001"


@pytest.mark.parametrize("typed", ["'; DROP TABLE ticket; --", "🎫", "1; SELECT 1", "%"])
def test_odd_names_are_only_unknown(take: Take, typed: str) -> None:
    with pytest.raises(UnknownService):
        take(typed)
    with pytest.raises(UnknownProcedure):
        take(procedure=typed)


def test_a_refused_ticket_leaves_no_gap_in_the_numbers(take: Take) -> None:
    take()
    with pytest.raises(Refused):
        take(language="xx")
    assert take().label == "O-002"


def test_the_same_command_twice_makes_one_ticket(station: Station) -> None:
    command_id = new_id()
    first = station.do("tickets.take", id=command_id, service="ompic").result
    station.do("tickets.take", id=command_id, service="ompic")
    assert [t.id for t in station.ask(queries.of_day, day=TUESDAY)] == [first.ticket]


def test_the_function_itself_makes_one_ticket(station: Station, database: Database) -> None:
    """As when a central database carries out what a station did already."""
    _, command = station.make(TakeTicket, service="ompic")
    first = database.write(lambda session: take_ticket(session, command))
    assert database.write(lambda session: take_ticket(session, command)) == first
    assert len(station.ask(queries.of_day, day=TUESDAY)) == 1


def test_a_kiosk_takes_tickets_and_does_nothing_else(station: Station, take: Take) -> None:
    ticket = take().ticket
    station.role = "kiosk"
    take()
    for name, fields in {
        "tickets.call": {"counter": 1},
        "tickets.recall": {"counter": 1},
        "tickets.hold": {"ticket": ticket},
        "tickets.absent": {"ticket": ticket},
        "tickets.transfer": {"ticket": ticket, "service": "cnss"},
        "tickets.close": {"ticket": ticket},
        "counters.open": {"counter": 1, "services": ["ompic"]},
        "counters.pause": {"counter": 1},
        "counters.close": {"counter": 1},
    }.items():
        with pytest.raises(NotAllowed):
            station.do(name, **fields)


def test_a_ticket_needs_a_site(bare_station: Station) -> None:
    with pytest.raises(UnknownSite):
        bare_station.do("tickets.take", service="ompic")
