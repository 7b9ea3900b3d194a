"""What a set-up asks for, and what may be answered."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from kiosk.core import checks, languages
from kiosk.core.clock import CASABLANCA, zone
from kiosk.core.errors import BadInput, Invalid, Refused
from kiosk.core.roles import DOOR, ROLE_OF_KIND, UNATTENDED
from kiosk.core.settings.door import ROOM
from kiosk.core.settings.setting import SETTINGS
from kiosk.sites.known import known_site
from kiosk.staff import pins

NOT_YET = ("", "not yet", "pas encore", "ليس بعد")
"""What may be answered of something that the law asks for and that nobody has yet."""
CODE_LENGTH = 40
PAPERS = ("badges", "tickets", "sheets")
"""What is printed: each comes out somewhere of its own."""


class SiteAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The site; name and city are those that are known of the code where they are left out.

    Its time zone is that of Casablanca unless it says another.
    """

    code: str = ""
    name: str = ""
    city: str = ""
    name_ar: str = ""
    controller: str = ""
    contact: str = ""
    phone: str = ""
    email: str = ""
    cndp: str = ""
    zone: str = ""


class StationAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this machine is, the language it speaks, and whether its store is to be encrypted."""

    name: str = "Poste accueil 1"
    kind: str = "desk"
    language: str = languages.SOURCE
    encrypted: bool = False


class ManagerAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who manages the site first; the PIN is nowhere kept as it was typed.

    With one that is `temporary` they can only choose their own.
    """

    code: str = ""
    name: str = ""
    name_ar: str = ""
    pin: str = ""
    temporary: bool = False

    def __repr__(self) -> str:
        return f"ManagerAnswers({self.code})"


class PrintingAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where paper comes out, as the settings of the same names say it; usual where left out."""

    badges: str = ""
    tickets: str = ""
    sheets: str = ""


class TouchAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The code with which a technician leaves a kiosk, a display or a door."""

    exit_code: str = ""


class DoorAnswers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The room whose door a machine is at, by name or id."""

    room: str = ""


class Answers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of it; `enrolment` is the file with which the station joins a central database.

    `code_sheet` is a PDF that the recovery code is written to. `set_up` is a file with the whole
    set-up of the site that is opened, as `kiosk site import` reads it.
    """

    site: SiteAnswers = SiteAnswers()
    station: StationAnswers = StationAnswers()
    manager: ManagerAnswers = ManagerAnswers()
    enrolment: str = ""
    printing: PrintingAnswers = PrintingAnswers()
    touch: TouchAnswers = TouchAnswers()
    code_sheet: str = ""
    door: DoorAnswers = DoorAnswers()
    set_up: str = ""


Check = Callable[[Answers], object]


def completed(answers: Answers) -> Answers:
    """What is known of a site's code, where it was left out; "not yet" is nothing."""
    site = answers.site
    known = known_site(site.code)
    said = {name: "" if value.lower() in NOT_YET else value for name, value in _of(site)}
    if known is not None:
        usual = {"name": known.name, "city": known.city}
        if not site.name and not site.name_ar:
            usual["name_ar"] = known.name_ar
        said |= {name: value for name, value in usual.items() if not said[name]}
    return msgspec.structs.replace(answers, site=SiteAnswers(**said))


def wrong(answers: Answers) -> Iterator[tuple[str, Refused]]:
    """Each answer that will not do, as "site.code", and why."""
    for place, check in CHECKS.items():
        try:
            check(answers)
        except Refused as refusal:
            yield place, refusal


def checked_code(field: str, code: str) -> str:
    """A code as sites have it: a to z, 0 to 9 and dashes."""
    code = checks.text(field, code, limit=CODE_LENGTH, required=True)
    if not code.replace("-", "").isalnum() or code != code.lower() or not code.isascii():
        raise Invalid(field=field, problem="symbols")
    return code


def _of(site: SiteAnswers) -> Iterator[tuple[str, str]]:
    return ((name, getattr(site, name).strip()) for name in site.__struct_fields__)


def _setting(name: str, field: str) -> Check:
    def check(answers: Answers) -> None:
        if not SETTINGS[name].valid.takes(getattr(answers.station, field)):
            raise Invalid(field=field, problem="choice")

    return check


def _if_said(name: str, section: str) -> Check:
    """A setting that stays as it is where nothing is said of it."""

    def check(answers: Answers) -> None:
        field = name.rpartition(".")[2]
        said = getattr(getattr(answers, section), field)
        if said and not SETTINGS[name].valid.takes(said):
            raise Invalid(field=field, problem="choice")

    return check


def _exit_code(answers: Answers) -> None:
    said = answers.touch.exit_code
    if said and not SETTINGS["touch.exit_code"].valid.takes(said):
        raise Invalid(field="exit_code", problem="exit_code")


def _room(answers: Answers) -> None:
    """A door says of which room; until the site has come nobody knows its rooms."""
    checks.text("room", answers.door.room, limit=ROOM.limit, required=answers.station.kind == DOOR)


def _attended(answers: Answers) -> None:
    """A machine in a hall has no people: it joins a site that others have opened."""
    _setting("station.kind", "kind")(answers)
    if answers.station.kind in UNATTENDED and not answers.enrolment:
        raise Invalid(field="kind", problem="choice")


def _zone(answers: Answers) -> None:
    checked_zone("zone", answers.site.zone or CASABLANCA)


def checked_zone(field: str, name: str) -> str:
    """The name of a time zone that the program knows the rules of."""
    try:
        zone(name)
    except BadInput:
        raise Invalid(field=field, problem="choice") from None
    return name


def _cndp(answers: Answers) -> None:
    number = checks.text("cndp", answers.site.cndp, limit=60)
    if number and not any(sign.isdecimal() for sign in number):
        raise Invalid(field="cndp", problem="number")


CHECKS: dict[str, Check] = {
    "site.code": lambda a: checked_code("code", a.site.code),
    "site.name": lambda a: checks.title("name", a.site.name),
    "site.name_ar": lambda a: checks.title("name_ar", a.site.name_ar, required=False),
    "site.city": lambda a: checks.title("city", a.site.city),
    "site.controller": lambda a: checks.title("controller", a.site.controller, required=False),
    "site.contact": lambda a: checks.title("contact", a.site.contact, required=False),
    "site.phone": lambda a: checks.phone("phone", a.site.phone),
    "site.email": lambda a: checks.email("email", a.site.email),
    "site.cndp": _cndp,
    "site.zone": _zone,
    "station.name": _setting("station.name", "name"),
    "station.kind": _attended,
    "station.language": _setting("language", "language"),
    **{f"printing.{paper}": _if_said(f"printing.{paper}", "printing") for paper in PAPERS},
    "touch.exit_code": _exit_code,
    "door.room": _room,
    "manager.code": lambda a: checks.text("code", a.manager.code, limit=CODE_LENGTH, required=True),
    "manager.name": lambda a: checks.name("name", a.manager.name),
    "manager.name_ar": lambda a: checks.name("name_ar", a.manager.name_ar, required=False),
    "manager.pin": lambda a: pins.checked(a.manager.pin),
}
"""What each answer has to be, in the order in which they are asked for."""
KINDS = tuple(kind for kind in ROLE_OF_KIND if kind not in UNATTENDED)
"""What a station may be that opens a site."""
