"""Standard output and standard error, whose readers may leave: `kiosk ... | head`."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

from kiosk.cli.codes import TROUBLE, UNREAD


class OutputLost(Exception):
    """What was to be printed cannot be: its reader has left, or the disk it goes to is full."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror)
        self.code = UNREAD if isinstance(error, BrokenPipeError) else TROUBLE


_CONTROLS = {
    each: f"\\x{each:02x}" for each in (*range(32), *range(127, 160)) if chr(each) not in "\t\n"
}
"""What a terminal would obey: a file or a person may be called so by whoever means harm."""


def speak_utf8() -> None:
    """Piped input and output are UTF-8 everywhere: Windows takes its code page by itself."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if not isinstance(stream, io.TextIOWrapper) or stream.isatty():
            continue
        if stream.encoding.lower().replace("_", "-") != "utf-8":
            stream.reconfigure(encoding="utf-8")


def put(text: str) -> None:
    """A line on standard output, at once; raises OutputLost."""
    try:
        print(text.translate(_CONTROLS), flush=True)
    except OSError as error:
        _point_at_nothing(sys.stdout)
        raise OutputLost(error) from error


def tell(text: str) -> None:
    """A line on standard error; that nobody reads it changes nothing."""
    try:
        print(text.translate(_CONTROLS), file=sys.stderr, flush=True)
    except OSError:
        _point_at_nothing(sys.stderr)


def write_out() -> None:
    """Print what is still held back, as the text of `--help` is; raises OutputLost."""
    for stream in filter(None, (sys.stderr, sys.stdout)):
        try:
            stream.flush()
        except OSError as error:
            _point_at_nothing(stream)
            if stream is sys.stdout:
                raise OutputLost(error) from error


def _point_at_nothing(stream: TextIO) -> None:
    """What the stream still holds goes nowhere when the interpreter closes it, without a word."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, stream.fileno())
    os.close(nothing)
