"""`kiosk network`: every site side by side, one of them by month, and a site begun from a template.

Without `--url` it reads where the settings say, for somebody of MITC who signs in; who has a
reader's URL needs no station.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli import signing_verbs
from kiosk.cli.opening import data_folder, open_station
from kiosk.cli.output import Output
from kiosk.core.errors import BadInput

if TYPE_CHECKING:
    from kiosk.cli.verb_parser import VerbParser
    from kiosk.core.period import Period
    from kiosk.network.overview import MonthFigures, NetworkOverview, SiteRow

    Add = Callable[[str, Callable[..., Any], str], VerbParser]

FILES = ("pdf", "xlsx", "csv")
OUT = "-"
QUERY = "network.overview"


def grammar(parser: VerbParser) -> None:
    """Its options."""
    parser.add_argument("--from", dest="first", metavar="DATE", help="2026-11-24, or today")
    parser.add_argument("--to", dest="last", metavar="DATE", help="the same; today by itself")
    parser.add_argument("--month", metavar="YYYY-MM", help="a whole month; this one by itself")
    parser.add_argument("--site", default="", metavar="CODE", help="twelve months of one site")
    parser.add_argument("--url", help="a reader's, or @FILE; else that of the settings")
    parser.add_argument("--pdf", metavar="FILE", help="write a sheet")
    parser.add_argument("--xlsx", metavar="FILE", help="write a workbook")
    parser.add_argument("--csv", metavar="FILE", nargs="?", const=OUT, help="or to the terminal")
    parser.add_argument("--force", action="store_true", help="replace a file that is there")
    signing_verbs.who(parser)


def below(add: Add) -> None:
    """What stands below it."""
    from kiosk.cli.central import URL_VARIABLE, address_grammar

    new = add("open-site", open_site, "begin a site: its set-up, and its first station enrolled")
    new.add_argument("code", metavar="CODE", help="a to z, 0 to 9 and -")
    new.add_argument("--name", default="", help="that of a known site by itself")
    new.add_argument("--name-ar", default="")
    new.add_argument("--city", default="", help="that of a known site by itself")
    new.add_argument("--zone", default="", help="Africa/Casablanca by itself")
    new.add_argument(
        "--template", required=True, metavar="CODE|FILE", help="see `kiosk site ready`"
    )
    new.add_argument("--manager", required=True, metavar="CODE", help="who manages it first")
    new.add_argument("--manager-name", required=True, metavar="NAME")
    new.add_argument("--kind", default="manager", choices=("manager", "site"))
    new.add_argument("--label", default="Poste responsable 1", help="what people call the machine")
    new.add_argument("--url", help=f"the centre's owner's, or @FILE; else ${URL_VARIABLE}")
    address_grammar(new)
    new.add_argument("-o", dest="target", type=Path, metavar="FOLDER", help="a new one")


def open_site(options: Namespace, output: Output) -> None:
    """Begin a site; the folder that is made goes to its first machine."""
    from kiosk.cli.central import address_of, owners_url
    from kiosk.core.clock import CASABLANCA
    from kiosk.core.wording import say
    from kiosk.network.opening import NewSite, open_site
    from kiosk.sites.known import known_site

    url, known = owners_url(options), known_site(options.code)
    wanted = NewSite(
        code=options.code,
        name=options.name or (known.name if known else ""),
        name_ar=options.name_ar or (known.name_ar if known and not options.name else ""),
        city=options.city or (known.city if known else ""),
        zone=options.zone or CASABLANCA,
        template=options.template,
        manager_code=options.manager,
        manager_name=options.manager_name,
        kind=options.kind,
        label=options.label,
        language=output.language,
    )
    folder = options.target or Path(options.code)
    made = open_site(url, wanted, folder, address_of(options, url))
    facts = {"site": made.site, "station": made.station, "series": made.series}
    told = say("network.begun", output.language, name=wanted.name, folder=folder, pin=made.pin)
    output.say(told, **facts, folder=str(folder), pin=made.pin)


def network(options: Namespace, output: Output) -> None:
    """Tell the sites, one below the other, or write them into a file."""
    from kiosk.core.clock import SystemClock
    from kiosk.core.files import require_writable, write_whole
    from kiosk.network import overview, report
    from kiosk.network.reading import reading

    wanted = [(form, name) for form in FILES if (name := getattr(options, form))]
    if len(wanted) > 1 or (wanted and options.site):
        raise BadInput("one of --pdf, --xlsx, --csv, and none of them with --site")
    for _, name in wanted:
        if name != OUT:
            require_writable(Path(name), data_folder(options), force=options.force)
    url, author = _url(options, output)
    now = SystemClock().now()
    period = _period(options, now.date())
    with reading(url) as session:
        if options.site:
            _tell_months(overview.trend(session, site=options.site, now=now), output)
            return
        found = overview.network(session, now=now, first=period.first, last=period.last)
    if not wanted:
        _tell(found, output)
        return
    [(form, name)] = wanted
    data = report.made(found, form, options.lang or output.language, author)
    if name == OUT:
        sys.stdout.buffer.write(data)
        return
    write_whole(Path(name), data, force=options.force)
    output.say(name, file=name, bytes=len(data))


def _url(options: Namespace, output: Output) -> tuple[str, str]:
    """Where to read, and who does."""
    if options.url:
        from kiosk.central.access import url_from

        return url_from(options.url), "kiosk"
    from kiosk.network.refusals import NoAddress

    with closing(open_station(options, output)) as station:
        station.require_network(QUERY)
        if not (url := station.settings.network.url):
            raise NoAddress
        return url, station.staff or station.name


def _period(options: Namespace, today: date) -> Period:
    from kiosk.cli.values import day
    from kiosk.core.period import Period

    if options.month and (options.first or options.last):
        raise BadInput("--month, or --from and --to")
    if options.month:
        try:
            return Period.month(datetime.strptime(options.month, "%Y-%m").date())  # noqa: DTZ007
        except ValueError:
            raise BadInput(f"{options.month!r} is not a month such as 2026-10") from None
    if not (options.first or options.last):
        return Period.month(today)
    last = day(options.last, today) if options.last else today
    return Period.checked(day(options.first, today) if options.first else last, last)


def _tell(found: NetworkOverview, output: Output) -> None:
    if output.json:
        for row in found.sites:
            output.line(_facts(row, found))
        return
    for line in _lines(found, output.language):
        output.line(line)


def _facts(row: SiteRow, found: NetworkOverview) -> dict[str, Any]:
    """A site as one object: each figure, the one before, the stations."""
    days = {"first": found.first, "last": found.last, "at": found.at}
    then = {"before_first": found.before_first, "before_last": found.before_last}
    figures = {figure.name: figure.value for figure in row.figures}
    before = {figure.name: figure.before for figure in row.figures}
    return {
        "site": row.site.code,
        "name": row.site.name,
        **days,
        **then,
        **figures,
        "before": before,
        "heard": row.heard,
        "applier": found.centre.applier,
        "replayed_at": found.centre.replayed_at,
        "stations": row.stations,
        "troubled": row.troubled,
    }


def _lines(found: NetworkOverview, language: str) -> Iterator[str]:
    """A table for people, the stations to look at below it."""
    from kiosk.cli.table import table
    from kiosk.core.wording import period, say
    from kiosk.network.report import network_report, state
    from kiosk.paper.reports.shown import shown

    report = network_report(found, language, "").table
    yield f"{say('network.title', language)} · {period(found.first, found.last, language)}"
    cells = [
        [
            shown(value, column.form, language)
            for value, column in zip(row, report.columns, strict=True)
        ]
        for row in report.rows
    ]
    yield from table([column.title for column in report.columns], cells)
    for row in found.sites:
        for each in row.stations:
            if each.problems:
                yield f"{row.site.code} · {each.label} ({each.name}) : {state(each, language)}"
    if found.awaited:
        yield say("network.awaited", language, codes=", ".join(found.awaited))


def _tell_months(months: tuple[MonthFigures, ...], output: Output) -> None:
    for month in months:
        days = {"first": month.first, "last": month.last}
        output.line(days | dict(month.values))
