"""One's own turn, on one's own telephone: the place, the wait, going away, letting others go.

Whoever has the code of a ticket holds the ticket: nobody guesses one, and nothing here names a
person.
"""

from __future__ import annotations

from uuid import UUID

from kiosk.core import catalogue, languages
from kiosk.core.errors import Refused
from kiosk.core.wording import counted, say, worded
from kiosk.lan.board_page import alerted
from kiosk.lan.markup import page, tag, text
from kiosk.station import Station
from kiosk.tickets.standing import Standing, standing
from kiosk.tickets.states import ABSENT, CALLED, CLOSED, HELD, WAITING
from kiosk.tickets.words import wait_words

PASS, LEAVE, SURE = "pass", "leave", "sure"
LETS_PASS = 2
COMMANDS = {PASS: "tickets.let_pass", LEAVE: "tickets.give_up"}
_STATES = {HELD: "lan.held", ABSENT: "lan.absent", CLOSED: "lan.closed"}


def whole(station: Station, ticket: UUID, path: str, *, may_act: bool, said: str = "") -> bytes:
    """The page of a ticket at a path; `said` is what became of an act."""
    found = station.ask(standing, ticket=ticket)
    language = language_of(found)
    body = _body(station, found, path, may_act=may_act, said=said)
    title = found.label if found else say("lan.turn", language)
    return page(title, body, language=language, kind="turn", part=f"{path}/part")


def part(station: Station, ticket: UUID, path: str, *, may_act: bool) -> bytes:
    """What changes of it."""
    found = station.ask(standing, ticket=ticket)
    return _body(station, found, path, may_act=may_act).encode()


def sure(station: Station, ticket: UUID, path: str, *, may_act: bool) -> bytes:
    """Whether somebody really goes away; the ticket itself where nobody can from here."""
    if not may_act:
        return whole(station, ticket, path, may_act=False)
    found = station.ask(standing, ticket=ticket)
    language = language_of(found)
    body = (
        _label(found)
        + tag("p", text(say("lan.leave.sure", language)))
        + _button(f"{path}/{LEAVE}", say("lan.leave.yes", language), "danger")
        + tag("a", text(say("lan.leave.no", language)), "button", href=path)
    )
    return page(say("lan.turn", language), body, language=language, kind="turn", part="")


def act(station: Station, ticket: UUID, what: str) -> str:
    """Do what is asked with a ticket; what is said of it, in its language."""
    language = language_of(station.ask(standing, ticket=ticket))
    fields = {"people": LETS_PASS} if what == PASS else {}
    try:
        station.do_itself(COMMANDS[what], ticket=ticket, **fields)
    except Refused as refusal:
        return worded(refusal, language)
    return say(f"lan.{what}.done", language)


def language_of(found: Standing | None) -> str:
    """The language in which its holder is spoken to."""
    return languages.spoken(found.language) if found else languages.SOURCE


def _body(
    station: Station, found: Standing | None, path: str, *, may_act: bool, said: str = ""
) -> str:
    language = language_of(found)
    told = alerted(station)
    if found is None:
        return told + tag("p", text(say("lan.unknown", language)), "state")
    note = tag("p", text(said), "said", role="status") if said else ""
    return (
        told
        + note
        + _label(found)
        + _state(found, language)
        + _acts(found, path, language, may_act)
    )


def _label(found: Standing | None) -> str:
    if found is None:
        return ""
    desk = catalogue.find_desk(found.service)
    name = desk.heading(found.language) if desk else found.service
    return tag("h1", text(found.label), desk.letter if desk else "") + tag("h2", text(name))


def _state(found: Standing, language: str) -> str:
    if found.state == CALLED:
        called = say("lan.called", language, counter=found.counter or 0)
        return tag("p", text(called), "state now", role="alert")
    if found.state != WAITING:
        return tag("p", text(say(_STATES[found.state], language)), "state")
    before = counted("lan.ahead", found.ahead, language)
    wait = wait_words(found.estimate, language, between=found.between)
    about = say("lan.wait", language, wait=wait) if wait else say("lan.wait_unknown", language)
    return (
        tag("p", text(before), "state")
        + tag("p", text(about), "wait")
        + tag("p", text(say("lan.stay_near", language)), "hint")
    )


def _acts(found: Standing, path: str, language: str, may_act: bool) -> str:
    if not may_act or found.state not in (WAITING, HELD, ABSENT):
        return ""
    leave = tag("a", text(say("lan.leave", language)), "button quiet", href=f"{path}/{SURE}")
    if found.state != WAITING:
        return leave
    return _button(f"{path}/{PASS}", say("lan.pass", language), "") + leave


def _button(action: str, words: str, kind: str) -> str:
    return tag("form", tag("button", text(words), kind), method="post", action=action)
