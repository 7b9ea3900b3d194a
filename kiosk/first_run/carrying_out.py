"""Carrying a set-up out: all of it or nothing, the settings last."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy.orm import Session

from kiosk.core import incoming, languages, registry, settings
from kiosk.core.command import MANAGER, Outcome
from kiosk.core.errors import BadInput
from kiosk.core.settings.edit import write
from kiosk.core.settings.setting import SETTINGS
from kiosk.first_run.answers import PAPERS, Answers, ManagerAnswers
from kiosk.sites.set_up.carrying import carry_in
from kiosk.sites.set_up.said import MOST_BYTES
from kiosk.staff.queries import claimed, find_staff, staff
from kiosk.station import Station
from kiosk.store import recovery
from kiosk.sync.certificate_ends import require_current
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.handing_over import given
from kiosk.sync.joining import join


@dataclass(frozen=True, slots=True)
class There:
    """What a store already is; `managed` where somebody can sign in as its manager."""

    site: str
    station: str
    managers: tuple[str, ...]
    managed: bool


@dataclass(frozen=True, slots=True)
class MadeReady:
    """What was made; `recovery` is shown once, and kept nowhere."""

    site: str
    station: str
    manager: str
    recovery: str


def there(station: Station) -> There | None:
    """What the store already is; None where nothing was set up yet."""
    if station.site is None and not station.held_sites() and station.enrolled is None:
        return None
    site = station.site.code if station.site else ", ".join(sorted(station.held_sites()))
    managers = [person.code for person in station.ask_itself(staff) if person.role == MANAGER]
    return There(site, station.name, tuple(managers), station.ask_itself(claimed))


def set_up(station: Station, answers: Answers, enrolment: Enrolment | None = None) -> MadeReady:
    """Make what the answers say, in one transaction, and draw the recovery code.

    An `enrolment` is one that was read otherwise than from the file that the answers name. Raises
    BadInput where something is there already, Refused or StoreTrouble; then nothing was made.
    """
    if (known := there(station)) is not None:
        raise BadInput(f"this store is set up already: {known.site}")
    found = enrolment or (given(Path(answers.enrolment)) if answers.enrolment else None)
    if found is not None:
        require_current(found, station.clock.now(), answers.enrolment or "QR")
    if found is not None and answers.site.code not in ("", found.site):
        raise BadInput(f"the enrolment is for {found.site}, not for {answers.site.code}")
    lay_out = _laying(answers)
    maker = _maker(station, answers)
    opened: list[Outcome] = []
    file = station.folder / settings.FILE
    before = file.read_bytes() if file.exists() else None

    def work(session: Session) -> None:
        opened.clear()
        if answers.site.code:
            opened.append(_open(maker, session, answers))
            # Before anybody manages: from then on this machine may do little by itself.
            lay_out(session, maker)
            _let_manage(maker, session, answers.site.code, answers.manager)
        _keep_settings(station.folder, answers, found.kind if found else "")

    try:
        maker.database.write(work)
        if found is not None and not opened:
            join(maker, found)
    except BaseException:
        _put_back(file, before)
        raise
    for outcome in opened:
        registry.follow(maker, outcome)
    if found is not None and opened:
        join(maker, found)
    _renew(station)
    site = answers.site.code or (found.site if found else "")
    code = recovery.draw(station).text
    return MadeReady(site, station.name, answers.manager.code, code)


def _laying(answers: Answers) -> Callable[[Session, Station], None]:
    """What makes the site as the file of its set-up says, which is read now."""
    if not answers.set_up:
        return lambda _session, _maker: None
    data, language = incoming.named(Path(answers.set_up), MOST_BYTES), answers.station.language
    spoken = languages.spoken(language)
    return lambda session, maker: carry_in(session, maker, data, answers.site.code, spoken)


def make_manager(station: Station, manager: ManagerAnswers) -> str:
    """Give a store that has people and no PIN its first manager who signs in; their code.

    Raises BadInput where somebody signs in already: they make the next.
    """
    if station.site is None or station.ask_itself(claimed):
        raise BadInput("somebody manages this site already")
    maker, site = _as_maker(station), station.site.code
    maker.database.write(lambda s: _let_manage(maker, s, site, manager))
    station.forget_site()
    return manager.code


def _open(maker: Station, session: Session, answers: Answers) -> Outcome:
    """The site, and what its notice says of it."""
    site = answers.site
    named = {name: getattr(site, name) for name in ("code", "name", "city", "name_ar")}
    named |= {"zone": site.zone} if site.zone else {}
    entry, command = maker.make("sites.open", **named)
    maker.carry(session, command)
    said = ("controller", "contact", "phone", "email", "cndp")
    data = {name: value for name in said if (value := getattr(site, name))}
    if data:
        maker.carry(session, "sites.set_data_protection", site=site.code, **data)
    return Outcome(entry.name, command, site.code)


def _let_manage(maker: Station, session: Session, site: str, manager: ManagerAnswers) -> None:
    """The first manager, with a PIN that is their own, or with which they choose it."""
    who = {"code": manager.code, "name": manager.name, "name_ar": manager.name_ar}
    known = find_staff(session, site=site, code=manager.code)
    if known is None:
        maker.carry(session, "people.add_staff", site=site, role=MANAGER, **who)
    elif known.role != MANAGER:
        maker.carry(session, "people.change_staff", site=site, code=manager.code, role=MANAGER)
    if manager.temporary:
        maker.carry(session, "people.reset_pin", site=site, code=manager.code, pin=manager.pin)
    else:
        maker.carry(session, "people.choose_pin", site=site, actor=manager.code, pin=manager.pin)


def _maker(station: Station, answers: Answers) -> Station:
    """The station as it is going to be called, and trusted: the store is nobody's yet."""
    said = answers.station
    own = msgspec.structs.replace(station.settings.station, name=said.name, kind=said.kind)
    named = msgspec.structs.replace(station.settings, station=own, language=said.language)
    return _as_maker(station, named)


def _as_maker(station: Station, chosen: Any = None) -> Station:
    return Station(
        station.folder,
        station.database,
        chosen or station.settings,
        role=MANAGER,
        clock=station.clock,
        ids=station.new_id,
    )


def _keep_settings(folder: Path, answers: Answers, kind: str) -> None:
    """Written last: where this fails, nothing was made."""
    said, printing = answers.station, answers.printing
    wanted = {
        "station.name": said.name,
        "station.kind": kind or said.kind,
        "language": said.language,
    }
    wanted |= {f"printing.{p}": v for p in PAPERS if (v := getattr(printing, p))}
    wanted |= {"touch.exit_code": answers.touch.exit_code} if answers.touch.exit_code else {}
    wanted |= {"door.room": answers.door.room} if answers.door.room else {}
    for name, value in wanted.items():
        write(folder / settings.FILE, SETTINGS[name], value)


def _put_back(file: Path, before: bytes | None) -> None:
    """The settings as they were before what failed."""
    if before is None:
        file.unlink(missing_ok=True)
    else:
        file.write_bytes(before)


def _renew(station: Station) -> None:
    station.settings = settings.load(station.folder)
    station.forget_site()
