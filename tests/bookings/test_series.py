"""Series date by date: looked at before they are held, some left out, some moved, all moved."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from kiosk.bookings import queries
from kiosk.bookings.preview import preview
from kiosk.bookings.refusals import (
    BadRepeat,
    HourLeftOut,
    NothingLeft,
    NotTwoRooms,
    OverlapsItself,
    RoomTooSmall,
    Taken,
)
from kiosk.bookings.repeat_words import worded
from kiosk.bookings.series import MovedDate
from kiosk.bookings.wish import Wish
from kiosk.core.errors import Invalid, Refused
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.bookings.conftest import TUESDAY, Book, at, days

WEEKLY = "FREQ=WEEKLY;COUNT=4"


def atlas(station: Station) -> UUID:
    return next(each.id for each in station.ask(resources) if each.name == "Atlas")


def held(station: Station, room: int = 0, *, until: int = 60) -> list[tuple[date, datetime]]:
    """The days on which a room is held, and from when."""
    plans = [station.ask(queries.day, day=days(n)) for n in range(until)]
    return [(plan.day, b.starts) for plan in plans for b in plan.lanes[room].bookings]


def days_held(station: Station, room: int = 0) -> list[date]:
    return [day for day, _ in held(station, room)]


def ahead(station: Station, **fields: Any) -> list[Any]:
    usual = {"resource": atlas(station), "starts": at(14), "ends": at(15), "repeat": WEEKLY}
    more = {name: fields.pop(name) for name in ("skip", "moved") if name in fields}
    return station.ask(preview, wish=Wish(**(usual | fields)), **more)


# -- before ------------------------------------------------------------------------------------


def test_every_date_is_shown_with_what_stands_against_it(station: Station, book: Book) -> None:
    book(starts=at(14, day=days(7)), ends=at(15, day=days(7)), held_by="Kasbah Pay")
    station.do("sites.set_day", day=days(14), reason="Fête")
    first, second, third, fourth = ahead(station)
    assert [first.day, second.day, third.day, fourth.day] == [days(n) for n in (0, 7, 14, 21)]
    assert (first.reason, fourth.reason) == ("", "")
    assert (second.reason, second.facts["taken_by"]) == ("bookings.taken", "Kasbah Pay")
    assert (third.reason, third.closed) == ("bookings.closed_day", True)


def test_what_is_left_out_or_moved_is_shown_so(station: Station) -> None:
    moved = (MovedDate(day=days(7), to=days(8)),)
    found = ahead(station, skip=(days(14),), moved=moved)
    assert [each.skipped for each in found] == [False, False, True, False]
    assert [each.moved for each in found] == [False, True, False, False]
    assert found[1].starts == at(14, day=days(8))


def test_what_somebody_holds_is_read_once_however_many_dates_there_are(
    station: Station, book: Book
) -> None:
    book(starts=at(16), ends=at(17))
    for rule, value in (("week_minutes", 180), ("month_minutes", 600), ("at_once", 20)):
        station.do("bookings.set_rule", member="startup", rule=rule, value=value)
    asked: list[str] = []
    engine = station.database.engine
    event.listen(engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    told = []
    for count in (12, 60):
        asked.clear()
        found = ahead(station, held_by="Noria Énergie", repeat=f"daily:{count}")
        assert {each.reason for each in found} >= {"", "bookings.week_quota"}
        told.append(len(asked))
    assert told[1] <= told[0] < 30


def test_a_rule_that_cannot_be_read_is_refused_as_it_is_when_booked(station: Station) -> None:
    with pytest.raises(BadRepeat):
        ahead(station, repeat="every week")


# -- hours that the clocks go over -------------------------------------------------------------

FORWARD = date(2027, 3, 28)
"""The Sunday on which there is no half past two in Paris."""


@pytest.fixture
def by_night(bare_station: Station) -> dict[str, Any]:
    """Works at half past two on three nights in Paris."""
    bare_station.do("sites.open", code="paris", name="Paris", city="Paris", zone="Europe/Paris")
    room = bare_station.do("sites.add_room", name="Seine", capacity=4).command.id
    starts = at(1, 30, day=FORWARD - timedelta(1))
    span = {"starts": starts, "ends": starts + timedelta(minutes=30)}
    return {"resource": room, "kind": "maintenance", "repeat": "daily:3", "held_by": "X"} | span


@pytest.mark.parametrize(("minutes", "hour"), [(0, time(2, 30)), (-60, time(2, 0))])
def test_an_hour_that_the_clocks_go_over_is_shown_and_is_left_out_or_moved(
    bare_station: Station, by_night: dict[str, Any], minutes: int, hour: time
) -> None:
    """Whether it begins in it, or ends."""
    by_night["starts"] += timedelta(minutes=minutes)
    if minutes:
        by_night["ends"] = at(1, 0, day=FORWARD - timedelta(1))
    wish = Wish(**by_night)
    found = bare_station.ask(preview, wish=wish)
    assert [each.reason for each in found] == ["", "bookings.no_such_hour", ""]
    assert found[1].facts == {"day": FORWARD, "hour": hour}
    moved = (MovedDate(day=FORWARD, to=FORWARD, at=time(4, 30)),)
    assert [each.reason for each in bare_station.ask(preview, wish=wish, moved=moved)] == [""] * 3
    with pytest.raises(HourLeftOut):
        bare_station.do("bookings.book", **by_night)
    booked = bare_station.do("bookings.book", **by_night, where_free=True).result
    assert [(each.day, each.reason) for each in booked.left_out] == [
        (FORWARD, "bookings.no_such_hour")
    ]


def test_a_series_is_not_moved_to_an_hour_that_the_clocks_go_over(
    bare_station: Station, by_night: dict[str, Any]
) -> None:
    starts = by_night["starts"]
    early = by_night | {"starts": starts - timedelta(hours=2), "ends": starts - timedelta(hours=1)}
    first = bare_station.do("bookings.book", **early).command.id
    to = {"starts": starts, "ends": by_night["ends"], "scope": "all"}
    moved = bare_station.do("bookings.move", booking=first, **to).result
    assert [(each.day, each.reason) for each in moved.stayed] == [
        (FORWARD, "bookings.no_such_hour")
    ]


# -- booking -----------------------------------------------------------------------------------


def test_dates_that_are_left_out_are_not_held(station: Station, book: Book) -> None:
    first = book(repeat=WEEKLY, skip=[TUESDAY, days(14)])
    assert days_held(station) == [days(7), days(21)]
    found = station.ask(queries.get, booking=first)
    assert found is not None
    assert (found.day, found.series) == (days(7), first)


def test_a_date_is_moved_to_another_day_hour_and_room(station: Station, book: Book) -> None:
    rif = next(each.id for each in station.ask(resources) if each.name == "Rif")
    moved = [
        {"day": days(7), "to": days(8)},
        {"day": days(14), "to": days(14), "at": time(9, 30), "resource": rif},
    ]
    book(repeat=WEEKLY, moved=moved)
    assert held(station) == [
        (TUESDAY, at(14)),
        (days(8), at(14, day=days(8))),
        (days(21), at(14, day=days(21))),
    ]
    assert held(station, 1) == [(days(14), at(9, 30, day=days(14)))]


def test_a_clash_that_is_left_out_keeps_no_series_back(station: Station, book: Book) -> None:
    book(starts=at(14, day=days(7)), ends=at(15, day=days(7)))
    with pytest.raises(Taken):
        book(repeat=WEEKLY, held_by="Kasbah Pay")
    book(repeat=WEEKLY, held_by="Kasbah Pay", skip=[days(7)])
    assert days_held(station) == [TUESDAY, days(7), days(14), days(21)]


def test_what_is_free_is_held_and_what_is_not_is_said(station: Station, book: Book) -> None:
    book(starts=at(14, day=days(7)), ends=at(15, day=days(7)))
    station.do("sites.set_day", day=days(14), reason="Fête")
    done = station.do(
        "bookings.book",
        resource="Atlas",
        starts=at(14),
        ends=at(15),
        held_by="Kasbah Pay",
        repeat=WEEKLY,
        where_free=True,
    ).result
    assert (done.held, [(each.day, each.reason) for each in done.left_out]) == (
        2,
        [(days(7), "bookings.taken"), (days(14), "bookings.closed_day")],
    )


def test_a_series_of_which_nothing_can_be_held_is_refused_whole(
    station: Station, book: Book
) -> None:
    book(repeat="weekly:2")
    for more in ({}, {"where_free": True}):
        with pytest.raises(Taken):
            book(repeat="weekly:2", held_by="Kasbah Pay", **more)
    with pytest.raises(NothingLeft):
        book(repeat="weekly:2", skip=[TUESDAY, days(7)])
    assert days_held(station) == [TUESDAY, days(7)]


@pytest.mark.parametrize(
    "fields",
    [
        {"skip": [days(1)]},
        {"moved": [{"day": days(1), "to": days(2)}]},
        {"skip": [days(7)], "moved": [{"day": days(7), "to": days(8)}]},
        {"moved": [{"day": days(7), "to": date(9999, 12, 31), "at": time(23, 59)}]},
        {"moved": [{"day": days(7), "to": days(-7)}]},
        {"moved": [{"day": days(7), "to": days(14)}]},
    ],
)
def test_what_is_no_date_of_it_is_refused(
    station: Station, book: Book, fields: dict[str, Any]
) -> None:
    with pytest.raises((Invalid, Refused)):
        book(repeat=WEEKLY, **fields)
    assert held(station) == []


def test_two_dates_of_a_series_do_not_meet(book: Book) -> None:
    with pytest.raises(OverlapsItself):
        book(repeat=WEEKLY, moved=[{"day": days(7), "to": days(14), "at": time(14, 30)}])


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    count=st.integers(1, 6),
    taken=st.sets(st.integers(0, 4), max_size=3),
    skip=st.sets(st.integers(0, 5), max_size=3),
    where_free=st.booleans(),
)
def test_a_series_holds_what_the_preview_says(
    station: Station, count: int, taken: set[int], skip: set[int], where_free: bool
) -> None:
    room = station.do("sites.add_room", name=str(station.new_id())[-12:], capacity=4).command.id
    fields: dict[str, Any] = {"resource": room, "starts": at(14), "ends": at(15)}
    for n in taken:
        when = {"starts": at(14, day=days(n)), "ends": at(15, day=days(n))}
        station.do("bookings.book", **fields | when, held_by="Kasbah Pay")
    skipped = [days(n) for n in sorted(skip) if n < count]
    rule = f"FREQ=DAILY;COUNT={count}" if count > 1 else ""
    seen = station.ask(preview, wish=Wish(**fields, repeat=rule), skip=tuple(skipped))
    kept = [each for each in seen if not each.skipped]
    free = [each.day for each in kept if not each.reason]
    try:
        station.do(
            "bookings.book",
            **fields,
            held_by="Noria Énergie",
            repeat=rule,
            skip=skipped,
            where_free=where_free,
        )
    except Refused:
        assert not free or (not where_free and len(free) < len(kept))
        free = []
    plans = [station.ask(queries.day, day=days(n)) for n in range(count)]
    lanes = [lane for plan in plans for lane in plan.lanes if lane.resource.id == room]
    ours = [b.day for lane in lanes for b in lane.bookings if b.held_by == "Noria Énergie"]
    assert ours == free


# -- moving ------------------------------------------------------------------------------------


def test_the_whole_series_moves_by_as_much_on_the_clock(station: Station, book: Book) -> None:
    first = book(repeat=WEEKLY)
    when = {"starts": at(16, day=days(1)), "ends": at(17, 30, day=days(1))}
    done = station.do("bookings.move", booking=first, scope="all", **when).result
    assert (len(done.moved), done.stayed) == (4, ())
    assert held(station) == [(days(n), at(16, day=days(n))) for n in (1, 8, 15, 22)]


def test_the_following_move_and_those_before_stay(station: Station, book: Book) -> None:
    first = book(repeat=WEEKLY)
    rows = station.ask(queries.day, day=days(14)).lanes[0].bookings
    station.do("bookings.move", booking=rows[0].id, scope="following", resource="Rif")
    assert days_held(station) == [TUESDAY, days(7)]
    assert days_held(station, 1) == [days(14), days(21)]
    assert rows[0].series == first


def test_a_daily_series_moves_onto_its_own_days(station: Station, book: Book) -> None:
    first = book(repeat="daily:3")
    for forth in (days(1), days(0)):
        when = {"starts": at(14, day=forth), "ends": at(15, day=forth)}
        done = station.do("bookings.move", booking=first, scope="all", **when).result
        assert (len(done.moved), done.stayed) == (3, ())
    assert days_held(station) == [days(0), days(1), days(2)]


def test_what_cannot_move_stays_and_is_said(station: Station, book: Book) -> None:
    first = book(repeat=WEEKLY)
    book(starts=at(16, day=days(7)), ends=at(17, day=days(7)), held_by="Kasbah Pay")
    left = station.ask(queries.day, day=days(21)).lanes[0].bookings[0].id
    when = {"starts": at(16), "ends": at(17)}
    done = station.do("bookings.move", booking=first, scope="all", skip=[left], **when).result
    assert len(done.moved) == 2
    assert [(each.day, each.reason) for each in done.stayed] == [(days(7), "bookings.taken")]
    assert (days(21), at(14, day=days(21))) in held(station)


def test_a_series_that_cannot_move_at_all_says_why(station: Station, book: Book) -> None:
    first = book(repeat="weekly:2")
    book(starts=at(16), ends=at(17), repeat="weekly:2", held_by="Kasbah Pay")
    with pytest.raises(Taken):
        station.do("bookings.move", booking=first, scope="all", starts=at(16), ends=at(17))


# -- going on, and changing rooms ----------------------------------------------------------------


def test_a_meeting_goes_on_where_nobody_comes_after(station: Station, book: Book) -> None:
    first = book()
    assert station.do("bookings.extend", booking=first, minutes=30).result == at(15, 30)
    book(starts=at(16), ends=at(17), held_by="Kasbah Pay")
    with pytest.raises(Taken):
        station.do("bookings.extend", booking=first, minutes=60)
    with pytest.raises(Invalid):
        station.do("bookings.extend", booking=first, minutes=0)
    found = station.ask(queries.get, booking=first)
    assert found is not None
    assert found.ends == at(15, 30)


def test_two_rooms_are_swapped_in_one_go(station: Station, book: Book) -> None:
    one, other = book(), book(resource="Rif", held_by="Kasbah Pay")
    station.do("bookings.swap", booking=one, other=other)
    names = {which: station.ask(queries.get, booking=which) for which in (one, other)}
    assert [found.resource_name for found in names.values() if found] == ["Rif", "Atlas"]


def test_rooms_are_swapped_only_where_both_fit(station: Station, book: Book) -> None:
    one = book(people=11)
    other = book(resource="Rif", held_by="Kasbah Pay")
    with pytest.raises(RoomTooSmall):
        station.do("bookings.swap", booking=one, other=other)
    third = book(starts=at(15), ends=at(16), held_by="Atelier")
    with pytest.raises(NotTwoRooms):
        station.do("bookings.swap", booking=one, other=third)
    long = book(resource="Rif", starts=at(15), ends=at(17), held_by="Datavera")
    fourth = book(starts=at(16), ends=at(17), held_by="Souss Solaire")
    with pytest.raises(Taken):
        station.do("bookings.swap", booking=long, other=fourth)


# -- in words ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("repeat", "said"),
    [
        ("", ""),
        ("weekly:4", "toutes les semaines le mardi, 4\u00a0fois"),
        (
            "FREQ=WEEKLY;INTERVAL=2;UNTIL=20270630",
            "toutes les deux semaines le mardi, jusqu’au mercredi 30 juin 2027",
        ),
        (
            "FREQ=WEEKLY;BYDAY=TU,TH;COUNT=6",
            "toutes les semaines le mardi et le jeudi, 6\u00a0fois",
        ),
        (
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=10",
            "toutes les semaines du lundi au vendredi, 10\u00a0fois",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=15;COUNT=3", "tous les mois le 15, 3\u00a0fois"),
        ("FREQ=MONTHLY;COUNT=3", "tous les mois le 24, 3\u00a0fois"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "tous les mois le dernier jour, 3\u00a0fois"),
        ("FREQ=MONTHLY;BYDAY=2TU;COUNT=3", "tous les mois le deuxième mardi, 3\u00a0fois"),
        (
            "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1;COUNT=2",
            "tous les mois le dernier mardi, 2\u00a0fois",
        ),
        ("FREQ=DAILY;INTERVAL=2;COUNT=5", "un jour sur deux, 5\u00a0fois"),
        ("FREQ=YEARLY;COUNT=2", "tous les ans, 2\u00a0fois"),
        ("FREQ=YEARLY;BYMONTH=2;COUNT=2", "FREQ=YEARLY;BYMONTH=2;COUNT=2"),
    ],
)
def test_a_repetition_is_said_in_words(repeat: str, said: str) -> None:
    assert worded(repeat, TUESDAY, "fr") == said


def test_it_is_said_in_every_language() -> None:
    rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=3"
    assert worded(rule, TUESDAY, "en") == "every two weeks on Tuesday and Thursday, 3 times"
    said = worded(rule, TUESDAY, "ar")
    assert said.index("كل أسبوعين") < said.index("الثلاثاء") < said.index("الخميس")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=30) | st.from_regex(r"FREQ=(WEEKLY|MONTHLY);[A-Z=;0-9,+-]{0,30}"))
def test_whatever_is_typed_is_worded_or_refused(typed: str) -> None:
    with suppress(BadRepeat, Invalid):
        assert isinstance(worded(typed, TUESDAY, "fr"), str)
