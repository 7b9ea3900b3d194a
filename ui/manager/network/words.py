"""How the figures of a site are called and said."""

from __future__ import annotations

from kiosk.core.wording import say
from kiosk.figures.overview import COUNT, DOWN, MINUTES, SHARE, Figure
from ui.manager.figures.words import NOTHING, value_of
from ui.shell.languages import Texts

STEADY = {COUNT: 0.005, SHARE: 0.005, MINUTES: 0.5}
"""A change that is smaller than what is written is none."""
GOOD, WORSE, NEUTRAL = "success", "danger", "muted"


def heading(name: str, language: str) -> str:
    """A figure as the head of its column."""
    texts = Texts(language)
    short = {
        "wait_median": texts.translate("Network", "Att. médiane"),
        "wait_nine": texts.translate("Network", "Att. 9 sur 10"),
    }
    return short.get(name) or whole(name, language)


def whole(name: str, language: str) -> str:
    """A figure by its whole name."""
    return say(f"network.column_{name}", language)


def value(figure: Figure, language: str) -> str:
    """ "57 %", "12 min"."""
    number, unit = value_of(figure, language)
    return f"{number}\u00a0{unit}" if unit else number


def before(figure: Figure, language: str) -> str:
    """The same of the period before."""
    then = Figure(figure.name, figure.unit, figure.before, None, figure.better)
    return NOTHING if figure.before is None else value(then, language)


def tone(figure: Figure) -> str:
    """Whether a change is welcome."""
    change = figure.change
    if change is None or abs(change) < STEADY[figure.unit]:
        return NEUTRAL
    return WORSE if (change > 0) == (figure.better == DOWN) else GOOD
