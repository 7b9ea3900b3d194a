"""FQM, the Free Queue Manager, on the same work: tickets issued and called over HTTP.

It needs a checkout of github.com/mrf345/FQM in `build/bench/fqm`, or where `FQM` says, and the
Python of an environment that has what its requirements name and gunicorn, `build/bench/fqm-env` or
where `FQM_PYTHON` says. Nothing of it is part of the project. It keeps its tickets in SQLite, is
served by gunicorn, and its own tasks, which speak to the Internet, are not started.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.peer import Browser, NotMeasured, served
from kiosk.central.local import free_port

CHECKOUT = Path(os.environ.get("FQM", "build/bench/fqm"))
PYTHON = Path(os.environ.get("FQM_PYTHON", "build/bench/fqm-env/bin/python"))
NAME, PASSWORD = "bench", "benchmark"
"""Who calls its tickets."""
SERVE = """
import app.main as main
main.start_tasks = lambda app: None
app = main.bundle_app({{"CLI_OR_DEPLOY": True, "WTF_CSRF_ENABLED": False}})
from app import database as data
from app.middleware import db
with app.app_context():
    if data.User.query.filter_by(name={name!r}).first() is None:
        db.session.add(data.User({name!r}, {password!r}, 1))
        office = data.Office("Guichet")
        for n in range({desks}):
            task = data.Task(f"Service {{n}}")
            task.offices.append(office)
            db.session.add(task)
        db.session.add(office)
        data.Touch_store.get().n = True
        db.session.commit()
        if data.Serial.query.first() is None:  # its numbers go on from one
            db.session.add(data.Serial(number=100, office_id=office.id, task_id=1, p=True))
            db.session.commit()
"""


@dataclass
class Peer:
    """FQM at work with one office; its desks are numbered from 1."""

    browser: Browser
    database: Path

    def take(self, desk: int) -> None:
        """Take a ticket at its touch screen."""
        status, said = self.browser.ask(f"/serial/{desk}/1", {"name": "00612345678"})
        if status != 302:
            raise NotMeasured(f"a ticket was answered with {status}: {said[-200:]}")

    def call(self, desk: int) -> None:
        """Call the next ticket of a desk, as somebody who signed in."""
        status, said = self.browser.ask(f"/pull/{desk}/1")
        if status != 302:
            raise NotMeasured(f"a call was answered with {status}: {said[-200:]}")

    def sign_in(self) -> None:
        """Once for all calls."""
        status, _ = self.browser.ask("/", {"name": NAME, "password": PASSWORD})
        if status != 302:
            raise NotMeasured(f"signing in was answered with {status}")

    def counted(self) -> tuple[int, int]:
        """How many tickets it has, and how many of them were called."""
        with closing(sqlite3.connect(self.database)) as connection:
            count, called = connection.execute("SELECT count(*), sum(p) FROM serials").fetchone()
        return int(count), int(called or 0)


@contextmanager
def at_work(desks: int) -> Iterator[Peer]:
    """FQM with so many desks; raises NotMeasured."""
    if not (CHECKOUT / "app" / "main.py").exists():
        raise NotMeasured(f"there is no checkout of FQM in {CHECKOUT}")
    if not PYTHON.exists():
        raise NotMeasured(f"there is no Python of its own in {PYTHON}")
    with tempfile.TemporaryDirectory(prefix="kiosk-fqm-") as place:
        folder, port = Path(place), free_port()
        database = folder / "data.sqlite"
        serve = SERVE.format(name=NAME, password=PASSWORD, desks=desks)
        (folder / "fqm_bench.py").write_text(serve, "utf-8")
        known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        found = known | {
            "DATABASE_URI": f"sqlite:///{database}?check_same_thread=False",
            "PYTHONPATH": os.pathsep.join((str(CHECKOUT.absolute()), place)),
        }
        command = [str(PYTHON.absolute()), "-m", "gunicorn", "-w", "1"]
        command += ["-b", f"127.0.0.1:{port}", "fqm_bench:app"]
        with served(command, port, cwd=CHECKOUT, env=found):
            peer = Peer(Browser(port), database)
            peer.sign_in()
            yield peer
