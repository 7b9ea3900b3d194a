"""The clips of each language: their names and what an engine is given to say.

python tools/voice_clips.py LANGUAGE     lists them, as those who record voices need it
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk.core.voice.folding import key
from kiosk.core.voice.names import sentence_name
from tools.spoken_texts import texts

HERE = Path(__file__).parent / "voice"
_WORD = re.compile(r"[^\s.,;:()«»]+(?:\.[a-z]{2,3}\b)?")


def clips(language: str) -> dict[str, str]:
    """Names of clips with what is said."""
    found = dict(NUMBERS[language]())
    for text in texts(language):
        found[sentence_name(key(text))] = spoken(text, language)
    return found


def spoken(text: str, language: str) -> str:
    """How a text is read aloud."""
    known = readings(language)
    whole = known.get(text, text)
    said = _WORD.sub(lambda word: known.get(word.group(), word.group()), whole)
    return re.sub(r"[«»()…\u2066-\u2069]", " ", said).strip()


@cache
def readings(language: str) -> dict[str, str]:
    """The readings that the letters do not tell."""
    file = HERE / f"{language}.tsv"
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return dict(pairs)


# -- French --------------------------------------------------------------------------------------

_UNITS = [
    "zéro",
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
]
_TENS = ("", "", "vingt", "trente", "quarante", "cinquante", "soixante")
_FRENCH = [
    "a",
    "bé",
    "cé",
    "dé",
    "e",
    "effe",
    "gé",
    "ache",
    "i",
    "ji",
    "ka",
    "elle",
    "emme",
    "enne",
    "o",
    "pé",
    "cu",
    "erre",
    "esse",
    "té",
    "u",
    "vé",
    "double-vé",
    "ixe",
    "i-grec",
    "zède",
]


def french_number(number: int) -> str:
    """A number from 0 to 99."""
    if number < 17:
        return _UNITS[number]
    if number < 20:
        return "dix-" + _UNITS[number - 10]
    if number < 70:
        tens, unit = divmod(number, 10)
        joint = " et un" if unit == 1 else f"-{_UNITS[unit]}" if unit else ""
        return _TENS[tens] + joint
    if number < 80:
        return "soixante et onze" if number == 71 else "soixante-" + french_number(number - 60)
    return "quatre-vingts" if number == 80 else "quatre-vingt-" + french_number(number - 80)


def french() -> Iterator[tuple[str, str]]:
    """Numbers, those before a feminine word, hours, letters and signs."""
    for number in range(100):
        yield f"n_{number:02}", french_number(number)
        if number % 10 == 1 and number not in (11, 71, 91):
            yield f"f_{number:02}", french_number(number) + "e"
    for hundred in range(1, 10):
        yield f"h_{hundred}", "cent" if hundred == 1 else f"{_UNITS[hundred]} cent"
    yield "thousand", "mille"
    for hour in range(24):
        feminine = "e" if hour in (1, 21) else ""
        yield f"t_{hour:02}", f"{french_number(hour)}{feminine} heure{'s' if hour > 1 else ''}"
    for letter, said in zip("abcdefghijklmnopqrstuvwxyz", _FRENCH, strict=True):
        yield f"l_{letter}", said.replace("-", " ")
    yield from _signs("point", "arobase", "barre", "tiret", "plus")


def _signs(dot: str, at: str, stroke: str, dash: str, plus: str) -> Iterator[tuple[str, str]]:
    names = ("dot", "at", "stroke", "dash", "plus")
    yield from (
        (f"x_{n}", said) for n, said in zip(names, (dot, at, stroke, dash, plus), strict=True)
    )


# -- Arabic --------------------------------------------------------------------------------------

_AR_UNITS = [
    "صِفْر",
    "وَاحِد",
    "اِثْنَان",
    "ثَلَاثَة",
    "أَرْبَعَة",
    "خَمْسَة",
    "سِتَّة",
    "سَبْعَة",
    "ثَمَانِيَة",
    "تِسْعَة",
    "عَشَرَة",
]
_AR_TEENS = [
    "أَحَدَ عَشَر",
    "اِثْنَا عَشَر",
    "ثَلَاثَةَ عَشَر",
    "أَرْبَعَةَ عَشَر",
    "خَمْسَةَ عَشَر",
    "سِتَّةَ عَشَر",
    "سَبْعَةَ عَشَر",
    "ثَمَانِيَةَ عَشَر",
    "تِسْعَةَ عَشَر",
]
_AR_TENS = ["عِشْرُون", "ثَلَاثُون", "أَرْبَعُون", "خَمْسُون", "سِتُّون", "سَبْعُون", "ثَمَانُون", "تِسْعُون"]
_AR_HUNDREDS = [
    "مِائَة",
    "مِائَتَان",
    "ثَلَاثُمِائَة",
    "أَرْبَعُمِائَة",
    "خَمْسُمِائَة",
    "سِتُّمِائَة",
    "سَبْعُمِائَة",
    "ثَمَانِمِائَة",
    "تِسْعُمِائَة",
]
_AR_HOURS = [
    "الثَّانِيَةَ عَشْرَة",
    "الوَاحِدَة",
    "الثَّانِيَة",
    "الثَّالِثَة",
    "الرَّابِعَة",
    "الخَامِسَة",
    "السَّادِسَة",
    "السَّابِعَة",
    "الثَّامِنَة",
    "التَّاسِعَة",
    "العَاشِرَة",
    "الحَادِيَةَ عَشْرَة",
]
_AR_LATIN = [
    "آ",
    "بِي",
    "سِي",
    "دِي",
    "إِي",
    "إِف",
    "جِي",
    "آش",
    "إِي",
    "جِي",
    "كَا",
    "إِل",
    "إِم",
    "إِن",
    "أُو",
    "بِي",
    "كِي",
    "إِر",
    "إِس",
    "تِي",
    "إِي",
    "ڤِي",
    "دُوبَلْڤِي",
    "إِكْس",
    "إِيغْرِيك",
    "زِد",
]
_AR_LETTERS = {
    "ا": "أَلِف",
    "ب": "بَاء",
    "ت": "تَاء",
    "ث": "ثَاء",
    "ج": "جِيم",
    "ح": "حَاء",
    "خ": "خَاء",
    "د": "دَال",
    "ذ": "ذَال",
    "ر": "رَاء",
    "ز": "زَاي",
    "س": "سِين",
    "ش": "شِين",
    "ص": "صَاد",
    "ض": "ضَاد",
    "ط": "طَاء",
    "ظ": "ظَاء",
    "ع": "عَيْن",
    "غ": "غَيْن",
    "ف": "فَاء",
    "ق": "قَاف",
    "ك": "كَاف",
    "ل": "لَام",
    "م": "مِيم",
    "ن": "نُون",
    "ه": "هَاء",
    "و": "وَاو",
    "ي": "يَاء",
    "ة": "تَاء مَرْبُوطَة",
    "ى": "أَلِف مَقْصُورَة",
    "ء": "هَمْزَة",
}


def arabic_number(number: int) -> str:
    """A number from 0 to 99, in pause."""
    if number <= 10:
        return _AR_UNITS[number]
    if number < 20:
        return _AR_TEENS[number - 11]
    tens, unit = divmod(number, 10)
    whole = _AR_TENS[tens - 2]
    return f"{_AR_UNITS[unit]} وَ{whole}" if unit else whole


def arabic() -> Iterator[tuple[str, str]]:
    """Numbers, alone and after "and"; hours and parts of the day; letters of both scripts."""
    for number in range(100):
        yield f"n_{number:02}", arabic_number(number)
        if number:
            yield f"w_{number:02}", "وَ" + arabic_number(number)
    for hundred, said in enumerate(_AR_HUNDREDS, 1):
        yield f"h_{hundred}", said
    yield "thousand", "أَلْف"
    for hour, said in enumerate(_AR_HOURS):
        yield f"t_{hour:02}", said
    parts = ("لَيْلًا", "صَبَاحًا", "زَوَالًا", "بَعْدَ الزَّوَال", "مَسَاءً")
    yield from ((f"d_{n}", said) for n, said in enumerate(parts))
    yield "minute", "دَقِيقَة"
    for letter, said in zip("abcdefghijklmnopqrstuvwxyz", _AR_LATIN, strict=True):
        yield f"l_{letter}", said
    for letter, said in _AR_LETTERS.items():
        yield f"l_{ord(letter):04x}", said
    yield from _signs("نُقْطَة", "آرُوبَاز", "شَرْطَة مَائِلَة", "شَرْطَة", "زَائِد")


# -- English -------------------------------------------------------------------------------------

_EN_UNITS = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def english_number(number: int) -> str:
    """A number from 0 to 99."""
    if number < 20:
        return _EN_UNITS[number]
    tens, unit = divmod(number, 10)
    return _EN_TENS[tens - 2] + (f"-{_EN_UNITS[unit]}" if unit else "")


def english() -> Iterator[tuple[str, str]]:
    """Numbers, alone and after hundreds; hours, letters and signs."""
    for number in range(100):
        yield f"n_{number:02}", english_number(number)
        if number:
            yield f"w_{number:02}", "and " + english_number(number)
        if 0 < number < 10:
            yield f"o_{number}", "oh " + english_number(number)
    for hundred in range(1, 10):
        yield f"h_{hundred}", f"{_EN_UNITS[hundred]} hundred"
    yield "thousand", "thousand"
    yield from (("clock", "o'clock"), ("am", "A M"), ("pm", "P M"))
    for letter in "abcdefghijklmnopqrstuvwxyz":
        yield f"l_{letter}", letter.upper()
    yield from _signs("dot", "at", "slash", "dash", "plus")


NUMBERS = {"fr": french, "ar": arabic, "en": english}


if __name__ == "__main__":
    for clip, told in clips(sys.argv[1]).items():
        print(f"{clip}\t{told}")
