"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.slice import COUNTERS, MANAGERS, NOBODY, PEOPLE, Exchanged, Registered, Slice
from kiosk.staff import commands, everywhere, leaving, refusals, secrets, vouching
from kiosk.staff.about import ABOUT
from kiosk.staff.privacy import PRIVACY
from kiosk.staff.readings import READINGS
from kiosk.staff.settling import SETTLING

SLICE = Slice(
    "staff",
    commands=(
        Registered(
            "people.add_staff",
            commands.AddStaff,
            commands.add_staff,
            MANAGERS,
            prepare=commands.prepare_adding,
            lifts={1: commands.lift_adding},
        ),
        Registered(
            "people.change_staff",
            commands.ChangeStaff,
            commands.change_staff,
            MANAGERS,
            prepare=leaving.prepare_changing,
        ),
        Registered(
            "people.remove_staff",
            commands.RemoveStaff,
            commands.remove_staff,
            MANAGERS,
            prepare=leaving.prepare_leaving,
        ),
        Registered(
            "people.choose_pin",
            secrets.ChoosePin,
            secrets.choose_pin,
            PEOPLE,
            prepare=secrets.prepare_choice,
            guard=vouching.require_vouched,
        ),
        Registered(
            "people.reset_pin",
            secrets.ResetPin,
            secrets.reset_pin,
            MANAGERS,
            prepare=secrets.prepare_pin,
            guard=vouching.require_vouched,
        ),
        Registered("people.lock", secrets.LockCode, secrets.lock_code, NOBODY, by_itself=COUNTERS),
        Registered("people.unlock", secrets.UnlockCode, secrets.unlock_code, MANAGERS),
        Registered("people.sign_in", secrets.SignIn, secrets.sign_in, PEOPLE),
        Registered(
            "people.sign_out",
            secrets.SignOut,
            secrets.sign_out,
            NOBODY,
            by_itself=COUNTERS,
            goes_on=lambda command: command.attendance,
        ),
    ),
    queries=READINGS,
    tables=(
        Exchanged("staff", reference=True, in_hall="false", everywhere=everywhere.OF_STAFF),
        Exchanged("staff_secret", in_hall="false", everywhere=everywhere.OF_SECRETS),
        Exchanged("staff_session", in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=replace(PRIVACY, about=ABOUT),
)
