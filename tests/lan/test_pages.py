"""What the pages say, to whom, and what they let people do with a ticket that is theirs."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import msgspec
import pytest

from kiosk.core.command import DISPLAY
from kiosk.core.settings.lan import OFF, ON, LanSettings
from kiosk.lan.answer import Answer
from kiosk.lan.pages import KEPT_S, Pages
from kiosk.station import Station
from kiosk.tickets import code
from kiosk.tickets.code import TURN
from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.queries import get
from tests.tickets.conftest import call, counter, minutes, serve, take

__all__ = ["call", "counter", "minutes", "serve", "take"]
Get = Callable[[str], Answer]


def pages_of(station: Station, **said: Any) -> Pages:
    lan = LanSettings(**{"board": ON, "follow": ON, **said})
    station.settings = msgspec.structs.replace(station.settings, lan=lan)
    return Pages(station)


@pytest.fixture
def pages(station: Station) -> Pages:
    return pages_of(station)


@pytest.fixture
def ask(pages: Pages) -> Callable[..., str]:
    """The text of a page that is there."""

    def asked(path: str, method: str = "GET") -> str:
        answer = pages.respond(method, path, b"")
        assert answer.status == HTTPStatus.OK
        return answer.body.decode()

    return asked


@pytest.fixture
def turn(station: Station) -> Callable[[TicketTaken], str]:
    """The path of a ticket's page."""
    return lambda taken: f"{TURN}{code.write('casablanca', taken.ticket)}"


def test_the_board_shows_the_call_those_before_and_who_waits_and_no_name(
    ask: Callable[..., str], take: Any, call: Any, serve: Any, counter: int
) -> None:
    for _ in range(3):
        take()
    serve(5)
    call()
    said = ask("/")
    assert "O-002" in said.split('<ol class="calls">')[0]
    assert "O-001" in said.split('<ol class="calls">')[1]
    assert 'lang="ar" dir="rtl"' in said
    assert "Technopark Casablanca" in said


def test_the_middle_of_the_board_is_made_once_a_second(
    station: Station, take: Any, call: Any, counter: int
) -> None:
    now = [0.0]
    pages_of(station)
    pages = Pages(station, clock=lambda: now[0])
    take()
    before = pages.respond("GET", "/part", b"").body
    call()
    assert pages.respond("GET", "/part", b"").body == before
    now[0] += KEPT_S
    assert b"O-001" in pages.respond("GET", "/part", b"").body


def test_an_emergency_takes_the_place_of_the_board_and_stands_above_every_turn(
    station: Station, ask: Callable[..., str], take: Any, turn: Any
) -> None:
    path = turn(take())
    station.do("announcements.alert", french="Sortez par l’escalier nord", arabic="اخرجوا")
    said = ask("/")
    assert "Sortez par l’escalier nord" in said
    assert "اخرجوا" in said
    assert "queues" not in said
    assert "Sortez par l’escalier nord" in ask(f"{path}/part")


def test_what_is_announced_stands_at_the_foot_of_the_board(
    station: Station, ask: Callable[..., str]
) -> None:
    assert "<footer" not in ask("/")
    station.do("announcements.say", french="Atelier à 15 h", arabic="ورشة")
    assert "Atelier à 15 h" in ask("/part").split("<footer")[1]


def test_nothing_is_shown_that_the_settings_do_not_name(
    station: Station, take: Any, turn: Any
) -> None:
    path = turn(take())
    without_board, without_turns = pages_of(station, board=OFF), pages_of(station, follow=OFF)
    assert without_board.respond("GET", "/", b"").status == HTTPStatus.NOT_FOUND
    assert without_board.respond("GET", path, b"").status == HTTPStatus.OK
    assert without_turns.respond("GET", path, b"").status == HTTPStatus.NOT_FOUND


@pytest.mark.parametrize(
    "path",
    [
        "/-/../kiosk.sqlite3",
        "/-/%2e%2e/x",
        "/-/",
        "/T/",
        "/T/TKTBCD",
        "/T/" + "B" * 90,
        "//[",
        "/x",
    ],
)
def test_what_is_no_page_is_not_there(pages: Pages, path: str) -> None:
    assert pages.respond("GET", path, b"").status in (
        HTTPStatus.NOT_FOUND,
        HTTPStatus.BAD_REQUEST,
    )


def test_styles_script_and_fonts_come_from_the_machine_itself(pages: Pages) -> None:
    for name, kind in (
        ("lan.css", "text/css"),
        ("lan.js", "text/javascript"),
        ("IBMPlexSans-Regular.ttf", "font/ttf"),
    ):
        answer = pages.respond("GET", f"/-/{name}", b"")
        assert answer.kind.startswith(kind)
        assert "max-age" in answer.headers["Cache-Control"]


def test_a_ticket_says_how_many_are_before_it_in_its_language(
    ask: Callable[..., str], take: Any, turn: Any
) -> None:
    take()
    take()
    assert "2 personnes avant vous" in ask(turn(take()))
    arabic = ask(turn(take(language="ar")))
    assert '<html lang="ar" dir="rtl">' in arabic
    assert "3 أشخاص قبلكم" in arabic


def test_a_ticket_that_is_called_says_where_to_go(
    ask: Callable[..., str], take: Any, call: Any, turn: Any, counter: int
) -> None:
    taken = take()
    call()
    said = ask(f"{turn(taken)}/part")
    assert "C’est à vous\u202f: guichet 2" in said
    assert "Je m’en vais" not in said


def test_somebody_gives_the_ticket_back_after_being_asked(
    station: Station, ask: Callable[..., str], take: Any, turn: Any
) -> None:
    taken = take()
    assert "Rendre ce ticket\u202f?" in ask(f"{turn(taken)}/sure")
    assert "Ce ticket est rendu" in ask(f"{turn(taken)}/leave", "POST")
    found = station.ask(get, ticket=taken.ticket)
    assert found is not None
    assert (found.state, found.outcome) == ("closed", "abandoned")


def test_two_people_pass_whoever_lets_them(
    station: Station, ask: Callable[..., str], take: Any, turn: Any, minutes: Any
) -> None:
    first = take()
    for _ in range(3):
        minutes(1)
        take()
    assert "Deux personnes passent avant vous." in ask(f"{turn(first)}/pass", "POST")
    assert "2 personnes avant vous" in ask(turn(first))


def test_a_ticket_at_a_counter_is_its_agents_to_close(
    ask: Callable[..., str], take: Any, call: Any, turn: Any, counter: int
) -> None:
    taken = take()
    call()
    assert "a déjà été appelé, au guichet 2" in ask(f"{turn(taken)}/leave", "POST")


def test_looking_at_an_act_does_nothing(
    station: Station, pages: Pages, take: Any, turn: Any
) -> None:
    taken = take()
    assert pages.respond("GET", f"{turn(taken)}/leave", b"").status == HTTPStatus.NOT_FOUND
    found = station.ask(get, ticket=taken.ticket)
    assert found is not None
    assert found.state == "waiting"


def test_a_display_shows_turns_and_changes_none(
    station: Station, pages: Pages, take: Any, turn: Any
) -> None:
    path = turn(take())
    station.role = DISPLAY
    assert pages.respond("POST", f"{path}/leave", b"").status == HTTPStatus.NOT_FOUND
    shown = pages.respond("GET", path, b"").body.decode()
    assert "<form" not in shown


def test_a_ticket_of_yesterday_or_of_another_site_is_not_known(
    station: Station, ask: Callable[..., str], pages: Pages, take: Any, turn: Any, minutes: Any
) -> None:
    taken = take()
    other = f"{TURN}{code.write('rabat', taken.ticket)}"
    assert pages.respond("GET", other, b"").status == HTTPStatus.NOT_FOUND
    path = turn(taken)
    minutes(24 * 60)
    assert "n’est pas connu ici" in ask(path)


def test_the_address_of_a_ticket_is_written_in_capitals(take: Any) -> None:
    taken = take()
    address = code.link("http://192.168.1.20:8090", "casablanca", taken.ticket)
    assert address.startswith("HTTP://192.168.1.20:8090/T/TKT")
    assert address == address.upper()
    assert code.link("", "casablanca", taken.ticket) == ""
