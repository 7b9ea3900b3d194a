"""Tickets of the queue on paper."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.core.clock import FrozenClock
from kiosk.paper.documents.ticket import MARGIN, ticket
from kiosk.paper.documents.tickets import ticket_pdf
from kiosk.paper.drawing import raster
from kiosk.station import Station
from kiosk.tickets.code import read
from kiosk.tickets.refusals import UnknownTicket
from kiosk.tickets.words import wait_words
from tests.paper.documents.looks import codes, ink, words
from tests.paper.documents.makers import slip


def test_a_ticket_is_576_dots_wide_and_as_long_as_it_has_to_be() -> None:
    short, long = (raster.dots(ticket(slip(papers=p))) for p in ((), slip().papers * 3))
    assert short.width == long.width == 576
    assert short.height < long.height - 200


def test_a_ticket_says_everything_in_both_languages() -> None:
    said = words(ticket(slip()))
    for part in (
        *("Technopark Casablanca", "Guichet Unique", "OMPIC", "Certificat négatif", "السلبية"),
        *("O-014", "≈ 12 min", "attente estimée", "6", "avant vous", "À préparer", "المطلوبة"),
        *("[x] CIN + copie", "[ ] Noms souhaités", "المقترحة", "Suivez l’écran"),
        *("n’est pas un récépissé", "24/11/2026 10:42", "Borne 1", "valable ce jour"),
    ):
        assert part in said


def test_a_ticket_keeps_its_margins() -> None:
    image = raster.dots(ticket(slip(label="LX-9999", service="Expert-comptable " * 4)))
    left, _, right, _ = ink(image)
    edge = round(MARGIN * 203 / 72)
    assert left >= edge - 1
    assert right <= 576 - edge + 1


def test_an_unknown_wait_is_left_out_and_a_long_one_not_counted() -> None:
    assert "min" not in words(ticket(slip(estimate=None)))
    assert "> 1 h" in words(ticket(slip(estimate=75)))


@pytest.mark.parametrize("minutes", [0, 12, 60, 61, 150])
def test_the_paper_says_the_wait_as_the_windows_do(minutes: int) -> None:
    said = words(ticket(slip(estimate=minutes)))
    assert wait_words(minutes, "fr", short=True).replace("\u00a0", " ") in said


def test_a_ticket_without_procedure_names_the_service_in_arabic() -> None:
    said = words(ticket(slip(procedure="", procedure_ar="", papers=())))
    assert "الصناعية" in said
    assert "À préparer" not in said


def test_a_ticket_carries_its_code_for_a_kiosk_to_scan(station: Station) -> None:
    taken = station.do("tickets.take", service="ompic").command.id
    [found] = codes(raster.dots(ticket_pdf(station, taken)).convert("L"))
    assert read(found, "casablanca") == taken
    assert "votre avis compte" in words(ticket_pdf(station, taken))


@pytest.mark.parametrize("papers", [0, 3, 9])
def test_the_code_is_read_whatever_the_ticket_says(papers: int) -> None:
    made = ticket(slip(papers=(slip().papers * 3)[:papers]))
    assert codes(raster.dots(made).convert("L")) == [slip().code]


def test_a_ticket_printed_again_says_what_it_said(station: Station, clock: FrozenClock) -> None:
    for _ in range(3):
        station.do("tickets.take", service="ompic")
    fields = {"service": "ompic", "procedure": "certificat-negatif", "ready": [0]}
    taken = station.do("tickets.take", **fields).command.id
    first = ticket_pdf(station, taken)
    station.do("counters.open", counter=2, services=["ompic"])
    station.do("tickets.call", counter=2)
    clock.at += timedelta(minutes=20)
    assert ticket_pdf(station, taken) == first
    said = words(first)
    assert "3 avant vous" in said
    assert "O-004" in said
    assert "[x]" in said


def test_an_unknown_ticket_is_said(station: Station) -> None:
    with pytest.raises(UnknownTicket):
        ticket_pdf(station, UUID(int=1))


def test_a_ticket_whose_turn_is_followed_has_the_address_and_the_code_for_afterwards() -> None:
    address = "HTTP://192.168.1.20:8090/T/TKTBCDEFGHIJKLNOPRSTUVXYBCDEFGHIJKLNOPRSTUVX"
    paper = ticket(slip(link=address))
    assert set(codes(raster.dots(paper).convert("L"))) == {address, slip().code}
    assert "Suivez votre tour" in words(paper)
    assert "Suivez votre tour" not in words(ticket(slip()))


def test_a_ticket_has_the_service_online_that_comes_first() -> None:
    address = "https://www.ompic.ma/fr/content/deposer-une-marque"
    paper = ticket(slip(online=address))
    assert set(codes(raster.dots(paper).convert("L"))) == {address, slip().code}
    assert "Essayez d’abord en ligne" in words(paper)
    assert "Essayez d’abord" not in words(ticket(slip()))
