"""What a scan sounds like: two short notes up where it is taken, one low where it is not."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from kiosk.core import sounds
from ui.shell.session import Session

TAKEN, REFUSED = "taken", "refused"


class ScanSound:
    """Silent where the settings say so, or nothing plays sounds."""

    def __init__(self, session: Session, play: Callable[[str], bool] = sounds.play) -> None:
        self._session, self._play = session, play

    def taken(self) -> None:
        """It is read, and what it leads to is done."""
        self._sound(TAKEN)

    def refused(self) -> None:
        """It is not taken: the words say why."""
        self._sound(REFUSED)

    def _sound(self, name: str) -> None:
        from kiosk.core.settings.sound import ON

        if self._session.station.settings.sound.scans == ON:
            self._session.run(partial(self._play, name), _nothing)


def _nothing(_answer: object) -> None:
    """Nobody waits for a sound."""
