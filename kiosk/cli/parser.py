"""The grammar of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli import (
    audit_verb,
    backup_verbs,
    calendar_verbs,
    central,
    import_verb,
    licences_verb,
    network_verb,
    nightly_verb,
    notify_verbs,
    print_verbs,
    purge_verb,
    restore_verb,
    rights_verbs,
    setup_verb,
    signing_verbs,
    site_verbs,
    store_verbs,
    support_verb,
    update_verbs,
    verbs,
)
from kiosk.cli.verb_parser import VerbParser
from kiosk.core import languages
from kiosk.supervisor.start import WINDOWS

if TYPE_CHECKING:
    Verbs = argparse._SubParsersAction[VerbParser]  # noqa: SLF001
    Verb = Callable[..., Any]


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a command line; exits with 2 on wrong usage."""
    return build().parse_args(arguments)


def build() -> argparse.ArgumentParser:
    """The whole grammar, one small function a group of verbs."""
    parser = argparse.ArgumentParser(prog="kiosk", description="Front desk of the Technopark.")
    parser.add_argument("--data", type=Path, metavar="DIR", help="data folder")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    spoken = languages.codes(languages.of_wording())
    parser.add_argument("--lang", choices=spoken, help="language of messages")
    parser.add_argument("--version", action="version", version=f"kiosk {verbs.version()}")
    verb = parser.add_subparsers(metavar="VERB", required=True, parser_class=VerbParser)
    _windows(verb)
    _work(verb)
    _paper(verb)
    _exchange(verb)
    _care(verb)
    return parser


def _windows(verb: Verbs) -> None:
    run = _add(verb, "run", verbs.run, "open a window")
    own = "what this station is by itself"
    run.add_argument("window", nargs="?", choices=WINDOWS, help=own)
    run.add_argument("--windowed", action="store_true", help="not full screen")
    run.add_argument("--room", default="", metavar="NAME", help="whose door it shows")
    run.add_argument("--at", metavar="ISO", help="show this moment (demonstration)")
    kept = _add(verb, "supervise", verbs.supervise, "open a window, and again after a crash")
    kept.add_argument("window", nargs="?", choices=WINDOWS, help=own)
    kept.add_argument("--windowed", action="store_true", help="not full screen")
    rest = _add(verb, "paused", verbs.paused, "say that a window rests (the supervisor asks)")
    rest.add_argument("window", choices=WINDOWS)
    rest.add_argument("--windowed", action="store_true", help="not full screen")
    rest.add_argument("--report", default="", help="the crash report to name")
    rest.add_argument("--tell", action="store_true", help="tell the site instead")
    ready = _add(verb, "setup", setup_verb.setup, "open a site, or join one, in an empty folder")
    setup_verb.grammar(ready)
    demo = _add(verb, "demo", verbs.demo, "fill an empty store with marked demo data")
    demo.add_argument("--site", default="casablanca")
    demo.add_argument("--days", default="30")
    demo.add_argument("--seed", default="1")
    demo.add_argument("--at", metavar="ISO", help="the moment the history ends at")
    demo.add_argument("--if-empty", action="store_true", help="leave a store with a site alone")
    demo.add_argument("--remove", action="store_true", help="remove every demo site")
    signing_verbs.who(demo)


def _work(verb: Verbs) -> None:
    _add(verb, "commands", verbs.commands, "list every command with its fields")
    do = _add(verb, "do", verbs.do, "carry out one command, or a file of them")
    do.add_argument("name", nargs="?")
    do.add_argument("fields", nargs="*", metavar="field=value")
    signing_verbs.who(do)
    do.add_argument("--at", metavar="ISO", help="when it happens")
    do.add_argument(
        "--file", metavar="commands.jsonl", help="one JSON object a line; - reads stdin"
    )
    _add_signing(verb)
    _add(verb, "queries", verbs.queries, "list every query with its fields")
    ask = _add(verb, "ask", verbs.ask, "answer one query")
    ask.add_argument("name")
    ask.add_argument("fields", nargs="*", metavar="field=value")
    ask.add_argument("--at", metavar="ISO", help="as of when")
    load = _add(verb, "import", import_verb.import_residents, "import residents from CSV or XLSX")
    import_verb.grammar(load)


def _add_signing(verb: Verbs) -> None:
    login = _add(verb, "login", signing_verbs.login, "sign in for the next eight hours")
    login.add_argument("code", metavar="CODE")
    login.add_argument("--pin-file", type=Path, metavar="FILE", help="else the PIN is asked for")
    login.add_argument("--new-pin", action="store_true", help="choose another; asked for, twice")
    logout = _add(verb, "logout", signing_verbs.logout, "sign out")
    logout.set_defaults(leaving=True)


def _paper(verb: Verbs) -> None:
    report = _add(verb, "report", verbs.report, "make a sheet or a table")
    report.add_argument("name")
    days = "2026-11-24, today, tomorrow or monday"
    report.add_argument("--from", dest="first", metavar="DATE", help=f"{days}; today by itself")
    report.add_argument("--to", dest="last", metavar="DATE", help="the same; one day by itself")
    report.add_argument("--format", default="pdf", choices=("pdf", "xlsx", "csv", "json"))
    printed = languages.codes(languages.of_paper())
    report.add_argument("--lang", dest="paper_lang", default=languages.SOURCE, choices=printed)
    report.add_argument("--site", default="", help="another site that is kept here: MITC alone")
    report.add_argument("-o", dest="target", type=Path, metavar="FILE", required=True)
    report.add_argument("--force", action="store_true", help="replace a file that is there")
    report.add_argument("--at", metavar="ISO", help="as of when")
    badge = verb.add_parser("badge", help="verify or draw a badge")
    which = badge.add_subparsers(metavar="WHAT", required=True)
    verify = _add(which, "verify", verbs.badge_verify, "check a payload, with no network")
    verify.add_argument("payload")
    verify.add_argument("--at", metavar="ISO", help="as of when")
    render = _add(which, "render", verbs.badge_render, "draw a badge")
    render.add_argument("badge", metavar="ID")
    render.add_argument("-o", dest="target", type=Path, metavar="FILE.png|pdf", required=True)
    render.add_argument("--force", action="store_true", help="replace a file that is there")
    render.add_argument("--card", action="store_true", help="a card of 86 x 54 mm")
    queue = verb.add_parser("print", help="see and drive the print queue")
    print_verbs.grammar(partial(_add, queue.add_subparsers(metavar="WHAT", required=True)))
    told = verb.add_parser("notify", help="see and drive what is told by e-mail")
    notify_verbs.grammar(partial(_add, told.add_subparsers(metavar="WHAT", required=True)))
    agenda = verb.add_parser("calendar", help="write and read calendars (.ics)")
    calendar_verbs.grammar(partial(_add, agenda.add_subparsers(metavar="WHAT", required=True)))


def _exchange(verb: Verbs) -> None:
    sync = _add(verb, "sync", verbs.sync, "exchange with the central database")
    sync.add_argument("what", nargs="?", choices=("status", "join"))
    sync.add_argument("file", nargs="?", type=Path, help="the enrolment to join with")
    sync.add_argument("--once", action="store_true")
    sync.add_argument("--watch", action="store_true")
    sync.add_argument("--later", action="store_true", help="join without asking the centre")
    signing_verbs.who(sync)
    backup_verbs.code_files(sync)
    below = verb.add_parser("central", help="set up and keep the central database")
    which = below.add_subparsers(metavar="WHAT", required=True)
    central.grammar(partial(_add, which))
    sites = _add(verb, "network", network_verb.network, "every site side by side, for MITC")
    network_verb.grammar(sites)
    network_verb.below(partial(_add, sites.add_subparsers(metavar="WHAT")))


def _care(verb: Verbs) -> None:
    backup = _add(verb, "backup", backup_verbs.backup, "write a backup, or verify one")
    restore = _add(verb, "restore", restore_verb.restore, "replace the store by a backup")
    backup_verbs.grammar(backup, restore)
    kept = verb.add_parser("store", help="encrypt or decrypt this station's data")
    store_verbs.grammar(partial(_add, kept.add_subparsers(metavar="WHAT", required=True)))
    later = verb.add_parser("update", help="take a newer version of the program, or go back")
    update_verbs.grammar(partial(_add, later.add_subparsers(metavar="WHAT", required=True)))
    site = verb.add_parser("site", help="the whole set-up of a site as one file")
    site_verbs.grammar(partial(_add, site.add_subparsers(metavar="WHAT", required=True)))
    _add(verb, "doctor", verbs.doctor, "say what works and what does not")
    call = _add(verb, "support", support_verb.support, "make a file for support, without a name")
    support_verb.grammar(call)
    _add(verb, "licences", licences_verb.licences, "say what travels with the program")
    settings = _add(verb, "settings", verbs.settings, "list the settings, show or set one")
    settings.add_argument("wanted", nargs="?", metavar="NAME[=VALUE]")
    signing_verbs.who(settings)
    night = _add(verb, "nightly", nightly_verb.nightly, "do what is due every night")
    night.add_argument("--all", action="store_true", help="do it now, due or not")
    signing_verbs.who(night)
    audit = verb.add_parser("audit", help="look after the log of what was done")
    audit_verb.grammar(partial(_add, audit.add_subparsers(metavar="WHAT", required=True)))
    rights = verb.add_parser("rights", help="what is held on one person (loi 09-08)")
    rights_verbs.grammar(partial(_add, rights.add_subparsers(metavar="WHAT", required=True)))
    purge_verb.grammar(
        _add(verb, "purge", purge_verb.purge, "let go of whoever's time is over (loi 09-08)")
    )


def _add(verb: Verbs, name: str, function: Verb, text: str) -> VerbParser:
    parser = verb.add_parser(name, help=text, description=text)
    # The global options work after the verb too; SUPPRESS keeps a value given before it.
    parser.add_argument("--json", action="store_true", default=argparse.SUPPRESS)
    parser.add_argument("--data", type=Path, default=argparse.SUPPRESS)
    parser.set_defaults(verb=function)
    return parser
