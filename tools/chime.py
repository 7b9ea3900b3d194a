"""Makes resources/sounds anew: a call, a scan that is taken and one that is refused.

python tools/chime.py
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "sounds"
RATE = 22_050
Note = tuple[float, float]
"""When it begins (s), and its pitch (Hz)."""
SOUNDS: dict[str, tuple[float, float, tuple[Note, ...]]] = {
    "call": (1.3, 0.15, ((0.0, 659.26), (0.28, 880.0))),
    "taken": (0.24, 0.025, ((0.0, 880.0), (0.07, 1174.66))),
    "refused": (0.4, 0.05, ((0.0, 233.08), (0.02, 220.0))),
}
"""How long (s), after how long a note is half as loud (s), and the notes."""
LOUDEST = 0.32
_OVERTONES = ((1, 1.0), (2, 0.25), (3, 0.08))


def strength(at: float, begins: float, pitch: float, half: float) -> float:
    """One note at an instant: there within 8 ms, half as loud every `half` seconds."""
    since = at - begins
    if since < 0:
        return 0.0
    swell = min(since / 0.008, 1.0) * 0.5 ** (since / half)
    return swell * sum(w * math.sin(math.tau * n * pitch * since) for n, w in _OVERTONES)


def main() -> None:
    """Write the files."""
    FOLDER.mkdir(exist_ok=True)
    for name, (seconds, half, notes) in SOUNDS.items():
        times = (n / RATE for n in range(round(RATE * seconds)))
        tones = (LOUDEST * sum(strength(at, *note, half) for note in notes) for at in times)
        write(name, [round(32_767 * max(-1.0, min(1.0, tone))) for tone in tones])


def write(name: str, samples: list[int]) -> None:
    """One file of sixteen bits."""
    with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


if __name__ == "__main__":
    main()
