"""The voice of a station: texts in a language, said aloud with clips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.core import languages, resources
from kiosk.core.voice import place_of
from kiosk.core.voice.joining import as_wave, joined
from kiosk.core.voice.pack import Pack, wave_samples
from kiosk.core.voice.playing import Output, Player, Turn

CHIME = "call"
TICKET = {"fr": "ticket {label}", "ar": "تذكرة {label}", "en": "ticket {label}"}
COUNTER = {"fr": "guichet {counter}", "ar": "شباك رقم {counter}", "en": "counter {counter}"}


class Voice:
    """Says texts over what it said before; the packs are opened at the first word."""

    def __init__(
        self,
        *,
        recorded: Path | None = None,
        output: Output | None = None,
        volume: Callable[[], int] = lambda: 80,
    ) -> None:
        self._recorded, self.volume = recorded, volume
        self._packs: dict[str, Pack] = {}
        self.player = Player(output)

    def speaks(self, language: str) -> bool:
        """Whether there are clips of a language."""
        return place_of(language).is_file()

    def language_for(self, language: str) -> str:
        """The language that a reader of this one is spoken to in."""
        chain = languages.codes(languages.chain(language))
        return next(filter(self.speaks, chain), languages.SOURCE)

    def say(self, texts: Sequence[str], language: str, *, after: bool = False) -> None:
        """Say texts, with a pause between them, in the place of what is said now or after it."""
        self.say_each([(text, language) for text in texts if text], after=after)

    def say_each(self, sayings: Sequence[tuple[str, str]], *, after: bool = False) -> None:
        """Say texts that each are in a language of its own."""
        volume = self.volume()
        if sayings:
            self.player.play(lambda: self._wave(sayings, volume), after=after)

    def call(
        self, label: str, counter: int, spoken: Sequence[str], turn: Turn | None = None
    ) -> None:
        """Call a ticket after the chime, in each language, after what is said now.

        Languages without clips are left out. `turn` says when it may be heard, and whether.
        """
        volume = self.volume()
        spoken = [code for code in spoken if self.speaks(code)]
        sayings = [each for code in spoken for each in call_sayings(label, counter, code)]
        self.player.play(lambda: self._wave(sayings, volume, chime=True), after=True, turn=turn)

    @property
    def speaking(self) -> bool:
        """Whether something is said, or about to be."""
        return self.player.busy

    def silence(self) -> None:
        """Say nothing more."""
        self.player.silence()

    def close(self) -> None:
        """Never speak again."""
        self.player.close()

    def _wave(
        self, sayings: Sequence[tuple[str, str]], volume: int, *, chime: bool = False
    ) -> bytes:
        said = [self._clips(text, language) for text, language in sayings]
        if chime:
            said.insert(0, [wave_samples(resources.folder("sounds") / f"{CHIME}.wav")])
        return as_wave(joined(said), volume)

    def _clips(self, text: str, language: str) -> list[Sequence[int]]:
        if language not in self._packs:
            self._packs[language] = Pack(language, self._recorded)
        pack = self._packs[language]
        return [pack.clip(name) for name in pack.clips_for(text)]


def call_sayings(label: str, counter: int, language: str) -> list[tuple[str, str]]:
    """What a call is in a language: the ticket, then the counter."""
    return [
        (TICKET[language].format(label=label), language),
        (COUNTER[language].format(counter=counter), language),
    ]
