"""Every cell of docs/roles.md is tried: at a store, and as the centre decides."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any, get_origin

import msgspec
import pytest
from sqlalchemy.orm import Session

from kiosk.agreements.refusals import AtTheDesk
from kiosk.central.acting import Sender, let_act
from kiosk.core import registry
from kiosk.core.command import Command
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.staff.authority import Acting, authorise
from kiosk.staff.matrix import COLUMNS
from kiosk.staff.refusals import NotAllowed
from kiosk.station import Station
from tests.conftest import MORNING
from tools import roles_doc

SITE = "casablanca"


def written(table: int = 0) -> dict[str, list[bool]]:
    """The cells of a table of the page, by command or by query.

    What is done *after* another is not done by itself.
    """
    page = roles_doc.FILE.read_text("utf-8").split(roles_doc.QUERIES)[table]
    rows = [line for line in page.splitlines() if line[:3] == "| `"]
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    return {name.strip("`"): [cell == "x" for cell in rest] for name, *rest in cells}


def test_the_page_is_what_the_registry_says() -> None:
    assert roles_doc.FILE.read_text("utf-8") == roles_doc.text()


@pytest.fixture
def staffed(station: Station) -> Station:
    """A site with one person of each role."""
    for role in COLUMNS[1:]:
        station.do("people.add_staff", code=role, name=role.title(), role=role)
    return station


def some(name: str, actor: str) -> Command:
    """A command as far as its right is looked at: who, and where."""
    kind = registry.find(name).type
    needed = [field for field in msgspec.structs.fields(kind) if field.required]
    fields: dict[str, Any] = {f.name: {} if get_origin(f.type) is dict else None for f in needed}
    now = {f.name: MORNING for f in needed if f.type is datetime}
    return kind(**fields | now, site=SITE, station="here", actor=actor, issued_at=MORNING)


def allowed(look: Any) -> bool:
    """Whether a role or a kind does it at all; what a guard says is of one command alone."""
    try:
        look()
    except NotAllowed:
        return False
    except AtTheDesk:
        return True
    return True


def cells() -> Iterator[tuple[str, int, bool]]:
    for name, row in written().items():
        yield from ((name, n, cell) for n, cell in enumerate(row))


def test_each_role_may_what_the_page_says_and_nothing_else(staffed: Station) -> None:
    def work(session: Session) -> list[str]:
        wrong = []
        for name, n, cell in cells():
            if n >= len(COLUMNS):
                continue
            role = COLUMNS[n]
            entry, who = registry.find(name), role if n else "here"
            look = lambda e=entry, w=who, c=name, s=bool(n): authorise(  # noqa: E731
                session, e, some(c, w), Acting("kiosk", "kiosk"), signed_in=s
            )
            if allowed(look) != cell:
                wrong.append(f"{name} as {role}")
        return wrong

    assert staffed.database.read(work) == []


def test_the_centre_takes_from_each_kind_what_the_page_says_and_nothing_else(
    staffed: Station,
) -> None:
    kinds = tuple(ROLE_OF_KIND)

    def work(session: Session) -> list[str]:
        wrong = []
        for name, n, cell in cells():
            if n <= len(COLUMNS):
                continue
            kind = kinds[n - len(COLUMNS) - 1]
            entry = registry.find(name)
            look = lambda e=entry, k=kind, c=name: let_act(  # noqa: E731
                session, e, some(c, "here"), Sender("kiosk_here", k)
            )
            if allowed(look) != cell:
                wrong.append(f"{name} from {kind}")
        return wrong

    assert staffed.database.read(work) == []


def test_a_manager_at_a_kiosk_is_a_kiosk_to_the_centre(staffed: Station) -> None:
    def work(session: Session) -> None:
        entry = registry.find("sites.add_room")
        with pytest.raises(NotAllowed):
            let_act(session, entry, some("sites.add_room", "manager"), Sender("kiosk_here", "desk"))
        let_act(session, entry, some("sites.add_room", "manager"), Sender("kiosk_here", "site"))

    staffed.database.read(work)
