"""Who may ask what: every cell of docs/roles.md, at a store and by `kiosk ask`."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from sqlalchemy import event
from sqlalchemy.orm import Session

from kiosk.cli import main, verbs
from kiosk.cli.codes import REFUSED
from kiosk.core import registry
from kiosk.core.command import DISPLAY, KIOSK, NO_ID
from kiosk.core.machine import Enrolled, SignedIn
from kiosk.core.readings import NotRegistered, reading
from kiosk.core.roles import DOOR, ROLE_OF_KIND, UNATTENDED
from kiosk.staff import queries, signing_in
from kiosk.staff.matrix import COLUMNS
from kiosk.staff.refusals import MayNotRead
from kiosk.station import Station
from kiosk.tickets.queries import board
from kiosk.visits.queries import awaited, on_site
from tests.staff.test_matrix import written

PIN = "482615"
ALL = (*COLUMNS, DISPLAY, DOOR)


@pytest.fixture
def claimed(station: Station) -> Station:
    """A site with one person of each role, whose manager has a PIN."""
    for role in COLUMNS[1:]:
        station.do("people.add_staff", code=role, name=role.title(), role=role)
    for role in COLUMNS[1:]:
        station.do("people.choose_pin", pin=PIN, actor=role)
    return station


def signed(role: str) -> SignedIn | None:
    """Somebody of a role; nobody for a kiosk's."""
    return None if role == KIOSK else SignedIn(role, role.title(), role, (), NO_ID)


def allowed(look: Callable[[], object]) -> bool:
    try:
        look()
    except MayNotRead:
        return False
    return True


def test_each_role_may_ask_what_the_page_says_and_nothing_else(claimed: Station) -> None:
    table = written(1)
    assert set(table) == set(registry.queries())
    wrong = []
    for name, row in table.items():
        query = registry.find_query(name).function
        for role, cell in zip(COLUMNS, row[: len(COLUMNS)], strict=True):
            claimed.sign(signed(role))
            if allowed(lambda q=query: claimed.require(q)) != cell:
                wrong.append(f"{name} as {role}")
    assert wrong == []


def test_who_signed_in_is_told_no_more_than_the_machine_was_enrolled_for(
    claimed: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    table, wrong = written(1), []
    for kind, of_kind in ROLE_OF_KIND.items():
        at = Enrolled("here", "casablanca", kind, "A")
        monkeypatch.setattr(claimed, "_enrolled", (at,))
        for role in COLUMNS[1:]:
            claimed.sign(signed(role))
            for name, row in table.items():
                may = dict(zip(ALL, row, strict=True))
                both = may[KIOSK if kind in UNATTENDED else role] and may[of_kind]
                query = registry.find_query(name).function
                if allowed(lambda q=query: claimed.require(q)) != both:
                    wrong.append(f"{name} as {role} at a {kind}")
    assert wrong == []


def test_a_query_that_is_refused_is_not_run(claimed: Station) -> None:
    claimed.sign(signed("agent"))
    asked: list[str] = []
    event.listen(claimed.database.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    with pytest.raises(MayNotRead) as refusal:
        claimed.ask(on_site)
    assert (refusal.value.query, refusal.value.role) == ("visits.on_site", "agent")
    assert asked == []


def test_before_a_manager_has_a_pin_a_machine_is_told_what_its_kind_is(station: Station) -> None:
    assert station.ask(queries.staff) == []
    station.role = "desk"
    assert station.ask(on_site) == []
    with pytest.raises(MayNotRead):
        station.ask(queries.staff)


def test_a_display_is_told_what_it_shows_and_no_more(station: Station) -> None:
    station.role = DISPLAY
    assert station.ask(board).calls == ()
    assert not station.may_read(awaited)


def test_the_same_machine_tells_nobody_once_a_manager_has_one(claimed: Station) -> None:
    with pytest.raises(MayNotRead) as refusal:
        claimed.ask(on_site)
    assert refusal.value.role == KIOSK


def test_asking_costs_no_statement_once_people_sign_in(claimed: Station) -> None:
    claimed.sign(signed("desk"))
    claimed.ask(on_site)
    asked: list[str] = []
    event.listen(claimed.database.engine, "before_cursor_execute", lambda *a: asked.append(a[2]))
    claimed.database.read(on_site, site="casablanca")
    alone = len(asked)
    claimed.ask(on_site)
    assert len(asked) == 2 * alone


def test_what_no_slice_lists_is_a_fault_and_no_answer(station: Station) -> None:
    def secret(session: Session, *, site: str) -> list[str]:
        return ["everything"]

    with pytest.raises(NotRegistered):
        station.ask(secret)
    with pytest.raises(NotRegistered):
        station.ask(signing_in._known)


def test_a_slice_lists_what_is_its_own(station: Station) -> None:
    """A query is found by the module it stands in, before other slices are loaded."""
    assert [n for n, line in registry.queries().items() if reading(line.function) != line] == []


def test_the_command_line_is_told_what_the_page_says_and_nothing_else(
    claimed: Station, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(verbs, "open_station", lambda *_given: claimed)
    monkeypatch.setattr(claimed, "close", lambda: None)
    wrong = []
    for role in COLUMNS:
        claimed.sign(signed(role))
        for name, row in written(1).items():
            code = main(["--json", "ask", name])
            answer = capsys.readouterr().out
            refused = code == REFUSED and json.loads(answer)["refused"] == MayNotRead.code
            if refused == dict(zip(ALL, row, strict=True))[role] or code not in (0, 2, REFUSED):
                wrong.append(f"{name} as {role}: {code} {answer}")
    assert wrong == []
