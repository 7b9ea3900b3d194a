"""What of the program would break on Windows: said by file and line, and ended with 1.

python tools/portability.py [FILE OR FOLDER...]     kiosk, ui and the names of all files if none

What is only for POSIX stands under a question for the system (`sys.platform`, `os.name`), after a
return on Windows, in a `try` that goes on without it, or on a line that ends with `# posix: why`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))
import portability_rules

ROOT = Path(__file__).resolve().parents[1]
DELIVERED = ("kiosk", "ui")
ASKS = {"sys.platform", "os.name", "platform.system", "sys.getwindowsversion"}
SAID = re.compile(r"#\s*posix: \w+")
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
REFUSED = re.compile(r'[<>:"|?*\\\x00-\x1f]|[. ]$')
LONGEST = 180
"""Characters of a path below the installation's folder, which has 70 of Windows' 260."""
_FORGIVING = {"ImportError", "ModuleNotFoundError", "AttributeError"}


_FOR: dict[type[ast.AST], list[tuple[str, portability_rules.Rule]]] = defaultdict(list)
for _name, (_ask, _kinds) in portability_rules.RULES.items():
    for _kind in _kinds:
        _FOR[_kind].append((_name, _ask))


class Finding(NamedTuple):
    """One thing that would break, and where."""

    file: str
    line: int
    rule: str
    words: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.rule}: {self.words}"


def look(source: str, file: str = "") -> list[Finding]:
    """What would break in the text of a module."""
    tree = ast.parse(source)
    lines = source.splitlines()
    _mark(tree)
    return sorted(
        Finding(file, line, rule, words)
        for node in _unguarded(tree)
        for rule, ask in _FOR.get(type(node), ())
        for words in ask(node)
        if not SAID.search(lines[(line := getattr(node, "lineno", 1)) - 1])
    )


def _mark(tree: ast.Module) -> None:
    """Tell texts that only explain, and what a `with` opens."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            node.value.is_doc = True  # type: ignore[attr-defined]
        if isinstance(node, ast.withitem):
            node.context_expr.above = node  # type: ignore[attr-defined]


def _unguarded(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all below it that runs on Windows too."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, ast.If | ast.IfExp) and _asks(node.test):
            continue
        if isinstance(node, ast.BoolOp) and any(map(_asks, node.values)):
            continue
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.AST):
                waiting.append(value)
            elif isinstance(value, list) and not (name == "body" and _forgives(node)):
                waiting += _until_left(value)


def _until_left(nodes: Iterable[object]) -> Iterator[ast.AST]:
    """Statements up to one that leaves after asking for the system: the rest is for one only."""
    for each in nodes:
        if isinstance(each, ast.AST):
            yield each
        if isinstance(each, ast.If) and _asks(each.test) and _leaves(each.body):
            return
        if isinstance(each, ast.Assert) and _asks(each.test):
            return


def _asks(test: ast.AST) -> bool:
    return any(
        portability_rules.named(node) in ASKS
        or (isinstance(node, ast.Call) and portability_rules.named(node.func) == "hasattr")
        or (isinstance(node, ast.Name) and "WINDOWS" in node.id.upper())
        for node in ast.walk(test)
    )


def _leaves(body: list[ast.stmt]) -> bool:
    return isinstance(body[-1], ast.Return | ast.Raise | ast.Continue)


def _forgives(node: ast.AST) -> bool:
    """Whether what is missing in the body of a `try` or of a `with suppress` is expected there."""
    asked: list[ast.AST | None] = []
    if isinstance(node, ast.Try):
        asked = [handler.type for handler in node.handlers]
    elif isinstance(node, ast.With):
        calls = [item.context_expr for item in node.items]
        asked = [each for each in calls if ast.unparse(each).startswith("suppress(")]
    named = portability_rules.named
    return any(named(one) in _FORGIVING for each in asked if each for one in ast.walk(each))


def look_at_names(paths: Iterable[str]) -> list[Finding]:
    """Names of files that Windows refuses, or takes for one another."""
    same = defaultdict(list)
    found = []
    for path in paths:
        same[path.casefold()].append(path)
        parts = path.split("/")
        if any(RESERVED.match(part) or REFUSED.search(part) for part in parts):
            found.append(Finding(path, 0, "file-name", "Windows refuses this name"))
        if len(path) > LONGEST:
            found.append(Finding(path, 0, "file-name", f"longer than {LONGEST} characters"))
    clashes = [(first, *others) for first, *others in same.values() if others]
    for first, *others in clashes:
        words = f"the same on Windows as {', '.join(others)}"
        found.append(Finding(first, 0, "file-name", words))
    return sorted(found)


def _tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:  # an archive of the sources
        return [
            each.relative_to(ROOT).as_posix() for name in DELIVERED for each in _files(ROOT / name)
        ]
    return [each for each in listed.stdout.split("\0") if each]


def _shown(file: Path) -> str:
    return file.relative_to(ROOT).as_posix() if file.is_relative_to(ROOT) else str(file)


def _files(place: Path) -> list[Path]:
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


def main(*wanted: str) -> int:
    """Print what would break; how many things are found decides the exit code."""
    places = [Path(each).resolve() for each in wanted] or [ROOT / each for each in DELIVERED]
    found = [
        one
        for place in places
        for file in _files(place)
        for one in look(file.read_text(encoding="utf-8"), _shown(file))
    ]
    if not wanted:
        found += look_at_names(_tracked())
    for one in found:
        print(one)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
