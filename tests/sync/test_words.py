"""Refusals and ways as people read them."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest

from kiosk.core import languages, registry, wording
from kiosk.core.errors import Refused, refusal_fields
from kiosk.core.settling import ToSettle, Way
from kiosk.sync import words
from kiosk.sync.transport import PROBLEMS
from kiosk.sync.views import Settled

AT = datetime(2026, 11, 24, 14, tzinfo=UTC)
END = AT.replace(hour=15, minute=30)
ID = UUID(int=7)
FACTS: dict[Any, Any] = {
    str: "Atlas",
    int: 3,
    date: AT.date(),
    time: time(8),
    datetime: AT,
    timedelta: timedelta(hours=3),
    UUID: ID,
}
TAKEN = {"resource": "Atlas", "taken_by": "Rabat", "day": AT.date(), "starts": AT, "until": END}
NORIA = {"who": "Noria Énergie", "contact": "contact@noria.ma"}
SPAN = {"starts": AT, "ends": END}
KINDS = [kind for _, kind in sorted(registry.refusals().items())]


def _refused(
    name: str = "bookings.book", reason: str = "bookings.taken", /, **facts: Any
) -> ToSettle:
    about = {"who": "Noria Énergie", "what": "Atlas", "starts": AT, "ends": END}
    return ToSettle(ID, name, AT, "salma", reason, facts or TAKEN, {}, **about)


def test_a_title_says_what_stood_against_it() -> None:
    assert words.title(_refused()) == "Salle Atlas déjà réservée par Rabat à 14:00"
    assert words.title(_refused(), "en") == "Room Atlas already booked by Rabat at 14:00"
    assert "Rabat" in words.title(_refused(), "ar")


def test_a_title_is_the_first_sentence_of_other_refusals() -> None:
    left = _refused("visits.leave", "visits.already_left", name="Walid Sebti", left_at=AT)
    assert words.title(left) == "Walid Sebti est déjà parti à 14:00"


def test_a_title_shows_no_id_of_what_is_unknown() -> None:
    gone = _refused("bookings.cancel", "bookings.unknown", booking=str(ID))
    assert words.title(gone).startswith("Annulation d’une réservation")
    assert str(ID) not in words.title(gone)


def test_a_refusal_of_another_version_names_the_action() -> None:
    odd = _refused("bookings.book", "rooms.haunted", by="a ghost")
    assert words.title(odd, "en") == "Booking: refused by the central database"
    assert words.reason(odd, "en") == wording.say("refused", "en")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
@pytest.mark.parametrize("language", languages.promised(languages.of_wording()))
def test_every_refusal_has_a_title_with_all_its_facts(kind: type[Refused], language: str) -> None:
    facts = {
        name: FACTS[next(t for t in FACTS if t is hint or t in getattr(hint, "__args__", ()))]
        for name, hint in refusal_fields(kind).items()
    }
    refused = _refused("bookings.book", kind.code, **(facts or {"nothing": ""}))
    told = words.title(refused, language)
    assert told
    assert len(told) <= 120
    assert "–" not in told.replace("14:00–15:30", "")
    assert not told.endswith(".")


@pytest.mark.parametrize("entry", registry.commands().values(), ids=lambda entry: entry.name)
@pytest.mark.parametrize("language", languages.promised(languages.of_wording()))
def test_every_command_has_a_name_that_people_use(entry: Any, language: str) -> None:
    assert wording.has(f"settle.action.{entry.name}", language)


def test_the_subject_gives_the_day_unless_it_is_today() -> None:
    line = "Réservation · Noria Énergie · 14:00–15:30"
    assert words.subject(_refused()) == line
    assert words.subject(_refused(), today=AT.date()) == line
    other = words.subject(_refused(), today=date(2026, 11, 23))
    assert other == "Réservation · Noria Énergie · 24 nov. 14:00–15:30"


@pytest.mark.parametrize(
    ("way", "title", "detail"),
    [
        (
            Way(
                "room",
                "instead",
                facts=SPAN | NORIA | {"resource": "Rif", "capacity": 8, "capacity_wanted": 12},
            ),
            "Prendre la salle Rif, 14:00–15:30",
            "Même heure, 8 personnes au lieu de 12. À prévenir : Noria Énergie, contact@noria.ma.",
        ),
        (
            Way("room", "instead", facts=SPAN | {"resource": "Plateau", "who": ""}),
            "Prendre Plateau, 14:00–15:30",
            "Même heure.",
        ),
        (
            Way("time", "instead", facts=SPAN | {"resource": "Atlas", "minutes": -90}),
            "Garder Atlas, 14:00–15:30",
            "Même endroit, 1 h 30 plus tôt.",
        ),
        (
            Way("time", "instead", facts=SPAN | {"resource": "Atlas", "minutes": 120}),
            "Garder Atlas, 14:00–15:30",
            "Même endroit, 2 h plus tard.",
        ),
        (
            Way("time", "instead", facts=SPAN | {"resource": "Atlas", "minutes": 1440}),
            "Garder Atlas, mardi 24 novembre, 14:00–15:30",
            "Même endroit, même heure, un autre jour.",
        ),
        (
            Way("ask", "asked", facts={"who": "Rabat"}),
            "Demander à Rabat de céder le créneau",
            "La demande est notée ; l’action reste à régler jusqu’à la réponse.",
        ),
        (
            Way("cancel", "cancelled", facts=NORIA | {"contact": ""}),
            "Annuler et prévenir Noria Énergie",
            "L’annulation et son motif restent au journal. À prévenir : Noria Énergie.",
        ),
        (
            Way("cancel", "cancelled", facts={"who": "", "contact": ""}),
            "Annuler l’action",
            "L’annulation et son motif restent au journal.",
        ),
        (
            Way("again", "instead", facts=SPAN | {"resource": "Atlas"}),
            "Reprendre Atlas, 14:00–15:30",
            "Le créneau s’est libéré depuis.",
        ),
        (
            Way("merged", "merged"),
            "C’est déjà fait, ne rien changer",
            "Le central a déjà ce que vous vouliez.",
        ),
    ],
)
def test_a_way_says_what_it_does_and_whom_to_tell(way: Way, title: str, detail: str) -> None:
    plain = re.compile("[\u00a0\u202f]")
    assert plain.sub(" ", words.way_title(way)) == title
    assert plain.sub(" ", words.way_detail(way)) == detail
    for language in ("ar", "en"):
        assert "–" not in words.way_title(way, language).replace("14:00–15:30", "")
        assert "–" not in words.way_detail(way, language)


def test_giving_up_a_move_leaves_the_booking() -> None:
    way = Way("cancel", "cancelled", facts=NORIA)
    assert words.way_title(way, name="bookings.move") == "Laisser la réservation comme elle est"


def test_what_is_settled_is_told_in_a_line() -> None:
    done = Settled(ID, "bookings.book", "instead", "Rif 14:00–15:30", "salma", AT, "Noria", "Atlas")
    assert words.settled_title(done) == "Réservation · Noria · Rif 14:00–15:30"
    merged = Settled(ID, "visits.leave", "merged", "", "automatic", AT, "Omar Tazi", "")
    assert words.settled_title(merged) == "Sortie · Omar Tazi · fusionnée"
    assert (words.settled_by(done), words.settled_by(merged)) == ("salma", "automatique")


@pytest.mark.parametrize("code", PROBLEMS)
@pytest.mark.parametrize("language", languages.promised(languages.of_wording()))
def test_every_problem_says_what_to_do(code: str, language: str) -> None:
    assert wording.has(f"sync.problem.{code}", language)
    assert words.problem(code, language)
    assert words.problem("", language) == ""
