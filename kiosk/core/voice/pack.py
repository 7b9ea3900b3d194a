"""The clips of a language: those shipped, and before them those that a station has recorded."""

from __future__ import annotations

import logging
import sys
import wave
import zipfile
from array import array
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from kiosk.core.voice import place_of
from kiosk.core.voice.codec import LONGEST_S, RATE, BadClip, decoded
from kiosk.core.voice.reading import clips_for

log = logging.getLogger("kiosk.voice")
SENTENCES = "sentences.tsv"
"""In a pack: what each clip says, for those who record or correct one."""
RECORDED = "voice"
"""The folder of a station's data with recordings: `voice/<language>/<name>.wav`, mono, 16 bits."""
KEPT = 96


class Pack:
    """What can be said in a language."""

    def __init__(self, language: str, recorded: Path | None = None) -> None:
        self.language = language
        self._file = place_of(language)
        self._recorded = recorded / language if recorded is not None else None
        with zipfile.ZipFile(self._file) as pack:
            self.names = frozenset(name for name in pack.namelist() if name != SENTENCES)
        self.clip = lru_cache(maxsize=KEPT)(self._clip)

    def clips_for(self, text: str) -> list[str]:
        """The names of the clips that say a text."""
        return clips_for(text, self.language, self.names)

    def _clip(self, name: str) -> array[int]:
        """The samples of a clip; none where it cannot be read, which is logged."""
        own = self._own(name)
        if own is not None:
            return own
        try:
            with zipfile.ZipFile(self._file) as pack:
                return decoded(pack.read(name))
        except (OSError, KeyError, BadClip, zipfile.BadZipFile) as error:
            log.warning("no clip %s in %s: %s", name, self.language, error)
            return array("h")

    def _own(self, name: str) -> array[int] | None:
        file = self._recorded / f"{name}.wav" if self._recorded is not None else None
        if file is None or not file.is_file():
            return None
        try:
            return wave_samples(file)
        except (OSError, EOFError, wave.Error, BadClip) as error:
            log.warning("the recording %s/%s.wav is not used: %s", self.language, name, error)
            return None


def wave_samples(file: Path) -> array[int]:
    """A short WAV of one channel and 16 bits, at the rate of the clips; raises as `wave` does."""
    with wave.open(str(file)) as sound:
        rate = sound.getframerate()
        if (sound.getnchannels(), sound.getsampwidth()) != (1, 2):
            raise BadClip("neither mono nor 16 bits")
        if not 4_000 <= rate <= 192_000:
            raise BadClip(f"{rate} samples a second")
        samples = array("h", sound.readframes(min(sound.getnframes(), LONGEST_S * rate)))
    if sys.byteorder == "big":
        samples.byteswap()
    return samples if rate == RATE else resampled(samples, rate)


def resampled(samples: Sequence[int], rate: int) -> array[int]:
    """The same sound at the rate of the clips, on straight lines between its samples."""
    if len(samples) < 2:
        return array("h", samples)
    step, last = rate / RATE, len(samples) - 2
    found = array("h")
    for n in range(int(len(samples) / step)):
        at = n * step
        left = min(int(at), last)
        part = min(at - left, 1.0)
        found.append(round(samples[left] * (1 - part) + samples[left + 1] * part))
    return found
