"""The log is searched by who acted, what they did, when and about whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kiosk.audit import queries, words
from kiosk.audit.commands import LookAt
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import Invalid
from kiosk.paper.reports.tables import encoded
from kiosk.sites.options import BY_BADGE
from kiosk.station import Station
from kiosk.store.verifying import verify
from tests.visits.test_commands import arrive


def names(station: Station, **wanted: Any) -> list[str]:
    return [act.name for act in station.ask(queries.acts, **wanted)]


def test_the_newest_acts_come_first_and_name_whom_they_were_about(station: Station) -> None:
    arrive(station)
    newest = station.ask(queries.acts)[0]
    assert (newest.name, newest.who) == ("visits.arrive", "Amina Benkirane")
    assert newest.actor == station.name


def test_the_next_page_goes_on_below_the_last_row(station: Station) -> None:
    for _ in range(3):
        arrive(station, another=True)
    first = station.ask(queries.acts, limit=2)
    rest = station.ask(queries.acts, before=first[-1].n)
    everything = station.ask(queries.acts)
    assert [*first, *rest] == everything
    assert len(everything) == 6


def test_acts_are_found_by_who_did_them(station: Station) -> None:
    station.do("people.add_staff", code="salma", name="Salma Berrada", role="desk")
    arrive(station, actor="salma")
    for typed in ("salma", "Berrada", " sal"):
        [found] = station.ask(queries.acts, actor=typed)
        assert (found.name, found.by) == ("visits.arrive", "Salma Berrada")
    assert station.ask(queries.acts, actor="youssef") == []


def test_acts_are_found_by_what_they_were(station: Station) -> None:
    arrive(station)
    assert names(station, action="visits.arrive") == ["visits.arrive"]
    assert set(names(station, action="sites.")) == {"sites.open"}


def test_acts_are_found_by_the_day_on_the_wall(station: Station, clock: FrozenClock) -> None:
    arrive(station)
    day = clock.at.date()
    clock.at += timedelta(days=1)
    arrive(station, first_name="Omar")
    assert names(station, first=day + timedelta(days=1)) == ["visits.arrive"]
    assert station.ask(queries.acts, first=day, last=day)[0].who == "Amina Benkirane"
    assert station.ask(queries.acts, last=day - timedelta(days=1)) == []


def test_acts_are_found_by_whom_they_were_about(station: Station) -> None:
    visit = arrive(station)
    arrive(station, first_name="Omar", last_name="Tazi")
    badge = station.do("badges.issue", holder=visit).result
    station.do("visits.leave", visit=visit)
    for typed in ("Benkirane", "amina", str(visit), badge.number):
        found = names(station, about=typed)
        assert {"visits.arrive", "badges.issue", "visits.leave"} >= set(found), typed
        assert "visits.leave" in found, typed
    assert names(station, about="Tazi") == ["visits.arrive"]
    assert names(station, about='"') == []
    assert names(station, about="%") == []


def test_acts_are_found_by_a_tickets_number(station: Station) -> None:
    taken = station.do("tickets.take", service="ompic").result
    station.do("tickets.take", service="ompic")
    assert names(station, about=taken.label) == ["tickets.take"]


def test_an_act_is_read_in_words(station: Station) -> None:
    arrive(station, company="Atelier Lumen")
    newest = station.ask(queries.acts)[0]
    detail = station.ask(queries.act, n=newest.n)
    for language in ("fr", "ar", "en"):
        said = dict(words.fields(detail, language, station.zone))
        assert "Atelier Lumen" in said.values()
        assert "24/11/2026 20:00" in said.values()
        assert not any(str(newest.id) in value for value in said.values())


def test_a_choice_of_the_site_says_which_and_what(station: Station) -> None:
    station.do("sites.set_option", name="door_books", value=BY_BADGE)
    station.do("sites.set_option", name="offer_minutes", value="45")
    station.do("sites.set_option", name="offer_minutes", value="")
    acts = station.ask(queries.acts, action="sites.set_option")
    said = [words.fields(station.ask(queries.act, n=act.n), "fr", station.zone) for act in acts]
    assert [dict(each) for each in said] == [
        {"Nom": "Place gardée", "Valeur": "L’habituel"},
        {"Nom": "Place gardée", "Valeur": "45\u00a0min"},
        {"Nom": "Réserver à la porte", "Valeur": "Avec un badge"},
    ]


def test_what_lost_its_names_is_read_without_them(station: Station, clock: FrozenClock) -> None:
    arrive(station)
    clock.at += timedelta(days=100)
    station.do("visits.anonymise", before=clock.at.date() - timedelta(days=90))
    [found] = station.ask(queries.acts, action="visits.arrive")
    detail = station.ask(queries.act, n=found.n)
    assert detail.redacted
    assert "Benkirane" not in str(detail)
    assert station.ask(queries.acts, about="Benkirane") == []


def test_acts_are_taken_away_as_files_without_formulas(station: Station) -> None:
    arrive(station, first_name="Amina", company="=cmd()")
    acts = station.ask(queries.acts)
    from kiosk.core.clock import zone

    table = words.table(acts, "fr", zone(station.zone))
    text = encoded(table, "csv").decode("utf-8-sig")
    assert text.startswith("N°;Jour;Heure;Qui;")
    assert "Amina Benkirane" in text
    assert ";=" not in text
    assert encoded(table, "xlsx").startswith(b"PK")


def look(station: Station, subject: object, **fields: Any) -> None:
    station.do(LookAt(kind="visit", subject=str(subject)), **fields)


def test_who_looked_at_a_file_is_known(station: Station, clock: FrozenClock) -> None:
    station.do("people.add_staff", code="salma", name="Salma Berrada", role="desk")
    visit, other = arrive(station), arrive(station, first_name="Omar")
    look(station, visit, actor="salma")
    look(station, other)
    [seen] = station.ask(queries.looks, subject=str(visit))
    assert (seen.by, seen.station, seen.at) == ("Salma Berrada", station.name, clock.at)
    [logged] = station.ask(queries.acts, action="audit.look", about=str(visit))
    assert logged.who == "Amina Benkirane"
    assert verify(station.database, station.name).whole


def test_a_look_is_logged_once_in_ten_minutes_for_each_who_looks(
    station: Station, clock: FrozenClock
) -> None:
    station.do("people.add_staff", code="salma", name="Salma Berrada", role="desk")
    visit = arrive(station)
    clock.at = clock.at.replace(minute=40)
    for _ in range(3):
        look(station, visit)
        look(station, visit, actor="salma")
        clock.at += timedelta(minutes=3)
    assert len(station.ask(queries.looks, subject=str(visit))) == 2
    clock.at += timedelta(minutes=10)
    look(station, visit)
    assert len(station.ask(queries.looks, subject=str(visit))) == 3


def test_a_look_never_names_anybody(station: Station) -> None:
    look(station, arrive(station))
    detail = station.ask(queries.act, n=station.ask(queries.acts)[0].n)
    assert "Amina" not in str(detail.fields)


@pytest.mark.parametrize("fields", [{"kind": "window"}, {"subject": ""}, {"subject": "x" * 99}])
def test_a_look_is_at_something(station: Station, fields: dict[str, str]) -> None:
    with pytest.raises(Invalid):
        station.do(LookAt(**({"kind": "visit", "subject": "x"} | fields)))
