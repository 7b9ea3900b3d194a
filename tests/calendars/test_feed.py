"""A folder of calendars: up to date after changes, and no more in it than each may see."""

from __future__ import annotations

import stat
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import msgspec
import pytest

from kiosk.bookings.by_calendar import between, of_series
from kiosk.calendars import feed
from kiosk.calendars.feed import Published, addresses, publish
from kiosk.core.errors import BadFile
from kiosk.core.settings import Settings
from kiosk.station import Station
from tests.calendars.conftest import of_icalendar, times_by_vobject


def set_folder(station: Station, folder: Path) -> None:
    """Have calendars kept in a folder."""
    said = msgspec.structs.replace(station.settings.calendars, folder=str(folder))
    station.settings = msgspec.structs.replace(station.settings, calendars=said)


@pytest.fixture
def feeding(station: Station, aside: Path) -> Station:
    """A station with two rooms and a company, and a folder for their calendars."""
    station.do("sites.add_room", name="Atlas", capacity=12)
    station.do("sites.add_room", name="Rif", capacity=8)
    station.do("residents.register", name="Noria Énergie", joined_on="2026-01-05")
    set_folder(station, aside)
    return station


def book(station: Station, **fields: object) -> UUID:
    """Book Atlas for the company; the booking's id."""
    (company,) = [each.of for each in addresses(station) if each.kind == "company"]
    usual = {
        "resource": "Atlas",
        "starts": "2026-11-25T14:00",
        "ends": "2026-11-25T15:00",
        "held_by": "Noria Énergie",
        "resident": company,
        "title": "Conseil secret",
    }
    return station.do("bookings.book", **(usual | fields)).command.id  # type: ignore[no-any-return]


def read(station: Station, folder: Path, name: str) -> str:
    """The calendar of a room or company, as text; it can be read by the program itself."""
    (file,) = [each.file for each in addresses(station) if each.name == name]
    data = (folder / file).read_bytes()
    of_icalendar(data)
    return data.replace(b"\r\n ", b"").decode()


def test_a_calendar_is_kept_for_each_room_and_company(feeding: Station, aside: Path) -> None:
    assert publish(feeding) == Published(written=3)
    book(feeding)
    assert publish(feeding) == Published(written=2, kept=1)
    assert publish(feeding) == Published(kept=3)
    assert "SUMMARY:Conseil secret" in read(feeding, aside, "Noria Énergie")
    room = read(feeding, aside, "Atlas")
    assert "SUMMARY:Réservé" in room
    assert "Noria" not in room
    assert "secret" not in room
    assert "BEGIN:VEVENT" not in read(feeding, aside, "Rif")
    for file in aside.glob("*.ics"):
        assert stat.S_IMODE(file.stat().st_mode) & 0o444


@pytest.mark.parametrize(
    ("shows", "summary"),
    [
        ("reserved", "Réservé"),
        ("holder", "Noria Énergie"),
        ("title", "Conseil secret · Noria Énergie"),
    ],
)
def test_a_site_says_what_a_room_s_calendar_shows(
    feeding: Station, aside: Path, shows: str, summary: str
) -> None:
    feeding.do("sites.set_option", name="feed_shows", value=shows)
    book(feeding)
    publish(feeding)
    assert f"SUMMARY:{summary}\r\n" in read(feeding, aside, "Atlas")


def test_what_the_site_invites_to_is_named_everywhere(feeding: Station, aside: Path) -> None:
    book(feeding, kind="technopark", resident=None, held_by="Technopark", title="Portes ouvertes")
    publish(feeding)
    assert "Portes ouvertes" in read(feeding, aside, "Atlas")


def test_what_is_cancelled_goes(feeding: Station, aside: Path) -> None:
    made = book(feeding)
    publish(feeding)
    assert "BEGIN:VEVENT" in read(feeding, aside, "Atlas")
    feeding.do("bookings.cancel", booking=made)
    publish(feeding)
    assert "BEGIN:VEVENT" not in read(feeding, aside, "Atlas")


def test_a_company_that_left_is_taken_out_and_nothing_else_is(
    feeding: Station, aside: Path
) -> None:
    publish(feeding)
    own = aside / "company-notours.ics"
    own.write_text("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    (company,) = [each for each in addresses(feeding) if each.kind == "company"]
    feeding.do("residents.leave", resident=company.of)
    assert publish(feeding).removed == 1
    assert not (aside / company.file).exists()
    assert own.exists()


def test_a_company_s_file_cannot_be_guessed(
    feeding: Station, aside: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (company,) = [each for each in addresses(feeding) if each.kind == "company"]
    assert company.of.hex not in company.file
    assert "noria" not in company.file
    other = Station(
        tmp_path_factory.mktemp("other"), feeding.database, Settings(), clock=feeding.clock
    )
    (elsewhere,) = [each for each in addresses(other) if each.kind == "company"]
    assert elsewhere.of == company.of
    assert elsewhere.file != company.file
    assert addresses(feeding)[-1] == company


def test_no_folder_that_is_not_there_and_none_of_the_program(
    feeding: Station, aside: Path, tmp_path: Path
) -> None:
    for wrong in (aside / "gone", tmp_path, tmp_path / "keys"):
        addresses(feeding)
        set_folder(feeding, wrong)
        with pytest.raises(BadFile):
            publish(feeding)
    set_folder(feeding, Path())
    feeding.settings = Settings()
    assert publish(feeding) == Published()


def test_one_process_at_a_time(feeding: Station) -> None:
    lock = feed.lock_of(feeding.database, feeding.folder, feed.LOCK, feeding.name)
    assert lock.take()
    assert publish(feeding) == Published()
    lock.give_back()
    assert publish(feeding).written == 3


def test_a_room_and_a_company_are_read_back_by_two_programs(feeding: Station, aside: Path) -> None:
    """A series, across a change of the clock and with a date moved, as it is booked."""
    series = book(feeding, repeat="weekly:3", title="Point; hebdo, 1")
    dates = feeding.ask(of_series, series=series)
    feeding.do(
        "bookings.move",
        booking=dates[1].id,
        starts="2026-12-03T09:00",
        ends="2026-12-03T10:30",
    )
    book(feeding, resource="Rif", starts="2027-03-16T10:00", ends="2027-03-16T12:00")
    publish(feeding)
    kept = feeding.ask(of_series, series=series)
    other = feeding.ask(between, since=kept[0].starts, until=kept[0].starts + timedelta(days=200))
    for name, wanted in (("Atlas", kept), ("Noria Énergie", other)):
        (file,) = [each.file for each in addresses(feeding) if each.name == name]
        data = (aside / file).read_bytes()
        said = sorted((each.wall_starts, each.wall_ends - each.wall_starts) for each in wanted)
        events = of_icalendar(data).walk("VEVENT")
        found = sorted(
            (e["DTSTART"].dt.replace(tzinfo=None), e["DTEND"].dt - e["DTSTART"].dt) for e in events
        )
        assert found == said
        assert [
            (starts.replace(tzinfo=None), length) for starts, length in times_by_vobject(data)
        ] == said
        assert len({str(each["UID"]) for each in events}) == len(said)
