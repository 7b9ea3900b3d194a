"""What is at which path; what many look at is made once a second for all of them."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from functools import cache
from http import HTTPStatus
from urllib.parse import urlsplit
from uuid import UUID

from kiosk.core.errors import Refused, StoreTrouble
from kiosk.core.resources import folder
from kiosk.core.roles import FEWEST
from kiosk.core.settings.lan import ON
from kiosk.lan import board_page, ticket_page
from kiosk.lan.answer import Answer, plain
from kiosk.lan.markup import ASSETS
from kiosk.station import Station
from kiosk.tickets import code
from kiosk.tickets.code import TURN

log = logging.getLogger("kiosk.lan")
KEPT_S = 1.0
FOR_A_DAY = {"Cache-Control": "max-age=86400"}
_KINDS = {".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8"}
_FONTS = {
    f"IBMPlexSans{script}-{weight}.ttf"
    for script in ("", "Arabic")
    for weight in ("Regular", "SemiBold", "Bold")
}
_OWN = {"lan.css", "lan.js"}
_SEEN, _DONE = ("GET", "HEAD"), "POST"


class Pages:
    """Answers from a station's store; safe between threads."""

    def __init__(self, station: Station, clock: Callable[[], float] = time.monotonic) -> None:
        self._station, self._clock = station, clock
        self._lock = threading.Lock()
        self._kept: dict[str, tuple[float, str]] = {}
        said = station.settings.lan
        self._board, self._follow = said.board == ON, said.follow == ON

    def respond(self, method: str, target: str, _body: bytes) -> Answer:
        """The answer to a request; what goes wrong in the store is said as a status."""
        try:
            path = urlsplit(target).path
        except ValueError:  # no address at all
            return plain(HTTPStatus.BAD_REQUEST)
        try:
            return self._respond(method, path)
        except (StoreTrouble, Refused) as trouble:
            log.warning("a page is not shown: %s", type(trouble).__name__)
            return plain(HTTPStatus.SERVICE_UNAVAILABLE)

    def _respond(self, method: str, path: str) -> Answer:
        if path.startswith(f"{ASSETS}/") and method in _SEEN:
            return _asset(path.removeprefix(f"{ASSETS}/"))
        if self._board and method in _SEEN:
            if path == "/":
                return Answer(board_page.whole(self._station))
            if path == board_page.PART:
                return Answer(self._briefly(path, board_page.part).encode())
        if self._follow and path.startswith(TURN):
            letters, _, what = path.removeprefix(TURN).partition("/")
            return self._turn(method, letters, what)
        return plain(HTTPStatus.NOT_FOUND)

    def _briefly(self, path: str, make: Callable[[Station], str]) -> str:
        """What was made a moment ago, or is made now: by one for all who ask meanwhile."""
        with self._lock:
            at, said = self._kept.get(path, (float("-inf"), ""))
            if self._clock() - at >= KEPT_S:
                said = make(self._station)
                self._kept[path] = (self._clock(), said)
            return said

    def _turn(self, method: str, letters: str, what: str) -> Answer:
        site = self._station.site
        try:
            ticket = code.read(letters, site.code if site else "")
        except Refused:
            return plain(HTTPStatus.NOT_FOUND)
        path, may_act = f"{TURN}{letters}", self._may_act
        if method == _DONE:
            return self._done(ticket, path, what) if may_act else plain(HTTPStatus.NOT_FOUND)
        shown = {
            "": ticket_page.whole,
            "part": ticket_page.part,
            ticket_page.SURE: ticket_page.sure,
        }
        if what not in shown or method not in _SEEN:
            return plain(HTTPStatus.NOT_FOUND)
        return Answer(shown[what](self._station, ticket, path, may_act=may_act))

    def _done(self, ticket: UUID, path: str, what: str) -> Answer:
        if what not in ticket_page.COMMANDS:
            return plain(HTTPStatus.NOT_FOUND)
        said = ticket_page.act(self._station, ticket, what)
        return Answer(ticket_page.whole(self._station, ticket, path, may_act=True, said=said))

    @property
    def _may_act(self) -> bool:
        """Whether such a machine gives places up for people: a display changes nothing."""
        return self._station.role not in FEWEST


@cache
def _asset(name: str) -> Answer:
    if name in _OWN:
        file = folder("lan") / name
        return Answer(file.read_bytes(), _KINDS[file.suffix], more=FOR_A_DAY)
    if name in _FONTS:
        return Answer((folder("fonts") / name).read_bytes(), "font/ttf", more=FOR_A_DAY)
    return plain(HTTPStatus.NOT_FOUND)
