"""What becomes of refused answers: whoever gave one has gone, and none is given again."""

from __future__ import annotations

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, text
from kiosk.feedback.model import Feedback


def _kiosk(_session: object, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    """Where it was given: of which ticket is for nobody to know."""
    return Subject(what=text(payload, "station"))


SETTLING = Settling(
    subjects={"feedback": _kiosk},
    fulfilled=frozenset({("feedback.give", "feedback.already_given")}),
    of_that_moment=frozenset({"feedback.give", "feedback.change"}),
    references={"feedback": Feedback},
)
