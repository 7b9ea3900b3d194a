"""Clips one after another as one sound: no gap inside a sentence, no click where they meet."""

from __future__ import annotations

import io
import sys
import wave
from array import array
from collections.abc import Iterable, Sequence

from kiosk.core.voice.codec import RATE

PAUSE_S = 0.22
"""Between two things that are said; inside one there is none but what the clips begin and end with.
"""
FADE_S = 0.004
FULL = 32_767


def joined(sayings: Iterable[Sequence[Sequence[int]]]) -> array[int]:
    """What is said one after the other, each of some clips, with a pause between them."""
    sound = array("h")
    pause = array("h", bytes(2 * round(PAUSE_S * RATE)))
    for clips in sayings:
        spoken = [clip for clip in clips if len(clip)]
        if spoken and sound:
            sound.extend(pause)
        for clip in spoken:
            sound.extend(_faded(clip))
    return sound


def _faded(clip: Sequence[int]) -> array[int]:
    """A clip whose two ends are still, recordings included."""
    samples = array("h", clip)
    long = min(round(FADE_S * RATE), len(samples) // 2)
    for n in range(long):
        samples[n] = samples[n] * n // long
        samples[-1 - n] = samples[-1 - n] * n // long
    return samples


def as_wave(sound: Sequence[int], volume: int) -> bytes:
    """A WAV file, at a volume of 0 to 100; loudness grows with its square."""
    gain = max(0, min(100, volume)) ** 2 / 10_000
    samples = array("h", (round(sample * gain) for sample in sound))
    if sys.byteorder == "big":
        samples.byteswap()
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(samples.tobytes())
    return file.getvalue()
