"""Rules and tariffs in the file that sets up a site; passes are people's, and not in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.bookings import policy, tariffs
from kiosk.bookings.policy import BY_CODE, LONGEST, MEMBER_NAMES, MEMBERS, SHORTEST, SetRule
from kiosk.bookings.tariffs import KINDS, VAT, SetTariff, TariffView
from kiosk.bookings.units import UNIT_NAMES, UNITS
from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.core.errors import Invalid
from kiosk.core.money import typed_hundredths
from kiosk.core.set_up import ADDED, CHANGED, Change, Part, Places, line
from kiosk.core.wording import field_name, say
from kiosk.sites.kinds import ROOM
from kiosk.sites.refusals import SetUpWrong

MOST = 500
"""Tariffs in a file: more are no site's."""
Rules = dict[str, dict[str, int]]
"""The rules that are set, by the kind of member."""


class TariffSaid(msgspec.Struct, forbid_unknown_fields=True):
    """A tariff in dirhams before tax; `place` where it is of one place alone."""

    member: str
    unit: str
    price: str
    kind: str = ROOM
    place: str = ""
    vat: str = str(VAT // 100)
    confirmed: bool = True


# -- rules -----------------------------------------------------------------------------------------


def _rules_now(session: Session, site: str) -> Rules:
    return {
        each.member: {view.rule: view.value for view in each.rules if view.value is not None}
        for each in policy.rules(session, site=site)
    }


def _rules_written(now: Rules, _places: Mapping[UUID, str]) -> Iterator[str]:
    for member, held in now.items():
        if held:
            yield f"[rules.{member}]"
            yield from (line(rule, value) for rule, value in held.items())
            yield ""


def _rules_changed(said: Rules, now: Rules, _places: Places) -> Iterator[Change]:
    for member, wanted in said.items():
        if member not in MEMBERS:
            raise SetUpWrong(where=f"rules.{member}"[:80])
        for rule in wanted:
            if rule not in BY_CODE:
                raise SetUpWrong(where=f"rules.{member}.{rule}"[:80])
        here = now[member]
        differs = [rule for rule in wanted if here.get(rule) != wanted[rule]]
        if differs:
            rules = tuple(sorted(differs, key=_order(here.get(SHORTEST), wanted.get(LONGEST))))
            commands = _set(member, rules, wanted)
            back = _set(member, tuple(reversed(rules)), here)
            yield Change("rules", member, CHANGED, commands, rules, back)


def _order(shortest: int | None, longest: int | None) -> Any:
    """The shortest goes before the longest where that would come under what it was."""
    turned = shortest is not None and longest is not None and longest < shortest
    codes = [SHORTEST, LONGEST] if turned else [LONGEST, SHORTEST]
    rest = [code for code in BY_CODE if code not in codes]
    return [*rest, *codes].index


def _set(member: str, rules: Iterable[str], values: Mapping[str, int]) -> tuple[Command, ...]:
    return tuple(SetRule(member=member, rule=rule, value=values.get(rule)) for rule in rules)


# -- tariffs ---------------------------------------------------------------------------------------


def _tariffs_now(session: Session, site: str) -> list[TariffView]:
    return tariffs.tariffs(session, site=site)


def _tariffs_written(now: list[TariffView], places: Mapping[UUID, str]) -> Iterator[str]:
    for each in now:
        if each.resource is not None and each.resource not in places:
            continue  # the place was given up
        yield "[[tariff]]"
        yield line("kind", each.kind)
        if each.resource is not None:
            yield line("place", places[each.resource])
        yield from (line("member", each.member), line("unit", each.unit))
        yield from (line("price", _figures(each.price)), line("vat", _figures(each.vat)))
        yield from (line("confirmed", value=each.confirmed), "")


def _tariffs_changed(
    said: list[TariffSaid], now: list[TariffView], places: Places
) -> Iterator[Change]:
    if len(said) > MOST:
        raise SetUpWrong(where="tariff")
    known = {(t.kind, t.resource, t.member, t.unit): t for t in now}
    for n, one in enumerate(said):
        where = f"tariff[{n}]"
        for field, valid in (("kind", KINDS), ("member", MEMBERS), ("unit", UNITS)):
            if getattr(one, field) not in valid:
                raise SetUpWrong(where=f"{where}.{field}")
        resource = places.named(one.place, f"{where}.place") if one.place else None
        wanted = (_amount(one.price, f"{where}.price"), _amount(one.vat, f"{where}.vat"))
        here = known.get((one.kind, resource, one.member, one.unit))
        if here and (here.price, here.vat, here.confirmed) == (*wanted, one.confirmed):
            continue
        keys: dict[str, Any] = {"kind": one.kind, "resource": resource}
        keys |= {"member": one.member, "unit": one.unit}
        command = SetTariff(**keys, price=wanted[0], vat=wanted[1], confirmed=one.confirmed)
        back = SetTariff(**keys, price=None)
        if here:
            back = SetTariff(**keys, price=here.price, vat=here.vat, confirmed=here.confirmed)
        name = "/".join((one.place or one.kind, one.member, one.unit))
        yield Change("tariff", name, CHANGED if here else ADDED, (command,), back=(back,))


def _amount(text: str, where: str) -> int:
    try:
        return typed_hundredths("price", text)
    except Invalid:
        raise SetUpWrong(where=where) from None


def _figures(hundredths: int) -> str:
    whole, rest = divmod(hundredths, 100)
    return f"{whole}.{rest:02}" if rest else str(whole)


def _tariff_named(name: str, language: str) -> str:
    place, member, unit = name.rsplit("/", 2)
    shown = say(f"set_up.kind.{place}", language) if place in KINDS else place
    return joined(shown, MEMBER_NAMES[member].of(language), UNIT_NAMES[unit].of(language))


SET_UP = (
    Part(
        "rules",
        Rules,
        _rules_now,
        _rules_written,
        _rules_changed,
        lambda member, language: MEMBER_NAMES[member].of(language),
        lambda rule, language: BY_CODE[rule].name.of(language),
    ),
    Part(
        "tariff",
        list[TariffSaid],
        _tariffs_now,
        _tariffs_written,
        _tariffs_changed,
        _tariff_named,
        field_name,
    ),
)
