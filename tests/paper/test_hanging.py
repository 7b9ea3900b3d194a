"""A printer that never answers waits for itself alone, and no longer than it may."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.paper import outlets, queue
from kiosk.paper.kinds import core_kinds
from kiosk.paper.outlets import FOLDER, STOPPED, SYSTEM, Outlets
from kiosk.paper.prints import Print, Rendered
from kiosk.paper.queries import PrintJobView
from kiosk.paper.states import FAILED, PRINTED, SENDING, WAITING
from kiosk.paper.worker import work
from kiosk.station import Station
from tests.paper.conftest import Ask
from tests.paper.pretending import Pretended
from tests.waiting import until

Job = Callable[[UUID], PrintJobView]


class Hanging(Pretended):
    """Takes a document and says nothing more until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.taken, self.free = threading.Event(), threading.Event()

    def send(self, document: Rendered) -> None:
        self.taken.set()
        self.free.wait()
        super().send(document)


@pytest.fixture
def hanging() -> Iterator[Hanging]:
    made = Hanging()
    yield made
    made.free.set()


@pytest.fixture
def reached(hanging: Hanging, printer: Pretended, tmp_path: Path) -> Outlets:
    """The folder, a printer that hangs and another one."""
    printers = {"Stuck": hanging, "Zebra": printer}
    return Outlets({**core_kinds(tmp_path), SYSTEM: printers.__getitem__})


def test_the_others_print_while_one_hangs_and_what_is_asked_for_meanwhile_too(
    station: Station, ask_for: Ask, badge: Print, reached: Outlets, hanging: Hanging, job: Job
) -> None:
    stuck = ask_for(badge, "Stuck")
    others = [ask_for(badge, FOLDER), ask_for(badge, "Zebra")]
    left: list[int] = []
    passing = threading.Thread(target=lambda: left.append(work(station, reached)))
    passing.start()
    assert hanging.taken.wait(20)
    until(lambda: all(job(other).state == PRINTED for other in others))
    late = ask_for(badge, "Zebra")
    until(lambda: job(late).state == PRINTED)
    assert job(stuck).state == SENDING
    hanging.free.set()
    passing.join()
    assert (job(stuck).state, left) == (PRINTED, [0])


def test_after_its_time_it_is_left_to_a_person_and_its_printer_is_stopped(
    station: Station,
    ask_for: Ask,
    badge: Print,
    reached: Outlets,
    hanging: Hanging,
    job: Job,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outlets, "SEND_S", 0.05)
    first, behind = ask_for(badge, "Stuck"), ask_for(badge, "Stuck")
    assert work(station, reached) == 1
    assert (job(first).state, job(first).why) == (FAILED, queue.UNCERTAIN)
    assert work(station, reached) == 1
    assert (job(behind).state, job(behind).why, job(behind).tries) == (WAITING, STOPPED, 0)
    hanging.free.set()
    until(lambda: hanging.out == ["S-0001"])
    monkeypatch.undo()
    until(lambda: work(station, reached) == 0)
    assert job(behind).state == PRINTED
    assert job(first).state == FAILED, "what came out late is not taken back"
    assert hanging.out == ["S-0001"] * 2


def test_a_printer_that_does_not_say_how_it_is_in_time_is_stopped(
    station: Station,
    ask_for: Ask,
    badge: Print,
    reached: Outlets,
    hanging: Hanging,
    job: Job,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(outlets, "STATUS_S", 0.05)
    monkeypatch.setattr(hanging, "status", lambda: str(hanging.free.wait() or ""))
    asked = ask_for(badge, "Stuck")
    assert work(station, reached) == 1
    assert (job(asked).state, job(asked).why) == (WAITING, STOPPED)
