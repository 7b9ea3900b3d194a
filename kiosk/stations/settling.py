"""What becomes of refused reports: the next one says how the machine does then."""

from __future__ import annotations

from kiosk.core.settling import Fields, MadeBy, Settling, Subject, text


def _station(_session: object, payload: Fields, _result: object, _made: MadeBy) -> Subject:
    return Subject(what=text(payload, "station"))


SETTLING = Settling(subjects={"stations": _station}, of_that_moment=frozenset({"stations.report"}))
