"""Each figure is what counting every row by itself comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kiosk.appointments.figures import Appointments
from kiosk.core.errors import BadInput
from kiosk.events.figures import Attendance
from kiosk.figures import (
    appointments,
    coming,
    desks,
    events,
    limits,
    offices,
    overview,
    residents,
    use,
    waits,
)
from kiosk.figures.waits import WaitFigures, spread
from tests.figures.counting import Count
from tests.figures.raw_days import SERVICES, Raw, on_wall

Ask = Callable[..., Any]


@pytest.fixture
def count(raw: Raw, month: tuple[date, date]) -> Count:
    return Count(raw, *month)


@pytest.fixture
def ask(raw: Raw, month: tuple[date, date]) -> Ask:
    """A query about the month."""
    first, last = month
    return lambda query, **more: raw.station.ask(query, first=first, last=last, **more)


def test_visits_are_those_that_came(ask: Ask, count: Count) -> None:
    found, came = ask(coming.visits), count.came()
    assert found.visits == len(came) > 30
    assert found.people == sum(1 + v.companions for v in came)
    assert found.walk_ins == sum(v.expected_at is None for v in came)
    assert dict(found.by_purpose) == Counter(v.purpose for v in came)
    assert {day.day: day.people for day in found.by_day} == per_day(came)
    announced = [
        v
        for v in count.raw.rows("visit")
        if v.expected_at and count.first <= v.day <= min(count.last, count.today)
    ]
    assert found.announced == len(announced)
    past = [v for v in announced if v.state == "expected" and v.day < count.today]
    assert found.not_come == len(past)
    stays = [v for v in came if count._seen(v) and v.left_at < count.ends]
    minutes = [(v.left_at - v.arrived_at).total_seconds() / 60 for v in stays]
    assert found.mean_minutes == pytest.approx(sum(minutes) / len(minutes))


def per_day(came: list[Any]) -> dict[date, int]:
    days: Counter[date] = Counter()
    for visit in came:
        days[visit.day] += 1 + visit.companions
    return dict(days)


def test_the_heat_is_a_mean_of_people_by_weekday_and_hour(ask: Ask, count: Count) -> None:
    heat = ask(coming.heat)
    found = {
        (row.weekday, hour): mean
        for row in heat.rows
        for hour, mean in zip(heat.hours, row.means, strict=True)
        if mean
    }
    assert found == pytest.approx(count.heat())
    assert heat.people == sum(1 + v.companions for v in count.came())


def test_badges_came_back_or_were_seen_to_leave(ask: Ask, count: Count) -> None:
    found = ask(coming.visits)
    assert (found.badges_given, found.badges_returned) == count.badges()
    assert found.badges_given > 20


def test_rooms_are_held_as_quarter_by_quarter(ask: Ask, count: Count) -> None:
    opened, used, by_hour, by_member = count.rooms()
    found = ask(use.rooms)
    quarter = 0.25
    held = {room.name: room.held_hours for room in found.rooms if room.held_hours}
    assert held == pytest.approx({name: n * quarter for name, n in used.items()})
    could = {room.name: room.open_hours for room in found.rooms}
    assert could == pytest.approx({name: n * quarter for name, n in opened.items()})
    hours = {each.hour: each.held_hours for each in found.by_hour if each.held_hours}
    assert hours == pytest.approx({hour: n * quarter for hour, n in by_hour.items()})
    members = {each.member: each.held_hours for each in found.by_member}
    assert members == pytest.approx({member: n * quarter for member, n in by_member.items()})
    assert sum(h.held_hours for h in found.by_holder) == pytest.approx(found.held_hours)
    parts_only = sum(n for name, n in used.items() if name != "Atlas et Rif")
    assert found.held_hours == pytest.approx(parts_only * quarter)


def test_no_shows_are_bookings_that_were_released(ask: Ask, count: Count) -> None:
    bookings, no_shows, quarters = count.no_shows()
    found = ask(use.rooms)
    assert (found.bookings, found.no_shows) == (bookings, no_shows)
    assert found.released_hours == pytest.approx(quarters / 4)
    assert no_shows > 5


def test_coworking_is_places_by_the_hour(ask: Ask, count: Count) -> None:
    opened, used = count.coworking()
    found = ask(use.coworking)
    assert found.open_hours == pytest.approx(opened / 4)
    assert found.held_hours == pytest.approx(used / 4)


@pytest.mark.parametrize("hour", [0, 11, 21])
def test_places_are_taken_at_an_hour_on_the_wall(hour: int, ask: Ask, count: Count) -> None:
    found = ask(use.coworking, hour=hour)
    assert {day.day: day.taken for day in found.days} == count.taken_at(hour)
    assert found.capacity == 16


@pytest.mark.parametrize("hour", [-1, 24])
def test_an_hour_that_no_day_has_is_bad_input(hour: int, ask: Ask) -> None:
    with pytest.raises(BadInput, match="0 to 23"):
        ask(use.coworking, hour=hour)


def test_half_and_nine_in_ten_are_of_the_same_waits_as_the_mean(ask: Ask, count: Count) -> None:
    found, ordered = ask(waits.waits), sorted(count.waits())
    assert found.waits == len(ordered)
    middle = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2
    nine = ordered[round(0.9 * (len(ordered) - 1))]
    assert (found.median, found.nine) == (pytest.approx(middle), pytest.approx(nine))
    assert spread([]) == WaitFigures(0, None, None)
    assert spread([(30, 1), (90, 3)]) == WaitFigures(4, 1.5, 1.5)


def test_desks_are_by_service_and_waits_end_with_the_first_call(ask: Ask, count: Count) -> None:
    found = ask(desks.desks)
    assert [each.service for each in found.services] == sorted(SERVICES)
    for each in (*found.services, found.total):
        there, waits = count.tickets(each.service), count.waits(each.service)
        legs = count.legs(each.service)
        assert each.taken == len(there) + len(legs)
        served = [t for t in there if t.outcome in ("done", "incomplete", "redirected")] + legs
        assert each.served == len(served)
        assert each.wait_minutes == pytest.approx(sum(waits) / len(waits))
        assert each.longest_minutes == pytest.approx(max(waits))
        minutes = [(t.closed_at - t.called_at).total_seconds() / 60 for t in served]
        assert each.service_minutes == pytest.approx(sum(minutes) / len(minutes))
        gone = [t for t in there if t.outcome in ("absent", "abandoned")]
        gone += [t for t in there if not t.outcome and t.day < count.today]
        assert each.left == len(gone)
        assert each.abandoned == pytest.approx(len(gone) / (len(gone) + len(served)))
    taken = len(count.tickets())
    assert taken < found.total.taken, "some went on to another desk"
    assert sum(hour.tickets for hour in found.by_hour) == taken
    assert sum(day.tickets for day in found.by_day) == taken


def measured(count: Count, there: list[Any], legs: list[Any]) -> tuple[int, int, float, float, int]:
    """Taken, served, mean wait, mean service, left: from every row of them."""
    served = [t for t in there if t.outcome in ("done", "incomplete", "redirected")] + legs
    calls = [(ticket, count.first_calls(ticket)) for ticket in there]
    waits = [min(at) - (ticket.came_at or ticket.taken_at) for ticket, at in calls if at]
    waits += [leg.called_at - leg.came_at for leg in legs]
    wait = sum(each.total_seconds() for each in waits) / len(waits) / 60
    took = sum((t.closed_at - t.called_at).total_seconds() for t in served) / len(served) / 60
    gone = [t for t in there if t.outcome in ("absent", "abandoned")]
    gone += [t for t in there if not t.outcome and t.day < count.today]
    return len(there) + len(legs), len(served), wait, took, len(gone)


def figures_of(found: desks.ServiceFigures) -> tuple[Any, ...]:
    means = found.wait_minutes, found.service_minutes
    return found.taken, found.served, *means, found.left


def test_desks_are_by_the_language_of_the_ticket(ask: Ask, count: Count) -> None:
    found = ask(desks.desks)
    assert [each.language for each in found.by_language] == ["ar", "en", "fr"]
    for each in found.by_language:
        expected = measured(count, *count.in_language(each.language))
        assert figures_of(each.figures) == pytest.approx(expected)
    assert sum(each.figures.taken for each in found.by_language) == found.total.taken
    assert sum(each.figures.left for each in found.by_language) == found.total.left


def test_desks_are_by_the_counter_that_called_last(ask: Ask, count: Count) -> None:
    found = ask(desks.desks)
    assert [each.counter for each in found.by_counter] == [1, 2, 3]
    for each in found.by_counter:
        there, legs = count.at_counter(each.counter)
        assert figures_of(each.figures) == pytest.approx(measured(count, there, legs))
        assert each.absent == sum(t.outcome == "absent" for t in there)
    served = sum(each.figures.served for each in found.by_counter)
    assert served == found.total.served
    assert sum(each.figures.left for each in found.by_counter) < found.total.left


def test_appointments_are_by_service_and_by_hour(ask: Ask, count: Count) -> None:
    found, rows = ask(appointments.appointments), count.appointments()
    assert [each.service for each in found.services] == sorted({a.service for a in rows})
    for each in (*found.services, found.total):
        some = [a for a in rows if each.service in ("", a.service)]
        assert each == counted(some, each.service)
    by_hour = {
        hour: [a for a in rows if on_wall(a.starts).hour == hour]
        for hour in sorted({on_wall(a.starts).hour for a in rows})
    }
    assert {each.hour: each.figures for each in found.by_hour} == {
        hour: counted(some) for hour, some in by_hour.items()
    }
    assert found.total.unsaid == sum(a.state == "booked" for a in rows)


def test_events_are_by_month_and_by_kind(ask: Ask, count: Count) -> None:
    found, rows = ask(events.events), count.events()
    assert found.by_kind == tuple(
        (kind, attended([row for row in rows if row[0].kind == kind]))
        for kind in ("atelier", "formation")
    )
    months = sorted({event.day.replace(day=1) for event, _ in rows})
    assert found.by_month == tuple(
        (month, attended([row for row in rows if row[0].day.replace(day=1) == month]))
        for month in months
    )
    assert found.total == attended(rows)
    assert min(found.total.residents, found.total.others, found.total.walk_ins) > 0


def attended(some: list[Any]) -> Attendance:
    people = [one for _, there in some for one in there]
    came = [one for one in people if one.arrived_at]
    of_park = [one for one in came if one.resident or one.subject]
    walked = sum(bool(one.walk_in) for one in came)
    others = len(came) - len(of_park)
    return Attendance(len(some), len(people), len(of_park), others, walked)


def counted(some: list[Any], service: str = "") -> Appointments:
    came = [a for a in some if a.state == "arrived"]
    late = [a for a in came if a.arrived_at > a.starts]
    of = Counter(a.state for a in some)
    counts = len(some), len(came), len(late), of["missed"], of["cancelled"]
    return Appointments(service, *counts)


def test_limits_are_by_service_and_rule(ask: Ask, count: Count) -> None:
    found, rows = ask(limits.limits), count.limits()
    assert found.times == len(rows) > 5
    for each in found.services:
        some = [e for e in rows if (e.service, e.rule) == (each.service, each.rule)]
        assert each.times == len(some)
        assert each.worst == max(e.worst for e in some)
        lasted = [(e.ended_at or count.ends) - e.began_at for e in some]
        minutes = [length.total_seconds() / 60 for length in lasted]
        assert each.minutes == pytest.approx(sum(minutes))
        assert each.longest_minutes == pytest.approx(max(minutes))
    assert sum(each.times for each in found.services) == len(rows)


def test_offices_are_let_day_by_day(ask: Ask, count: Count) -> None:
    found = ask(offices.offices)
    days = [day for day in count.days if day <= count.today]
    there: Counter[str] = Counter()
    held: Counter[str] = Counter()
    for day in days:
        for name, inside in count.offices_on(day).items():
            there[name] += 1
            held[name] += bool(inside)
    assert {each.office.name: each.days for each in found.offices} == there
    assert {each.office.name: each.held_days for each in found.offices} == {
        name: held[name] for name in there
    }
    assert 0 < held.total() < there.total()
    assert found.days_share == pytest.approx(held.total() / there.total())
    end = count.offices_on(days[-1])
    assert {each.office.name: set(each.holders) for each in found.there} == end
    let = sum(map(bool, end.values()))
    assert (found.occupied, found.share) == (let, pytest.approx(let / len(end)))
    floors = {floor.floor: (floor.offices, floor.occupied) for floor in found.floors}
    odd = [bool(inside) for name, inside in end.items() if int(name[1:]) % 2]
    assert floors["1"] == (len(odd), sum(odd))
    assert (found.surface, found.let_surface) == (61.5, 21.5 if end["B0"] else 0)


def test_residents_are_those_that_joined_and_have_not_left(ask: Ask, count: Count) -> None:
    found = ask(residents.residents)
    rows, last = count.raw.rows("resident"), min(count.last, count.today)
    there = {r.id for r in rows if r.joined_on <= last and (not r.left_on or r.left_on > last)}
    assert {each.id for each in found.present} == there
    came = {r.id for r in rows if count.first <= r.joined_on <= last}
    gone = {r.id for r in rows if r.left_on and count.first <= r.left_on <= last}
    assert {each.id for each in found.entered} == came
    assert {each.id for each in found.left} == gone
    before = {
        r.id
        for r in rows
        if r.joined_on < count.first and (not r.left_on or r.left_on >= count.first)
    }
    assert found.renewal == pytest.approx(len(before - gone) / len(before))
    days = [(last - r.joined_on).days for r in rows if r.id in there]
    assert found.stay_days == pytest.approx(sum(days) / len(days))
    sectors = Counter(r.sector for r in rows if r.id in there)
    assert dict(found.by_sector) == sectors


def test_the_six_figures_are_those_of_the_cards(ask: Ask, count: Count) -> None:
    six = ask(overview.overview)
    visits, rooms, areas, queue = (
        ask(query) for query in (coming.visits, use.rooms, use.coworking, desks.desks)
    )
    assert {figure.name: figure.value for figure in six.figures} == {
        "visits": visits.visits,
        "rooms": rooms.share,
        "coworking": areas.share,
        "tickets": queue.total.served,
        "wait": queue.total.wait_minutes,
        "badges": visits.badges_returned / visits.badges_given,
    }
    assert six.until == count.ends
