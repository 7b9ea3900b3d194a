"""`python -m tests.crashes`: each window falls and hangs so often, and how long it is gone."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from random import Random
from statistics import median, quantiles

from kiosk import demo
from kiosk.core.clock import FrozenClock
from kiosk.opening import open_folder
from kiosk.supervisor.only_one import OnlyOne, run_folder
from kiosk.supervisor.policy import Limits, Policy
from kiosk.supervisor.reports import CRASHES as REPORTS
from kiosk.supervisor.start import WINDOWS
from kiosk.supervisor.supervisor import Commands, Supervisor
from tests.chaos.ledger import read
from tests.conftest import MORNING
from tests.crashes.window import CRASHES, FREEZES
from tests.kills.__main__ import judge

BACK_IN = 5.0
"""Seconds from the fall, or the last sign of life, until the window is there with its store."""


@dataclass
class Fallen:
    """A window that lived by a plan; what `tests.kills` judges."""

    name: str
    plan: Path
    code: int = 0

    @property
    def ledger(self) -> Path:
        return self.plan.with_suffix(".ledger")

    @property
    def gone(self) -> Iterator[tuple[str, float]]:
        """Each fault, and for how many seconds nobody could work."""
        lines = self.plan.with_suffix(".lives").read_text("utf-8").splitlines()
        said = [(what, float(at)) for what, at in (line.split("\t") for line in lines)]
        for (fault, fell), (then, back) in pairwise(said):
            if fault != "back":  # a window that only was slow may have been ended between two
                assert then == "back"
                yield fault, back - fell


@dataclass
class Desk:
    """A store with its windows, one after another."""

    folder: Path
    seed: int
    windows: list[Fallen] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        station = open_folder(self.folder / "data", clock=FrozenClock(MORNING))
        demo.fill(station, days=2, seed=self.seed, tell=lambda *_: None)
        station.close()
        self._offset = (MORNING - datetime.now(UTC)).total_seconds()

    def live(self, window: str, crashes: int, freezes: int) -> Fallen:
        """Keep a window running until it has fallen and hung so often."""
        rng = Random(f"crashes/{self.seed}/{window}")
        faults = [rng.choice(list(CRASHES)) for _ in range(crashes)]
        faults += [rng.choice(list(FREEZES)) for _ in range(freezes)]
        rng.shuffle(faults)
        fallen = Fallen(window, self.folder / f"{window}.plan")
        fallen.plan.write_text("\n".join(faults), "utf-8")
        data, module = self.folder / "data", (sys.executable, "-m", "tests.crashes.window")
        seeded = ("--seed", str(self.seed), f"--clock-offset={self._offset}")
        run = run_folder(data)
        claim = OnlyOne(run, window)
        assert claim.take()
        commands = Commands([*module, window, str(data), str(fallen.plan), *seeded], ["false"])
        rules = Policy(Limits(failures=10**9), hall=False)  # so many falls are no window's end
        rules_at_once(rules)
        fallen.code = Supervisor(data, run, claim, commands, rules).run()
        claim.let_go()
        self.windows.append(fallen)
        return fallen


VISITED = "device"
"""The window that somebody opens for a moment, and at which nothing is done for anybody."""


def rules_at_once(rules: Policy) -> None:
    """Every fall is the first of its hour: so many in a minute would be waited for."""
    usual = rules.after

    def after(how: str, **more: float) -> object:
        rules.again()
        return usual(how, **more)  # type: ignore[arg-type]

    rules.after = after  # type: ignore[method-assign,assignment]


def wrong_with(desk: Desk) -> list[str]:
    """What was lost, doubled or not back in time."""
    wrong = [f"{each.name} ended with {each.code}" for each in desk.windows if each.code]
    for each in desk.windows:
        wrong += [
            f"{each.name} was gone for {seconds:.1f} s after {fault}"
            for fault, seconds in each.gone
            if seconds > BACK_IN
        ]
    return wrong + judge(desk)  # type: ignore[arg-type]


def main() -> int:
    """1 where something is wrong; the folder is kept then."""
    parser = argparse.ArgumentParser(prog="python -m tests.crashes")
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--window", choices=WINDOWS, action="append")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    folder = Path(tempfile.mkdtemp(prefix=f"crashes-{options.seed}-"))
    print(f"seed {options.seed}, {options.times} crashes and freezes each, in {folder}", flush=True)
    desk = Desk(folder, options.seed)
    print("window     fault     times  median    95 %     max  over 5 s  done", flush=True)
    for window in options.window or [each for each in WINDOWS if each != VISITED]:
        began = time.monotonic()
        fallen = desk.live(window, options.times, options.times)
        _report(fallen, time.monotonic() - began)
    wrong = wrong_with(desk)
    reports = len(list((folder / "data" / REPORTS).glob("*.txt")))
    print(f"{reports} crash reports kept; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    print(*(f"WRONG {said}" for said in wrong[:40]), sep="\n" if wrong else "")
    print(f"verdict: {len(wrong)} things are wrong" if wrong else "verdict: back each time")
    return int(bool(wrong))


def _report(fallen: Fallen, seconds: float) -> None:
    done = Counter(e.kind for e in read(fallen.ledger))["done"] if fallen.ledger.exists() else 0
    for name, kinds in (("crash", CRASHES), ("freeze", FREEZES)):
        gone = [took for fault, took in fallen.gone if fault in kinds]
        if len(gone) < 2:
            continue
        late = sum(took > BACK_IN for took in gone)
        numbers = f"{median(gone):6.2f} s{quantiles(gone, n=20)[18]:6.2f} s{max(gone):6.2f} s"
        print(f"{fallen.name:11}{name:9}{len(gone):6} {numbers}{late:10}{done:6}", flush=True)
    print(f"{fallen.name:11}in {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
