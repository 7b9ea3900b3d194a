"""What a site allows each kind of member: rules as data, their defaults, and their words.

Where a site has set no rule there is no limit but those that hold for every booking.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from kiosk.bookings import slots
from kiosk.bookings.limits import RulesDisagree
from kiosk.bookings.model import BookingRule
from kiosk.bookings.states import ASKED, BOOKED
from kiosk.core import checks
from kiosk.core.command import Command
from kiosk.core.texts import Text
from kiosk.residents.members import MEMBERS as RESIDENTS
from kiosk.residents.members import STARTUP

MEMBERS = (*RESIDENTS, "external", "technopark")
"""The kinds of members; residents are of the first two."""
MEMBER_NAMES = {
    STARTUP: Text("Start-up", ar="شركة ناشئة", en="Start-up"),
    "pme": Text("PME", ar="مقاولة صغيرة أو متوسطة", en="SME"),
    "external": Text("Externe", ar="من خارج الموقع", en="External"),
    "technopark": Text("Technopark", ar="تكنوبارك", en="Technopark"),
}
DAYS, MINUTES, COUNT, FLAG = "days", "minutes", "count", "flag"
AHEAD, LONGEST, SHORTEST, AT_ONCE, WEEK, MONTH, INCLUDED, APPROVAL, NO_SHOW = (
    *("ahead_days", "longest_minutes", "shortest_minutes", "at_once", "week_minutes"),
    *("month_minutes", "included_minutes", "approval", "no_show_minutes"),
)
Rules = Mapping[str, int | None]
"""The values of the rules that are set, by their codes."""
_MINUTE = timedelta(minutes=1)
_LONG = slots.LONGEST // _MINUTE


@dataclass(frozen=True, slots=True)
class Rule:
    """What can be said of a kind of member: its values, and what holds where none is set.

    `sentence` says it with its {value}, `without` where nothing is set.
    """

    code: str
    unit: str
    least: int
    most: int
    default: int | None
    name: Text
    sentence: Text
    without: Text


RULES = (
    Rule(
        AHEAD,
        DAYS,
        0,
        slots.FURTHEST.days,
        None,
        Text("À l’avance", ar="الحجز المسبق", en="Ahead"),
        Text(
            "Jours d’avance au plus\u202f: {value}.",
            ar="عدد أيام الحجز المسبق على الأكثر: {value}.",
            en="Days ahead at most: {value}.",
        ),
        Text(
            "Jusqu’à deux ans à l’avance.",
            ar="حتى سنتين مسبقا.",
            en="Up to two years ahead.",
        ),
    ),
    Rule(
        LONGEST,
        MINUTES,
        slots.SHORTEST // _MINUTE,
        _LONG,
        None,
        Text("Durée la plus longue", ar="أطول مدة", en="Longest"),
        Text(
            "Une réservation dure {value} au plus.",
            ar="تدوم مدة الحجز {value} على الأكثر.",
            en="A booking lasts {value} at most.",
        ),
        Text(
            "Aussi longue que les portes sont ouvertes.",
            ar="طيلة فتح الأبواب.",
            en="As long as the doors are open.",
        ),
    ),
    Rule(
        SHORTEST,
        MINUTES,
        slots.SHORTEST // _MINUTE,
        slots.DAY // _MINUTE,
        None,
        Text("Durée la plus courte", ar="أقصر مدة", en="Shortest"),
        Text(
            "Une réservation dure {value} au moins.",
            ar="تدوم مدة الحجز {value} على الأقل.",
            en="A booking lasts {value} at least.",
        ),
        Text(
            "Un quart d’heure au moins.",
            ar="ربع ساعة على الأقل.",
            en="A quarter of an hour at least.",
        ),
    ),
    Rule(
        AT_ONCE,
        COUNT,
        1,
        500,
        None,
        Text("Réservations à venir", ar="الحجوزات القادمة", en="Bookings to come"),
        Text(
            "Réservations à venir en même temps, au plus\u202f: {value}.",
            ar="عدد الحجوزات القادمة في آن واحد على الأكثر: {value}.",
            en="Bookings to come at once, at most: {value}.",
        ),
        Text("Autant que l’on veut.", ar="بلا حد.", en="As many as are wanted."),
    ),
    Rule(
        WEEK,
        MINUTES,
        0,
        7 * 24 * 60 * 10,
        None,
        Text("Quota par semaine", ar="الحصة الأسبوعية", en="Quota a week"),
        Text(
            "Par semaine, {value} au plus.",
            ar="في الأسبوع {value} على الأكثر.",
            en="In a week, {value} at most.",
        ),
        Text("Pas de quota par semaine.", ar="بلا حصة أسبوعية.", en="No quota a week."),
    ),
    Rule(
        MONTH,
        MINUTES,
        0,
        31 * 24 * 60 * 10,
        None,
        Text("Quota par mois", ar="الحصة الشهرية", en="Quota a month"),
        Text(
            "Par mois, {value} au plus.",
            ar="في الشهر {value} على الأكثر.",
            en="In a month, {value} at most.",
        ),
        Text("Pas de quota par mois.", ar="بلا حصة شهرية.", en="No quota a month."),
    ),
    Rule(
        INCLUDED,
        MINUTES,
        0,
        31 * 24 * 60 * 10,
        0,
        Text("Heures de la formule", ar="ساعات الاشتراك", en="Hours in the plan"),
        Text(
            "La formule comprend {value} par mois\u202f; elles passent avant forfaits et tarifs.",
            ar="يشمل الاشتراك {value} في الشهر، وتحتسب قبل الباقات والتعريفات.",
            en="The plan includes {value} a month; they come before passes and tariffs.",
        ),
        Text(
            "La formule ne comprend pas d’heures.",
            ar="لا يشمل الاشتراك أي ساعات.",
            en="The plan includes no hours.",
        ),
    ),
    Rule(
        APPROVAL,
        FLAG,
        0,
        1,
        0,
        Text("Accord de l’accueil", ar="موافقة الاستقبال", en="Approval"),
        Text(
            "L’accueil confirme chaque réservation\u202f; l’heure est gardée en attendant.",
            ar="يؤكد الاستقبال كل حجز، ويبقى الوقت محفوظا في الانتظار.",
            en="The front desk confirms every booking; the time is held meanwhile.",
        ),
        Text(
            "Une réservation vaut tout de suite.",
            ar="يسري الحجز فورا.",
            en="A booking holds at once.",
        ),
    ),
    Rule(
        NO_SHOW,
        MINUTES,
        0,
        60,
        None,
        Text("Personne n’est venu", ar="عدم الحضور", en="No-show"),
        Text(
            "La salle est libérée si personne n’est là après {value}.",
            ar="تحرر القاعة إذا لم يحضر أحد بعد {value}.",
            en="The room is released when nobody is there after {value}.",
        ),
        Text(
            "Comme pour tout le site.",
            ar="كما هو الحال في الموقع كله.",
            en="As for the whole site.",
        ),
    ),
)
BY_CODE = {rule.code: rule for rule in RULES}
_SET = select(BookingRule.rule, BookingRule.value).where(
    BookingRule.site == bindparam("at"), BookingRule.member == bindparam("of")
)


class SetRule(Command, frozen=True, kw_only=True):
    """What a kind of member may do from now on; without `value` what holds by itself holds again.

    `rule` is a code of `bookings/policy.py`. Bookings that stand are as they are.
    """

    member: str
    rule: str
    value: int | None = None


@dataclass(frozen=True, slots=True)
class RuleSet:
    """What a rule was before it was set; None where it was not."""

    before: int | None


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule as a site has it: what was set, None where nothing was, and what holds."""

    rule: str
    value: int | None
    holds: int | None


@dataclass(frozen=True, slots=True)
class MemberRules:
    """The rules of a kind of member, in their order."""

    member: str
    rules: tuple[RuleView, ...]


def set_rule(session: Session, command: SetRule) -> RuleSet:
    """Set a rule, or take it back; raises RulesDisagree for a shortest over the longest."""
    checks.one_of("member", command.member, MEMBERS)
    checks.one_of("rule", command.rule, BY_CODE)
    rule, value = BY_CODE[command.rule], command.value
    if value is not None:
        checks.within("value", value, rule.least, rule.most)
    held = {**held_to(session, command.site, command.member), rule.code: value}
    shortest, longest = held.get(SHORTEST), held.get(LONGEST)
    if shortest is not None and longest is not None and shortest > longest:
        raise RulesDisagree(shortest=shortest * _MINUTE, longest=longest * _MINUTE)
    row = session.get(BookingRule, (command.site, command.member, rule.code))
    before = row.value if row else None
    if row is not None and value is None:
        session.delete(row)
    elif row is not None and value is not None:
        row.value = value
    elif value is not None:
        key = {"site": command.site, "member": command.member, "rule": rule.code}
        session.add(BookingRule(**key, value=value))
    return RuleSet(before)


def rules(session: Session, *, site: str) -> list[MemberRules]:
    """What each kind of member may do at a site."""
    return [_of_member(member, held_to(session, site, member)) for member in MEMBERS]


def held_to(session: Session, site: str, member: str) -> Rules:
    """The rules that a site has set for a kind of member; none for bookings under no rules."""
    if not member:
        return {}
    rows = session.connection().execute(_SET, {"at": site, "of": member})
    return {row.rule: row.value for row in rows}


def state_of_new(rules: Rules) -> str:
    """A booking that somebody has to approve is asked for; any other is booked."""
    return ASKED if rules.get(APPROVAL) else BOOKED


def member_of(kind: str, resident: str) -> str:
    """Whose rules a booking of a kind is under; `resident` is what the company is."""
    if kind == "resident":
        return resident or STARTUP
    return kind if kind in MEMBERS else ""


def _of_member(member: str, given: Rules) -> MemberRules:
    found = (RuleView(r.code, given.get(r.code), given.get(r.code, r.default)) for r in RULES)
    return MemberRules(member, tuple(found))
