"""MRBS on the same work: 60 rooms, as many bookings, a booking saved and a day shown over HTTP.

It needs `php` with its PostgreSQL driver (Debian: php-cli php-pgsql php-mbstring php-intl) and a
checkout of github.com/meeting-room-booking-system/mrbs-code in `build/bench/mrbs`, or where
`MRBS` says. Nothing of it is part of the project. Its own PostgreSQL is durable and on loopback,
its pages come from PHP's own server, which compiles them once.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

import psycopg

from benchmarks.big_store import _bookings
from benchmarks.peer import Browser, NotMeasured, served
from kiosk.central.local import Cluster, free_port

CHECKOUT = Path(os.environ.get("MRBS", "build/bench/mrbs"))
DURABLE = ("fsync=on", "synchronous_commit=on", "full_page_writes=on")
# Compiled pages are kept from one request to the next, as a web server does.
PHP = ("php", "-d", "opcache.enable_cli=1", "-d", "opcache.enable=1", "-d", "display_errors=0")
CONFIG = """<?php
namespace MRBS;
require_once 'lib/autoload.inc';
$timezone = "Africa/Casablanca";
$dbsys = "pgsql";
$db_host = "127.0.0.1";
$db_port = {port};
$db_database = "postgres";
$db_login = "mrbs";
$db_password = "";
$db_tbl_prefix = "mrbs_";
$auth["type"] = "none";
$auth["session"] = "ip";
$morningstarts = 8;
$eveningends = 19;
$eveningends_minutes = 30;
$resolution = 1800;
"""
ENTRIES = "COPY mrbs_entry (start_time, end_time, room_id, create_by, name, ical_uid) FROM STDIN"


@dataclass
class Peer:
    """MRBS at work; `rooms` are its numbers for them."""

    browser: Browser
    database: str
    rooms: list[int]
    token: str = ""

    def save(self, room: int, starts: datetime, ends: datetime) -> None:
        """Send the form of a new booking, as a browser does."""
        midnight = starts.replace(hour=0, minute=0)
        form = {
            "csrf_token": self.token,
            "create_by": "127.0.0.1",
            "name": "Noria Énergie",
            "description": "",
            "type": "I",
            "start_date": f"{starts:%Y-%m-%d}",
            "end_date": f"{starts:%Y-%m-%d}",
            "start_seconds": int((starts - midnight).total_seconds()),
            "end_seconds": int((ends - midnight).total_seconds()),
            "area": 1,
            "rooms[]": self.rooms[room],
            "rep_type": 0,
            "returl": "index.php?view=day",
        }
        status, said = self.browser.ask("/edit_entry_handler.php", form)
        if status != 302:
            raise NotMeasured(f"a booking was answered with {status}: {_words(said)}")

    def show(self, day: date) -> str:
        """The page of a day."""
        status, said = self.browser.ask(f"/index.php?view=day&area=1&page_date={day}")
        if status != 200:
            raise NotMeasured(f"a day was answered with {status}: {_words(said)}")
        return said

    def greet(self) -> None:
        """Open the form once: its token and the session's cookie are good for what follows."""
        room = f"area=1&room={self.rooms[0]}"
        status, said = self.browser.ask(f"/edit_entry.php?view=day&{room}&hour=9")
        found = re.search(r'name="csrf_token"[^>]*value="([^"]+)"', said)
        found = found or re.search(r'value="([^"]+)"[^>]*name="csrf_token"', said)
        if found is None:
            raise NotMeasured(f"its form was answered with {status}: {_words(said)}")
        self.token = found[1]

    def count(self) -> int:
        """How many bookings it has."""
        with psycopg.connect(self.database) as connection:
            row = connection.execute("SELECT count(*) FROM mrbs_entry").fetchone()
        return int(row[0]) if row else 0


@contextmanager
def at_work(rooms: int) -> Iterator[Peer]:
    """MRBS with so many rooms and as many bookings as ours; raises NotMeasured."""
    web = _found()
    folder = Path(tempfile.mkdtemp(prefix="kiosk-mrbs-"))
    with ExitStack() as stack:
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        cluster = Cluster(folder / "data", port=free_port(), settings=DURABLE)
        cluster.give(folder)
        cluster.make("mrbs")
        cluster.start()
        stack.callback(cluster.stop, "immediate")
        database = f"postgresql://mrbs@127.0.0.1:{cluster.port}/postgres"
        numbers = _filled(database, web.parent / "tables.pg.sql", rooms)
        pages = folder / "web"
        shutil.copytree(web, pages)
        (pages / "config.inc.php").write_text(CONFIG.format(port=cluster.port), "utf-8")
        port = free_port()
        php = [*PHP, "-S", f"127.0.0.1:{port}", "-t", str(pages)]
        stack.enter_context(served(php, port, cwd=pages))
        peer = Peer(Browser(port), database, numbers)
        peer.greet()
        yield peer


def _found() -> Path:
    web = CHECKOUT / "web"
    if not (web / "edit_entry_handler.php").exists():
        raise NotMeasured(f"there is no checkout of mrbs-code in {CHECKOUT}")
    if shutil.which("php") is None:
        raise NotMeasured("there is no php")
    modules = subprocess.run(["php", "-m"], capture_output=True, text=True, check=False).stdout
    if missing := {"pdo_pgsql", "mbstring"} - set(modules.split()):
        raise NotMeasured(f"php lacks {', '.join(sorted(missing))}")
    return web.absolute()


def _filled(database: str, tables: Path, rooms: int) -> list[int]:
    """Its tables with an area, rooms and bookings; the rooms' numbers."""
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute(tables.read_bytes())
        connection.execute("INSERT INTO mrbs_area (area_name) VALUES ('Technopark')")
        for n in range(rooms):
            connection.execute(
                "INSERT INTO mrbs_room (area_id, room_name, sort_key, capacity)"
                " VALUES (1, %s, %s, %s)",
                (f"Salle {n}", f"{n:03}", 4 + n % 20),
            )
        found = connection.execute("SELECT id FROM mrbs_room ORDER BY sort_key").fetchall()
        numbers = [number for (number,) in found]
        places = {UUID(int=n).bytes: number for n, number in enumerate(numbers)}
        with connection.cursor() as cursor, cursor.copy(ENTRIES) as copy:
            for n, row in enumerate(_bookings([UUID(int=n) for n in range(rooms)])):
                times = (row["starts"] // 1_000_000, row["ends"] // 1_000_000)
                who = ("127.0.0.1", row["held_by"], f"MRBS-{n}@127.0.0.1")
                copy.write_row((*times, places[row["resource"]], *who))
        connection.execute("VACUUM ANALYZE")
    return numbers


def _words(page: str) -> str:
    """What a page says, in short."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())[-200:]
