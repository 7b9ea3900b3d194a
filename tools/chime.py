"""Makes resources/sounds/call.wav anew: two soft notes, a fourth apart, that die away.

python tools/chime.py
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

TARGET = Path(__file__).resolve().parents[1] / "resources" / "sounds" / "call.wav"
RATE = 22_050
NOTES = ((0.0, 659.26), (0.28, 880.0))
SECONDS, LOUDEST = 1.3, 0.32
_OVERTONES = ((1, 1.0), (2, 0.25), (3, 0.08))


def strength(at: float, begins: float, pitch: float) -> float:
    """One note at an instant: there within 8 ms, half as loud every 0.15 s."""
    since = at - begins
    if since < 0:
        return 0.0
    swell = min(since / 0.008, 1.0) * 0.5 ** (since / 0.15)
    return swell * sum(w * math.sin(math.tau * n * pitch * since) for n, w in _OVERTONES)


def main() -> None:
    """Write the file."""
    times = (n / RATE for n in range(round(RATE * SECONDS)))
    tones = (LOUDEST * sum(strength(at, *note) for note in NOTES) for at in times)
    samples = [round(32_767 * max(-1.0, min(1.0, tone))) for tone in tones]
    TARGET.parent.mkdir(exist_ok=True)
    with wave.open(str(TARGET), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
