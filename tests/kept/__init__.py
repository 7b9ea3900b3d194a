"""What older programs have written, to be read by this one."""

from __future__ import annotations

import gzip
import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
PAYLOADS = FOLDER / "payloads.jsonl"
STORES = sorted(file.name.partition(".")[0] for file in FOLDER.glob("*.sqlite3.gz"))
"""The schemas of which a store is kept."""


def payloads() -> list[dict[str, Any]]:
    """Every kept payload: `command`, `v`, `payload`."""
    return [json.loads(line) for line in PAYLOADS.read_text(encoding="utf-8").splitlines()]


def unpack(revision: str, folder: Path) -> Path:
    """The kept store of a schema, in a data folder."""
    store = folder / "kiosk.sqlite3"
    store.write_bytes(gzip.decompress((FOLDER / f"{revision}.sqlite3.gz").read_bytes()))
    return store


def rows_of(store: Path) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of a store, as SQLite has them."""
    with closing(sqlite3.connect(store)) as connection:
        connection.row_factory = sqlite3.Row
        named = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        tables = [name for (name,) in connection.execute(named)]
        return {
            name: [dict(row) for row in connection.execute(f"SELECT * FROM {name}")]
            for name in tables
        }
