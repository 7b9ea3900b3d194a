"""Write docs/roles.md from the registry: who may do and read what.

python tools/roles_doc.py
"""

from __future__ import annotations

from pathlib import Path

from kiosk.core.command import DISPLAY, DOOR
from kiosk.core.roles import ROLE_OF_KIND
from kiosk.staff.matrix import COLUMNS, Line, lines, readings

ROOT = Path(__file__).resolve().parents[1]
FILE = ROOT / "docs" / "roles.md"
HEAD = """# Who may do what

Written by `python tools/roles_doc.py` from the registry; a test tries every cell.

**Roles.** A machine at which nobody has signed in does what the column *kiosk* says, and what is
marked *by itself*: that is the machine’s own act, and no person’s. MITC reads, changes nothing; a
technician has settings and devices. Until a manager of the site has a PIN, whoever can open a
machine does what its kind does: see [0023](decisions/0023-trusted-until-a-manager-signs-in.md).

**Kinds of machines.** The central database cannot see who stands at a machine. It takes a command
only from machines enrolled as a kind of the right-hand columns, whoever the command says acted;
from a kiosk, a display or a door only what the machine says of itself.

*after* stands where a command is done only as what follows from another in the same transaction: a
kiosk lets a visitor out whose badge it has just read, and nobody whom it names.
"""
QUERIES = """
**Queries.** Who signed in at a machine is told no more than what the machine was enrolled for. What
the machine itself has to know (its edges, its workers, who may sign in) it asks without a role, and
shows to nobody.
"""


def text() -> str:
    """The whole page."""
    kinds = tuple(ROLE_OF_KIND)
    head = " | ".join(("command", *COLUMNS, "by itself", *(f"from a {kind}" for kind in kinds)))
    rule = " | ".join(["---"] * (2 + len(COLUMNS) + len(kinds)))
    rows = []
    for line in lines():
        cells = [f"`{line.command}`"]
        cells += [_cell(line, role, line.roles) for role in COLUMNS]
        cells.append("x" if line.by_itself else "")
        cells += [_cell(line, kind, line.kinds) for kind in kinds]
        rows.append(f"| {' | '.join(cells)} |")
    commands = [f"| {head} |", f"| {rule} |", *rows]
    return "\n".join([HEAD, *commands, QUERIES, *_queries()]) + "\n"


def _queries() -> list[str]:
    columns = (*COLUMNS, DISPLAY, DOOR)
    head = " | ".join(("query", *columns))
    rule = " | ".join(["---"] * (1 + len(columns)))
    rows = [
        " | ".join([f"`{line.name}`", *("x" if role in line.roles else "" for role in columns)])
        for line in readings()
    ]
    return [f"| {row} |" for row in (head, rule, *rows)]


def _cell(line: Line, who: str, may: frozenset[str]) -> str:
    if who in may:
        return "x"
    return "after" if who in line.led else ""


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    print(f"{FILE.name} is written")
