"""Write docs/personal-data.md from what the slices declare: the register of what is held of people.

python tools/personal_doc.py
"""

from __future__ import annotations

from pathlib import Path

from kiosk.core import registry
from kiosk.core.personal import Personal
from kiosk.core.settings.setting import SETTINGS
from kiosk.core.settings.valid import Whole
from kiosk.store import schema

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "personal-data.md"
HEAD = """# What is held of people, why, and how long

Written by `python tools/personal_doc.py` from what each slice declares (`privacy.py`); a test sees
that every text of every table and of every command is in it, or is said to be about nobody. It is
the register that loi 09-08 asks of whoever keeps personal data.

Time counts from the end: of a visit from the departure (or the close of its day), of a badge from
its last valid moment, of a booking from its end, of those who work at a company or at the site from
their leaving; of a day that differed and of a queue, from that day; of a person's request, from its
answer, or where nobody answers from the last day that the law gave; of what a command said, from
when it was said; of what the centre refused, from its refusal. What is open still is kept. When the
time is over the names go and the figures stay.
"""
TAIL = """## Beside the tables

| what | until when |
| --- | --- |
| the log: payload, result, what a refusal said | as the kind of its command; hashes stay |
| words that names are found by, and undo images | with the row that they were taken from |
| what a machine in a hall has of visits and bookings | the end of the day, once the centre has it |
| finished prints, and their files in `printouts` | `privacy.printed_days` |
| copies of the store beside it, of migrations and restores | 14 days |
| `logs/`, `crashes/`, the file for support | name nobody: [devices](devices.md) |
| words of refused and parked commands at the centre | as visits |
| backups | 14 are kept: see [stores.md](stores.md) |
| codes of the staff, in the log | for good, without the name: acts have an author |
| digests of names that objected to being offered again | for good: it is what was asked for |

**How it goes.** Each store does it by itself every night, or at the next start (`kiosk nightly`),
and `kiosk purge` by hand; `kiosk purge --dry-run` says how many it would be, and `kiosk doctor`
when it was last done. It empties 100 rows at a time, so nobody who writes waits. SQLite then
writes its file anew (`VACUUM`) and empties its write-ahead log: `secure_delete` alone leaves what
a page handed on to another as it grew full. A store of more than 64 MB waits for ten minutes in
which nobody has done anything; a window that reads keeps the log until it lets go. Both are tried
again every hour and told by the doctor until they have come through.

**At the centre** the applier does the same by its own clock, also for sites where no station
runs, and writes the tables anew (`VACUUM FULL`, at most once a day, each table locked while it is
written). PostgreSQL's own WAL segments are used again within days; archives and standbys are the
administrator's. On the PostgreSQL of a site the tables' owner must vacuum: machines may not,
unless they own them, and the doctor then goes on saying that traces are left.

**Which time holds.** `privacy.keep` says how long a site keeps each kind; below the usual time only
a manager who signs shortens it (`kiosk purge --as CODE`, `kiosk settings privacy.…`); see
[0035](decisions/0035-each-store-lets-go-by-itself.md). What somebody wrote to a place of their
own, by `--output` or with an outlet `file:`, is theirs to remove.
"""


def text() -> str:
    """The whole page."""
    schema.metadata.tables  # noqa: B018 - every model is loaded
    kinds = dict.fromkeys(part.kind for part in registry.personal())
    return "\n".join([HEAD, *(part for kind in kinds for part in _kind(kind)), TAIL])


def _kind(kind: str) -> list[str]:
    parts = [part for part in registry.personal() if part.kind == kind]
    setting = SETTINGS[f"privacy.{parts[0].setting}"]
    assert isinstance(setting.valid, Whole)  # noqa: S101 - a test sees that each is
    bounds = f"{setting.default} days, from {setting.valid.least} to {setting.valid.most}"
    rows = [row for part in parts for row in _rows(part)]
    head = ["| where | what | why |", "| --- | --- | --- |"]
    return [f"## {kind.capitalize()}", "", f"`{setting.name}`: {bounds}.", "", *head, *rows, ""]


def _rows(part: Personal) -> list[str]:
    found = []
    for held in part.held:
        what = ", ".join(f"`{name}`" for name in held.columns)
        gone = " (the row goes)" if held.gone else ""
        found.append(f"| table `{held.table.name}`{gone} | {what} | {part.why} |")
    for name, said in part.said.items():
        what = ", ".join(f"`{field}`" for field in said.fields)
        found.append(f"| command `{name}` | {what} | {part.why} |")
    return found


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    print(f"{FILE.name} is written")
