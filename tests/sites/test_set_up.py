"""A site's whole set-up as one file: out, in, and what is wrong in one."""

from __future__ import annotations

import base64
import json
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from kiosk.appointments.slots import hours
from kiosk.bookings.policy import rules
from kiosk.bookings.tariffs import tariffs
from kiosk.cli import main
from kiosk.core.errors import Refused
from kiosk.core.resources import folder
from kiosk.core.words import Words
from kiosk.limits.queries import limits
from kiosk.procedures.kinds import REMOVED
from kiosk.procedures.queries import overview
from kiosk.procedures.said import PaperSaid
from kiosk.sites.calendar import exceptions, service_week, weekly_hours
from kiosk.sites.data_protection import data_protection
from kiosk.sites.hours import Span
from kiosk.sites.options import options
from kiosk.sites.plans import plans
from kiosk.sites.queries import resources
from kiosk.sites.refusals import SetUpRefused, SetUpTooLarge, SetUpUnreadable, SetUpWrong
from kiosk.sites.set_up.carrying import carry_out, export, take_back
from kiosk.sites.set_up.said import read
from kiosk.station import Station
from kiosk.tickets.calling_rules import calling_rules

PLAN = '<svg viewBox="0 0 800 600"><rect x="10" y="10" width="300" height="200"/></svg>'
PHOTO = base64.b64encode(b"\xff\xd8\xff photo").decode()
READY = sorted(folder("sites").glob("*.toml"))


def _appointments(**said: str) -> bytes:
    lines = {"service": "ompic", "day": "monday", "hours": "09:00-12:00"} | said
    return "\n".join(["[[appointments]]", *(f'{k} = "{v}"' for k, v in lines.items()), ""]).encode()


@pytest.fixture
def furnished(station: Station) -> Station:
    """A site that has something of everything that a file may say."""
    rooms = {
        name: station.do("sites.add_room", name=name, capacity=8).command.id
        for name in ('Atlas "A"', "Rif", "Souss")
    }
    atlas, rif, souss = rooms.values()
    station.do(
        "sites.change_place",
        place=atlas,
        floor="2e",
        features=["screen"],
        styles=["theatre"],
        before=10,
        overnight=True,
    )
    station.do("sites.combine_rooms", whole=atlas, parts=[rif, souss])
    station.do("sites.close_place", place=souss, reason="Peinture")
    station.do("sites.set_picture", place=rif, data=PHOTO)
    area = station.do("sites.add_desk_area", name="Plateau", places=4).command.id
    station.do("sites.add_equipment", name="Projecteur", count=3)
    plan = station.do("sites.draw_plan", name="RDC", drawing=PLAN).result
    for label in ("1", "2"):
        station.do("sites.place_spot", resource=area, label=label, plan=plan, x=40, y=50)
    station.do("sites.set_hours", weekday=4, opens=time(18), closes=time(2))
    station.do("sites.set_hours", weekday=5, opens=time(8), closes=time())
    station.do("sites.set_day", day=date(2026, 12, 24), reason="Inventaire")
    station.do(
        "sites.set_season",
        first=date(2027, 2, 8),
        last=date(2027, 3, 9),
        name="Ramadan",
        opens=time(9),
        closes=time(15),
    )
    station.do(
        "sites.set_service_hours", service="ompic", weekday=1, opens=time(9), closes=time(12)
    )
    station.do(
        "sites.set_service_hours",
        service="ompic",
        weekday=1,
        opens=time(14),
        closes=time(16),
        add=True,
    )
    station.do("sites.set_option", name="no_show_minutes", value="15")
    station.do("sites.set_data_protection", email="donnees@example.ma", cndp="D-W-12/2026")
    for name, value in (("longest_minutes", 120), ("shortest_minutes", 30), ("approval", 1)):
        station.do("bookings.set_rule", member="external", rule=name, value=value)
    station.do("bookings.set_tariff", member="external", unit="hour", price=15050, vat=1000)
    station.do(
        "bookings.set_tariff", member="pme", unit="day", price=0, resource=atlas, confirmed=False
    )
    station.do("privacy.keep", days={"visits": 120})
    station.do("tickets.set_calling", patience=20, services=["cnss", "ompic"])
    station.do("tickets.set_calling", counter=2, run=3, early=0)
    station.do("limits.set", wait=30, waiting=12)
    station.do("limits.set", service="cnss", wait=0, unserved=5)
    give = {"service": "cnss", "weekday": 1, "minutes": 30, "places": 2}
    station.do("appointments.set_hours", opens=time(9), closes=time(12), **give)
    station.do("appointments.set_hours", opens=time(14), closes=time(16), add=True, **give)
    station.do("appointments.set_hours", service="ompic", weekday=4, opens=time(9), closes=time(10))
    said: dict[str, Any] = {
        "title": Words('Dépôt de "marque"', ar="إيداع علامة"),
        "papers": [PaperSaid("Formulaire M1", short=Words("M1"), note=Words("Signé"))],
        "fee_to_confirm": True,
        "link": "https://www.ompic.ma/marques",
        "verified": date(2026, 11, 1),
    }
    station.do("procedures.change", service="ompic", procedure="marque", **said)
    station.do("procedures.remove", service="cnss", procedure="immatriculation")
    for code in ("aide", "timbres"):
        station.do("procedures.add", service="expert", title=Words(f"Pour {code}"), code=code)
    station.do("procedures.remove", service="expert", procedure="timbres")
    return station


def whole(station: Station) -> Any:
    """All that a file may say of a site, without ids."""
    names = {place.id: place.name for place in station.ask(resources)}
    return (
        station.ask(weekly_hours),
        station.ask(exceptions, first=date(2026, 1, 1)),
        [(p.name, sorted(names[part] for part in p.parts)) for p in station.ask(resources)],
        [(p.name, [s.label for s in p.spots]) for p in station.ask(plans)],
        station.ask(service_week, service="ompic"),
        station.ask(options).chosen,
        station.ask(data_protection),
        station.ask(rules),
        [(t.kind, t.member, t.unit, t.price, t.vat) for t in station.ask(tariffs)],
        [(each.counter, each.given) for each in station.ask(calling_rules)],
        [(each.service, each.given) for each in station.ask(limits)],
        station.ask(hours),
        [
            (each.service, each.code, each.kind, each.said)
            for each in station.ask(overview)
            if not (each.kind == REMOVED and each.added)
        ],
    )


def test_what_is_written_changes_nothing_when_it_is_read(furnished: Station) -> None:
    file = export(furnished)
    report = carry_out(furnished, file.encode())
    assert report.changes == ()
    assert "déjà" in report.summary()
    assert export(furnished) == file


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_changes_are_counted_in_words(furnished: Station, language: str) -> None:
    said = {
        "fr": ("1 changement à faire", "2 changements à faire"),
        "en": ("1 change to make", "2 changes to make"),
        "ar": ("التغييرات المطلوبة: 1", "التغييرات المطلوبة: 2"),
    }[language]
    lines = [f'[[place]]\nname = "{name}"\ncapacity = 4\n' for name in ("Neuve", "Autre")]
    for count, words in enumerate(said, 1):
        report = carry_out(furnished, "".join(lines[:count]).encode(), dry_run=True)
        assert report.summary(language).startswith(words)


def test_another_site_becomes_the_same(furnished: Station) -> None:
    file, before = export(furnished), whole(furnished)
    furnished.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    file_of_rabat = file.replace('site = "casablanca"', 'site = "rabat"')
    furnished.do("sites.set_data_protection", email="", cndp="")
    for each in furnished.ask(rules):
        for view in each.rules:
            furnished.do("bookings.set_rule", member=each.member, rule=view.rule)
    for one in furnished.ask(tariffs):
        keys = {"resource": one.resource, "member": one.member, "unit": one.unit}
        furnished.do("bookings.set_tariff", **keys)
    for place in furnished.ask(resources):
        furnished.do("sites.retire_place", place=place.id)
    for plan in furnished.ask(plans):
        furnished.do("sites.remove_plan", plan=plan.id)
    furnished.do("tickets.set_calling")
    furnished.do("tickets.set_calling", counter=2, longest=60, services=["ompic"])
    furnished.do("tickets.set_calling", counter=2, run=1)
    furnished.do("limits.clear", service="cnss")
    furnished.do("limits.set", wait=45, left=20)
    furnished.do("limits.set", wait=45)
    give = {"opens": time(10), "closes": time(11)}
    furnished.do("appointments.set_hours", service="cnss", weekday=1, **give)
    furnished.do("appointments.set_hours", service="ompic", weekday=4)
    furnished.do("sites.set_hours", weekday=4)
    furnished.do("sites.clear_day", day=date(2026, 12, 24))
    furnished.do("sites.set_service_hours", service="ompic", weekday=1)
    furnished.do("sites.set_option", name="no_show_minutes", value="")
    report = carry_out(furnished, file_of_rabat.encode())
    parts = {change.part for change in report.changes}
    assert parts >= {"hours", "day", "place", "plan", "rules", "tariff", "calling"}
    assert parts >= {"limits", "appointments"}
    assert whole(furnished) == before
    assert carry_out(furnished, file_of_rabat.encode()).changes == ()


def test_a_dry_run_tells_all_and_does_nothing(furnished: Station) -> None:
    before = export(furnished)
    file = before.replace('name = "Rif"', 'name = "Rif"\n', 1).replace(
        "capacity = 8", "capacity = 9"
    )
    file += 'offer_minutes = "45"\n'
    report = carry_out(furnished, file.encode(), dry_run=True)
    assert len(report.changes) == 4
    assert any("Capacité" in line for line in report.lines())
    assert any("45" not in line and "offer_minutes" in line for line in report.lines("en"))
    assert export(furnished) == before
    assert len(carry_out(furnished, file.encode()).changes) == 4
    assert export(furnished) != before


def test_a_file_is_taken_back(furnished: Station) -> None:
    before = export(furnished)
    file = before.replace("capacity = 8", "capacity = 9").replace("Inventaire", "Peinture")
    file = file.replace('label = "2"', 'label = "3"').replace("x = 40", "x = 60")
    file = file.replace("donnees@example.ma", "dpo@example.ma")
    file = file.replace("longest_minutes = 120", "longest_minutes = 20")
    file = file.replace("shortest_minutes = 30", "shortest_minutes = 15").replace("150.50", "99")
    extra = """
[[place]]
name = "Salle neuve"
capacity = 4
[[season]]
name = "Août"
first = 2027-08-01
last = 2027-08-31
[season.hours]
monday = ["09:00-15:00"]
[[day]]
day = 2027-01-04
reason = "Travaux"
[[plan]]
name = "Étage"
drawing = "<svg viewBox='0 0 800 600'/>"
[rules.startup]
included_minutes = 600
[[tariff]]
kind = "room"
place = "Salle neuve"
member = "external"
unit = "hour"
price = "80"
[[tariff]]
kind = "equipment"
member = "external"
unit = "day"
price = "50,5"
confirmed = false
[limits.ompic]
wait = 20
[[appointments]]
service = "ompic"
day = "monday"
hours = "09:00-12:00"
"""
    place = file.index("[[place]]")
    report = carry_out(furnished, (file[:place] + extra + file[place:]).encode())
    assert export(furnished) != before
    take_back(furnished, before, report)
    assert export(furnished) == before


def test_what_a_file_leaves_out_stays(furnished: Station) -> None:
    before = whole(furnished)
    assert carry_out(furnished, b"format = 1\n").changes == ()
    carry_out(furnished, b'[[place]]\nname = "Rif"\nfloor = "3e"\n')
    assert whole(furnished) == before
    assert next(p for p in furnished.ask(resources) if p.name == "Rif").floor == "3e"


def test_one_refusal_refuses_the_whole_file(furnished: Station) -> None:
    before = export(furnished)
    file = b'[[place]]\nname = "Neuve"\ncapacity = 4\n[[place]]\nname = "Autre"\ncapacity = 0\n'
    for dry_run in (True, False):
        with pytest.raises(SetUpRefused) as refusal:
            carry_out(furnished, file, dry_run=dry_run)
        assert "Autre" in refusal.value.name
        assert "Capacité" in refusal.value.reason
    assert export(furnished) == before


def test_hours_are_read_to_midnight_and_past_it(station: Station) -> None:
    carry_out(
        station, b'[hours]\nmonday = ["08:00-24:00"]\ntuesday = ["18:00-02:00"]\nfriday = []\n'
    )
    week = station.ask(weekly_hours)
    assert week[0] == (Span(time(8), time()),)
    assert week[1] == (Span(time(18), time(2)),)
    assert week[4] == ()


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (b"a = ", SetUpUnreadable),
        (b"\xff\xfe", SetUpUnreadable),
        (b"a." * 5000 + b"b = 1", SetUpUnreadable),
        (b"a = " + b"[" * 5000 + b"]" * 5000, SetUpUnreadable),
        (b"a = 1" + b"0" * 9000, SetUpUnreadable),
        (b"#" * (4 * 1024 * 1024 + 1), SetUpTooLarge),
        (b"format = 2", SetUpWrong),
        (b"colour = 1", SetUpWrong),
        (b'[[place]]\nname = "A"\ncapacity = "many"', SetUpWrong),
        (b'[[place]]\nname = "A"\ncolour = 1', SetUpWrong),
        (b'[[place]]\nname = "A"', SetUpWrong),
        (b'[[place]]\nname = "A"\nkind = "pool"\ncapacity = 1', SetUpWrong),
        (b'[[place]]\nname = "A"\ncapacity = 1\nparts = ["B"]', SetUpWrong),
        (b'[[place]]\nname = "A"\ncapacity = 1\n[[place]]\nname = "A"\ncapacity = 1', SetUpWrong),
        (b'[hours]\nmonday = ["25:00-26:00"]', SetUpWrong),
        (b'[hours]\nmonday = ["8-9"]', SetUpWrong),
        (b'[hours]\nlundi = ["08:00-09:00"]', SetUpWrong),
        (b'[hours]\nmonday = ["08:00-09:00", "10:00-11:00"]', SetUpWrong),
        (b'[[service]]\ncode = "magie"\n[service.hours]', SetUpWrong),
        (b'[[service]]\ncode = "ompic"\n[service.hours]\nmonday = ["18:00-02:00"]', SetUpWrong),
        (b'[options]\ncolour = "red"', SetUpWrong),
        (b"[parts]", SetUpWrong),
        (b"rules = 3", SetUpWrong),
        (b"[calling.100]\nrun = 2", SetUpWrong),
        (b"[calling.site]\nspeed = 2", SetUpWrong),
        (b'[calling.site]\nservices = ["fisc"]', SetUpWrong),
        (b"[calling.site]\nrun = 20", SetUpRefused),
        (b"[rules.king]\napproval = 1", SetUpWrong),
        (b"[rules.pme]\ncolour = 1", SetUpWrong),
        (b'[rules.pme]\napproval = "yes"', SetUpWrong),
        (b"[rules.pme]\napproval = 7", SetUpRefused),
        (b"[rules.pme]\nshortest_minutes = 60\nlongest_minutes = 30", SetUpRefused),
        (b"[limits.fisc]\nwait = 20", SetUpWrong),
        (b"[limits.site]\nspeed = 2", SetUpWrong),
        (b"[limits.site]\nwait = 1", SetUpRefused),
        (_appointments(service="fisc"), SetUpWrong),
        (_appointments(day="lundi"), SetUpWrong),
        (_appointments(hours="12:00-09:00"), SetUpWrong),
        (_appointments(hours="09:00-09:10"), SetUpRefused),
        (_appointments() + _appointments(hours="11:00-13:00"), SetUpRefused),
        (b'[[tariff]]\nmember = "king"\nunit = "hour"\nprice = "1"', SetUpWrong),
        (b'[[tariff]]\nmember = "pme"\nunit = "year"\nprice = "1"', SetUpWrong),
        (b'[[tariff]]\nmember = "pme"\nunit = "hour"\nprice = "-1"', SetUpWrong),
        (b'[[tariff]]\nmember = "pme"\nunit = "hour"\nprice = "1"\nplace = "X"', SetUpWrong),
        (b'[[tariff]]\nmember = "pme"\nunit = "hour"\nprice = "1"\ncolour = 1', SetUpWrong),
        (b'[data_protection]\ncolour = "red"', SetUpWrong),
        (b'[data_protection]\nemail = "nobody"', SetUpRefused),
        (b'[data_protection]\ncndp = "soon"', SetUpRefused),
        (b"[kept]\nphotos = 3", SetUpWrong),
        (b"[kept]\nvisits = 0", SetUpRefused),
        (b'[options]\nno_show_minutes = "soon"', SetUpRefused),
        (b"[[day]]\nday = 2026-13-01", SetUpUnreadable),
        (b'[[plan]]\nname = "A"\ndrawing = "<svg><script/></svg>"', Refused),
    ],
)
def test_a_file_that_is_wrong_is_refused_and_says_where(
    station: Station, file: bytes, refusal: type[Refused]
) -> None:
    before = export(station)
    with pytest.raises(refusal):
        carry_out(station, file)
    assert export(station) == before


@pytest.mark.parametrize("file", READY, ids=lambda file: file.stem)
def test_a_ready_made_file_is_taken_and_says_what_is_not_certain(
    station: Station, file: Path
) -> None:
    assert read(file.read_bytes()).site == file.stem
    assert "à confirmer" in file.read_text(encoding="utf-8")
    carry_out(station, file.read_bytes())
    assert carry_out(station, file.read_bytes()).changes == ()


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_each_change_is_worded(furnished: Station, language: str) -> None:
    file = b"""[rules.pme]
at_once = 4
[[tariff]]
place = "Rif"
member = "external"
unit = "half_day"
price = "400"
[[tariff]]
kind = "coworking"
member = "pme"
unit = "day"
price = "100"
[data_protection]
contact = "Accueil"
[kept]
badges = 300
"""
    lines = carry_out(furnished, file, dry_run=True).lines(language)
    assert len(lines) == 5
    for word in ("set_up", "at_once", "half_day", "{", "pme"):
        assert not any(word in line for line in lines)
    if language == "fr":
        assert lines[0].startswith("Protection des données")
        assert lines[0].endswith("À qui s’adresser")
        assert any("PME" in line and "Réservations à venir" in line for line in lines)


def test_a_phone_number_is_the_same_however_it_is_written(station: Station) -> None:
    file = b'[data_protection]\nphone = "05 22 50 30 30"\n'
    assert len(carry_out(station, file).changes) == 1
    assert carry_out(station, file).changes == ()


def test_how_long_names_are_kept_is_said_too(furnished: Station) -> None:
    file = b"[kept]\nvisits = 100\n"
    [change] = carry_out(furnished, file).changes
    assert (change.part, change.fields) == ("kept", ("visits",))
    assert "visits = 100" in export(furnished)


def test_bounds_of_a_rule_are_moved_together_whichever_way(station: Station) -> None:
    for shortest, longest in ((30, 60), (90, 120), (15, 45), (60, 60)):
        file = f"[rules.pme]\nshortest_minutes = {shortest}\nlongest_minutes = {longest}\n"
        carry_out(station, file.encode())
        held = {view.rule: view.value for view in station.ask(rules)[1].rules}
        assert (held["shortest_minutes"], held["longest_minutes"]) == (shortest, longest)


def test_passes_of_people_are_in_no_file(furnished: Station) -> None:
    furnished.do(
        "bookings.add_pass",
        held_by="Salma Idrissi",
        unit="hour",
        total=10,
        valid_from=date(2026, 11, 1),
        valid_until=date(2026, 12, 1),
    )
    assert "Salma" not in export(furnished)


def test_every_known_site_has_a_ready_made_file() -> None:
    assert {file.stem for file in READY} >= {"casablanca", "rabat", "tanger", "agadir", "essaouira"}


def test_the_command_line_writes_and_takes_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, file = str(tmp_path / "data"), tmp_path / "site.toml"

    def run(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
        code = main(["--data", data, "--json", *arguments])
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    run("do", "sites.open", "code=casablanca", "name=Technopark", "city=Casablanca")
    run("do", "sites.add_room", "name=Atlas", "capacity=8")
    assert run("site", "export", str(file))[0] == 0
    assert run("site", "export", str(file))[0] == 2
    file.write_text(file.read_text().replace("capacity = 8", "capacity = 12"))
    code, lines = run("site", "import", str(file), "--dry-run")
    assert (code, lines[0]["name"], lines[0]["fields"]) == (0, "Atlas", ["capacity"])
    assert lines[-1]["changes"] == 1
    assert run("site", "import", str(file))[0] == 0
    assert run("site", "import", str(file))[1][-1]["changes"] == 0
    file.write_text("a = ")
    code, [answer] = run("site", "import", str(file))
    assert (code, answer["refused"]) == (3, "sites.set_up_unreadable")
    assert run("site", "import", str(tmp_path / "none.toml"))[0] == 2
    assert len(run("site", "ready")[1]) >= 9
