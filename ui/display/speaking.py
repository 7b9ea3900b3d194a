"""The display's voice: each call is said once on its machine, and never over another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.core.settings.display import spoken_to
from kiosk.core.settings.sound import ON, volume_at
from kiosk.core.voice import can_speak
from kiosk.tickets.queries import Call
from ui.shell.session import Session

if TYPE_CHECKING:
    from kiosk.core.voice.voice import Voice


class Speaker:
    """Says what fills the screen; silent where the settings say so, or nothing plays sounds."""

    def __init__(self, session: Session, voice: Voice | None = None) -> None:
        self._session = session
        self.said: Call | None = None
        self.muted = False
        self._voice = voice
        self._made = voice is not None
        if voice is not None:
            voice.volume = self._volume

    def call(self, call: Call | None) -> None:
        """Say a call that begins to fill the screen, in its languages."""
        self.said = call
        voice = self._own_voice()
        if call is None or voice is None or self.muted or not self._volume():
            return
        from kiosk.core.voice.turns import FILE, turn

        settings = self._session.station.settings.display
        key = f"{call.ticket} {call.at.isoformat()}"
        mine = partial(turn, self._session.station.folder / FILE, key)
        voice.call(call.label, call.counter, spoken_to(settings, call.language), mine)

    def keep_to(self, call: Call | None) -> None:
        """Say nothing more of a call that does not fill the screen any more."""
        if self.said is not None and self.said != call:
            self.silence()

    def silence(self) -> None:
        """Say nothing more."""
        self.said = None
        if self._voice is not None:
            self._voice.silence()

    @property
    def speaking(self) -> bool:
        """Whether a call is said still, or waits to be."""
        return self._voice is not None and self._voice.speaking

    def close(self) -> None:
        """Never speak again."""
        if self._voice is not None:
            self._voice.close()

    def _own_voice(self) -> Voice | None:
        station = self._session.station
        if station.settings.display.voice != ON:
            return None
        if not self._made and can_speak():
            from kiosk.core.voice.pack import RECORDED
            from kiosk.core.voice.voice import Voice

            self._voice = Voice(recorded=station.folder / RECORDED, volume=self._volume)
        self._made = True
        return self._voice

    def _volume(self) -> int:
        sound = self._session.station.settings.sound
        return volume_at(sound, self._session.local_now().time())
