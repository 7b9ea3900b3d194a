"""With which clips a text is said: its sentences and words, its numbers and times; names spelt."""

from __future__ import annotations

import unicodedata
from collections.abc import Container, Iterator, Sequence

from kiosk.core.voice.folding import tokens
from kiosk.core.voice.names import sentence_name

LONGEST_TEXT, LONGEST_SPELT = 48, 60
"""Words of the longest sentence that is looked for; signs of a text that are spelt at most."""
SIGNS = {".": "x_dot", "@": "x_at", "/": "x_stroke", "-": "x_dash", "+": "x_plus"}
_INSTEAD = {
    "fr": {"min": "minutes", "h": "heures", "≈": "environ"},
    "en": {"min": "minutes", "h": "hours", "≈": "about"},
    "ar": {"≈": "حوالي", "د": "دقيقة"},
}
"""What stands for a word and is no word."""
_FEMININE = {
    *("personne", "personnes", "place", "places", "salle", "salles", "entreprise", "entreprises"),
    *("seconde", "secondes", "minute", "minutes", "min", "heure", "heures", "lettre", "lettres"),
}
_SEATS = {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي"}
_NIGHT, _MORNING, _NOON, _AFTERNOON, _EVENING = range(5)


def clips_for(text: str, language: str, known: Container[str]) -> list[str]:
    """The names of the clips that say a text one after another; `known` are those there are."""
    return list(_Reading(text, language, known).names())


def unsaid(text: str, language: str, known: Container[str]) -> list[str]:
    """The words of a text that no clip says, so that they are spelt."""
    reading = _Reading(text, language, known)
    list(reading.names())
    return reading.spelt


def number_clips(number: int, language: str, *, feminine: bool = False) -> list[str]:
    """A number from 0 to 9999."""
    thousands, rest = divmod(number, 1000)
    hundreds, small = divmod(rest, 100)
    names = []
    if thousands:
        names += ([] if thousands == 1 else [f"n_{thousands:02}"]) + ["thousand"]
    if hundreds:
        names.append(f"h_{hundreds}")
    if small or not names:
        names.append(_small(small, language, after=bool(names), feminine=feminine))
    return names


def _small(number: int, language: str, *, after: bool, feminine: bool) -> str:
    if after and language in ("ar", "en"):
        return f"w_{number:02}"
    if feminine and language == "fr" and number % 10 == 1 and number not in (11, 71, 91):
        return f"f_{number:02}"
    return f"n_{number:02}"


def time_clips(hour: int, minute: int, language: str) -> list[str]:
    """A time of day as people say it: by twelve hours but in French."""
    if language == "ar":
        said = [f"w_{minute:02}", "minute"] if minute else []
        return [f"t_{hour % 12:02}", *said, f"d_{_part_of_day(hour)}"]
    if language == "en":
        past = [f"n_{minute:02}"] if minute > 9 else [f"o_{minute}"] if minute else ["clock"]
        return [f"n_{hour % 12 or 12:02}", *past, "am" if hour < 12 else "pm"]
    return [f"t_{hour:02}", *([f"n_{minute:02}"] if minute else [])]


def _part_of_day(hour: int) -> int:
    if hour < 5:
        return _NIGHT
    if hour < 12:
        return _MORNING
    if hour == 12:
        return _NOON
    return _AFTERNOON if hour < 19 else _EVENING


def letter_clip(letter: str) -> str:
    """The clip of a letter of either script, as typed; "" for a sign that has none."""
    plain = _SEATS.get(letter, letter)
    if "\u0621" <= plain <= "\u064a":
        return f"l_{ord(plain):04x}"
    base = unicodedata.normalize("NFD", plain.casefold())[:1]
    if "a" <= base <= "z":
        return f"l_{base}"
    return SIGNS.get(plain, "")


class _Reading:
    def __init__(self, text: str, language: str, known: Container[str]) -> None:
        self.language, self.known = language, known
        self.words = tokens(text)
        self.spelt: list[str] = []
        self._left = LONGEST_SPELT

    def names(self) -> Iterator[str]:
        place, spelling = 0, False
        while place < len(self.words):
            word = self.words[place]
            found = self._sentence(place)
            if found is not None:
                name, place = found
                yield name
                spelling = False
            elif ":" in word and word[0].isdigit():
                hour, minute = map(int, word.split(":"))
                yield from self._time(hour, minute)
                place += 1
            elif word.isdigit():
                used, said = self._number(place)
                yield from said
                place += used
            else:
                if word not in SIGNS:
                    spelling = True
                    yield from self._spelt(word)
                elif word in "@+" or (spelling and not self._before_number(place)):
                    yield SIGNS[word]
                place += 1

    def _before_number(self, place: int) -> bool:
        """As the dash of a ticket's label."""
        return self.words[place + 1 : place + 2] != [] and self.words[place + 1].isdigit()

    def _sentence(self, place: int) -> tuple[str, int] | None:
        """The longest known sentence that begins here, and where it ends."""
        if self.words[place] in SIGNS:
            return None
        last = min(len(self.words), place + LONGEST_TEXT)
        for end in range(last, place, -1):
            said = [word for word in self.words[place:end] if word not in (".", "/", "-")]
            name = sentence_name(" ".join(said))
            if name in self.known:
                return name, end
        instead = _INSTEAD[self.language].get(self.words[place])
        name = sentence_name(instead) if instead else ""
        return (name, place + 1) if name in self.known else None

    def _time(self, hour: int, minute: int) -> list[str]:
        if hour > 23 or minute > 59:
            return [f"n_{n:02}" for n in (hour, minute)]
        return time_clips(hour, minute, self.language)

    def _number(self, place: int) -> tuple[int, list[str]]:
        """How many words a number takes, and what says it."""
        digits, after = self.words[place], self.words[place + 1 : place + 3]
        if after[:1] == ["h"] and self.language == "fr" and int(digits) < 24:
            minutes = after[1:]
            if minutes and minutes[0].isdigit() and len(minutes[0]) == 2:
                return 3, time_clips(int(digits), int(minutes[0]), "fr")
            return 2, time_clips(int(digits), 0, "fr")
        feminine = bool(after) and after[0] in _FEMININE
        return 1, _digits(digits, self.language, feminine=feminine)

    def _spelt(self, word: str) -> Iterator[str]:
        if len(word) > 1:
            self.spelt.append(word)
        for letter in word:
            name = letter_clip(letter)
            if name and self._left:
                self._left -= 1
                yield name


def _digits(digits: str, language: str, *, feminine: bool) -> list[str]:
    """Zeros in front are said; what is longer than a year is read by twos."""
    bare = digits.lstrip("0")
    zeros = len(digits) - len(bare)
    if len(bare) > 4:
        pairs: Sequence[str] = [digits[n : n + 2] for n in range(0, len(digits), 2)]
        return [name for pair in pairs for name in _digits(pair, language, feminine=False)]
    if not bare:
        return ["n_00"] * zeros
    return ["n_00"] * zeros + number_clips(int(bare), language, feminine=feminine)
