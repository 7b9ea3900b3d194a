"""Every sentence of the kiosk has its clip in each language; clips are level, short and join."""

from __future__ import annotations

import io
import itertools
import math
import wave
import zipfile
from array import array
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from kiosk.core import languages
from kiosk.core.voice import place_of, spoken_languages
from kiosk.core.voice.codec import HEAD, RATE, BadClip, decoded
from kiosk.core.voice.joining import PAUSE_S, as_wave, joined
from kiosk.core.voice.pack import SENTENCES, Pack
from kiosk.core.voice.reading import unsaid
from tools import spoken_texts, voice_clips

LANGUAGES = spoken_languages()
each_language = pytest.mark.parametrize("language", LANGUAGES)
ROOT = Path(__file__).resolve().parents[3]
FRAME = 160
"""A hundredth of a second."""


@cache
def pack(language: str) -> Pack:
    return Pack(language)


def rms(samples: Sequence[int]) -> float:
    return math.sqrt(sum(value * value for value in samples) / max(1, len(samples))) / 32_767


def loudness(samples: Sequence[int]) -> list[float]:
    return [rms(samples[n : n + FRAME]) for n in range(0, len(samples), FRAME)]


def level(samples: Sequence[int]) -> float:
    """The loudness of what is not silent, in dB of full scale."""
    found = loudness(samples)
    heard = [each for each in found if each > 0.1 * max(found)]
    return 20 * math.log10(math.sqrt(sum(each * each for each in heard) / len(heard)))


def some(language: str) -> list[str]:
    """Numbers, letters and sentences, some of each."""
    names = sorted(pack(language).names)
    return names[::40]


@each_language
def test_every_text_of_the_kiosk_has_its_clip(language: str) -> None:
    wanted = voice_clips.clips(language)
    assert wanted.keys() - pack(language).names == set()
    assert pack(language).names - wanted.keys() == set(), "clips that nothing says any more"


@each_language
def test_no_sentence_of_the_kiosk_is_spelt(language: str) -> None:
    known = pack(language).names
    texts = [text for text in spoken_texts.sentences(language) if text]
    spelt = {text: found for text in texts if (found := unsaid(text, language, known))}
    assert not spelt


@each_language
def test_what_a_clip_says_is_told_in_the_pack(language: str) -> None:
    """The pack is of the texts of now, not of what a text was when it was made."""
    with zipfile.ZipFile(place_of(language)) as file:
        lines = file.read(SENTENCES).decode().splitlines()
    assert dict(line.split("\t") for line in lines) == voice_clips.clips(language)


def test_there_is_a_voice_of_every_whole_language() -> None:
    assert languages.promised(languages.of_windows()) == LANGUAGES


def test_all_packs_together_are_small() -> None:
    assert sum(place_of(code).stat().st_size for code in LANGUAGES) < 11_000_000


@each_language
def test_clips_are_as_loud_as_each_other(language: str) -> None:
    levels = [level(pack(language).clip(name)) for name in some(language)]
    assert all(-26 < each < -18 for each in levels), levels


@each_language
def test_clips_begin_and_end_at_once_and_still(language: str) -> None:
    for name in some(language):
        clip = joined([[pack(language).clip(name)]])
        assert 0.1 < len(clip) / RATE < 40
        found = loudness(clip)
        heard = [n for n, each in enumerate(found) if each > 0.012]
        assert heard[0] <= 10, f"{name} begins with silence"
        assert len(found) - heard[-1] <= 20, f"{name} ends with silence"
        assert max(map(abs, (*clip[:3], *clip[-3:]))) < 700, f"{name} clicks"


@each_language
def test_a_number_is_joined_without_a_gap_or_a_step(language: str) -> None:
    names = pack(language).clips_for("O 985")
    assert len(names) >= 3
    clips = [pack(language).clip(name) for name in names]
    sound = joined([clips])
    assert len(sound) == sum(map(len, clips))
    still = [each < 0.01 for each in loudness(sound)]
    longest = max((len(list(run)) for value, run in itertools.groupby(still) if value), default=0)
    assert longest < 20, "a gap of a fifth of a second"
    place = 0
    for clip in clips[:-1]:
        place += len(clip)
        around = sound[place - 3 : place + 3]
        assert max(abs(a - b) for a, b in itertools.pairwise(around)) < 900, "a click"


def test_a_pause_stands_between_two_sentences() -> None:
    one = array("h", [8_000] * RATE)
    sound = joined([[one], [one]])
    assert len(sound) == 2 * RATE + round(PAUSE_S * RATE)
    assert max(map(abs, sound[RATE : RATE + round(PAUSE_S * RATE)])) == 0


@pytest.mark.parametrize(("volume", "loud"), [(100, 16_000), (50, 4_000), (0, 0)])
def test_volume_is_that_of_the_settings(volume: int, loud: int) -> None:
    with wave.open(io.BytesIO(as_wave([16_000] * 100, volume))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (RATE, 1, 2)
        samples = memoryview(sound.readframes(100)).cast("h")
    assert max(samples) == loud


@pytest.mark.parametrize("clip", [b"", b"\x01", b"\xff\xff\xff\xff", b"\x00\x01\x00\x00nothing"])
def test_bytes_that_are_no_clip_are_refused(clip: bytes) -> None:
    with pytest.raises(BadClip):
        decoded(clip)


@each_language
def test_the_page_of_the_voice_counts_what_is_shipped(language: str) -> None:
    """Clips, seconds, the longest, and the size as `tools/clips.py measure` prints them."""
    with zipfile.ZipFile(place_of(language)) as file:
        heads = [file.read(name)[: HEAD.size] for name in pack(language).names]
    seconds = [HEAD.unpack(head)[0] / RATE for head in heads]
    megabytes = place_of(language).stat().st_size / 1e6
    counted = (
        f"{language}: {len(seconds)} clips, {sum(seconds):.0f} s, longest {max(seconds):.1f} s"
    )
    page = (ROOT / "docs" / "voice.md").read_text("utf-8")
    assert f"    {counted}, {megabytes:.2f} MB, " in page
