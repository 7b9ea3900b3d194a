"""`kiosk update`: newer versions are looked for, laid, tried at night, and taken back."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.opening import data_folder, open_station, station_language
from kiosk.cli.output import Output
from kiosk.cli.signing_verbs import who

if TYPE_CHECKING:
    from kiosk.updates.archive import Archive

BEGIN, BACK = "begin", "back"


def grammar(add: Callable[..., Any]) -> None:
    """The verbs under `kiosk update`."""
    place = "an archive, or a folder that has one; else a stick that is plugged in, and the centre"
    look = add("check", check, "look for a version that this station could take")
    take = add("apply", apply, "lay a version beside this one, to be started at night")
    for verb in (look, take):
        verb.add_argument("place", nargs="?", type=Path, help=place)
    take.add_argument("--now", action="store_true", help="when the window next starts")
    add("status", status, "which version this is, what waits, and how the last one fared")
    back = add("rollback", rollback, "let go of what waits, or have the former version come back")
    for verb in (take, back):
        who(verb)
    add("night", night, "take what the centre offers; for the supervisor, and for cron")
    add("probe", probe, "say which program this is, opening nothing")
    part = add("step", step, "one step of what is under way; the supervisor's")
    part.add_argument("step", choices=(BEGIN, BACK))


def check(options: Namespace, output: Output) -> None:
    """Say which version could be taken; nothing is changed."""
    from kiosk.core.wording import long_date

    found, source = _found(options)
    said = found.manifest
    language = _language(options)
    day = long_date(said.expires_at.date(), language)
    words = _say("updates.found", options, version=said.version, source=source, day=day)
    facts = {"version": said.version, "build": said.build, "source": source}
    output.say(words, **facts, expires_at=said.expires_at, bytes=said.payload.size)


def apply(options: Namespace, output: Output) -> None:
    """Lay a version, and ask for it; a technician or a manager does."""
    from kiosk.updates.installing import install
    from kiosk.updates.state import NIGHT, NOW

    _require_keeper(options, output, "update.apply")
    found, source = _found(options, again=True)
    when = NOW if options.now else NIGHT
    install(found, data_folder(options), datetime.now(UTC), source=source, when=when)
    status(options, output)


def status(options: Namespace, output: Output) -> None:
    """Which version this is, what waits, and how the last one fared."""
    from kiosk.updates.telling import facts, lines

    folder, language = data_folder(options), _language(options)
    output.say("\n".join(lines(folder, language)), **facts(folder))


def rollback(options: Namespace, output: Output) -> None:
    """Let go of what waits, or go back at the next start; a technician or a manager does."""
    from kiosk.updates import here
    from kiosk.updates.installing import roll_back
    from kiosk.updates.state import GOING_BACK

    _require_keeper(options, output, "update.rollback")
    folder = data_folder(options)
    state = roll_back(folder, here.layout_of(folder))
    key = "updates.going_back" if state.step == GOING_BACK else "updates.cancelled"
    words = _say(key, options, former=state.former)
    output.say(words, step=state.step, version=state.version, former=state.former)


def night(options: Namespace, output: Output) -> None:
    """Take what the centre offers, where the settings have it so; nobody is asked."""
    from kiosk.updates.nightly import take

    took = take(data_folder(options), datetime.now(UTC))
    output.say(took.version if took else "nothing", version=took.version if took else None)


def probe(_options: Namespace, output: Output) -> None:
    """Say which program this is: whoever lays it looks whether it starts here."""
    from kiosk.core import program
    from kiosk.store import migrate

    facts = {"version": program.version(), "build": program.build(), "schema": migrate.HEAD}
    output.say(f"{facts['version']}, {facts['build']}, schema {facts['schema']}", **facts)


def step(options: Namespace, output: Output) -> None:
    """Begin to try what was laid, or go back to this program; while no window is open."""
    from kiosk.updates.steps import back, begin

    folder = data_folder(options)
    state = (begin if options.step == BEGIN else back)(folder, datetime.now(UTC))
    output.say(state.step or "done", step=state.step, version=state.version)


def _found(options: Namespace, *, again: bool = False) -> tuple[Archive, str]:
    """The newest version that is for this station, and where it is from. Raises Refused."""
    from kiosk.updates.looking import find

    return find(data_folder(options), options.place, datetime.now(UTC), again=again)


def _require_keeper(options: Namespace, output: Output, what: str) -> None:
    """A technician or a manager; nobody is asked where only a newer program opens the store."""
    from kiosk.core.errors import SchemaTooNew
    from kiosk.core.settings.guarded import KEEPERS
    from kiosk.staff.by_hand import require_role

    try:
        with closing(open_station(options, output)) as station:
            require_role(station, KEEPERS, what)
    except SchemaTooNew:
        return


def _language(options: Namespace) -> str:
    return options.lang or station_language(data_folder(options))


def _say(key: str, options: Namespace, **fields: Any) -> str:
    from kiosk.core.wording import say

    language = _language(options)
    if "source" in fields:
        fields["source"] = say(f"updates.source.{fields['source']}", language)
    return say(key, language, **fields)
