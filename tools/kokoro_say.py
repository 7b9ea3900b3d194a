"""Says lines with Kokoro-82M, for `tools/clips.py`; runs in a Python of its own.

    python tools/kokoro_say.py MODEL.onnx VOCAB.json VOICE.bin ESPEAK_VOICE < lines

A line is a file to write and a text, with a tab between them. Needs numpy and onnxruntime, and
espeak-ng for the phonemes. docs/voice.md says where the three files come from.
"""

from __future__ import annotations

import json
import subprocess
import sys
import wave
from pathlib import Path
from typing import Any

RATE, LONGEST, SPEED = 24_000, 500, 1.0


def phonemes(text: str, spoken: str) -> str:
    """What espeak-ng reads, in IPA; the signs that tell the voice where to rise and fall stay."""
    said: list[str] = []
    part = ""
    for sign in text + ".":
        if sign not in ".,;:?!":
            part += sign
            continue
        if part.strip():
            done = subprocess.run(
                ["espeak-ng", "-v", spoken, "-q", "--ipa", "--", part.strip()],
                capture_output=True,
                text=True,
                check=True,
            )
            # A dash joins a weak word to the next, which the voice does by itself.
            said.append(" ".join(done.stdout.replace("-", "").split()) + sign)
        part = ""
    found = " ".join(said)
    # espeak-ng tells of a change of language, as around a foreign name.
    while "(" in found and ")" in found:
        found = found[: found.index("(")] + found[found.index(")") + 1 :]
    return found if text.rstrip()[-1:] in ".?!" else found[:-1] + ","


def main() -> None:
    """Write a file a line, and leave those that are there."""
    import numpy as np
    import onnxruntime as ort

    model, vocab_file, voice_file, spoken = sys.argv[1:]
    vocab: dict[str, int] = json.loads(Path(vocab_file).read_text("utf-8"))["vocab"]
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    session = ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    voice = np.fromfile(voice_file, dtype=np.float32).reshape(-1, 1, 256)
    names = [given.name for given in session.get_inputs()]
    for line in sys.stdin:
        file, text = line.rstrip("\n").split("\t")
        if Path(file).exists():
            continue
        known = [vocab[sign] for sign in phonemes(text, spoken) if sign in vocab][:LONGEST]
        given: dict[str, Any] = {
            names[0]: np.array([[0, *known, 0]], dtype=np.int64),
            names[1]: voice[len(known)],
            names[2]: np.array([SPEED], dtype=np.float32),
        }
        sound = session.run(None, given)[0].squeeze()
        samples = (np.clip(sound, -1, 1) * 32_767).astype("<i2")
        part = Path(f"{file}.part")
        with wave.open(str(part), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(samples.tobytes())
        part.replace(file)


if __name__ == "__main__":
    main()
