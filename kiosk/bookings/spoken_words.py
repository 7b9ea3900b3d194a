"""Small words of three languages: numbers, and those that ask for nothing by themselves."""

from __future__ import annotations

_COUNTED = (
    (2, "deux two اثنان اثنين"),
    (3, "trois three ثلاثه"),
    (4, "quatre four اربعه"),
    (5, "cinq five خمسه"),
    (6, "six سته"),
    (7, "sept seven سبعه"),
    (8, "huit eight ثمانيه"),
    (9, "neuf nine تسعه"),
    (10, "dix ten عشره"),
    (12, "douze twelve"),
    (15, "quinze fifteen"),
    (20, "vingt twenty عشرين عشرون"),
    (30, "trente thirty ثلاثين ثلاثون"),
)
NUMBERS = {word: number for number, words in _COUNTED for word in words.split()}
_SILENT = (
    "un une le la les l de du des d a au aux en et ou avec pour pendant durant dans sur par qui",
    "que on il faut je nous veux voudrais voudrions cherche besoin avoir disponible libre libres",
    "svp merci bonjour environ vers prochain prochaine ce cet cette heure heures h min personne",
    "personnes nombre groupe reservation reserver ayant equipee equipe",
    "an the for with of in on at to and or i we need want would like some please free available",
    "from by during about this next people book booking is are that has",
    "اريد نريد احتاج نحتاج مع في من علي الي عن لمده ل و او هل متاحه متاح فارغه شاغره حجز",
    "هذا هذه خلال يوم نحو حوالي مجهزه فيها بها",
)
SILENT = frozenset(word for words in _SILENT for word in words.split())
"""Taken without a word: what stays after them is said not to be understood."""
