"""The template does its one thing, by every door, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk._blank.commands import MOST, LeaveNote
from kiosk._blank.queries import notes
from kiosk._blank.refusals import BoardFull
from kiosk.core import registry
from kiosk.core.errors import Invalid
from kiosk.core.ids import new_id
from kiosk.station import Station
from tests.conftest import MORNING


def test_a_note_stands_on_the_board_under_the_stations_name(station: Station) -> None:
    station.do(LeaveNote(text="La clé d’Atlas est chez le gardien"))
    [note] = station.ask(notes)
    assert (note.text, note.author) == ("La clé d’Atlas est chez le gardien", station.name)


def test_the_same_note_twice_is_one(station: Station) -> None:
    same = new_id()
    assert [station.do(LeaveNote(id=same, text="Une fois")).command.id for _ in range(2)] == [
        same
    ] * 2
    assert len(station.ask(notes)) == 1


def test_a_full_board_takes_no_more_and_keeps_what_it_has(station: Station) -> None:
    for number in range(MOST):
        station.do("_blank.leave_note", text=f"Note {number}")
    with pytest.raises(BoardFull) as refusal:
        station.do("_blank.leave_note", text="De trop")
    assert refusal.value.most == MOST
    assert len(station.ask(registry.find_query("_blank.notes").function)) == MOST


def test_an_empty_note_is_refused_at_its_field(station: Station) -> None:
    with pytest.raises(Invalid) as refusal:
        station.do(LeaveNote(text=" "))
    assert refusal.value.field == "text"


def test_names_go_with_those_of_the_visits(station: Station) -> None:
    station.do(LeaveNote(text="Hier", author="Amina", issued_at=MORNING - timedelta(days=9)))
    station.do(LeaveNote(text="Aujourd’hui", author="Karim"))
    station.do("visits.anonymise", before=MORNING.date() - timedelta(days=1))
    assert [(note.text, note.author) for note in station.ask(notes)] == [
        ("Aujourd’hui", "Karim"),
        ("Hier", ""),
    ]


def test_what_the_centre_refuses_of_it_is_told_by_who_and_what(station: Station) -> None:
    from kiosk.sync.subjects import subject_of

    payload = {"author": "Amina", "text": "La clé"}
    about = station.database.read(lambda s: subject_of(s, "_blank.leave_note", payload))
    assert (about.who, about.what) == ("Amina", "La clé")
