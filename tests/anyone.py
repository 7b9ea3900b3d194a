"""A station that takes a caller's word for who acts, where and when, as no program's does."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.core.command import Outcome
from kiosk.core.machine import Fields, Order
from kiosk.station import Station


class Anyone(Station):
    """Tests say whose act something is, and of which moment."""

    def do_all(self, wanted: Iterable[tuple[Order, Fields]]) -> list[Outcome]:
        return self._do_all(wanted, itself=False)
