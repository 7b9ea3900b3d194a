"""A calendar that is brought: each event with what becomes of it, then all that fits or nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from kiosk.bookings.model import Booking
from kiosk.calendars import importing
from kiosk.calendars.importing import AGAINST, FITS, THERE, Holder, Look, holder, look, take
from kiosk.calendars.lines import MOST_BYTES
from kiosk.calendars.reading import MOST_BOOKINGS
from kiosk.calendars.refusals import (
    CalendarTooLarge,
    NoEvents,
    NotACalendar,
    TooManyEvents,
)
from kiosk.core.errors import BadFile
from kiosk.sites.queries import ResourceView, resources
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from tests.calendars.files import GOOGLE, OUTLOOK, at, calendar, event, written

See = Callable[..., Look]
Counted = Callable[[], tuple[int, int]]


@pytest.fixture
def room(station: Station) -> ResourceView:
    """A room."""
    station.do("sites.add_room", name="Atlas", capacity=12)
    (found,) = station.ask(resources)
    return found


@pytest.fixture
def counted(station: Station) -> Counted:
    """How many bookings and commands there are."""

    def count(session: Any) -> tuple[int, int]:
        wanted = (select(func.count()).select_from(table) for table in (Booking, LoggedCommand))
        bookings, commands = (session.scalar(each) for each in wanted)
        return bookings, commands

    return lambda: station.database.read(count)


@pytest.fixture
def see(station: Station, room: ResourceView, counted: Counted) -> See:
    """Look at a file, which changes nothing."""

    def looked(file: Path, who: Holder | None = None) -> Look:
        before = counted()
        found = look(station, file, room, who or Holder())
        assert counted() == before
        return found

    return looked


def states(seen: Look) -> list[str]:
    """What becomes of each, or why it does not."""
    return [line.refusal.code if line.refusal else line.state for line in seen.lines]


def test_what_outlook_writes_is_read(see: See, tmp_path: Path) -> None:
    seen = see(written(tmp_path, OUTLOOK))
    assert states(seen) == [FITS] * 3
    found = [(line.meeting.starts, line.meeting.title) for line in seen.lines]
    assert [(f"{at:%m-%d %H:%M}", title) for at, title in found if at] == [
        ("11-25 14:00", "Point hebdomadaire"),
        ("12-10 10:00", "Point déplacé"),
        ("12-16 14:00", "Point hebdomadaire"),
    ]
    assert seen.lines[0].meeting.organiser == "Amina Tazi"


def test_what_google_writes_is_read(see: See, tmp_path: Path) -> None:
    seen = see(written(tmp_path, GOOGLE))
    assert states(seen) == [FITS, FITS]
    assert (seen.past, seen.cancelled) == (1, 1)
    first, whole = (line.meeting for line in seen.lines)
    assert first.title == "Démo , client"
    assert whole.starts is not None
    assert whole.ends is not None
    assert whole.starts.time() < whole.ends.time()


def test_it_is_booked_once(
    station: Station, room: ResourceView, see: See, counted: Counted, tmp_path: Path
) -> None:
    file = written(tmp_path, OUTLOOK)
    assert take(station, see(file), room, Holder()).done
    assert counted()[0] == 3
    assert states(see(file)) == [THERE] * 3


def test_what_the_program_wrote_itself_is_there_already(
    station: Station, room: ResourceView, see: See, tmp_path: Path, aside: Path
) -> None:
    take(station, see(written(tmp_path, OUTLOOK)), room, Holder())
    said = {"folder": str(aside)}
    import msgspec

    settings = msgspec.structs.replace(station.settings.calendars, **said)
    station.settings = msgspec.structs.replace(station.settings, calendars=settings)
    from kiosk.calendars.feed import publish

    publish(station)
    (file,) = aside.glob("room-*.ics")
    assert states(see(file)) == [THERE] * 3


def test_every_conflict_is_said_with_its_reason(station: Station, see: See, tmp_path: Path) -> None:
    station.do(
        "bookings.book",
        resource="Atlas",
        starts="2026-11-25T09:00",
        ends="2026-11-25T10:00",
        held_by="Kasbah Pay",
        kind="external",
    )
    seen = see(
        calendar(
            tmp_path,
            event(at("0930", "1030"), uid="taken"),
            event(at("1400", "1500"), uid="fits"),
            event(at("1430", "1530"), uid="overlaps"),
            event(at("1500", "1505"), uid="short"),
            event(at("0300", "0400"), uid="night"),
            event(at("1000", "1100", day="20261129"), uid="sunday"),
            event(at("1600", "1500"), uid="backwards"),
            event(at("1000", "1100", day="20291129"), uid="far"),
            event("DTSTART:99991231T235900Z", "DTEND:99991231T235959Z", uid="last"),
            event("DTSTART:garbage", uid="garbage"),
            event(uid="never"),
            event(at("1000", "1100", zone="Mars/Olympus"), uid="mars"),
            event("DTSTART:20261125T100000Z", "RRULE:FREQ=SECONDLY", uid="secondly"),
        )
    )
    found = {line.meeting.uid: code for line, code in zip(seen.lines, states(seen), strict=True)}
    assert found == {
        "taken": "bookings.taken",
        "fits": FITS,
        "overlaps": "bookings.taken",
        "short": "bookings.too_short",
        "night": "bookings.outside_hours",
        "sunday": "bookings.closed_day",
        "backwards": "calendars.unreadable",
        "far": "bookings.too_early",
        "last": "calendars.unreadable",
        "garbage": "calendars.unreadable",
        "never": "calendars.unreadable",
        "mars": "calendars.unknown_zone",
        "secondly": "calendars.rule",
    }


def test_hours_that_are_not_there_or_twice_are_said(see: See, tmp_path: Path) -> None:
    seen = see(
        calendar(
            tmp_path,
            event(at("0230", "0330", day="20270328", zone="Europe/Paris"), uid="not"),
            event(at("0230", "0330", day="20271031", zone="Europe/Paris"), uid="twice"),
            event(at("1000", "1100", day="20270329", zone="Europe/Paris"), uid="paris"),
        )
    )
    found = {line.meeting.uid: code for line, code in zip(seen.lines, states(seen), strict=True)}
    assert found == {
        "not": "calendars.no_such_hour",
        "twice": "calendars.hour_twice",
        "paris": FITS,
    }
    paris = next(line.meeting for line in seen.lines if line.meeting.uid == "paris")
    assert paris.starts is not None
    assert paris.starts.hour == 8


@pytest.mark.parametrize(
    ("rule", "count"),
    [
        ("FREQ=WEEKLY", 105),
        ("FREQ=DAILY;INTERVAL=2;COUNT=5", 5),
        ("FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270401T000000Z", 5),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 1),
        ("FREQ=YEARLY;COUNT=2", 2),
    ],
)
def test_rules_are_followed_to_the_end_of_what_is_booked(
    see: See, tmp_path: Path, rule: str, count: int
) -> None:
    seen = see(calendar(tmp_path, event(at("1000", "1100"), f"RRULE:{rule}")))
    assert len(seen.lines) == count


@pytest.mark.parametrize(
    "rule",
    [
        *("FREQ=DAILY;INTERVAL=0", "FREQ=YEARLY;INTERVAL=0;BYMONTH=2;BYMONTHDAY=30"),
        *("FREQ=DAILY;BYHOUR=9,14", "COUNT=5", "FREQ=MINUTELY;COUNT=3", "FREQ=DAILY;COUNT=0"),
        *("FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;INTERVAL=99999999999999999999", "nonsense"),
    ],
)
def test_rules_that_are_none_are_refused(see: See, tmp_path: Path, rule: str) -> None:
    seen = see(calendar(tmp_path, event(at("1000", "1100"), f"RRULE:{rule}")))
    assert states(seen)[0] in ("calendars.rule", "calendars.unreadable")


def test_what_came_between_is_said_and_nothing_is_half_saved(
    station: Station, room: ResourceView, see: See, counted: Counted, tmp_path: Path
) -> None:
    seen = see(written(tmp_path, OUTLOOK))
    station.do(
        "bookings.book",
        resource="Atlas",
        starts="2026-12-16T14:30",
        ends="2026-12-16T15:30",
        held_by="Kasbah Pay",
        kind="external",
    )
    before = counted()
    after = take(station, seen, room, Holder())
    assert not after.done
    assert states(after) == [FITS, FITS, "bookings.taken"]
    assert counted() == before
    assert take(station, after, room, Holder()).done
    assert counted()[0] == before[0] + 2


def test_a_resident_by_name_holds_them(
    station: Station, room: ResourceView, see: See, tmp_path: Path
) -> None:
    station.do("residents.register", name="Noria Énergie", joined_on="2026-01-05")
    who = holder(station, "noria energie")
    assert who.resident is not None
    take(station, see(written(tmp_path, OUTLOOK), who), room, who)
    rows = station.database.read(lambda s: s.scalars(select(Booking)).all())
    assert {(row.held_by, row.resident) for row in rows} == {("Noria Énergie", who.resident)}
    assert holder(station, "Dar El Ilm") == Holder("Dar El Ilm")


def test_it_is_tried_some_at_a_time(
    see: See, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "AT_ONCE", 2)
    rule = "RRULE:FREQ=DAILY;COUNT=10"
    seen = see(calendar(tmp_path, event(at("1000", "1100"), rule), event(at("1030", "1130"), rule)))
    assert len(seen.lines) == 20
    assert seen.count(FITS) + seen.count(AGAINST) == 20
    assert seen.count(FITS) == 9  # the Sunday is left out


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        (b"", NotACalendar),
        (b"\x00\xff" * 5000, NotACalendar),
        (b"%PDF-1.7", NotACalendar),
        (b"BEGIN:VCARD\r\nEND:VCARD", NotACalendar),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", NoEvents),
        (b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", NoEvents),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 90_000, NoEvents),
        (b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\nEND:VEVENT\r\n" * 6_000, TooManyEvents),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * MOST_BYTES, CalendarTooLarge),
    ],
)
def test_what_is_no_calendar_is_refused_as_a_whole(
    see: See, tmp_path: Path, data: bytes, refusal: type[Exception]
) -> None:
    file = tmp_path / "agenda.ics"
    file.write_bytes(data)
    with pytest.raises(refusal):
        see(file)


def test_fifty_megabytes_are_not_even_read(see: See, tmp_path: Path) -> None:
    file = tmp_path / "agenda.ics"
    with file.open("wb") as opened:
        opened.write(b"BEGIN:VCALENDAR\r\n")
        opened.truncate(50_000_000)
    with pytest.raises(CalendarTooLarge):
        see(file)


def test_more_than_is_taken_at_once_is_refused(see: See, tmp_path: Path) -> None:
    events = [event(at("1000", "1100"), uid=str(n)) for n in range(MOST_BOOKINGS + 1)]
    with pytest.raises(TooManyEvents):
        see(calendar(tmp_path, *events))


def test_no_file_and_no_folder(see: See, tmp_path: Path) -> None:
    for wrong in (tmp_path / "gone.ics", tmp_path):
        with pytest.raises(BadFile):
            see(wrong)


def test_ten_thousand_dates_are_refused_and_nothing_is_saved(see: See, tmp_path: Path) -> None:
    """However they are said: one by one, as so many events, or by a rule of each."""
    days = [f"{2027 + n // 336}{n % 336 // 28 + 1:02}{n % 28 + 1:02}T100000" for n in range(600)]
    hours = [f"{day[:9]}{hour:02}0000" for day in days for hour in range(8, 25 - 8)]
    listed = [f"RDATE:{','.join(hours[n : n + 500])}" for n in range(0, len(hours), 500)]
    daily = [event(at("1000", "1100"), "RRULE:FREQ=DAILY", uid=str(n)) for n in range(20)]
    for events in ([event(at("1000", "1100"), *listed)], daily):
        with pytest.raises(TooManyEvents):
            see(calendar(tmp_path, *events))


def test_a_past_without_end_is_not_counted_to_its_end(see: See, tmp_path: Path) -> None:
    old = [
        event(at("1000", "1100", day="19700101"), "RRULE:FREQ=DAILY;UNTIL=20261101", uid=str(n))
        for n in range(200)
    ]
    with pytest.raises(TooManyEvents):
        see(calendar(tmp_path, *old))


def times(seen: Look) -> list[str]:
    """When each that fits is."""
    return [f"{line.meeting.starts:%m-%d %H:%M}" for line in seen.lines if line.state == FITS]


def test_dates_are_added_and_left_out_in_any_zone(see: See, tmp_path: Path) -> None:
    seen = see(
        calendar(
            tmp_path,
            event(
                at("1000", "1100"),
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE:20261126T100000Z",
                "EXDATE;TZID=Europe/Paris:20261127T110000",
                "RDATE:20261201T150000Z,20261201T150000Z",
                "RDATE;TZID=Africa/Casablanca:20261202T160000",
            ),
        )
    )
    assert times(seen) == ["11-25 10:00", "11-28 10:00", "12-01 15:00", "12-02 16:00"]
    assert len(seen.lines) == 4


@pytest.mark.parametrize(
    "instead",
    [
        *("RECURRENCE-ID;TZID=Africa/Casablanca:20261126T100000", "RECURRENCE-ID:20261126T100000Z"),
        *("RECURRENCE-ID;TZID=Europe/Paris:20261126T110000", "RECURRENCE-ID;VALUE=DATE:20261126"),
    ],
)
def test_a_date_that_is_said_anew_is_in_its_place_only(
    see: See, tmp_path: Path, instead: str
) -> None:
    seen = see(
        calendar(
            tmp_path,
            event(at("1000", "1100"), "RRULE:FREQ=DAILY;COUNT=3"),
            event(at("1500", "1600", day="20261126"), instead),
        )
    )
    assert times(seen) == ["11-25 10:00", "11-26 15:00", "11-27 10:00"]
    gone = see(
        calendar(
            tmp_path,
            event(at("1000", "1100"), "RRULE:FREQ=DAILY;COUNT=3"),
            event(at("1000", "1100", day="20261126"), instead, "STATUS:CANCELLED"),
        )
    )
    assert times(gone) == ["11-25 10:00", "11-27 10:00"]


def test_what_would_be_misread_is_refused_instead(see: See, tmp_path: Path) -> None:
    """Changes of all dates from one on, and dates with lengths of their own."""
    seen = see(
        calendar(
            tmp_path,
            event(at("1000", "1100"), "RRULE:FREQ=DAILY;COUNT=3", uid="series"),
            event(
                at("1500", "1600", day="20261126"),
                "RECURRENCE-ID;RANGE=THISANDFUTURE:20261126T100000Z",
                uid="series",
            ),
            event(
                at("1000", "1100", day="20261130"),
                "RDATE;VALUE=PERIOD:20261201T100000Z/PT3H",
                uid="period",
            ),
        )
    )
    codes = [(line.meeting.uid, code) for line, code in zip(seen.lines, states(seen), strict=True)]
    assert ("series", "calendars.rule") in codes
    assert ("period", "calendars.rule") in codes


def test_whole_days_and_nights_are_shown_as_they_would_be(
    station: Station, see: See, tmp_path: Path
) -> None:
    seen = see(
        calendar(
            tmp_path,
            event("DTSTART;VALUE=DATE:20261126", uid="day"),
            event("DTSTART;VALUE=DATE:20261127", "DTEND;VALUE=DATE:20261129", uid="days"),
            event("DTSTART;VALUE=DATE:20261129", uid="sunday"),
            event(at("2300", "0100").replace("DTEND;TZID=Africa/Casablanca:20261125",
                  "DTEND;TZID=Africa/Casablanca:20261126"), uid="night"),
        )
    )  # fmt: skip
    found = {line.meeting.uid: (code, line.meeting) for line, code in
             zip(seen.lines, states(seen), strict=True)}  # fmt: skip
    assert found["day"][0] == FITS
    assert found["sunday"][0] == "bookings.closed_day"
    assert found["night"][0] == "bookings.outside_hours"
    day = found["day"][1]
    assert day.starts is not None
    assert day.ends is not None
    assert day.starts.date() == day.ends.date()
    assert found["days"][0] == "bookings.several_days"
