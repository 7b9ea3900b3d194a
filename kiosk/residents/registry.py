"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from dataclasses import replace

from kiosk.core.slice import FRONT, Exchanged, Registered, Slice
from kiosk.residents import commands, merging, refusals
from kiosk.residents.about import ABOUT
from kiosk.residents.privacy import PRIVACY
from kiosk.residents.readings import READINGS
from kiosk.residents.settling import SETTLING

SLICE = Slice(
    "residents",
    commands=(
        Registered(
            "residents.register", commands.RegisterResident, commands.register_resident, FRONT
        ),
        Registered("residents.change", commands.ChangeResident, commands.change_resident, FRONT),
        Registered("residents.leave", commands.ResidentLeaves, commands.resident_leaves, FRONT),
        Registered("residents.merge", merging.MergeResidents, merging.merge_residents, FRONT),
        Registered("residents.part", merging.PartResidents, merging.part_residents, FRONT),
        Registered("residents.add_person", commands.AddPerson, commands.add_person, FRONT),
        Registered("residents.change_person", commands.ChangePerson, commands.change_person, FRONT),
        Registered("residents.remove_person", commands.RemovePerson, commands.remove_person, FRONT),
    ),
    queries=READINGS,
    tables=(
        Exchanged("resident", reference=True),
        Exchanged("office_stay", reference=True),
        Exchanged("person", reference=True, in_hall="false"),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    privacy=replace(PRIVACY, about=ABOUT),
)
