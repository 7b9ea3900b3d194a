"""E-mail to a real server on loopback: how soon one goes, and thousands through kills -9.

    python -m benchmarks messages                        with `make bench`
    python -m benchmarks.messages --messages 10000       as many as are asked for

What is queued while no server is set goes once there is one: a process sends, is killed without a
warning again and again, and another takes its place. Each letter is counted by its Message-ID, in
the order in which the server took it first; one whose sender died between the server's word and
its own note of it comes a second time as the same.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from sqlalchemy import select

from benchmarks import NOW
from benchmarks.measure import Line, Sample, table
from kiosk.core.clock import FrozenClock
from kiosk.core.settings.file import FILE
from kiosk.notifications.model import Notification
from kiosk.opening import open_folder
from kiosk.station import Station
from tests.notifications.mail_server import MailServer, serving

MESSAGES, KILLS, ONE_BY_ONE = 1_000, 8, 50
SOON_MS, WORSE = 2_000.0, 0.95
PATIENCE_S, WITHIN_S = 600.0, 0.05
ROOMS, HOURS = 40, 8
SENDER = "accueil@technopark.example"


def run(messages: int = MESSAGES) -> list[Line]:
    """From a command to the server's hands, and all of an outbox through the kills."""
    with serving(MailServer()) as mail:
        return [_soon(mail), _through_kills(mail, messages)]


def _soon(mail: MailServer) -> Line:
    """The station's own windows send: from the command to the letter in the server's hands."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui.shell.application import make_application
    from ui.shell.sending import Sending
    from ui.shell.session import Session

    app = make_application(["reception"])
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as folder:
        station = _station(Path(folder), mail.port)
        session = Session(station)
        session.start()
        sending = Sending(session)
        taken = []
        for n in range(ONE_BY_ONE):
            mail.letters.clear()
            begun = time.perf_counter()
            _book(station, n)
            while not mail.letters:
                app.processEvents()
                if time.perf_counter() - begun > PATIENCE_S:
                    raise TimeoutError("a letter does not go")
            taken.append((time.perf_counter() - begun) * 1000)
        sending.deleteLater()
        session.close()
        station.close()
    measured = Sample("soon", tuple(sorted(taken)))
    worse = measured.percentile(WORSE)
    figures = f"p50 {measured.p50:6.1f} ms  p95 {worse:6.1f} ms"
    return Line(
        "a booking to its letter at the server",
        figures,
        f"p95 < {SOON_MS:.0f} ms",
        worse < SOON_MS,
    )


def _through_kills(mail: MailServer, messages: int) -> Line:
    with tempfile.TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        station = _station(folder, 0)
        for n in range(messages):
            _book(station, n)
        queued = station.database.read(_queued)
        station.close()
        mail.letters.clear()
        _write_settings(folder, mail.port)
        begun = time.perf_counter()
        chance = random.Random(1)
        portions = [(much, chance.random() * WITHIN_S) for much in _portions(messages)]
        kills = sum(_sent_until(folder, mail, *portion) for portion in portions)
        lasted = time.perf_counter() - begun
    return _told(queued, mail, kills, lasted)


def _told(queued: list[str], mail: MailServer, kills: int, lasted: float) -> Line:
    came = [str(letter["Message-ID"])[1:].partition("@")[0] for _, letter in mail.letters]
    first = list(dict.fromkeys(came))
    repeated = len(came) - len(first)
    whole = first == queued and repeated <= kills
    figures = f"{len(first):,} once each, {repeated} a second time as the same, {lasted:.0f} s"
    what = f"{len(queued):,} queued, {kills} kills -9"
    return Line(what, figures, "all, in order", whole)


def _portions(messages: int) -> Iterator[int | None]:
    """After how many letters the sender is killed; the last is left to finish."""
    bounds = [round(messages * n / (KILLS + 1)) for n in range(KILLS + 2)]
    yield from (upper for _, upper in list(pairwise(bounds))[:-1])
    yield None


def _sent_until(folder: Path, mail: MailServer, much: int | None, moment: float) -> int:
    """Let a process send until the server has so many letters, then kill it; 1 where it was."""
    with subprocess.Popen([sys.executable, "-m", "benchmarks.messages", "--send", folder]) as child:
        ends = time.monotonic() + PATIENCE_S
        while child.poll() is None:
            if much is not None and len(mail.letters) >= much:
                time.sleep(moment)  # in the middle of whatever it is at
                child.kill()
                return 1
            if time.monotonic() > ends:
                child.kill()
                raise TimeoutError("the outbox does not empty itself")
            time.sleep(0.001)
    return 0


def _station(folder: Path, port: int) -> Station:
    _write_settings(folder, port)
    station = open_folder(folder, clock=FrozenClock(NOW))
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    for room in range(ROOMS):
        station.do("sites.add_room", name=f"Salle {room}", capacity=12)
    return station


def _write_settings(folder: Path, port: int) -> None:
    host = f'host = "127.0.0.1"\nport = {port}\nsecurity = "none"\n' if port else ""
    (folder / FILE).write_text(f'[messages]\n{host}sender = "{SENDER}"\n', "utf-8")


def _book(station: Station, n: int) -> None:
    """A booking of its own of somebody who wants word of it."""
    slot, room = divmod(n, ROOMS)
    day, hour = divmod(slot, HOURS)
    week, weekday = divmod(day, 5)
    monday = datetime(2026, 12, 7, 9, tzinfo=UTC)
    starts = monday + timedelta(weeks=week, days=weekday, hours=hour)
    station.do(
        "bookings.book",
        resource=f"Salle {room}",
        starts=starts,
        ends=starts + timedelta(minutes=30),
        held_by="Noria Énergie",
        kind="technopark",
        email="amina@noria.example",
    )


def _queued(session: object) -> list[str]:
    rows = select(Notification.id).order_by(Notification.asked_at, Notification.id)
    return [str(each) for each in session.scalars(rows)]  # type: ignore[attr-defined]


def _send(folder: Path) -> None:
    """What a window does in the background: pass after pass, until nothing waits."""
    from kiosk.notifications.worker import work

    station = open_folder(folder, clock=FrozenClock(NOW))
    while work(station) is not None:
        continue
    station.close()


def main() -> int:
    """1 when a limit was not kept."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.messages")
    parser.add_argument("--messages", type=int, default=MESSAGES)
    parser.add_argument("--send", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.send:
        _send(options.send)
        return 0
    return 0 if table("Messages", run(options.messages)) else 1


if __name__ == "__main__":
    sys.exit(main())
