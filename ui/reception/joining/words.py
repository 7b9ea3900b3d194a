"""What is said of requests: how far they have come, what they ask for, what was done."""

from __future__ import annotations

from kiosk.core.clock import wall
from kiosk.core.directions import joined
from kiosk.core.wording import clock_time, counted, say, short_date
from kiosk.joining.queries import RequestView
from kiosk.joining.states import (
    ACCEPTED,
    BODIES,
    COMPLETE,
    ENTERED,
    INCOMPLETE,
    INTERVIEW,
    LISTED,
    NO_BODY,
    OTHER,
    REFUSED,
)
from kiosk.joining.steps import Step
from kiosk.residents import sectors
from ui.shell.languages import Texts
from ui.widgets.pill import DANGER, INFO, NEUTRAL, OK, WARNING

BODY_CHOICES = (NO_BODY, *BODIES, OTHER)
_KINDS = {
    ACCEPTED: OK,
    ENTERED: OK,
    COMPLETE: INFO,
    INTERVIEW: INFO,
    INCOMPLETE: WARNING,
    LISTED: WARNING,
    REFUSED: DANGER,
}


def state_words(state: str, language: str) -> tuple[str, str]:
    """How far it has come, and the pill's kind."""
    return say(f"joining.state.{state}", language), _KINDS.get(state, NEUTRAL)


def body_words(body: str, language: str) -> str:
    """A recommending body as a choice."""
    return BODIES.get(body) or say(f"joining.body.{body or 'none'}", language)


def who(request: RequestView) -> str:
    """Whose request it is: the company's with who asks for it, or theirs."""
    return joined(request.company, request.name)


def wish_words(request: RequestView, language: str) -> str:
    """The sector, the stage, the formula and how many places."""
    places = counted("joining.places", request.places, language)
    return joined(
        sectors.words(request.sector, language),
        say(f"joining.stage.{request.stage}", language),
        say(f"joining.formula.{request.formula}", language),
        places,
    )


def due_words(request: RequestView, language: str, *, place: bool = True) -> str:
    """The day, and the hour, of what comes next; empty where nothing is set."""
    if request.day is None or request.state == ENTERED:
        return ""
    where = request.place if place else ""
    return joined(short_date(request.day, language), request.time, where)


def age_words(days: int, language: str) -> str:
    """For how many days nothing was done with it."""
    if days <= 0:
        return Texts(language).translate("Joining", "aujourd’hui")
    return counted("parcel.age", days, language)


def step_words(step: Step, language: str, zone: str) -> str:
    """A step of the history: when, what, by whom and why."""
    day = short_date(wall(step.at, zone).date(), language)
    when = f"{day} {clock_time(step.at, zone)}"
    what = say(f"joining.state.{step.state}", language)
    due = ""
    if step.day is not None and step.state != ENTERED:
        due = joined(short_date(step.day, language), step.time, step.place)
    return joined(when, what, due, step.note, step.by)
