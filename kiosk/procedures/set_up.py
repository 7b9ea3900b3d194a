"""A site's own procedures in the file that sets it up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from kiosk.core.catalogue import find_desk, service_name
from kiosk.core.command import Command
from kiosk.core.set_up import ADDED, CHANGED, Change, Part, Places, line
from kiosk.core.wording import field_name
from kiosk.core.words import LANGUAGES, Words
from kiosk.procedures import checked
from kiosk.procedures.commands import (
    AddProcedure,
    ChangeProcedure,
    RemoveProcedure,
    RestoreProcedure,
)
from kiosk.procedures.kinds import REMOVED, SHIPPED
from kiosk.procedures.queries import Offered, overview
from kiosk.procedures.said import Said
from kiosk.sites.refusals import SetUpWrong

TEXTS = ("title", "hint", "remark", "validity", "fee")
REST = ("papers", "fee_to_confirm", "link", "source", "verified")
MOST = 500


class ProcedureSaid(Said, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A procedure by its desk and its code; `offered` is false where the site has it not."""

    service: str = ""
    code: str = ""
    offered: bool = True

    @property
    def said(self) -> Said:
        """The text alone."""
        return Said(**{name: getattr(self, name) for name in (*TEXTS, *REST)})


Now = dict[tuple[str, str], Offered]


def _now(session: Session, site: str) -> Now:
    return {(each.service, each.code): each for each in overview(session, site=site)}


def _written(now: Now, _places: Mapping[UUID, str]) -> Iterator[str]:
    for each in now.values():
        if each.kind == SHIPPED:
            continue
        yield "[[procedure]]"
        yield line("service", each.service)
        yield line("code", each.code)
        if each.kind == REMOVED:
            yield line("offered", False)
            if not each.added:
                yield ""
                continue
        yield from _text(each.said)
        yield ""


def _text(said: Said) -> Iterator[str]:
    for name in TEXTS:
        yield from _words(name, getattr(said, name))
    if said.fee_to_confirm:
        yield line("fee_to_confirm", True)
    for name in ("link", "source", "verified"):
        if value := getattr(said, name):
            yield line(name, value)
    for paper in said.papers:
        yield "[[procedure.papers]]"
        yield from (line(code, said) for code in LANGUAGES if (said := getattr(paper, code)))
        yield from _words("short", paper.short)
        yield from _words("note", paper.note)


def _words(name: str, words: Words) -> Iterator[str]:
    for code in LANGUAGES:
        if said := getattr(words, code):
            yield line(f"{name}.{code}", said)


def _changed(said: list[ProcedureSaid], now: Now, _places: Places) -> Iterator[Change]:
    if len(said) > MOST:
        raise SetUpWrong(where="procedure")
    seen: set[tuple[str, str]] = set()
    for n, each in enumerate(said):
        where = f"procedure[{n}]"
        desk = find_desk(each.service) if each.service else None
        if desk is None:
            raise SetUpWrong(where=f"{where}.service")
        key = (desk.code, each.code)
        if key in seen or not checked.CODE.fullmatch(each.code):
            raise SetUpWrong(where=f"{where}.code")
        seen.add(key)
        yield from _differs(each, now.get(key), key)


def _differs(said: ProcedureSaid, here: Offered | None, key: tuple[str, str]) -> Iterator[Change]:
    service, code = key
    name = f"{service} {code}"
    gone = RemoveProcedure(service=service, procedure=code)
    if not said.offered:
        if here is None or here.kind == REMOVED:
            return
        yield Change("procedure", name, CHANGED, (gone,), ("offered",), (_back(here),))
        return
    if here is None:
        added = AddProcedure(service=service, code=code, **_fields(said.said))
        yield Change("procedure", name, ADDED, (added,), back=(gone,))
        return
    differs = tuple(
        field for field in (*TEXTS, *REST) if getattr(said, field) != getattr(here.said, field)
    )
    if here.kind == REMOVED:
        differs = ("offered", *differs)
    if differs:
        changed = ChangeProcedure(service=service, procedure=code, **_fields(said.said))
        yield Change("procedure", name, CHANGED, (changed,), differs, (_back(here),))


def _back(here: Offered) -> Command:
    """What a file that says nothing of it does not take away."""
    where: dict[str, Any] = {"service": here.service, "procedure": here.code}
    if here.kind == REMOVED:
        return RemoveProcedure(**where)
    return RestoreProcedure(**where) if here.kind == SHIPPED else _same(here)


def _same(here: Offered) -> Command:
    return ChangeProcedure(service=here.service, procedure=here.code, **_fields(here.said))


def _fields(said: Said) -> dict[str, Any]:
    fields: dict[str, Any] = {name: getattr(said, name) for name in (*TEXTS, *REST)}
    return fields | {"papers": list(said.papers)}


def _named(name: str, language: str) -> str:
    service, _, code = name.partition(" ")
    desk = find_desk(service)
    procedure = desk.procedure(code) if desk else None
    return " ".join(
        [
            service_name(service, language),
            f"« {procedure.title.of(language) if procedure else code} »",
        ]
    )


SET_UP = (Part("procedure", list[ProcedureSaid], _now, _written, _changed, _named, field_name),)
