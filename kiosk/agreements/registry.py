"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.agreements import about, refusals, signing, writing
from kiosk.agreements.privacy import PRIVACY
from kiosk.agreements.readings import READINGS
from kiosk.agreements.settling import SETTLING
from kiosk.core.slice import ARRIVALS, FRONT, MANAGERS, Exchanged, Registered, Slice

SLICE = Slice(
    "agreements",
    commands=(
        Registered("agreements.write", writing.WriteAgreement, writing.write_agreement, MANAGERS),
        Registered(
            "agreements.change", writing.ChangeAgreement, writing.change_agreement, MANAGERS
        ),
        Registered(
            "agreements.retire", writing.RetireAgreement, writing.retire_agreement, MANAGERS
        ),
        Registered("agreements.take", writing.TakeAgreement, writing.take_agreement, MANAGERS),
        Registered(
            "agreements.sign",
            signing.SignAgreement,
            signing.sign_agreement,
            ARRIVALS,
            guard=signing.desk_decides,
        ),
        Registered(
            "agreements.refuse", signing.RefuseAgreement, signing.refuse_agreement, ARRIVALS
        ),
        Registered("agreements.turn_away", signing.TurnAway, signing.turn_away, FRONT),
        Registered(
            "agreements.take_back", signing.TakeBackSigning, signing.take_back_signing, FRONT
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("agreement_version"),
        Exchanged("agreement_signature", in_hall="false"),
        Exchanged("agreement_good", in_hall="until >= (SELECT central.today())"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=replace(PRIVACY, about=about.ABOUT),
)
