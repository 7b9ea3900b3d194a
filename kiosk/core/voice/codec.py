"""Clips as they ship: the lines of a lapped transform, rounded and packed by zlib, 3 kB a second.

A clip is the number of its samples and how coarsely it is rounded, then a zlib stream: for each
band of lines its loudness in steps of 3 dB, as differences from frame to frame, and then its lines,
each a signed byte. Lines are rounded more coarsely where a band is loud, which hides the error
under the sound (docs/voice.md has what was measured).
"""

from __future__ import annotations

import struct
import zlib
from array import array
from itertools import accumulate, pairwise

from kiosk.core.voice.transform import FRAME, LINES, sounded

RATE = 16_000
"""Samples a second of every clip; each is mono, and 16 bits once it is read."""
LONGEST_S = 60
BANDS = tuple(
    pairwise(
        (0, 2, 4, 6, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 128, 160, 200, 256)
    )
)
FLOOR, _SHARE = 0.002, 0.7
FULL = 32_767
HEAD = struct.Struct("<IB")
MOST = 60
STEPS = [0.0] + [FLOOR * 2 ** (level / 2 * _SHARE) / 10 for level in range(1, MOST + 1)]
"""What a line is rounded to at each level of its band, in clips as fine as can be."""


class BadClip(ValueError):
    """Bytes that are no clip."""


def decoded(clip: bytes) -> array[int]:
    """The samples of a clip; raises BadClip."""
    try:
        samples, coarse = HEAD.unpack_from(clip)
        frames = frames_of(samples)
        if not 0 < samples <= LONGEST_S * RATE:
            raise BadClip(f"{samples} samples")
        wanted = frames * (len(BANDS) + LINES)
        packed = zlib.decompressobj().decompress(clip[HEAD.size :], wanted + 1)
    except (struct.error, zlib.error) as error:
        raise BadClip(str(error)) from None
    if len(packed) != wanted:
        raise BadClip(f"{len(packed)} bytes for {frames} frames")
    return _summed(_lines(array("b", packed), frames, coarse), samples)


def frames_of(samples: int) -> int:
    """How many frames a clip of so many samples has."""
    return -(-samples // LINES) + 1


def _lines(packed: array[int], frames: int, coarse: int) -> list[list[float]]:
    """The lines of each frame."""
    lines: list[list[float]] = [[] for _ in range(frames)]
    place = frames * len(BANDS)
    for number, (first, last) in enumerate(BANDS):
        wide = last - first
        levels = accumulate(packed[number * frames : (number + 1) * frames])
        for frame, level in zip(lines, levels, strict=True):
            step = coarse * STEPS[level] if 0 <= level <= MOST else 0.0
            frame.extend(step * value for value in packed[place : place + wide])
            place += wide
    return lines


def _summed(lines: list[list[float]], samples: int) -> array[int]:
    """The frames laid over each other by halves."""
    sound = array("h")
    tail = [0.0] * LINES
    for number, frame in enumerate(lines):
        whole = sounded(frame) if any(frame) else [0.0] * FRAME
        if number:
            both = zip(tail, whole, strict=False)
            sound.extend(max(-FULL, min(FULL, round((a + b) * FULL))) for a, b in both)
        tail = whole[LINES:]
    return sound[:samples]
