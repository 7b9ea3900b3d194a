"""Access, correction, opposition: what is held on one person, found, mended and gone."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.core.privacy import Held
from kiosk.rights.acts import correct_person, finish_forgetting, forget_person, give_access
from kiosk.rights.deadline import due_on
from kiosk.rights.holding import held
from kiosk.rights.people import people, surely
from kiosk.rights.queries import RequestView, register, request, unfinished
from kiosk.rights.refusals import AlreadyAnswered, NothingChosen, OtherKind, UnknownRequest
from kiosk.station import Station
from kiosk.store.schema import metadata
from kiosk.visits.queries import get, last_visit

NAMES = {"first_name": "Zineb", "last_name": "Oulhaj"}
COMPANY = "Safran Bleu"


def arrive(station: Station, **fields: Any) -> UUID:
    said = {"host": "Noria Énergie", "company": COMPANY, "consent": True} | NAMES | fields
    return UUID(str(station.do("visits.arrive", **said).result))


def past_visit(station: Station, **fields: Any) -> UUID:
    visit = arrive(station, **fields)
    station.do("badges.issue", holder=visit)
    station.do("visits.leave", visit=visit)
    return visit


def find(station: Station, name: str = "Zineb Oulhaj", **more: str) -> list[Held]:
    return station.ask(held, name=name, **more)


def only(found: list[Held], kind: str) -> list[Held]:
    return [one for one in found if one.kind == kind]


def view(station: Station, wanted: Any) -> RequestView:
    found = station.ask(request, request=UUID(str(wanted)))
    assert found is not None
    return found


def everything(station: Station) -> str:
    """Every text of every row of the store."""

    def look(session: Any) -> str:
        rows = [session.execute(select(table)).all() for table in metadata.sorted_tables]
        return repr(rows)

    return station.database.read(look)


def test_all_that_bears_a_name_is_found_wherever_it_is_kept(station: Station) -> None:
    resident = station.do("residents.register", name=COMPANY).result
    station.do("residents.add_person", resident=resident, role="Gérante", **NAMES)
    station.do("people.add_staff", code="zineb", name="Zineb Oulhaj", role="desk")
    station.do("sites.add_room", name="Atlas", capacity=8)
    tomorrow = {"starts": "2026-11-25T09:00:00+00:00", "ends": "2026-11-25T10:00:00+00:00"}
    station.do("bookings.book", resource="Atlas", held_by="Zineb Oulhaj", **tomorrow)
    past_visit(station)
    arrive(station, first_name="Omar", last_name="Sefrioui", host=f"Zineb Oulhaj, {COMPANY}")
    found = find(station)
    kinds = {"visit", "hosted", "badge", "booking", "person", "staff", "log"}
    assert {one.kind for one in found} == kinds
    assert [one.name for one in only(found, "visit")] == ["Zineb Oulhaj"]
    actions = {one.facts["action"] for one in only(found, "log")}
    assert {"visits.arrive", "badges.issue"} <= actions


def test_a_name_is_found_as_it_may_be_written(station: Station) -> None:
    past_visit(station)
    assert only(find(station, "OULHAJ zineb"), "visit")
    assert only(find(station, "Zinab Oulhadj"), "visit")
    assert not find(station, "Zineb Sefrioui")


def test_namesakes_are_told_apart_by_people_not_by_the_store(station: Station) -> None:
    past_visit(station)
    past_visit(station, company="Port Tanger", another=True)
    found = only(find(station), "visit")
    assert sorted(one.company for one in found) == ["Port Tanger", COMPANY]


def test_the_register_says_that_somebody_was_answered_and_not_who(station: Station) -> None:
    past_visit(station)
    found = find(station)
    taken = station.do("rights.take", kind="access", identity="card", name="Zineb Oulhaj").result
    assert view(station, taken).name == "Zineb Oulhaj"
    give_access(station, found, request=taken)
    done = view(station, taken)
    assert (done.outcome, done.things, done.name) == ("done", len(found), "")
    payloads = "SELECT payload FROM command WHERE name LIKE 'rights.%'"
    said = station.database.read(lambda s: list(s.scalars(text(payloads))))
    assert "Oulhaj" not in "".join(said)


def test_nothing_held_is_an_answer_too(station: Station) -> None:
    done = give_access(station, [], identity="known")
    assert view(station, done.result).outcome == "nothing_held"


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        ("access", date(2026, 11, 24)),
        ("correction", date(2026, 12, 4)),
        ("opposition", date(2026, 12, 4)),
    ],
)
def test_the_last_day_is_counted_as_the_law_says(kind: str, due: date) -> None:
    assert due_on(kind, date(2026, 11, 24)) == due


def test_what_waits_comes_first_and_late_is_said(station: Station, clock: FrozenClock) -> None:
    taken = station.do("rights.take", kind="opposition", identity="letter", name="A. B.").result
    give_access(station, [])
    clock.at += timedelta(days=10)
    assert [one.late for one in station.ask(register)] == [False, False]
    clock.at += timedelta(days=1)
    first = station.ask(register)[0]
    assert (first.id, first.late, first.days_left) == (UUID(str(taken)), True, -1)


def test_a_request_is_answered_once_and_as_what_it_is(station: Station) -> None:
    past_visit(station)
    asked = {"identity": "card", "name": "Zineb Oulhaj"}
    taken = station.do("rights.take", kind="access", **asked).result
    with pytest.raises(OtherKind):
        forget_person(station, find(station), request=taken)
    give_access(station, find(station), request=taken)
    with pytest.raises(AlreadyAnswered):
        give_access(station, find(station), request=taken)
    with pytest.raises(UnknownRequest):
        give_access(station, [], request=new_id())


def test_a_refusal_says_why_and_forgets_who_asked(station: Station) -> None:
    taken = station.do("rights.take", kind="access", identity="phone", name="X. Y.").result
    station.do("rights.refuse", request=taken, reason="not_identified")
    done = view(station, taken)
    assert (done.outcome, done.reason, done.name) == ("refused", "not_identified", "")


def test_a_correction_is_one_act_everywhere(station: Station) -> None:
    resident = station.do("residents.register", name=COMPANY).result
    station.do("residents.add_person", resident=resident, **NAMES)
    visits = [past_visit(station), past_visit(station)]
    right = {"first_name": "Zaynab", "last_name": "Oulhaj"}
    done = correct_person(station, find(station), right, identity="card")
    for visit in visits:
        seen = station.ask(get, visit=visit)
        assert seen is not None
        assert seen.first_name == "Zaynab"
    assert view(station, done.result).things == 3
    assert not find(station, "Zineb Oulhaj") or not only(find(station), "person")


def test_a_correction_that_is_wrong_changes_nothing(station: Station) -> None:
    visit = past_visit(station)
    with pytest.raises(Invalid):
        correct_person(station, find(station), {"first_name": "<b>"}, identity="card")
    seen = station.ask(get, visit=visit)
    assert seen is not None
    assert seen.first_name == "Zineb"
    assert station.ask(register) == []


def test_after_an_opposition_the_name_is_in_no_row(station: Station) -> None:
    for _ in range(2):
        past_visit(station)
    done = forget_person(station, find(station), identity="card")
    assert done.result.kept == {}
    for word in ("Zineb", "Oulhaj", "zineb", "oulhaj", COMPANY):
        assert word not in everything(station), word
    assert not find(station)
    assert [one.name for one in done.also] == ["visits.unlist"]


def test_others_keep_their_names(station: Station) -> None:
    past_visit(station)
    other = past_visit(station, first_name="Omar")
    mine = [one for one in find(station) if one.name == "Zineb Oulhaj"]
    forget_person(station, mine, identity="card")
    seen = station.ask(get, visit=other)
    assert seen is not None
    assert seen.full_name == "Omar Oulhaj"


def test_who_is_inside_stays_known_until_they_left(station: Station) -> None:
    past_visit(station)
    here = arrive(station)
    done = forget_person(station, find(station), identity="card")
    assert done.result.kept == {"inside": 1}
    assert view(station, done.result.request).outcome == "partly"
    assert finish_forgetting(station) == 1
    assert [one.id for one in only(find(station), "visit")] == [str(here)]
    station.do("visits.leave", visit=here)
    finish_forgetting(station)
    assert station.ask(unfinished) == []
    assert "Oulhaj" not in everything(station)


def test_what_the_law_keeps_is_spared_with_its_letter(station: Station) -> None:
    past_visit(station)
    found = find(station)
    spared = only(found, "visit")
    with pytest.raises(Invalid):
        forget_person(station, found, spared=spared, identity="card")
    done = forget_person(
        station, found, spared=spared, held_for="Réquisition 118/2026", identity="card"
    )
    assert done.result.kept == {"legal_hold": 1}
    finish_forgetting(station)
    assert only(find(station), "visit")
    assert view(station, done.result.request).held_for == "Réquisition 118/2026"


def test_nobody_is_forgotten_by_an_empty_choice(station: Station) -> None:
    with pytest.raises(NothingChosen):
        forget_person(station, [], identity="card")
    with pytest.raises(Invalid):
        station.do("rights.object", things=[{"kind": "secret", "id": "x"}])
    with pytest.raises(Invalid):
        station.do("rights.object", things=[{"kind": "visit", "id": "x"}])


def test_who_objected_is_not_offered_when_they_come_again(station: Station) -> None:
    past_visit(station)
    asked = {"first_name": "Zineb", "last_name": "Oulhaj"}
    assert station.ask(last_visit, **asked) is not None
    forget_person(station, find(station), identity="card")
    past_visit(station)
    assert station.ask(last_visit, **asked) is None
    assert station.ask(last_visit, first_name="OULHAJ", last_name="zineb") is None
    past_visit(station, first_name="Omar")
    assert station.ask(last_visit, first_name="Omar", last_name="Oulhaj") is not None


def test_what_people_are_not_offered_by_names_nobody(station: Station) -> None:
    past_visit(station)
    forget_person(station, find(station), identity="card")
    keys = station.database.read(lambda s: list(s.execute(text("SELECT * FROM visit_unlisted"))))
    assert len(keys) == 1
    assert "oulhaj" not in json.dumps(keys, default=str).lower()


def by_phone(station: Station, *phones: str, **more: Any) -> list[tuple[str, ...]]:
    for phone in phones:
        past_visit(station, phone=phone, another=True, **more)
    return sorted(one.phones for one in people(find(station)))


def test_two_of_one_name_and_company_are_two_by_their_telephones(station: Station) -> None:
    said = by_phone(station, "0661204815", "0662000001", "0661204815")
    assert said == [("+212661204815",), ("+212662000001",)]
    first = next(one for one in people(find(station)) if "+212661204815" in one.phones)
    assert {first.count("visit"), first.count("badge")} == {2}, "a badge goes with its visit"
    forget_person(station, list(first.things), identity="card")
    [other] = people(find(station))
    assert other.phones == ("+212662000001",)
    assert (other.count("visit"), other.count("badge")) == (1, 1)


def test_where_one_way_is_known_nothing_tells_the_others_apart(station: Station) -> None:
    assert by_phone(station, "0661204815", "") == [("+212661204815",)]


def test_what_says_nothing_of_two_stands_alone(station: Station) -> None:
    assert by_phone(station, "0661204815", "0662000001", "") == [
        (),
        ("+212661204815",),
        ("+212662000001",),
    ]


def test_one_address_is_one_person_whatever_telephones_they_say(station: Station) -> None:
    resident = station.do("residents.register", name=COMPANY).result
    for phone, email in (
        ("0661204815", "zineb@safran.ma"),
        ("0662000001", "Zineb@safran.ma"),
        ("0663000002", "z.oulhaj@safran.ma"),
    ):
        reached = {"phone": phone, "email": email}
        station.do("residents.add_person", resident=resident, **NAMES, **reached)
    found = people(find(station))
    assert sorted(len(one.phones) for one in found) == [1, 2]


def test_nobody_is_sure_to_be_one_of_two_of_a_company(station: Station) -> None:
    by_phone(station, "0661204815", "0662000001")
    past_visit(station, first_name="Omar", last_name="Tazi", phone="0661204815", another=True)
    found = people(find(station, phone="+212661204815"))
    assert surely(found, "Zineb Oulhaj", COMPANY, "") == []
    [meant] = surely(found, "Zineb Oulhaj", COMPANY, "+212661204815")
    assert (meant.name, meant.phones) == ("Zineb Oulhaj", ("+212661204815",))
    assert surely(found, "Zineb Oulhaj", COMPANY, "+212669999999") == []
