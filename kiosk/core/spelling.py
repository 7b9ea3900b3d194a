"""How names sound: one form for the spellings of Moroccan names, in Latin and in Arabic letters.

`fold` says when two texts are the same; this says when they may mean the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise, product

from kiosk.core.scripts import in_latin
from kiosk.core.text import fold, search_key

MIN_LETTERS = 3
_PARTICLES = """
el al ben bel bent ibn ou ait at bou abou abd oulad ould oul la le de du d l m o mc mac
ال بن ابن بنت بو ابو ايت اولاد عبد
"""
PARTICLES = frozenset(_PARTICLES.split())
"""What is written joined to the word behind it or apart from it."""
EQUAL, IN_TURN, SAME_SOUND, BEGINS, OTHER_VOWELS, TYPING_MISTAKE = 0.0, 0.05, 0.1, 0.2, 0.3, 0.3
"""What a likeness costs; each mistake costs once more, but two letters in turn are hardly one."""
WITHIN = "*"
"""Before what a word ends with, among its keys: beginnings of endings are anywhere in a word."""

_ARABIC = str.maketrans(
    dict(zip("ابتثجحخدذرزسصضطظعغفقكلمنهويگڭݣپڤڥ", "abttjhkddrzssdtzagfkklmnhuigggpvv", strict=True))
    | {"ش": "ç", "چ": "ç", "ء": None}
)
_ONE_LETTER = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("sch|tch|sh|ch", "ç"),
        ("ph", "f"),
        ("[ck]h|ck|qu(?=[aeiy])", "k"),
        ("dj", "j"),
        ("gu(?=[eiy])|gh", "γ"),
        ("([td])h", r"\1"),
        ("g(?=[eiy])", "j"),
        ("γ", "g"),
        ("c(?=[eiy])", "s"),
        ("[cq]", "k"),
        ("x", "ks"),
        ("ou|oo|[ow]", "u"),
        ("ee|y", "i"),
        (r"(.)\1+", r"\1"),
        ("(?<=..)h$", ""),
        ("(?<=...)e$", ""),
    )
)
_ARTICLE = re.compile("(?:[ea]l|e(?=([dsçrztn])\\1))(?=...)")
_VOWELS = re.compile("[aeiu]+")
_TO_ARABIC = str.maketrans("pvç", "bfc")


def words_of(text: str) -> list[str]:
    """The words a text is found by: its own, and those that a particle may be joined to."""
    words = fold(text).split()
    return list(dict.fromkeys(words + [a + b for a, b in pairwise(words) if a in PARTICLES]))


def phone_word(phone: str) -> str:
    """A telephone number, or the beginning of one, as it is dialled in Morocco; "" for none."""
    digits = "".join(sign for sign in phone if sign.isdigit())
    return re.sub("^(?:00)?212(0?)(?=.)", "0", digits)


def is_phone(typed: str) -> bool:
    """Whether what was typed can only be a telephone number or the beginning of one."""
    return re.fullmatch(r"[+\d\s().-]{4,}", typed.strip()) is not None


def readings(typed: str) -> list[list[str]]:
    """The words that may be meant by what was typed: particles joined, then left out."""
    joined: list[str] = []
    held = ""
    for word in (words := fold(typed).split()):
        held += word
        if word not in PARTICLES:
            joined.append(held)
            held = ""
    bare = [word for word in words if word not in PARTICLES]
    found = ([*joined, held] if held else joined, bare, words)
    kept = ([word for word in reading if len(word) >= MIN_LETTERS] for reading in found)
    return list({tuple(reading): reading for reading in kept if reading}.values())


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[str, ...]:
    """How a folded word is written when nothing is written twice; without its article too."""
    plain = _plain(word)
    bare = _ARTICLE.sub("", _undoubled(word), count=1) if len(word) > 4 else word
    others = [_plain(bare)] if bare != word and _ARTICLE.match(_undoubled(word)) else []
    others += [_plain(word.replace("gh", "r").replace("غ", "ر"))] if _throaty(word) else []
    return tuple(dict.fromkeys(form for form in (plain, *others) if form))


def sound(form: str) -> str:
    """The consonants of a form, as Arabic writes them; a vowel only where it begins."""
    begins = "a" if _VOWELS.match(form) else ""
    rest = _VOWELS.sub("", form).translate(_TO_ARABIC)
    return begins + re.sub(r"(.)\1+", r"\1", rest)


def nears(word: str) -> set[str]:
    """Keys that a word shares with those it may be taken for.

    "=" and a form; "~" and a form, or one with a letter left out; "#" and a sound.
    """
    keys = set()
    for form in forms(word):
        keys |= {f"={form}", f"~{form}", f"#{sound(form)}"}
        if len(form) > MIN_LETTERS:
            keys |= {f"~{form[:n]}{form[n + 1 :]}" for n in range(len(form))}
    return keys


def endings(word: str) -> set[str]:
    """Keys by which a word is found by any part of it, as `WITHIN` says."""
    return {f"{WITHIN}{word[n:]}" for n in range(len(word))}


def cost(typed: str, word: str) -> float | None:
    """How far a word is from what was typed for it; None where it is another word."""
    pairs = list(product(forms(typed), forms(word)))
    costs = [_cost(*pair) for pair in pairs]
    if not ((latin := typed.isascii()) and word.isascii()):
        costs += [_heard(*pair, latin=latin) for pair in pairs]
    return min((found for found in costs if found is not None), default=None)


def means(typed: str, *texts: str) -> bool:
    """Whether every word that was typed may be one of the texts'."""
    return distance(typed, *texts) is not None


def among(texts: Iterable[str], typed: str) -> bool:
    """Whether what was typed begins words of the texts, or may be one of them spelt otherwise."""
    texts = [text for text in texts if text]
    key = search_key(*texts)
    words = fold(typed).split()
    return all(f" {word}" in key for word in words) or any(means(typed, text) for text in texts)


def distance(typed: str, *texts: str) -> float | None:
    """How far the texts are from what was typed; None where a word is missing."""
    words = words_of(" ".join(texts))
    return min(
        (far for reading in readings(typed) if (far := _far(reading, words)) is not None),
        default=None,
    )


def _far(reading: list[str], words: list[str]) -> float | None:
    far = 0.0
    for asked in reading:
        costs = [found for word in words if (found := cost(asked, word)) is not None]
        if not costs:
            return None
        far += min(costs)
    return far


def _cost(typed: str, form: str) -> float | None:
    if typed == form:
        return EQUAL
    if len(typed) >= MIN_LETTERS and form.startswith(typed):
        return BEGINS
    longest = max(len(typed), len(form))
    allowed = 0 if longest < 4 else 1 if longest < 7 else 2
    steps = _mistakes(typed, form, allowed)
    if steps is None or (steps == 1 and longest == 4 and typed[0] != form[0]):
        return None
    if steps == 1 and sorted(typed) == sorted(form):
        return IN_TURN
    return steps * TYPING_MISTAKE


def _heard(typed: str, form: str, *, latin: bool) -> float | None:
    """Arabic leaves short vowels out, so two scripts are compared by ear."""
    one, other = sound(typed), sound(form)
    if one == other:
        fewer, more = (form, typed) if latin else (typed, form)
        return SAME_SOUND if _within(fewer, more) else OTHER_VOWELS
    return BEGINS if len(one) >= MIN_LETTERS and other.startswith(one) else None


def _within(fewer: str, more: str) -> bool:
    """Whether the letters of one are the other's, in order, with others between them."""
    rest = iter(more)
    return all(letter in rest for letter in fewer.lstrip("aeiu"))


def _mistakes(one: str, other: str, most: int) -> int | None:
    """Letters too many, missing, wrong or in turn, if no more than `most`."""
    if abs(len(one) - len(other)) > most:
        return None
    one, other = _apart(one, other)
    before: list[int] = []
    row = list(range(len(other) + 1))
    for n, a in enumerate(one, 1):
        earlier, before, row = before, row, [n]
        for m, b in enumerate(other, 1):
            best = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (a != b))
            if n > 1 and m > 1 and a == other[m - 2] and one[n - 2] == b:
                best = min(best, earlier[m - 2] + 1)
            row.append(best)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _apart(one: str, other: str) -> tuple[str, str]:
    """What is left of two words without their equal beginnings and ends."""
    alike = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        alike += 1
    one, other = one[alike:], other[alike:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return one, other


def _plain(word: str) -> str:
    plain = word if word.isascii() else in_latin_letters(word)
    for pattern, letter in _ONE_LETTER:
        plain = pattern.sub(letter, plain)
    return plain.replace("o", "u")


def in_latin_letters(word: str) -> str:
    """A folded word with a Latin letter for each Arabic one; other scripts as they are read."""
    plain = word.translate(_ARABIC)
    if all(sign.isascii() or sign == "ç" for sign in plain):
        return plain
    return "".join(in_latin(plain).casefold().split())


def _undoubled(word: str) -> str:
    """The word with an Arabic article as Latin writes it."""
    return f"el{word[2:]}" if word.startswith("ال") else word


def _throaty(word: str) -> bool:
    return "gh" in word or "غ" in word
