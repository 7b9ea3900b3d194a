"""What breaks, and when: all of it follows from a seed."""

from __future__ import annotations

import heapq
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import count
from random import Random

from tests.chaos.world import SMALL, UNATTENDED, Place, World

HUB_COPY, HUB_DUMP = "restore of a copy", "restore of a dump"
DAY = 86_400.0


@dataclass(frozen=True)
class Fault:
    """One thing that breaks, `at` so many seconds after the beginning and for so long."""

    at: float
    kind: str
    place: str
    seconds: float
    draw: float


LINE = ("cut", "cut in the middle", "half close", "stall", "slow", "refuse")
PROCESS = ("kill a station", "kill the applier", "cut the applier")
CENTRE = ("crash of the centre", "crash of a site's server", HUB_COPY, HUB_DUMP, "a newer centre")
MACHINE = ("clock a day off", "full disk", "older station")
KINDS = (*LINE, *PROCESS, *CENTRE, *MACHINE)
WEIGHTS = {**dict.fromkeys(LINE, 8), **dict.fromkeys(PROCESS, 8), **dict.fromkeys(MACHINE, 4)} | {
    "crash of the centre": 4,
    "crash of a site's server": 3,
    HUB_COPY: 2,
    HUB_DUMP: 1,
    "a newer centre": 1,
}
LONGEST = 20.0


def planned(seed: int, seconds: float, places: list[str]) -> list[Fault]:
    """What will break in a run: every kind at least once, then more of them by weight."""
    rng = Random(f"faults/{seed}")
    kinds = list(KINDS)
    wanted = max(len(kinds), int(seconds / 1.5))
    kinds += rng.choices(list(WEIGHTS), weights=WEIGHTS.values(), k=wanted - len(kinds))
    rng.shuffle(kinds)
    longest = min(LONGEST, seconds / 6)
    return sorted(
        (
            Fault(
                at=rng.uniform(0.05, 0.95) * seconds,
                kind=kind,
                place=rng.choice(_where(kind, places)),
                seconds=min(rng.expovariate(1 / (longest / 3)), longest),
                draw=rng.random(),
            )
            for kind in kinds
        ),
        key=lambda fault: fault.at,
    )


def _where(kind: str, places: list[str]) -> list[str]:
    """The places that a fault may befall.

    A machine that nobody attends forgets what its own clock says is of another day.
    """
    if kind == "full disk":
        return [SMALL]
    return [place for place in places if kind != "clock a day off" or place not in UNATTENDED]


@dataclass
class Breaker:
    """Carries out what was planned; `counts` is what did break."""

    world: World
    counts: Counter[str] = field(default_factory=Counter)
    _agenda: list[tuple[float, int, Callable[[], None]]] = field(default_factory=list)
    _ties: Iterator[int] = field(default_factory=count)
    _now: float = 0.0

    def run(self, faults: list[Fault], seconds: float) -> None:
        """Break all that was planned, in so many seconds; what is still broken then, stays so.

        A machine that is slow gets all of it, and takes longer.
        """
        began = time.monotonic()
        for fault in faults:
            self._plan(fault.at, lambda fault=fault: self._break(fault))  # type: ignore[misc]
            if fault.kind in (HUB_COPY, HUB_DUMP):
                keep = self.world.centre.keep_copy
                keep = self.world.centre.keep_dump if fault.kind == HUB_DUMP else keep
                self._plan(max(fault.at - 2 - fault.draw * 15, 0.5), keep)
        while self._agenda and self._agenda[0][0] < seconds:
            at, _, action = self._agenda[0]
            if at > (now := time.monotonic() - began):
                self.world.watch()
                time.sleep(min(at - now, 0.2))
                continue
            heapq.heappop(self._agenda)
            self._now = now
            action()
        time.sleep(max(seconds - (time.monotonic() - began), 0))

    def make_usual(self) -> None:
        """Start those again that were older, or whose clock was off, as they should be."""
        for place in self.world.places.values():
            if place.clock_offset or place.revision:
                self._restart_as(place, clock_offset=0.0, revision="")

    def _plan(self, at: float, action: Callable[[], None]) -> None:
        heapq.heappush(self._agenda, (at, next(self._ties), action))

    def _later(self, fault: Fault, action: Callable[[], None]) -> None:
        self._plan(self._now + fault.seconds, action)

    def _break(self, fault: Fault) -> None:
        self.counts[fault.kind] += 1
        place = self.world.places[fault.place]
        if fault.kind in LINE:
            self._break_line(fault, place)
        elif fault.kind in PROCESS:
            self._break_process(fault, place)
        elif fault.kind in CENTRE:
            self._break_centre(fault)
        else:
            self._break_machine(fault, place)

    def _break_line(self, fault: Fault, place: Place) -> None:
        line, do = place.line, self.world.proxy.do
        match fault.kind:
            case "cut":
                do(line.cut)
            case "cut in the middle":
                do(line.cut_after, int(fault.draw * 4000) + 1)
            case "half close":
                do(line.close_half, int(fault.draw * 2))
            case "stall":
                do(line.stall)
            case "slow":
                do(line.slow, fault.draw * 0.4)
            case _:
                do(line.refuse)
        self._later(fault, lambda: do(line.heal))
        if fault.kind == "stall" and fault.draw < 0.5:  # a router that has forgotten the line
            self._later(fault, lambda: do(line.cut))

    def _break_process(self, fault: Fault, place: Place) -> None:
        # Whoever is dead is started again by the world's watch.
        if fault.kind == "kill a station":
            place.programs[int(fault.draw * len(place.programs))].kill()
        elif fault.kind == "kill the applier":
            self.world.applier.kill()
        else:
            self.world.proxy.do(self.world.applier_line.cut)

    def _break_centre(self, fault: Fault) -> None:
        centre = self.world.centre
        match fault.kind:
            case "restore of a copy":
                centre.go_back_to_copy()
            case "restore of a dump":
                centre.go_back_to_dump()
            case "crash of a site's server":
                self.world.site_server.crash()
            case "a newer centre":
                centre.grow()
            case _:
                centre.crash()

    def _break_machine(self, fault: Fault, place: Place) -> None:
        disk, pids = self.world.disk, self.world.pids
        match fault.kind:
            case "full disk":
                disk.fill(pids(SMALL))
                self._later(fault, lambda: disk.clear(pids(SMALL)))
            case "older station":
                self._restart_as(place, revision="0001")
                self._later(fault, lambda: self._restart_as(place, revision=""))
            case _:
                off = DAY if fault.draw < 0.5 else -DAY
                self._restart_as(place, clock_offset=off)
                self._later(fault, lambda: self._restart_as(place, clock_offset=0.0))

    def _restart_as(self, place: Place, **options: float | str) -> None:
        for name, value in options.items():
            setattr(place, name, value)
        for program in place.programs:
            program.kill()
        self.world.start(place)
