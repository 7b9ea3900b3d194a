"""One run: begin, break things for a while, heal, wait until quiet, judge."""

from __future__ import annotations

import re
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.chaos.disk import room_for
from tests.chaos.evidence import Observer, gather
from tests.chaos.faults import Breaker, planned
from tests.chaos.ledger import DONE
from tests.chaos.verdict import judge
from tests.chaos.world import World

QUIET_SECONDS = 240.0


@dataclass
class Result:
    """How a run went; it is good when nothing is in `wrong`."""

    seed: int
    faults: Counter[str] = field(default_factory=Counter)
    commands: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    disk: str = ""
    quiet_after: float = 0.0
    stumbles: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


def run(folder: Path, *, seed: int, seconds: float, pace: float = 0.12) -> Result:
    """Everything in a folder that is not there yet."""
    folder.mkdir(parents=True)
    result = Result(seed)
    world = World(folder, seed, pace, mib=room_for(seconds))
    try:
        world.begin()
        _break(world, result, seconds)
    finally:
        world.close()
    result.stumbles = _stumbles(folder)
    return result


def _break(world: World, result: Result, seconds: float) -> None:
    observer = Observer(world)
    breaker = Breaker(world)
    result.disk = world.disk.kind
    try:
        breaker.run(planned(world.seed, seconds, list(world.places)), seconds)
        result.faults = breaker.counts
        breaker.make_usual()
        world.heal()
        world.rest()
        healed = time.monotonic()
        unquiet = world.wait_until_quiet(QUIET_SECONDS)
        result.quiet_after = time.monotonic() - healed
    finally:
        observer.close()
    result.wrong += [f"not quiet after {QUIET_SECONDS:.0f} s: {said}" for said in unquiet]
    result.wrong += [f"{name} did not end" for name in world.end_stations()]
    result.wrong += world.deaths
    evidence = gather(world, observer.seen_twice)
    result.answers = Counter(taken.status for taken in evidence.intake)
    for store in evidence.stores:
        result.commands.update(entry.name for entry in store.ledger if entry.kind == DONE)
    result.wrong += judge(evidence)


def _stumbles(folder: Path) -> Counter[str]:
    """What an exchange met that it does not know, and began again after."""
    found: Counter[str] = Counter()
    for log in folder.glob("*.log"):
        for told in log.read_text("utf-8").split("stumbled")[1:]:
            trace = re.split(r"^\d{4}-\d\d-\d\d ", told, maxsplit=1, flags=re.MULTILINE)[0]
            errors = re.findall(r"^[a-zA-Z_][\w.]+: .*", trace, re.MULTILINE)
            found[errors[-1] if errors else "?"] += 1
    return found
