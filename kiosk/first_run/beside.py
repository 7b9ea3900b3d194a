"""The folder of a site that begins: an enrolment with the answers and the set-up beside it."""

from __future__ import annotations

from pathlib import Path

from kiosk.first_run.answers import Answers
from kiosk.first_run.reading import read

ANSWERS, ENROLMENT, SET_UP = "answers.toml", "enrolment.json", "site.toml"
"""What `kiosk network open-site` names them."""


def beside(enrolment: Path, language: str) -> Answers | None:
    """The answers that lie beside an enrolment and name it; None where it joins a site that is.

    Raises BadInput where they will not do.
    """
    file = enrolment.parent / ANSWERS
    if enrolment.name != ENROLMENT or not file.is_file():
        return None
    answers = read(file, language)
    return answers if answers.site.code and Path(answers.enrolment).name == ENROLMENT else None
