"""A site begun from a template: its set-up, its first station enrolled, and what a first run asks.

All of it is in one folder, which a technician takes to the new machine. Nothing is enrolled before
the whole first run was carried out once in a store that is thrown away.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
from sqlalchemy import Connection, text

from kiosk.central import enrolling
from kiosk.central.access import Address, administering
from kiosk.core import checks, languages
from kiosk.core.clock import CASABLANCA
from kiosk.core.errors import BadFile, Invalid, Refused
from kiosk.core.files import NO_FOLDER, write_whole
from kiosk.core.roles import MANAGER, ROLE_OF_KIND
from kiosk.core.set_up import line
from kiosk.core.text import fold
from kiosk.first_run.answers import (
    Answers,
    ManagerAnswers,
    SiteAnswers,
    StationAnswers,
    checked_code,
    checked_zone,
    wrong,
)
from kiosk.first_run.beside import ANSWERS, ENROLMENT, SET_UP
from kiosk.first_run.carrying_out import set_up
from kiosk.network.refusals import FolderTaken, KindOpensNothing, SiteCodeTaken, SiteNameTaken
from kiosk.network.template import laid
from kiosk.opening import open_folder
from kiosk.staff import pins
from kiosk.sync.enrolment import Enrolment, write

KINDS = tuple(kind for kind, role in ROLE_OF_KIND.items() if role == MANAGER)
"""What a station is that opens a site at the centre."""
HEAD = """# Le premier poste de {name} : « kiosk setup --file {file} », ou la fenêtre de mise en
# service, où l’on choisit {enrolment}. Effacez ce dossier une fois le poste en service.
"""


@dataclass(frozen=True, slots=True)
class NewSite:
    """A site to begin. `template` is the code of a ready-made set-up, or a file.

    `kind` is what its first station is; its first manager gets a PIN with which they choose one.
    """

    code: str
    name: str
    city: str
    template: str
    manager_code: str
    manager_name: str
    name_ar: str = ""
    zone: str = CASABLANCA
    kind: str = MANAGER
    label: str = "Poste responsable 1"
    language: str = languages.SOURCE


@dataclass(frozen=True, slots=True)
class Begun:
    """What was made; `pin` is the manager's first, and stands in the folder too."""

    site: str
    station: str
    series: str
    folder: Path
    pin: str


def open_site(url: str, wanted: NewSite, folder: Path, address: Address) -> Begun:
    """Begin a site; `url` is the centre's owner's. The folder is made, whole or not at all.

    Raises Refused where a code, a name, the folder or an answer will not do, what reading a
    template raises, StoreTrouble where the centre is away; then nothing was made anywhere.
    """
    _check(wanted, folder)
    data, pin = laid(wanted.template, wanted.code), pins.drawn()
    answers = _answers(wanted, pin)
    for place, refusal in wrong(answers):
        raise _of_manager(refusal) if place.startswith("manager.") else refusal
    with administering(url) as connection:
        _require_free(connection, wanted)
    _rehearse(answers, data)
    request = enrolling.EnrolmentRequest(site=wanted.code, kind=wanted.kind, label=wanted.label)
    with _whole_folder(folder) as half:
        write_whole(half / SET_UP, data)
        write_whole(half / ANSWERS, _written(answers, wanted).encode())
        made = enrolling.enrol(url, request, address)
        with _or_revoked(url, made):
            write(half / ENROLMENT, made)
            half.replace(folder)
    return Begun(wanted.code, made.station, made.series, folder, pin)


def _check(wanted: NewSite, folder: Path) -> None:
    checked_code("code", wanted.code)
    checks.title("name", wanted.name)
    checks.title("city", wanted.city)
    checked_zone("zone", wanted.zone)
    checks.text("label", wanted.label, limit=60, required=True)
    if wanted.kind not in KINDS:
        raise KindOpensNothing(kind=wanted.kind)
    if folder.exists():
        raise FolderTaken(folder=str(folder))
    if not folder.parent.is_dir():
        raise BadFile(f"there is no folder {folder.parent}", NO_FOLDER, folder.parent)


def _of_manager(refusal: Refused) -> Refused:
    """The same of the manager's code and name, which are not the site's."""
    if not isinstance(refusal, Invalid):
        return refusal
    said = {"problem": refusal.problem, "limit": refusal.limit}
    return Invalid(field=f"manager_{refusal.field}", **said)


def _answers(wanted: NewSite, pin: str) -> Answers:
    return Answers(
        site=SiteAnswers(
            code=wanted.code,
            name=wanted.name,
            city=wanted.city,
            name_ar=wanted.name_ar,
            zone=wanted.zone,
        ),
        station=StationAnswers(name=wanted.label, kind=wanted.kind, language=wanted.language),
        manager=ManagerAnswers(
            code=wanted.manager_code, name=wanted.manager_name, pin=pin, temporary=True
        ),
    )


def _require_free(connection: Connection, wanted: NewSite) -> None:
    """Neither open nor enrolled under that code, nor called so."""
    enrolled = text(
        "SELECT EXISTS (SELECT FROM central.station WHERE site = :code AND revoked_at IS NULL)"
    )
    sites = list(connection.execute(text("SELECT code, name FROM public.site")))
    codes = {code for code, _ in sites}
    if wanted.code in codes or connection.scalar(enrolled, {"code": wanted.code}):
        raise SiteCodeTaken(site=wanted.code)
    for code, name in sites:
        if fold(name) == fold(wanted.name):
            raise SiteNameTaken(name=wanted.name, site=code)


def _rehearse(answers: Answers, data: bytes) -> None:
    """Carry the whole first run out where nothing of it lasts; raises what it would raise."""
    with tempfile.TemporaryDirectory() as place:
        laying = Path(place) / SET_UP
        write_whole(laying, data)
        data_folder = Path(place) / "data"
        data_folder.mkdir()
        with closing(open_folder(data_folder)) as station:
            set_up(station, msgspec.structs.replace(answers, set_up=str(laying)))


def _written(answers: Answers, wanted: NewSite) -> str:
    """The answers as `kiosk setup --file` reads them; places are counted from the file."""
    lines = [HEAD.format(name=wanted.name, file=ANSWERS, enrolment=ENROLMENT)]
    lines += [line("enrolment", ENROLMENT), line("set_up", SET_UP)]
    for section in ("site", "station", "manager"):
        lines += ["", f"[{section}]", *_said(getattr(answers, section))]
    return "\n".join(lines) + "\n"


def _said(part: msgspec.Struct) -> Iterator[str]:
    """What differs from what is usual."""
    usual = type(part)()
    for name in part.__struct_fields__:
        if (value := getattr(part, name)) != getattr(usual, name):
            yield line(name, value)


@contextmanager
def _whole_folder(folder: Path) -> Iterator[Path]:
    """A folder beside it, which goes with all that is in it where anything fails."""
    half = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        yield half
    except BaseException:
        shutil.rmtree(half, ignore_errors=True)
        raise


@contextmanager
def _or_revoked(url: str, made: Enrolment) -> Iterator[None]:
    """An enrolment whose secret was written nowhere is nobody's."""
    try:
        yield
    except BaseException:
        enrolling.forget(url, made.station)
        raise
