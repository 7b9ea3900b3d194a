"""Looking at a station: the machine, its settings, its store, in that order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.codes import DONE, TROUBLE, USAGE
from kiosk.core import settings
from kiosk.core.errors import SettingsError
from kiosk.doctor import care, exchange, machine, paper, store
from kiosk.doctor.finding import GREEN, RED, Finding, finding, said, told

SETTINGS = "settings"


def examine(folder: Path, language: str = "", *, whole: bool = True) -> Iterator[Finding]:
    """Look at everything; without `whole`, not at each row of the store, which takes long.

    What is wrong with the settings or the store is told in `language`, or else in the station's
    own. Nothing is made or changed by looking.
    """
    yield from machine.look(folder)
    yield care.crashes(folder, datetime.now(UTC))
    yield care.updates(folder)
    try:
        read = settings.load(folder)
    except SettingsError as error:
        for line in error.lines(language):
            yield finding(SETTINGS, RED, told(line), said("settings.wrong.do"))
        return
    except OSError as error:
        yield finding("settings_file", RED, told(str(error)), said("settings_file.wrong.do"))
        return
    yield finding(SETTINGS, GREEN, told(str(folder / settings.FILE)))
    yield machine.sound(read)
    yield machine.screens(read)
    yield paper.printers(read.printing)
    if (certificates := exchange.certificates(folder)) is not None:
        yield certificates
    yield from store.look(folder, read, language, whole=whole)


def exit_code(findings: Iterable[Finding]) -> int:
    """What a script makes of it: settings that are wrong are input, all else is trouble."""
    wrong = {finding.what for finding in findings if not finding.ok}
    if SETTINGS in wrong:
        return USAGE
    return TROUBLE if wrong else DONE
