"""A race: everybody begins at once, and what came of it is looked at when all have ended."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import PIPE

from sqlalchemy import Engine, text

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import Settings
from kiosk.store.database import Database
from kiosk.store.engine import make_engine
from kiosk.sync.settling import to_settle
from tests.anyone import Anyone
from tests.bookings.conftest import at
from tests.chaos.centre import applier
from tests.chaos.processes import Program
from tests.contention import verdict
from tests.contention.verdict import Answers, Rows
from tests.contention.wanted import furnish
from tests.sync.fleet import Fleet, Member
from tests.waiting import until

RACERS = 8
READ = 500
"""So many cases are read as people see them; each is several questions."""
SITE = {"code": "casablanca", "name": "Technopark Casablanca", "city": "Casablanca"}


@dataclass
class Race:
    """What came of one; it is good when nothing is in `wrong`."""

    where: str
    count: int
    seconds: float
    told: Counter[str] = field(default_factory=Counter)
    held: int = 0
    to_settle: int = 0
    wrong: list[str] = field(default_factory=list)


def in_one_store(where: str, database: Database, folder: Path, count: int, seed: int) -> Race:
    """Everybody books in one store, which is empty yet."""
    station = Anyone(folder, database, Settings(), clock=FrozenClock(at(10)))
    station.do("sites.open", **SITE)
    furnish(lambda command, /, **fields: station.do(command, **fields).result)
    database.engine.dispose()
    commands = [[database.url, str(n), str(count), f"--seed={seed}"] for n in range(RACERS)]
    answers, seconds = _raced(commands)
    rows = Rows(database.engine)
    wrong = verdict.wrong(rows, count) + verdict.wrong_answers(rows, count, answers)
    held = sum(len(holders) for holders in rows.held().values())
    return Race(where, count, seconds, verdict.told(answers), held, 0, wrong)


def at_a_centre(fleet: Fleet, count: int, seed: int) -> Race:
    """Everybody has a store of their own, and the centre decides; two appliers are there."""
    desks = _enrolled(fleet)
    commands = [
        [desk.station.database.url, str(n), str(count), f"--seed={seed}", f"--exchange={folder}"]
        for n, desk in enumerate(desks)
        for folder in [desk.station.folder]
    ]
    fleet.stop_applier()
    logs = [fleet.folder / f"applier{n}.log" for n in range(2)]
    with ExitStack() as stack:
        for log in logs:
            program = applier(fleet.hub.url, log)
            stack.callback(_ended, program)
            program.start()
        answers, seconds = _raced(commands)
    engine = make_engine(fleet.hub.url)
    try:
        race = Race("the centre", count, seconds, verdict.told(answers))
        _judge_centre(race, engine, fleet, count)
    finally:
        engine.dispose()
    for desk in desks:
        _judge_desk(race, desk, fleet)
    return race


def _raced(commands: Sequence[Sequence[str]]) -> tuple[Answers, float]:
    """Begin all at once; what each was told, and how long it took."""
    module = [sys.executable, "-m", "tests.contention.racer"]
    with ExitStack() as stack:
        racers = [
            stack.enter_context(
                subprocess.Popen([*module, *words], stdin=PIPE, stdout=PIPE, stderr=PIPE, text=True)
            )
            for words in commands
        ]
        for racer in racers:
            assert racer.stdout
            if racer.stdout.readline() != "ready\n":
                raise RuntimeError(racer.communicate()[1][-3_000:])
        began = time.monotonic()
        for racer in racers:
            assert racer.stdin
            racer.stdin.write("go\n")
            racer.stdin.flush()
        said = [racer.communicate() for racer in racers]
        seconds = time.monotonic() - began
    for racer, (_, trouble) in zip(racers, said, strict=True):
        if racer.returncode:
            raise RuntimeError(trouble[-3_000:])
    return [json.loads(out) for out, _ in said], seconds


def _enrolled(fleet: Fleet) -> list[Member]:
    """Desks that have all of the site, and do nothing."""
    first = fleet.add()
    first.do("sites.open", **SITE)
    furnish(first.do)
    desks = [first, *(fleet.add("desk") for _ in range(RACERS - 1))]
    fleet.settle()
    for desk in desks:
        desk.exchange.close()
        desk.station.database.engine.dispose()
    return desks


def _judge_centre(race: Race, engine: Engine, fleet: Fleet, count: int) -> None:
    """One has each, and whoever sent the same is refused for a reason that is one."""
    rows = Rows(engine)
    race.held = sum(len(holders) for holders in rows.held().values())
    race.wrong += verdict.wrong(rows, count)
    sent = "FROM central.intake WHERE name = 'bookings.book'"
    answered = fleet.hub.sql(f"SELECT status, reason, count(*) {sent} GROUP BY 1, 2")
    race.told = Counter({reason or status: n for status, reason, n in answered})
    usual = {"applied", verdict.TAKEN, verdict.TOO_CLOSE}
    race.wrong += [f"answered with {each}" for each in race.told.keys() - usual]
    if race.told["applied"] != race.held:
        race.wrong.append(f"{race.told['applied']} were applied, and {race.held} are held")
    lost = fleet.hub.sql(
        f"SELECT count(*) {sent} AND (status = 'applied') <> (id IN (SELECT id FROM booking))"
    )
    race.wrong += [f"{n} were told what is not so" for (n,) in lost if n]


def _judge_desk(race: Race, desk: Member, fleet: Fleet) -> None:
    """A desk shows what the centre has, and what it lost waits to be settled."""
    name = desk.enrolment.station
    theirs = Rows(desk.station.database.engine).held()
    engine = make_engine(fleet.hub.url)
    try:
        ours = Rows(engine).held()
    finally:
        engine.dispose()
    if differ := {key for key in theirs.keys() | ours.keys() if theirs.get(key) != ours.get(key)}:
        race.wrong.append(f"{name} shows {len(differ)} otherwise than the centre has them")
    open_cases = _open_cases(desk)
    shown = desk.station.database.read(to_settle, site=fleet.site) if open_cases <= READ else None
    if shown is not None and len(shown) != open_cases:
        race.wrong.append(f"{name} does not show all of {open_cases} to settle")
    ((refused,),) = fleet.hub.sql(
        "SELECT count(*) FROM central.intake WHERE station = %s AND status = 'refused'", name
    )
    race.to_settle += open_cases
    if open_cases != refused:
        race.wrong.append(f"{name} has {open_cases} to settle of {refused} that were refused")


def _open_cases(desk: Member) -> int:
    """What was refused at a desk and nobody has settled."""
    refused = "SELECT count(*) FROM command c WHERE c.status = 'refused'"
    settled = "SELECT 1 FROM settlement s WHERE s.id = c.id"
    with desk.station.database.engine.connect() as connection:
        found = connection.scalar(text(f"{refused} AND NOT EXISTS ({settled})"))
    return int(found or 0)


def _ended(program: Program) -> None:
    program.terminate()
    until(lambda: not program.alive)
    program.end(1)
