"""What may be gone under a veil: names of people, and of those only what has had its time."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import select, update

from kiosk.audit.early import blanked_early
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.rights.acts import forget_person
from kiosk.rights.holding import held
from kiosk.station import Station
from kiosk.store import chain
from kiosk.store.base import LoggedCommand
from kiosk.store.redaction import redact
from kiosk.store.verifying import ALTERED, told
from tests.store.test_chain import LOG, at, forge
from tests.visits.test_commands import arrive


def blank(station: Station, name: str, field: str = "") -> int:
    """Take texts out of the latest command of a name as `redact` does, in whatever field; its n."""
    newest = select(LOG).where(LOG.c.name == name).order_by(LOG.c.n.desc())
    row = station.database.read(lambda s: s.execute(newest).first())
    said = [msgspec.json.decode(text) for text in (row.payload, row.result)]
    left = [_blanked(part, field) for part in said]
    texts, gone = chain.texts_of(*said), chain.texts_of(*left)
    bare = chain.bared(row.salt, row.veil, texts)
    veil = [
        kept if text == other else chain.taken_out(kept, text)
        for kept, text, other in zip(bare, texts, gone, strict=True)
    ]
    payload, result, kept = (msgspec.json.encode(part).decode() for part in (*left, veil))
    changed = {"payload": payload, "result": result, "salt": "", "veil": kept}
    forge(station, update(LOG).where(LOG.c.n == row.n).values(changed))
    return int(row.n)


def _blanked(value: Any, field: str, name: str = "") -> Any:
    if isinstance(value, dict):
        return {
            key: part if key in chain.HEADER else _blanked(part, field, key)
            for key, part in value.items()
        }
    if isinstance(value, list):
        return [_blanked(part, field, name) for part in value]
    return "" if isinstance(value, str) and field in ("", name) else value


@pytest.mark.parametrize(
    ("command", "field"),
    [
        ("people.add_staff", "role"),
        ("people.add_staff", "code"),
        ("people.remove_staff", "code"),
        ("visits.arrive", "result"),
        ("audit.look", "kind"),
        ("sites.open", "name"),
        ("visits.arrive", ""),
    ],
)
def test_what_names_nobody_does_not_leave_the_log(
    station: Station, command: str, field: str
) -> None:
    """Any text could be blanked under a veil, and the log was whole."""
    arrive(station)
    station.do("people.add_staff", code="salma", name="Salma", role="manager")
    station.do("people.add_staff", code="omar", name="Omar", role="desk")
    station.do("people.remove_staff", code="omar")
    station.do("audit.look", kind="staff", subject="salma")
    n = blank(station, command, "" if field == "result" else field)
    assert (at(station).n, at(station).wrong) == (n, ALTERED)


def test_how_many_acts_have_lost_names_is_told(station: Station, clock: FrozenClock) -> None:
    for name in ("Amina", "Omar"):
        arrive(station, first_name=name)
    clock.at += timedelta(days=100)
    station.do("visits.anonymise", before=clock.at.date() - timedelta(days=50))
    found = at(station)
    assert (found.whole, found.redacted) == (True, 2)
    assert "2 actes ont perdu des noms" in told(found, "fr")


def early(station: Station) -> list[int]:
    return station.ask_itself(blanked_early)


def test_names_that_were_blanked_before_their_time_are_told(station: Station) -> None:
    arrive(station)
    station.do("people.add_staff", code="salma", name="Salma", role="manager")
    assert early(station) == []
    lost = [
        blank(station, "visits.arrive", "last_name"),
        blank(station, "people.add_staff", "name"),
    ]
    assert at(station).whole  # they may have been names that went
    assert early(station) == lost


def test_names_that_went_in_their_time_are_no_alarm(station: Station, clock: FrozenClock) -> None:
    station.do("people.add_staff", code="salma", name="Salma", role="manager")
    visit = arrive(station)
    clock.at += timedelta(days=2)
    station.database.write(lambda s: redact(s, LoggedCommand.id == visit))
    assert early(station) != []
    station.do("visits.anonymise", before=clock.at.date() - timedelta(days=1))
    assert early(station) == []


def test_a_time_that_was_shorter_before_is_no_alarm(station: Station, clock: FrozenClock) -> None:
    visit = arrive(station)
    clock.at += timedelta(days=40)
    station.do("people.add_staff", code="youssef", name="Youssef", role="manager")
    station.database.write(lambda s: redact(s, LoggedCommand.id == visit))
    assert early(station) != []
    station.do("privacy.keep", days={"visits": 30}, actor="youssef")
    assert early(station) == []
    station.do("privacy.keep", days={"visits": 90}, actor="youssef")
    assert early(station) == []


def test_an_act_that_let_nothing_go_hides_nothing(station: Station, clock: FrozenClock) -> None:
    arrive(station)
    lost = [blank(station, "visits.arrive", "last_name")]
    clock.at += timedelta(days=1)
    station.do("rights.finish", request=new_id())
    assert early(station) == lost


@pytest.mark.parametrize("corrected", [False, True])
def test_an_opposition_is_no_alarm(station: Station, corrected: bool) -> None:
    """Where the name was corrected, the log alone has the one that the person gives."""
    visit = arrive(station)
    if corrected:
        station.do("visits.change", visit=visit, first_name="Aminata")
    forget_person(station, station.ask(held, name="Amina Benkirane"))
    assert at(station).redacted
    assert early(station) == []
