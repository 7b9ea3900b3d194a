"""An agent serves at their own services, here and at the centre; and takes a colleague's seat."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest

from kiosk.central.acting import Sender, let_act
from kiosk.core import registry
from kiosk.core.errors import Refused
from kiosk.core.machine import SignedIn
from kiosk.core.slice import COUNTERS
from kiosk.staff.refusals import NotYourService
from kiosk.station import Station
from kiosk.tickets import queries, seats
from kiosk.tickets.refusals import OtherAgent
from tests.tickets.conftest import Take

NADIA, HAMID = {"actor": "nadia"}, {"actor": "hamid"}


@pytest.fixture
def agents(station: Station) -> Station:
    """Nadia serves at OMPIC and CNSS, Hamid at CNSS, Salma wherever she is asked to."""
    for code, role, services in (
        ("nadia", "agent", ["ompic", "cnss"]),
        ("hamid", "agent", ["cnss"]),
        ("salma", "desk", ["cnss"]),
        ("omar", "agent", []),
    ):
        station.do("people.add_staff", code=code, name=code, role=role, services=services)
    return station


@pytest.fixture
def ticket(agents: Station, take: Take) -> UUID:
    """A ticket of OMPIC, at Nadia's counter 2."""
    agents.do("counters.open", counter=2, services=["ompic", "cnss"], **NADIA)
    agents.do("counters.open", counter=3, services=["cnss"], **HAMID)
    made = take()
    agents.do("tickets.call", counter=2, **NADIA)
    return made.ticket


def serving(kind: str) -> list[str]:
    """The commands of counters that say at which services they serve."""
    return [
        name
        for name, entry in registry.commands().items()
        if bool(entry.serves) == (kind == "bound")
    ]


def test_every_command_of_counters_is_bound_or_is_no_service_at_all() -> None:
    counters = {n for n in serving("free") if n.startswith(("tickets.", "counters."))}
    assert {n for n in counters if registry.find(n).roles <= COUNTERS} == {
        "tickets.uncall",
        "tickets.release_lease",
        "tickets.reserve_paper",
        "tickets.enter_paper",
        "tickets.withdraw_paper",
        "tickets.set_calling",
        "counters.pause",
        "counters.close",
    }


ELSEWHERE: list[tuple[str, dict[str, Any]]] = [
    ("counters.open", {"counter": 4, "services": ["cnss", "Ompic"]}),
    ("tickets.call", {"counter": 2}),
    ("tickets.call", {"counter": 3, "service": "ompic"}),
    ("tickets.call", {"counter": 3, "ticket": True}),
    ("tickets.recall", {"counter": 2}),
    ("tickets.recall", {"counter": 3, "ticket": True}),
    ("tickets.hold", {"ticket": True}),
    ("tickets.absent", {"ticket": True}),
    ("tickets.come_back", {"ticket": True}),
    ("tickets.let_pass", {"ticket": True}),
    ("tickets.transfer", {"ticket": True, "service": "cnss"}),
    ("tickets.close", {"ticket": True}),
    ("tickets.reopen", {"ticket": True}),
    ("tickets.stop", {"service": "OMPIC"}),
    ("tickets.resume", {"service": "ompic"}),
    ("tickets.lease", {"service": "ompic", "holder": "here"}),
    ("tickets.take_lease", {"service": "ompic", "holder": "here"}),
]


@pytest.mark.parametrize(("name", "fields"), ELSEWHERE)
def test_an_agent_does_nothing_at_the_services_of_others(
    agents: Station, ticket: UUID, name: str, fields: dict[str, Any]
) -> None:
    given = {field: ticket if value is True else value for field, value in fields.items()}
    before = agents.ask(queries.get, ticket=ticket)
    with pytest.raises(NotYourService) as refusal:
        agents.do(name, **given, **HAMID)
    assert refusal.value.service == "OMPIC"
    assert agents.ask(queries.get, ticket=ticket) == before


@pytest.mark.parametrize(("name", "fields"), ELSEWHERE)
def test_the_centre_refuses_what_a_store_let_an_agent_do(
    agents: Station, ticket: UUID, name: str, fields: dict[str, Any]
) -> None:
    given = {field: ticket if value is True else value for field, value in fields.items()}
    entry, command = agents.make(name, **given, **HAMID)
    _, by_nadia = agents.make(name, **given, **NADIA)

    def work(session: Any) -> None:
        with pytest.raises(NotYourService):
            let_act(session, entry, command, Sender("kiosk_here", "counter"))
        let_act(session, entry, by_nadia, Sender("kiosk_here", "counter"))

    agents.database.read(work)


@pytest.mark.parametrize("code", ["salma", "omar"])
def test_whoever_is_bound_to_nothing_serves_everywhere(
    agents: Station, ticket: UUID, code: str
) -> None:
    agents.do("tickets.hold", ticket=ticket, actor=code)
    agents.do("counters.open", counter=5, services=["ompic", "anapec"], actor=code)


def test_a_ticket_is_sent_on_to_any_service_and_is_theirs_no_more(
    agents: Station, ticket: UUID
) -> None:
    agents.do("tickets.transfer", ticket=ticket, service="anapec", **NADIA)
    with pytest.raises(NotYourService):
        agents.do("tickets.close", ticket=ticket, outcome="absent", **NADIA)


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("tickets.close", {}),
        ("tickets.hold", {}),
        ("tickets.absent", {}),
        ("tickets.transfer", {"service": "cnss"}),
    ],
)
def test_what_is_at_ones_own_counter_is_ended_also_once_the_service_is_anothers(
    agents: Station, ticket: UUID, name: str, fields: dict[str, Any]
) -> None:
    agents.do("people.change_staff", code="nadia", services=["cnss"])
    with pytest.raises(NotYourService):
        agents.do("tickets.call", counter=2, **NADIA)
    agents.do(name, ticket=ticket, **fields, **NADIA)
    found = agents.ask(queries.counter, counter=2)
    assert found is not None
    assert found.current is None


def test_what_an_earlier_command_of_the_same_breath_has_changed_counts(
    agents: Station, ticket: UUID
) -> None:
    with pytest.raises(NotYourService):
        agents.do_all(
            [
                ("tickets.transfer", {"ticket": ticket, "service": "anapec", **NADIA}),
                ("tickets.close", {"ticket": ticket, "outcome": "absent", **NADIA}),
            ]
        )
    kept = agents.ask(queries.get, ticket=ticket)
    assert kept is not None
    assert (kept.service, kept.state) == ("ompic", "called")


def seat(station: Station, code: str) -> Any:
    station.sign(SignedIn(code, code, "agent", (), station.new_id()))
    assert station.signed_in is not None
    return seats.take_seat(station, station.signed_in, number=2)


def test_whoever_signs_in_at_a_colleagues_counter_goes_on_with_the_ticket_that_is_there(
    agents: Station, ticket: UUID
) -> None:
    with pytest.raises(OtherAgent):
        agents.do("counters.open", counter=2, services=["cnss"], **HAMID)
    assert seat(agents, "hamid") is not None
    taken = agents.ask(queries.counter, counter=2)
    assert taken is not None
    assert taken.current is not None
    assert (taken.agent, taken.services, taken.current.id) == ("hamid", ("cnss",), ticket)
    assert seats.is_seat_of(agents, taken, "hamid")
    done = agents.do("tickets.close", ticket=ticket)
    assert done.command.actor == "hamid"


def test_nothing_is_taken_over_where_it_is_theirs_closed_or_of_other_services(
    agents: Station, ticket: UUID
) -> None:
    assert seat(agents, "nadia") is None
    agents.sign(None)
    agents.do("people.change_staff", code="hamid", services=["anapec"])
    assert seat(agents, "hamid") is None
    agents.do("tickets.close", ticket=ticket, **NADIA)
    agents.do("counters.close", counter=2, **NADIA)
    assert seat(agents, "omar") is None
    kept = agents.ask(queries.counter, counter=2)
    assert kept is not None
    assert kept.state == "closed"


def test_a_refusal_says_which_service_it_is(agents: Station, ticket: UUID) -> None:
    with pytest.raises(Refused) as refusal:
        agents.do("tickets.hold", ticket=ticket, **HAMID)
    assert refusal.value.code == "people.not_your_service"
