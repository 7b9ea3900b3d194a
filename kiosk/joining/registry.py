"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.core.slice import FRONT, MANAGERS, Exchanged, Registered, Slice
from kiosk.joining import (
    applying,
    deciding,
    edge,
    following,
    letters,
    numbers,
    refusals,
    reminding,
    telling,
)
from kiosk.joining.privacy import PRIVACY
from kiosk.joining.readings import READINGS
from kiosk.joining.settling import SETTLING

_BY_NUMBER = edge.request_from_number
SLICE = Slice(
    "joining",
    commands=(
        Registered(
            "joining.apply",
            applying.Apply,
            applying.apply,
            FRONT,
            edge.series_of_station,
            decide=numbers.drawn,
        ),
        Registered("joining.correct", applying.CorrectRequest, applying.correct, FRONT, _BY_NUMBER),
        Registered(
            "joining.check_papers", following.CheckPapers, following.check_papers, FRONT, _BY_NUMBER
        ),
        Registered(
            "joining.interview", following.SetInterview, following.set_interview, FRONT, _BY_NUMBER
        ),
        Registered(
            "joining.committee", following.SetCommittee, following.set_committee, FRONT, _BY_NUMBER
        ),
        Registered(
            "joining.withdraw", following.WithdrawRequest, following.withdraw, FRONT, _BY_NUMBER
        ),
        Registered("joining.decide", deciding.Decide, deciding.decide, MANAGERS, _BY_NUMBER),
        Registered(
            "joining.enter",
            deciding.Enter,
            deciding.enter,
            MANAGERS,
            _BY_NUMBER,
            leads_to=deciding.entry_of,
        ),
        Registered("joining.step_back", deciding.StepBack, deciding.step_back, FRONT, _BY_NUMBER),
        Registered(
            "joining.undecide",
            deciding.Undecide,
            deciding.undecide,
            MANAGERS,
            _BY_NUMBER,
            leads_to=deciding.left_again,
        ),
        Registered(
            "joining.remind",
            reminding.RemindOfPapers,
            reminding.remind_of_papers,
            MANAGERS,
            edge.days_of_site,
            by_itself=FRONT,
        ),
    ),
    queries=READINGS,
    along={"joining": telling.of_joining},
    letters={
        telling.PAPERS: letters.of_papers,
        telling.PAPERS_REMINDER: letters.of_papers,
        telling.INVITED: letters.of_interview,
        telling.CALLED_OFF: letters.of_interview,
    },
    tables=(Exchanged("join_request", in_hall="false"),),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=PRIVACY,
)
