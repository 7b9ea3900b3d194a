"""What waits to be settled, and the ways that are proposed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import update

from kiosk.bookings import queries as bookings
from kiosk.core.clock import FrozenClock
from kiosk.core.command import NO_ID
from kiosk.core.errors import Refused
from kiosk.core.machine import SignedIn
from kiosk.core.settling import Case, Way
from kiosk.residents import queries as residents
from kiosk.station import Station
from kiosk.store.base import APPLIED, REFUSED, LoggedCommand
from kiosk.sync.journal import journal, last_return
from kiosk.sync.model import Settlement
from kiosk.sync.settling import auto_settle, case, settle, settle_alone, settled, to_settle
from kiosk.sync.status import status
from kiosk.sync.views import Return
from kiosk.visits.model import Visit
from tests.sync.makers import answer, answer_all, enrol, journal_line, take_back

Book = Callable[..., UUID]


def at(hour: int, minute: int = 0, *, day: int = 24) -> datetime:
    """An instant of November 2026; Casablanca is at UTC+0."""
    return datetime(2026, 11, day, hour, minute, tzinfo=UTC)


@pytest.fixture
def site(station: Station) -> Station:
    """Atlas (12 people), Toubkal (20), Rif (8) and Plateau (10 places); all was accepted."""
    for name, capacity in (("Atlas", 12), ("Toubkal", 20), ("Rif", 8)):
        station.do("sites.add_room", name=name, capacity=capacity)
    station.do("sites.add_desk_area", name="Plateau", places=10)
    answer_all(station)
    enrol(station)
    return station


@pytest.fixture
def book(site: Station) -> Book:
    """Book Atlas from 14:00 to 15:30 for Noria Énergie, unless told otherwise."""

    def make(**fields: Any) -> UUID:
        usual = {"resource": "Atlas", "starts": at(14), "ends": at(15, 30)}
        named = {"held_by": "Noria Énergie"}
        return site.do("bookings.book", **(usual | named | fields)).command.id

    return make


def _taken(station: Station, booking: UUID, **facts: Any) -> None:
    """The booking is refused and taken back: Réseau Rabat holds Atlas from 14:00 to 16:00."""
    take_back(station, "booking", booking)
    usual = {"resource": "Atlas", "taken_by": "Réseau Rabat", "day": date(2026, 11, 24)}
    times = {"starts": at(14), "until": at(16)}
    answer(station, booking, REFUSED, "bookings.taken", **(usual | times | facts))


@pytest.fixture
def refused(site: Station, book: Book) -> UUID:
    """Noria's booking, refused, and what stands there instead."""
    booking = book()
    _taken(site, booking)
    book(held_by="Réseau Rabat", ends=at(16))
    return booking


def _case(station: Station, refused: UUID) -> Case:
    found = station.ask(case, refused=refused)
    assert found is not None
    return found


def _way(found: Case, key: str) -> Way:
    return next(way for way in found.ways if way.key == key)


def _settlement(station: Station, refused: UUID) -> Settlement:
    row: Settlement = station.database.read(lambda s: s.get(Settlement, refused))
    return row


def test_what_was_refused_says_for_whom_and_when(site: Station, refused: UUID) -> None:
    (found,) = site.ask(to_settle)
    assert (found.id, found.name, found.reason) == (refused, "bookings.book", "bookings.taken")
    assert (found.who, found.what) == ("Noria Énergie", "Atlas")
    assert (found.starts, found.ends) == (at(14), at(15, 30))
    assert found.facts["until"] == at(16)
    assert found.facts["day"] == date(2026, 11, 24)
    assert found.refused_at == site.clock.now()


def test_the_newest_comes_first(site: Station, book: Book) -> None:
    ids = [book(starts=at(h), ends=at(h + 1)) for h in (11, 13)]
    for booking in ids:
        _taken(site, booking)
    assert [found.id for found in site.ask(to_settle)] == ids[::-1]


def test_nothing_of_another_site_is_shown(site: Station, refused: UUID) -> None:
    assert site.ask(to_settle, site="rabat") == []


def test_what_failed_with_it_stands_under_it(site: Station, book: Book) -> None:
    series = book(repeat="daily:3")
    second = bookings_of(site, series)[1]
    moved = site.do("bookings.move", booking=second, starts=at(9, day=25), ends=at(10, day=25))
    for booking in bookings_of(site, series):
        take_back(site, "booking", booking)
    _taken(site, series)
    answer(site, moved.command.id, REFUSED, "bookings.unknown", booking=str(second))
    (found,) = site.ask(to_settle)
    assert [under.id for under in found.dependants] == [moved.command.id]
    assert found.dependants[0].who == "Noria Énergie"
    assert found.dependants[0].starts == at(9, day=25)


def bookings_of(station: Station, series: UUID) -> list[UUID]:
    """The bookings of a series, by day."""
    days = [date(2026, 11, 24 + n) for n in range(3)]
    plans = [station.ask(bookings.day, day=day) for day in days]
    return [b.id for plan in plans for lane in plan.lanes for b in lane.bookings]


def test_the_nearest_big_enough_room_is_the_best_way(site: Station, refused: UUID) -> None:
    best = _case(site, refused).ways[0]
    assert (best.key, best.facts["resource"], best.free) == ("room", "Toubkal", True)
    assert (best.facts["capacity"], best.facts["capacity_wanted"]) == (20, 12)


def test_a_smaller_room_is_better_than_none(site: Station, refused: UUID, book: Book) -> None:
    book(resource="Toubkal", held_by="Kasbah")
    best = _case(site, refused).ways[0]
    assert (best.key, best.facts["resource"]) == ("room", "Rif")


def test_other_times_are_the_nearest_free_ones(site: Station, refused: UUID, book: Book) -> None:
    for room in ("Toubkal", "Rif"):
        book(resource=room, held_by="Kasbah")
    found = _case(site, refused)
    assert [way.key for way in found.ways] == ["time", "time", "ask", "cancel"]
    times = [(w.facts["starts"], w.facts["minutes"]) for w in found.ways[:2]]
    assert times == [(at(12, 30), -90), (at(16), 120)]


def test_no_way_leads_into_the_past_or_out_of_hours(
    site: Station, refused: UUID, clock: FrozenClock
) -> None:
    clock.at = at(13)
    times = [w for w in _case(site, refused).ways if w.key == "time"]
    assert [w.facts["starts"] for w in times] == [at(16)]
    clock.at = at(18, 45)
    assert [w.key for w in _case(site, refused).ways] == ["ask", "cancel"]


def test_there_are_four_ways_at_most(site: Station, refused: UUID) -> None:
    assert [way.key for way in _case(site, refused).ways] == ["room", "time", "ask", "cancel"]


def test_both_versions_are_shown_on_the_time(site: Station, refused: UUID, book: Book) -> None:
    book(starts=at(16, 30), ends=at(18), held_by="Kasbah")
    found = _case(site, refused)
    ours, wanted, proposed = found.rows
    assert (found.opens, found.closes) == (at(12), at(17))
    assert [(b.text, b.kind) for b in ours.blocks] == [("Noria Énergie", "ours")]
    assert (wanted.name, proposed.name) == ("Atlas", "Toubkal")
    assert [(b.text, b.kind) for b in wanted.blocks] == [
        ("", "free"),
        ("Réseau Rabat", "against"),
        ("", "free"),
        ("Kasbah", "taken"),
    ]
    assert [(b.starts, b.ends, b.kind) for b in proposed.blocks] == [(at(12), at(17), "free")]


def test_taking_the_other_room_books_it_and_settles(site: Station, refused: UUID) -> None:
    found = _case(site, refused)
    settle(site, found.ways[0], found)
    row = _settlement(site, refused)
    made = site.ask(bookings.get, booking=row.instead)
    assert (made.resource_name, made.starts, made.held_by) == ("Toubkal", at(14), "Noria Énergie")
    assert (row.how, row.note) == ("instead", "Toubkal 14:00–15:30")
    assert site.ask(to_settle) == []
    assert site.ask(case, refused=refused) is None


@pytest.mark.parametrize("key", ["room", "time", "ask", "cancel"])
def test_every_way_that_is_shown_can_be_carried_out(site: Station, refused: UUID, key: str) -> None:
    found = _case(site, refused)
    settle(site, _way(found, key), found)
    how = {"ask": "asked", "cancel": "cancelled"}.get(key, "instead")
    assert _settlement(site, refused).how == how


def test_a_way_that_closed_meanwhile_changes_nothing(
    site: Station, refused: UUID, book: Book
) -> None:
    found = _case(site, refused)
    book(resource="Toubkal", held_by="Kasbah")
    with pytest.raises(Refused):
        settle(site, found.ways[0], found)
    assert _settlement(site, refused) is None
    assert len(site.ask(to_settle)) == 1


def test_who_was_asked_is_not_asked_again(site: Station, refused: UUID) -> None:
    found = _case(site, refused)
    settle(site, _way(found, "ask"), found)
    again = _case(site, refused)
    assert again.refused.asked == site.clock.now()
    assert "ask" not in [way.key for way in again.ways]
    assert _settlement(site, refused).note == "Réseau Rabat"


def test_a_place_that_became_free_is_offered_first(site: Station, book: Book) -> None:
    booking = book()
    _taken(site, booking)
    found = _case(site, booking)
    assert [way.key for way in found.ways] == ["again", "cancel"]
    settle(site, found.ways[0], found)
    instead = _settlement(site, booking).instead
    assert site.ask(bookings.get, booking=instead).resource_name == "Atlas"


def test_a_move_that_was_refused_moves_elsewhere(site: Station, book: Book) -> None:
    booking = book(starts=at(11), ends=at(12))
    move = site.do("bookings.move", booking=booking, starts=at(14), ends=at(15)).command.id
    site.do("bookings.move", booking=booking, starts=at(11), ends=at(12))
    book(held_by="Réseau Rabat", ends=at(16))
    facts = {"resource": "Atlas", "taken_by": "Réseau Rabat", "day": date(2026, 11, 24)}
    answer(site, move, REFUSED, "bookings.taken", **facts, starts=at(14), until=at(16))
    found = _case(site, move)
    assert found.ways[0].command == "bookings.move"
    settle(site, found.ways[0], found)
    moved = site.ask(bookings.get, booking=booking)
    assert (moved.resource_name, moved.starts) == ("Toubkal", at(14))


def test_a_series_goes_to_a_room_that_is_free_on_every_date(site: Station, book: Book) -> None:
    book(resource="Toubkal", starts=at(14, day=25), ends=at(15, day=25), held_by="Kasbah")
    series = book(repeat="daily:3")
    ids = [b for b in bookings_of(site, series) if site.ask(bookings.get, booking=b).series]
    for booking in ids:
        take_back(site, "booking", booking)
    _taken(site, series)
    book(held_by="Réseau Rabat", ends=at(16))
    assert _case(site, series).ways[0].facts["resource"] == "Rif"


def test_an_area_that_is_full_offers_another_time(site: Station, book: Book) -> None:
    whole = {"resource": "Plateau", "places": 6, "kind": "external"}
    booking = book(**whole)
    take_back(site, "booking", booking)
    facts = {"resource": "Plateau", "day": date(2026, 11, 24), "starts": at(14)}
    answer(site, booking, REFUSED, "bookings.over_capacity", **facts, capacity=10, left=4)
    book(resource="Plateau", places=6, held_by="École Rabat", ends=at(16), kind="external")
    found = _case(site, booking)
    assert [way.key for way in found.ways] == ["time", "time", "cancel"]
    area = found.rows[1]
    assert [(b.kind, b.text) for b in area.blocks] == [
        ("free", "0/10"),
        ("against", "6/10"),
        ("taken", "6/10"),
        ("free", "0/10"),
    ]


def test_on_a_day_that_was_closed_the_next_open_one_is_offered(site: Station, book: Book) -> None:
    booking = book()
    take_back(site, "booking", booking)
    site.do("sites.set_day", day=date(2026, 11, 24), reason="Férié")
    answer(site, booking, REFUSED, "bookings.closed_day", day=date(2026, 11, 24), reason="Férié")
    found = _case(site, booking)
    assert [way.key for way in found.ways] == ["time", "cancel"]
    assert found.ways[0].facts["starts"] == at(14, day=25)


def test_the_same_booking_entered_twice_is_merged(site: Station, book: Book) -> None:
    booking = book()
    _taken(site, booking, taken_by="Noria Énergie", until=at(15, 30))
    twin = book(held_by="NORIA ENERGIE")
    found = _case(site, booking)
    assert [way.key for way in found.ways] == ["merged", "cancel"]
    (step,) = _automatic(site, booking)
    assert (step[1]["how"], step[1]["instead"]) == ("merged", twin)


def _automatic(station: Station, *commands: UUID) -> list[tuple[str, dict[str, Any]]]:
    def work(session: Any) -> list[tuple[str, dict[str, Any]]]:
        rows = [r for r in session.query(LoggedCommand) if r.id in commands]
        return auto_settle(session, rows, station.clock.now())

    return station.database.write(work)


def _visit(station: Station) -> tuple[UUID, UUID]:
    host = {"host": "Noria Énergie", "consent": True}
    visit = station.do("visits.arrive", first_name="Omar", last_name="Tazi", **host).result
    left = station.do("visits.leave", visit=visit).command.id
    return visit, left


def test_what_is_so_already_settles_itself(site: Station, book: Book) -> None:
    _, left = _visit(site)
    answer(site, left, REFUSED, "visits.already_left", name="Omar Tazi", left_at=at(10))
    booking = book()
    _taken(site, booking)
    steps = _automatic(site, left, booking)
    assert [fields["refused"] for _, fields in steps] == [left]
    site.do_all(steps)
    assert [found.id for found in site.ask(to_settle)] == [booking]
    (done,) = site.ask(settled)
    assert (done.how, done.actor, done.who) == ("merged", "automatic", "Omar Tazi")
    assert _automatic(site, left) == []


def test_it_settles_itself_whoever_is_signed_in(site: Station) -> None:
    _, left = _visit(site)
    answer(site, left, REFUSED, "visits.already_left", name="Omar Tazi", left_at=at(10))
    site.role = "kiosk"
    site.sign(SignedIn("nobody", "Nobody", "desk", (), NO_ID))

    def work(session: Any) -> None:
        settle_alone(site, session, [r for r in session.query(LoggedCommand) if r.id == left])

    site.database.write(work)
    assert site.ask(to_settle) == []


def test_a_kiosk_settles_nothing_by_itself(site: Station) -> None:
    _, left = _visit(site)
    answer(site, left, REFUSED, "visits.already_left", name="Omar Tazi", left_at=at(10))
    enrol(site, kind="kiosk")
    assert _automatic(site, left) == []


def test_a_way_out_for_a_person_who_came_though_the_visit_was_called_off(site: Station) -> None:
    expected = {"first_name": "Omar", "last_name": "Tazi", "host": "Noria", "at": at(11)}
    visit = site.do("visits.expect", **expected).result
    came = site.do("visits.arrive", visit=visit, consent=True).command.id
    called_off = update(Visit).where(Visit.id == visit).values(state="cancelled", arrived_at=None)
    site.database.write(lambda session: session.execute(called_off))
    answer(site, came, REFUSED, "visits.cancelled", name="Omar Tazi")
    found = _case(site, came)
    assert [way.key for way in found.ways] == ["again", "cancel"]
    settle(site, found.ways[0], found)
    assert _settlement(site, came).instead != visit


def test_an_ice_that_is_taken_names_the_company_that_has_it(site: Station) -> None:
    noria = {"name": "Noria", "ice": "001561191000066"}
    first = site.do("residents.register", **(noria | {"ice": ""})).command.id
    site.do("residents.change", resident=first, ice="000000000000097")
    second = site.do("residents.register", name="Noria Énergie").command.id
    added = site.do("residents.add_person", resident=second, first_name="Ali", last_name="Amrani")
    take_back(site, "person", added.command.id)
    take_back(site, "resident", second)
    answer(site, second, REFUSED, "residents.ice_taken", ice="000000000000097", name="Noria")
    answer(site, added.command.id, REFUSED, "residents.unknown", resident=second)
    found = _case(site, second)
    assert [way.key for way in found.ways] == ["merged", "cancel"]
    assert found.ways[0].facts == {"who": "Noria", "instead": first}
    settle(site, found.ways[0], found)
    (person,) = site.ask(residents.people, resident=first)
    assert person.full_name == "Ali Amrani"
    assert site.ask(to_settle) == []


def test_a_company_that_another_desk_registered_takes_the_place_of_ours(site: Station) -> None:
    first = site.do("residents.register", name="Noria").command.id
    second = site.do("residents.register", name="Sahel").command.id
    take_back(site, "resident", second)
    facts = {"name": "Noria", "resident": str(first), "office": ""}
    answer(site, second, REFUSED, "residents.already_here", **facts)
    found = _case(site, second)
    assert [way.key for way in found.ways] == ["merged", "cancel"]
    assert found.ways[0].facts == {"who": "Noria", "instead": first}


def test_giving_up_gives_up_what_failed_with_it(site: Station, book: Book) -> None:
    booking = book()
    cancelled = site.do("bookings.cancel", booking=booking).command.id
    _taken(site, booking)
    answer(site, cancelled, REFUSED, "bookings.unknown", booking=str(booking))
    assert site.ask(status).refused == 2
    found = _case(site, booking)
    settle(site, _way(found, "cancel"), found)
    assert site.ask(status).refused == 0


def test_what_failed_with_it_is_tried_again_on_what_stands_instead(
    site: Station, book: Book, refused: UUID
) -> None:
    late = site.do(
        "bookings.book", resource="Rif", starts=at(8, day=26), ends=at(9, day=26), held_by="Kasbah"
    ).command.id
    cancelled = site.do("bookings.cancel", booking=late).command.id
    take_back(site, "booking", late)
    _taken(site, late, resource="Rif")
    answer(site, cancelled, REFUSED, "bookings.unknown", booking=str(late))
    found = _case(site, late)
    settle(site, found.ways[0], found)
    instead = _settlement(site, late).instead
    assert site.ask(bookings.get, booking=instead).state == "cancelled"
    assert _settlement(site, cancelled).how == "instead"


@pytest.mark.parametrize(
    ("reason", "facts", "keys"),
    [
        ("tickets.service_closed", {"service": "CIMR", "day": None, "opens": None}, ["again"]),
        ("tickets.past_day", {"label": "O-014", "day": date(2026, 11, 23)}, []),
        ("somewhere.new", {"odd": 1}, ["again"]),
        ("visits.unknown", {"visit": str(uuid4())}, []),
    ],
)
def test_a_command_of_any_kind_can_be_given_up_and_tried_again_where_that_helps(
    site: Station, reason: str, facts: dict[str, Any], keys: list[str]
) -> None:
    visit, left = _visit(site)
    if reason == "visits.unknown":
        take_back(site, "visit", visit)
    answer(site, left, REFUSED, reason, **facts)
    found = _case(site, left)
    assert [way.key for way in found.ways] == [*keys, "cancel"]
    assert found.rows == ()


def test_settled_is_of_the_day_and_newest_first(
    site: Station, book: Book, clock: FrozenClock
) -> None:
    ids = [book(starts=at(h), ends=at(h + 1)) for h in (11, 13)]
    for booking in ids:
        _taken(site, booking)
        site.do("sync.settle", refused=booking, how="cancelled", note="Prévenus")
        clock.at += timedelta(minutes=1)
    site.do("sync.settle", refused=uuid4(), how="cancelled")
    assert [found.id for found in site.ask(settled)] == ids[::-1]
    assert site.ask(settled)[0].note == "Prévenus"
    assert site.ask(settled, day=date(2026, 11, 23)) == []


def test_the_journal_shows_the_newest_first(site: Station) -> None:
    journal_line(site, "offline", at(9, 12))
    journal_line(site, "online", at(10, 31), away=4740)
    journal_line(site, "pulled", at(10, 31), rows={"booking": 2}, answers={"applied": 11})
    journal_line(site, "rebuilt", at(10, 35), reason="epoch")
    lines = site.ask(journal)
    assert [line.kind for line in lines] == ["rebuilt", "pulled", "online", "offline"]
    assert (lines[1].rows, lines[1].answers) == ({"booking": 2}, {"applied": 11})
    assert lines[2].away_seconds == 4740
    assert len(site.ask(journal, limit=2)) == 2


def test_the_last_return_counts_what_was_done_meanwhile(
    site: Station, book: Book, clock: FrozenClock
) -> None:
    assert site.ask(last_return) is None
    clock.at = at(9)
    book(starts=at(11), ends=at(12))
    clock.at = at(9, 48)
    accepted, refused, _ = (book(starts=at(h), ends=at(h + 1)) for h in (13, 14, 15))
    answer(site, accepted, APPLIED)
    answer(site, refused, REFUSED, "bookings.taken")
    journal_line(site, "pulled", at(9, 10), rows={"visit": 7}, answers={})
    journal_line(site, "online", at(10, 31), away=4740)
    journal_line(site, "pulled", at(10, 31), rows={"booking": 2}, answers={"applied": 11})
    journal_line(site, "pulled", at(10, 40), rows={"ticket": 1}, answers={})
    journal_line(site, "online", at(10, 41), away=0)
    assert site.ask(last_return) == Return(at(10, 31), 4740, 1, 1, 1, {"booking": 2})


def test_a_call_of_a_moment_that_is_gone_is_not_made_again(site: Station) -> None:
    site.do("counters.open", counter=2, services=["ompic"])
    taken = site.do("tickets.take", service="ompic")
    called = site.do("tickets.call", counter=2).command.id
    answer(site, called, REFUSED, "tickets.not_yours", label=taken.result.label, counter=1)
    found = _case(site, called)
    assert found.refused.what == taken.result.label
    assert [way.key for way in found.ways] == ["cancel"]


def test_a_ticket_whose_number_was_given_twice_gets_another(site: Station) -> None:
    taken = site.do("tickets.take", service="ompic")
    ticket = taken.command.id
    take_back(site, "ticket", ticket)
    answer(site, ticket, REFUSED, "tickets.number_taken", label=taken.result.label)
    found = _case(site, ticket)
    assert [way.key for way in found.ways] == ["again", "cancel"]
    made = settle(site, found.ways[0], found)[0]
    assert made.result.label != taken.result.label
