"""`kiosk audit`: whether the command log is whole."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
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
    from kiosk.audit.early import blanked_early
    from kiosk.core.roles import UNATTENDED
    from kiosk.store.verifying import verify as look

    with closing(open_station(options, output)) as station:
        found = look(station.database, station.name)
        in_hall = station.enrolled is not None and station.enrolled.kind in UNATTENDED
        early = []
        if found.whole and found.redacted and station.site and not in_hall:
            at = {"site": station.site.code, "zone": station.zone}
            early = station.database.read(blanked_early, **at, now=station.clock.now())
        language = options.lang or station.settings.language
    return tell(found, output, language, early)


def tell(found: Verdict, output: Output, language: str, early: Sequence[int] = ()) -> int:
    """Say what came of it, and which acts have lost names before their time; the exit code."""
    from kiosk.core.wording import counted
    from kiosk.store.verifying import told

    message = told(found, language)
    if early:
        lost = counted("audit.early", len(early), language, first=early[0])
        message = f"{message} {lost}"
    if output.json:
        said = {"message": message, **asdict(found), "early": len(early)}
        output.line({"ok": found.whole, **said, "first_early": early[0] if early else None})
    else:
        output.line(message)
    return DONE if found.whole else REFUSED
