"""A ticket that was served has one answer, which names nobody and may be corrected at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from kiosk.core.clock import FrozenClock
from kiosk.core.command import AGENT, DESK
from kiosk.core.errors import Invalid, Refused
from kiosk.core.ids import new_id
from kiosk.feedback import refusals
from kiosk.feedback.commands import ChangeFeedback, GiveFeedback
from kiosk.feedback.model import Feedback
from kiosk.feedback.queries import asked
from kiosk.feedback.reasons import reasons
from kiosk.figures.satisfaction import satisfaction
from kiosk.staff.refusals import MayNotRead, NotAllowed
from kiosk.station import Station
from kiosk.tickets.code import write
from kiosk.tickets.refusals import TicketOfOtherSite, UnreadableTicket
from tests.conftest import MORNING
from tests.feedback.conftest import Serve


def kept(station: Station) -> list[Any]:
    rows = select(Feedback.__table__)
    return station.database.read(lambda session: list(session.execute(rows)))


def code_of(taken: Any, site: str = "casablanca") -> str:
    return write(site, taken.ticket)


def test_an_answer_has_what_the_ticket_was_and_nobodys_name(
    station: Station, hall: Station, serve: Serve
) -> None:
    taken = serve(language="ar", priority="elderly")
    found = hall.ask(asked, code=code_of(taken))
    assert (found.label, found.service, found.typed) == (taken.label, "ompic", False)
    given = hall.do(GiveFeedback(ticket=found.ticket, score=4)).result
    [row] = kept(station)
    assert (row.id, row.ticket, row.score, row.reason) == (given, taken.ticket, 4, "")
    assert (row.service, row.counter, row.language, row.day) == ("ompic", 2, "ar", MORNING.date())
    assert row.served_at == row.given_at == MORNING + timedelta(minutes=4)
    assert (row.station, row.typed) == ("Borne 1", False)


def test_the_same_command_twice_is_one_answer_and_a_ticket_has_no_second(
    station: Station, hall: Station, serve: Serve
) -> None:
    taken, same = serve(), new_id()
    for _ in range(2):
        hall.do(GiveFeedback(id=same, ticket=taken.ticket, score=5))
    for again in (
        lambda: hall.do(GiveFeedback(ticket=taken.ticket, score=1)),
        lambda: hall.ask(asked, code=code_of(taken)),
        lambda: hall.ask(asked, label=taken.label),
    ):
        with pytest.raises(refusals.AlreadyGiven) as refusal:
            again()
        assert refusal.value.label == taken.label
    assert [row.score for row in kept(station)] == [5]


def test_who_has_no_paper_types_todays_number(hall: Station, serve: Serve) -> None:
    taken = serve()
    found = hall.ask(asked, label="o1")
    assert (found.ticket, found.typed) == (taken.ticket, True)
    with pytest.raises(refusals.NoSuchTicket):
        hall.ask(asked, label="o2")
    for typed in ("", "guichet"):
        with pytest.raises((refusals.NoSuchTicket, Invalid)):
            hall.ask(asked, label=typed)


def test_yesterdays_ticket_has_its_answer_by_its_code_and_no_older_one(
    hall: Station, serve: Serve, clock: FrozenClock
) -> None:
    first, second = serve(), serve()
    clock.at += timedelta(days=1)
    with pytest.raises(refusals.NoSuchTicket):
        hall.ask(asked, label=first.label)
    found = hall.ask(asked, code=code_of(first))
    hall.do(GiveFeedback(ticket=found.ticket, score=3))
    clock.at += timedelta(days=1)
    for ask in (
        lambda: hall.ask(asked, code=code_of(second)),
        lambda: hall.do(GiveFeedback(ticket=second.ticket, score=3)),
    ):
        with pytest.raises(refusals.TooLongAgo) as refusal:
            ask()
        assert refusal.value.day == MORNING.date()


@pytest.mark.parametrize("how", ["waiting", "called", "absent", "mistake"])
def test_only_who_was_served_has_something_to_say(
    station: Station, hall: Station, serve: Serve, how: str
) -> None:
    if how in ("waiting", "mistake"):
        station.do("counters.open", counter=2, services=["ompic"])
        taken = station.do("tickets.take", service="ompic").result
        if how == "mistake":
            station.do("tickets.close", ticket=taken.ticket, outcome="mistake")
    else:
        taken = serve("absent" if how == "absent" else "done", close=how == "absent")
    with pytest.raises(refusals.NotServed):
        hall.do(GiveFeedback(ticket=taken.ticket, score=1))
    assert kept(station) == []


@pytest.mark.parametrize("outcome", ["incomplete", "redirected"])
def test_who_went_with_less_than_they_came_for_was_served_too(
    station: Station, hall: Station, serve: Serve, outcome: str
) -> None:
    hall.do(GiveFeedback(ticket=serve(outcome).ticket, score=2))
    assert [row.score for row in kept(station)] == [2]


def test_a_forged_or_a_foreign_code_is_told_from_one_that_was_read_badly(
    hall: Station, serve: Serve
) -> None:
    taken = serve()
    good = code_of(taken)
    bad = good[:-1] + ("B" if good[-1] != "B" else "C")
    cases: list[tuple[str, type[Refused]]] = [
        (write("casablanca", new_id()), refusals.NoSuchTicket),
        (code_of(taken, "rabat"), TicketOfOtherSite),
        (bad, UnreadableTicket),
        (good[:-4], UnreadableTicket),
        ("https://technopark.ma", UnreadableTicket),
    ]
    for code, kind in cases:
        with pytest.raises(kind):
            hall.ask(asked, code=code)
    assert hall.ask(asked, code=f" {good.lower()} ").ticket == taken.ticket


def test_a_ticket_of_another_site_of_this_store_has_no_answer_here(
    station: Station, hall: Station, serve: Serve
) -> None:
    taken = serve()
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    with pytest.raises(TicketOfOtherSite):
        station.do("feedback.give", site="rabat", ticket=taken.ticket, score=1)


def test_another_face_corrects_within_minutes_at_the_same_kiosk(
    station: Station, hall: Station, beside: Callable[[str], Station], serve: Serve, clock: Any
) -> None:
    given = hall.do(GiveFeedback(ticket=serve().ticket, score=2)).result
    hall.do(ChangeFeedback(feedback=given, score=4, reason="welcome"))
    clock.at += timedelta(minutes=5)
    hall.do(ChangeFeedback(feedback=given, score=5))
    [row] = kept(station)
    assert (row.score, row.reason) == (5, "")
    assert row.given_at == MORNING + timedelta(minutes=4)
    with pytest.raises(refusals.UnknownFeedback):
        beside("Borne 2").do(ChangeFeedback(feedback=given, score=1))
    clock.at += timedelta(seconds=1)
    with pytest.raises(refusals.ChangedTooLate) as refusal:
        hall.do(ChangeFeedback(feedback=given, score=1))
    assert refusal.value.minutes == 5
    assert [row.score for row in kept(station)] == [5]


@pytest.mark.parametrize("score", [0, 6, -1])
def test_there_are_five_faces(station: Station, hall: Station, serve: Serve, score: int) -> None:
    taken = serve()
    with pytest.raises(Invalid):
        hall.do(GiveFeedback(ticket=taken.ticket, score=score))
    given = hall.do(GiveFeedback(ticket=taken.ticket, score=3)).result
    with pytest.raises(Invalid):
        hall.do(ChangeFeedback(feedback=given, score=score))
    assert [row.score for row in kept(station)] == [3]


def test_what_counted_is_one_of_the_list_and_no_words_of_ones_own(
    station: Station, hall: Station, serve: Serve
) -> None:
    given = hall.do(GiveFeedback(ticket=serve().ticket, score=1)).result
    with pytest.raises(Invalid) as refusal:
        hall.do(ChangeFeedback(feedback=given, score=1, reason="Hamid était en retard"))
    assert refusal.value.field == "reason"
    for reason in reasons():
        hall.do(ChangeFeedback(feedback=given, score=1, reason=reason.code))
        assert [row.reason for row in kept(station)] == [reason.code]
        assert all(reason.name.own(language) for language in ("fr", "ar", "en"))


def test_kiosks_give_managers_read_and_agents_do_neither(
    station: Station, hall: Station, serve: Serve
) -> None:
    taken, days = serve(), {"first": MORNING.date(), "last": MORNING.date()}
    for role in (AGENT, DESK):
        station.role = role
        with pytest.raises(NotAllowed):
            station.do(GiveFeedback(ticket=taken.ticket, score=5))
        with pytest.raises(MayNotRead):
            station.ask(satisfaction, **days)
    with pytest.raises(MayNotRead):
        hall.ask(satisfaction, **days)
