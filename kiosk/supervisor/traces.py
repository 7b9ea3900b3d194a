"""Where a program stood when it fell: files of the program, lines and names, and no value."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import TracebackType

_FRAME = re.compile(
    r'^ {2}File "(?P<file>.*)", line (?P<line>\d+|\?{3}) in (?P<name>[\w<>.$]{1,120})'
)
_HEADS = re.compile(
    r"^(Fatal Python error: [\w ]{1,60}|Windows fatal exception: [\w ]{1,60}"
    r"|(Current thread|Thread) 0x[0-9a-f]+|Timeout \()"
)
_TIMEOUT = "Timeout ("
_KNOWN = ("site-packages", "kiosk", "ui", "tests", "lib", "Lib")
LONGEST = 400
"""Lines that are kept."""


def of_faults(text: str) -> str:
    """What faulthandler wrote, as far as it is of a form that is known to name nobody.

    Of several looks at a window that hung, the last one.
    """
    begins = text.rfind(_TIMEOUT)
    if begins >= 0 and "Fatal" not in text:
        text = text[begins:]
    return "\n".join(list(_known_lines(text))[:LONGEST])


def _known_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        if frame := _FRAME.match(line):
            yield f"  {_short(frame['file'])}:{frame['line']} {frame['name']}"
        elif head := _HEADS.match(line):
            yield head[0].replace(_TIMEOUT, "The event loop stands")


def of_exception(kind: type[BaseException], trace: TracebackType | None) -> str:
    """An exception without its words, which may quote what people typed."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"  {_short(code.co_filename)}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return "\n".join(lines[-LONGEST:])


def _short(file: str) -> str:
    """A file from the program's folder on: what is above it may be somebody's home."""
    parts = re.split(r"[\\/]", file)
    at = max((i for i, part in enumerate(parts) if part in _KNOWN), default=len(parts) - 1)
    return "/".join(parts[at:])
