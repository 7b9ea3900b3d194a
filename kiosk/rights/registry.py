"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.core.machine import Fields
from kiosk.core.slice import FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.rights import answers, refusals, requests
from kiosk.rights.privacy import PRIVACY
from kiosk.rights.readings import READINGS
from kiosk.rights.settling import SETTLING


def _unlisted(
    command: answers.ForgetPerson, _result: answers.Forgotten
) -> Iterator[tuple[str, Fields]]:
    """Nobody of their name is offered as a returning visitor."""
    if command.unlisted:
        yield "visits.unlist", {"keys": command.unlisted}


SLICE = Slice(
    "rights",
    commands=(
        Registered("rights.take", requests.TakeRequest, requests.take_request, FRONT),
        Registered(
            "rights.refuse",
            requests.RefuseRequest,
            requests.refuse_request,
            MANAGERS,
            reads_log=True,
        ),
        Registered("rights.access", answers.GiveAccess, answers.give_access, FRONT, reads_log=True),
        Registered(
            "rights.correct",
            answers.NoteCorrection,
            answers.note_correction,
            FRONT,
            reads_log=True,
        ),
        Registered(
            "rights.object",
            answers.ForgetPerson,
            answers.forget_person,
            MANAGERS,
            leads_to=_unlisted,
            reads_log=True,
        ),
        Registered(
            "rights.finish",
            answers.FinishForgetting,
            answers.finish_forgetting,
            MANAGERS,
            reads_log=True,
            by_itself=FRONT,
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("rights_request", in_hall="false"),
        Exchanged("rights_kept", in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
