"""Break the program on purpose, one promise at a time, and see that a test notices.

Each mutation is made in a copy of the tree; the named tests must fail there. Exit code 1 when
one is not noticed, or no longer fits the code.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COPIED = ("kiosk", "ui", "resources", "tests", "tools", "pyproject.toml")


@dataclass(frozen=True)
class Mutation:
    """`old` becomes `new` in a file; `tests` are those that must notice."""

    promise: str
    file: str
    old: str
    new: str
    tests: tuple[str, ...]


EXCHANGE, LOST, PARKING = (
    f"tests/sync/test_{name}.py" for name in ("exchange", "lost_answers", "parking")
)
APPLIER, DIFFERENTIAL = "tests/central/test_applier.py", "tests/sync/test_differential.py"
UNDO = "tests/sync/test_undo.py"
FORMS = "tests/ui/shell/test_forms.py"
MACHINE = "tests/sync/machine/test_without_a_server.py"

MUTATIONS = (
    Mutation(
        "what is not answered is undone before rows are laid",
        "kiosk/sync/rebase.py",
        "tables = set(undo.undo_all(session))",
        "tables: set[str] = set()",
        (EXCHANGE,),
    ),
    Mutation(
        "the newest image is undone first",
        "kiosk/sync/undo.py",
        "order_by(Undo.ord.desc())",
        "order_by(Undo.ord)",
        (UNDO,),
    ),
    Mutation(
        "rows of the centre leave no undo images",
        "kiosk/sync/rebase.py",
        "    undo.quiet(session, laying=True)\n    connection = session.connection()\n    tables",
        "    connection = session.connection()\n    tables",
        (UNDO, EXCHANGE),
    ),
    Mutation(
        "answers and rows come from one snapshot",
        "kiosk/sync/central_link.py",
        'connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")',
        'connection.execute("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")',
        (UNDO,),
    ),
    Mutation(
        "numbers come from a row that stays locked until commit",
        "kiosk/central/intake.py",
        '    return int(connection.execute(_CLOCK, {"site": site}).scalar_one())',
        "    ask = connection.exec_driver_sql\n"
        '    ask("CREATE SEQUENCE IF NOT EXISTS central.mutated START 1000")\n'
        "    seq = int(ask(\"SELECT nextval('central.mutated')\").scalar_one())\n"
        "    ask(f\"SELECT set_config('kiosk.site', '{site}', true)\")\n"
        "    ask(f\"SELECT set_config('kiosk.seq', '{seq}', true)\")\n"
        "    return seq",
        (APPLIER,),
    ),
    Mutation(
        "a command that came twice is kept once",
        "kiosk/sync/central_link.py",
        "    ON CONFLICT (id) DO NOTHING\n",
        "",
        (LOST,),
    ),
    Mutation(
        "a number of a store is never used again",
        "kiosk/sync/central_link.py",
        '"ns": [c.n for c in commands],',
        '"ns": [n for n, _ in enumerate(commands, 1)],',
        (EXCHANGE,),
    ),
    Mutation(
        "a function checks all before it changes anything",
        "kiosk/bookings/commands.py",
        "    standing.require_open(row, now)\n    place",
        "    row.tz_version = command.tz_version + '?'\n"
        "    standing.require_open(row, now)\n    place",
        (DIFFERENTIAL,),
    ),
    Mutation(
        "what depends on a parked command waits for it",
        "kiosk/central/deciding.py",
        "    if _waits(case, stuck):",
        "    if False and _waits(case, stuck):",
        (PARKING,),
    ),
    Mutation(
        "what waits to be written counts for a question",
        "kiosk/central/batch_session.py",
        "        if tables is None or not self.tables_to_flush.isdisjoint(tables):",
        "        if tables is None:",
        (APPLIER,),
    ),
    Mutation(
        "a restored centre is asked what it knows",
        "kiosk/sync/anew.py",
        "    below = 2**62\n",
        "    return\n    below = 2**62\n",
        (MACHINE,),
    ),
    Mutation(
        "what was sent under another name is asked for",
        "kiosk/sync/strays.py",
        "    if not unheard:\n        return []\n",
        "    if True:\n        return []\n",
        (MACHINE,),
    ),
    Mutation(
        "a form lets go when the store fails",
        "ui/shell/forms.py",
        "            self._wait(busy=False)\n        if self.gone:",
        "            self._wait(busy=answer.error is not None)\n        if self.gone:",
        (FORMS,),
    ),
    Mutation(
        "a double click sends once",
        "ui/shell/forms.py",
        "self.button is not None or what in self._under_way",
        "self.button is not None",
        (FORMS,),
    ),
    Mutation(
        "the next visitor sees nothing of the last one's messages",
        "ui/touch/shell/window.py",
        "        self.toaster.clear()\n",
        "",
        ("tests/ui/touch/shell/test_window.py",),
    ),
    Mutation(
        "the arrows of the day's grid follow the time in Arabic",
        "ui/reception/bookings/grid.py",
        "across = -across if is_rtl(self) else across",
        "across = across",
        ("tests/ui/reception/bookings/test_page.py",),
    ),
    Mutation(
        "a call stands on the wall for two minutes",
        "ui/display/calls.py",
        "now - self.since > QUIET",
        "now - self.since > DWELL",
        ("tests/ui/display/test_window.py",),
    ),
)


def noticed(mutation: Mutation) -> str:
    """The word for the table: caught, missed, or stale where the code has changed."""
    if (ROOT / mutation.file).read_text("utf-8").count(mutation.old) != 1:
        return "stale"
    code = outcome(mutation.tests, mutation)
    return {0: "missed", 1: "caught"}.get(code, f"error {code}")


def outcome(tests: Iterable[str], mutation: Mutation | None = None) -> int:
    """The exit code of pytest in a copy of the tree, mutated or as it is."""
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        tree = Path(folder)
        for name in COPIED:
            _copy(ROOT / name, tree / name)
        if mutation is not None:
            file = tree / mutation.file
            file.write_text(file.read_text("utf-8").replace(mutation.old, mutation.new), "utf-8")
        command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
        environment = os.environ | {"PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
        environment["SHRINK"] = "0"  # that something fails is all we want to know
        return subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, check=False
        ).returncode


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def main(only: str = "") -> int:
    """Try the mutations whose promise contains a word; all of them without one."""
    chosen = [mutation for mutation in MUTATIONS if only in mutation.promise]
    if outcome(sorted({test for mutation in chosen for test in mutation.tests})):
        print("the tests fail as the code is: nothing would be shown")
        return 1
    words = []
    for mutation in chosen:
        words.append(noticed(mutation))
        print(f"{words[-1]:8} {mutation.promise}", flush=True)
    return int(not words or any(word != "caught" for word in words))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
