"""Requests to join for the pictures: the page with one looked at, and the forms."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.joining.queries import followed
from kiosk.station import Station
from ui.reception.joining.detail import DECIDES, INTERVIEWS
from ui.shell.session import Session
from ui.shell.windows import WINDOWS

HOLDER = {
    "first_name": "Salma",
    "last_name": "Idrissi",
    "phone": "0661204815",
    "email": "salma@eaux.example",
    "body": "enactus",
    "papers": ("identity", "cv"),
}
PROJECTS = (
    ("Capteurs d’humidité pour oasis", "green", "prototype"),
    ("Jeux vidéo du patrimoine", "creative", "idea"),
    ("Facturation par téléphone", "ntic", "first_clients"),
)


def requests(station: Station) -> None:
    """Some that wait, each a step farther than the one before."""
    made = []
    for title, sector, stage in PROJECTS:
        said = {"title": title, "sector": sector, "stage": stage}
        about = "Mesurer l’eau du sol et n’arroser qu’au besoin"
        made.append(station.do("joining.apply", **HOLDER, **said, about=about).result.request)
    station.do("joining.check_papers", request=made[0], papers=("identity", "cv"))
    station.do("joining.check_papers", request=made[1], papers=("identity", "cv", "plan"))
    day = station.today().replace(day=28)
    fields = {"day": day, "time": "14:30", "place": "Salle Atlas"}
    station.do("joining.interview", request=made[1], **fields)
    station.do("joining.decide", request=made[2], decision="accepted", note="Projet solide")


def form(session: Session) -> QWidget:
    """An empty form."""
    made: QWidget = _page(session, new=True).form
    return made


def interview(session: Session) -> QWidget:
    """When somebody is asked to come."""
    return _asked(session, INTERVIEWS)


def decision(session: Session) -> QWidget:
    """What becomes of a request."""
    return _asked(session, DECIDES)


def _asked(session: Session, act: str) -> QWidget:
    if not session.read(followed):
        requests(session.station)
    shown = _page(session)
    shown.do(act, session.read(followed)[0])
    made: QWidget = shown.form
    return made


def _page(session: Session, **fields: object) -> Any:
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("joining", **fields)
    window.show()
    return window.stack.page
