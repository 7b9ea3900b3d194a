"""What breaks on Windows, each as a rule over one node of a Python module.

A rule is given a node and yields nothing, or what to do instead. tools/portability.py walks.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from typing import Any

Rule = Callable[[Any], Iterator[str]]
"""Given a node of the kinds that `RULES` says."""


def words(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


MODULES = words("fcntl pwd grp resource termios tty pty posix syslog crypt spwd readline curses")
CALLS = {
    "os": words(
        """fork forkpty geteuid getuid getgid getegid getgroups setuid setgid setsid chown lchown
        fchown fchmod mkfifo mknod killpg getpgid setpgid uname wait wait3 wait4 nice sysconf
        pathconf getloadavg statvfs fstatvfs posix_fallocate posix_spawn sched_getaffinity sync
        fdatasync O_DIRECTORY O_NOFOLLOW openpty ttyname getpriority setpriority setxattr"""
    ),
    "signal": words(
        """SIGKILL SIGUSR1 SIGUSR2 SIGHUP SIGALRM SIGCHLD SIGSTOP SIGCONT SIGPIPE SIGQUIT SIGWINCH
        alarm setitimer pause sigwait pthread_sigmask pthread_kill siginterrupt"""
    ),
    "select": words("poll epoll kqueue"),
    "socket": words("AF_UNIX SO_REUSEPORT"),
    "time": words("tzset clock_settime pthread_getcpuclockid"),
}
READERS = {"read_text", "write_text"}
TEXT_MODE = re.compile(r"[rwax]\+?t?\+?$")
OF_THE_SYSTEM = re.compile(r"/(tmp|dev|usr|var|proc|etc|run|opt|home|bin|sbin|sys)(/|$)")
DASHED = re.compile(r"%(-[a-zA-Z]|[eklPsDrRhCtGgn]\b)")
OF_THE_LOCALE = re.compile(r"%[aAbBcxXp]")
STARTERS = {"run", "Popen", "call", "check_call", "check_output", "getoutput", "getstatusoutput"}
REFUSED_IN_NAMES = re.compile(r'[<>:"|?*]')


def named(node: ast.AST) -> str:
    """A dotted name as it is written, such as "os.replace"; empty for what is none."""
    if isinstance(node, ast.Attribute):
        head = named(node.value)
        return f"{head}.{node.attr}" if head else ""
    return node.id if isinstance(node, ast.Name) else ""


def keywords(call: ast.Call) -> set[str]:
    """The keywords of a call; "**" where some are spread into it."""
    return {each.arg or "**" for each in call.keywords}


def keyword(call: ast.Call, name: str) -> object:
    """A keyword's value where it is a constant."""
    found = [each.value for each in call.keywords if each.arg == name]
    return found[0].value if found and isinstance(found[0], ast.Constant) else None


def constant(call: ast.Call, place: int) -> object:
    """An argument's value where it is a constant."""
    at = call.args[place : place + 1]
    return at[0].value if at and isinstance(at[0], ast.Constant) else None


def posix_module(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    """A module that Windows lacks."""
    names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
    if isinstance(node, ast.ImportFrom) and not node.level:
        names = [node.module or ""]
    for name in names:
        if name.split(".")[0] in MODULES:
            yield f"there is no module {name} on Windows"


def posix_call(node: ast.Attribute | ast.ImportFrom) -> Iterator[str]:
    """A function or constant that a module lacks on Windows."""
    if isinstance(node, ast.Attribute):
        module, _, name = named(node).rpartition(".")
        if name in CALLS.get(module, ()):
            yield f"there is no {module}.{name} on Windows"
    if isinstance(node, ast.ImportFrom):
        for each in node.names:
            if each.name in CALLS.get(node.module or "", ()):
                yield f"there is no {node.module}.{each.name} on Windows"


def kill(node: ast.Call) -> Iterator[str]:
    """On Windows os.kill ends a process whatever the signal, 0 as well."""
    if named(node.func) == "os.kill":
        yield "os.kill ends the process on Windows, whatever the signal"


def method(node: ast.Call) -> str:
    """What is called, without of what."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def rights(node: ast.Call) -> Iterator[str]:
    """On Windows a mode makes a file read-only at most."""
    if method(node) in {"chmod", "lchmod"}:
        yield "a mode keeps nobody out on Windows: kiosk.core.files closes a folder"


def links(node: ast.Call) -> Iterator[str]:
    """A plain account makes no links on Windows."""
    if method(node) in {"symlink", "symlink_to"}:
        yield "a plain account makes no symbolic link on Windows"


def encoding(node: ast.Call) -> Iterator[str]:
    """Text without an encoding is in the machine's own on Windows, which lacks Arabic."""
    if keywords(node) & {"encoding", "**"}:
        return
    name = named(node.func)
    last = method(node) or name
    if last in READERS and len(node.args) < (1 if last == "read_text" else 2):
        yield f"{last} without an encoding"
    elif name in {"open", "io.open", "os.fdopen"} and _text(node, 1) and len(node.args) < 4:
        yield f"{name} without an encoding"
    elif last == "open" and name.partition(".")[0] not in _OPENERS and _is_path_open(node):
        yield "open without an encoding"
    elif name.startswith("tempfile.") and _writes_text(node):
        yield f"{name} without an encoding"
    elif name.partition(".")[0] == "subprocess" and True in (
        keyword(node, "text"),
        keyword(node, "universal_newlines"),
    ):
        yield f"{name}(text=True) without an encoding"


_OPENERS = {
    "os",
    "io",
    "webbrowser",
    "Image",
    "tarfile",
    "zipfile",
    "shelve",
    "dbm",
    "gzip",
    "wave",
}


def _text(call: ast.Call, place: int) -> bool:
    mode = constant(call, place) or keyword(call, "mode") or "r"
    return isinstance(mode, str) and bool(TEXT_MODE.match(mode))


def _is_path_open(call: ast.Call) -> bool:
    """`Path.open()`: a mode or nothing; what opens by other words is something else's."""
    if not call.args and not keywords(call):
        return _of_path(call)
    mode = constant(call, 0) or keyword(call, "mode")
    return isinstance(mode, str) and bool(TEXT_MODE.match(mode)) and len(call.args) < 3


def _of_path(call: ast.Call) -> bool:
    """`file.open()` in a `with` is a path's; a dialog's open() stands alone."""
    return isinstance(getattr(call, "above", None), ast.withitem)


def _writes_text(call: ast.Call) -> bool:
    mode = constant(call, 0) or keyword(call, "mode")
    return isinstance(mode, str) and "b" not in mode and "." in named(call.func)


def renamed(node: ast.Call) -> Iterator[str]:
    """A file is renamed over another on POSIX only."""
    if named(node.func) == "os.rename" or (method(node) == "rename" and len(node.args) == 1):
        yield "rename fails on Windows where the target is there: replace"


def system_path(node: ast.Constant) -> Iterator[str]:
    """A place that only POSIX systems have."""
    told = isinstance(node.value, str) and not getattr(node, "is_doc", False)
    if told and OF_THE_SYSTEM.match(node.value):
        yield f"Windows has no {node.value}"


def joined(node: ast.BinOp) -> Iterator[str]:
    """A name of a file has none of the characters that Windows refuses."""
    for part in _literals(node.right) if isinstance(node.op, ast.Div) else ():
        if found := REFUSED_IN_NAMES.search(part):
            yield f"Windows refuses {found[0]} in a file's name"


def _literals(node: ast.AST) -> Iterator[str]:
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    for part in parts:
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def dates(node: ast.Call) -> Iterator[str]:
    """What only the C library of Linux knows of strftime, and what depends on the locale."""
    if method(node) not in {"strftime", "strptime"}:
        return
    for each in (each for given in node.args for each in _literals(given)):
        if DASHED.search(each):
            yield f"Windows does not know all of {each}"
        if OF_THE_LOCALE.search(each):
            yield f"{each} is written by the machine's locale: kiosk.core.languages writes dates"


def format_specs(node: ast.FormattedValue) -> Iterator[str]:
    """The same in f"{day:%-d}"."""
    for each in _literals(node.format_spec) if node.format_spec else ():
        if re.search(r"%-[a-zA-Z]", each):
            yield f"Windows does not know all of {each}"
        elif OF_THE_LOCALE.search(each):
            yield f"{each} is written by the machine's locale"


def locales(node: ast.Call) -> Iterator[str]:
    """Locales have other names on Windows, and setting one is for the whole process."""
    if named(node.func) in {"locale.setlocale", "locale.strxfrm"}:
        yield f"{named(node.func)} depends on the machine"


def consoles(node: ast.Call) -> Iterator[str]:
    """A program that is started from accueil.exe opens a console for a moment."""
    module, _, name = named(node.func).rpartition(".")
    if module == "subprocess" and name in STARTERS and not keywords(node) & {"creationflags", "**"}:
        yield "a console flashes on Windows: creationflags=kiosk.core.program.NO_CONSOLE"
    if module == "os" and name in {"system", "popen"}:
        yield f"os.{name} opens a console on Windows: subprocess.run(..., creationflags=...)"


def temporary(node: ast.Call) -> Iterator[str]:
    """Windows opens no file twice that goes when it is closed."""
    kept = keywords(node) & {"delete", "delete_on_close", "**"}
    if named(node.func).endswith("NamedTemporaryFile") and not kept:
        yield "what NamedTemporaryFile holds nobody else opens on Windows: delete=False"


def replaced_open(node: ast.With) -> Iterator[str]:
    """Windows replaces or removes no file that is open."""
    held = {ast.unparse(one) for item in node.items for one in _opened(item.context_expr)}
    for call in (each for part in node.body for each in ast.walk(part)):
        if isinstance(call, ast.Call) and held & set(_taken(call)):
            yield "Windows replaces and removes no file that is open: leave the with first"


def _opened(node: ast.AST) -> Iterator[ast.AST]:
    if isinstance(node, ast.Call):
        if named(node.func) == "open" and node.args:
            yield node.args[0]
        elif isinstance(node.func, ast.Attribute) and node.func.attr == "open":
            yield node.func.value


def _taken(call: ast.Call) -> Iterator[str]:
    if named(call.func) in {"os.replace", "os.remove", "os.unlink", "shutil.move"}:
        yield from map(ast.unparse, call.args[:2])
    elif isinstance(call.func, ast.Attribute) and call.func.attr in {"unlink", "replace"}:
        yield ast.unparse(call.func.value)
        yield from map(ast.unparse, call.args[:1])


def environment(node: ast.Subscript | ast.Call) -> Iterator[str]:
    """Variables that Windows does not set."""
    name: object = None
    if isinstance(node, ast.Subscript) and named(node.value) == "os.environ":
        name = node.slice.value if isinstance(node.slice, ast.Constant) else None
    elif isinstance(node, ast.Call) and named(node.func) in {"os.environ.get", "os.getenv"}:
        name = constant(node, 0)
    if name in {"HOME", "USER", "TMPDIR", "SHELL", "HOSTNAME", "LOGNAME"}:
        yield f"Windows sets no {name}: Path.home(), getpass.getuser(), tempfile.gettempdir()"


RULES: dict[str, tuple[Rule, tuple[type[ast.AST], ...]]] = {
    "posix-module": (posix_module, (ast.Import, ast.ImportFrom)),
    "posix-call": (posix_call, (ast.Attribute, ast.ImportFrom)),
    "kill": (kill, (ast.Call,)),
    "rights": (rights, (ast.Call,)),
    "link": (links, (ast.Call,)),
    "encoding": (encoding, (ast.Call,)),
    "rename": (renamed, (ast.Call,)),
    "system-path": (system_path, (ast.Constant,)),
    "name": (joined, (ast.BinOp,)),
    "date": (dates, (ast.Call,)),
    "date-format": (format_specs, (ast.FormattedValue,)),
    "locale": (locales, (ast.Call,)),
    "console": (consoles, (ast.Call,)),
    "temporary": (temporary, (ast.Call,)),
    "open-file": (replaced_open, (ast.With,)),
    "environment": (environment, (ast.Subscript, ast.Call)),
}
"""Each by its name, with the kinds of nodes that it looks at."""
