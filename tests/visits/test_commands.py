"""Visitors: expected, arrived, left; never without their agreement."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadInput, Invalid
from kiosk.residents.refusals import ResidentLeft, UnknownPerson, UnknownResident
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.visits import queries
from kiosk.visits.model import Visit
from kiosk.visits.notice import facts_here, notice_text
from kiosk.visits.refusals import (
    AlreadyArrived,
    AlreadyLeft,
    ConsentMissing,
    NoticeMissing,
    NotOnSite,
    UnknownVisit,
    VisitCancelled,
)

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria Énergie"}
TODAY = date(2026, 11, 24)


def arrive(station: Station, **fields: Any) -> UUID:
    visit: UUID = station.do("visits.arrive", **{**AMINA, "consent": True, **fields}).result
    return visit


def expect(station: Station, **fields: Any) -> UUID:
    at = station.clock.now() + timedelta(minutes=20)
    visit: UUID = station.do("visits.expect", **{**AMINA, "at": at, **fields}).result
    return visit


def test_a_walk_in_is_on_site_at_once(station: Station) -> None:
    visit = arrive(station, company="Atelier Lumen", phone="06 61 20 48 15")
    [here] = station.ask(queries.on_site)
    assert (here.id, here.full_name, here.phone) == (visit, "Amina Benkirane", "+212661204815")
    assert here.arrived_at == station.clock.now()


def test_a_visit_lasts_until_closing_unless_said(station: Station) -> None:
    found = station.ask(queries.get, visit=arrive(station))
    assert found is not None
    assert found.until is not None
    assert found.until.hour == 20


def test_nobody_enters_without_agreeing_to_the_notice(station: Station) -> None:
    with pytest.raises(ConsentMissing):
        arrive(station, consent=False)
    assert station.ask(queries.on_site) == []


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_the_notice_is_kept_word_for_word_with_the_visit(station: Station, language: str) -> None:
    visit = station.ask(queries.get, visit=arrive(station, language=language))
    kept = station.ask(queries.notice, language=language)
    assert visit is not None
    assert kept is not None
    assert visit.consent == kept.id
    assert kept.text == notice_text(language, facts_here(station)).text


def test_a_notice_is_published_once_for_many_visitors(station: Station) -> None:
    arrive(station)
    arrive(station, first_name="Omar")
    published = select(LoggedCommand.n).where(LoggedCommand.name == "visits.publish_notice")
    assert len(station.database.read(lambda s: s.scalars(published).all())) == 1


def test_an_expected_visitor_arrives_once(station: Station) -> None:
    visit = expect(station)
    station.do("visits.arrive", visit=visit, consent=True)
    with pytest.raises(AlreadyArrived) as refusal:
        station.do("visits.arrive", visit=visit, consent=True)
    assert refusal.value.name == "Amina Benkirane"
    assert station.ask(queries.expected, day=TODAY) == []


def test_a_visit_may_be_named_by_its_id_as_text(station: Station) -> None:
    visit = expect(station)
    assert arrive(station, visit=str(visit)) == visit
    with pytest.raises(BadInput):
        arrive(station, visit="V-0147")


def test_someone_expected_tomorrow_may_come_today(station: Station) -> None:
    visit = expect(station, at=station.clock.now() + timedelta(days=1))
    station.do("visits.arrive", visit=visit, consent=True)
    assert [v.id for v in station.ask(queries.of_day, day=TODAY)] == [visit]


def test_a_visitor_leaves_once(station: Station) -> None:
    visit = arrive(station)
    station.do("visits.leave", visit=visit, by="badge")
    assert station.ask(queries.on_site) == []
    with pytest.raises(AlreadyLeft):
        station.do("visits.leave", visit=visit)


def test_someone_who_never_came_cannot_leave(station: Station) -> None:
    with pytest.raises(NotOnSite):
        station.do("visits.leave", visit=expect(station))


def test_a_cancelled_visit_is_over(station: Station) -> None:
    visit = expect(station)
    station.do("visits.cancel", visit=visit)
    station.do("visits.cancel", visit=visit)
    with pytest.raises(VisitCancelled):
        station.do("visits.arrive", visit=visit, consent=True)


def test_the_desk_corrects_on_arrival_what_was_announced(station: Station) -> None:
    station.do("residents.register", name="Sahel Data", office="Bât. B")
    visit = expect(station, companions=3, company="Atelier", purpose="interview")
    said = {"first_name": "Amine", "companions": 0, "host": "Sahel Data"}
    station.do("visits.arrive", visit=visit, consent=True, **said)
    [here] = station.ask(queries.on_site)
    assert (here.full_name, here.host, here.office) == ("Amine Benkirane", "Sahel Data", "Bât. B")
    assert (here.companions, here.company, here.purpose) == (0, "Atelier", "interview")
    assert station.ask(queries.last_visit, first_name="Amine", last_name="Benkirane") is not None


def test_what_is_not_said_on_arrival_stays_as_announced(station: Station) -> None:
    visit = expect(station, companions=3, phone="06 61 20 48 15", purpose="delivery")
    station.do("visits.arrive", visit=visit, consent=True)
    [here] = station.ask(queries.on_site)
    assert (here.companions, here.phone, here.purpose) == (3, "+212661204815", "delivery")
    assert here.host == "Noria Énergie"


def test_a_departure_noted_by_mistake_is_taken_back(station: Station) -> None:
    visit = arrive(station)
    station.do("visits.leave", visit=visit)
    station.do("visits.restore", visit=visit)
    station.do("visits.restore", visit=visit)
    [here] = station.ask(queries.on_site)
    assert (here.id, here.left_at, here.left_by) == (visit, None, "")


def test_a_departure_of_another_day_stays(station: Station, clock: FrozenClock) -> None:
    visit = arrive(station)
    station.do("visits.leave", visit=visit)
    clock.at += timedelta(days=1)
    with pytest.raises(AlreadyLeft):
        station.do("visits.restore", visit=visit)


def test_a_cancelled_visit_is_expected_again_until_its_day_is_over(
    station: Station, clock: FrozenClock
) -> None:
    visit = expect(station)
    station.do("visits.cancel", visit=visit)
    station.do("visits.restore", visit=visit)
    assert [v.id for v in station.ask(queries.expected, day=TODAY)] == [visit]
    station.do("visits.cancel", visit=visit)
    clock.at += timedelta(days=1)
    with pytest.raises(VisitCancelled):
        station.do("visits.restore", visit=visit)


def test_a_visit_that_nobody_knows_is_refused(station: Station) -> None:
    with pytest.raises(UnknownVisit):
        station.do("visits.leave", visit=uuid4())


def test_the_same_arrival_twice_is_one_visit(station: Station) -> None:
    one = uuid4()
    arrive(station, id=one)
    arrive(station, id=one)
    assert len(station.ask(queries.on_site)) == 1


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"first_name": ""}, "first_name"),
        ({"last_name": "A" * 10_000}, "last_name"),
        ({"first_name": "Ami\u202ena"}, "first_name"),
        ({"first_name": "🙂"}, "first_name"),
        ({"last_name": "'; DROP TABLE visit; --"}, "last_name"),
        ({"host": ""}, "host"),
        ({"phone": "12"}, "phone"),
        ({"purpose": "espionage"}, "purpose"),
        ({"companions": -1}, "companions"),
        ({"vehicle": "A" * 21}, "vehicle"),
    ],
)
def test_bad_input_names_its_field_and_keeps_nothing(
    station: Station, fields: dict[str, Any], field: str
) -> None:
    with pytest.raises(Invalid) as refusal:
        arrive(station, **fields)
    assert refusal.value.field == field
    assert station.database.read(lambda s: s.scalars(select(Visit.id)).all()) == []


def test_a_visit_that_ends_before_it_starts_is_refused(station: Station) -> None:
    with pytest.raises(Invalid) as refusal:
        expect(station, until=station.clock.now() - timedelta(hours=1))
    assert refusal.value.code == "input.order"


def test_words_that_name_one_company_are_that_company(station: Station) -> None:
    resident = station.do("residents.register", name="Noria Énergie", office="Bât. A").result
    found = station.ask(queries.get, visit=arrive(station, host="noria energie"))
    assert found is not None
    assert (found.resident, found.host, found.office) == (resident, "Noria Énergie", "Bât. A")


def test_a_kiosk_lets_people_in_but_announces_nobody(station: Station) -> None:
    station.role = "kiosk"
    arrive(station)
    with pytest.raises(NotAllowed):
        expect(station)


@pytest.mark.parametrize(
    ("at", "until", "field", "code"),
    [
        (timedelta(days=-1), None, "at", "input.past"),
        (timedelta(days=-90_000), None, "at", "input.past"),
        (timedelta(days=800), None, "at", "input.too_far"),
        (timedelta(days=2_000_000), None, "at", "input.too_far"),
        (timedelta(0), timedelta(days=2), "until", "input.too_far"),
        (timedelta(0), timedelta(0), "until", "input.order"),
    ],
)
def test_a_visit_is_announced_for_a_day_within_reach(
    station: Station, at: timedelta, until: timedelta | None, field: str, code: str
) -> None:
    moment = station.clock.now() + at
    with pytest.raises(Invalid) as refusal:
        expect(station, at=moment, until=moment + until if until is not None else None)
    assert (refusal.value.field, refusal.value.code) == (field, code)


def test_an_earlier_hour_of_today_may_still_be_announced(station: Station) -> None:
    visit = expect(station, at=station.clock.now() - timedelta(minutes=30))
    assert [v.id for v in station.ask(queries.expected, day=TODAY)] == [visit]


@pytest.mark.parametrize("days", [-2, 3])
def test_who_comes_on_another_day_is_good_until_closing_that_day(
    station: Station, clock: FrozenClock, days: int
) -> None:
    at = clock.at
    clock.at -= timedelta(days=5)
    visit = expect(station, at=at + timedelta(days=days), until=at + timedelta(days=days, hours=2))
    clock.at = at
    station.do("visits.arrive", visit=visit, consent=True)
    [here] = station.ask(queries.on_site)
    assert (here.day, here.expected_at) == (TODAY, at + timedelta(days=days))
    assert here.until is not None
    assert (here.until.date(), here.until.hour) == (TODAY, 20)


def test_an_announced_end_that_is_still_good_stays(station: Station) -> None:
    until = station.clock.now() + timedelta(hours=3)
    visit = expect(station, until=until, language="ar")
    station.do("visits.arrive", visit=visit, consent=True)
    [here] = station.ask(queries.on_site)
    assert (here.until, here.language) == (until, "ar")
    kept = station.ask(queries.notice, language="ar")
    assert kept is not None
    assert here.consent == kept.id


def test_after_closing_a_visit_lasts_some_hours(station: Station, clock: FrozenClock) -> None:
    clock.at = clock.at.replace(hour=21)
    found = station.ask(queries.get, visit=arrive(station))
    assert found is not None
    assert found.until == clock.at + timedelta(hours=4)


def test_nobody_agrees_to_a_notice_that_was_not_published(station: Station) -> None:
    with pytest.raises(NoticeMissing):
        arrive(station, notice=uuid4())


def test_a_clock_set_back_does_not_reverse_a_visit(station: Station, clock: FrozenClock) -> None:
    visit = arrive(station)
    arrived, clock.at = clock.at, clock.at - timedelta(hours=1)
    station.do("visits.leave", visit=visit)
    found = station.ask(queries.get, visit=visit)
    assert found is not None
    assert found.left_at == arrived


def test_words_that_name_one_person_are_that_person(station: Station) -> None:
    sahel = station.do("residents.register", name="Sahel Data", office="Bât. B").result
    nora = station.do(
        "residents.add_person", resident=sahel, first_name="Nora", last_name="Lahlou"
    ).result
    for host in ("nora lahlou", "LAHLOU Nora", "Nora Lahlou, Sahel Data"):
        row = _row(station, arrive(station, another=True, host=host))
        assert (row.person, row.resident, row.office) == (nora, sahel, "Bât. B")
        assert row.host == "Nora Lahlou, Sahel Data"
    assert (
        _row(station, arrive(station, another=True, host="Nora Lahlou, Kasbah Pay")).person is None
    )
    station.do("residents.add_person", resident=sahel, first_name="Nora", last_name="Lahlou")
    several = _row(station, arrive(station, another=True, host="Nora Lahlou"))
    assert (several.person, several.host) == (None, "Nora Lahlou")


def test_a_company_is_named_in_arabic_too(station: Station) -> None:
    noria = station.do("residents.register", name="Noria", name_ar="نوريا للطاقة").result
    assert _row(station, arrive(station, host="نوريا للطاقه")).resident == noria


def test_a_host_by_id_is_of_this_site_and_still_here(station: Station) -> None:
    resident = station.do("residents.register", name="Sahel Data").result
    nora = station.do(
        "residents.add_person", resident=resident, first_name="Nora", last_name="Lahlou"
    ).result
    assert _row(station, arrive(station, host="", person=nora)).host == "Nora Lahlou, Sahel Data"
    assert _row(station, expect(station, host="", resident=resident)).host == "Sahel Data"
    station.do("residents.leave", resident=resident)
    with pytest.raises(ResidentLeft):
        expect(station, host="", resident=resident)
    with pytest.raises(UnknownPerson):
        expect(station, host="", person=nora)
    with pytest.raises(UnknownResident):
        expect(station, host="", resident=uuid4())


def test_two_desks_let_the_same_visitor_in_once(station: Station) -> None:
    visit = expect(station)
    with ThreadPoolExecutor(4) as desks:
        done = list(desks.map(lambda _: _outcome(station, visit), range(4)))
    assert sorted(done) == ["arrived", *["visits.already_arrived"] * 3]
    assert len(station.ask(queries.on_site)) == 1


def _row(station: Station, visit: UUID) -> Visit:
    row = station.database.read(lambda s: s.get(Visit, visit))
    assert row is not None
    return row


def _outcome(station: Station, visit: UUID) -> str:
    try:
        station.do("visits.arrive", visit=visit, consent=True)
    except AlreadyArrived as refusal:
        return refusal.code
    return "arrived"
