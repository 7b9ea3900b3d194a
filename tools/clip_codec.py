"""Packs clips as `kiosk.core.voice.codec` reads them; needs numpy, which the program does not."""

from __future__ import annotations

import zlib

import numpy as np

from kiosk.core.voice.codec import BANDS, FLOOR, FULL, HEAD, MOST, STEPS, frames_of
from kiosk.core.voice.transform import FRAME, LINES

_N = np.arange(FRAME)
_WINDOW = np.sin(np.pi * (_N + 0.5) / FRAME)
_COSINES = np.cos(np.pi / LINES * (_N[:, None] + 0.5 + LINES / 2) * (np.arange(LINES) + 0.5))
_FORWARD = _WINDOW[:, None] * _COSINES * np.sqrt(2 / LINES)
_DEAD = 0.4
"""A line below 1 - this of a step is nothing: such lines cost much and are not heard."""


def encoded(samples: np.ndarray, coarse: int) -> bytes:
    """A clip of 16-bit samples; what is twice as coarse takes about two thirds of the room."""
    frames = frames_of(len(samples))
    padded = np.zeros((frames + 1) * LINES)
    padded[LINES : LINES + len(samples)] = samples / FULL
    parts = [padded[n * LINES : n * LINES + FRAME] for n in range(frames)]
    # In steps: the same bytes on every machine, whatever its libraries add up in which order.
    lines = np.round(np.array(parts) @ _FORWARD, 9)
    steps = coarse * np.array(STEPS)
    steps[0] = np.inf
    levels, rounded = b"", b""
    for first, last in BANDS:
        band = lines[:, first:last]
        loud = np.maximum(np.sqrt((band**2).mean(axis=1)), 1e-9)
        level = np.clip(np.round(2 * np.log2(loud / FLOOR)), 0, MOST).astype(int)
        levels += np.diff(level, prepend=0).astype(np.int8).tobytes()
        sizes = np.floor(np.abs(band) / steps[level][:, None] + _DEAD)
        rounded += (np.sign(band) * np.minimum(sizes, 127)).astype(np.int8).tobytes()
    return HEAD.pack(len(samples), coarse) + zlib.compress(levels + rounded, 9)
