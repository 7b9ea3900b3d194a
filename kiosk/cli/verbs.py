"""What each verb does; heavy modules are imported by the verb that needs them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import closing, nullcontext, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO, get_type_hints

import msgspec

from kiosk.cli import streams
from kiosk.cli.codes import DONE, REFUSED
from kiosk.cli.opening import clock, data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core import incoming, program
from kiosk.core.errors import BadInput, Refused

if TYPE_CHECKING:
    from kiosk.cli.values import Here
    from kiosk.station import Station

MAX_LINE = 1_000_000


def version() -> str:
    """The version of the program, and its build where it was built."""
    told = program.build()
    return program.version() if told == program.SOURCE else f"{program.version()} ({told})"


def run(options: Namespace, output: Output) -> int:
    """Open a window: the one that is named, or what this station is."""
    from kiosk.cli.own_window import own_window
    from ui.shell.application import run_window

    folder = data_folder(options)
    if options.at:
        open_station(options, output).close()
    window = options.window or own_window(folder)
    spoken = _of_windows(options.lang)
    return run_window(
        window,
        folder,
        windowed=options.windowed,
        clock=clock(options),
        language=spoken,
        room=options.room if window == "door" else "",
    )


def supervise(options: Namespace, _output: Output) -> int:
    """Open a window, and again whenever it crashes or hangs."""
    from kiosk.supervisor.start import Wanted
    from kiosk.supervisor.start import supervise as keep

    asked = Wanted(options.data, options.lang or "", options.window or "", options.windowed)
    return keep(asked)


def paused(options: Namespace, _output: Output) -> int:
    """Say in place of a window that it rests, until it is told to end or somebody leaves it.

    With `--tell` the site is told instead, as far as the store lets it.
    """
    if options.tell:
        return _tell_of_pause(options)
    from ui.paused.pausing import pause

    return pause(
        options.window,
        data_folder(options),
        windowed=options.windowed,
        language=_of_windows(options.lang),
        report=options.report,
    )


def _tell_of_pause(options: Namespace) -> int:
    from kiosk.cli.own_window import WINDOW_OF_KIND
    from kiosk.core.roles import ROLE_OF_KIND
    from kiosk.opening import open_folder
    from kiosk.stations.reporting import say

    kinds = (kind for kind, window in WINDOW_OF_KIND.items() if window == options.window)
    kind = next(kinds, "desk")
    with closing(open_folder(data_folder(options), role=ROLE_OF_KIND[kind])) as station:
        say(station, options.window, is_paused=True)
    return DONE


def _of_windows(language: str | None) -> str:
    """The language asked for, where windows speak it."""
    from kiosk.core import languages

    return language if language in languages.codes(languages.of_windows()) else ""


def commands(_options: Namespace, output: Output) -> None:
    """List every command."""
    from kiosk.cli.listing import describe_command
    from kiosk.core import registry

    for entry in registry.commands().values():
        output.line(describe_command(entry) if output.json else str(describe_command(entry)))


def queries(_options: Namespace, output: Output) -> None:
    """List every query."""
    from kiosk.cli.listing import describe_query
    from kiosk.core import registry

    for line in registry.queries().values():
        described = describe_query(line)
        output.line(described if output.json else str(described))


def do(options: Namespace, output: Output) -> int:
    """Carry out one command, or each line of a file until one is refused."""
    if bool(options.name) == bool(options.file):
        raise BadInput("do takes a command's name, or --file")
    with closing(open_station(options, output)) as station:
        if options.name:
            from kiosk.cli.values import words

            _do_one(station, output, options.name, words(options.fields))
            return DONE
        return _do_file(station, output, options.file)


def _do_one(station: Station, output: Output, name: str, fields: dict[str, Any]) -> None:
    from kiosk.cli.values import typed
    from kiosk.core.command import OF_THE_SESSION
    from kiosk.core.registry import find

    entry = find(name)
    for field in OF_THE_SESSION:
        if field in fields:
            raise BadInput(f"{name}: {field} is not yours to say: see kiosk login, and --at")
    given = typed(fields, get_type_hints(entry.type), _here(station), names=True)
    if entry.gesture is None or station.enrolled is None:
        output.done(station.do(name, **given))
        return
    from kiosk.sync.issuing import issue

    output.done(issue(station, name, **given))


def _here(station: Station) -> Here:
    from kiosk.cli.values import Here

    return Here(station.zone, station.today())


def _do_file(station: Station, output: Output, file: str) -> int:
    """Each line is its own transaction; a refused one is reported and the rest go on.

    They also go on when nobody reads the answers any more: that is only said at the end.
    """
    code = DONE
    lost: streams.OutputLost | None = None
    for number, line in _lines(file):
        try:
            code = _do_line(station, output, f"{file}, line {number}", line) or code
        except streams.OutputLost as loss:
            lost = loss
    if lost:
        raise lost
    return code


def _do_line(station: Station, output: Output, where: str, line: str) -> int:
    try:
        fields = msgspec.json.decode(line, type=dict[str, Any])
        name = fields.pop("do", None) or fields.pop("command", None) or fields.pop("name")
        _do_one(station, output, msgspec.convert(name, str), fields)
    except Refused as refusal:
        output.refused(refusal)
        return REFUSED
    except (msgspec.DecodeError, KeyError, RecursionError) as error:
        raise BadInput(f"{where}: not a command ({error})") from error
    except BadInput as error:
        raise BadInput(f"{where}: {error}") from error
    return DONE


def _lines(file: str) -> Iterator[tuple[int, str]]:
    """The lines of a file, one after the other: it may be longer than what memory holds."""
    try:
        with nullcontext(sys.stdin) if file == "-" else _opened(file) as opened:
            for number in count(1):
                line = opened.readline(MAX_LINE + 1)
                if len(line) > MAX_LINE:
                    raise BadInput(f"{file}, line {number}: longer than {MAX_LINE:,} signs")
                if not line:
                    return
                line.encode()  # a terminal's reading lets through what is no text
                if line.strip():
                    yield number, line
    except UnicodeError as error:
        raise BadInput(f"{file}: not text in UTF-8 ({error})") from error


def _opened(file: str) -> TextIO:
    with incoming.asked_for(Path(file)):
        return Path(file).open(encoding="utf-8-sig")


def ask(options: Namespace, output: Output) -> None:
    """Answer one query: one line for each thing found."""
    from kiosk.cli.values import countable, typed, words
    from kiosk.core.asking import GIVEN, gathered, parameters
    from kiosk.core.registry import find_query

    function = find_query(options.name).function
    with closing(open_station(options, output)) as station:
        station.require(function)
        hints = {name: p.annotation for name, p in parameters(function).items()}
        fields = countable(typed(words(options.fields), hints, _here(station)))
        missing = [
            name
            for name, p in parameters(function).items()
            if p.default is p.empty and name not in {*fields, *GIVEN}
        ]
        if "day" in missing:
            fields["day"] = station.today()
            missing.remove("day")
        if missing:
            raise BadInput(f"{options.name}: missing field {', '.join(missing)}")
        answer = station.ask(function, **gathered(function, fields))
    for item in answer if isinstance(answer, list) else [answer]:
        output.line(item)


def demo(options: Namespace, output: Output) -> None:
    """Fill an empty store with demo data, or remove every demo site."""
    from kiosk import demo as demonstration
    from kiosk.cli.values import whole
    from kiosk.core.command import MANAGER
    from kiosk.demo.staff import STAFF
    from kiosk.sites.queries import all_sites
    from kiosk.staff.by_hand import require_role

    drawn = {name: whole(f"--{name}", getattr(options, name)) for name in ("days", "seed")}
    with closing(open_station(options, output)) as station:
        if options.remove:
            if not demonstration.stands_alone(station):
                require_role(station, {MANAGER}, "demo.remove")
            sites = demonstration.remove(station)
            output.say(f"removed: {', '.join(sites) or 'nothing'}", removed=sites)
            return
        if options.if_empty and station.ask(all_sites):
            return
        made = demonstration.fill(station, site=options.site, tell=_progress(output), **drawn)
        people = ", ".join(f"{member.code} {member.pin} ({member.role})" for member in STAFF)
        told = f"demo site {options.site}: {made}\nsigns in with a PIN: {people}"
        output.say(told, **made, staff=STAFF)


def _progress(output: Output) -> Any:
    def tell(message: str) -> None:
        if not output.json:
            streams.tell(message)

    return tell


def report(options: Namespace, output: Output) -> None:
    """Make a sheet or a table and write it to a file."""
    from kiosk.cli.values import day
    from kiosk.core.files import require_writable, write_whole
    from kiosk.paper import reports

    require_writable(options.target, data_folder(options), force=options.force)
    with closing(open_station(options, output)) as station:
        first = day(options.first or "today", station.today())
        last = day(options.last, station.today()) if options.last else first
        if last < first:
            raise BadInput(f"--to {last} is before --from {first}")
        of = station.seeing(options.site) if options.site else station
        data = reports.make(of, options.name, first, last, options.format, options.paper_lang)
        with suppress(Refused):  # of a role that is noted nowhere
            station.do("audit.look", kind="paper", subject=options.name)
    write_whole(options.target, data, force=options.force)
    output.say(f"{options.target}", file=str(options.target), bytes=len(data))


def badge_verify(options: Namespace, output: Output) -> None:
    """Check a payload by signature, expiry and revocation; refused ones exit with 3."""
    from kiosk.badges.queries import verify

    with closing(open_station(options, output)) as station:
        found = station.ask(verify, payload=options.payload)
        facts = {"number": found.number, "kind": found.kind, "state": found.state} if found else {}
        output.line({"ok": True, **facts})


def badge_render(options: Namespace, output: Output) -> None:
    """Draw a badge as PDF or PNG, by the file's ending."""
    from kiosk.paper.documents.badges import render_badge

    with closing(open_station(options, output)) as station:
        shape = "card" if options.card else "label"
        render_badge(station, options.badge, options.target, shape=shape, force=options.force)
    output.say(f"{options.target}", file=str(options.target))


def sync(options: Namespace, output: Output) -> None:
    """Say where the station stands with the central database, or join it."""
    if options.what == "join":
        from kiosk.cli.sync_verbs import join

        join(options, output)
        return
    from kiosk.sync import status

    with closing(open_station(options, output)) as station:
        if options.once or options.watch:
            from kiosk.cli.sync_verbs import exchange

            exchange(station, output, watch=options.watch)
        output.line(station.ask(status))


def doctor(options: Namespace, output: Output) -> int:
    """Say what works and what does not."""
    from kiosk.cli.opening import station_language
    from kiosk.doctor.examining import examine, exit_code

    folder = data_folder(options)
    language = options.lang or station_language(folder)
    findings = []
    for finding in examine(folder, language):
        output.line(finding.facts(language) if output.json else finding.line(language))
        findings.append(finding)
    return exit_code(findings)


def settings(options: Namespace, output: Output) -> None:
    """List the settings, show one, or write one into settings.toml."""
    from kiosk.cli import settings_verb

    settings_verb.settings(options, output)
