"""The inverse of the lapped cosine transform (MDCT) of 256 lines with a sine window.

It goes through a Fourier transform of 128 points in plain Python: a second of sound is 63 frames,
which takes some 20 ms. As in J. Princen, A. Bradley 1986, computed as in Malvar's "Signal
Processing with Lapped Transforms".
"""

from __future__ import annotations

from cmath import exp
from collections.abc import Sequence
from functools import cache
from math import pi, sin, sqrt

LINES = 256
FRAME = 2 * LINES
_QUARTER = LINES // 2
WINDOW = [sin(pi * (n + 0.5) / FRAME) for n in range(FRAME)]
_SCALE = sqrt(2 / LINES)
_TWIST = [exp(-2j * pi * (n + 0.125) / FRAME) for n in range(_QUARTER)]


@cache
def _turns(points: int) -> list[complex]:
    return [exp(-2j * pi * k / points) for k in range(points // 2)]


def _fourier(z: list[complex]) -> list[complex]:
    points = len(z)
    if points == 2:
        return [z[0] + z[1], z[0] - z[1]]
    even, odd = _fourier(z[::2]), _fourier(z[1::2])
    turned = [w * x for w, x in zip(_turns(points), odd, strict=True)]
    first = [a + b for a, b in zip(even, turned, strict=True)]
    return first + [a - b for a, b in zip(even, turned, strict=True)]


def _cosines(folded: Sequence[float]) -> list[float]:
    """The cosine transform of the fourth kind, which is its own inverse."""
    back = folded[::-1]
    z = [complex(a, b) * w for a, b, w in zip(folded[::2], back[::2], _TWIST, strict=True)]
    turned = [x * w for x, w in zip(_fourier(z), _TWIST, strict=True)]
    lines = [0.0] * LINES
    lines[::2] = [_SCALE * x.real for x in turned]
    lines[::-2] = [-_SCALE * x.imag for x in turned]
    return lines


def sounded(lines: Sequence[float]) -> list[float]:
    """What a frame's lines sound like; halves of neighbours are added up."""
    y = _cosines(lines)
    upper, lower = y[:_QUARTER], y[_QUARTER:]
    frame = [*lower, *(-v for v in lower[::-1]), *(-v for v in upper[::-1]), *(-v for v in upper)]
    return [w * s for w, s in zip(WINDOW, frame, strict=True)]
