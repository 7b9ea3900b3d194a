"""Makes resources/voice anew: what the kiosk says and the display calls, in clips.

    python tools/clips.py make fr --work DIR --kokoro PYTHON MODEL VOCAB VOICE --coarse 38
    python tools/clips.py make ar --work DIR --accent ar --coarse 50 --highest 6000
    python tools/clips.py measure          lengths, levels and sizes, for docs/voice.md

Without --kokoro the engine is espeak-ng. What the pack has stays, unless all is said --anew;
what an engine has said once stays in DIR. Needs numpy, espeak-ng and sox; docs/voice.md tells more.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import zipfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.core.voice import place_of
from kiosk.core.voice.codec import RATE, decoded
from kiosk.core.voice.pack import SENTENCES
from tools.clip_codec import encoded
from tools.voice_clips import clips

LEVEL_DB, PEAK = -20.0, 0.89
"""Of full scale: the loudness of what is not silent, and the highest sample."""
QUIET, FRAME = 0.012, 160
LEAD_S, TAIL_S, FADE_S = 0.012, 0.035, 0.006
LONGEST_STILL_S = 0.30
"""A longer silence inside a clip, as an engine makes at a full stop, is cut to this."""
_DAY = (2026, 1, 1, 0, 0, 0)


def main() -> None:
    """Do what was asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("make", "measure"))
    parser.add_argument("language", nargs="?", default="fr")
    parser.add_argument("--work", type=Path, default=Path("clips"))
    parser.add_argument("--accent", default="fr-fr", help="espeak-ng's name of the voice")
    parser.add_argument("--anew", action="store_true", help="say what the pack has, too")
    parser.add_argument("--coarse", type=int, default=30, help="of the packing")
    parser.add_argument("--highest", default="7800", help="Hz that are kept")
    parser.add_argument("--speed", default="150", help="espeak-ng's words a minute")
    parser.add_argument("--kokoro", nargs=4, metavar=("PYTHON", "MODEL", "VOCAB", "VOICE"))
    asked = parser.parse_args()
    if asked.what == "make":
        make(asked)
    else:
        measure()


def make(asked: argparse.Namespace) -> None:
    """Say what has not been said yet, and write the pack."""
    wanted = clips(asked.language)
    raw = asked.work / asked.language
    raw.mkdir(parents=True, exist_ok=True)
    kept = {} if asked.anew else there(asked.language, wanted)
    new = {name: said for name, said in wanted.items() if name not in kept}
    files = {said: raw / f"{_digest(said)}.wav" for said in new.values()}
    missing = {said: file for said, file in files.items() if not file.exists()}
    if asked.kokoro:
        _say_with_kokoro(missing, asked)
    else:
        for said, file in missing.items():
            _say_with_espeak(said, file, asked)
    packed = {
        name: encoded(finished(samples_of(files[said], asked.highest)), asked.coarse)
        for name, said in new.items()
    }
    write(asked.language, packed | kept, wanted)


def there(language: str, wanted: dict[str, str]) -> dict[str, bytes]:
    """The clips of the pack that say what they said."""
    with zipfile.ZipFile(place_of(language)) as pack:
        lines = pack.read(SENTENCES).decode().splitlines()
        said = dict(line.split("\t") for line in lines)
        return {name: pack.read(name) for name, told in wanted.items() if said.get(name) == told}


def write(language: str, packed: dict[str, bytes], wanted: dict[str, str]) -> None:
    """The pack, whose bytes depend on the clips alone."""
    place = place_of(language)
    place.parent.mkdir(exist_ok=True)
    with zipfile.ZipFile(place, "w") as pack:
        told = "".join(f"{name}\t{said}\n" for name, said in sorted(wanted.items()))
        for name, content in ((SENTENCES, told.encode()), *sorted(packed.items())):
            entry = zipfile.ZipInfo(name, _DAY)
            entry.external_attr = 0o644 << 16
            kind = zipfile.ZIP_DEFLATED if name == SENTENCES else zipfile.ZIP_STORED
            pack.writestr(entry, content, kind)
    print(f"{place.name}: {len(packed)} clips, {place.stat().st_size / 1e6:.2f} MB")


def _digest(said: str) -> str:
    return hashlib.sha256(said.encode()).hexdigest()[:16]


# -- engines -------------------------------------------------------------------------------------


def _say_with_espeak(said: str, file: Path, asked: argparse.Namespace) -> None:
    command = ["espeak-ng", "-v", asked.accent, "-s", asked.speed, "-p", "45", "-w", str(file)]
    subprocess.run([*command, "--", said], check=True)


def _say_with_kokoro(missing: dict[str, Path], asked: argparse.Namespace) -> None:
    python, *given = asked.kokoro
    script = str(Path(__file__).with_name("kokoro_say.py"))
    lines = "".join(f"{file}\t{said}\n" for said, file in missing.items())
    command = [python, script, *given, asked.accent]
    subprocess.run(command, input=lines, text=True, check=True)


def samples_of(file: Path, highest: str) -> np.ndarray:
    """What an engine has said, at the rate of the clips."""
    form = ["-t", "raw", "-r", str(RATE), "-c", "1", "-b", "16", "-e", "signed-integer", "-"]
    # -D: no random noise, so that the same sound gives the same bytes; -v: room for the filter.
    command = ["sox", "-D", "-v", "0.8", str(file), *form, "sinc", f"-{highest}"]
    return np.frombuffer(subprocess.run(command, check=True, capture_output=True).stdout, "<i2")


# -- what is done to every clip -------------------------------------------------------------------


def finished(samples: np.ndarray) -> np.ndarray:
    """Without the silence around it, at the level of all others, still at both ends."""
    loud = np.flatnonzero(_loud(samples))
    if not len(loud):
        raise SystemExit("an engine said nothing")
    first = loud[0] * FRAME - round(LEAD_S * RATE)
    last = (loud[-1] + 1) * FRAME + round(TAIL_S * RATE)
    cut = _without_long_stills(samples[max(0, first) : last].astype(float))
    cut *= min(10 ** ((LEVEL_DB - level(cut)) / 20), PEAK * 32_767 / np.abs(cut).max())
    heard = np.flatnonzero(_loudness(cut) > QUIET * 32_767)
    cut = cut[: (heard[-1] + 1) * FRAME + round(TAIL_S * RATE)]  # a breath that fades away
    long = min(round(FADE_S * RATE), len(cut) // 2)
    cut[:long] *= np.arange(long) / long
    cut[-long:] *= np.arange(long)[::-1] / long
    return np.round(cut).astype(np.int16)


def _loud(samples: np.ndarray) -> np.ndarray:
    """Whether each hundredth of a second is heard."""
    return _loudness(samples) > QUIET * np.abs(samples.astype(float)).max()


def _without_long_stills(samples: np.ndarray) -> np.ndarray:
    most = round(LONGEST_STILL_S * RATE / FRAME)
    kept, still = [], 0
    for n, loud in enumerate(_loud(samples)):
        still = 0 if loud else still + 1
        if still <= most:
            kept.append(samples[n * FRAME : (n + 1) * FRAME])
    return np.concatenate(kept)


def level(samples: np.ndarray) -> float:
    """The loudness of what is not silent, in dB of full scale."""
    loudness = _loudness(samples)
    heard = loudness[loudness > 0.1 * loudness.max()]
    return float(20 * np.log10(np.sqrt((heard**2).mean()) / 32_767))


def _loudness(samples: np.ndarray) -> np.ndarray:
    frames = np.zeros((-(-len(samples) // FRAME), FRAME))
    frames.flat[: len(samples)] = samples
    return np.sqrt((frames**2).mean(axis=1))


# -- figures --------------------------------------------------------------------------------------


def measure() -> None:
    """What there is, a line a language."""
    for file in sorted(place_of("fr").parent.glob("*.zip")):
        with zipfile.ZipFile(file) as pack:
            found = [np.array(decoded(pack.read(n))) for n in pack.namelist() if n != SENTENCES]
        seconds = [len(clip) / RATE for clip in found]
        levels = sorted(level(clip) for clip in found)
        print(
            f"{file.stem}: {len(found)} clips, {sum(seconds):.0f} s, longest {max(seconds):.1f} s,"
            f" {file.stat().st_size / 1e6:.2f} MB, level {_middle(levels):.1f} dB"
            f" ({levels[0]:.1f} to {levels[-1]:.1f}), peak"
            f" {max(np.abs(clip.astype(float)).max() for clip in found) / 32_767:.2f}"
        )


def _middle(values: Iterable[float]) -> float:
    ordered = sorted(values)
    return ordered[len(ordered) // 2]


if __name__ == "__main__":
    main()
