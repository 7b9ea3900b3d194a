"""What encryption costs: the same work on a plain store and on an encrypted one, in turns.

python -m benchmarks at_rest
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks import NOW
from benchmarks.big_store import SYLLABLES, open_station, working_copy
from benchmarks.commands import Floor, commands_of
from benchmarks.measure import Line, Sample, timed
from benchmarks.startup import reception, until_painted
from kiosk.bookings import queries as bookings
from kiosk.residents import queries as residents
from kiosk.station import Station
from kiosk.store.converting import encrypt_store
from kiosk.visits import queries as visits

RUNS, STARTS, WARM_UP = 300, 7, 20
WRITES = ("check-in", "ticket")


def run() -> list[Line]:
    """Each line: the floor where there is one, then plain, then encrypted."""
    plain = working_copy()
    sealed = Path(shutil.copytree(plain, plain.with_name("work-encrypted"), dirs_exist_ok=True))
    encrypt_store(sealed)
    with closing(open_station(plain)) as one, closing(open_station(sealed)) as other:
        lines = [*_writes(one, other), *_reads(one, other)]
    lines.append(_starts(plain, sealed))
    sizes = [(folder / "kiosk.sqlite3").stat().st_size / 1e6 for folder in (plain, sealed)]
    lines.append(Line("size of the store", f"{sizes[0]:.0f} MB  {sizes[1]:.0f} MB", "", kept=True))
    shutil.rmtree(sealed)
    return lines


def _writes(one: Station, other: Station) -> list[Line]:
    works = [commands_of(one), commands_of(other)]
    with closing(Floor(one)) as floor:
        return [
            _line(name, _in_turns(floor.insert, *(work[name] for work in works)), ("floor",))
            for name in WRITES
        ]


def _reads(one: Station, other: Station) -> list[Line]:
    typed = [a + b[:1] for a in SYLLABLES for b in SYLLABLES]

    def asked(station: Station) -> dict[str, Callable[[int], Any]]:
        return {
            "visits.search": lambda n: station.ask(visits.search, text=typed[n % len(typed)]),
            "residents.hosts": lambda n: station.ask(residents.hosts, text=typed[n % len(typed)]),
            "visits.on_site": lambda _: station.ask(visits.on_site),
            "bookings.day": lambda _: station.ask(bookings.day, day=NOW.date()),
        }

    both = asked(one), asked(other)
    return [_line(name, _in_turns(*(each[name] for each in both)), ()) for name in both[0]]


def _starts(plain: Path, sealed: Path) -> Line:
    words = [reception("page", folder) for folder in (plain, sealed)]
    turns = [[until_painted(each) for each in words] for _ in range(STARTS + 1)]
    one, other = (median(taken) for taken in zip(*turns[1:], strict=True))
    figures = f"plain {one:5.0f} ms  encrypted {other:5.0f} ms  x{other / one:.2f}"
    return Line("reception, Aujourd’hui with its data", figures, "", kept=True)


def _in_turns(*works: Callable[[int], Any]) -> list[Sample]:
    taken = [[timed(work, n) for work in works] for n in range(WARM_UP + RUNS)]
    return [Sample("", tuple(sorted(each))) for each in zip(*taken[WARM_UP:], strict=True)]


def _line(name: str, samples: list[Sample], before: tuple[str, ...]) -> Line:
    titles = (*before, "plain", "encrypted")
    told = [
        f"{title} {each.p50:6.2f} / {each.percentile(0.99):6.2f} ms"
        for title, each in zip(titles, samples, strict=True)
    ]
    ratio = samples[-1].p50 / samples[-2].p50
    tail = samples[-1].percentile(0.99) / samples[-2].percentile(0.99)
    return Line(name, f"{'  '.join(told)}  x{ratio:.2f} / x{tail:.2f}", "", kept=True)
