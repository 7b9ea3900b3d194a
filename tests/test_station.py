"""What a station knows of itself: its site, its series, what it is to the central database."""

from __future__ import annotations

import msgspec
import pytest
from sqlalchemy import delete

from kiosk.core.command import DESK, DISPLAY, MANAGER
from kiosk.core.errors import BadInput
from kiosk.core.machine import Enrolled
from kiosk.sites.commands import AddRoom
from kiosk.staff.refusals import NotAllowed
from kiosk.staff.signing_in import stand_in
from kiosk.station import Station
from kiosk.store.sync_state import SyncState
from tests.conftest import MORNING
from tests.tickets.stores import enrol


@pytest.fixture
def two_sites(bare_station: Station) -> Station:
    """A store that holds two sites, as after an exchange with the central database."""
    for code, city in (("agadir", "Agadir"), ("casablanca", "Casablanca")):
        bare_station.do("sites.open", code=code, name=f"Technopark {city}", city=city)
    bare_station.forget_site()
    return bare_station


def set_station(station: Station, **fields: str) -> None:
    """Change settings of the station."""
    named = msgspec.structs.replace(station.settings.station, **fields)
    station.settings = msgspec.structs.replace(station.settings, station=named)
    station.forget_site()


def test_a_store_that_works_alone_has_the_series_of_its_settings(station: Station) -> None:
    assert station.enrolled is None
    assert station.series == ""
    set_station(station, series="A")
    assert station.series == "A"


def test_once_enrolled_the_series_is_the_one_the_centre_gave(station: Station) -> None:
    set_station(station, series="A")
    enrol(station, series="B")
    assert station.series == "B"
    assert station.enrolled == Enrolled("tp_casa_1", "casablanca", "site", "B")


def test_an_enrolment_is_read_once_and_forgotten_with_the_site(station: Station) -> None:
    enrol(station, series="B")
    assert station.series == "B"
    station.database.write(lambda session: session.execute(delete(SyncState)))
    assert station.series == "B"
    station.forget_site()
    assert (station.enrolled, station.series) == (None, "")


def test_among_several_sites_the_station_is_where_it_was_enrolled(two_sites: Station) -> None:
    enrol(two_sites)
    assert two_sites.site is not None
    assert two_sites.site.code == "casablanca"


def test_settings_name_the_site_before_the_enrolment(two_sites: Station) -> None:
    enrol(two_sites)
    set_station(two_sites, site="agadir")
    assert two_sites.site is not None
    assert two_sites.site.code == "agadir"


def test_before_its_site_has_come_a_station_has_none(bare_station: Station) -> None:
    bare_station.do("sites.open", code="agadir", name="Technopark Agadir", city="Agadir")
    enrol(bare_station)
    assert bare_station.site is None


ROOM = {"name": "Atlas", "capacity": 12}


@pytest.mark.parametrize(
    ("kind", "role"),
    [("kiosk", "kiosk"), ("display", "display"), ("door", "door"), ("counter", "agent")],
)
def test_a_manager_s_role_is_worth_no_more_than_what_the_store_was_enrolled_as(
    station: Station, kind: str, role: str
) -> None:
    assert station.role == MANAGER
    enrol(station, kind=kind)
    with pytest.raises(NotAllowed) as refusal:
        station.do("sites.add_room", **ROOM)
    assert refusal.value.role == role


def test_what_was_enrolled_as_more_gives_a_station_no_role_that_it_has_not(
    station: Station,
) -> None:
    station.role = DESK
    enrol(station, kind="manager")
    with pytest.raises(NotAllowed):
        station.do("sites.add_room", **ROOM)


@pytest.mark.parametrize("kind", ["kiosk", "display", "door"])
def test_where_nobody_works_nobody_signs_in_and_the_centre_would_refuse_it_too(
    station: Station, kind: str
) -> None:
    station.do("people.add_staff", code="karim", name="Karim", role=MANAGER)
    enrol(station, kind=kind)
    stand_in(station, code="karim")
    with pytest.raises(NotAllowed) as refusal:
        station.do("sites.add_room", **ROOM)
    assert refusal.value.role == kind
    if kind == "kiosk":
        assert station.do("tickets.take", service="ompic").command.actor == station.name


def test_a_display_changes_nothing(station: Station) -> None:
    station.role = DISPLAY
    for name, fields in (("tickets.take", {"service": "ompic"}), ("help.call", {})):
        with pytest.raises(NotAllowed) as refusal:
            station.do(name, **fields)
        assert refusal.value.role == DISPLAY


def test_a_manager_who_signs_in_at_a_counter_does_what_a_counter_does(station: Station) -> None:
    station.do("people.add_staff", code="karim", name="Karim", role=MANAGER)
    enrol(station, kind="counter")
    stand_in(station, code="karim")
    with pytest.raises(NotAllowed):
        station.do("sites.add_room", **ROOM)
    assert station.do("counters.open", counter=2, services=["ompic"]).command.actor == "karim"


@pytest.mark.parametrize(
    "said", [{"actor": "youssef"}, {"station": "Poste 9"}, {"issued_at": MORNING}]
)
def test_who_acts_where_and_when_is_no_caller_s_to_say(
    site: Station, said: dict[str, object]
) -> None:
    with pytest.raises(BadInput, match=next(iter(said))):
        site.do("sites.add_room", **ROOM, **said)
    with pytest.raises(BadInput):
        site.do(AddRoom(**ROOM, **said))
    with pytest.raises(BadInput):
        site.do_itself("badges.add_key", public_key="00" * 32, **said)
    with pytest.raises(BadInput):
        site.do_all([(AddRoom, ROOM | said)])


@pytest.fixture
def site(station: Station) -> Station:
    """The station as programs have it, and not as tests do."""
    return Station(station.folder, station.database, station.settings, clock=station.clock)
