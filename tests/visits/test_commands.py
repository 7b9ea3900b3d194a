"""Visitors: expected, arrived, left; never without their agreement."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from kiosk.clock import FrozenClock
from kiosk.errors import Invalid
from kiosk.people.refusals import NotAllowed
from kiosk.station import Station
from kiosk.store.base import LoggedCommand
from kiosk.visits import queries
from kiosk.visits.model import Visit
from kiosk.visits.notice import notice_text
from kiosk.visits.refusals import (
    AlreadyArrived,
    AlreadyLeft,
    ConsentMissing,
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
    assert kept.text == notice_text(language, station.settings.privacy).text


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


def test_names_leave_after_their_time_and_figures_stay(
    station: Station, clock: FrozenClock
) -> None:
    visit = arrive(station, company="Atelier Lumen")
    clock.at += timedelta(days=100)
    done = station.do("visits.anonymise", before=TODAY + timedelta(days=1)).result
    assert done.visits == 1
    row = station.database.read(lambda s: s.get(Visit, visit))
    assert row is not None
    assert (row.first_name, row.company, row.search, row.anonymised) == ("", "", "", True)
    assert row.arrived_at is not None
    payloads = station.database.read(lambda s: s.scalars(select(LoggedCommand.payload)).all())
    assert not any("Benkirane" in payload for payload in payloads)


def test_recent_names_stay(station: Station) -> None:
    arrive(station)
    station.do("visits.anonymise", before=TODAY)
    assert station.ask(queries.on_site)[0].full_name == "Amina Benkirane"
