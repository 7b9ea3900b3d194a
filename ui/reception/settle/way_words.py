"""The ways out in words: what will be done, what it changes for whoever waits for it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.clock import wall
from kiosk.wording import clock_time, duration, short_date
from ui.sync.counts import counts
from ui.theme import theme

if TYPE_CHECKING:
    from kiosk.sync.views import Case, Way

DAY_MINUTES = 24 * 60


def way_words(way: Way, case: Case, zone: str) -> tuple[str, str, str]:
    """A way as title, hint, and a pill where the place is free."""
    facts = {"resource": "", "who": "", **way.facts, "span": _span(way, case, zone)}
    title = _title(way, facts).format_map(facts)
    pill = QCoreApplication.translate("Settle", "libre") if way.free else ""
    return title, _hint(way, facts), pill


def _span(way: Way, case: Case, zone: str) -> str:
    """ "14:00–15:30", with its day where that is another one."""
    starts, ends = way.facts.get("starts"), way.facts.get("ends")
    if not isinstance(starts, datetime) or not isinstance(ends, datetime):
        return ""
    span = f"{clock_time(starts, zone)}–{clock_time(ends, zone)}"
    wanted = case.refused.starts
    if wanted is not None and wall(wanted, zone).date() != wall(starts, zone).date():
        return f"{short_date(wall(starts, zone).date(), theme.language)} {span}"
    return span


def _title(way: Way, facts: dict[str, Any]) -> str:
    translate = QCoreApplication.translate
    words = {
        "room": translate("Settle", "Prendre la salle {resource}, {span}"),
        "time": translate("Settle", "Garder {resource}, {span}"),
        "again": translate("Settle", "Réserver de nouveau {resource}, {span}")
        if facts["span"]
        else translate("Settle", "Refaire la même action"),
        "ask": translate("Settle", "Demander à {who} de céder le créneau"),
        "cancel": translate("Settle", "Annuler et prévenir {who}")
        if facts["who"]
        else translate("Settle", "Annuler cette action"),
        "merged": translate("Settle", "C’est déjà fait : garder ce qui existe"),
    }
    return words.get(way.key, way.key)


def _hint(way: Way, facts: dict[str, Any]) -> str:
    translate = QCoreApplication.translate
    if way.key in ("room", "time"):
        said = _seats(facts) if way.key == "room" else _later(facts.get("minutes", 0))
        return f"{said} {_warned(facts)}".strip()
    if way.key == "again":
        return translate("Settle", "Rien ne s’y oppose plus. Le central répondra.")
    if way.key == "ask":
        asked = translate("Settle", "Appelez {who} ; l’action reste ici, marquée « demandé ».")
        return asked.format_map(facts)
    if way.key == "merged":
        return translate("Settle", "Le central l’a déjà ; rien ne sera fait deux fois.")
    kept = translate("Settle", "L’annulation et son motif restent au journal.")
    return f"{kept} {_contact(facts)}".strip()


def _seats(facts: dict[str, Any]) -> str:
    capacity, wanted = facts.get("capacity"), facts.get("capacity_wanted")
    if not capacity or not wanted or capacity == wanted:
        return QCoreApplication.translate("Settle", "Même heure.")
    return QCoreApplication.translate(
        "Settle", "Même heure, {capacity} personnes au lieu de {wanted}."
    ).format(capacity=capacity, wanted=wanted)


def _later(minutes: int) -> str:
    if minutes and not minutes % DAY_MINUTES:
        return counts().days_later(minutes // DAY_MINUTES)
    time = duration(abs(minutes), theme.language)
    if minutes < 0:
        return QCoreApplication.translate("Settle", "Même salle, {time} plus tôt.").format(
            time=time
        )
    return QCoreApplication.translate("Settle", "Même salle, {time} plus tard.").format(time=time)


def _warned(facts: dict[str, Any]) -> str:
    if not facts["who"]:
        return ""
    if facts.get("contact"):
        return QCoreApplication.translate("Settle", "Prévenez {who} : {contact}.").format_map(facts)
    return QCoreApplication.translate("Settle", "Prévenez {who}.").format_map(facts)


def _contact(facts: dict[str, Any]) -> str:
    if not facts.get("contact"):
        return ""
    return QCoreApplication.translate("Settle", "Contact : {contact}.").format_map(facts)
