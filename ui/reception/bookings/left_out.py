"""The dates of a series that are not held, or that stay where they were, in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.bookings.refusals import HourLeftOut
from kiosk.bookings.series import LeftOut
from kiosk.core.directions import joined
from kiosk.core.wording import and_list, short_date
from ui.shell.languages import texts_of

MOST_NAMED = 4


def left_out_words(owner: QObject, left_out: Sequence[LeftOut], language: str) -> str:
    """Which dates could not be held; empty for none."""
    texts = texts_of(owner)
    skipped = [each for each in left_out if each.reason == HourLeftOut.code]
    others = [each for each in left_out if each.reason != HourLeftOut.code]
    text = texts.translate("LeftOut", "Non réservé, déjà pris ou fermé : {days}")
    gone = texts.translate("LeftOut", "Non réservé, l’heure n’existant pas ce jour-là : {days}")
    return joined(_of(text, others, language), _of(gone, skipped, language))


def stayed_words(owner: QObject, stayed: Sequence[LeftOut], language: str) -> str:
    """Which dates of a series stay where they were; empty for none."""
    text = texts_of(owner).translate("LeftOut", "Non déplacé, la place étant prise : {days}")
    return _of(text, stayed, language)


def _of(text: str, days: Sequence[LeftOut], language: str) -> str:
    if not days:
        return ""
    named = [short_date(each.day, language) for each in days[:MOST_NAMED]]
    if len(days) > MOST_NAMED:
        named.append(f"+{len(days) - MOST_NAMED}")
    return text.format(days=and_list(named, language))
