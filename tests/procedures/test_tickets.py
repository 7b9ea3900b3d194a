"""A ticket keeps the version of its procedure that was seen, whatever is said of it later."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.core.words import Words
from kiosk.paper.documents.tickets import slip
from kiosk.paper.reports.desks import desks_report
from kiosk.procedures.said import PaperSaid
from kiosk.station import Station
from kiosk.tickets.desks import AS_SHIPPED
from kiosk.tickets.queries import TicketView, get, waiting
from kiosk.tickets.refusals import UnknownProcedure
from tests.tickets.conftest import Call, Take, call, counter, minutes, take  # noqa: F401

ASKED = {"service": "ompic", "procedure": "certificat-negatif"}


def say(station: Station, *papers: str, **fields: Any) -> Any:
    said = {"title": Words("Certificat"), "papers": [PaperSaid(each) for each in papers]}
    return station.do("procedures.change", **ASKED, **said | fields).result.version


def view(station: Station) -> TicketView:
    (row,) = station.ask(waiting, service="ompic")
    return row


def on_paper(station: Station, ticket: Any) -> list[tuple[str, bool]]:
    said = station.ask_itself(slip, ticket=ticket)
    return [(each.fr, each.ready) for each in said.papers]


def test_a_ticket_keeps_the_papers_that_its_holder_ticked(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    first = say(station, "Demande", "Photo")
    taken = take(procedure="Certificat", ready=[1])
    say(station, "Photo", "Demande", "Timbre")
    assert view(station).papers_of == taken.papers_of == first
    assert on_paper(station, taken.ticket) == [("Demande", False), ("Photo", True)]
    station.do("procedures.remove", **ASKED)
    assert on_paper(station, taken.ticket) == [("Demande", False), ("Photo", True)]


def test_what_a_screen_shows_counts_and_not_what_stands_by_then(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    first = say(station, "Demande", "Photo", "Timbre")
    say(station, "Demande")
    taken = take(procedure="certificat-negatif", ready=[2], papers_of=first)
    assert on_paper(station, taken.ticket)[2] == ("Timbre", True)
    with pytest.raises(Invalid):
        take(procedure="certificat-negatif", ready=[2])
    shipped = take(procedure="certificat-negatif", ready=[3], papers_of=AS_SHIPPED)
    assert shipped.papers_of is None
    assert len(on_paper(station, shipped.ticket)) == 4


def test_a_version_of_something_else_is_not_taken_for_it(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    other = say(station, "Demande", "Photo", "Timbre")
    taken = take(procedure="modele-j", papers_of=other)
    assert taken.papers_of is None


def test_nobody_takes_a_ticket_for_what_is_offered_no_longer(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    station.do("procedures.remove", **ASKED)
    with pytest.raises(UnknownProcedure):
        take(procedure="certificat-negatif")
    added = station.do("procedures.add", service="ompic", title=Words("Timbres")).result
    assert take(procedure="timbres").papers_of == added.version


def test_a_printed_ticket_is_kept_elsewhere_though_its_procedure_is_gone(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    station.do("procedures.remove", **ASKED)
    taken = take(procedure="certificat-negatif", number=7, decided=True)
    assert view(station).procedure == "certificat-negatif"
    assert taken.label == "O-007"


@pytest.mark.parametrize(
    ("asked", "kept"),
    [
        ({"procedure": "certificat-negatif"}, ("certificat-negatif", None, (3,))),
        ({"procedure": "certificat-negatif", "papers_of": new_id()}, ("certificat-negatif", 1, ())),
        ({"procedure": "never-heard-of", "papers_of": new_id()}, ("", None, ())),
    ],
)
def test_a_printed_ticket_is_kept_whatever_is_known_of_what_was_shown(
    station: Station,
    take: Take,  # noqa: F811
    asked: dict[str, Any],
    kept: tuple[str, int | None, tuple[int, ...]],
) -> None:
    first = say(station, "Demande")
    take(**asked, ready=[3], number=7, decided=True)
    procedure, version, ready = kept
    found = view(station)
    assert (found.procedure, found.ready) == (procedure, ready)
    assert found.papers_of == (first if version else None)


def test_what_the_agent_finds_missing_is_of_the_same_version(
    station: Station,
    take: Take,  # noqa: F811
    call: Call,  # noqa: F811
    counter: int,  # noqa: F811
) -> None:
    say(station, "Demande", "Photo")
    for ready in ([0], [0, 1]):
        take(procedure="certificat-negatif", ready=ready)
    say(station, "Photo", "Demande")
    take(procedure="certificat-negatif", ready=[1])
    for missing in ([1], [], [0]):
        called = call()
        station.do("tickets.close", ticket=called.ticket, outcome="incomplete", missing=missing)
    today = station.ask(get, ticket=called.ticket).taken_at.date()  # type: ignore[union-attr]
    document = desks_report(station, today, today, "fr")
    ready, lacking = (table.rows for table in document.tables[-3:-1])
    assert [row[:4] for row in ready] == [("Photo", "Certificat", 3, 2)]
    assert [row[:4] for row in lacking] == [("Photo", "Certificat", 3, 2)]


def test_a_ticket_that_is_sent_on_and_back_has_its_papers_again(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    first = say(station, "Demande", "Photo")
    taken = take(procedure="certificat-negatif", ready=[1])
    say(station, "Timbre")
    station.do("tickets.transfer", ticket=taken.ticket, service="cnss")
    gone = station.ask(get, ticket=taken.ticket)
    assert gone is not None
    assert (gone.procedure, gone.papers_of) == ("", None)
    back = {"procedure": "certificat-negatif", "ready": [1], "papers_of": first}
    station.do("tickets.transfer", ticket=taken.ticket, service="ompic", **back)
    assert on_paper(station, taken.ticket) == [("Demande", False), ("Photo", True)]


def test_the_next_desk_has_no_papers_of_the_last_and_taking_back_has(
    station: Station,
    take: Take,  # noqa: F811
    call: Call,  # noqa: F811
    counter: int,  # noqa: F811
) -> None:
    first = say(station, "Demande", "Photo")
    taken = take(procedure="certificat-negatif", ready=[1], then=["cnss"])
    call()
    station.do("tickets.close", ticket=taken.ticket)
    gone = station.ask(get, ticket=taken.ticket)
    assert gone is not None
    assert (gone.service, gone.papers_of) == ("cnss", None)
    station.do("tickets.reopen", ticket=taken.ticket, counter=2)
    again = station.ask(get, ticket=taken.ticket)
    assert again is not None
    assert (again.service, again.papers_of, again.ready) == ("ompic", first, (1,))


def test_papers_of_a_version_that_is_not_known_here_are_nobody_s(
    station: Station,
    take: Take,  # noqa: F811
) -> None:
    say(station, "Demande", "Photo")
    elsewhere = new_id()
    taken = take(procedure="certificat-negatif", ready=[1], papers_of=elsewhere)
    assert station.ask(get, ticket=taken.ticket).ready == ()  # type: ignore[union-attr]
    back = {"procedure": "certificat-negatif", "ready": [1], "papers_of": elsewhere}
    station.do("tickets.transfer", ticket=taken.ticket, service="cnss")
    station.do("tickets.transfer", ticket=taken.ticket, service="ompic", **back)
    assert station.ask(get, ticket=taken.ticket).ready == ()  # type: ignore[union-attr]
