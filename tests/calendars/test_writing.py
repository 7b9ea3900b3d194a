"""Bookings as iCalendar, read back by icalendar and by vobject."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from kiosk.bookings.by_calendar import Entry
from kiosk.calendars import writing
from kiosk.calendars.repeating import pattern
from kiosk.calendars.writing import Manner
from tests.calendars.conftest import NOW, Make, of_icalendar, times_by_vobject

SERIES = UUID(int=99)


def said(entries: list[Entry]) -> list[tuple[datetime, timedelta]]:
    """When they are, on the wall."""
    return sorted((e.wall_starts, e.wall_ends - e.wall_starts) for e in entries)


def test_a_booking_is_read_back_by_both(entry: Make, manner: Manner) -> None:
    one = entry("2026-11-25T14:00", 1.5)
    data = writing.calendar([writing.single(one, manner)], [one], method="REQUEST")
    (event,) = of_icalendar(data).walk("VEVENT")
    assert event["UID"] == str(one.id)
    assert event["SUMMARY"] == "Conseil; Noria Énergie, etc."
    assert event["DTSTART"].dt.astimezone(UTC) == one.starts
    assert event["DTEND"].dt.astimezone(UTC) == one.ends
    assert times_by_vobject(data) == said([one])
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert b"\n" not in data.replace(b"\r\n", b"")


@pytest.mark.parametrize(
    "days",
    [
        ["2026-11-24", "2026-12-01", "2026-12-08"],
        ["2026-11-24", "2026-12-01", "2026-12-15", "2026-12-22"],
        ["2026-11-23", "2026-11-25", "2026-11-30", "2026-12-02", "2026-12-07"],
        ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27"],
        ["2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09"],
        ["2026-11-24", "2027-11-24"],
        ["2026-11-24"],
        ["2026-11-24", "2026-11-25", "2027-05-03", "2027-09-17"],
    ],
)
def test_a_series_is_its_dates_for_other_programs(
    entry: Make, manner: Manner, days: list[str]
) -> None:
    entries = [entry(f"{day}T09:30", series=SERIES) for day in days]
    data = writing.calendar(writing.series(entries, manner), entries)
    events = of_icalendar(data).walk("VEVENT")
    assert {event["UID"] for event in events} == {writing.uid_of_series(SERIES)}
    assert times_by_vobject(data) == said(entries)


def test_dates_of_a_series_that_are_not_like_the_others_are_added(
    entry: Make, manner: Manner
) -> None:
    entries = [
        entry("2026-11-24T09:00", series=SERIES),
        entry("2026-12-01T09:00", series=SERIES),
        entry("2026-12-08T14:00", series=SERIES),
        entry("2026-12-15T09:00", 3, series=SERIES),
        entry("2026-12-22T09:00", series=SERIES, resource=UUID(int=8), resource_name="Rif"),
        entry("2026-12-29T09:00", series=SERIES),
    ]
    data = writing.calendar(writing.series(entries, manner), entries)
    events = of_icalendar(data).walk("VEVENT")
    assert len({event["UID"] for event in events}) == 1
    assert times_by_vobject(data) == said(entries)
    assert [str(e["LOCATION"]) for e in events if "RECURRENCE-ID" in e] == ["Atlas", "Atlas", "Rif"]


def test_hours_are_those_of_the_wall_across_a_change_of_the_clock(
    entry: Make, manner: Manner
) -> None:
    days = ("2026-10-18", "2026-10-25", "2026-11-01")
    entries = [entry(f"{day}T09:00", series=SERIES, zone="Europe/Paris") for day in days]
    data = writing.calendar(writing.series(entries, manner), entries)
    read = of_icalendar(data)
    (rules,) = read.walk("VTIMEZONE")
    assert rules["TZID"] == "Europe/Paris"
    assert {part.name for part in rules.subcomponents} == {"STANDARD", "DAYLIGHT"}
    (event,) = read.walk("VEVENT")
    assert event["DTSTART"].dt.utcoffset() == timedelta(hours=2)
    assert times_by_vobject(data) == said(entries)


def test_the_rules_of_the_zone_are_those_in_use_here(entry: Make, manner: Manner) -> None:
    one = entry("2026-11-25T14:00")
    data = writing.calendar([writing.single(one, manner)], [one])
    assert b"TZID:Africa/Casablanca" in data
    (rules,) = of_icalendar(data).walk("VTIMEZONE")
    offsets = {part["TZOFFSETTO"].td for part in rules.subcomponents}
    last = max(rules.subcomponents, key=lambda part: part["DTSTART"].dt)
    assert last["TZOFFSETTO"].td == timedelta()
    assert offsets <= {timedelta(), timedelta(hours=1)}


def test_what_is_cancelled_says_so_with_its_own_identity(entry: Make, manner: Manner) -> None:
    one = entry("2026-11-25T14:00", state="cancelled", series=SERIES)
    data = writing.calendar([writing.cancelled([one], manner)], [one], method="CANCEL")
    read = of_icalendar(data)
    (event,) = read.walk("VEVENT")
    assert (read["METHOD"], event["STATUS"]) == ("CANCEL", "CANCELLED")
    assert event["UID"] == writing.uid_of_series(SERIES)


@pytest.mark.parametrize("title", ["a\nb", "ت\u202eأطلس", "; , \\ :", "x" * 500, "é" * 200, '"'])
def test_any_title_is_read_back_as_it_was(entry: Make, title: str) -> None:
    one = entry("2026-11-25T14:00")
    manner = Manner(lambda _: title, lambda _: title, NOW)
    data = writing.calendar([writing.single(one, manner)], [one], name=title)
    (event,) = of_icalendar(data).walk("VEVENT")
    assert event["SUMMARY"] == event["LOCATION"] == title
    times_by_vobject(data)


def test_numbers_of_changes_rise_by_the_second() -> None:
    first = writing.sequence(NOW)
    assert writing.sequence(NOW + timedelta(seconds=1)) == first + 1
    assert writing.sequence(datetime(2020, 1, 1, tzinfo=UTC)) == 0
    assert writing.sequence(datetime(2999, 1, 1, tzinfo=UTC)) < 2**31


def test_a_pattern_leaves_few_dates_out() -> None:
    days = [datetime(2026, 11, 24, tzinfo=UTC).date() + timedelta(days=7 * n) for n in (0, 1, 3)]
    found = pattern(days)
    assert found.rule == {"FREQ": "WEEKLY", "INTERVAL": 1, "COUNT": 4}
    assert found.left_out == (days[0] + timedelta(days=14),)
