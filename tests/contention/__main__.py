"""`python -m tests.contention`: eight processes want the same slots; one has each of them."""

from __future__ import annotations

import argparse
import logging
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.central import setup
from kiosk.store import migrate
from kiosk.store.database import Database
from tests.central.conftest import Hub
from tests.contention.run import RACERS, Race, at_a_centre, in_one_store
from tests.postgres import PrivateServer
from tests.sync.fleet import Fleet

EVERYWHERE = SQLITE, POSTGRESQL, CENTRE = "sqlite", "postgresql", "centre"
RULES = ["host all desk 127.0.0.1/32 trust", "host all all 127.0.0.1/32 scram-sha-256"]


def main() -> int:
    """1 when something is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.contention")
    parser.add_argument("where", nargs="*", help=f"of {', '.join(EVERYWHERE)}; all by itself")
    parser.add_argument("--slots", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if unknown := set(options.where) - set(EVERYWHERE):
        parser.error(f"{min(unknown)} is none of {', '.join(EVERYWHERE)}")
    logging.basicConfig(level=logging.ERROR)
    good = True
    for where in options.where or EVERYWHERE:
        with tempfile.TemporaryDirectory(prefix="contention-") as folder:
            race = run(where, Path(folder), options.slots, options.seed)
        report(race)
        good &= not race.wrong
    return 0 if good else 1


def run(where: str, folder: Path, slots: int, seed: int) -> Race:
    """One race in an empty folder."""
    if where == SQLITE:
        with closing(_prepared(Database.at(folder))) as database:
            return in_one_store("SQLite", database, folder, slots, seed)
    with PrivateServer(folder, rules=RULES) as server:
        if where == POSTGRESQL:
            with closing(_prepared(Database(server.url))) as database:
                return in_one_store("PostgreSQL", database, folder, slots, seed)
        with _fleet(server, folder) as fleet:
            return at_a_centre(fleet, slots, seed)


def report(race: Race) -> None:
    """What came of it."""
    print(f"{race.count:,} slots, each wanted by {RACERS} processes, on {race.where}:")
    print(f"  {race.held:,} are held, {race.seconds:.0f} s", flush=True)
    for answer, times in race.told.most_common():
        print(f"  {times:9,} {answer}")
    if race.to_settle:
        print(f"  {race.to_settle:9,} to settle at the desks")
    for said in race.wrong[:20]:
        print(f"WRONG {said}")
    print(f"verdict: {len(race.wrong) or 'nothing'} wrong", flush=True)


def _prepared(database: Database) -> Database:
    migrate.prepare(database)
    return database


@contextmanager
def _fleet(server: PrivateServer, folder: Path) -> Iterator[Fleet]:
    hub = Hub(server, server.new_database("hub"))
    setup.init(hub.url)
    empty = folder / "empty"
    empty.mkdir()
    _prepared(Database.at(empty)).close()
    with closing(Fleet(hub, folder, empty / "kiosk.sqlite3")) as fleet:
        yield fleet


if __name__ == "__main__":
    raise SystemExit(main())
