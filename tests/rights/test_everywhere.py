"""An opposition at one station empties the person at the centre and at every other station."""

from __future__ import annotations

from sqlalchemy import text

from kiosk.rights.acts import finish_forgetting, forget_person, give_access
from kiosk.rights.holding import held
from kiosk.rights.queries import register
from kiosk.visits.queries import last_visit
from tests.sync.fleet import Fleet, Member

WHO = {"first_name": "Zineb", "last_name": "Oulhaj", "company": "Safran Bleu", "host": "Atlas"}


def said(fleet: Fleet) -> str:
    """What the centre has in its tables and its log."""
    tables = ("visit", "badge", "visit_cin", "rights_request", "rights_kept", "command")
    return repr([fleet.hub.sql(f"SELECT * FROM public.{table}") for table in tables])


def names(member: Member) -> list[str]:
    rows = "SELECT last_name FROM visit"
    return member.station.database.read(lambda s: list(s.scalars(text(rows))))


def test_nobody_has_the_name_any_more(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    first.do("sites.set_data_protection", cndp="D-GC-9/2026", cin_authorisation="A-1/2026")
    fleet.settle()
    visit = second.do("visits.arrive", consent=True, **WHO)
    second.do("visits.note_cin", visit=visit, cin="BE123456")
    second.do("badges.issue", holder=visit)
    second.do("visits.leave", visit=visit)
    fleet.settle()
    assert "Oulhaj" in said(fleet)
    assert "BE123456" not in said(fleet)
    found = first.station.ask(held, name="Zineb Oulhaj")
    forget_person(first.station, found, identity="card")
    fleet.settle()
    for word in ("Zineb", "Oulhaj", "Safran"):
        assert word not in said(fleet), word
    assert names(first) == names(second) == [""]
    asked = {"first_name": "Zineb", "last_name": "Oulhaj"}
    assert second.station.ask(last_visit, **asked) is None
    [line] = second.station.ask(register)
    assert (line.kind, line.outcome) == ("opposition", "done")


def test_what_stays_goes_from_everywhere_once_it_may(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    second = fleet.add("desk")
    fleet.settle()
    visit = second.do("visits.arrive", consent=True, **WHO)
    fleet.settle()
    forget_person(first.station, first.station.ask(held, name="Zineb Oulhaj"), identity="card")
    fleet.settle()
    assert names(second) == ["Oulhaj"]
    second.do("visits.leave", visit=visit)
    fleet.settle()
    finish_forgetting(first.station)
    fleet.settle()
    assert "Oulhaj" not in said(fleet)
    assert names(first) == names(second) == [""]


def test_a_machine_in_a_hall_is_sent_neither_requests_nor_cards(fleet: Fleet) -> None:
    first, _ = fleet.open_site()
    hall = fleet.add("kiosk")
    first.do("sites.set_data_protection", cndp="D-GC-9/2026", cin_authorisation="A-1/2026")
    visit = first.do("visits.arrive", consent=True, **WHO)
    first.do("visits.note_cin", visit=visit, cin="BE123456")
    first.do("rights.take", kind="access", identity="card", name="Zineb Oulhaj")
    give_access(first.station, [])
    fleet.settle()
    count = "SELECT (SELECT count(*) FROM {}), (SELECT cndp FROM data_protection)"
    for table in ("visit_cin", "cin_number", "rights_request", "visit_unlisted"):
        found = hall.station.database.read(
            lambda s, t=table: s.execute(text(count.format(t))).one()
        )
        assert tuple(found) == (0, "D-GC-9/2026"), table
