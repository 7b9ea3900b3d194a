"""Eight counters in processes of their own call as fast as they can: each ticket has one owner.

All begin at once, on one embedded store and on one PostgreSQL of the site; when nobody waits any
more the next ones come. What came of it is looked at in the rows, by plain SQL, beside what each
process says that it called.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import time as hour
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any

from sqlalchemy import insert, text

from benchmarks import NOW
from benchmarks.display import Server
from benchmarks.measure import Line, Sample
from kiosk.core.clock import FrozenClock
from kiosk.core.ids import new_id
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store.schema import metadata

COUNTERS = 8
QUEUE = 500
"""People who wait at once; as many come again when nobody does, until all calls are made."""
WORSE = 0.95
_TWICE = "SELECT count(*) FROM (SELECT 1 FROM ticket_call GROUP BY ticket HAVING count(*) > 1) t"
_OWNERS = "SELECT label, counter FROM ticket_call"


@dataclass(frozen=True)
class Race:
    """What came of one: how long it and each call took, what is wrong."""

    calls: int
    seconds: float
    taken: Sample
    wrong: tuple[str, ...]


def run(calls: int) -> list[Line]:
    """On an embedded store, then on a PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        lines = [_line("SQLite", _raced(Path(folder), [Path(folder)] * COUNTERS, calls))]
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder, Server() as url:
        folders = [Path(folder) / f"counter{n}" for n in range(COUNTERS)]
        for each in folders:
            each.mkdir()
            (each / "settings.toml").write_text(f'[store]\nurl = "{url}"\n', "utf-8")
        lines.append(_line("PostgreSQL", _raced(folders[0], folders, calls)))
    return lines


def _line(where: str, race: Race) -> Line:
    what = f"{race.calls:,} calls by {COUNTERS} processes, {where}"
    rate = race.calls / race.seconds
    figures = (
        f"p50 {race.taken.p50:6.1f} ms  p95 {race.taken.percentile(WORSE):6.1f} ms  "
        f"{rate:6.1f} calls/s"
    )
    said = f" ({race.wrong[0]})" if race.wrong else ""
    return Line(what, figures, f"one owner each{said}", not race.wrong)


def _raced(first: Path, folders: Sequence[Path], calls: int) -> Race:
    with closing(open_folder(first, clock=FrozenClock(NOW))) as station, ExitStack() as stack:
        _prepare(station)
        callers = [stack.enter_context(_caller(each, n)) for n, each in enumerate(folders, 1)]
        said, seconds = list[dict[str, Any]](), 0.0
        for last in range(0, calls, QUEUE):
            _fill(station, range(last + 1, min(last + QUEUE, calls) + 1))
            begun = time.monotonic()
            said += _all_call(callers)
            seconds += time.monotonic() - begun
        wrong = _wrong(station, calls, said)
    taken = sorted(ms for each in said for ms in each["milliseconds"])
    return Race(calls, seconds, Sample("call", tuple(taken)), tuple(wrong))


def _prepare(station: Station) -> None:
    """A desk is here, and eight counters of it are open."""
    do = station.do
    do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    hours = {"opens": hour(8, 30), "closes": hour(18)}
    do("sites.set_service_hours", service="ompic", weekday=NOW.weekday(), **hours)
    for number in range(1, COUNTERS + 1):
        do("counters.open", counter=number, services=["ompic"])


def _fill(station: Station, numbers: range) -> None:
    """So many people come to wait for it, all at once."""
    row = {"site": "casablanca", "day": NOW.date(), "service": "ompic", "issued_service": "ompic"}
    row |= {"series": "", "procedure": "", "state": "waiting", "taken_at": NOW, "language": "fr"}
    rows = [row | {"id": new_id(), "number": n, "label": f"O-{n}"} for n in numbers]
    with station.database.engine.begin() as connection:
        connection.execute(insert(metadata.tables["ticket"]), rows)
        connection.execute(text("ANALYZE"))
    station.database.engine.dispose()


@contextmanager
def _caller(folder: Path, number: int) -> Iterator[Popen[str]]:
    """The process of a counter, once it is ready; it ends with what it is asked by."""
    module = [sys.executable, "-m", "benchmarks.guichet.caller"]
    with Popen([*module, str(folder), str(number)], stdin=PIPE, stdout=PIPE, text=True) as caller:
        if _line_of(caller) != "ready":
            raise RuntimeError("a counter did not open")
        yield caller
        caller.communicate()


def _all_call(callers: Sequence[Popen[str]]) -> list[dict[str, Any]]:
    """What each process says that it has called."""
    for caller in callers:
        assert caller.stdin
        caller.stdin.write("go\n")
        caller.stdin.flush()
    return [json.loads(_line_of(caller)) for caller in callers]


def _line_of(caller: Popen[str]) -> str:
    assert caller.stdout
    return caller.stdout.readline().strip()


def _wrong(station: Station, calls: int, said: Sequence[dict[str, Any]]) -> list[str]:
    """What is amiss: tickets called twice, by nobody, or by another than says so."""
    with station.database.engine.connect() as connection:
        twice = connection.scalar(text(_TWICE))
        owners: dict[str, int] = dict(connection.execute(text(_OWNERS)).tuples().all())
    told = Counter(label for each in said for label in each["labels"])
    claimed = {label: each["counter"] for each in said for label in each["labels"]}
    found = [f"{twice} tickets were called twice"] if twice else []
    if more := [label for label, times in told.items() if times > 1]:
        found.append(f"{len(more)} tickets are said to be of several counters")
    if len(owners) != calls:
        found.append(f"{calls - len(owners)} tickets were never called")
    if claimed != owners:
        found.append("what counters say is not what the rows say")
    return found
