"""What a station pushes by hand may be anything: it is parked, and no other site notices."""

from __future__ import annotations

import json
from typing import Any

from kiosk.central.applier import Applier
from kiosk.core.ids import new_id
from tests.central.conftest import Hub, signed_in
from tests.sync.conftest import hub, hub_template

__all__ = ["hub", "hub_template"]

_INSERT = (
    "INSERT INTO central.intake (id, site, station, n, name, payload, actor, at, hlc, revision)"
    " VALUES (%(id)s, %(site)s, %(station)s, %(n)s, %(name)s, %(payload)s, %(actor)s, %(at)s,"
    " %(hlc)s, '0004')"
)
ODD: dict[str, dict[str, Any]] = {
    "at the end of time": {"at": "infinity"},
    "before all time": {"at": "-infinity"},
    "in a year of five digits": {"at": "20000-01-01"},
    "before the first year": {"at": "0100-01-01 BC"},
    "numbered below nothing": {"n": -5, "hlc": -(2**63)},
    "numbered last": {"n": 2**63 - 1, "hlc": 2**63 - 1},
    "of half a line": {"payload": '{"v":'},
    "of a list": {"payload": "[]"},
    "of nothing": {"payload": "null"},
    "very deep": {"payload": '{"x":' + "[" * 20_000 + "]" * 20_000 + "}"},
    "very long": {"payload": json.dumps({"x": "y" * 5_000_000})},
    "of no version": {"payload": '{"v":null}'},
    "of half a version": {"payload": '{"v":1.5}'},
    "of a list of versions": {"payload": '{"v":[1]}'},
    "of a newer version": {"payload": '{"v":2}'},
    "of a version beyond counting": {"payload": '{"v":99999999999999999999999}'},
}


def opened(site: str, station: str, made: str) -> str:
    """The payload of a command that nothing is wrong with."""
    of_command = {"id": made, "site": site, "station": station, "actor": station}
    opening = {"code": site, "name": "Technopark Rabat", "city": "Rabat"}
    return json.dumps(of_command | opening | {"issued_at": "2026-11-24T10:00:00Z"})


def test_odd_commands_are_parked_and_the_others_go_on(hub: Hub) -> None:
    desk, manager = hub.enrol(), hub.enrol(kind="manager", site="rabat")
    odd = {how: new_id() for how in ODD}
    with signed_in(desk) as connection:
        for n, (how, said) in enumerate(ODD.items(), 1):
            usual = {"name": "visits.arrive", "payload": "{}", "at": "2026-11-24", "hlc": 0}
            who = {"site": desk.site, "station": desk.station, "actor": desk.station}
            connection.execute(_INSERT, {"id": odd[how], "n": n} | usual | who | said)
    sound, me = new_id(), manager.station
    payload = opened("rabat", me, str(sound))
    with signed_in(manager) as connection:
        usual = {"name": "sites.open", "payload": payload, "at": "2026-11-24", "hlc": 0}
        who = {"site": "rabat", "station": me, "actor": me}
        connection.execute(_INSERT, {"id": sound, "n": 1} | usual | who)
    applier = Applier(hub.url)
    applier.once()
    applier.close()
    answers = dict(hub.sql("SELECT id, status FROM central.intake"))
    assert answers.pop(sound) == "applied"
    assert {how: answers[odd[how]] for how in ODD} == dict.fromkeys(ODD, "parked")
