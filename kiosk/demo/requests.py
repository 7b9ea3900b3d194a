"""Requests to join a demo site: some of each state, as the days before today have left them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Any
from uuid import UUID

from kiosk.core.clock import instant
from kiosk.demo import material
from kiosk.demo.day import Day

OPENS = time(9, 40)
ALL = ("identity", "cv", "plan")


@dataclass(frozen=True)
class Asked:
    """A project: who recommends it, what it is, and what is done so many days before today."""

    title: str
    sector: str
    stage: str
    body: str
    steps: tuple[tuple[int, str, dict[str, Any]], ...]
    fields: dict[str, Any] = field(default_factory=dict)


def _ahead(days: int, at: str = "") -> dict[str, Any]:
    return {"ahead": days} | ({"time": at} if at else {})


PROJECTS = (
    Asked(
        "Capteurs d’humidité pour oasis",
        "green",
        "prototype",
        "enactus",
        ((12, "check_papers", {"papers": ALL[:2]}),),
        {"people": 2, "places": 2, "about": "Mesurer l’eau du sol et arroser au besoin."},
    ),
    Asked(
        "Facturation par téléphone",
        "ntic",
        "first_clients",
        "reseau_entreprendre",
        (
            (9, "check_papers", {"papers": ALL}),
            (7, "interview", _ahead(2, "14:30") | {"place": "Salle Atlas"}),
        ),
        {"people": 4, "places": 4, "formula": "office"},
    ),
    Asked(
        "Jeux vidéo du patrimoine",
        "creative",
        "idea",
        "injaz",
        (
            (8, "check_papers", {"papers": ALL}),
            (6, "interview", _ahead(1, "10:00")),
            (3, "committee", _ahead(4)),
        ),
        {"people": 3, "places": 3},
    ),
    Asked(
        "Marché des invendus",
        "green",
        "growth",
        "cjd",
        ((9, "check_papers", {"papers": ALL}), (2, "decide", {"decision": "accepted"})),
        {"people": 6, "places": 8, "formula": "office", "company": "Zéro Reste"},
    ),
    Asked(
        "Studio de doublage en amazighe",
        "creative",
        "first_clients",
        "afem",
        ((4, "decide", {"decision": "waiting_list", "note": "Aucun bureau libre avant mars"}),),
        {"people": 5, "places": 5, "formula": "office"},
    ),
    Asked("Suivi des flottes", "ntic", "idea", "", (), {"source": "Salon des start-ups"}),
    Asked(
        "Réparation d’écrans",
        "ntic",
        "idea",
        "startup_maroc",
        ((5, "decide", {"decision": "refused", "note": "Commerce sans part technologique"}),),
    ),
)
RECEIVED = (13, 10, 9, 11, 6, 1, 7)
"""How many days before today each was received."""


@dataclass
class Requests:
    """The requests of a demo site, made as its days go by; one that is closed makes it up later."""

    rng: random.Random
    made: dict[int, UUID] = field(default_factory=dict)
    done: set[tuple[int, int]] = field(default_factory=set)

    def live(self, day: Day, ago: int) -> None:
        """What happens on a day that is so long before today, or should have by then."""
        opens = max(instant(day.day, OPENS), instant(day.day, time(0)))
        moment = min(opens, day.until)
        day.at(moment, lambda here: self._receive(here, ago))
        day.at(moment, lambda here: self._go_on(here, ago))
        day.run()

    def _receive(self, day: Day, ago: int) -> None:
        for n, one in enumerate(PROJECTS):
            if n in self.made or RECEIVED[n] < ago:
                continue
            person = material.person(self.rng)
            said = {"title": one.title, "sector": one.sector, "stage": one.stage, "body": one.body}
            name = {"first_name": person.first, "last_name": person.last}
            mail = {"email": f"porteur.{n + 1}@projet.example.ma", "papers": ALL[:1]}
            self.made[n] = day.do("joining.apply", **said, **name, **mail, **one.fields)

    def _go_on(self, day: Day, ago: int) -> None:
        for n, one in enumerate(PROJECTS):
            for k, (days, verb, fields) in enumerate(one.steps):
                if n not in self.made or (n, k) in self.done or days < ago:
                    continue
                self.done.add((n, k))
                given = dict(fields)
                if (ahead := given.pop("ahead", None)) is not None:
                    given["day"] = day.day + timedelta(days=ago + ahead)
                day.do(f"joining.{verb}", request=self.made[n], **given)
