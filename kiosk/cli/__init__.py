"""The command line: `kiosk`, or `python -m kiosk`. Exit codes are in `kiosk.cli.codes`."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from kiosk.cli import streams
from kiosk.cli.codes import BUG, DONE, REFUSED, TROUBLE, UNREAD, USAGE

log = logging.getLogger("kiosk")

PRIVATE, CENTRAL = 0o077, "kiosk.cli.central"
"""What a station writes may hold names; a centre's server has another user, who must pass."""

SUPERVISE = "supervise"
UNATTENDED = frozenset({"nightly", "night", "step", "sync"})
"""The verbs that a timer or the supervisor starts."""


def accueil() -> int:
    """`accueil`: `kiosk supervise`, for who opens the window from a menu."""
    from kiosk.core.program import VERB

    given = sys.argv[1:]
    return main(given[1:] if given[:1] == [VERB] else [SUPERVISE, *given])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb and return its exit code."""
    streams.speak_utf8()
    try:
        try:
            return _run(sys.argv[1:] if arguments is None else arguments)
        finally:
            streams.write_out()
    except streams.OutputLost as lost:
        if lost.code != UNREAD:
            streams.tell(f"kiosk: standard output: {lost}")
        return lost.code


def _run(arguments: Sequence[str]) -> int:
    if SUPERVISE in arguments:  # without the grammar and all that it imports
        from kiosk.supervisor.start import plain, supervise

        if wanted := plain(arguments):
            return supervise(wanted)
    return _run_verb(arguments)


def _logged(verb: str, folder: Path) -> AbstractContextManager[None]:
    """What a verb logs is kept, where nobody may be there to read it."""
    if verb not in UNATTENDED:
        return nullcontext()
    from kiosk.supervisor import logs

    return logs.kept(folder, "kiosk")


def _run_verb(arguments: Sequence[str]) -> int:
    from kiosk.cli.opening import data_folder, existing_or_new, station_language
    from kiosk.cli.output import Output
    from kiosk.cli.parser import parse
    from kiosk.core.errors import BadFile, BadInput, BadValue, Refused, SettingsError, StoreTrouble
    from kiosk.core.languages import SOURCE

    options = parse(arguments)
    output = Output(json=options.json, language=options.lang or SOURCE)
    before = os.umask(PRIVATE)
    if options.verb.__module__ == CENTRAL:
        os.umask(before)
    try:
        with _logged(options.verb.__name__, existing_or_new(data_folder(options))):
            return options.verb(options, output) or DONE
    except streams.OutputLost:
        raise
    except Refused as refusal:
        output.refused(refusal)
        return REFUSED
    except (BadInput, SettingsError) as error:
        told = isinstance(error, BadFile | BadValue)
        own = station_language(data_folder(options)) if told else ""
        output.wrong(error, options.lang or own)
        return USAGE
    except (StoreTrouble, OSError) as error:
        output.trouble(error, options.lang or station_language(data_folder(options)))
        return TROUBLE
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        log.exception("unexpected error")
        output.error(f"{type(error).__name__}: {error}", "bug")
        return BUG
    finally:
        os.umask(before)
