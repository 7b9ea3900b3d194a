"""`kiosk audit`: whether the command log is whole."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from kiosk.cli.codes import DONE, REFUSED
from kiosk.cli.opening import open_station
from kiosk.cli.output import Output

if TYPE_CHECKING:
    from argparse import ArgumentParser

    from kiosk.store.verifying import Verdict

Add = Callable[[str, Callable[..., Any], str], "ArgumentParser"]


def grammar(add: Add) -> None:
    """The verbs below `kiosk audit`; `add` makes one, with the options all verbs share."""
    add("verify", verify, "look whether the log was altered, and where first")


def verify(options: Namespace, output: Output) -> int:
    """Look at every row of the log; 3 where one was altered, taken out, put in or moved."""
    from kiosk.store.verifying import verify as look

    with closing(open_station(options, output)) as station:
        found = look(station.database, station.name)
        language = options.lang or station.settings.language
    return tell(found, output, language)


def tell(found: Verdict, output: Output, language: str) -> int:
    """Say what came of it; the exit code."""
    from kiosk.store.verifying import told

    message = told(found, language)
    if output.json:
        output.line({"ok": found.whole, "message": message, **asdict(found)})
    else:
        output.line(message)
    return DONE if found.whole else REFUSED
