"""What the time of an answer tells of a wrong PIN: nothing where answers cannot be told apart."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import delete
from sqlalchemy.orm import Session

from benchmarks.big_store import open_station
from benchmarks.measure import Line, Sample, sample_pair
from kiosk.core.command import MANAGER
from kiosk.demo.staff import PIN
from kiosk.staff.model import Attempt
from kiosk.staff.refusals import WrongPin
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station

RUNS = 300
CLOSE = (0.4, 0.6)
"""How often one answer may come before the other: a half where time tells nothing."""
NEARLY, FAR = PIN[:-1] + "9", "739204"


def run() -> list[Line]:
    """Pairs of wrong answers, in turns, and how often the first of two comes sooner."""
    with TemporaryDirectory() as folder:
        station = open_station(Path(folder))
        station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
        station.do("people.add_staff", code="chef", name="Rachida Alami", role=MANAGER)
        station.do("people.choose_pin", pin=PIN, actor="chef")
        lines = [
            _line(station, "one digit is wrong, or all", ("chef", NEARLY), ("chef", FAR)),
            _line(station, "somebody's code, or nobody's", ("chef", FAR), ("nobody", FAR)),
        ]
        station.close()
    return lines


def _line(station: Station, what: str, one: tuple[str, str], other: tuple[str, str]) -> Line:
    def tried(code: str, pin: str) -> None:
        station.database.write(_forget)
        with suppress(WrongPin):
            sign_in(station, code=code, pin=pin)

    first, second = sample_pair(
        (what, lambda _: tried(*one)), ("", lambda _: tried(*other)), runs=RUNS
    )
    share = sooner(first, second)
    figures = f"{first.p50:6.1f} ms and {second.p50:6.1f} ms, sooner {share:4.0%}"
    low, high = CLOSE
    return Line(what, figures, f"{low:.0%} to {high:.0%}", low <= share <= high)


def sooner(one: Sample, other: Sample) -> float:
    """How often a draw of the first is below a draw of the second (Mann and Whitney's U)."""
    pairs = [
        (bisect_left(one.milliseconds, value) + bisect_right(one.milliseconds, value)) / 2
        for value in other.milliseconds
    ]
    return sum(pairs) / len(pairs) / len(one.milliseconds)


def _forget(session: Session) -> None:
    session.execute(delete(Attempt))
