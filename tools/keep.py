"""Keeps what the program writes today for the tests of later ones: see tests/kept/README.md.

python tools/keep.py
"""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.core import registry
from kiosk.core.command import version
from kiosk.store import migrate
from kiosk.store.base import APPLIED
from kiosk.store.database import Database
from tests.kept import FOLDER, PAYLOADS
from tests.kept.again import first_refused, log_of
from tests.sync.play import Play, Recording

ROUNDS, MORE, SEEDS = 12, 40, 30
"""Rounds of all commands, rounds more until none was refused each time, and days tried."""


def played(folder: Path) -> Path:
    """A store in which every command was carried out, as one file."""
    for seed in range(SEEDS):
        place = folder / str(seed)
        place.mkdir()
        with closing(Database.at(place)) as database:
            migrate.prepare(database)
            station = Recording(place, database, seed)
            whole = _play(Play(station), station)
        if whole and _plays_again(place, folder / f"{seed} again"):
            return _one_file(place / "kiosk.sqlite3")
    raise SystemExit(f"no day of {SEEDS} has every command; see MAKERS in tests/sync/play.py")


def _play(play: Play, station: Recording) -> bool:
    """Whether every command was carried out: what one needs may come with the next round."""
    play.on(ROUNDS)
    for _ in range(MORE):
        if not (missing := _never(station)):
            return True
        for name in missing:
            play.act(name)
        play.on(1)
    return not _never(station)


def _plays_again(place: Path, other: Path) -> bool:
    """Whether the log comes to something once more.

    Not where names were taken out of it that a later command asked for, as an act by badge does.
    """
    with closing(Database.at(place)) as kept:
        logged = log_of(kept)
    other.mkdir()
    with closing(Database.at(other)) as database:
        migrate.prepare(database)
        refused = first_refused(logged, database)
    if refused is not None:
        print(f"day {place.name}: {refused[0]} is refused when it is played again")
    return refused is None


def _never(station: Recording) -> list[str]:
    """Commands that were refused each time so far."""
    done = {each.entry.name for each in station.played if each.answer[0] == APPLIED}
    return sorted(set(registry.commands()) - done)


def _one_file(store: Path) -> Path:
    with closing(sqlite3.connect(store)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("VACUUM")
    return store


def payloads(store: Path) -> list[dict[str, Any]]:
    """One payload of each command that has none of its version yet."""
    kept = PAYLOADS.read_text(encoding="utf-8").splitlines()
    known = {(line["command"], line["v"]) for line in map(json.loads, kept)}
    with closing(sqlite3.connect(store)) as connection:
        rows = connection.execute("SELECT name, payload FROM command ORDER BY n").fetchall()
    found = {}
    for name, payload in rows:
        v = version(registry.find(name).type)
        if (name, v) not in known:
            found.setdefault(name, {"command": name, "v": v, "payload": json.loads(payload)})
    return [found[name] for name in sorted(found)]


def main() -> None:
    """Keep the store, unless one of its schema is kept already, and the payloads."""
    target = FOLDER / f"{migrate.HEAD}.sqlite3.gz"
    with tempfile.TemporaryDirectory() as scratch:
        store = played(Path(scratch))
        if not target.exists():
            with store.open("rb") as source, gzip.GzipFile(target, "wb", 9, mtime=0) as packed:
                shutil.copyfileobj(source, packed)
            print(f"kept the store of schema {migrate.HEAD}")
        new = payloads(store)
    with PAYLOADS.open("a", encoding="utf-8") as file:
        file.writelines(json.dumps(line, ensure_ascii=False) + "\n" for line in new)
    print(f"kept {len(new)} payloads")


if __name__ == "__main__":
    main()
