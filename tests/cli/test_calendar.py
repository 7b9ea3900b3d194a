"""`kiosk calendar`: files of bookings, rooms and companies, and a folder of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.calendars.conftest import of_icalendar
from tests.calendars.files import at, calendar, event
from tests.cli.conftest import Run


@pytest.fixture
def site(run: Run) -> Run:
    """A site with a room, a company, a booking of it and a series from outside."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    run("do", "sites.add_room", "name=Atlas", "capacity=12")
    run("do", "residents.register", "name=Noria Énergie", "joined_on=2026-01-05")
    (company,) = run("ask", "residents.find")[1]
    who = ("held_by=Noria Énergie", f"resident={company['id']}", "title=Conseil")
    times = ("starts=monday 10:00", "ends=monday 11:00")
    assert run("do", "bookings.book", "resource=Atlas", *times, *who)[0] == 0
    times = ("starts=monday 14:00", "ends=monday 15:00", "repeat=weekly:3")
    who = ("held_by=Dar El Ilm", "kind=external")
    assert run("do", "bookings.book", "resource=Atlas", *times, *who)[0] == 0
    return run


def summaries(file: Path) -> list[str]:
    """What the events of a file are called."""
    return [str(event["SUMMARY"]) for event in of_icalendar(file.read_bytes()).walk("VEVENT")]


def test_a_room_and_a_company_are_written(site: Run, aside: Path) -> None:
    file = aside / "a.ics"
    code, [line] = site("calendar", "export", "--room", "atlas", "-o", str(file))
    assert (code, line["bookings"]) == (0, 4)
    assert set(summaries(file)) == {"Réservé"}
    assert site("calendar", "export", "--room", "Atlas", "-o", str(file))[0] == 2
    whole = ("--room", "Atlas", "--whole", "--force")
    assert site("calendar", "export", *whole, "-o", str(file))[0] == 0
    assert "Conseil · Noria Énergie" in summaries(file)
    own = ("--resident", "noria energie", "--force")
    code, [line] = site("calendar", "export", *own, "-o", str(file))
    assert (line["bookings"], summaries(file)) == (1, ["Conseil"])


def test_a_booking_and_its_series_are_written(site: Run, aside: Path) -> None:
    found = site("ask", "bookings.search", "text=Dar El Ilm")[1]
    one, all_of_it = aside / "one.ics", aside / "all.ics"
    booking = found[1]["id"]
    assert site("calendar", "export", "--booking", booking, "-o", str(one))[0] == 0
    assert site("calendar", "export", "--series", booking, "-o", str(all_of_it))[0] == 0
    assert len(summaries(one)) == 1
    (event,) = of_icalendar(all_of_it.read_bytes()).walk("VEVENT")
    assert event["RRULE"]["COUNT"] == [3]
    for wrong in ("V-0001", "00000000-0000-0000-0000-000000000000"):
        target = str(aside / "no.ics")
        assert site("calendar", "export", "--booking", wrong, "-o", target)[0] == 2


def test_what_is_not_there_is_said(site: Run, aside: Path, tmp_path: Path) -> None:
    target = str(aside / "no.ics")
    assert site("calendar", "export", "--room", "Toubkal", "-o", target)[0] == 3
    assert site("calendar", "export", "--resident", "Toubkal", "-o", target)[0] == 2
    assert site("calendar", "export", "--room", "Atlas", "-o", str(tmp_path / "no.ics"))[0] == 2
    assert site("calendar", "publish")[0] == 2


def test_a_folder_is_kept(site: Run, aside: Path) -> None:
    site("settings", f"calendars.folder={aside}")
    code, [line] = site("calendar", "publish")
    assert (code, line["written"]) == (0, 2)
    lines = site("calendar", "addresses")[1]
    assert [(line["kind"], line["name"]) for line in lines] == [
        ("room", "Atlas"),
        ("company", "Noria Énergie"),
    ]
    assert {file.name for file in aside.glob("*.ics")} == {line["file"] for line in lines}


def test_a_calendar_is_tried_then_taken_in(site: Run, aside: Path) -> None:
    day = site("ask", "bookings.search", "text=Conseil")[1][0]["day"].replace("-", "")
    file = calendar(
        aside,
        event(at("1030", "1130", day=day), uid="taken"),
        event(at("1600", "1700", day=day), uid="fits", title="Atelier"),
    )
    load = ("calendar", "import", str(file), "--room", "Atlas")
    code, lines = site(*load, "--dry-run")
    assert (code, [line["state"] for line in lines[:2]]) == (0, ["against", "fits"])
    assert (lines[0]["refused"], lines[2]["fits"]) == ("bookings.taken", 1)
    assert "Noria" in lines[0]["message"]
    assert site("ask", "bookings.search", "text=Atelier")[1] == []
    assert site(*load)[0] == 3
    assert site("ask", "bookings.search", "text=Atelier")[1] == []
    assert site(*load, "--good", "--held-by", "Noria Énergie")[0] == 0
    (booked,) = site("ask", "bookings.search", "text=Atelier")[1]
    assert (booked["held_by"], booked["kind"]) == ("Noria Énergie", "resident")
    file.write_bytes(b"%PDF-1.7")
    code, [answer] = site(*load)
    assert (code, answer["refused"]) == (3, "calendars.not_one")
    assert site("calendar", "import", str(aside / "gone.ics"), "--room", "Atlas")[0] == 2
