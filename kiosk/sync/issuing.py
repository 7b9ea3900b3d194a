"""Carrying out a command that more than this store decides, from a process without an exchange."""

from __future__ import annotations

import time
from contextlib import closing, suppress
from typing import Any
from uuid import UUID

from kiosk.core import registry
from kiosk.core.command import Outcome
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from kiosk.sync.transport import TransportTrouble
from kiosk.sync.worker import SyncWorker

AGAIN_SECONDS = 0.05


def issue(station: Station, name: str, **fields: Any) -> Outcome:
    """Carry a command out from a process that does not exchange by itself, as a window would.

    Where the centre has to agree, the exchange is done meanwhile, by this process or by the one
    that is at it already. Raises Refused, BadInput or StoreTrouble.
    """
    gesture = registry.find(name).gesture
    if gesture is None or station.enrolled is None:
        return station.do(name, **fields)
    with closing(Once(station)) as exchange:
        return gesture(station, exchange, **fields)


class Once:
    """An exchange that goes on only while an answer is waited for."""

    def __init__(self, station: Station) -> None:
        self._exchange = SyncWorker(station)

    def answered(self, command: UUID, timeout: float) -> str | None:
        """The centre's answer to a command, waiting for it at most so many seconds."""
        deadline = time.monotonic() + timeout
        while True:
            if self._exchange.alone():
                with suppress(TransportTrouble, StoreTrouble):
                    self._exchange.attempt()
            left = deadline - time.monotonic()
            answer = self._exchange.answered(command, max(0.0, min(left, AGAIN_SECONDS)))
            if answer is not None or left <= 0:
                return answer

    def close(self) -> None:
        """Let go of the line and of the right to exchange."""
        self._exchange.stop()
